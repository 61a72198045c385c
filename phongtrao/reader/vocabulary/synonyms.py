"""Words of plans that speak of the same thing: a lower body says in its own words what the one above asks for."""

from phongtrao.reader.vocabulary.tables import listed

# The first of each row stands for the others.
SAME: tuple[tuple[str, ...], ...] = tuple(
    listed(row)
    for row in """
    hiến máu | lấy máu | giọt máu hồng | ngày hội máu
    số hóa | số hoá | quét | chuyển sang dạng số | lưu trữ điện tử
    kiểm tra | thanh tra | giám sát | rà soát | kiểm tra lại | rà quét
    tập huấn | bồi dưỡng | huấn luyện | mở lớp | lớp học | khóa học | đào tạo
    tuyên truyền | truyền thông | phổ biến | nói chuyện | quán triệt | phát thanh | đăng bài | đăng tin
    môi trường | rác thải | dọn vệ sinh | tổng vệ sinh | xanh - sạch - đẹp | dọn dẹp | thu gom
    trồng cây | cây xanh | trồng mới
    kinh phí | dự toán | ngân sách | nguồn vốn | tài chính
    máy tính | thiết bị tin học | nối mạng | internet | đường truyền
    an toàn thông tin | an ninh mạng | lỗ hổng | sao lưu | mã độc
    hướng nghiệp | việc làm | tuyển dụng | phỏng vấn
    phòng cháy | chữa cháy | hỏa hoạn | cháy nổ
    thiên tai | bão lũ | lũ lụt | lụt bão | mưa lũ | sạt lở
    hộ nghèo | cận nghèo | khó khăn | hoàn cảnh | neo đơn
    quyên góp | ủng hộ | vận động nguồn lực | xã hội hóa | gây quỹ | kêu gọi
    thăm hỏi | tặng quà | trao quà | suất quà
    báo cáo | tổng hợp kết quả | gửi kết quả
    đối thoại | tiếp xúc | gặp gỡ | lắng nghe
    thủ tục hành chính | dịch vụ công | một cửa | hồ sơ
    văn bản quy phạm | quyết định | quy chế | nội quy | quy định
    thi đua | khen thưởng | biểu dương | tuyên dương
    thể thao | bóng đá | bóng chuyền | hội thao | giải chạy
    văn nghệ | văn hóa văn nghệ | biểu diễn | ca hát
    tình nguyện | chiến sĩ | mùa hè xanh | đội hình
    kết nạp đảng | đoàn viên ưu tú | cảm tình đảng | nhận thức về đảng | đối tượng đảng
    điều lệ | kỷ luật | nội bộ
    đọc sách | thư viện | mượn sách | tặng sách
    sức khỏe | khám bệnh | khám sức khỏe | y tế
    an toàn lao động | bảo hộ | vệ sinh lao động
    ma túy | tệ nạn | tội phạm | an ninh trật tự
    khởi nghiệp | đổi mới sáng tạo | sáng kiến | ý tưởng | cải tiến
    chuyển đổi số | công nghệ thông tin | phần mềm | ứng dụng | trực tuyến
    giao thông | an toàn giao thông
    trẻ em | thiếu nhi | học sinh tiểu học
    người cao tuổi | cụ già
    sơ tán | di dời
    lương thực | nhu yếu phẩm | dự trữ
    """.strip().splitlines()
)
MEANING: dict[str, str] = {word: row[0] for row in SAME for word in row[1:]}
