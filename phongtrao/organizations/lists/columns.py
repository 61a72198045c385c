"""The columns that a list may have, and which of a file's headings means which."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from phongtrao.vietnamese import fold

MEMBERS, UNITS = "members", "units"
NOT_DATA = frozenset({"stt", "tt", "so tt", "so thu tu", "loi", "luu y", "dong"})


@dataclass(frozen=True, slots=True)
class Column:
    """
    What a column holds. `headings` are folded words that people write above it, the usual first; `is_needed`: no row
    can do without it. `guide` says in the template how to fill it.
    """

    key: str
    title: Promise
    headings: tuple[str, ...]
    guide: Promise
    example: tuple[str, str]
    is_needed: bool = False


COLUMNS: dict[str, tuple[Column, ...]] = {
    MEMBERS: (
        Column(
            "full_name",
            _("Họ và tên"),
            ("ho va ten", "ho ten", "ho va ten doan vien", "ho ten doan vien", "ten doan vien", "full name", "name"),
            _("Bắt buộc. Hoặc để họ và tên ở hai cột “Họ và tên đệm” và “Tên”."),
            ("Nguyễn Văn Bình", "Lê Thị Mây"),
            is_needed=True,
        ),
        Column(
            "family",
            _("Họ và tên đệm"),
            ("ho va ten dem", "ho ten dem", "ho dem", "ho lot", "ho va chu dem", "ho va dem", "ho"),
            _("Chỉ dùng khi không có cột “Họ và tên”."),
            ("", ""),
        ),
        Column("given", _("Tên"), ("ten",), _("Chỉ dùng khi không có cột “Họ và tên”."), ("", "")),
        Column(
            "born",
            _("Ngày sinh"),
            ("ngay sinh", "ngay thang nam sinh", "nam sinh", "sinh ngay", "date of birth", "born"),
            _("31/12/2000, hoặc chỉ năm: 2000."),
            ("15/08/1998", "2001"),
        ),
        Column(
            "gender",
            _("Giới tính"),
            ("gioi tinh", "nam nu", "phai", "gender"),
            _("nam, nữ hoặc khác; không bắt buộc."),
            ("nam", ""),
        ),
        Column(
            "email",
            _("Thư điện tử"),
            ("thu dien tu", "email", "e mail", "mail", "dia chi email", "hop thu"),
            _("Không bắt buộc."),
            ("", "may@vidu.vn"),
        ),
        Column(
            "phone",
            _("Điện thoại"),
            ("dien thoai", "so dien thoai", "sdt", "dt", "so dt", "di dong", "so di dong", "phone", "mobile"),
            _("Không bắt buộc; số 0 đầu bị Excel bỏ vẫn nhận ra."),
            ("0912 345 678", ""),
        ),
        Column(
            "card_number",
            _("Số thẻ đoàn viên"),
            ("so the doan vien", "so the", "so the doan", "ma the", "the doan vien", "ma doan vien", "ma so doan vien"),
            _("Mỗi số thẻ một người."),
            ("079000001", "079000002"),
        ),
        Column(
            "unit",
            _("Đơn vị"),
            (
                "don vi",
                "chi doan",
                "noi sinh hoat",
                "don vi sinh hoat",
                "ten don vi",
                "ma don vi",
                "ten chi doan",
                "unit",
            ),
            _("Tên, tên ngắn hoặc mã của đơn vị; để trống là đơn vị đang nhập."),
            ("", ""),
        ),
        Column(
            "title",
            _("Chức danh"),
            ("chuc danh", "chuc vu", "chuc vu doan", "title"),
            _("Không bắt buộc."),
            ("", "Ủy viên"),
        ),
        Column(
            "since",
            _("Sinh hoạt từ ngày"),
            (
                "sinh hoat tu ngay",
                "tu ngay",
                "sinh hoat tu",
                "ngay bat dau sinh hoat",
                "ngay vao",
                "ngay vao doan",
                "since",
            ),
            _("Để trống là ngày nhập."),
            ("26/03/2023", ""),
        ),
    ),
    UNITS: (
        Column(
            "code",
            _("Mã"),
            ("ma", "ma don vi", "code"),
            _("Để trống thì máy đặt mã. Mã đã có là đơn vị đã có."),
            ("YT-VP", ""),
        ),
        Column(
            "name",
            _("Tên đơn vị"),
            ("ten don vi", "ten", "don vi", "ten day du", "name"),
            _("Bắt buộc."),
            ("Chi đoàn Văn phòng Sở", "Chi đoàn Bệnh viện Hy Vọng"),
            is_needed=True,
        ),
        Column(
            "short_name",
            _("Tên ngắn"),
            ("ten ngan", "ten viet tat", "viet tat"),
            _("Để trống thì lấy tên."),
            ("VP Sở", ""),
        ),
        Column(
            "kind",
            _("Loại"),
            ("loai", "loai don vi", "loai hinh", "kind"),
            _("chi đoàn, cơ sở Đoàn, cụm hoạt động hoặc ban; để trống là chi đoàn."),
            ("chi đoàn", ""),
        ),
        Column(
            "parent",
            _("Trực thuộc"),
            ("truc thuoc", "don vi cap tren", "thuoc don vi", "don vi quan ly", "cap tren", "parent"),
            _("Tên hoặc mã của đơn vị ngay trên; để trống là đơn vị đang nhập."),
            ("", ""),
        ),
        Column(
            "cluster",
            _("Cụm"),
            ("cum", "cum hoat dong", "thuoc cum", "cluster"),
            _("Tên hoặc mã của cụm hoạt động."),
            ("", ""),
        ),
        Column(
            "aliases",
            _("Tên khác"),
            ("ten khac", "ten goi khac", "cach goi khac"),
            _("Cách khác mà văn bản hay gọi; cách nhau bằng dấu |."),
            ("", "BV Hy Vọng | Bệnh viện Hy Vọng"),
        ),
        Column(
            "valid_from",
            _("Có từ ngày"),
            ("co tu ngay", "hieu luc tu", "thanh lap ngay", "ngay thanh lap", "co hieu luc tu", "tu ngay"),
            _("Để trống là ngày nhập."),
            ("01/01/2020", ""),
        ),
    ),
}


def keys_of(kind: str) -> tuple[str, ...]:
    """The columns of a kind of list, by key."""
    return tuple(column.key for column in COLUMNS[kind])


def title_of(kind: str, key: str) -> str:
    """What a column is called, in the language of the reader."""
    return next(str(column.title) for column in COLUMNS[kind] if column.key == key)


def is_heading(kind: str, folded: str) -> bool:
    """True for the folded words of a known heading."""
    return any(folded in column.headings for column in COLUMNS[kind])


def guess(kind: str, head: Sequence[str]) -> dict[str, int]:
    """
    Which column of a file means what, by its heading: the same words first, then words that go on ("Ngày sinh
    (dd/mm/yyyy)"). Each column of the file means one thing at most.
    """
    folded = [fold(words) for words in head]
    found: dict[str, int] = {}
    for fits in (_same, _begins):
        for column in COLUMNS[kind]:
            for heading in column.headings:
                at = next(
                    (at for at, words in enumerate(folded) if fits(words, heading) and at not in found.values()), None
                )
                if column.key not in found and at is not None:
                    found[column.key] = at
    return found


def unread(head: Sequence[str], columns: dict[str, int]) -> list[str]:
    """The headings of a file that nothing is taken from, but for numbers of rows and what this product added."""
    taken = set(columns.values())
    return [words for at, words in enumerate(head) if at not in taken and words.strip() and fold(words) not in NOT_DATA]


def _same(words: str, heading: str) -> bool:
    return words == heading


def _begins(words: str, heading: str) -> bool:
    """Headings of one word ("ten") begin too many others."""
    return " " in heading and words.startswith(f"{heading} ")


def missing(kind: str, columns: dict[str, int]) -> list[str]:
    """The titles of needed columns that were not found; family and given name make a full name."""
    has_parts = "family" in columns and "given" in columns
    return [
        str(column.title)
        for column in COLUMNS[kind]
        if column.is_needed and column.key not in columns and not (column.key == "full_name" and has_parts)
    ]
