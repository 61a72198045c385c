"""Words that label a part of a task: who does it, with whom, when, with what result."""

from phongtrao.reader.vocabulary.tables import listed

# Label in front of a colon, or head of a table column -> the part it holds.
FIELDS: dict[str, tuple[str, ...]] = {
    "content": listed(
        """
    nội dung | nội dung thực hiện | nội dung công việc | nội dung nhiệm vụ | nhiệm vụ | công việc | hoạt
    động | tên hoạt động | tên nhiệm vụ | tên công việc | nội dung hoạt động | các hoạt động | nhiệm vụ,
    giải pháp | nhiệm vụ cụ thể | nội dung, nhiệm vụ | nội dung chính | các nhiệm vụ | hạng mục | đầu việc |
    tên đề án, nhiệm vụ | nội dung triển khai
    """
    ),
    "lead": listed(
        """
    cơ quan thực hiện | cơ quan chủ trì | đơn vị thực hiện | đơn vị chủ trì | đơn vị phụ trách | chủ trì |
    chủ trì thực hiện | cơ quan chủ trì thực hiện | đơn vị chủ trì thực hiện | phụ trách | bộ phận thực hiện
    | đơn vị được giao | đơn vị được phân công | được giao | bộ phận phụ trách | phân công | phân công thực
    hiện | người thực hiện | người phụ trách | trách nhiệm thực hiện | đơn vị chịu trách nhiệm | cơ quan,
    đơn vị thực hiện | cơ quan, đơn vị chủ trì | cơ quan tham mưu | đơn vị tham mưu | đơn vị đăng cai |
    phòng chủ trì | bộ phận chủ trì | cơ quan/đơn vị chủ trì | đơn vị đầu mối | đầu mối | cơ quan đầu mối |
    đầu mối thực hiện | người làm | ai làm | thuộc trách nhiệm | phụ trách chính | người chịu trách
    nhiệm | người đảm nhận | trách nhiệm | thực hiện | người/bộ phận thực hiện | cá nhân, đơn vị thực hiện
    """
    ),
    "partner": listed(
        """
    cơ quan phối hợp | đơn vị phối hợp | phối hợp | phối hợp thực hiện | bộ phận phối hợp | cơ quan, đơn vị
    phối hợp | đơn vị phối hợp thực hiện | cơ quan phối hợp thực hiện | thành phần phối hợp | cơ quan/đơn vị
    phối hợp
    """
    ),
    "due": listed(
        """
    thời gian | thời gian, địa điểm | địa điểm, thời gian | thời gian và địa điểm | thời gian thực hiện | thời
    gian hoàn thành | thời hạn | thời hạn hoàn thành | hạn | hạn chót
    | kỳ hạn | tiến độ | thời gian, tiến độ | thời gian tổ chức | thời gian triển khai | thời hạn thực hiện
    | hoàn thành | tiến độ thực hiện | thời điểm | thời gian dự kiến | dự kiến thời gian | ngày hoàn thành |
    hạn hoàn thành | thời điểm hoàn thành | tiến độ hoàn thành
    """
    ),
    "target": listed(
        """
    chỉ tiêu | số lượng | chỉ tiêu thực hiện | mục tiêu
    """
    ),
    "detail": listed(
        """
    địa điểm | sản phẩm | kết quả | sản phẩm, kết quả | kết quả, sản phẩm | đối tượng | thành phần | hình
    thức | kinh phí | quy mô | dự kiến sản phẩm | dự kiến kết quả | ghi chú | phạm vi | yêu cầu | nguồn kinh
    phí | sản phẩm dự kiến | kết quả đầu ra | sản phẩm đầu ra | thành phần tham dự | đối tượng tham gia |
    cách thức thực hiện | hình thức thực hiện | hình thức tổ chức | mục đích | địa bàn | giải pháp | cách
    làm
    """
    ),
    "number": listed(
        """
    stt | tt | số tt | số thứ tự
    """
    ),
}

# A longer heading of a column holds one of these; the first that is found decides.
COLUMN_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("partner", ("phối hợp", "tham gia", "hỗ trợ", "cùng đi", "cùng làm", "cùng dự", "cộng tác")),
    ("due", ("thời gian", "thời hạn", "kỳ hạn", "hạn", "tiến độ", "hoàn thành", "thời điểm", "lịch")),
    (
        "lead",
        listed(
            """
    chủ trì | đầu mối | phụ trách | thực hiện | chịu trách nhiệm | đảm nhận | đăng cai | tham mưu | phân
    công | được giao | trách nhiệm
    """
        ),
    ),
    (
        "detail",
        listed(
            """
    sản phẩm | kết quả | chỉ số | chỉ tiêu | số lượng | khối lượng | ghi chú | địa điểm | đầu ra | yêu cầu |
    đối tượng | hình thức | quy mô | đơn vị tính | đvt
    """
        ),
    ),
    ("content", ("nội dung", "nhiệm vụ", "công việc", "hoạt động", "hạng mục", "đầu việc", "phần việc", "việc")),
    ("number", ("stt", "tt")),
)
# Alone over a column: when.
WHEN: tuple[str, ...] = listed(
    """
    ngày | ngày, giờ | ngày giờ | giờ | ngày tháng | ngày, tháng | thứ | thứ, ngày | tuần | tháng | quý | buổi
    | mốc | khi nào
    """
)
# Alone over a column: who does what stands in the row.
WHO: tuple[str, ...] = listed(
    """
    đơn vị | tên đơn vị | cơ quan | cơ quan, đơn vị | cán bộ | đồng chí | họ và tên | họ tên | thành viên |
    khoa, phòng | phòng, ban | người thực hiện | bộ phận | lớp | chi đoàn | phòng ban | địa phương | giáo
    viên
    """
)
# A column of sums makes the table a budget, unless another says who leads.
MONEY: tuple[str, ...] = listed(
    """
    đơn giá | thành tiền | số tiền | kinh phí | dự toán | mức chi | nguồn vốn | triệu đồng | nghìn đồng |
    ngàn đồng | tỷ đồng | vnđ | vnd
    """
)
# In a cell: the same as above.
DITTO: tuple[str, ...] = ("nt", "-nt-", "như trên", "- nt -", '"', "”", "//", "-//-", "''", "n/t", "nt.")
# In a column headed by a body: it leads, it helps.
LEADING_MARKS: tuple[str, ...] = ("x", "✓", "✔", "●", "v", "ct", "c", "chủ trì", "chính", "■", "√")
HELPING_MARKS: tuple[str, ...] = ("o", "○", "ph", "p", "+", "phối hợp", "tham gia", "□", "△")

FIELD_OF: dict[str, str] = {label: field for field, labels in FIELDS.items() for label in labels}
