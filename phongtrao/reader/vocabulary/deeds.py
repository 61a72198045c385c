"""Verbs of work, of every day and of a trade; written small they end the name of a body."""

from phongtrao.reader.vocabulary.tables import listed

EVERYDAY: tuple[str, ...] = listed(
    """
    trông coi | trông nom | trông | sắp | sắp lại | soạn | súc rửa | gác | gác cổng | gặp | vá | dặm vá | lợp | thức
    đêm | canh | bắt mạch | bốc thuốc | gõ cửa | gom | kẻ | vớt | lau | lau dọn | lau chùi | nhặt | đánh trống | dẫn
    chương trình | dẫn đường | kể chuyện | kể | bày | mượn | xuống | trả | ủ | ươm | đào | khoan | nướng | băng bó |
    mổ | kéo | đo | chở | vác | gánh | hái | nhổ cỏ | cày | gặt | cấy | tỉa | cưa | chặt | lắp ráp | nặn | thuyết
    trình | cất | rước | thả | nhận phần | phất cờ | diễu hành | đồng diễn | tập luyện | đạp xe | chạy bộ | gầy |
    gầy lại | gầy dựng | phục dựng | gỡ | thắp sáng | thắp hương | đốt | dập lửa | phá dỡ | phá bỏ | gắn biển | gọt
    | vun | vét | lát | xẻ | dẹp | bứng | giăng | chằng | dời | cõng | dìu | tắm | đút | hốt | quây | rào | chẻ |
    giã | nấu | luộc | nhóm bếp | bưng | bốc vác | khuân | dắt | đi từng | đi thăm | đi đến | đến thăm | về tận |
    tìm nguồn | xin ý kiến | lắng nghe | ngồi | đứng lớp | đứng chân | đứng tên | tập kết | tập hợp | rút kinh
    nghiệm | đón nhận | chào đón | chúc mừng | chúc tết | mừng thọ | viếng | thăm viếng | phúng viếng | tảo mộ | giỗ
    | cúng | khấn | sẻ chia | san sẻ | nhường | đùm bọc | cưu mang | nhận chăm sóc | nhận bảo quản | nhận phụng
    dưỡng | phụng dưỡng | ôn bài | ôn thi | bắt tay | khoác | đeo | tiếp sức | tiếp bước | tiếp quà | tiếp khách |
    tiếp đoàn | bấm | quét mã | quét | bấm giờ | tra cứu | nhập số liệu | dò | soi | rọi | kiểm soát vé | soát vé |
    vây | lùng | dẹp bỏ | tịch biên | cẩu | cầm lái | ghé thăm | ghé | chuyển tải | làm cầu nối | đấu nối | tạc | in
    sao | sao chụp | phô tô | đóng quyển | phát thẻ | phát vé | phát thưởng | phát lương | phát cơm | phát cháo |
    phát | gieo | chia phần | dịch phụ đề | truyền nghề | truyền dạy | dàn dựng | lồng tiếng |
    thực hành tiết kiệm | xem lại | thổi | chăm | đi | theo sát | tập cho | tập hát | tập múa | tập dượt |
    khuyên | khuyên bảo | khuyên nhủ | răn dạy | dạy bảo | đưa đón |
    đi tuần | cất công | sang sửa | dịch tài liệu | đổi | lên đường
    """
)
# At work, in the office and on the field of a trade.
AT_WORK: tuple[str, ...] = listed(
    """
    về dự | quản trị | gợi ý | tưới | tưới tỉa | gương mẫu | mở cửa | đóng cửa | lãnh đạo | chọn tạo | thi công |
    phẫu thuật | trám răng | nhổ răng | bó bột | hội chẩn | phúc tra | phúc khảo | kiểm điểm | phê bình | gói | bốc
    thăm | bốc dỡ | dọn sạch | dọn dẹp | dọn vệ sinh | quét dọn | làm sạch | làm vệ sinh | nhắc việc | đặt hàng |
    đặt lịch | thuê | đấu giá | đấu thầu | mời thầu | tìm kiếm | kéo cờ | thả cá | gieo cấy | gieo mạ | phơi sấy |
    chụp ảnh | quay phim | tóm tắt | trích lập | hạch toán | tạm ứng | thanh lý | bảo trì | bảo dưỡng | cài đặt |
    kích cầu | dự giờ | chấm bài | coi thi | khám tuyển | giao quân | dẫn đoàn | đưa tin | viết bài | lắp | sưu tầm
    | chăm nuôi | nhận khoán | trồng rừng | trồng hoa | trồng cây | đo đạc | cắm mốc | cắm cờ | vệ sinh | bảo quản |
    lưu giữ | tiết giảm | tiết kiệm | giảm thiểu | cải tiến | đổi mới | hoàn nguyên | điều tra | thẩm vấn | truy tố
    | xét hỏi | tuyên án | gọi | đón khách | phân ca | chia ca | chia | chấm công | kê | đăng tin | rao | phân vai |
    tập dượt | tổng duyệt | kiểm phiếu | mở thầu | chấm thầu | dự trữ | dự phòng | bổ nhiệm | miễn nhiệm | điều
    chuyển | biệt phái | tiếp sóng | xây | đổ | rà phá | trực tiếp | làm | bao tiêu | nhận làm | đóng quân | đóng
    tại | sửa | đồng tổ chức | biên đạo | sơn kẻ | kẻ vẽ | ôn luyện | khớp | nối | hiệp thương | thẩm duyệt | chấm
    chọn | lên lịch | dừng | dừng ngay | ngừng | tạm ngừng | định kỳ hằng | hằng tháng | hằng quý | hằng năm | hằng tuần
    """
)
# What a body may be set up for, and is then called by (`Ban vận động`, `Tổ giúp việc`).
KEPT: tuple[str, ...] = listed(
    """
    chỉ đạo | tổ chức | vận động | đại diện | soạn thảo | biên tập | biên soạn | giám sát | kiểm tra | thẩm định |
    hòa giải | tuần tra | tuyên truyền | hỗ trợ | tư vấn | giúp | tham mưu | điều hành | điều phối | giải quyết |
    tiếp nhận | xử lý | khảo sát | đánh giá | xác minh | ứng trực | huấn luyện
    """
)
