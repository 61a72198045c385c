"""
The programmes of the sample plan that are activities: which words of a task ask for each, and its kind.

One line each; docs/programmes.md is written from it, the demonstration holds one activity for each, and a test walks
every one from its obligation to a figure. Numbers of rows are those of the list of programmes of the plan of 2024.
"""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme: its row, its name, words of the task that asks for it (no accents), its kind, rows of its panels."""

    row: int
    name: str
    words: str
    kind: str
    panel: str = ""
    says: dict[str, Any] = field(default_factory=dict)


PRODUCT = {"title": "Sản phẩm mẫu", "channel": "Trang thông tin điện tử", "address": "https://example.org/mau"}
STEP = {"title": "Mốc mẫu: khảo sát, làm, bàn giao"}
DESK = {"received": 20, "solved": 18, "note": "số mẫu"}
GIVEN = {"what": "scholarship", "number": 5, "value": 2_000_000, "group": "nhóm mẫu, không ghi tên"}
RAISED = {"what": "raised", "number": 1, "value": 30_000_000, "group": "xã nông thôn mẫu"}
LOAN = {"what": "loan_advice", "number": 3, "value": 0, "group": "thanh niên nông thôn, không ghi tên"}
IDEA = {"text": "Kiến nghị mẫu: bớt một bước trong quy trình", "addressed_to": "Đảng ủy Khối"}
FRIEND = {"unit_id": None, "body": "Đoàn cấp huyện bạn (mẫu)"}

PROGRAMMES: tuple[Programme, ...] = (
    Programme(7, "Tuyên truyền chủ trương, nghị quyết", "chu truong nghi quyet", "product", "san-pham", PRODUCT),
    Programme(8, "Tin tốt, câu chuyện đẹp về cải cách hành chính", "tin tot", "product", "san-pham", PRODUCT),
    Programme(9, "Gương điển hình về sáng kiến", "tin tot", "award"),
    Programme(11, "Đợt sinh hoạt chính trị", "sinh hoat chinh tri", "study", "kien-nghi", IDEA),
    Programme(12, "Podcast mỗi tháng một quyển sách về Bác", "podcast", "product", "san-pham", PRODUCT),
    Programme(13, "Triển khai sản phẩm của cấp trên", "san pham tuyen truyen", "product", "san-pham", PRODUCT),
    Programme(14, "Trực quan tại trụ sở", "san pham tuyen truyen", "display", "san-pham", PRODUCT),
    Programme(15, "Hướng dẫn thủ tục hành chính", "san pham tuyen truyen", "help_desk", "ho-so", DESK),
    Programme(16, "Mô hình tuyên truyền cải cách hành chính", "mo hinh tuyen truyen", "youth_work", "moc", STEP),
    Programme(18, "Diễn đàn: đoàn viên với Nghị quyết 98", "nghi quyet 98", "forum", "kien-nghi", IDEA),
    Programme(19, "Diễn đàn: Quy hoạch chung Thành phố", "quy hoach chung", "forum", "kien-nghi", IDEA),
    Programme(20, "Diễn đàn: pháp luật đến người dân", "nhan thuc phap luat", "forum", "kien-nghi", IDEA),
    Programme(21, "Diễn đàn: khởi nghiệp trên sàn điện tử", "khoi nghiep tren san", "forum", "kien-nghi", IDEA),
    Programme(22, "Bộ sản phẩm về thuế", "cuc thue", "product", "san-pham", PRODUCT),
    Programme(23, "Tập huấn khởi sự doanh nghiệp", "khoi su", "course"),
    Programme(24, "Chống buôn lậu, hàng giả trên sàn điện tử", "hang gia", "product", "san-pham", PRODUCT),
    Programme(25, "Tập huấn đường sắt đô thị", "duong sat do thi", "course"),
    Programme(26, "Hội thi mô hình giao thông thông minh", "giao thong thong minh", "contest"),
    Programme(27, "Tuyên truyền Kết luận 14-KL/TW", "14 kl tw", "product", "san-pham", PRODUCT),
    Programme(30, "Tập huấn đổi mới sáng tạo khu vực công", "doi moi sang tao trong khu vuc cong", "course"),
    Programme(31, "Diễn đàn số", "dien dan so", "digital_forum", "kien-nghi", IDEA),
    Programme(32, "Góp vào Cổng dữ liệu mở", "cong du lieu mo", "contribution", "san-pham", PRODUCT),
    Programme(35, "Thứ bảy tình nguyện giải quyết thủ tục", "thu bay", "help_desk", "ho-so", DESK),
    Programme(36, "Ngày làm việc 8 tiếng chất lượng", "8 tieng", "response"),
    Programme(37, "Ngòi bút trẻ", "ngoi but tre", "award"),
    Programme(38, "Văn nghệ sỹ, huấn luyện viên, vận động viên trẻ", "van nghe sy", "award"),
    Programme(39, "4 nhất", "4 nhat", "award"),
    Programme(40, "Nhà giáo trẻ tiêu biểu", "nha giao tre", "award"),
    Programme(41, "Học sinh 3 rèn luyện", "3 ren luyen", "award"),
    Programme(42, "Sinh viên 5 tốt", "5 tot", "award"),
    Programme(44, "Đội hình phản ứng nhanh", "phan ung nhanh", "team"),
    Programme(45, "Tuyên truyền trật tự đô thị", "23 ct tu", "product", "san-pham", PRODUCT),
    Programme(46, "An toàn thực phẩm ở chợ truyền thống", "an toan thuc pham", "outreach", "san-pham", PRODUCT),
    Programme(47, "Giới thiệu công trình trọng điểm", "trong diem", "product", "san-pham", PRODUCT),
    Programme(48, "Vận động nguồn lực cho nông thôn", "nguon luc xa hoi", "fundraising", "trao", RAISED),
    Programme(49, "Chuyển giao canh tác công nghệ cao", "canh tac", "course"),
    Programme(50, "Tư vấn vay vốn", "von vay", "advice", "trao", LOAN),
    Programme(51, "Người dân không xả rác", "19 ct tu", "product", "san-pham", PRODUCT),
    Programme(52, "Công trình Sông Sài Gòn", "song sai gon", "youth_work", "moc", STEP),
    Programme(53, "Tập huấn phân loại rác", "phan loai rac", "course"),
    Programme(54, "Nạo vét một tuyến kênh rạch", "nao vet", "youth_work", "moc", STEP),
    Programme(55, "Chiến dịch Xuân Tình nguyện", "xuan tinh nguyen", "campaign", "moc", STEP),
    Programme(56, "Tháng Thanh niên", "thang thanh nien", "campaign", "moc", STEP),
    Programme(57, "Kỳ nghỉ hồng, Mùa Hè Xanh", "mua he xanh", "campaign", "moc", STEP),
    Programme(58, "Tình nguyện trực tuyến", "tinh nguyen truc tuyen", "online_volunteer", "san-pham", PRODUCT),
    Programme(59, "Hiến máu tình nguyện", "hien mau", "blood_drive"),
    Programme(60, "Lớp học yêu thương", "lop hoc yeu thuong", "loving_class", "moc", STEP),
    Programme(61, "Thắp sáng ước mơ", "thap sang uoc mo", "handover", "trao", GIVEN),
    Programme(62, "Bảo trợ học bổng đến hết phổ thông", "bao tro", "handover", "trao", GIVEN),
    Programme(63, "Chung sức cùng người bạn đồng nghiệp", "nguoi ban dong nghiep", "twinning", "don-vi-ban", FRIEND),
    Programme(64, "Hỗ trợ địa phương nơi trú đóng", "tru dong", "twinning", "don-vi-ban", FRIEND),
    Programme(65, "Ngày Chủ nhật xanh", "ngay chu nhat xanh", "clean_up"),
    Programme(66, "30 phút vì Thành phố xanh", "30 phut", "clean_up"),
    Programme(67, "Tuyên truyền phân loại rác tại nguồn", "30 phut", "product", "san-pham", PRODUCT),
    Programme(68, "Giờ Trái đất", "gio trai dat", "response"),
    Programme(69, "Vệ sinh, khử khuẩn", "khu khuan", "clean_up"),
    Programme(70, "Không gian xanh", "khong gian xanh", "planting", "moc", STEP),
    Programme(72, "An sinh xã hội", "an sinh", "handover", "trao", GIVEN | {"what": "gift"}),
    Programme(73, "Kỹ năng của bạn - Hành trang của tôi", "hanh trang cua toi", "course"),
    Programme(74, "Kỹ năng xây dựng gia đình bền vững", "gia dinh ben vung", "course"),
    Programme(75, "Tài chính cá nhân cho cặp mới kết hôn", "tai chinh ca nhan", "course"),
    Programme(76, "Kỹ năng ứng dụng GIS", "gis", "course"),
    Programme(77, "Nghiệp vụ quản lý dự án", "nghiep vu quan ly du an", "course"),
    Programme(78, "Nghiệp vụ lễ tân", "le tan", "course"),
    Programme(79, "Nói chuyện trước đám đông", "dam dong", "course"),
    Programme(80, "Viết phóng sự điều tra", "phong su dieu tra", "course"),
    Programme(81, "Trồng và chăm sóc cây xanh", "cham soc cay xanh", "course"),
    Programme(82, "Hội diễn văn nghệ", "hoi dien", "festival"),
    Programme(83, "Sinh hoạt chuyên môn", "sinh hoat chuyen mon", "study", "kien-nghi", IDEA),
    Programme(84, "Lớp nâng tay nghề", "tay nghe", "course"),
    Programme(85, "Giới thiệu học ngoại ngữ, tin học", "tay nghe", "course"),
    Programme(86, "Đón sinh viên tham quan, hướng nghiệp", "huong nghiep", "visit"),
    Programme(87, "Sân chơi thể thao, văn hóa", "san choi", "sports"),
)
