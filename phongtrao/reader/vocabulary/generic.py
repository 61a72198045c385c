"""Words that every plan is full of, and that therefore tell no task from another."""

from phongtrao.reader.vocabulary.tables import listed

PHRASES: tuple[str, ...] = listed(
    """
    tổ chức | triển khai | thực hiện | tổ chức thực hiện | triển khai thực hiện | tham gia | phối hợp | chủ trì |
    chủ động | phụ trách | phân công | đề nghị | yêu cầu | đảm bảo | bảo đảm | tiếp tục | đẩy mạnh | tăng cường |
    nâng cao | phát huy | phát động | hưởng ứng | vận động | xây dựng | hiệu quả | chất lượng | thiết thực | phù hợp
    | kịp thời | thường xuyên | tích cực | cụ thể | liên quan | có trách nhiệm | chịu trách nhiệm | trách nhiệm |
    nhiệm vụ | nội dung | hoạt động | công tác | phong trào | chương trình | kế hoạch | hình thức | giải pháp | tình
    hình | điều kiện | thực tế | thời gian | trước ngày | trong năm | trong tháng | trong quý | hằng tháng | hàng
    tháng | hằng năm | hàng năm | hằng quý | hàng quý | hằng tuần | hàng tuần | định kỳ | ít nhất | tối thiểu | tối
    đa | đơn vị | cơ quan | địa phương | địa bàn | cơ sở | các cấp | các ngành | lĩnh vực | cán bộ | công chức | viên
    chức | người lao động | đoàn viên | thanh niên | hội viên | đảng viên | học sinh | sinh viên | giáo viên | ban
    chấp hành | ban thường vụ | cơ sở đoàn | chi đoàn | đoàn khối | nhân dân | người dân | thành phố | tham mưu | chỉ
    đạo | lãnh đạo | hướng dẫn | theo dõi | đôn đốc | báo cáo | kết quả | toàn thể | mỗi | từng | ra quân | gắn với |
    nhằm | góp phần | thông qua | một số
    """
)
_SMALL = """
    và các của với tại cho về trong có là để theo từ đến trên dưới do được không này đó khi như hoặc cùng những một
    ở vào ra trước sau bằng vì đối qua giữa mọi cả toàn nhiều khác số ngày tháng năm quý tuần giờ lần đợt buổi làm
    cần phải sẽ đã đang nhất ít trở lên thứ bộ sở ban phòng đoàn hội xã phường tỉnh huyện quận uỷ ủy ubnd tp hằng hàng
    giao sự việc người
    """
SYLLABLES: frozenset[str] = frozenset(_SMALL.split())
