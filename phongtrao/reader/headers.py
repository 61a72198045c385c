"""Who issued the document, under which number, where, when, about what, and who signed."""

import re

from phongtrao.reader.dates import iso
from phongtrao.reader.dispatches import subject_of
from phongtrao.reader.frame import Frame
from phongtrao.reader.letters import any_of, is_capitals, lower, tidy
from phongtrao.reader.manuscript import Manuscript
from phongtrao.reader.model import Header
from phongtrao.reader.signatures import BESIDE
from phongtrao.reader.units import names_at
from phongtrao.reader.vocabulary.documents import ATTACHED, BANNERS, ISSUED_BY, MOTTOES, SIGNED_FOR, TITLES
from phongtrao.reader.vocabulary.names import PLACES
from phongtrao.reader.vocabulary.units import STARTS

_NUMBER = re.compile(r"(?:^|\s)số\s*[:.]?\s*(\d[^\s]*(?:\s*[-–/]\s*[^\s]+){0,3})")
_PLACE_DATE = re.compile(r"([^,\n\t]{2,60}),\s*ngày\s*(\d{0,2})[\s.…]*tháng\s*(\d{0,2})[\s.…]*năm\s*(\d{4})")
_TITLE = re.compile(any_of(TITLES) + r"(?!\w)")
_ISSUED = re.compile(r"(?:^|[,;.]\s+)(?P<name>[^,;.]{4,120}?)\s+" + any_of(ISSUED_BY) + r"(?!\w)")
_STARTS_CAPITALS = tuple(start.upper() for start in STARTS)
_ORGANS = ("ban thường vụ", "ban chấp hành", "ban thường trực", "ban chỉ đạo", "ban tổ chức", "văn phòng")
_ABOUT = re.compile(r"(?:[Vv]ề việc|[Vv]/v)\s+(?=\w)")
_CLAUSE = re.compile(r"(?:^|[,;.]\s+)(?=\w)")
_LONG_NAME = 140
DISPATCH = "CÔNG VĂN"
# A line that ends so goes on with the name in the next.
_UNFINISHED = ("tổng công ty", "công ty", "trường đại học", "trường cao đẳng", "bệnh viện", "trung tâm", "tập đoàn")
# The name of an organ that a place below it completes (`ỦY BAN NHÂN DÂN / XÃ ...`).
_ORGANS_OF_PLACES = ("ủy ban nhân dân", "uỷ ban nhân dân", "hội đồng nhân dân", "ubnd", "hđnd")
_FEWEST_NAMES, _MOST_NAMES = 2, 8
# So many letters of a motto at least stand in front of a break.
_BROKEN = 14


def header_of(manuscript: Manuscript, frame: Frame) -> Header:
    """The header, from the letterhead, the title lines, the first sentences and the signature."""
    head = [tidy(manuscript.text[slice(*manuscript.blocks[i].span)]) for i in frame.letterhead]
    place, date = _place_and_date(head)
    signer_title, signer_name, signed_for = _signer(manuscript, frame)
    kind, subject = _kind_and_subject(manuscript, frame)
    return Header(
        document_type=kind,
        number=_number(head),
        issuer=_issuer(head) or _issuer_in_words(manuscript, frame) or signed_for,
        place=place,
        date=date,
        subject=subject,
        signer_name=signer_name,
        signer_title=signer_title,
    )


def _number(head: list[str]) -> str | None:
    for line in head:
        found = _NUMBER.search(lower(line))
        if found:
            return line[found.start(1) : found.end(1)].rstrip(" .;,")
    return None


def _place_and_date(head: list[str]) -> tuple[str | None, str | None]:
    for line in head:
        found = _PLACE_DATE.search(line)
        if found:
            day, month, year = found[2], found[3], found[4]
            return found[1].strip(" *|"), iso(int(day), int(month), int(year)) if day and month else None
    return None, None


def _issuer(head: list[str]) -> str | None:
    """The left side of the letterhead: a higher body above the issuer where both are whole names."""
    lines = [line for line in _without_broken_motto(head) if not _is_frame_line(line)]
    if not lines:
        return None
    last = lines[-1]
    if any(line.endswith(("-", "–")) for line in lines[:-1]) or any(" - " in line for line in lines[1:]):
        # Several bodies sign together, and their names run over the lines.
        return " ".join(lines)
    above = lower(lines[-2]) if len(lines) > 1 else ""
    if (above in _ORGANS_OF_PLACES and lower(last).startswith(PLACES)) or above.endswith(_UNFINISHED):
        return f"{lines[-2]} {last}"
    if len(lines) > 1 and (not last.upper().startswith(_STARTS_CAPITALS) or lower(last) in _ORGANS):
        above = lines[-2]
        if len(lines) > _FEWEST_NAMES and lower(above).startswith(PLACES):
            above = f"{lines[-3]} {above}"
        return f"{above} {last}"
    return last


def _without_broken_motto(head: list[str]) -> list[str]:
    """The lines without a motto that its column broke in two."""
    kept: list[str] = []
    rest = ""
    said = {lower(line) for line in head}
    for line in head:
        low = lower(line)
        if rest and low == rest:
            rest = ""
            continue
        whole = next((motto for motto in MOTTOES if len(low) > _BROKEN and motto.startswith(f"{low} ")), None)
        if whole is None or whole[len(low) + 1 :] not in said:
            kept.append(line)
        else:
            rest = whole[len(low) + 1 :]
    return kept


def _is_frame_line(line: str) -> bool:
    low = lower(line)
    return (
        low.startswith((*MOTTOES, "phụ lục", "số"))
        or low in BANNERS
        or bool(_PLACE_DATE.search(line))
        or not is_capitals(line)
        or len(line) > _LONG_NAME
    )


def _kind_and_subject(manuscript: Manuscript, frame: Frame) -> tuple[str | None, str | None]:
    if frame.title is None:
        return _letter(manuscript, frame)
    title = tidy(manuscript.text[slice(*manuscript.blocks[frame.title].span)])
    found = _TITLE.match(lower(title))
    kind = title[: found.end()] if found else title
    parts = [title[len(kind) :].strip(" :-–")] + [
        tidy(manuscript.text[slice(*manuscript.blocks[i].span)]) for i in frame.subject
    ]
    subject = " ".join(part for part in parts if part)
    attached = [at for sign in ATTACHED if (at := lower(subject).find(sign)) > 0]
    subject = subject[: min(attached)].rstrip() if attached else subject
    if about := _ABOUT.match(subject):
        subject = subject[about.end() : about.end() + 1].upper() + subject[about.end() + 1 :]
    return kind.upper(), subject or None


def _letter(manuscript: Manuscript, frame: Frame) -> tuple[str | None, str | None]:
    """A letter has no title: its subject stands in the letterhead."""
    lines = [tidy(manuscript.text[slice(*manuscript.blocks[i].span)]) for i in (*frame.subject, *frame.letterhead)]
    subject = next((subject for line in lines if (subject := subject_of(line))), None)
    return (DISPATCH if frame.addressees else None), subject


def _issuer_in_words(manuscript: Manuscript, frame: Frame) -> str | None:
    """`..., X ban hành kế hoạch ...` in the sentences between the subject and the first section."""
    if not frame.bodies:
        return None
    for i in frame.bodies[0][:12]:
        text = manuscript.text[slice(*manuscript.blocks[i].span)]
        if not text.rstrip().endswith(":"):
            continue
        seen = 0
        for found in _CLAUSE.finditer(text):
            if found.end() < seen:
                continue
            names = names_at(text, found.end())
            if names.verb and names.spans:
                return text[names.spans[0][0] : names.spans[-1][1]]
            seen = names.end
        return None
    return None


def _signer(manuscript: Manuscript, frame: Frame) -> tuple[str | None, str | None, str | None]:
    """Title, name and the body that was signed for."""
    titles: list[str] = []
    name = body = None
    for i in frame.signature:
        line = tidy(manuscript.text[slice(*manuscript.blocks[i].span)])
        low = lower(line)
        if low.startswith(("tm", "t/m")) and low.startswith(SIGNED_FOR):
            body = line.split(" ", 1)[-1]
        elif (is_capitals(line) or low == BESIDE) and not titles[3:] and name is None:
            titles.append(line)
        elif (
            name is None
            and not line.startswith(("(", "-", "+"))
            and _FEWEST_NAMES <= len(line.split()) <= _MOST_NAMES
            and not any(c.isdigit() for c in line)
        ):
            name = line.strip("()/ ")
    return " ".join(titles) or None, name, body
