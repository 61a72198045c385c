"""Headings of a document in which nothing is numbered: short lines without a full stop above what they head."""

from itertools import pairwise

from phongtrao.reader.letters import is_capitals, lower
from phongtrao.reader.manuscript import Block, Manuscript
from phongtrao.reader.markers import Marker, is_bullet, marker_of
from phongtrao.reader.vocabulary.documents import SIGNER_TITLES, TITLES

_LONGEST, _SHORTEST, _FEWEST, _LONG_MARKER = 80, 4, 2, 10
_SENTENCE = (".", ";", ":", "/")
_NUMBERED = ("roman", "part", "capital")
_ARTICLE = "điều"


def numbers_its_parts(manuscript: Manuscript) -> bool:
    """Whether the great sections bear numerals; the articles of a decision around a plan do not tell."""
    return any(_opens_part(manuscript, i) for i in range(len(manuscript.blocks)))


def _opens_part(manuscript: Manuscript, i: int) -> bool:
    words, block = _words(manuscript, i)
    marker = None if block.cell or block.note else marker_of(words)
    if marker is None or is_bullet(marker):
        return False
    if marker.style.startswith("number"):
        return is_capitals(words[marker.length :]) and len(words) > _LONG_MARKER
    return marker.style in _NUMBERED and not lower(marker.sign).startswith(_ARTICLE)


def plain_titles(manuscript: Manuscript, body: range, markers: dict[int, Marker | None]) -> frozenset[int]:
    """The blocks that are such headings; none where the document numbers its headings, or where there is only one."""
    if any(_numbers(marker) for marker in markers.values()) or any(manuscript.blocks[i].heading for i in body):
        return frozenset()
    blocks = [i for i in body if manuscript.blocks[i].note is None]
    found = [
        here
        for here, below in pairwise(blocks)
        if markers[here] is None and _is_title(manuscript, here) and _is_headed(manuscript, below, markers[below])
    ]
    headed = sum(_is_bare_capitals(manuscript, i) for i in blocks)
    return frozenset(found) if len(found) + headed >= _FEWEST else frozenset()


def bold_titles(manuscript: Manuscript, body: range, markers: dict[int, Marker | None]) -> frozenset[int]:
    """Short bold lines without a number above what they head (`**Công tác tuyên truyền**`); one alone is none."""
    blocks = [i for i in body if manuscript.blocks[i].note is None]
    found = [
        here
        for here, below in pairwise(blocks)
        if markers[here] is None
        and manuscript.blocks[here].is_bold
        and not manuscript.blocks[below].is_bold
        and _is_title(manuscript, here)
        and _is_headed(manuscript, below, markers[below])
    ]
    return frozenset(found) if len(found) >= _FEWEST else frozenset()


def _numbers(marker: Marker | None) -> bool:
    return marker is not None and (marker.style in _NUMBERED or marker.style.startswith("number"))


def _words(manuscript: Manuscript, i: int) -> tuple[str, Block]:
    block = manuscript.blocks[i]
    return manuscript.text[block.start : block.end], block


def _is_title(manuscript: Manuscript, i: int) -> bool:
    words, block = _words(manuscript, i)
    if block.cell or not _SHORTEST <= len(words) <= _LONGEST or is_capitals(words):
        return False
    return words[0].isupper() and (words[-1].isalnum() or words[-1] in '”")')


def _is_headed(manuscript: Manuscript, i: int, marker: Marker | None) -> bool:
    """Below a heading stands a bullet, a table or a sentence."""
    words, block = _words(manuscript, i)
    return block.cell is not None or is_bullet(marker) or words.endswith(_SENTENCE)


def _is_bare_capitals(manuscript: Manuscript, i: int) -> bool:
    words, block = _words(manuscript, i)
    low = lower(words).strip(" :")
    office = low in TITLES or low.startswith(SIGNER_TITLES)
    return not block.cell and _SHORTEST < len(words) <= _LONGEST and is_capitals(words) and not office
