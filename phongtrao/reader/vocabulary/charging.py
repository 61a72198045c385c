"""The verbs by which a plan charges somebody, and the words between a name and its duty."""

from phongtrao.reader.vocabulary.deeds import AT_WORK, EVERYDAY
from phongtrao.reader.vocabulary.tables import listed

# In front of the name: `Phân công X làm ...`
OPENERS: tuple[str, ...] = listed(
    """
    khuyến khích | phân công | giao | đề nghị | yêu cầu | giao cho | phân công cho | giao nhiệm vụ cho |
    kính đề nghị | trân trọng đề nghị | ủy quyền cho | uỷ quyền cho | ủy nhiệm cho | ủy thác cho | trong đó |
    hạn cuối cùng | đồng thời | riêng | đối
    với | trong đó giao | hạn cuối
    """
)
ASKING: tuple[str, ...] = listed(
    """
    khuyến khích | phân công | giao | đề nghị | yêu cầu | giao cho | phân công cho | giao nhiệm vụ cho |
    kính đề nghị | trân trọng đề nghị | ủy quyền cho | uỷ quyền cho | ủy nhiệm cho | ủy thác cho
    """
)
# After the name: it answers for the work.
CLOSERS: tuple[str, ...] = listed(
    """
    phụ trách | chủ trì | chịu trách nhiệm | có trách nhiệm | có nhiệm vụ | đăng cai | đảm nhận | đảm nhiệm
    | làm đầu mối | là đầu mối | là cơ quan đầu mối | là đơn vị đầu mối | đầu mối | chủ động | làm nòng cốt | là cơ
    quan thường trực
    | đồng chủ trì | đồng phụ trách
    """
)
DO_CLOSERS: tuple[str, ...] = listed(
    """
    tham mưu | phụ trách | chủ trì | chịu trách nhiệm | đăng cai | đảm nhận | đảm nhiệm | thực hiện | tổ
    chức thực hiện | làm đầu mối | điều phối | đảm trách | giới thiệu | điều hành | triển khai | biên soạn |
    chuẩn bị | dàn dựng | tổ chức | hướng dẫn | vận hành | bố trí | giảng dạy | giảng
    | đồng chủ trì | đồng phụ trách | đồng tổ chức | làm nòng cốt | là nòng cốt | làm chủ công | quản trị | cập nhật
    """
)
# Behind `do X` alone: elsewhere they say what X does besides.
BY_CLOSERS: tuple[str, ...] = (
    *DO_CLOSERS,
    *listed("đầu mối | chỉ đạo | theo dõi | tổng hợp | chấm | biên tập | soạn thảo | trực | lo"),
)
# Verbs of doing; written small they end the name of a unit.
VERBS: tuple[str, ...] = (
    *ASKING,
    *CLOSERS,
    *listed(
        """
    còn | cũng | đều | vẫn | kiểm định | kiểm nghiệm | thí nghiệm | xét nghiệm | phục vụ | cung ứng | chế biến |
    bảo tồn | tiêm phòng
    | quan trắc | cảnh báo | dự báo | ứng phó | điều dưỡng | phát thanh | truyền thanh | kiểm sát | giám
    định | xác lập | khoán | khảo nghiệm | tiêu hủy | tiêu huỷ | xuất quân | giải ngân | liên thông | hoàn
    thuế | hoàn trả | ghép | chiếu | đấu mối | chi trả | rà | gọi hỏi | liên hệ | sản xuất | tuần tra kiểm
    soát | sinh hoạt | biên tập | huấn luyện | vẽ | nấu | ghi | ghi sổ | diễn tập | livestream | phân luồng
    | bê tông hóa | làm điểm | ra đề | đọc | hát | múa | cắm | phát thuốc | xóa | cắt tóc | đắp | rửa | sơn
    | chụp | ghi hình | cho vay | nhận nuôi | hoàn tất | truyền tải | tham quan | giao lưu | ký cam kết |
    hòa giải | phát quà | vận hành thử | thẩm duyệt | giải phóng | lắp đặt | triển khai thực hiện | quản lý
    | sử dụng | phân loại | phân tích | thí điểm | nhân rộng | tạo | mua sắm | sửa chữa | bảo vệ | tuần tra
    | trực | ứng trực | tuyển dụng | tuyển sinh | giảng dạy | đào tạo | ôn tập | làm việc với | cân đối |
    tháo gỡ | tiếp thu | giải trình | hoàn thiện | hoàn chỉnh | sửa đổi | bổ sung | điều chỉnh | thẩm tra |
    phản ánh | phản biện | khắc phục | phòng ngừa | ngăn chặn | đấu tranh | phát hiện | tố giác | thanh tra
    | kiểm soát | xử phạt | tịch thu | cấp phát | trợ cấp | tiêm | phun | dọn | nạo vét | khơi thông | trang
    trí | treo | dán | phát tờ | quay | dựng | viết | sáng tác | biểu diễn | thi đấu | đón tiếp | đón | tiễn
    | tri ân | thắp | dâng | hiến | quyên góp | gây quỹ | nhận đỡ đầu | đỡ đầu | bảo trợ | kèm | giúp đỡ |
    giúp | khởi công | khánh thành | di dời | sơ tán | cứu | cứu trợ | tặng quà | khám bệnh | khám sức khỏe
    | cấp cứu | điều trị | tổng vệ sinh | chỉnh trang | duy tu | số hóa | số hoá | tích hợp | chuyển đổi |
    áp dụng | ứng dụng | nhắc | cụ thể | lưu trữ | lưu | công nhận | xét chọn | bình xét | biểu dương | tôn
    vinh | trao tặng | đề bạt | bầu | kiện toàn | sắp xếp | luân chuyển | điều động | tăng | giảm | đạt |
    phấn đấu | thi đua | đóng | không để | không được | nghiêm chỉnh | tự kiểm tra | tự đánh giá | tham dự |
    có mặt | chịu | đứng ra | đại diện | thay mặt | gặp gỡ | đối thoại | lấy ý kiến | góp ý | cho ý kiến |
    trả lời | giải đáp | tiếp công dân | soạn thảo | dự thảo | ký ban hành | niêm yết | thông qua | xin | mở
    | kêu gọi | yêu cầu | trích | kết nối | tìm hiểu | ghi nhận | nghiêm cấm | tuyển chọn | cam kết | thống
    nhất | tổ chức | thực hiện | triển khai | tham mưu | phối hợp | hướng dẫn | tuyên truyền | tập huấn |
    đăng tải | tư vấn | hỗ trợ | giám sát | kiểm tra | theo dõi | đôn đốc | chỉ đạo | báo cáo | rà soát | bố
    trí | đảm bảo | bảo đảm | vận động | phát động | cung cấp | gửi | nộp | thông báo | họp | xét | ghi tên
    | đăng ký | lập | tiếp tục | tăng cường | đẩy mạnh | quan tâm | căn cứ | nghiêm túc | kịp thời | khẩn
    trương | phân bổ | thẩm định | ban hành | trình | huy động | lồng ghép | tham gia | cử | tiếp nhận |
    giới thiệu | tạo điều kiện | quán triệt | phổ biến | duy trì | đánh giá | tổng hợp | tổng kết | sơ kết |
    giải quyết | xử lý | đề xuất | ký kết | phát huy | khảo sát | thống kê | chấp hành | đóng góp | ủng hộ |
    thành lập | sẽ | phải | cần | tự | thường xuyên | định kỳ | tích cực | ưu tiên | chuẩn bị | hoàn thành |
    vận hành | đăng | phát hành | phát sóng | in | công bố | mời | chuyển | gắn | trao | tặng | thăm | trồng
    | ra mắt | đưa | dự | công khai | cập nhật | bàn giao | quyết định | phê duyệt | cấp | đề cử | bình chọn
    | bồi dưỡng | nâng cao | nghiên cứu | xây dựng | phát triển | biên soạn | chọn | thiết kế | lựa chọn |
    khen thưởng | rút kinh nghiệm | hưởng ứng | khuyến khích | nhận | bám sát | cụ thể hóa | cụ thể hoá |
    chấn chỉnh | xác định | đề ra | truyền thông | vận chuyển | thu gom | ra quân | khám | chăm lo | chăm
    sóc | nắm bắt | có kế hoạch | thường trực | nghiên cứu, tham mưu | tiến hành | động viên | nêu gương |
    đi đầu | gương mẫu | ký | làm việc | có văn bản | có báo cáo | đầu tư | điều phối | điều hành | quy định
    | thu hút | nhắc nhở | phân công | giao | thông tin | nghiệm thu | tiếp cận | thu | thanh toán | quyết
    toán | chia sẻ
    """
    ),
    *listed(
        """
    cắt giảm | dành trọn | giảng bài | trình bày | chấm điểm | chấm thi | cân đo | phun khử khuẩn | khử
    khuẩn | khử trùng | kiểm kê | đóng dấu | sắp đặt | luyện tập | gặp mặt | tháo dỡ | làm nền | góp sức |
    đưa đón | đón nhận | kích hoạt | luân phiên | phát dọn | phát quang | giữ gìn | canh gác | canh phòng |
    chốt chặn | chốt trực | mời gọi | điểm danh | khai báo | khai mạc | khai giảng | bế mạc | trực ban |
    trực chiến | trực cấp cứu | đảm trách | san lấp | san gạt | tu sửa | tu bổ | cải tạo | nâng cấp | mở
    rộng | thu hoạch | gieo trồng | chăn thả | lấy mẫu | truy vết | khoanh vùng | phát hiện sớm | sàng lọc |
    tạm dừng | cho phép | từ chối | thu hồi | đình chỉ | niêm phong | xác minh | truy quét | bắt giữ | triệt
    phá | răn đe | nhập liệu | kê khai | rà quét | sao lưu | khôi phục | đề cao | coi trọng | tập trung |
    thông tuyến | cho mượn | vận động hội viên | nhắn tin | gọi điện | xác nhận | ký duyệt | soát xét | biên
    soạn | chỉnh lý | chỉnh sửa | hiệu đính | phiên dịch | in ấn | phân phát | phát hành | chuyển giao |
    tiếp quản | bồi thường | hoàn trả | miễn giảm | ưu đãi | tài trợ | bảo lãnh | giới thiệu việc làm | kết
    nạp | khai trừ | phân loại rác | chăm bón | phòng trừ | xua đuổi | che chắn | gia cố | chằng chống | neo
    đậu | túc trực | bám nắm | nắm tình hình | bám địa bàn | vào cuộc | đồng hành | sát cánh | chung tay |
    nắm | đến tận | đến từng | ra quyết định | ra thông báo | ra văn bản | đốc thúc | kiểm soát chặt | rút ngắn |
    kéo dài | gia hạn | chốt số liệu | đối chiếu | đối soát | so sánh | thống kê | tính toán | ước tính | lượng
    hóa | minh họa | giới thiệu sách | bàn bạc | thảo luận | hội ý
    | giao ban | nhận xét | bình chọn | chất vấn | giải thích | tranh thủ | tận dụng | khai thác | phát
    triển đảng | tạo nguồn | quy tập | thăm hỏi | thăm | đặt vòng hoa | chú trọng | trưng bày | dành | lo |
    duyệt | giảng | kiểm đếm | trang bị | trao đổi | không cho | tầm soát | dạy | nuôi | góp | xếp | thay |
    giữ | luyện | tuyển | chốt | mua | nhập | rải
    """
    ),
    *AT_WORK,
    *EVERYDAY,
)
# Nouns that begin like a verb.
NO_VERBS: tuple[str, ...] = listed(
    """

    còn lại | cấp xã | cấp huyện | cấp tỉnh | cấp trên | cấp dưới | cấp cơ sở | cấp trường | cấp thành phố | cấp
    quận | cấp
    trung ương | cấp ủy | cấp uỷ | cấp bộ | cấp trưởng | cấp phó | dự án | dự kiến | dự toán | thu nhập |
    tự quản | tự vệ | lưu lượng | trực ca

    """
)
# Verbs that also stand inside names: they end a name only in front of one of OBJECTS.
IN_NAMES: tuple[str, ...] = listed(
    """

    quản trị | lãnh đạo | thi công | quản lý | đào tạo | giảng dạy | kiểm soát | bảo vệ | thanh tra | phòng ngừa |
    điều trị | cấp cứu | lưu trữ | sử dụng | tuyển dụng | tuyển sinh | ứng dụng | chuyển đổi | lưu | đạt | đóng |
    tạo | trực | dựng | viết | kèm | giúp | nhắc | cứu | đón | thông qua | phát thanh | giải phóng | tiêm | treo |
    dọn | bầu | cụ thể | tăng | giảm | hiến | biểu diễn | thi đấu | sáng tác | phân tích | sắp xếp | tích hợp | kết
    nối | quay | dán | phun | dâng | thắp | di dời | bổ sung | cứu trợ | điều động | lắp đặt | sửa chữa | chia sẻ |
    phản biện | cấp phát | cân đối | tiếp công dân | công khai | chịu | trợ cấp | bảo trợ | chiếu | xây dựng | phát
    triển | nghiên cứu | đầu tư | thông tin | truyền thông | xét | in | thu | cấp | chuyển | đăng | giao | dự | nhận
    | thường trực | bồi dưỡng | lập | trình | ký | cần | gắn | tự | chọn | quy định | thiết kế | đưa | trồng | thu
    hút | vận chuyển | mở | dạy | nuôi | góp | xếp | thay | giữ | luyện | tuyển | chốt | mua | nhập | rải | dành |
    lo | duyệt | giảng | giữ gìn | khử khuẩn | khử trùng | tháo dỡ | lấy mẫu | cải tạo | nâng cấp | mở rộng | khai
    báo | bồi thường | tài trợ | chuyển giao | khai thác | tạo nguồn | thu hồi | phiên dịch | in ấn | phân phát |
    gieo trồng | thu hoạch | thường xuyên | kiểm định | kiểm nghiệm | thí nghiệm | xét nghiệm | phục vụ | cung ứng |
    chế biến | bảo tồn | tiêm phòng | quan trắc | cảnh báo | dự báo | ứng phó | điều dưỡng | truyền thanh | kiểm sát
    | giám định | sản xuất | khoán | khảo nghiệm | ghép | rà | điều tra | vệ sinh | bảo quản | bảo dưỡng | bảo trì |
    đổi mới | tiết kiệm | dự trữ | dự phòng | đấu giá | đấu thầu | xây | gói | lắp | chia | thuê | đổ | kê | rao |
    gọi | thanh lý | cài đặt | sưu tầm | đo đạc | điều chuyển | tóm tắt | xét hỏi | làm | sửa | nối
    | nấu | đào | mổ | đo | kéo | gặt | trông | phát | tiếp sức | tiếp khách | đồng diễn | tập hợp | kể | trả | gác
    | ươm | canh | chở | đổi | cấy | gom | soạn

    """
)
# What sort of body it is, where another verb follows at once (`các tổ chức khai thác bố trí ...`).
TRADES: tuple[str, ...] = listed(
    """
    vận hành | khai thác | thi công | sản xuất | chế biến | cung ứng | quan trắc | kiểm định | giám định | khảo
    nghiệm | vận tải | thu gom | tiêm | tiêm phòng | lấy mẫu | cứu hộ | truyền thông | thu mua | nuôi trồng
    """
)
# Verbs that go on with the one in front (`vận hành thử nghiệm`, `khai thác sử dụng`).
SERIAL: tuple[str, ...] = listed(
    """
    sử dụng | quản lý | bảo vệ | bảo dưỡng | bảo trì | vận động | phổ biến | đánh giá | xử lý | thí nghiệm | phục vụ
    | chế biến | kiểm định | cho | thử
    """
)
OBJECTS: tuple[str, ...] = listed(
    """
    mặt bằng | tốt | chặt chẽ | hiệu quả | có hiệu quả | hệ thống | thiết bị | phương tiện | cơ sở vật chất
    | trang thiết bị | kịp thời | đầy đủ | người dân | nhân dân | học sinh | sinh viên | đoàn viên | hội
    viên | cán bộ | môi trường thuận lợi | điều kiện | việc | công tác | những | toàn bộ | toàn thể | số |
    dữ liệu | thông qua | trên | tại | trong | cho các | một | hai | lại | từng | mỗi | phần mềm | công nghệ
    | vắc | hóa chất | cờ | 100% | lớp | chuyên trang | rộng | đợt | cuộc | hòm thư | kế hoạch | chương
    trình | dự toán | đề án | phương án | hướng dẫn | báo cáo | văn bản | quy chế | nội dung | mô hình |
    tiêu chí | dự thảo | kịch bản | các | hồ sơ | danh sách | sản phẩm | tài liệu | bài | tin | tin, bài |
    tờ trình | thông báo | đề nghị | cho | công nhận | quyết định | giấy | cam kết | kinh phí | nhiệm vụ |
    đội ngũ | phong trào | ít nhất | tối thiểu | về | với | lên | thư | đơn | chuyên mục | thông tin | kết
    quả | vào | giấy mời | video | phóng sự | phiếu | bộ | công trình | câu | cây | mới | 01 | 02 | 03 | 04
    | 05 | băng rôn | pano | podcast | sách | clip
    | cả | ở | đất | gạo | tiền | công sức | giống | hạt | gỗ | đá | cát | xi măng | vốn | vườn | rau | ao |
    mương | rác | gà | vịt | lợn | bò | dê | cá | áo | cơm | cháo | tổ trưởng | nòng cốt | trưởng ban |
    chủ nhiệm | cả | đủ | thuốc | vật tư | nước | điện | hồ sơ |
    sạch | thủ tục | bánh | quà | suất | chỗ | phòng |
    xe | thẻ |
    biên bản | sổ | lịch | nguồn gốc | chất lượng | an toàn | công cụ
    """
)
# Nouns that keep a verb of their own: `Ban chỉ đạo`, `Trung tâm hỗ trợ`, `cơ quan chủ trì`.
KEEPERS: tuple[str, ...] = listed(
    """
    ban | tổ | hội đồng | ủy ban | uỷ ban | trung tâm | phòng | đội | văn phòng | quỹ | tiểu ban | nhóm | bộ
    phận | thanh tra | tổ công tác | hội | cơ sở | chi cục | cục | viện | công ty | trường | ngân hàng | bộ
    phận tiếp nhận | đoàn | cụm | khối
    """
)
# Kinds of bodies that a plan calls by these words alone; only a cause then belongs to the name (`Hội Bảo vệ ...`).
SHORT_NAMES: tuple[str, ...] = ("hội", "đoàn")
CAUSES: tuple[str, ...] = listed(
    """
    bảo vệ | bảo trợ | hỗ trợ | phát triển | tư vấn | cứu trợ | nghiên cứu | giáo dục | bảo tồn
    """
)
ROLE_VERBS: tuple[str, ...] = listed(
    """
    chủ trì | phối hợp | thực hiện | tổ chức | tham mưu | quản lý | chủ quản | tham gia
    """
)
# Where a list of names ends although no verb follows.
STOPS: tuple[str, ...] = listed(
    """
    để | nhằm | trong việc | trong quá trình | theo | tại | về | khi | nếu | trước | sau | từ | trong phạm
    vi | trên cơ sở | căn cứ | mỗi | trên | với | bằng | như | gồm | bao gồm | cho | là | đã | đang | được | đến
    | vào |
    thông qua | qua | đồng thời | trong công tác | phấn đấu | do | vì | trong
    """
)
# What those do who are only asked for their word (`trình X, Y xem xét`).
DECIDING: tuple[str, ...] = listed(
    """
    xem xét | phê duyệt | quyết định | cho ý kiến | thông qua | biết | chấp thuận
    """
)
# What may stand in front of the comma behind which a sentence names who acts.
INTRODUCING: tuple[str, ...] = listed(
    """
    trong phạm vi | căn cứ | trên cơ sở | theo | đối với | trước | hằng | hàng | định kỳ | khi | mỗi | vào |
    về | kết thúc | sau | hết | đến | nhân | nhân dịp | trong | từ | qua | với | để | nhằm | ngay | chậm
    nhất | tối | sáng | chiều | cuối | đầu | giữa | ngoài ra | bên cạnh đó | tùy | tùy theo | nếu | tại | ở
    | song song | dịp | năm | tháng | quý | ngày | tuần | xong | riêng | hưởng ứng | thực hiện
    """
)
PARTNER_CUES: tuple[str, ...] = listed(
    """

    có sự tham gia của | có sự hỗ trợ của | có sự phối hợp của | có sự giúp đỡ của | với sự tham gia của | với sự hỗ
    trợ của | với sự phối hợp của | thống nhất với | kết nghĩa với | hiệp đồng với | liên kết với | hợp tác với |
    kết nối với |
    nhờ | phối hợp chặt chẽ với | phối hợp với | phối hợp cùng | phối hợp cùng với | cùng với | phối hợp

    """
)
GENERIC: tuple[str, ...] = listed(
    """
    tổ chức triển khai | triển khai | thực hiện | tổ chức thực hiện | triển khai thực hiện | chủ động triển
    khai | chủ động tổ chức triển khai | chủ động thực hiện | chủ động tổ chức thực hiện | tham gia | chủ
    trì | phụ trách
    """
)
