"""The signs at which a list of names may end: verbs, stop words, commas, brackets; and the words around them."""

import re

from phongtrao.reader.letters import any_of, whole
from phongtrao.reader.vocabulary.charging import NO_VERBS, OBJECTS, ROLE_VERBS, STOPS, VERBS
from phongtrao.reader.vocabulary.names import APPENDED, COMPOUNDS, INSIDE, PLACES
from phongtrao.reader.vocabulary.units import BARE, CLASS_NOUNS, EVENTS, ORGANIZED

EVENT = re.compile(
    r"(?P<verb>(?<!\w)(?!"
    + any_of(NO_VERBS)
    + r"(?!\w))"
    + any_of(VERBS)
    + r"(?!\w))|(?P<stop>(?<!\w)"
    + any_of(STOPS)
    + r"(?!\w))|(?P<comma>,\s+)|(?P<and>\s+(?:và|cùng|&)\s+)"
    r"|(?P<open>\()|(?P<end>[;:.?!“\"”)](?!\d)|[\t\n]|\s[-–]\s(?=cơ quan|đơn vị|là))"
)
OBJECT = re.compile(r"\s+" + any_of(OBJECTS) + r"(?!\w)")
BARE_BEFORE = re.compile(r"(?:^|[\s,])(?<!cơ )" + any_of(BARE) + r"$")
ROLE = re.compile(any_of(ROLE_VERBS) + r"(?!\w)")
CHARGED = re.compile(r"\s(?:được|đã được)\s+(?:giao|phân công)")
ANSWERS = re.compile(r"(?<!\w)(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)(?!\w)")
# `tổ chức` is a noun in front of these.
ORGANIZATION = re.compile(
    r"\s+(?!" + any_of(EVENTS) + r")(?:" + any_of(ORGANIZED) + r"(?!\w)|[-–])|,?\s+(?:cá nhân|đơn vị)(?!\w)"
)
ROLE_BEARERS = ("cơ quan", "đơn vị", "bộ phận", "thành viên", "cơ quan, đơn vị")
OWN_SCOPE = re.compile(r"trong phạm vi[^.;:]{0,90}?của mình(?=,|\s+và\s)")
# A verb in front of a number or of one of these acts on something, whatever the next letter.
COUNTED = re.compile(r"\s+\d")
PLACED = ("tại", "trên", "trong", "cho", "vào", "lên")
WORD = re.compile(r"\s*([^\s,;.:]*)")
CLASS = re.compile(r"(?:các|những|toàn thể|tất cả các|mỗi|từng|\d{2})\s")
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
    r"trên địa bàn(?:\s+(?:toàn )?(?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|xã|phường|khu phố|đặc khu))?(?=\s)"
)
# `các đồng chí phụ trách địa bàn dự sinh hoạt`: what persons are set over belongs to their name.
SCOPED = re.compile(
    r"(?:phụ trách|theo dõi|được phân công|được giao|chuyên trách)(?:\s+(?:phụ trách|theo dõi))?"
    r"\s+(?:địa bàn|cụm|khối|lĩnh vực|cơ sở|đơn vị|chi bộ|chi đoàn|xã|phường|mảng|thôn|bản|ấp|xóm|khu phố|tổ dân phố)"
)
# A bracket that tells of a body, not its name.
CALLED = re.compile(r"(?<!\w)(?:làm|là)(?!\w)")
# `GVCN các lớp 11A1, 11A5 và 11B3`: codes of one kind are one name.
CODE = re.compile(r"\d{1,2}[a-zđ]\d{0,2}(?!\w)")
CODED = re.compile(r"(?<!\w)\d{1,2}[a-zđ]\d{0,2}$")
# Behind a comma: numbers and times are no names.
TIMED = re.compile(
    r"\d|(?:hè|quý|tháng|tuần|năm|ngày|trước|từ|sáng|chiều)\s+(?:[\divx]|ngày|tháng)"
    r"|(?:thời hạn|hạn chót|hạn cuối|hoàn thành trước|xong trước)(?!\w)"
)
# Nothing follows in the sentence or cell.
ENDED = re.compile(r" *(?:[.;:\t\n]|$)")
