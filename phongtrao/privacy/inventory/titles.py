"""What titles keep: who was nominated, by whom, who voted, who was given what."""

from .kept import IDS, Kept, signed

TITLES = (
    signed("titles.Title", "Danh hiệu", ("by", "by_user_id"), "Ai ghi", plain=("name", "words", "search")),
    signed("titles.Standard", "Tiêu chuẩn danh hiệu", ("by", "by_user_id"), "Ai ghi"),
    signed(
        "titles.AwardRound",
        "Đợt xét danh hiệu",
        ("by", "by_user_id", "signer", "signer_title"),
        "Ai mở; ai ký quyết định, chức vụ gì",
        plain=("name", "search"),
    ),
    Kept(
        "titles.Seat",
        "Thành viên hội đồng xét danh hiệu",
        ("user", "name"),
        "Ai ngồi hội đồng nào, vai trò gì",
        "Phiếu đúng người được giao; biết ai đã bỏ",
        "Lâu dài cùng đợt xét",
        "Bỏ tên và tài khoản; phiếu đã bỏ còn lại không tên",
        (*IDS, "round", "role"),
    ),
    Kept(
        "titles.Nomination",
        "Đề cử danh hiệu",
        ("person", "name", "words", "representative", "facts", "ended_reason", "by", "by_user_id"),
        "Ai được đề cử danh hiệu gì, thành tích, số liệu hồ sơ lúc bỏ phiếu, ai đại diện cho người dưới 16 tuổi cùng "
        "đồng ý, vì sao rút. Đơn vị đề cử, hội đồng, cán bộ mở đợt đọc",
        "Xét danh hiệu; chính người ấy đồng ý thì mới xét",
        "Lâu dài cùng đợt xét",
        "Bỏ tên, thành tích, số liệu, người đại diện, lý do; đề cử đang xét thì rút; tổng số phiếu còn lại không tên",
        (
            *IDS,
            "round",
            "unit",
            "is_self",
            "state",
            "agreed_at",
            "ended_at",
            "outcome",
            "votes_yes",
            "votes_no",
            "votes_neither",
            "at",
        ),
    ),
    signed(
        "titles.NominationPaper",
        "Giấy tờ của hồ sơ đề cử",
        ("caption", "file", "file_name", "link", "by", "by_user_id"),
        "Giấy tờ chứng minh thành tích, ai đưa vào; khi xóa người được đề cử, cả dòng và tệp bị xóa",
        plain=("is_photo",),
    ),
    Kept(
        "titles.SelfReview",
        "Bản tự nhận xét năm của đoàn viên",
        (
            *("person", "name", "words", "level", "facts", "unit_level", "unit_words", "answer"),
            *("confirmed_by", "confirmed_by_user_id"),
        ),
        "Đoàn viên viết gì về năm của mình, tự xếp mức nào, số liệu hồ sơ lúc gửi; chi đoàn xếp mức nào, nhận xét gì, "
        "ai xác nhận; ý kiến trả lời. Chính người ấy, người phụ trách chi đoàn và cấp trên đọc; số theo đơn vị chỉ nêu "
        "từ 5 người",
        "Đánh giá đoàn viên hằng năm theo việc của kế hoạch",
        "Lâu dài cùng kế hoạch",
        "Bỏ tên, lời, số liệu; mức còn lại không tên",
        (*IDS, "plan", "unit", "at", "sent_at", "confirmed_at", "answered_at"),
    ),
    signed("titles.ReviewAnswer", "Lời tự nhận xét từng việc", ("words",), "Viết gì; khi xóa người, cả dòng bị xóa"),
    Kept(
        "titles.Award",
        "Sổ khen thưởng",
        (
            *("person", "name", "home", "signer", "signer_title", "by", "by_user_id"),
            *("revoked_by", "revoked_by_user_id", "revoked_reason"),
        ),
        "Ai được trao danh hiệu gì, theo quyết định số mấy, ai ký; thu hồi vì sao. Ai cầm mã thấy giấy còn giá trị "
        "không, tên (dưới 16 tuổi hoặc chưa rõ tuổi: chữ cái đầu), danh hiệu, quyết định",
        "Người được trao chứng minh được; sổ khen thưởng là hồ sơ của quyết định",
        "Lâu dài như hồ sơ của quyết định (phải đối chiếu quy định lưu trữ hồ sơ khen thưởng)",
        "Sổ giữ tên như quyết định đã ghi, chỉ người giữ sổ thấy; trang xác minh, tìm kiếm, giấy in không còn tên",
        (
            *IDS,
            "round",
            "nomination",
            "unit",
            "year",
            "ordinal",
            "code",
            "title",
            "unit_name",
            "decision_number",
            "decided_on",
            "search",
            "digest",
            "is_forgotten",
            "at",
            "revoked_at",
        ),
    ),
)
