"""How strongly the words bind, read from the verb."""

from phongtrao.reader.vocabulary.tables import listed

# The first row of which a phrase opens the sentence (or, for the marked ones, stands anywhere) decides.
ANYWHERE: tuple[tuple[str, str], ...] = (
    ("khuyến khích", "encouraged"),
    ("ít nhất", "at_least"),
    ("tối thiểu", "at_least"),
    ("không dưới", "at_least"),
)
OPENING: tuple[tuple[str, str], ...] = (
    ("tiếp tục", "continue"),
    ("duy trì", "continue"),
    ("tham gia", "join"),
    ("hưởng ứng", "join"),
    ("tích cực tham gia", "join"),
    ("đồng hành", "join"),
    ("vận động", "mobilise"),
    ("phát động", "mobilise"),
    ("kêu gọi", "mobilise"),
    ("động viên", "mobilise"),
    ("phân công", "must"),
    ("giao", "must"),
    ("tổ chức", "must"),
)
# Conduct of a person: no count can measure it.
NORMS: tuple[str, ...] = listed(
    """
    học tập | rèn luyện | đạo đức | lối sống | nếp sống | tác phong | bản lĩnh | đoàn kết | thái độ | hòa nhã |
    tận tụy | trung thực | tiết kiệm | văn minh | văn hóa công sở | văn hóa ứng xử | ứng xử | gương mẫu | nêu
    gương | tự giác | không tham nhũng | tinh thần | giữ gìn | luôn giữ | có ý thức | ý thức | tu dưỡng | phát
    huy sáng kiến | phát huy tính | chấp hành | kỷ luật | tôn trọng | phẩm chất | lắng nghe | trách nhiệm trong
    | không gây phiền hà
    """
)
# What can be seen done: a passage with one of these is a duty even for persons.
DEEDS: tuple[str, ...] = listed(
    """
    hội thi | cuộc thi | hội nghị | buổi | lớp | đợt | chiến dịch | ngày hội | đăng ký | báo cáo | nộp | ký cam
    kết | hiến máu | trồng | ủng hộ | quyên góp | tham dự | tham gia các hoạt động | tham gia phong trào | công
    trình | cập nhật | cài đặt | sinh hoạt chi đoàn | phong trào | cuộc vận động | trước ngày | hằng tuần | hằng
    tháng | hằng quý
    """
)
