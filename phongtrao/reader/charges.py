"""Who is charged: one item is one task, except where it charges different units with different things."""

import re
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from phongtrao.reader.answered import answered
from phongtrao.reader.asides import acting_aside, behind_colon, behind_dash, closes, trailing, within_bracket
from phongtrao.reader.brackets import brackets_in, shares_of
from phongtrao.reader.carried import carried, carried_late, inner_charge
from phongtrao.reader.doing import done_by
from phongtrao.reader.heads import ASKED, direct_charge, is_asked, skip_openers
from phongtrao.reader.late import said_late
from phongtrao.reader.letters import any_of, lower
from phongtrao.reader.model import Span
from phongtrao.reader.only_who import says_only_who
from phongtrao.reader.parting import Charged, parts_of
from phongtrao.reader.partners import only_helps, partners_of
from phongtrao.reader.quotas import may_share, shared_out
from phongtrao.reader.sentences import clauses
from phongtrao.reader.unit_starts import starts_unit
from phongtrao.reader.units import Names, names_at
from phongtrao.reader.vocabulary.charging import CLOSERS, DO_CLOSERS
from phongtrao.reader.vocabulary.labels import FIELDS
from phongtrao.reader.windows import LONGEST, REMEMBERED, moved, window_of

# `mỗi tổ ...` after a charge says how much each is to do, not who else is charged.
_EACH = re.compile(r"(?:[Mm]ỗi|[Tt]ừng)\s")
_LEAD_LABEL = re.compile(any_of(FIELDS["lead"]) + r"(?: liên hệ)?\s*(?::|là)\s+")
# How many words of charging, and how many commas, are followed up.
_FEW, _MANY, _MOST = 8, 40, 400
_DOES = re.compile(any_of((*DO_CLOSERS, *CLOSERS)) + r"(?!\w)")
_STRONG = re.compile(any_of(CLOSERS) + r"(?!\w)")
_CLAUSE_START = re.compile(r"(?::\s+|,\s+|\s–\s)(?=\S)")
# No body does anything in fewer letters.
_SHORTEST = 8
# Words in front of a charge that are a duty of their own have at least so many letters.
_HEAD = 30


type Part = tuple[Span, tuple[Span, ...]]


class Charge(NamedTuple):
    """A part of an item: what is to be done, who leads, who helps."""

    span: Span
    leads: tuple[Span, ...] = ()
    partners: tuple[Span, ...] = ()


def charges_of(text: str, span: Span, *, led: bool = False) -> tuple[Charge, ...]:
    """
    The parts of an item, each with the units it charges; one part where nobody or one list is charged.

    `led` says that a heading or label above names who does it: a body charged late in the words then has a part apart.
    """
    if span[1] - span[0] > LONGEST:
        return _charges_of(text, span, led=led)
    words, within, first = window_of(text, span)
    return tuple(
        Charge((part[0] + first, part[1] + first), moved(leads, first), moved(partners, first))
        for part, leads, partners in _known_charges(words, within, led=led)
    )


def _charges_of(text: str, span: Span, *, led: bool) -> tuple[Charge, ...]:
    found: list[Charged] = []
    for clause in _clauses_of(text, span):
        if (length := clause[1] - clause[0]) >= _SHORTEST:
            charges_in = _remembered if length <= LONGEST < span[1] - span[0] else _charges_in
            found += charges_in(text, clause, first=clause[0] == span[0], after=bool(found))
    if not led:
        found = [
            replace(charge, at=span[0], splits=False, apart=False) if charge.apart_if_led else charge
            for charge in found
        ]
        found = answered(text, span, found)
    parts = parts_of(text, span, found, led=led)
    return tuple(Charge(part, leads, partners_of(text, part)) for part, leads in _without_calls(text, parts))


def _without_calls(text: str, parts: list[Part]) -> list[Part]:
    """`Phân công các đồng chí từng lái xe: ông A kể ..., bà B ...`: what stands up to the colon goes with the first."""
    if len(parts) > 1 and parts[0][1] and text[parts[0][1][-1][1] : parts[0][0][1]].strip() == ":":
        return [((parts[0][0][0], parts[1][0][1]), parts[1][1]), *parts[2:]]
    return parts


def _clauses_of(text: str, span: Span) -> list[Span]:
    """Sentences are cut at semicolons too, unless these only part the shares of a number."""
    if not may_share(text, span):
        return clauses(text, *span, at_semicolons=True)
    parted = (
        [sentence] if may_share(text, sentence) else clauses(text, *sentence, at_semicolons=True)
        for sentence in clauses(text, *span, at_semicolons=False)
    )
    return [clause for part in parted for clause in part]


_known_charges = lru_cache(maxsize=REMEMBERED)(_charges_of)


def _remembered(text: str, clause: Span, *, first: bool, after: bool) -> list[Charged]:
    words, within, start = window_of(text, clause)
    return [charge.moved(start) for charge in _known_charges_in(words, within, first=first, after=after)]


def _charges_in(text: str, clause: Span, *, first: bool, after: bool) -> list[Charged]:
    """The charges of one clause; `after` says that another stands before it."""
    return shared_out(text, clause) or _said_in(text, clause, first=first, after=after)


_known_charges_in = lru_cache(maxsize=REMEMBERED)(_charges_in)


def _said_in(text: str, clause: Span, *, first: bool, after: bool) -> list[Charged]:  # noqa: PLR0911  # a ladder of cues, read from the top
    direct = direct_charge(text, clause)
    each = direct is not None and _EACH.match(text, direct.leads[0][0]) is not None
    alone = each and not _is_sentence(text, clause)
    if direct and after and (alone or only_helps(text, Names(direct.leads, direct.end, ""))):
        return []
    if each and (led := _bracketed(text, clause)):
        return led
    if alone and not first:
        return []
    labelled = None if first else _labelled_lead(text, clause[0], clause)
    only_who = direct is None or says_only_who(text, direct, clause)
    if labelled and (only_who or not ASKED.match(lower(text[clause[0] : clause[0] + 40]).replace(":", ""))):
        return [labelled]
    if direct and not first and only_who:
        return [replace(direct, splits=False)]
    if direct:
        return [direct, *_said_on(text, clause, direct.end)]
    found = _said_behind(text, clause, first=first, after=after)
    return found + (_said_on(text, clause, found[-1].end) if found and found[-1].inner else [])


def _said_behind(text: str, clause: Span, *, first: bool, after: bool) -> list[Charged]:
    """Who does it stands behind what is done: `do X thực hiện`, `(X thực hiện)`, `..., giao X chủ trì`."""
    performed = done_by(text, clause)
    if performed:
        # `...; do X thực hiện.` says who does what stands in front of it.
        says_who = not first and text.startswith("do ", clause[0])
        return [replace(charge, splits=False) for charge in performed] if says_who else performed
    aside = _bracketed(text, clause)
    if aside and after and text[: clause[0]].rstrip().endswith("."):
        # A sentence of its own behind another charge: `Giao X làm a. Mở lớp b (Y thực hiện).`
        aside = [replace(charge, splits=True) for charge in aside]
    if len(aside) == 1:
        aside += [Charged(at, names.spans, names.end) for at, names in _others_in_bracket(text, aside[0], clause)]
    return aside or _otherwise(text, clause)


def _is_sentence(text: str, clause: Span) -> bool:
    """`Mở lớp. Mỗi chi đoàn cử 03 người dự lớp.`: a sentence of its own charges each with a duty of its own."""
    return text[: clause[0]].rstrip().endswith(".")


def _bracketed(text: str, clause: Span) -> list[Charged]:  # noqa: PLR0911  # a ladder of cues, read from the top
    """`(Phân công X đăng cai)` charges X with the whole item."""
    for open_at in brackets_in(text, clause):
        labelled = _labelled_lead(text, open_at + 1, clause)
        if labelled:
            return [labelled]
        at = skip_openers(text, open_at + 1, clause[1])
        names = names_at(text, at)
        within = within_bracket(text, open_at + 1, clause)
        if within:
            return within
        shares = shares_of(text, open_at + 1, clause[1])
        if shares:
            return [Charged(clause[0], shares, shares[-1][1], splits=False)]
        asked = is_asked(text, open_at + 1, at)
        if asked and names.spans and names.verb and not _DOES.match(lower(names.verb)):
            return [Charged(open_at + 1, names.spans, names.end, apart=True)]
        if names.spans and (asked or _STRONG.match(names.verb or "-") or closes(text, names, open_at, clause)):
            return [Charged(clause[0], names.spans, names.end, splits=False)]
    return []


def _others_in_bracket(text: str, charge: Charged, clause: Span) -> list[tuple[int, Names]]:
    """`(X phụ trách chung, Y tiếp nhận ảnh)`: Y has a duty of its own."""
    close = text.find(")", charge.end, clause[1])
    return carried(text, charge.end, close) if close > charge.end else []


def _labelled_lead(text: str, at: int, clause: Span) -> Charged | None:
    """`Đầu mối: X` inside a sentence or a bracket charges X with the whole item."""
    label = _LEAD_LABEL.match(lower(text[at : at + 60]))
    names = names_at(text, at + label.end()) if label else Names((), 0, "")
    return Charged(clause[0], names.spans, names.end, splits=False) if names.spans else None


def _otherwise(text: str, clause: Span) -> list[Charged]:
    """Charges that stand inside the clause: `..., trong đó X làm ...`, `..., giao X chủ trì`."""
    inner = inner_charge(text, clause)
    if inner:
        return [Charged(inner[0], inner[1].spans, inner[1].end, inner=True)]
    asides = trailing(text, clause) or behind_dash(text, clause) or behind_colon(text, clause)
    return asides or said_late(text, clause) or acting_aside(text, clause) or _acting_late(text, clause)


def _acting_late(text: str, clause: Span) -> list[Charged]:
    """Bodies that act behind a deed for which nobody is named: each has its own part, apart from that deed."""
    return [Charged(start, names.spans, names.end, apart=True) for start, names in carried_late(text, clause)]


def _said_on(text: str, clause: Span, at: int) -> list[Charged]:
    """What further bodies are to do, said on in the same clause."""
    found = [Charged(start, names.spans, names.end) for start, names in carried(text, at, clause[1])]
    return found or _after_comma(text, clause, at)


def _after_comma(text: str, clause: Span, at: int) -> list[Charged]:
    """`..., các cơ quan phối hợp có trách nhiệm ...`: a second unit answers for something else."""
    found = []
    for comma in islice(_CLAUSE_START.finditer(text, at, clause[1]), _MOST):
        if comma.end() < at or not starts_unit(text, comma.end()):
            continue
        names = names_at(text, comma.end())
        at = names.end
        if names.spans and _STRONG.match(names.verb or "-") and names.verb != "chủ động":
            found.append(Charged(comma.end(), names.spans, names.end))
            break
    return found
