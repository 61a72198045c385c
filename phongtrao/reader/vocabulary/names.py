"""Words written small that stand inside the names of bodies; any other small word ends a name."""

from phongtrao.reader.vocabulary.tables import listed

# Nouns of a place or level: small, they end a name unless a capital goes on (`phường Phú Lộc`).
PLACES: tuple[str, ...] = listed(
    """
    quận | huyện | tỉnh | xã | phường | thị trấn | thị xã | thành phố | đặc khu | thôn | ấp | bản | khu phố
    | xóm | khóm | làng | buôn | bon | sóc | phum | khu dân cư | cụm dân cư | cùng cấp | tổ dân phố | trung ương |
    cơ sở | cơ sở doanh nghiệp | cơ sở trường học | nhà trường | quận ủy | huyện ủy | tỉnh ủy | thành ủy | đảng ủy |
    quận đoàn | huyện đoàn | tỉnh đoàn | thành đoàn
    """
)
# What a class of places is told by (`các xã ven biển`).
DESCRIBING: tuple[str, ...] = listed(
    """
    cù lao | cồn bãi | ven kênh | ven rừng | ven lộ | dọc sông | giáp biển | giáp rừng | vùng biển | vùng bãi |
    vùng đệm |
    chài | kết nghĩa | liền kề | nêu trên | anh em | ven biển | ven sông | ven đô | bãi ngang | biên giới |
    giáp biên | giáp ranh | hải đảo | vùng cao |
    vùng sâu | vùng xa
    | vùng ven | vùng trũng | vùng lũ | vùng ngập | vùng dân tộc | vùng đồng bào dân tộc | vùng đầu nguồn | đầu nguồn |
    miền núi | trung du | đồng bằng | nông thôn | nội thành | ngoại thành | nội thị | đô thị | trọng điểm | đặc biệt khó
    khăn | khó khăn | phía bắc | phía nam | phía đông | phía tây | lân cận | bạn | điểm | mới sáp nhập | trong cụm |
    trong tỉnh | trong toàn tỉnh | trong xã | trong huyện | toàn tỉnh | toàn thành phố
    """
)
# In front of a proper name, of which every syllable is a capital.
BEFORE_PROPER: tuple[str, ...] = listed(
    """
    quận | huyện | tỉnh | xã | phường | thị trấn | thị xã | thành phố | đặc khu | thôn | ấp | bản | khu phố
    | xóm | khóm | làng | buôn | bon | sóc | phum | thpt | thcs | tiểu học | mầm non | mẫu giáo | chuyên
    """
)
# May follow the end of a name and still belong to it.
APPENDED: tuple[str, ...] = listed(
    """
    trực thuộc | liên quan | có liên quan | khác | các cấp | các | thuộc | của | và | nói chung |
    cấp | nơi | số | sở tại | còn lại
    """
)
INSIDE: tuple[str, ...] = listed(
    """
    an ninh | đóng gói | an toàn | ban quản lý | bảo hiểm | bảo vệ | bảo vệ thực vật | bản quyền | bến xe |
    bếp | biên phòng | binh | bưu chính | bưu điện | cảnh sát | cao đẳng | cao tuổi | cấp cứu | cấp nước |
    cấp tỉnh | cấp huyện | cấp xã | cha mẹ | chăn nuôi | chiến sĩ | chính quyền | chính sách | chính trị |
    chủ nhiệm | chuyên | chuyên khoa | chuyên môn | chuyên trách | chữ thập đỏ | chữa cháy | chức năng |
    công chức | công chứng | công cộng | công dân | công đoàn | công lập | công nghệ | công nghiệp | công
    nhân | công sản | công ty | công thương | công trình | công viên | cộng đồng | cơ động | cơ khí | cơ
    quan | cổ phần | cổ truyền | cứu hộ | cứu nạn | cựu chiến binh | cựu giáo chức | dân cư | dân dụng | dân
    lập | dân phố | dân quân | dân số | dân sự | dân tộc | dân vận | di sản | dịch vụ | doanh nghiệp | doanh
    nhân | dự án | du lịch | dược | đa khoa | đại diện | đại học | đào tạo | đất đai | đầu tư | điện lực |
    điện tử | điều dưỡng | đô thị | đoàn | đoàn thanh niên | đoàn viên | đội | đối ngoại | đối tác | đường
    bộ | đường sắt | đường thủy | gia đình | giáo dục | giáo viên | giao dịch | giao thông | hàng hải | hàng
    không | hành chính | hậu cần | hình sự | học đường | học sinh | học viên | hộ tịch | hội viên | hợp tác
    | hợp tác xã | hữu hạn | hữu nghị | kế hoạch | kế toán | khách hàng | khách sạn | khối | khoáng sản |
    khoa học | khuyến học | khu vực | khuyến nông | kiểm lâm | kiểm soát | kiểm tra | kiến trúc | kinh doanh
    | kinh tế | kỹ năng | kỹ thuật | lao động | lâm nghiệp | liên cơ quan | liên hiệp | liên ngành | lực
    lượng | ma túy | mặt trận | mầm non | môi giới | môi trường | một cửa | một thành viên | mỹ thuật | năng
    lượng | ngân hàng | nghề | nghề nghiệp | nghiên cứu | nghiệp vụ | ngoại ngữ | ngoại vụ | người cao tuổi
    | người khuyết tật | người lao động | nguồn nhân lực | nhà nước | nhạc | nhân dân | nhân đạo | nhân lực
    | nhân sự | nhi đồng | nội bộ | nội trú | nông dân | nông nghiệp | nông thôn | nữ | nữ công | phát triển
    | phân xưởng | pháp chế | pháp luật | pháp lý | phòng cháy | phòng chống | phòng dịch | phổ thông | phụ
    huynh | phụ nữ | phụ sản | quan hệ | quản lý | quản trị | quân sự | quốc gia | quốc phòng | quốc tế |
    sản nhi | sản xuất | sáng tạo | sinh viên | sư phạm | sự nghiệp | tác chiến | tài chính | tài nguyên |
    tạm thời | thanh niên | thanh tra | thanh thiếu nhi | thành phố | thành viên | thể chất | thể dục | thể
    thao | thi đua | thiếu nhi | thiếu niên | thị trường | thông tin | thống kê | thú y | thuế | thủy lợi |
    thủy sản | thư viện | thực phẩm | thực vật | thương binh | thương mại | tiền lương | tiếp dân | tiểu học
    | tin học | tình nguyện | tôn giáo | tổ quốc | tổng hợp | trách nhiệm | trẻ | trẻ em | trồng trọt |
    trung cấp | trung học | trung tâm | truyền hình | truyền thông | trường | trưởng | phó | trực tuyến |
    trật tự | từ thiện | tự quản | tự vệ | tư pháp | tư thục | tư vấn | ứng cứu | ứng dụng | văn hóa | văn
    hoá | văn nghệ | văn phòng | văn thư | vận tải | vật tư | vệ sinh | vệ sinh viên | viên chức | viễn
    thông | việc làm | võ thuật | xã hội | xây dựng | xe buýt | xuất bản | xuất nhập khẩu | xung kích | xử
    lý | y học | y tế | hoạt động | sản phẩm | hội đồng | chi nhánh | bộ phận | phòng giao dịch | lễ tân |
    tiếp sức | mùa thi | đồng hành | chỉnh hình | phòng hộ | chấn thương | phục hồi chức năng | đảng | mạng
    | tội phạm | phòng, chống | công nghệ cao | sử dụng công nghệ cao | túc xá | tuyến điện | tác xã | tạm
    giam | tạm giữ | dự phòng | lâm sàng | cận lâm sàng | ngoại sản | nội nhi | liên chuyên khoa | gây mê |
    hồi sức | nhiễm khuẩn | chất lượng | tiêu chuẩn | đo lường | thí nghiệm | kiểm nghiệm | kiểm định | đăng
    kiểm | phục vụ | phục vụ hành chính công | hành chính công | cung ứng | hạ tầng | khu công nghiệp | khu
    kinh tế | chế xuất | sinh thái | bảo tồn | vườn quốc gia | phòng thủ | phòng thủ dân sự | khí tượng |
    thủy văn | đê điều | hồ đập | thủy điện | nhiệt điện | dầu khí | than | khoáng chất | luyện kim | dệt
    may | da giày | chế biến | đóng tàu | cảng | cảng biển | cảng hàng không | bến cảng | đăng ký | đăng ký
    đất đai | công tác | công tác xã hội | cộng tác viên | kiểm sát | thi hành án | trọng tài | hòa giải |
    tư tưởng | chính trị tư tưởng | tuyên giáo | dân chính đảng | nội chính | hướng nghiệp | giáo dục nghề
    nghiệp | học tập | học tập cộng đồng | khảo thí | đảm bảo chất lượng | thực hành | quản lý chất lượng |
    dinh dưỡng | xét nghiệm | phẫu thuật | giải phẫu | truyền nhiễm | nhiệt đới | tim mạch | ung bướu | mắt
    | răng hàm mặt | tâm thần | sức khỏe | sức khỏe sinh sản | bệnh tật | kiểm soát bệnh tật | kiểm soát
    nhiễm khuẩn | cơ yếu | mật mã | thông tấn | phát thanh | truyền thanh | điện ảnh | nghệ thuật | bảo tàng
    | chí minh | thường trực | ủy viên | chủ tịch | bí thư | giám đốc | hiệu trưởng
    | thi đua | khen thưởng | kiến thiết | xổ số
    | biên chế | phi chính phủ | biến đổi | biến đổi khí hậu | khí hậu | người có công | bình đẳng giới | lưu trữ
    | giáp biên | ven biển | miền núi | vùng cao | vùng sâu | vùng xa | trọng điểm | đặc biệt khó khăn | biên
    giới | tiết kiệm | tiết kiệm và vay vốn | ven sông | hải đảo | bộ phận | các chi bộ | các chi đoàn |
    các chi hội | các đảng bộ
    """
)
# Words that stand together in names although one of them is a verb elsewhere.
COMPOUNDS: tuple[str, ...] = listed(
    """

    giáo dục thường xuyên | sử dụng công nghệ cao | trực thuộc | trực tuyến | dịch vụ công | hành chính công | hỗ
    trợ sinh viên | hỗ trợ doanh nghiệp | hỗ trợ nông dân | hỗ trợ phát triển | xúc tiến đầu tư | xúc tiến thương
    mại | quản lý dự án | quản lý chợ | quản lý chất lượng | kiểm soát bệnh tật | kiểm soát nhiễm khuẩn | thi hành
    án | phòng thủ dân sự | ứng dụng công nghệ | chuyển đổi số | đảm bảo chất lượng | bảo đảm chất lượng | tổ chức
    cán bộ | tổ chức chính sách | tổ chức hành chính | tổ chức nhân sự | tổ chức đảng | tham mưu tổng hợp | kế hoạch
    tổng hợp | dịch vụ tổng hợp | ngoại tổng hợp | nội tổng hợp | tổng hợp tỉnh | thông tin cơ sở | đăng ký đất đai
    | đăng ký kinh doanh | đăng kiểm | đầu tư xây dựng | đầu tư phát triển | bảo vệ môi trường | bảo vệ rừng | chăm
    sóc sức khỏe | chăm sóc khách hàng | giám định y khoa | tiếp công dân | tiếp dân | công tác xã hội | công tác
    chính trị | công tác sinh viên | công tác đảng | vận động hiến máu | vận động quần chúng | liên lạc bạn chiến
    đấu | phòng chống | phòng cháy | phòng, chống | quản lý hành chính về trật tự xã hội | tội phạm về ma túy | tội
    phạm về trật tự xã hội | điều tra tội phạm | chữa cháy và cứu nạn | phong trào bảo vệ an ninh | cây trồng | nuôi
    trồng thủy sản | chấn thương chỉnh hình | rừng phòng hộ | phục hồi chức năng | xây dựng đảng | chăn nuôi | cụm
    thi đua | khối thi đua | thi đua - khen thưởng | thi đua, khen thưởng | thi đua khen thưởng | việc làm | cảnh
    sát điều tra | an ninh điều tra | công tác thanh niên | công tác đoàn | công tác phụ nữ | hỗ trợ việc làm | dân
    số - kế hoạch hóa gia đình | tư vấn tuyển sinh | nghiên cứu khoa học | truyền thông giáo dục sức khỏe | bảo vệ
    thực vật | trồng trọt và bảo vệ thực vật | bảo vệ nguồn lợi thủy sản | bảo vệ trẻ em | chăn nuôi và thú y | quản
    lý thị trường | quản lý đất đai | quản lý khai thác | khai thác công trình thủy lợi | giải phóng mặt bằng | phát
    triển quỹ đất | hỗ trợ phụ nữ | quản lý trật tự đô thị | trật tự đô thị | đóng gói | thờ tự | tòa soạn | toà
    soạn | kiểm sát nhân dân | dự bị động viên | phục vụ hành chính công | tư vấn giám sát | giám sát thi công |
    quản lý đô thị | quản lý dự án đầu tư xây dựng | cấp nước | sản xuất nước | thoát nước |
    cấp trên trực tiếp cơ sở | tổng phụ trách | trợ giúp pháp lý | kiểm tra đảng ủy | thanh tra nhân dân | giám
    sát đầu tư của cộng đồng | cùng cấp | hồi sức tích cực | cơ quan và doanh nghiệp | các cơ quan và doanh nghiệp |
    công tác chính trị và học sinh sinh viên | công tác chính trị và sinh viên | công tác học sinh
    sinh viên | người tham gia | người sử dụng lao động | tiết kiệm và vay vốn | sử dụng ngân sách |
    thụ hưởng ngân sách |
    sử dụng lao động

    """
)
# Last syllables of trades: behind a capital they complete it even in front of a number (`Khoa Nông học 06 dự án`).
ENDINGS: tuple[str, ...] = listed(
    """
    học | nghiệp | vụ | tế | sản | lợi | chính | dục | hóa | trường | thương | phòng | sự | vận | giáo |
    nghệ | thuật
    """
)
# Heads so general that plain words describe them (`Đơn vị có trụ sở ...`).
GENERAL_HEADS: tuple[str, ...] = listed(
    """
    cơ quan | đơn vị | địa phương | thủ trưởng | lãnh đạo | ngành | lực lượng | nhà trường | doanh nghiệp |
    người đứng đầu | cơ sở | cấp ủy | bộ phận | giáo viên chủ nhiệm | chủ đầu tư | ban, ngành | cơ sở đoàn |
    nhóm | đồng chí | đ/c | phó | trưởng
    """
)
