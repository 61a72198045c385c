"""The signs at which a list of names may end: verbs, stop words, commas, brackets; and the words around them."""

import re

from phongtrao.reader.letters import SMALL, any_of, lower, whole
from phongtrao.reader.vocabulary.charging import NO_VERBS, OBJECTS, ROLE_VERBS, STOPS, VERBS
from phongtrao.reader.vocabulary.names import APPENDED, COMPOUNDS, INSIDE, PLACES
from phongtrao.reader.vocabulary.units import BARE, CLASS_NOUNS, EVENTS, OFFICES, ORGANIZED

EVENT = re.compile(
    r"(?P<verb>(?<!\w)(?!"
    + any_of(NO_VERBS)
    + r"(?!\w))(?!(?<=cùng )cấp(?!\w))(?!(?<=các )cấp(?!\w))(?!(?<=cộng )đồng(?!\w))"
    + any_of(VERBS)
    + r"(?!\w))|(?P<stop>(?<!\w)"
    + any_of(STOPS)
    + r"(?!\w))|(?P<comma>,\s+)|(?P<and>\s+(?:và|cùng(?!\s+cấp)|&)\s+)"
    r"|(?P<open>\()|(?P<end>[;:.?!“\"”)](?!\d)|[\t\n]|\s[-–]\s(?=cơ quan|đơn vị|là))"
)
OBJECT = re.compile(r"\s+" + any_of(OBJECTS) + r"(?!\w)")
# A name that begins so goes on with no other.
BREAKING = (
    *("các ", "báo, đài", "những ", "công an", "giám đốc các", "hiệu trưởng các", "trưởng các"),
    *("chính quyền", "chuyên môn cùng cấp", "đoàn thanh niên", "công đoàn", "mặt trận"),
)
BARE_BEFORE = re.compile(r"(?:^|[\s,])(?<!cơ )" + any_of(BARE) + r"$")
# `Giám đốc các xí nghiệp, chi nhánh`: bare kinds behind a class go on with it.
OF_CLASS = re.compile(r"(?:^|\s)(?:các|những|toàn thể|tất cả các)\s[^,]{2,40}(?:,|$)")
BARE_CLASS = re.compile(any_of(CLASS_NOUNS) + r"(?!\w)")
BARE_END = re.compile(
    r"\s*(?:[,.;:)\n]|$)|\s+(?:và|trực thuộc|thuộc|liên quan|có liên quan|chức năng|trong|trên)(?!\w)"
)
ROLE = re.compile(any_of(ROLE_VERBS) + r"(?!\w)")
CHARGED = re.compile(r"\s(?:được|đã được)\s+(?:giao|phân công)")
ANSWERS = re.compile(r"(?<!\w)(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)(?!\w)")
# `tổ chức` is a noun in front of these.
ORGANIZATION = re.compile(
    r"\s+(?!" + any_of(EVENTS) + r")(?:" + any_of(ORGANIZED) + r"(?!\w)|[-–])|,?\s+(?:cá nhân|đơn vị)(?!\w)"
)
# `Sở Xây dựng quản lý vỉa hè`: each field of a department opens with a capital and has two syllables.
DEPARTMENT = re.compile(rf"(?<!\w)(?:Sở|Bộ)(?:(?:,| và| -)?\s[^\W\d_{SMALL}]\w*\s\w+)+\s$")
ROLE_BEARERS = ("cơ quan", "đơn vị", "bộ phận", "thành viên", "cơ quan, đơn vị")
OWN_SCOPE = re.compile(
    r"trong phạm vi[^.;:]{0,90}?của mình(?=,|\s+và\s)"
    r"|(?:căn cứ|theo) (?:đúng )?(?:chức năng|nhiệm vụ|lĩnh vực|thẩm quyền|địa bàn)"
    r"(?:, (?:nhiệm vụ|quyền hạn|thẩm quyền))*"
    r"(?: (?:được giao|được phân công|phụ trách|quản lý|của mình))?,?(?=\s)"
    r"|mỗi (?:cơ quan|đơn vị|nơi|bên|hội|tổ chức|địa phương|cụm|tổ|đội|khoa|phòng|trường|xã|thôn|ban|ngành"
    r"|người|đồng chí)(?=\s)"
)
# A verb in front of a number or of one of these acts on something, whatever the next letter.
COUNTED = re.compile(r"\s+[\d“]")
PLACED = ("tại", "trên", "trong", "cho", "vào", "lên", "với")
WORD = re.compile(r"\s*([^\s,;.:]*)")
CLASS = re.compile(r"(?:các|những|toàn thể|tất cả các|mỗi|từng|\d{2})\s")
# `đồng chí A và Ban Tổ chức`: one more that is charged; `đồng chí A, Ban Tổ chức` only says where the person works.
BODY = re.compile(r"(?:Ban|Hội|Đảng|Ủy ban|Uỷ ban)\s")
# `Văn phòng HĐND và UBND` is one office.
COUNCIL_OFFICE = re.compile(r"(?:văn phòng|thường trực)\s(?:hđnd|hội đồng nhân dân)$")
FEW_DOUBTS = 3
# Words that belong together inside names.
COMPOUND = whole(COMPOUNDS)
COMPOUND_REACH = 28
ANSWERS_REACH = 60
# Behind `các đơn vị trên`: what they do.
ABOVE = re.compile(r"\s+" + any_of(VERBS) + r"(?!\w)|\s*[,;.:)]|\s*$")
NAME_WORDS = frozenset((*INSIDE, *PLACES, *APPENDED, *BARE, *CLASS_NOUNS))
# `đơn vị chủ trì tại điểm 3.1.2`: the place says which body.
REFERRED = re.compile(
    r"(?:nêu |quy định )?tại\s+(?:tiểu mục|điểm|mục|khoản|phần|điều)\s+[\w.]*\w"
    r"(?:,?\s+(?:mục|khoản|điều|phần)\s+[\w.]*\w)?"
)
# `các trường học trên địa bàn xã`: where the bodies of a class are.
LOCAL = re.compile(
    r"(?:trên|trong|thuộc) địa bàn"
    r"(?:\s+(?:toàn )?(?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|xã|phường|khu phố|đặc khu))?(?!\w)"
)
# `Tổ hợp tác do bà A làm tổ trưởng thu mua ...`: who heads the body, in front of what it does.
LED_BY = re.compile(
    r"do\s[^,;.:()]{3,60}?\slàm\s(?:tổ trưởng|đội trưởng|nhóm trưởng|trưởng nhóm|trưởng ban|chủ nhiệm"
    r"|hội trưởng|giám đốc)(?!\w),?"
)
PROPER = re.compile(r"(?:\s+(?!\d)[^\W_a-zà-ỹ]\w*){0,5}")
CLOSES = re.compile(r"\s*(?:[.;:,)]|$)")
# `các đồng chí phụ trách địa bàn dự sinh hoạt`: what persons are set over belongs to their name.
SCOPED = re.compile(
    r"(?:phụ trách|theo dõi|được phân công|được giao|chuyên trách)(?:\s+(?:phụ trách|theo dõi))?"
    r"\s+(?:địa bàn|cụm|khối|lĩnh vực|cơ sở|đơn vị|chi bộ|chi đoàn|xã|phường|mảng|thôn|bản|ấp|xóm|khu phố|tổ dân phố"
    r"|chuyên môn|kinh tế|văn hóa|văn hóa - xã hội|nội chính|sản xuất|kinh doanh|kỹ thuật|hành chính|tài chính|y tế"
    r"|giáo dục|lao động|công đoàn|đoàn đội|phong trào|chất lượng|an toàn)"
)
# `các đơn vị trong cụm`.
WITHIN = re.compile(r"\s+(?:toàn\s+)?(?:cụm|khối|ngành|tỉnh|huyện|quận|xã|phường|thành phố|trường|hệ thống)(?!\w)")
# Kinds of bodies that are called by a quotation (`Câu lạc bộ “Sống khỏe”`).
QUOTED_KIND = re.compile(r"(?<!\w)(?:quỹ|câu lạc bộ|clb|nhóm|đội|tổ|đội hình|ban vận động|ban tổ chức cuộc thi)\s+$")
# `đồng chí Chủ tịch`: the holder of an office, whole in front of any verb.
HOLDER = re.compile(r"(?:đồng chí|đ/c|ông|bà|anh|chị|thầy|cô)\s" + any_of(tuple(lower(office) for office in OFFICES)))
LONGEST_QUOTE = 60
SET_OVER = re.compile(SCOPED.pattern + "$")
# A bracket that tells of a body, not its name.
CALLED = re.compile(r"(?<!\w)(?:làm|là)(?!\w)")
# `GVCN các lớp 11A1, 11A5 và 11B3`: codes of one kind are one name.
CODE = re.compile(r"\d{1,2}[a-zđ]\d{0,2}(?!\w)")
CODED = re.compile(r"(?<!\w)\d{1,2}[a-zđ]\d{0,2}$")
# `Các cụm số 1, 2 và 3`.
COUNTED_OFF = re.compile(r"\d{1,2}(?!\w)(?=,|\s+và\s+\d|\s+[^\W\d]|\s*[.;)\t\n]|\s*$)")
ENDS_IN_NUMBER = re.compile(r"(?<!\w)\d{1,2}$")
# Behind a comma: numbers and times are no names.
TIMED = re.compile(
    r"\d|(?:hè|quý|tháng|tuần|năm|ngày|trước|từ|sáng|chiều)\s+(?:[\divx]|ngày|tháng)"
    r"|(?:thời hạn|hạn chót|hạn cuối|hoàn thành trước|xong trước)(?!\w)"
)
# Nothing follows in the sentence or cell.
ENDED = re.compile(r" *(?:[.;:\t\n]|$)")
# `Hội Phụ nữ các xã nêu trên`.
NAMED_ABOVE = re.compile(r"\s*(?:đã )?(?:nêu|nói|kể) trên(?!\w)")
# Classes of places or bodies, and what such a class may be told by.
SEVERAL = re.compile(r"(?<!\w)(?:các|những)\s(?:cơ quan|đơn vị|cơ sở|xã|phường|thôn|ấp|bản|trường|địa phương)")
HAVING = re.compile(
    r"\s*có (?:rừng|biển|đê|hồ|sông|cảng|chợ|trường|khu công nghiệp|làng nghề|di tích|đường|quốc lộ|dự án|mỏ|lễ hội)"
    r"(?: \w+){0,4}?(?=\s+" + any_of(VERBS) + r"(?!\w)|\s*[:,;.)]|\s*$)"
)
