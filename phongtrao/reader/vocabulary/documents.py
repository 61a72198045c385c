"""Kinds of documents, the words that open them, number them and close them."""

from phongtrao.reader.vocabulary.tables import listed

KINDS: tuple[str, ...] = listed(
    """
    nghị quyết | nghị quyết liên tịch | quyết định | chỉ thị | kế hoạch | chương trình | đề án | hướng dẫn |
    thông báo | thông báo kết luận | thông tri | kết luận | nghị định | thông tư | thông tư liên tịch | công văn
    | công điện | quy định | quy chế | luật | bộ luật | pháp lệnh | báo cáo | tờ trình | điều lệ | hiến pháp |
    văn bản | phương án | giấy mời | quyết nghị | chương trình hành động | chương trình phối hợp | kế hoạch liên
    tịch | biên bản | thể lệ | quy trình | dự án | kế hoạch phối hợp | thông cáo | lịch
    """
)
# Kinds that may head the plan itself.
TITLES: tuple[str, ...] = listed(
    """
    kế hoạch | kế hoạch liên tịch | kế hoạch phối hợp | chương trình | chương trình hành động | chương trình
    phối hợp | đề án | hướng dẫn | quyết định | chỉ thị | nghị quyết | thông báo | công văn | phương án | thể lệ
    | quy chế | dự án | chương trình công tác | quy định | thông tri | lịch công tác
    """
)
SHORT_KINDS: dict[str, str] = {
    "nq": "Nghị quyết",
    "qđ": "Quyết định",
    "kh": "Kế hoạch",
    "ct": "Chỉ thị",
    "tb": "Thông báo",
    "nđ": "Nghị định",
    "tt": "Thông tư",
    "kl": "Kết luận",
    "hd": "Hướng dẫn",
    "đa": "Đề án",
    "bc": "Báo cáo",
}
# The first sentence after the subject.
OPENINGS: tuple[str, ...] = listed(
    """

    thực hiện | căn cứ | do | để | nhằm | theo | trên cơ sở | triển khai thực hiện | tiếp tục | thi hành | hưởng ứng
    | trong những năm | xét | chào mừng | kính gửi | thiết thực | phát huy | hướng tới | qua | sau | với | nay |
    trước tình hình | từ | thời gian qua | hòa chung

    """
)
MOTTOES: tuple[str, ...] = listed(
    """
    cộng hòa xã hội chủ nghĩa việt nam | cộng hoà xã hội chủ nghĩa việt nam | độc lập - tự do - hạnh phúc | đảng
    cộng sản việt nam | đoàn tncs hồ chí minh | độc lập – tự do – hạnh phúc | đoàn thanh niên cộng sản hồ chí
    minh
    """
)
# Alone in a line of the letterhead: whose papers these are, not who issued this one.
BANNERS: tuple[str, ...] = ("mặt trận tổ quốc việt nam",)
SIGNED_FOR: tuple[str, ...] = ("tm.", "t/m", "kt.", "k/t", "tl.", "t/l", "tuq.", "q.", "tm ", "kt ")
SIGNER_TITLES: tuple[str, ...] = listed(
    """
    chủ tịch | phó chủ tịch | bí thư | phó bí thư | giám đốc | phó giám đốc | hiệu trưởng | phó hiệu trưởng |
    trưởng ban | phó trưởng ban | chánh văn phòng | tổng giám đốc | phó tổng giám đốc | viện trưởng | cục trưởng
    | phó cục trưởng | bộ trưởng | thứ trưởng | bí thư thường trực | phó bí thư thường trực | trưởng phòng | chủ
    nhiệm | thủ trưởng | chủ tịch công đoàn | uỷ viên thường vụ | trưởng đoàn | phó trưởng phòng | tổng biên tập
    | chỉ huy trưởng | chính ủy | chính trị viên | tư lệnh | chánh án | phó chánh án | chánh thanh tra | trưởng công an
    | trưởng trạm | trưởng khoa | tổng thư ký | tổng cục trưởng | chi cục trưởng | hạt trưởng | đội trưởng | trưởng thôn
    | phó chủ tịch thường trực | vụ trưởng | phó vụ trưởng
    """
)
# What stands in front of the name of a person who signs.
ACADEMIC: tuple[str, ...] = listed(
    """
    pgs | gs | ts | ths | bs | bscki | bsckii | bsck1 | bsck2 | ckii | cki | ks | cn | nsnd | nsưt | ngưt |
    luật sư | bác sĩ | thiếu tướng | trung tướng | thượng tướng | đại tướng | đại tá | thượng tá | trung tá | thiếu tá
    | đại úy | thượng úy | trung úy | thiếu úy | linh mục | hòa thượng | thượng tọa
    """
)
# In front of those a letter goes to, and in front of what it is about.
ADDRESSED: tuple[str, ...] = ("kính gửi", "kính gởi")
SUBJECTS: tuple[str, ...] = ("v/v", "về việc", "v/v:", "vv:")
# Kinds that ask those they are sent to: what they list is for them to do unless it names somebody else.
ASKING_KINDS: tuple[str, ...] = ("công văn", "chỉ thị", "công điện")
# Titles, in capitals, of what is attached behind the signature.
ANNEXES: tuple[str, ...] = listed(
    """
    danh mục | bảng phân công | bảng tiến độ | biểu | lịch | phân công | tiến độ | đề cương | danh sách công trình |
    bảng tổng hợp
    """
)
# In brackets below a title: where the document comes from, not what it is about.
ATTACHED: tuple[str, ...] = ("(kèm theo", "(ban hành kèm", "(trích", "(dự thảo", "(đính kèm")
# How a sentence ends that leads on to a list.
LEADS_ON: tuple[str, ...] = (":", "sau đây.", "như sau.", "sau.")
RECIPIENTS: tuple[str, ...] = ("nơi nhận", "kính gửi", "noi nhận", "nơi nhân")
# What a web page hangs under a document.
WEB_TAIL: tuple[str, ...] = listed(
    """
    tệp đính kèm | tác giả: | những tin mới hơn | những tin cũ hơn | tin liên quan | tin mới hơn | tin cũ hơn |
    văn bản liên quan | bài viết liên quan | các tin khác | file đính kèm | tải về | từ khóa: | chia sẻ: |
    nguồn: | lượt xem | ý kiến bạn đọc | văn bản được hướng dẫn | tổng số điểm | click để
    """
)
ISSUED_BY: tuple[str, ...] = listed(
    """
    ban hành | xây dựng | triển khai | xin gửi | hướng dẫn | thông báo | tổ chức | đề ra | lập | gửi
    """
)
