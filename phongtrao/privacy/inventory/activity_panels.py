"""What the panels of activities keep: mostly only who wrote a row."""

from .kept import IDS, Kept, signed

ACTIVITY_PANELS = (
    signed("activities.Milestone", "Mốc công trình", ("by", "by_user_id"), "Ai ghi"),
    signed("activities.Product", "Sản phẩm và nơi đăng", ("by", "by_user_id"), "Ai ghi", plain=("address",)),
    signed("activities.DeskDay", "Ngày trực bàn hỗ trợ", ("by", "by_user_id"), "Ai ghi", plain=("note",)),
    signed("activities.Handover", "Trao học bổng, quà", ("by", "by_user_id"), "Ai ghi; không ghi tên người nhận"),
    signed("activities.Twin", "Đơn vị bạn", ("by", "by_user_id"), "Ai ghi"),
    signed("activities.Proposal", "Kiến nghị", ("by", "by_user_id"), "Ai ghi", plain=("answer",)),
    signed("activities.CallOut", "Báo động đội hình", ("by", "by_user_id"), "Ai báo động", plain=("reason", "place")),
    signed("activities.CallAnswer", "Trả lời báo động", (), "Chỗ đăng ký nào trả lời gì", plain=("answer",)),
    signed("activities.Criterion", "Tiêu chí chấm", ("by", "by_user_id"), "Ai ghi", plain=("name",)),
    Kept(
        "activities.Judge",
        "Giám khảo",
        ("user",),
        "Ai chấm cuộc thi nào",
        "Chấm đúng người được giao",
        "Lâu dài cùng cuộc thi",
        "Xóa hẳn cùng điểm đã chấm",
        (*IDS, "activity"),
    ),
    Kept(
        "activities.Entrant",
        "Bài dự thi",
        ("person", "by", "by_user_id"),
        "Bài của ai, ai gửi",
        "Công bố kết quả",
        "Lâu dài cùng cuộc thi",
        "Bỏ tên và tài khoản; bài còn lại của đơn vị",
        (*IDS, "activity", "key", "at", "title", "unit", "link", "award", "published_at"),
    ),
)
