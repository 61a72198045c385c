"""What a section is for, which pillar of work it belongs to and whose level a label names."""

from phongtrao.reader.vocabulary.tables import listed

# Words of a heading -> role of what stands below. The first that is found decides.
ROLES: tuple[tuple[str, str], ...] = (
    ("huy động", "duty"),
    ("tăng cường", "duty"),
    ("đẩy mạnh", "duty"),
    ("nâng cao", "duty"),
    ("xây dựng", "duty"),
    ("phát triển", "duty"),
    ("phối hợp", "duty"),
    ("khơi thông", "duty"),
    ("thu hút", "duty"),
    ("thúc đẩy", "duty"),
    ("hoàn thiện", "duty"),
    ("đổi mới", "duty"),
    ("cải thiện", "duty"),
    ("kết quả năm", "context"),
    ("kết quả thực hiện năm", "context"),
    ("kết quả thực hiện giai đoạn", "context"),
    ("bối cảnh", "context"),
    ("khái quát", "context"),
    ("hồ sơ", "context"),
    ("tiêu chuẩn", "context"),
    ("hình thức khen", "context"),
    ("giải thưởng", "context"),
    ("thể lệ", "context"),
    ("thông tin liên hệ", "context"),
    ("phương hướng chung", "context"),
    ("định hướng chung", "context"),
    ("định hướng", "duty"),
    ("phương hướng", "duty"),
    ("chương trình", "duty"),
    ("hình thức", "duty"),
    ("tổ chức thực hiện", "assignment"),
    ("phân công nhiệm vụ", "assignment"),
    ("phân công thực hiện", "assignment"),
    ("trách nhiệm thực hiện", "assignment"),
    ("phân công trách nhiệm", "assignment"),
    ("phân công tổ chức", "assignment"),
    ("chế độ báo cáo", "duty"),
    ("chế độ thông tin", "duty"),
    ("thông tin báo cáo", "duty"),
    ("thông tin, báo cáo", "duty"),
    ("giải pháp", "duty"),
    ("nhiệm vụ", "duty"),
    ("nội dung thực hiện", "duty"),
    ("các hoạt động", "duty"),
    ("kinh phí", "funding"),
    ("nguồn lực", "funding"),
    ("nguồn vốn", "funding"),
    ("dự toán", "funding"),
    ("khen thưởng", "context"),
    ("tiêu chí thi đua", "context"),
    ("tiêu chí đánh giá", "context"),
    ("cơ cấu giải", "context"),
    ("mục đích", "context"),
    ("yêu cầu", "context"),
    ("đối tượng", "context"),
    ("quan điểm", "context"),
    ("ý nghĩa", "context"),
    ("căn cứ", "context"),
    ("nguyên tắc", "context"),
    ("phạm vi", "context"),
    ("hiện trạng", "context"),
    ("thực trạng", "context"),
    ("đánh giá nguy cơ", "context"),
    ("đánh giá tình hình", "context"),
    ("đánh giá chung", "context"),
    ("đánh giá kết quả", "context"),
    ("tình hình", "context"),
    ("sự cần thiết", "context"),
    ("đặc điểm", "context"),
    ("dự báo", "context"),
    ("thời gian", "context"),
    ("địa điểm", "context"),
    ("thành phần", "context"),
    ("chủ đề", "context"),
    ("khẩu hiệu", "context"),
    ("thông điệp", "context"),
    ("kết quả đạt được", "context"),
    ("hạn chế", "context"),
    ("nguyên nhân", "context"),
    ("bộ nhận diện", "context"),
    ("nguy cơ", "context"),
    ("cơ sở pháp lý", "context"),
    ("liên hệ", "context"),
    ("phụ lục", "context"),
    ("chỉ tiêu", "goal"),
    ("mục tiêu", "goal"),
    ("hoạt động", "duty"),
    ("nội dung", "duty"),
    ("tiến độ", "duty"),
    ("kiểm tra", "duty"),
    ("báo cáo", "duty"),
    ("biện pháp", "duty"),
    ("công tác", "duty"),
    ("triển khai", "duty"),
    ("tuyên truyền", "duty"),
    ("tổ chức", "duty"),
    ("phần việc", "duty"),
)
# Headings that say no more than that work is shared out below.
ASSIGNING: tuple[str, ...] = listed(
    """
    thực hiện | trách nhiệm các đơn vị | trách nhiệm của các đơn vị | trách nhiệm các cấp | trách nhiệm
    """
)
# How the great sections of a plan are headed.
SECTIONS: tuple[str, ...] = listed(
    """
    tổ chức thực hiện | kinh phí | khen thưởng | phân công | chế độ báo cáo | nội dung | mục đích | yêu cầu | giải
    pháp | nhiệm vụ | chỉ tiêu | mục tiêu | chủ đề
    """
)
# Words of a heading that only date, place or name what is done.
PARTICULARS: tuple[str, ...] = listed(
    """
    thời gian | địa điểm | thành phần | chủ đề | khẩu hiệu | thông điệp | phạm vi | đối tượng
    """
)
# A heading with one of these says what is done, not who does it.
DEED_WORDS: tuple[str, ...] = listed(
    """
    công tác | hoạt động | phong trào | nhiệm vụ | nội dung | việc | tuyên truyền | tổ chức thực hiện | kinh
    phí | chỉ tiêu
    """
)
PILLARS: tuple[tuple[str, str], ...] = (
    ("tổ chức thực hiện", "organization"),
    ("phân công", "organization"),
    ("chế độ báo cáo", "organization"),
    ("chỉ đạo", "organization"),
    ("tuyên truyền", "communication"),
    ("truyền thông", "communication"),
    ("thông tin", "communication"),
    ("bản thân", "self"),
    ("kỹ năng", "self"),
    ("rèn luyện", "self"),
    ("kĩ năng", "self"),
    ("học tập", "self"),
    ("đoàn viên, thanh niên thực hiện", "self"),
    ("cộng đồng", "community"),
    ("xã hội", "community"),
    ("môi trường", "community"),
    ("tình nguyện", "community"),
    ("an sinh", "community"),
    ("công việc", "work"),
    ("chuyên môn", "work"),
    ("công vụ", "work"),
    ("cải cách hành chính", "work"),
    ("nghiệp vụ", "work"),
    ("kiểm tra", "organization"),
    ("giám sát", "organization"),
    ("báo cáo", "organization"),
)
# How a label names the level that is to act.
TIERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "grassroots",
        listed(
            """
    cơ sở đoàn | đoàn cơ sở | cấp cơ sở | cấp trực thuộc | cấp chi đoàn | cấp chi hội | cấp chi bộ | cấp đơn
    vị | cấp lớp | cấp tổ | cơ sở hội | công đoàn cơ sở | cơ sở | chi đoàn | chi hội | chi bộ | liên đội |
    đơn vị | cơ quan, đơn vị | phòng, ban | phòng, ban, đơn vị | xã | phường | xã, phường | phường, xã |
    huyện | quận | quận, huyện | xã, phường, thị trấn | xã, phường, đặc khu
    """
        ),
    ),
    (
        "member",
        listed(
            """
    đoàn viên | hội viên | đội viên | cá nhân | cán bộ | công chức | viên chức | thanh niên | đảng viên |
    người lao động | công đoàn viên | học sinh | sinh viên | giáo viên | giảng viên | thanh thiếu nhi
    """
        ),
    ),
    (
        "steering",
        listed(
            """
    ban thường vụ | ban chấp hành | thường trực | ban chỉ đạo | ban giám hiệu | ban giám đốc | ban tổ chức |
    ban điều hành
    """
        ),
    ),
    (
        "bloc",
        listed(
            """
    cấp khối | cấp tỉnh | cấp thành phố | cấp trung ương | cấp trường | cấp ngành | cấp bộ | cấp tổng công
    ty | cấp tập đoàn | cấp công ty | cấp thành | đoàn khối | tỉnh đoàn | thành đoàn | đoàn trường | đoàn
    tỉnh | hội đồng đội | công đoàn ngành | đoàn thành phố | quận đoàn | huyện đoàn | hội tỉnh
    """
        ),
    ),
)
# What may stand between the name of a level and the end of its label.
TIER_TAILS: dict[str, str] = {
    "grassroots": r"(?: trực thuộc| cơ sở)?",
    "member": r"(?:(?:,| và) [\w ]{2,20}){0,4}",
    "steering": r"(?: [\w\- ]{2,60})?",
    "bloc": r"(?: [\w\-– ]{2,40})?",
}
# A sentence that closes the document or reminds everybody: no duty of its own.
CLOSINGS: tuple[str, ...] = listed(
    """
    trên đây là | trong quá trình | nếu có khó khăn | nếu có vướng mắc | nếu có phát sinh | kế hoạch này có
    hiệu lực | quyết định này có hiệu lực | mọi chi tiết | mọi thông tin | mọi vướng mắc | thông tin chi
    tiết | chi tiết liên hệ | kèm theo | yêu cầu các cơ quan, đơn vị nghiêm túc | căn cứ kế hoạch này | nhận
    được kế hoạch này
    """
)
# Remarks beside a plan or a table.
NOTES: tuple[str, ...] = (
    "ký hiệu:",
    "ký hiệu ",
    "ghi chú:",
    "chú thích:",
    "(kèm theo",
    "(ban hành kèm",
    "bảng phân công (",
    "* ghi chú",
)
FUNDING_SOURCES: tuple[str, ...] = listed(
    """
    từ ngân sách | nguồn | ngân sách | kinh phí | hỗ trợ từ | từ nguồn | xã hội hóa | xã hội hoá
    """
)
REMINDERS: tuple[str, ...] = listed(
    """
    đề nghị | yêu cầu | kêu gọi | mong nhận được | trân trọng | nghiêm túc | khẩn trương
    """
)
# What the document says about itself.
VALIDITY: tuple[str, ...] = listed(
    """
    kế hoạch này thay thế | kế hoạch này có hiệu lực | quyết định này có hiệu lực | hướng dẫn này thay thế |
    chương trình này thay thế | kế hoạch này được | hướng dẫn này được | quyết định này thay thế
    """
)
