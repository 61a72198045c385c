"""The frame of a document: letterhead, title and subject before the body, recipients and signature after it."""

import re
from dataclasses import dataclass

from phongtrao.reader.dispatches import Dispatch, dispatch_of
from phongtrao.reader.letters import any_of, is_capitals, lower, tidy
from phongtrao.reader.manuscript import Block, Manuscript
from phongtrao.reader.markers import marker_of
from phongtrao.reader.signatures import is_signature
from phongtrao.reader.vocabulary.documents import (
    ANNEXES,
    MOTTOES,
    OPENINGS,
    RECIPIENTS,
    SIGNER_TITLES,
    TITLES,
    WEB_TAIL,
)

_TITLE = re.compile(any_of(TITLES) + r"(?!\w)")
_OPENING = re.compile(any_of(OPENINGS) + r"(?!\w)|(?:ngày|năm) \d")
_SIGNER = re.compile(any_of(SIGNER_TITLES) + r"(?!\w)")
# How long, in letters, the lines of a frame are at most.
_PUNCTUATION, _SUBJECT_IN_TITLE = 2, 8
_TAIL_HEADING, _TAIL_LINE = 60, 90
_BOLD_TITLE, _LONG_TITLE, _LONG_SUBJECT, _SUBJECT_LINE = 250, 400, 450, 110
_ISSUE_DATE = re.compile(r"ngày\s*\d{0,2}\s*tháng\s*\d{0,2}\s*năm\s*\d{4}")


@dataclass(frozen=True)
class Frame:
    """Which paragraphs are letterhead, title, subject, recipients and signature; the rest is the body."""

    letterhead: tuple[int, ...]
    title: int | None
    subject: tuple[int, ...]
    bodies: tuple[range, ...]
    recipients: tuple[int, ...]
    signature: tuple[int, ...]
    after: tuple[int, ...]
    addressees: tuple[int, ...] = ()


def frame_of(manuscript: Manuscript) -> Frame:
    """Find the frame; a document without head or tail has empty ones."""
    lines = [lower(manuscript.text[b.start : b.end]) for b in manuscript.blocks]
    title = _find_title(manuscript, lines, 0)
    letter = dispatch_of(manuscript, lines)
    if letter and (title is None or title > letter.body):
        return _tail(manuscript, lines, _frame_of_letter(letter), letter.body)
    subject = _subject_after(manuscript, lines, title) if title is not None else ()
    first = (subject[-1] if subject else title) + 1 if title is not None else _first_body(manuscript, lines)
    head_end = title if title is not None else first
    letterhead = tuple(range(head_end))
    return _tail(manuscript, lines, Frame(letterhead, title, subject, (), (), (), ()), first)


def _frame_of_letter(letter: Dispatch) -> Frame:
    subject = (letter.subject,) if letter.subject is not None else ()
    head = tuple(i for i in range(letter.addressees[0]) if i != letter.subject)
    return Frame(head, None, subject, (), (), (), (), letter.addressees)


def _find_title(manuscript: Manuscript, lines: list[str], start: int) -> int | None:
    """The first line that is a kind of document alone in its line, or a top heading that opens with one."""
    found = _title_from(manuscript, lines, start)
    if found is None or not manuscript.blocks[found].heading:
        return found
    # A portal sets a headline of its own above the document, whose letterhead and title follow.
    below = _title_from(manuscript, lines, found + 1)
    between = lines[found + 1 : below] if below is not None else []
    return below if any(line.startswith(MOTTOES) for line in between) else found


def _title_from(manuscript: Manuscript, lines: list[str], start: int) -> int | None:
    for i in range(start, min(len(lines), start + 40)):
        block = manuscript.blocks[i]
        text = manuscript.text[block.start : block.end]
        found = _TITLE.match(lines[i])
        if not found or (block.cell and not is_capitals(text)):
            continue
        alone = len(lines[i]) - found.end() <= _PUNCTUATION or (is_capitals(text) and len(text) < _LONG_TITLE)
        if alone or block.heading == 1 or (block.is_bold and len(text) < _BOLD_TITLE and not text.endswith(":")):
            return i
    return None


def _subject_after(manuscript: Manuscript, lines: list[str], title: int) -> tuple[int, ...]:
    """The paragraphs between the kind of document and the first sentence."""
    text = manuscript.text[manuscript.blocks[title].start : manuscript.blocks[title].end]
    found = _TITLE.match(lines[title])
    if found and len(text) - found.end() > _SUBJECT_IN_TITLE:
        return ()
    subject: list[int] = []
    for i in range(title + 1, min(len(lines), title + 6)):
        if _ends_subject(manuscript, lines, i, first=not subject):
            break
        subject.append(i)
    return tuple(subject)


def _ends_subject(manuscript: Manuscript, lines: list[str], i: int, *, first: bool) -> bool:
    block = manuscript.blocks[i]
    text = manuscript.text[block.start : block.end]
    if block.cell or block.note or marker_of(text) or len(text) > _LONG_SUBJECT:
        return True
    if _SIGNER.match(lines[i]) and is_capitals(text):
        return True
    if is_capitals(text) or (block.is_bold and first):
        return False
    sentence_end = text.rstrip().endswith((".", ";", ":", ",", "./."))
    if first or sentence_end or _OPENING.match(lines[i]):
        return sentence_end or not first
    return not (block.is_bold or text.startswith("(") or len(text) < _SUBJECT_LINE)


def _first_body(manuscript: Manuscript, lines: list[str]) -> int:
    """Without a title the body begins at the first paragraph that is no letterhead cell."""
    for i, block in enumerate(manuscript.blocks):
        text = manuscript.text[block.start : block.end]
        if not block.cell and not is_capitals(text) and not _ISSUE_DATE.search(lines[i][:200]):
            return i
    return 0


def _tail(manuscript: Manuscript, lines: list[str], frame: Frame, first: int) -> Frame:
    """Walk the body; recipients and signatures interrupt it, a new title or a roman heading resumes it."""
    zones: dict[str, list[int]] = {"body": [], "recipients": [], "signature": [], "after": []}
    zone = "body"
    listed: tuple[int, int] | None = None
    for i in range(first, len(lines)):
        cell = manuscript.blocks[i].cell
        if manuscript.blocks[i].note is not None:
            zones["body" if zone == "body" else "after"].append(i)
            continue
        if cell and listed and cell[0] == listed[0]:
            # Side by side in one table: recipients in their own column, the signature in the other.
            zone = "recipients" if cell[2] == listed[1] else "signature"
        elif zone == "signature" and _is_recipient(manuscript, i):
            zone = "recipients"
        else:
            zone = _next_zone(zone, manuscript, lines, i)
            listed = (cell[0], cell[2]) if cell and zone == "recipients" else None
        zones[zone].append(i)
    return Frame(
        frame.letterhead,
        frame.title,
        frame.subject,
        tuple(_runs(zones["body"])),
        tuple(zones["recipients"]),
        tuple(zones["signature"]),
        tuple(zones["after"]),
        frame.addressees,
    )


def _is_recipient(manuscript: Manuscript, i: int) -> bool:
    """`- Đảng ủy (b/c);` below a row that held both headings is still a recipient."""
    block = manuscript.blocks[i]
    words = manuscript.text[block.start : block.end]
    return words.startswith(("- ", "– ", "+ ")) and len(words) < _TAIL_LINE


def _next_zone(zone: str, manuscript: Manuscript, lines: list[str], i: int) -> str:  # noqa: PLR0911  # a ladder of cues, read from the top
    line, block = lines[i], manuscript.blocks[i]
    text = manuscript.text[block.start : block.end]
    if (
        line.startswith(RECIPIENTS)
        and len(line) < _TAIL_HEADING
        and not (line.startswith("kính gửi") and zone == "body")
    ):
        return "recipients"
    if is_signature(manuscript, i, in_tail=zone in ("recipients", "signature")):
        return "signature"
    if line.startswith(WEB_TAIL) and zone != "recipients":
        return "after"
    if zone == "recipients":
        return (
            zone
            if (marker_of(text) and not _resumes(text, line, block))
            or (len(text) < _TAIL_LINE and not _resumes(text, line, block))
            else "body"
        )
    if zone in ("signature", "after"):
        return "body" if _resumes(text, line, block) else _still_signed(zone, text)
    return zone


def _still_signed(zone: str, text: str) -> str:
    return zone if zone == "after" or len(text) < _TAIL_LINE else "after"


def _resumes(text: str, line: str, block: Block) -> bool:
    """An annexed plan or a next part goes on after the first signature."""
    marker = marker_of(text)
    if (
        marker is not None
        and marker.style in ("roman", "part")
        and (is_capitals(text[marker.length :]) or block.is_bold)
    ):
        return True
    if line.startswith("phụ lục") and len(text) < _BOLD_TITLE:
        return True
    if line.startswith(ANNEXES) and is_capitals(text) and len(text) > _TAIL_HEADING // 4:
        return True
    found = _TITLE.match(line)
    return found is not None and len(line) == found.end() and is_capitals(text)


def _runs(numbers: list[int]) -> list[range]:
    runs: list[range] = []
    for number in numbers:
        if runs and runs[-1].stop == number:
            runs[-1] = range(runs[-1].start, number + 1)
        else:
            runs.append(range(number, number + 1))
    return runs


def recipient_lines(manuscript: Manuscript, frame: Frame) -> tuple[str, ...]:
    """The recipients, one a line, without the heading."""
    lines = [tidy(manuscript.text[slice(*manuscript.blocks[i].span)]) for i in frame.recipients]
    return tuple(line for line in lines if not lower(line).startswith(RECIPIENTS) or len(line) > _TAIL_HEADING // 2)
