"""Who is charged: one item is one task, except where it charges different units with different things."""

import re
from dataclasses import dataclass, replace

from phongtrao.reader.brackets import brackets_in, shares_of
from phongtrao.reader.letters import any_of, lower, whole
from phongtrao.reader.model import Span
from phongtrao.reader.sentences import clauses
from phongtrao.reader.unit_starts import starts_unit
from phongtrao.reader.units import Names, names_at
from phongtrao.reader.vocabulary.charging import ASKING, CLOSERS, DO_CLOSERS, OPENERS, PARTNER_CUES
from phongtrao.reader.vocabulary.labels import FIELDS

_OPENER = re.compile(r"(?:" + any_of(OPENERS) + r"\s+|[,:–-]\s*)")
_ASKED = re.compile(r"(?<!\w)" + any_of(ASKING) + r"\s+(?=\w)")
_BY = re.compile(r"(?<!\w)do\s+(?=\w)")
_BY_CLOSER = re.compile(r"\s*" + any_of(DO_CLOSERS) + r"(?!\w)")
# `mỗi tổ ...` after a charge says how much each is to do, not who else is charged.
_EACH = re.compile(r"(?:[Mm]ỗi|[Tt]ừng)\s")
_ONLY_CLOSER = re.compile(r"\s*(?:" + any_of(DO_CLOSERS) + r")?(?:,?\s*phối hợp (?:với|cùng)[^.;]{3,160})?[\s.;)/]*")
_LEAD_LABEL = re.compile(any_of(FIELDS["lead"]) + r"\s*:\s+")
_STRONG = re.compile(any_of(CLOSERS) + r"(?!\w)")
_CLAUSE_START = re.compile(r"(?::\s+|,\s+|\s–\s)(?=\S)")
_PARTNER = whole(PARTNER_CUES)
_JOINING = re.compile(r"(?:tích cực |chủ động )?(?:tham gia|hưởng ứng)(?!\w)")
_BEFORE_NAME = re.compile(
    r"(?:(?:trong phạm vi|căn cứ|trên cơ sở|theo|đối với|trước|hằng|hàng|định kỳ|khi|mỗi|vào)[^,:;]{3,160}),\s*"
)
_SHORT_HEAD = 100
# No body does anything in fewer letters.
_SHORTEST = 8
_SENTENCE_HEAD = 25


@dataclass(frozen=True)
class Charge:
    """A part of an item: what is to be done, who leads, who helps."""

    span: Span
    leads: tuple[Span, ...] = ()
    partners: tuple[Span, ...] = ()


@dataclass(frozen=True)
class _Found:
    """A charge found at a place: the names, and where its part of the item begins."""

    at: int
    leads: tuple[Span, ...]
    end: int
    splits: bool = True


def charges_of(text: str, span: Span) -> tuple[Charge, ...]:
    """The parts of an item, each with the units it charges; one part where nobody or one list is charged."""
    found = _all_charges(text, span)
    parts = _parts(text, span, found)
    return tuple(Charge(part, leads, partners_of(text, part)) for part, leads in parts)


def _all_charges(text: str, span: Span) -> list[_Found]:
    """Every charge of the item, in order."""
    found: list[_Found] = []
    for clause in clauses(text, *span, at_semicolons=True):
        direct = _direct(text, clause) if clause[1] - clause[0] >= _SHORTEST else None
        if direct and found and _EACH.match(text, direct.leads[0][0]):
            continue
        if clause[1] - clause[0] < _SHORTEST:
            continue
        labelled = _labelled_lead(text, clause[0], clause) if clause[0] > span[0] else None
        if direct and clause[0] > span[0] and not labelled and _says_only_who(text, direct, clause):
            labelled = replace(direct, splits=False)
        if labelled:
            found.append(labelled)
            continue
        done_by = [] if direct else _done_by(text, clause)
        found += [direct] if direct else done_by or _bracketed(text, clause) or _later_in_clause(text, clause)
        if direct:
            found += _after_comma(text, clause, direct.end)
    return found


def _says_only_who(text: str, charge: _Found, clause: Span) -> bool:
    """`...; phân công X phụ trách.` says who does what stands before."""
    return _ONLY_CLOSER.fullmatch(lower(text[charge.end : clause[1]])) is not None


def _direct(text: str, clause: Span) -> _Found | None:
    """`Phân công X làm ...`, `X phụ trách ...`, `Đề nghị X ...` at the head of a clause, or after a short `title:`."""
    starts = [clause[0]]
    colon = text.find(": ", clause[0], clause[1])
    if colon > 0:
        starts.append(colon + 2)
    before = _BEFORE_NAME.match(lower(text[clause[0] : clause[0] + 200]))
    if before:
        starts.append(clause[0] + before.end())
    for start in starts:
        at = _skip_openers(text, start, clause[1])
        names = _asked_by(text, names_at(text, at, acts=True))
        labelled = start == clause[0] and text[names.end : names.end + 2] == ": "
        if names.spans and (names.verb or labelled or _is_asked(text, start, at)) and names.end <= clause[1]:
            return _Found(start, names.spans, names.end)
    return None


def _asked_by(text: str, names: Names) -> Names:
    """`X đề nghị Y ...` charges Y."""
    if names.verb not in ASKING:
        return names
    asked = names_at(text, names.end + len(names.verb) + 1)
    return asked if asked.spans else names


def _skip_openers(text: str, at: int, end: int) -> int:
    low = lower(text[at : min(end, at + 120)])
    skipped = 0
    for _ in range(3):
        found = _OPENER.match(low, skipped)
        if not found:
            break
        skipped = found.end()
    return at + skipped


def _is_asked(text: str, start: int, at: int) -> bool:
    return at > start and _ASKED.search(lower(text[start:at])) is not None


def _done_by(text: str, clause: Span) -> list[_Found]:
    """`“A” do X phụ trách, lớp “B” do Y`: the verb may be said once for several."""
    found: list[_Found] = []
    low = lower(text[clause[0] : clause[1]])
    if _JOINING.match(low) or not _BY.search(low):
        return []
    at, closed = clause[0], False
    for by in _BY.finditer(low):
        names = names_at(text, clause[0] + by.end())
        if not names.spans:
            continue
        closed = closed or _BY_CLOSER.match(low, names.end - clause[0]) is not None
        found.append(_Found(at, names.spans, names.end))
        at = _next_start(text, names.end, clause[1])
    return found if closed else []


def _next_start(text: str, at: int, end: int) -> int:
    comma = text.find(",", at, end)
    return comma + 2 if 0 <= comma < end - 2 else end


def _bracketed(text: str, clause: Span) -> list[_Found]:
    """`(Phân công X đăng cai)` charges X with the whole item."""
    for open_at in brackets_in(text, clause):
        labelled = _labelled_lead(text, open_at + 1, clause)
        if labelled:
            return [labelled]
        at = _skip_openers(text, open_at + 1, clause[1])
        names = names_at(text, at)
        shares = shares_of(text, open_at + 1, clause[1])
        if shares:
            return [_Found(clause[0], shares, shares[-1][1], splits=False)]
        if names.spans and (_is_asked(text, open_at + 1, at) or _STRONG.match(names.verb or "-")) and at > open_at:
            return [_Found(clause[0], names.spans, names.end, splits=False)]
    return []


def _labelled_lead(text: str, at: int, clause: Span) -> _Found | None:
    """`Đầu mối: X` inside a sentence or a bracket charges X with the whole item."""
    label = _LEAD_LABEL.match(lower(text[at : at + 60]))
    names = names_at(text, at + label.end()) if label else Names((), 0, "")
    return _Found(clause[0], names.spans, names.end, splits=False) if names.spans else None


def _later_in_clause(text: str, clause: Span) -> list[_Found]:
    """`..., giao X chủ trì`: the words of charging stand behind what is to be done."""
    low = lower(text[clause[0] : clause[1]])
    for asked in _ASKED.finditer(low):
        at = clause[0] + asked.end()
        names = names_at(text, at)
        if names.spans and names.verb and not text[: clause[0] + asked.start()].endswith(("được ", "“")):
            return [_Found(clause[0], names.spans, names.end, splits=False)]
    return []


def _after_comma(text: str, clause: Span, at: int) -> list[_Found]:
    """`..., các cơ quan phối hợp có trách nhiệm ...`: a second unit answers for something else."""
    found = []
    for comma in _CLAUSE_START.finditer(text, at, clause[1]):
        if not starts_unit(text, comma.end()):
            continue
        names = names_at(text, comma.end())
        if names.spans and _STRONG.match(names.verb or "-") and names.verb != "chủ động":
            found.append(_Found(comma.end(), names.spans, names.end))
            break
    return found


def _parts(text: str, span: Span, found: list[_Found]) -> list[tuple[Span, tuple[Span, ...]]]:
    """Cut the item where another unit's charge begins; a short head stays with the first."""
    if not found:
        return [(span, ())]
    splitting = [charge for charge in found if charge.splits]
    if len({_names(text, charge) for charge in splitting}) == 1 and not _has_own_head(text, span, splitting[0]):
        return [(span, splitting[0].leads)]
    if not splitting:
        return [(span, found[0].leads)]
    cuts = [charge.at for charge in splitting]
    parts: list[tuple[Span, tuple[Span, ...]]] = []
    if _has_own_head(text, span, splitting[0]):
        parts.append((_trimmed(text, span[0], cuts[0]), ()))
    else:
        cuts[0] = span[0]
    for charge, start, end in zip(splitting, cuts, [*cuts[1:], span[1]], strict=True):
        parts.append((_trimmed(text, start, end), charge.leads))
    return [(part, leads) for part, leads in parts if part[0] < part[1]]


def _names(text: str, charge: _Found) -> tuple[str, ...]:
    return tuple(text[a:b] for a, b in charge.leads)


def _has_own_head(text: str, span: Span, first: _Found) -> bool:
    """Words in front of the first charge that are a duty themselves, not only its title."""
    head = text[span[0] : first.at].strip()
    if len(head) > _SHORT_HEAD or any(sign in head.rstrip(".;: ") for sign in (";", ". ")):
        return True
    return len(head) > _SENTENCE_HEAD and head.endswith((".", ";"))


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " \t\n":
        start += 1
    while end > start and text[end - 1] in " \t\n,":
        end -= 1
    return start, end


def partners_of(text: str, span: Span) -> tuple[Span, ...]:
    """The bodies the duty is to be done together with."""
    low = lower(text[span[0] : span[1]])
    for cue in _PARTNER.finditer(low):
        at = span[0] + cue.end() + 1
        names = names_at(text, at)
        if names.spans:
            return tuple((a, min(b, span[1])) for a, b in names.spans if a < span[1])
    return ()
