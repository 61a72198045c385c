"""Numbers that count, the nouns they count, how often, and at least or at most."""

from phongtrao.reader.vocabulary.tables import listed

COUNT_NOUNS: tuple[str, ...] = listed(
    """
    căn | ngôi | chiếc | lá cờ | phần | đồng chí | gian hàng | tiết | vụ | mẫu | cặp | gia đình | hộ dân | hộ
    nghèo | trận | giờ học | công trình | phần việc | hoạt động | đợt | buổi | lượt | cuộc | chương trình | mô
    hình | sân chơi | môn | cây | cây xanh | tin | bài | tin, bài | bài viết | quyển | cuốn | bước | bước chân |
    tuyến | lớp | hội thi | hội nghị | hội thảo | tọa đàm | toạ đàm | diễn đàn | sản phẩm | video | clip | phóng
    sự | đoàn viên | hội viên | thanh niên | người | hộ | học sinh | sinh viên | em | suất | suất quà | phần quà
    | học bổng | nhà | căn nhà | ngôi nhà | km | m2 | m² | ha | triệu đồng | tỷ đồng | nghìn đồng | đồng | giờ |
    phút | ngày công | lần | đề tài | sáng kiến | ý tưởng | giải pháp | chuyên đề | câu lạc bộ | đội hình | đội
    | nhóm | tổ | chi đoàn | đơn vị | cơ sở | trường | xã | phường | thôn | điểm | kỳ | số | ấn phẩm | cụm |
    trạm | thiết bị | máy | bộ | tấm gương | gương | dự án | hồ sơ | tập thể | cá nhân | danh hiệu | đơn vị máu
    | ca | trẻ | trẻ em | phụ nữ | lao động | việc làm | doanh nghiệp | hợp tác xã | ngày | tháng | tuần | văn
    bản | báo cáo | kế hoạch | bản | tờ | tờ rơi | chuyến | giải | tiết mục | tác phẩm | bức | tuyến đường |
    camera | tranh | đầu sách | băng rôn | pano | pa nô | áp phích | mét | chậu hoa | xe | xe đạp | máy tính | kíp |
    kíp trực | ca trực | giường bệnh | liều | mũi | phiếu | sào | phiên | cuộc họp | cuộc kiểm tra | phòng học |
    bóng đèn |
    tiểu phẩm | câu chuyện | bản tin | chuyên mục | bài báo | bài thu hoạch | tranh cổ động | hố | con | poster
    | trang tin |
    tuyến kênh | đoạn đường | khu dân cư | cổng trường | chợ | thư viện | tủ sách | bể | giếng | m3 | tấn | kg |
    lít | cán bộ | giáo viên | đoàn viên ưu tú | đảng viên | quần chúng | thí sinh | tình nguyện viên | hoạt
    động giao lưu | nội dung | tiêu chí | mục tiêu | tài khoản | trang | kênh | tổ chức | khóa | khoá | việc |
    việc tốt | tập | podcast | infographic | đợt tình nguyện | ca sinh | trẻ sơ sinh | cơ sở y tế | lớp học |
    lớp tập huấn | lượt người | tấm thiệp | bức thư |
    bồn hoa | vị trí | trung tâm | ngành | công chức | viên chức | nhân viên | người bệnh | thùng | vườn | sân |
    cuốn sách | trạm bơm | dãy nhà | dãy | tuyến đi bộ | thỏa thuận | thoả thuận | công đoàn cơ sở | bản du lịch |
        đoàn cơ sở | chi hội | nhà dân | điểm đến | tổ dân phố | gian bếp | cổng chào | nhà vệ sinh | trường hợp |
    gian trưng bày | gian | bản sách | lượt hồ sơ | thủ tục | bộ hồ sơ | cuộc khảo sát |
    phần thưởng | bằng khen | giấy khen | mô hình điểm | điểm cầu | điểm thi | bàn | ghế | bàn tư vấn | cột cờ |
    cây số | hộp | túi | lá phiếu | lượt xem | lượt tiếp cận | lượt học sinh | chuyến xe | đoàn | đoàn kiểm tra |
    cầu | cầu giao thông | cầu giao thông nông thôn | cầu nông thôn | áo | áo tình nguyện | thiếu nhi | thanh thiếu nhi
    | chị | người lao động | công nhân | cnlđ | tuyên truyền viên | cộng tác viên | kiến nghị | đề xuất | bữa cơm |
    cuộc vận động | khóa học | khoá học | lớp bồi dưỡng | buổi sinh hoạt | buổi nói chuyện | tổ tự quản | trụ sở
    | đêm | đêm diễn | học viên | đại biểu | thành viên | vận động viên | diễn viên | chiến sĩ | hộ gia đình |
    gia đình chính sách | cụ |
    cháu | trẻ mồ côi | bệnh nhân | mâm | tấm | viên | bao | chai | con giống | cây giống | luống | vé | thẻ | sổ | phao
    | áo phao | mũ bảo hiểm | lá cờ | cờ | ngọn nến | đèn | trụ | cột | tổ tiết kiệm | mái nhà | lồng đèn | lọ | bình
    """
)
# Nouns that make a counted body, not a count of things to do (`03 đoàn thể`).
BODIES: tuple[str, ...] = listed(
    """
    đoàn thể | cơ quan | sở | bộ | ban | cấp | bên | tổ chức chính trị
    """
)
NUMBER_WORDS: dict[str, int] = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
}
SCALES: dict[str, int] = {
    "mươi": 10,
    "trăm": 100,
    "nghìn": 1_000,
    "ngàn": 1_000,
    "triệu": 1_000_000,
    "tỷ": 1_000_000_000,
    "tỉ": 1_000_000_000,
}
ORDINALS: tuple[str, ...] = ("nhất", "hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
AT_LEAST: tuple[str, ...] = listed(
    """
    ít nhất | tối thiểu | trên | không dưới | không ít hơn | từ | hơn | ít nhất là | tối thiểu là
    """
)
AT_MOST: tuple[str, ...] = listed(
    """
    tối đa | dưới | không quá | xuống dưới | không vượt quá | nhiều nhất | trong | trong vòng | chậm nhất |
    không hơn
    """
)
AND_MORE: tuple[str, ...] = ("trở lên",)
# In front of a number: it names or dates something and counts nothing to do.
NOT_COUNTED: tuple[str, ...] = listed(
    """
    số | lần thứ | thứ | năm | ngày | tháng | quý | điều | khoản | điểm | phụ lục | mẫu | giai đoạn | nghị quyết
    | nghị định | chỉ thị | quyết định | kết luận | luật | mục | phần | chương | khóa | khoá | nhiệm kỳ | kỷ
    niệm | biểu | bảng | hình | bước | tập | lớp | khối | chủ đề | đề án | kế hoạch | tại | thông tư | mục tiêu
        | chỉ tiêu | hoạt động | loại | quốc lộ | cấp | ban chỉ đạo | tel | điện thoại | đt | phòng | tầng | hạng
    | học kỳ | tuổi
    | cụm | công văn | nội dung | đợt | trang | phong trào | thập kỷ | thế kỷ | nhóm | tiêu chí | các | bài
    """
)
# A bare percentage is a target only beside one of these.
REACHING: tuple[str, ...] = listed(
    """
    đạt | phấn đấu | ít nhất | tối thiểu | trên | dưới | giảm | tăng | tỷ lệ | tỉ lệ | bảo đảm | đảm bảo | còn |
    xuống | lên | có | vượt | không quá | duy trì | hoàn thành
    """
)
CADENCES: tuple[tuple[str, str], ...] = (
    ("mỗi ngày", "day"),
    ("hằng ngày", "day"),
    ("hàng ngày", "day"),
    ("ngày/lần", "day"),
    ("/ngày", "day"),
    ("từng ngày", "day"),
    ("mỗi tuần", "week"),
    ("hằng tuần", "week"),
    ("hàng tuần", "week"),
    ("tuần/lần", "week"),
    ("/tuần", "week"),
    ("thứ bảy hằng tuần", "week"),
    ("mỗi tháng", "month"),
    ("hằng tháng", "month"),
    ("hàng tháng", "month"),
    ("định kỳ tháng", "month"),
    ("/tháng", "month"),
    ("tháng/lần", "month"),
    ("mỗi quý", "quarter"),
    ("hằng quý", "quarter"),
    ("hàng quý", "quarter"),
    ("định kỳ quý", "quarter"),
    ("/quý", "quarter"),
    ("quý/lần", "quarter"),
    ("03 tháng/lần", "quarter"),
    ("mỗi năm", "year"),
    ("hằng năm", "year"),
    ("hàng năm", "year"),
    ("trong năm", "year"),
    ("/năm", "year"),
    ("năm/lần", "year"),
    ("định kỳ năm", "year"),
)
# Said without a number of times: known to be repeated, not how often.
LOOSE_CADENCES: tuple[str, ...] = ("thường xuyên", "định kỳ")
VAGUE: tuple[str, ...] = ("một số", "vài", "một vài", "nhiều")
# Behind one of these, VAGUE counts something that is to be made or held.
MAKING: tuple[str, ...] = listed(
    """
    tổ chức | mở | xây dựng | thực hiện | thí điểm | triển khai | duy trì | thành lập | phát hành | biên soạn |
    làm | ra mắt | sản xuất | tổ chức thực hiện | tổ chức triển khai | đăng cai | thiết kế
    """
)
# Events that `các` leaves uncounted.
MADE_EVENTS: tuple[str, ...] = ("chương trình", "lớp", "buổi", "diễn đàn", "đợt", "hội thi", "cuộc thi", "hội nghị")
MADE_THINGS: tuple[str, ...] = listed(
    """
    chương trình | lớp | buổi | diễn đàn | đợt | hội thi | hoạt động | mô hình | công trình | video | bài viết |
    tin, bài | ấn phẩm | sản phẩm | tọa đàm | toạ đàm | hội nghị | hội thảo | lớp tập huấn | sân chơi | chuyên
    đề | cuộc thi | phần việc | cuộc | chuyến | chiến dịch | câu lạc bộ | đội hình | giải
    """
)
# Stretches of time: a target only where the text compares them (`trong 48 giờ`, `ít nhất 30 phút`).
TIMES: tuple[str, ...] = listed(
    """
    ngày | tháng | tuần | giờ | phút | năm
    """
)
