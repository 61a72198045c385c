"""What evaluation keeps: who wrote, gave and decided what."""

from .kept import IDS, Kept, signed

EVALUATION = (
    signed("evaluation.Rubric", "Bộ tiêu chí", ("by", "by_user_id"), "Ai ghi", plain=("name",)),
    signed("evaluation.RubricVersion", "Bản của bộ tiêu chí", ("by", "by_user_id"), "Ai ghi"),
    signed("evaluation.Round", "Đợt đánh giá", ("by", "by_user_id"), "Ai mở"),
    signed(
        "evaluation.Evaluation",
        "Đánh giá của đơn vị",
        ("claimed_by", "claimed_by_user_id", "settled_by", "settled_by_user_id"),
        "Ai gửi bản tự chấm, ai chốt",
        plain=("unit_name",),
    ),
    signed("evaluation.Claim", "Điểm tự chấm", ("by", "by_user_id", "words"), "Ai chấm, giải trình gì"),
    signed("evaluation.Decision", "Điểm quyết định", ("by", "by_user_id", "reason"), "Ai quyết định, vì sao"),
    signed(
        "evaluation.Appeal",
        "Kiến nghị về điểm",
        ("by", "by_user_id", "words", "answer", "answered_by", "answered_by_user_id"),
        "Ai kiến nghị gì, ai trả lời gì",
        plain=("answer_by",),
    ),
    Kept(
        "evaluation.Councillor",
        "Thành viên hội đồng đánh giá",
        ("user", "name"),
        "Ai chấm trong hội đồng nào",
        "Chấm đúng người được giao; truy được ai chấm gì",
        "Lâu dài cùng đợt đánh giá",
        "Bỏ tên và tài khoản; điểm đã chấm còn lại không tên",
        (*IDS, "round", "is_chair"),
    ),
    signed("evaluation.Mark", "Điểm của thành viên hội đồng", ("words",), "Nhận xét khi chấm"),
)
