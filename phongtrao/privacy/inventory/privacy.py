"""The rights of people over their data."""

from .kept import IDS, Kept

PRIVACY = (
    Kept(
        "privacy.Consent",
        "Đồng ý",
        ("person", "text", "digest", "representative", "given_at", "withdrawn_at"),
        "Đồng ý với đúng nội dung nào, bản nào, lúc nào; lúc rút; người đại diện",
        "Bằng chứng về đồng ý (Điều 9 Luật 91/2025/QH15)",
        "5 năm sau khi rút (thời hạn “consents”)",
        "Rút hết, bỏ tên người đại diện; hết hạn thì xóa",
        IDS,
    ),
    Kept(
        "privacy.DataRequest",
        "Yêu cầu về dữ liệu",
        ("person", "words", "answer", "consent"),
        "Yêu cầu gì, trả lời thế nào",
        "Thực hiện quyền của chủ thể dữ liệu trong hạn",
        "Lời: 2 năm sau khi xong (thời hạn “requests”); loại và hạn: lâu dài",
        "Bỏ lời và câu trả lời",
        (*IDS, "kind", "state", "asked_at", "answer_by", "finish_by", "is_prolonged", "answered_at", "closed_at"),
    ),
    Kept(
        "privacy.SensitiveRecord",
        "Dữ liệu nhạy cảm",
        ("person", "consent", "words", "at", "keep_until"),
        "Sức khỏe, hoàn cảnh khó khăn, vị trí, quá trình vào Đảng: chỉ ghi khi có đồng ý riêng cho đúng việc ấy",
        "Đúng mục đích đã đồng ý",
        "Theo hạn riêng của từng dòng, nhiều nhất 2 năm (thời hạn “sensitive”); rút đồng ý thì xóa trong 15 ngày",
        "Xóa hẳn",
        IDS,
        is_sensitive=True,
    ),
    Kept(
        "privacy.Erasure",
        "Sổ xóa dữ liệu",
        ("person",),
        "Hồ sơ số mấy đã xóa, lúc nào, vì sao; không có tên",
        "Chứng minh đã xóa",
        "Lâu dài",
        "Chính là dấu vết của việc xóa",
        (*IDS, "cause", "request", "at"),
    ),
    Kept(
        "privacy.Breach",
        "Sự cố dữ liệu",
        ("contact", "by"),
        "Đầu mối liên hệ, ai ghi",
        "Báo cáo sự cố trong 72 giờ (Điều 23)",
        "5 năm (thời hạn “breaches”)",
        "Giữ đến hết hạn: hồ sơ của cơ quan",
        ("report_by",),
    ),
)
