"""How strongly the words bind, read from the verb."""

from phongtrao.reader.vocabulary.tables import listed

# The first row of which a phrase opens the sentence (or, for the marked ones, stands anywhere) decides.
ANYWHERE: tuple[tuple[str, str], ...] = (
    ("khuyến khích", "encouraged"),
    ("ít nhất", "at_least"),
    ("tối thiểu", "at_least"),
    ("không dưới", "at_least"),
)
OPENING: tuple[tuple[str, str], ...] = (
    ("tiếp tục", "continue"),
    ("duy trì", "continue"),
    ("tham gia", "join"),
    ("hưởng ứng", "join"),
    ("tích cực tham gia", "join"),
    ("đồng hành", "join"),
    ("vận động", "mobilise"),
    ("phát động", "mobilise"),
    ("kêu gọi", "mobilise"),
    ("động viên", "mobilise"),
    ("phân công", "must"),
    ("giao", "must"),
    ("tổ chức", "must"),
)
# Conduct of a person: no count can measure it.
NORMS: tuple[str, ...] = listed(
    """
    học tập, rèn luyện | rèn luyện đạo đức | thực hiện đoàn kết | đoàn kết nội bộ | giữ thái độ | luôn
    giữ | văn minh công sở | gương mẫu | nêu gương | không tham nhũng | nêu cao tinh thần | giữ gìn | có
    ý thức | tu dưỡng | hòa nhã | phát huy sáng kiến | phát huy tinh thần | nâng cao bản lĩnh | chấp
    hành nghiêm | ứng xử | có lối sống | tự giác
    """
)
