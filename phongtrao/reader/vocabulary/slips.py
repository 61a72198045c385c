"""Slips that scanners make in the language of plans."""

from phongtrao.reader.vocabulary.tables import listed

# Set phrases: the same letters with other marks are read as these.
PHRASES: tuple[str, ...] = listed(
    """
    cấp khối | đoàn khối | cấp cơ sở | cơ sở đoàn | căn cứ | theo dõi | kế hoạch | thực hiện | triển khai |
    phong trào | phiền hà | cống hiến | cổng thông tin | cổng dữ liệu | cổng dịch vụ | đoàn viên, thanh niên |
    cán bộ | công chức | viên chức | trách nhiệm | nhiệm vụ | tuyên truyền | chủ trì | phối hợp | đơn vị | địa
    phương | ủy ban nhân dân | nội dung | giải pháp | mục đích | yêu cầu | đối tượng | tổ chức thực hiện | nơi
    nhận | kinh phí | báo cáo | chỉ đạo | hướng dẫn | kiểm tra | giám sát | đôn đốc | đánh giá | tổng hợp | khen
    thưởng | cải cách hành chính | chuyển đổi số | vận động viên | huấn luyện viên | trên địa bàn | địa bàn tỉnh
    | cấp tỉnh | toàn tỉnh | quan điểm | đặc điểm | thời điểm | trọng điểm | thí điểm | điểm số | ban thường vụ
    | ban chấp hành | phát động | hưởng ứng | khuyến khích | ít nhất | tối thiểu | phụ trách | phân công | đăng
    cai | đề xuất | tổ chức | thường xuyên | định kỳ | tình nguyện | môi trường | cộng đồng | nông thôn mới |
    học sinh, sinh viên | bản thân | đề nghị
    """
)
# Other readings of the same letters that are words of their own.
ALSO_WORDS: tuple[str, ...] = listed(
    """
    cần cù | phận công | phần công | đang cài | đăng cài | đang cai | để xuất | đoàn viện | báo cao | bạn thân |
    bán thân | theo đối | cần bộ | căn bộ | toàn tính | toàn tình | cấp tính | mỗi trường | viện chức | trong
    điểm | mục dịch | thi điểm | nổi dung | cộng hiến | chủ trị | công đoàn | tại cấp | cần cử | bạn bộ | toàn tinh |
    nơi nhân | ban thân | công đông | tính nguyện | đế nghị | thị điểm | đội tượng
    """
)
# Slips that change letters, with the words that must follow.
MISREAD: tuple[tuple[str, str, str], ...] = (
    ("thao diễn", "theo dõi", r",?\s+(?:đánh giá|kiểm tra|đôn đốc|kết quả|việc|tình hình)"),
    ("cần cứ", "căn cứ", r"\s"),
    ("đê", "để", r"\s+(?:triển khai|thực hiện|tổ chức|nâng cao|góp phần|bảo đảm|đảm bảo|tổng hợp|báo cáo)"),
    ("quan diêm", "quan điểm", r"\W"),
    ("địa diêm", "địa điểm", r"\W"),
)
