"""How the names of bodies begin, and the words that look like one and are none."""

from phongtrao.reader.vocabulary.tables import listed

# A name with a capital begins with one of these (as written).
STARTS: tuple[str, ...] = listed(
    """

    Sở | Ban | Đoàn | Chi đoàn | Liên chi đoàn | Liên chi hội | Mạng lưới | Khu phố | Tổ dân phố | Thôn | Chi bộ |
    Chi hội | Chi cục | Chi nhánh | Hội | Ủy ban | Uỷ ban | UBND | Ubnd | Hđnd | Mttq | HĐND | UBMTTQ | MTTQ | Cục |
    Viện | Phòng | Trung tâm | Tổ | Cụm | Khối | Thủ trưởng | Công an | CA | Bộ | Vụ | Tổng cục | Tổng công ty |
    Công ty | Tập đoàn | Trường | Khoa | Học viện | Đại học | Đài | Báo | Tạp chí | Bảo hiểm xã hội | Ngân hàng |
    Kho bạc | Thanh tra | Tòa án | Toà án | Viện kiểm sát | Văn phòng | Đảng ủy | Đảng uỷ | Đảng bộ | Thành ủy |
    Tỉnh ủy | Quận ủy | Huyện ủy | Thành Đoàn | Thành đoàn | Tỉnh Đoàn | Tỉnh đoàn | Quận Đoàn | Quận đoàn | Huyện
    Đoàn | Huyện đoàn | Xã đoàn | Phường đoàn | Liên đoàn | Liên hiệp | Liên minh | Mặt trận | Công đoàn | Hội đồng
    | Câu lạc bộ | CLB | Đội | Nhà | Bệnh viện | Trạm | Bưu điện | Nhà máy | Xí nghiệp | Ban Quản lý | Lãnh đạo |
    Hiệp hội | Quỹ | Bộ Chỉ huy | Ban Chỉ huy | Cơ sở Đoàn | Cơ sở | Đồng chí | Đ/c | Nhóm | Liên đội | Doanh nghiệp
    | Chủ tịch | Giám đốc | Hiệu trưởng | Trưởng | Bí thư | Người đứng đầu | Hạt | Đồn | Chủ đầu tư | Hợp tác xã |
    Cơ quan | Đơn vị | Địa phương | Ban, ngành | Ngành | Lực lượng | Bảo tàng | Thư viện | Ủy viên | Thường trực |
    Tổng đội | VNPT | Bộ phận | Tổ chức Đoàn | Tổ chức Công đoàn | Nhà trường | Giáo viên chủ nhiệm | Phường | Xã |
    Quận | Huyện | Phó | Kế toán | Bộ đội | Điện lực | Cấp ủy | Tiểu ban | Trại | Hai bên | Cảng vụ | Kho | Thủ thư
    | Tổng phụ trách | Thư ký | Nhân viên | Người | Kế toán trưởng | Chi hội trưởng | Tổ trưởng | Đội trưởng | Bảo
    vệ | Phụ huynh | Tiểu khu | Liên tổ | Cửa hàng | Siêu thị | Hội đồng trường | Ban đại diện | Đoàn kiểm tra |
    Đoàn giám sát | Đoàn thanh tra | Đoàn công tác | Tổ công tác | Tổ tự quản | Văn phòng điều phối | Văn phòng đăng
    ký | Ban quản trị | Chánh | Viện trưởng | Cục trưởng | Vụ trưởng | Đảng đoàn | Ban cán sự | Vườn ươm | Bộ môn |
    Ký túc xá | Nông trường | Lâm trường | Ga | Bến | XN | Hộ kinh doanh | Phân xưởng | Phân hiệu | Phân viện | Giáo
    xứ | Chùa | Quản đốc | Đốc công | Trưởng ca | Chỉ huy | Giám sát viên | Thủ kho | Thủ quỹ | Phụ trách Đội | Hiệu
    phó | Chủ nhiệm | Điều dưỡng trưởng | Tổng Giám đốc | Cụm trưởng | Khối trưởng | Nhóm trưởng | Viễn thông |
    Chuyên viên | Các bên | Ba bên | Bốn bên | Tổng công đoàn | Phòng khám | Nhà hát | Nhà văn hóa | Trường bắn |
    Hải quan | Biên phòng | Bộ Tư lệnh | Ban liên lạc | Chủ rừng | Chủ hộ | Chủ cơ sở | Giám thị | Lớp trưởng | Bí
    thư chi đoàn | Chi ủy | Chi uỷ | Ban chi ủy | Trưởng xóm | Thị Đoàn | Thị đoàn | Xã Đoàn | Phường Đoàn | Thị ủy
    | Phường đội | Xã đội | Kíp | Ca | CĐBP | CĐCS | LĐLĐ
    | Già làng | Trưởng bản | Xưởng | Cảnh sát | Đội hình | Hải đội | Hải đoàn | Nghiệp đoàn | Phân đội |
    Chi đội | Tiểu đoàn | Trung đoàn | Đại đội |
    Lữ đoàn | Sư đoàn | Bệnh xá
    | Thuế tỉnh | Thuế thành phố | Thuế cơ sở | Thuế khu vực | Thống kê tỉnh | Thống kê thành phố | Thống kê cơ sở
    | Thi hành án dân sự | Bếp ăn | Nhà ăn | Giáo vụ | Trợ lý | Sinh viên | Học sinh | Học viên |
    Giảng viên | Giảng viên hướng dẫn | Thí sinh | Cố vấn học tập | Hai ngành | Ba ngành
    | Hai cơ quan | Ba cơ quan | Hai đơn vị | Ba đơn vị | Bốn đơn vị | Hai trường
    | Cổng Thông tin | Cổng thông tin | Cán bộ chuyên trách | Cán bộ phụ trách | Cán bộ đầu mối | Cán bộ y tế | Công
    chức phụ trách | Công chức chuyên môn | Viettel | MobiFone | VinaPhone | EVN

    """
)
# A name begins with one of these only where a capital follows (`Buôn Ja`, not `bản tin`).
PROPER_STARTS: tuple[str, ...] = listed(
    """
    Buôn | Bon | Bản | Làng | Ấp | Xóm | Khóm | Sóc | Phum | Đảo | Thị trấn | Thị xã | Đặc khu | Thành phố | Tỉnh
    | Lớp | Cụm dân cư | Giáo viên | Tổ viên | Cán bộ
    """
)
# Written small, only in front of a capital or a number (`bản Lĩnh`, `khu phố 3`).
SMALL_PROPER_STARTS: tuple[str, ...] = listed(
    """
    buôn | bon | bản | làng | ấp | xóm | thôn | khóm | khu phố | tổ dân phố | xã | phường | thị trấn | thị xã |
    đặc khu |
    thành phố | huyện | quận
    | giáo viên | cán bộ
    | tiểu ban | tổ | đội | nhóm | ban | lớp | khoa | bộ phận | phân xưởng | cụm | khối | trạm | hạt | đồn
    """
)
# Bodies that are written small in front of a name of their own (`chi đoàn ấp Đông`, `trường THCS Hoa Lư`).
SMALL_BODIES: tuple[str, ...] = listed(
    """
    chi đoàn | chi bộ | chi hội | phòng | trường | đoàn | hội | đoàn phường | đoàn xã | đoàn trường | công an | trạm y
    tế | hợp tác xã | câu lạc bộ | liên đội | phân đoàn | đội hình | công đoàn | trung tâm | bệnh viện | công ty | viện
    """
)
# Where people live: the name behind one of these is all capitals or a number.
TERRITORIES: tuple[str, ...] = listed(
    """
    buôn | bản | làng | ấp | xóm | thôn | khóm | khu phố | tổ dân phố | xã | phường | thị trấn | thị xã | đặc khu |
    huyện | quận | sóc | phum
    """
)
# In front of the name of a person.
PERSON_TITLES: tuple[str, ...] = listed(
    """
    Cô | Thầy | Ông | Bà | Anh | Chị | Đồng chí | Đ/c | đồng chí | đ/c | ông | bà | thầy | cô | anh | chị |
    Bác sĩ | bác sĩ | BS | BS. | TS | TS. | ThS | ThS. | Thượng tá | Trung tá | Thiếu tá | Đại tá | Đại úy |
    Thượng úy | Em | em | Bạn | bạn | Bác | bác | Chú | chú | Nghệ nhân | nghệ nhân | Đoàn viên | đoàn viên |
    Hội viên | hội viên | PGS.TS | GS.TS | PGS. TS |
    KS. | Kỹ sư
    """
)
# What a person may hold: behind a name and a comma it says who the person is.
OFFICES: tuple[str, ...] = listed(
    """
    Phó | Trưởng | Chủ tịch | Bí thư | Giám đốc | Hiệu trưởng | Hiệu phó | Ủy viên | Uỷ viên | Chánh | Tổ
    trưởng | Tổ phó | Đội trưởng | Thường trực | Tổng | Chủ nhiệm | Cán bộ | Chuyên viên | Kế toán | Viện
    trưởng | Cục trưởng | Vụ trưởng | Thư ký | Giáo viên | Thành viên | Nhân viên | Chỉ huy | chuyên viên |
    cán bộ | giáo viên | phó | trưởng | Quyền | Ủy ban | Ban | Hội | Đảng | Công an viên
    | Chính trị viên | Chính ủy | Chính uỷ | Tham mưu trưởng | Đồn trưởng | Trạm trưởng | Đại đội trưởng | Tiểu đoàn
    trưởng | Quản đốc | Đốc công | Thuyền trưởng | Phụ trách | Nhóm trưởng | Cụm trưởng | Khối trưởng | Kiểm soát viên
    | Chi hội trưởng | Chi hội phó | Hội trưởng | Hội phó | Phân hội trưởng | Thôn trưởng | Xóm trưởng |
    Ấp trưởng | Thủ quỹ | Thủ
    kho | Lớp trưởng | Lớp phó | Liên đội trưởng | Tổng phụ trách | Người
    """
)
# Members of a body that it sets to work itself.
OWN_STAFF: tuple[str, ...] = (
    "ủy viên",
    "uỷ viên",
    "cán bộ",
    "thành viên",
    "chuyên viên",
    "nhân viên",
    "lực lượng",
    "cấp ủy viên",
    "cấp uỷ viên",
)
# Heads that are whole by themselves: a verb right behind one is what it does.
COMPLETE: tuple[str, ...] = listed(
    """
    văn phòng | thư viện | nhà trường | kế toán | thủ thư | bảo vệ | văn thư | chi đoàn | chi bộ | chi hội | ban
    giám hiệu | ban giám đốc | công đoàn | đoàn trường | liên đội | công an | lễ tân | hai bên | ba bên | bốn
    bên | các bên | hiệu trưởng | giám đốc | tổ trưởng | trưởng thôn | chi hội trưởng | đoàn thanh niên | hội
    phụ nữ | bí thư | chủ tịch | trưởng ban | trưởng phòng | phó hiệu trưởng | phó giám đốc | phó chủ tịch | ban
    tổ chức | ban chỉ đạo | thủ quỹ | thủ kho | phó bí thư | hiệu phó | lớp trưởng | quản đốc
    """
)
# A name written small begins with one of these.
SMALL_STARTS: tuple[str, ...] = listed(
    """

    cơ quan | đơn vị | sở, ban | sở, ngành | ban, ngành | công an | chi đoàn | chi bộ | ngành | lực lượng | địa
    phương | báo, đài | trường | phòng | khoa | viện | ủy ban | uỷ ban | thủ trưởng | đoàn thanh niên | hội phụ nữ |
    công đoàn | doanh nghiệp | văn phòng | trung tâm | cơ sở đoàn | đoàn cơ sở | chi hội | quân đội | ứng viên | thí
    sinh | tác giả | nhà trường | phòng, ban | ban giám hiệu | ban giám đốc | bộ phận | giáo viên chủ nhiệm | lãnh
    đạo | người đứng đầu | cấp ủy | đoàn trường | tổ chuyên môn | tỉnh đoàn | thành đoàn | bệnh viện | ban chấp hành
    | ban thường vụ | xã, phường | phường, xã | đội thi | bí thư | đồng chí | kế toán | thủ thư | nhân viên | văn
    thư | chi hội trưởng | tổ trưởng | trưởng thôn | trưởng bản | trưởng các | hiệu trưởng | phó hiệu trưởng | phó
    trưởng | trưởng ban | trưởng phòng | người được phân công | người được giao | người phụ trách | ban đại diện |
    ban tổ chức | ban chỉ đạo | tổ công tác | đoàn kiểm tra | hội đồng | chủ đầu tư | chủ rừng | chủ hộ | giám đốc |
    hai bên | ba bên | bốn bên | chuyên viên | chi nhánh | chủ tịch ubnd | chủ tịch ủy ban | kho bạc | ngân hàng |
    phụ huynh | khối 1 | khối 2 | khối 3 | khối 4 | khối 5 | khối 6 | khối 7 | khối 8 | khối 9 | khối 10 | khối 11 |
    khối 12 | trường học | tổ bảo vệ | chi ủy | chi uỷ | thư ký | trưởng xóm | trưởng ấp | phó bí thư | phó trưởng |
    phó chủ tịch | giáo viên bộ môn | công chức địa chính | công chức tư pháp | công chức văn hóa | công chức tài
    chính | cán bộ địa chính | cán bộ tư pháp | lớp trưởng |
    cộng tác viên | già làng | ban cán sự lớp | cán bộ lớp | cán bộ y tế |
    nhân viên y tế | cán bộ chuyên trách | cán bộ phụ trách | cán bộ thú y | cán bộ khuyến nông | cán bộ văn hóa |
    cán bộ đoàn | cán bộ hội | cán bộ lao động | cán bộ kỹ thuật | cán bộ dân số | nhân viên thú y | giám đốc các |
    tổ tự quản | tổ dân phòng | đội dân phòng | tổ liên gia | tổ hòa giải | chủ nhà trọ | chủ tàu |
    người có uy tín | ban
    công tác mặt trận | chính quyền | chuyên môn cùng cấp | cơ quan chuyên môn | giám đốc trung tâm |
    cố vấn học tập | giáo vụ |
    trợ lý | giáo viên thể dục | giáo viên mỹ thuật | giáo viên âm nhạc

    """
)
# After `các`, `những`, `toàn thể`: a class of units.
CLASS_NOUNS: tuple[str, ...] = listed(
    """
    sở | ban | ngành | cơ quan | đơn vị | địa phương | đoàn thể | tổ chức | chi đoàn | chi bộ | chi hội | cơ
    sở | trường | xã | phường | phòng | khoa | viện | doanh nghiệp | cấp bộ | cấp ủy | công đoàn | câu lạc
    bộ | thành viên | đoàn cơ sở | liên đội | huyện | quận | trung tâm | tổ | cụm | đội | ban chủ nhiệm |
    công ty | ứng viên | hội | đoàn | bộ | cục | bệnh viện | trạm | báo | tập thể | đội thi | lực lượng |
    thôn | cơ sở đoàn | cơ sở giáo dục | bộ phận | nhà trường | tỉnh | thành phố | cấp | chủ | khối | tổ
    trưởng | trưởng | bản | buôn | ấp | liên chi đoàn | nhóm trưởng | hạt | xí nghiệp | phân xưởng | cửa
    hàng | đài | thủ trưởng | giám đốc | hiệu trưởng | ngân hàng | đồn | chi cục | thầy cô | đội trưởng |
    thư viện | bảo tàng | nhà văn hóa | trạm y tế | ban công tác | ban quản lý | hợp tác xã | cơ quan báo
    chí | nhà máy | đại lý | hiệp hội | bên | đồng chí | chi nhánh | đảng bộ | khu phố | tổ dân phố | phân hội
    | xóm trưởng | thôn trưởng | ấp trưởng | cụm trưởng | hộ | hộ dân | hộ gia đình | hộ kinh doanh | nhóm trẻ |
    lớp | cửa hàng | chợ | tiểu ban | phân đoàn | công
    trường | tàu | chủ tàu | chủ cơ sở | tổ hợp tác | làng nghề | điểm trường
    | hãng | nhà mạng | nhà thầu | nhà hàng | khách sạn | nhà xe | bến xe | điểm bán | trạm bơm | tổ chức chính trị -
    xã hội | đảng ủy | đảng uỷ | tỉnh ủy | thành ủy | huyện ủy | quận ủy | ban xây dựng đảng | cơ quan tham mưu
    | ban đảng | thành đoàn | huyện đoàn | thị đoàn | quận đoàn
    """
)
# Kinds of bodies that share the words behind `và` with the next (`Báo và Đài ... tỉnh`).
SHARING: tuple[str, ...] = ("báo", "sở", "đài", "cục", "chi cục", "hội", "ban", "khoa", "bộ")
# Bare class nouns: after one of these a comma does not end a name (`các sở, ban, ngành`).
BARE: tuple[str, ...] = listed(
    """
    sở | ban | ngành | phòng | đoàn thể | đơn vị | địa phương | tổ chức | cơ quan | xã | phường | khoa |
    viện | trường | đoàn | hội | quận | huyện | báo | bộ | cấp | các cấp | thị trấn | trung tâm
    """
)
# Words that begin like a body and are none.
NOT_UNITS: tuple[str, ...] = listed(
    """
    đoàn viên | đoàn kết | đoàn phí | ban hành | hội nghị | hội thi | hội diễn | hội thảo | hội trại | hội thao
    | hội nhập | hội giảng | hội khỏe | hội khoẻ | hội làng | hội xuân | hội quân | hội chẩn | hội ý | hội thoại
    | hội đua | hội chợ | hội viên | hội họp | hội trường | hội đàm | phòng chống | phòng, chống | phòng ngừa |
    phòng tránh | trường hợp | đài tưởng niệm | đội ngũ | sở hữu | sở thích | báo cáo | báo động | bộ tiêu chí |
    bộ sản phẩm | bộ máy | bộ nhận diện | bộ công cụ | bộ luật | bộ câu hỏi | bộ tài liệu | nhà nước | nhà ở |
    nhà cửa | nhà nhân ái | nhà tình | nhà đầu tư | cụm ca | cụm từ | tổ quốc | tổ chức thực hiện | khối lượng |
    trường lớp | lãnh đạo, chỉ đạo | lãnh đạo việc | lãnh đạo công tác | phòng cháy | phòng bệnh | phòng dịch |
    bảo vệ môi trường | bảo vệ và | bảo vệ đồ án | bảo vệ luận | bảo vệ khóa | bảo vệ đề | bảo vệ quyền | bảo vệ
    trẻ em | bảo vệ rừng | bảo vệ sức khỏe | đội hình | đội viên |
    khoa học | cục bộ | cơ sở dữ liệu | cơ sở vật chất | cơ sở pháp lý | cơ sở hạ tầng | cơ sở dữ | ban đầu |
    đơn vị tính | ngành nghề | viện dẫn | viện trợ | quỹ đất | vụ việc | hội hè | báo chí | phó mặc | xã hội |
    xã hội hóa | trưởng thành | cấp phát | cấp phép | bộ đề | nhóm đối tượng | tổ hợp máy | tổ hợp ca | cơ sở để |
    nhà văn hóa |
    quận, huyện đoàn | nhóm 1 | nhóm 2 | nhóm 3 | nhóm 4 | nhóm 5 | nhóm i
    """
)
# Words of a heading that say it is not the name of a unit even though it starts like one.
ACTORS: tuple[str, ...] = listed(
    """
    ứng viên | thí sinh | tác giả | cá nhân | tập thể | người đứng đầu | người phát ngôn | giáo viên | giảng
    viên
    """
)
QUALIFIED: tuple[str, ...] = listed(
    """
    liên quan | có liên quan | trực thuộc | chức năng | khác | khác có liên quan
    """
)
# `tổ chức` in front of these is a noun ...
ORGANIZED: tuple[str, ...] = listed(
    """
    chính trị | xã hội | đoàn | hội | thành viên | đảng | công đoàn | có liên quan | liên quan | tôn giáo |
    quần chúng | quốc tế | phi chính phủ | khác | kinh tế | cơ sở | trực thuộc
    """
)
# ... and in front of these the verb.
EVENTS: tuple[str, ...] = listed(
    """
    hội thi | hội nghị | hội diễn | hội thảo | hội trại | hội thao | hội chợ | đoàn viên | đoàn kết | đoàn
    công tác
    """
)
