"""Rules on wording, windows and likeness: plain values in, answers out."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from difflib import SequenceMatcher
from itertools import pairwise

from phongtrao.vietnamese import clipped, fold, left_open

TITLE_LENGTH = 90
SURE = 0.9
"""Proposals with at least this confidence may be accepted together (READER.md: calibrated)."""
LINE = 90
"""A plan in a line of a select, or of a list: so many letters."""
SAME_TASK = 0.55
"""Two tasks whose words are at least this alike are versions of one task."""
UNCHANGED = 0.995
SILENT_AFTER = timedelta(minutes=5)
"""A reader of which nothing is heard for so long was stopped."""
FEWEST_TASKS = 0.08
"""A text in which fewer of the sentences give work is hardly a plan: in real plans it is a third and more."""

_MARKUP = re.compile(r"\\+|[*_`]{1,3}|\[\^\d+\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+")
_BLANKS = re.compile(r"\s+")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_CUT = re.compile(r"(?<=[.;:])\s+(?=\S)")
_STOP = re.compile(r"[.;:](?:\s|$)")
_LEADING = re.compile(r"^[\s\-–+•*]+")


def quoted(text: str, start: int, end: int) -> str:
    """The words of the plan between two places, as a reader sees them: markup and line ends taken out."""
    return _LEADING.sub("", _BLANKS.sub(" ", _MARKUP.sub("", text[start:end]))).strip()


def title_of(words: str) -> str:
    """A short name for a task: its first clause, cut at a word; no bracket or quote stays open."""
    return clipped(first_clause(words), TITLE_LENGTH)


def first_clause(words: str) -> str:
    """What stands before the first stop outside of brackets and quotes; before any stop where one is never closed."""
    stops = [found.start() for found in _STOP.finditer(words)]
    outside = (place for place in stops if not left_open(words[:place]))
    return words[: next(outside, stops[0] if stops else len(words))].strip() or words


def is_cut_from(title: str, words: str) -> bool:
    """True where a title is what was cut from the words, today or by an earlier rule; nobody has given it."""
    head, short, _closing = title.partition("…")
    is_short = bool(short) or bool(left_open(title))
    return title == title_of(words) or (is_short and words.startswith(head))


def whole_name(title: str, words: str, most: int) -> str:
    """The name of a task where there is room: its first clause where the title was cut from it."""
    is_cut = "…" in title[-2:] or left_open(title)
    return clipped(first_clause(words), most) if is_cut else title


def window_of(subject: str, signed_on: date | None, today: date) -> tuple[date, date, bool]:
    """
    The time in which a plan is carried out, and whether the text names it.

    A year in the subject is the whole of that year ("… năm 2024"); else the year of the signature; else this year.
    """
    years = _YEAR.findall(subject)
    if years:
        return date(int(years[-1]), 1, 1), date(int(years[-1]), 12, 31), True
    year = (signed_on or today).year
    return date(year, 1, 1), date(year, 12, 31), False


def name_in_list(title: str, *, number: str, years: str, issuer: str) -> str:
    """“12-KH/ĐTN (2026) · Đoàn Khối · Triển khai …”: what tells a plan apart first, a line of a select at most."""
    sign = f"{number} ({years})" if number else years
    return clipped(f"{sign} · {issuer} · {title}", LINE)


def years_in_words(first: date, last: date) -> str:
    """The years of a time: “2026”, “2026–2030”."""
    return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"


def tier_meant(kind: str, words: str, *, is_bloc: bool) -> str:
    """
    The level that a label of the reader's `kind` means, by who issues the plan.

    In the plan of a bloc "cơ sở" are the unions below; in that of such a union "Cấp Đoàn cơ sở" is the issuer itself,
    and its base are the branches.
    """
    folded = fold(words)
    is_issuer = not is_bloc and kind == "grassroots" and "co so" in folded and "chi doan" not in folded
    return "bloc" if is_issuer else kind


def is_silent(heard_at: datetime, now: datetime) -> bool:
    """True if whoever reads a document has not been heard for so long that they must have been stopped."""
    return now - heard_at > SILENT_AFTER


def is_hardly_a_plan(tasks: int, sentences: int) -> bool:
    """True for a text that gives no work, or next to none: probably the wrong file."""
    return tasks < FEWEST_TASKS * sentences or not tasks


def cut_points(text: str, start: int, end: int) -> list[int]:
    """Places inside a span at which a new sentence or clause begins: where a task may be split."""
    return [start + match.end() for match in _CUT.finditer(text[start:end])]


def next_code(code: str, taken: Iterable[str]) -> str:
    """A free code next to `code`: "II.2.1-a3" → "II.2.1-a3b"."""
    used = set(taken)
    for letter in "bcdefghijklmnopqrstuvwxyz":
        if f"{code}{letter}" not in used:
            return f"{code}{letter}"
    return next_code(f"{code}z", used)


def overlaps(first: tuple[int, int], second: tuple[int, int]) -> bool:
    """True if two spans share at least one character."""
    return first[0] < second[1] and second[0] < first[1]


def likeness(first: str, second: str) -> float:
    """How alike two wordings are, 0 to 1, accents and case forgiven."""
    return SequenceMatcher(None, fold(first).split(), fold(second).split(), autojunk=False).ratio()


def pair_tasks(old: Sequence[tuple[int, str]], new: Sequence[str]) -> dict[int, int | None]:
    """
    Which task in force each task of a new version continues: index in `new` → id, or None for an added one.

    Same words are paired first, then the most alike ones, each at most once.
    """
    pairs: dict[int, int | None] = dict.fromkeys(range(len(new)))
    free = dict(old)
    by_words = {fold(words): task_id for task_id, words in reversed(old)}
    for index, words in enumerate(new):
        task_id = by_words.get(fold(words))
        if task_id in free:
            pairs[index] = task_id
            del free[task_id]
    candidates = sorted(
        (
            (likeness(words, new[index]), task_id, index)
            for index, found in pairs.items()
            if found is None
            for task_id, words in free.items()
        ),
        key=lambda candidate: -candidate[0],
    )
    for alike, task_id, index in candidates:
        if alike >= SAME_TASK and task_id in free and pairs[index] is None:
            pairs[index] = task_id
            del free[task_id]
    return pairs


def word_differences(before: str, after: str) -> list[tuple[str, str]]:
    """The new wording as runs ("same" | "added" | "removed", words), for showing what was changed."""
    old, new = before.split(), after.split()
    runs: list[tuple[str, str]] = []
    for verb, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if verb == "equal":
            runs.append(("same", " ".join(new[j1:j2])))
            continue
        if i2 > i1:
            runs.append(("removed", " ".join(old[i1:i2])))
        if j2 > j1:
            runs.append(("added", " ".join(new[j1:j2])))
    return runs


def boundaries(length_from: int, length_to: int, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Cut a stretch of text at every border of the spans that cross it, so that each piece lies in or out of each."""
    cuts = {length_from, length_to}
    for start, end in spans:
        cuts.update(place for place in (start, end) if length_from < place < length_to)
    return list(pairwise(sorted(cuts)))
