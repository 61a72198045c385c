"""Abbreviations of Vietnamese public bodies: writing them out, and guessing those people search by."""

import re
from collections.abc import Iterable, Sequence

from .folding import folded_words
from .openings import KINDS_OF_UNION, cut_opening, cut_tail

# As written | in full. `&`, `.` and `-` between the groups may be anything or nothing in the text
# (`KH&CN`, `KH-CN`, `KHCN`). Only abbreviations with one usual meaning in names of bodies stand here:
# `CT` (công trình, Công Thương, chỉ thị) does not.
WRITTEN_OUT: tuple[tuple[str, str], ...] = (
    # Places and levels
    ("TP.HCM", "Thành phố Hồ Chí Minh"),
    ("TP", "Thành phố"),
    ("HCM", "Hồ Chí Minh"),
    # State, Party, mass organisations
    ("UBND", "Ủy ban nhân dân"),
    ("HĐND", "Hội đồng nhân dân"),
    ("MTTQ", "Mặt trận Tổ quốc"),
    ("LHPN", "Liên hiệp Phụ nữ"),
    ("LĐLĐ", "Liên đoàn Lao động"),
    ("CCB", "Cựu chiến binh"),
    ("TNCS", "Thanh niên Cộng sản"),
    ("LHTN", "Liên hiệp Thanh niên"),
    ("TNXP", "Thanh niên xung phong"),
    ("DCĐ", "Dân - Chính - Đảng"),
    ("BTV", "Ban Thường vụ"),
    ("BCH", "Ban Chấp hành"),
    ("HTX", "Hợp tác xã"),
    # Management boards
    ("BQL.DA", "Ban Quản lý Dự án"),
    ("QLDA", "Quản lý Dự án"),
    ("BQL", "Ban Quản lý"),
    ("ĐTXD", "Đầu tư xây dựng"),
    ("CTGT", "Công trình Giao thông"),
    ("DD&CN", "Dân dụng và Công nghiệp"),
    ("HTĐT", "Hạ tầng đô thị"),
    ("ĐSĐT", "Đường sắt đô thị"),
    ("NNCNC", "Nông nghiệp Công nghệ cao"),
    ("CNC", "Công nghệ cao"),
    ("ATTP", "An toàn thực phẩm"),
    ("KCX&KCN", "Khu chế xuất và Khu công nghiệp"),
    # Fields of departments
    ("KH&CN", "Khoa học và Công nghệ"),
    ("KH&ĐT", "Kế hoạch và Đầu tư"),
    ("TN&MT", "Tài nguyên và Môi trường"),
    ("TT&TT", "Thông tin và Truyền thông"),
    ("GD&ĐT", "Giáo dục và Đào tạo"),
    ("VH&TT", "Văn hóa và Thể thao"),
    ("NN&PTNT", "Nông nghiệp và Phát triển nông thôn"),
    ("LĐ-TB&XH", "Lao động - Thương binh và Xã hội"),
    ("QH-KT", "Quy hoạch - Kiến trúc"),
    ("GTVT", "Giao thông vận tải"),
    ("QLTT", "Quản lý thị trường"),
    ("NCPT", "Nghiên cứu phát triển"),
    ("CNTT", "Công nghệ thông tin"),
    ("SGGP", "Sài Gòn Giải Phóng"),
    ("KBNN", "Kho bạc Nhà nước"),
    ("BHXH", "Bảo hiểm xã hội"),
    ("PCCC", "Phòng cháy và chữa cháy"),
)
# Words before the body of a name: an abbreviation may keep them (`Sở KH&CN`) or not (`KH&CN`).
_KINDS_OF_BODY = (
    "ban quan ly du an",
    "ban quan ly khu",
    "ban quan ly",
    "co quan hoi",
    "lien minh",
    "trung tam",
    "tong cong ty",
    "cong ty",
    "truong",
    "chi cuc",
    "co quan",
    "so",
    "cuc",
    "ban",
    "vien",
    "hoi",
    "bao",
    "dai",
)
_SILENT = frozenset({"va", "cac", "cua"})

_GROUPS = re.compile(r"[^\W_]+")
_LONGEST_RUN = 4


def _joined(text: str) -> str:
    return "".join(folded_words(text))


_FOLDED = {_joined(short): tuple(folded_words(full)) for short, full in WRITTEN_OUT}
_FULL = {_joined(short): full for short, full in WRITTEN_OUT}
_OPENINGS = frozenset(key[:size] for key in _FOLDED for size in range(1, len(key) + 1))


def _pattern(short: str) -> str:
    """Return a pattern for an abbreviation whose groups may stand apart; `Đ` is often typed `D`."""
    groups = (group.replace("Đ", "[ĐD]") for group in _GROUPS.findall(short))
    return r"[\s.&–-]{0,3}".join(groups)


# Longest first, so that `TP.HCM` is not read as `TP`; a dot after `TP` belongs to it when a name follows.
_WRITTEN = re.compile(
    r"(?<!\w)("
    + "|".join(_pattern(short) for short, _ in sorted(WRITTEN_OUT, key=lambda row: -len(row[0])))
    + r")(?!\w)(?:\.\s*(?=\w))?",
    re.IGNORECASE,
)


def expand(text: str) -> str:
    """Write the known abbreviations of a text out: `Sở KH&CN TP. HCM` becomes its full name."""

    def in_full(found: re.Match[str]) -> str:
        swallowed_dot = found.end() > found.end(1)
        return _FULL[_joined(found[1])] + (" " if swallowed_dot else "")

    return _WRITTEN.sub(in_full, text)


def spelled_out(words: Sequence[str]) -> list[str]:
    """Write the known abbreviations among folded words out; the groups of one may be several words."""
    if _OPENINGS.isdisjoint(words):
        return list(words)
    full: list[str] = []
    at = 0
    while at < len(words):
        size = _abbreviated(words, at) if words[at] in _OPENINGS else 0
        full.extend(_FOLDED["".join(words[at : at + size])] if size else (words[at],))
        at += size or 1
    return full


def _abbreviated(words: Sequence[str], at: int) -> int:
    """Return how many words from here on make the longest known abbreviation, 0 where none."""
    for size in range(min(_LONGEST_RUN, len(words) - at), 0, -1):
        if "".join(words[at : at + size]) in _FOLDED:
            return size
    return 0


def initials(text: str) -> str:
    """Return the folded first letters of the words that count: `Khoa học và Công nghệ` gives `khcn`."""
    return "".join(_first_letters(folded_words(text)))


def abbreviations(name: str) -> frozenset[str]:
    """
    Return the folded abbreviations under which people look for a unit.

    The words that say what kind of union and of body it is may stay, shrink to initials, or go:
    `Đoàn Sở Khoa học và Công nghệ` is found by `khcn`, `kh cn`, `skhcn`, `so khcn`, `doan so khcn`.
    """
    union, rest = cut_opening(spelled_out(folded_words(name)), KINDS_OF_UNION)
    _tail, rest = cut_tail(rest)
    kind, body = cut_opening(rest, _KINDS_OF_BODY)
    kind_short = "".join(_first_letters(kind.split()))
    bodies = {"".join(_first_letters(body)), " ".join(_grouped_initials(body)), " ".join(_shortened(body))}
    found: set[str] = set()
    for short in bodies:
        with_kind = {f"{kind} {short}", f"{kind_short} {short}", kind_short + short}
        found |= {short} | with_kind | {f"{union} {form}" for form in with_kind}
    cleaned = {" ".join(form.split()) for form in found}
    written = " ".join([union, kind, *body]).strip()
    return frozenset(form for form in cleaned if len(form) > 1 and form != written)


def _first_letters(words: Iterable[str]) -> Iterable[str]:
    return (word if word.isdigit() else word[0] for word in words if word not in _SILENT)


def _grouped_initials(words: Sequence[str]) -> list[str]:
    """Return the initials of each side of every `và`: `kh cn`."""
    groups = " ".join(words).split(" va ")
    return ["".join(_first_letters(group.split())) for group in groups]


def _shortened(words: Sequence[str]) -> list[str]:
    """Put the known abbreviations in where their full form stands: `dtxd cac cong trinh giao thong`."""
    text = f" {' '.join(words)} "
    for short, full in sorted(_FOLDED.items(), key=lambda row: -len(row[1])):
        text = text.replace(f" {' '.join(full)} ", f" {short} ")
    return text.split()
