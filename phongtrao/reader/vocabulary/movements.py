"""Nouns that make the words in quotation marks the name of a programme, and those that make them something else."""

from phongtrao.reader.vocabulary.tables import listed

MOVEMENTS: tuple[str, ...] = listed(
    """
    phong trào | phong trào thi đua | cuộc vận động | chương trình | chiến dịch | giải thưởng | công trình |
    công trình thanh niên | hội thi | cuộc thi | mô hình | ngày | tháng | diễn đàn | diễn đàn số | hội nghị tập
    huấn | chuyên mục | podcast | câu lạc bộ | dự án | ngày hội | tuần lễ | hội trại | hành trình | quỹ | giải |
    liên hoan | chuỗi hoạt động | hoạt động | sân chơi | danh hiệu | chiến lược | đội hình | hội diễn | hội thao
    | vận hành | ra mắt | khánh thành | đợt thi đua | cao điểm | đợt hoạt động | lễ hội | tuần | kế hoạch | hội
    thảo | tọa đàm | phần việc | ứng
    dụng | bộ | hưởng ứng | phát động | duy trì tổ chức | duy trì | chuyên trang | chuyên đề | tổ chức | xây
    dựng | chăm sóc | thực hiện | triển khai | tết | chủ nhật | thứ bảy | không gian | tuyến đường | vườn | tủ
    sách | sinh hoạt chuyên đề | hội nghị | tập huấn | cải cách | tổng kết | gắn với | tổ | đội | góp | nuôi |
    nhân rộng | trao | ra quân | khởi động | đăng ký | nhóm | học
    bổng
    """
)
# Nouns nearer to the quotation win: a topic, a title, a saying.
NOT_MOVEMENTS: tuple[str, ...] = listed(
    """
    chủ đề | chủ điểm | khẩu hiệu | thông điệp | phương châm | bài viết | tác phẩm | cuốn sách | sách | câu | lời | quan
    điểm | tư tưởng | châm ngôn | bài hát | tinh thần | khái niệm | mục | giới thiệu | bài | nội dung | đề án |
    lớp | tên | với tên gọi | gọi tắt là | viết tắt là | gọi là | điều | khoản
    """
)
