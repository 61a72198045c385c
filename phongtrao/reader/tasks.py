"""Items to tasks: one for each unit charged, with its targets, times, programmes, citations and confidence."""

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import NamedTuple

from phongtrao.reader.cadences import Cadence, cadence_of
from phongtrao.reader.charges import Charge, charges_of
from phongtrao.reader.confidence import Evidence, confidence_of
from phongtrao.reader.dues import due_of
from phongtrao.reader.force import force_of
from phongtrao.reader.items import Item
from phongtrao.reader.letters import lower, tidy
from phongtrao.reader.model import Citation, Due, Span, Target, Task
from phongtrao.reader.outline import Section
from phongtrao.reader.programs import Program, names_of
from phongtrao.reader.roles import Tier, pillar_of, tier_of, tier_of_sentence
from phongtrao.reader.targets import targets_of
from phongtrao.reader.vocabulary.units import OWN_STAFF
from phongtrao.reader.windows import LONGEST, REMEMBERED, window_of

_NEXT_WORDS = 40
# Below a heading that names bodies: each of those.
_EACH_OF_THEM = re.compile(r"(?:mỗi|từng) (?:tổ chức|đơn vị|cơ quan|đoàn thể|hội|ngành|bên|nơi|địa phương|tổ|đội|ban)")


@dataclass(frozen=True)
class Found:
    """What was found in the whole text, for each task to pick its own from."""

    text: str
    meant: str
    programs: tuple[Program, ...]
    citations: tuple[Citation, ...]
    year: int | None

    @cached_property
    def program_starts(self) -> list[int]:
        """Where each programme begins, to look spans up."""
        return [program.span[0] for program in self.programs]

    @cached_property
    def citation_starts(self) -> list[int]:
        """Where each citation begins, to look spans up."""
        return [citation.span[0] for citation in self.citations]

    def programs_in(self, span: Span) -> tuple[str, ...]:
        """The programmes named inside a span."""
        starts = self.program_starts
        return names_of(self.programs[bisect_left(starts, span[0]) : bisect_left(starts, span[1])])

    def citations_in(self, span: Span) -> tuple[str, ...]:
        """The numbers cited inside a span."""
        starts = self.citation_starts
        inside = self.citations[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]
        return tuple(dict.fromkeys(citation.number for citation in inside))


def tasks_of(items: list[Item], found: Found) -> tuple[list[Task], dict[str, tuple[Span, ...]]]:
    """The tasks in reading order, and for each the further passages that belong to it."""
    tasks: list[Task] = []
    support: dict[str, tuple[Span, ...]] = {}
    counts: Counter[str] = Counter()
    section, path = None, section_path(None)
    for item in sorted(items, key=lambda item: item.span):
        parts = (Charge(item.span),) if item.whole else charges_of(found.meant, item.span, led=bool(item.leads))
        if item.section is not section:
            section, path = item.section, section_path(item.section)
        stem = f"{path}-{item.group}"
        for part in parts:
            counts[stem] += 1
            task = _task(f"{stem}{counts[stem]}", item, part, found, len(parts))
            tasks.append(task)
            if item.support and part is parts[0]:
                support[task.id] = item.support
    return tasks, support


def section_path(section: Section | None) -> str:
    """`II.2.1`: the roman, the deepest number and the letters of the headings above."""
    signs: list[str] = []
    for heading in section.path if section else ():
        sign = heading.marker.replace(" ", "")
        if signs and sign.startswith(signs[-1] + "."):
            signs[-1] = sign
        elif sign:
            signs.append(sign)
    return ".".join(signs) or "0"


def _task(identifier: str, item: Item, part: Charge, found: Found, parts: int) -> Task:
    text = found.meant
    leads = item.own_leads or _own_leads(item, part, text) or item.leads
    partners = tuple(dict.fromkeys((*item.partners, *(text[a:b] for a, b in part.partners))))
    said = _said(text, part.span, found.year)
    tier = item.tier or (None if leads else said.tier)
    if tier is None and len(leads) == 1 and not item.own_leads and _is_bare_class(leads[0]):
        tier, leads = tier_of(leads[0]), ()
    return Task(
        id=identifier,
        text=found.text[slice(*part.span)],
        span=part.span,
        section=item.section.marker or None if item.section else None,
        tier=tier.text if tier else None,
        tier_kind=tier.kind if tier else None,
        pillar=pillar_of(item.section),
        leads=leads,
        partners=tuple(partner for partner in partners if partner not in leads),
        targets=_targets(item, said, found),
        force=force_of(said.words, tier_kind=tier.kind if tier else None, assignment=item.role == "assignment"),
        due=item.due or said.due,
        cadence=said.cadence.code if said.cadence else None,
        cadence_text=said.cadence.text if said.cadence else None,
        programs=found.programs_in(part.span),
        citations=found.citations_in(part.span),
        confidence=confidence_of(_evidence(item, part, leads, parts, found)),
    )


class _Said(NamedTuple):
    """What the words of a task say by themselves."""

    words: str
    cadence: Cadence | None
    due: Due | None
    tier: Tier | None
    targets: tuple[Target, ...]


def _said(text: str, span: Span, year: int | None) -> _Said:
    if span[1] - span[0] > LONGEST:
        return _found_in(text, span, year)
    window, within, first = window_of(text, span)
    said = _known(window, within, year)
    if not said.targets:
        return said
    return said._replace(targets=tuple(replace(t, span=(t.span[0] + first, t.span[1] + first)) for t in said.targets))


def _found_in(text: str, span: Span, year: int | None) -> _Said:
    words = tidy(text[slice(*span)])
    due, targets = due_of(text, span, year), targets_of(text, span)
    return _Said(words, _of_task(cadence_of(text, span), targets), due, tier_of_sentence(words), targets)


def _of_task(cadence: Cadence | None, targets: tuple[Target, ...]) -> Cadence | None:
    """
    How often the task itself is due. `Tổ chức 01 sân chơi …, hưởng ứng “10.000 bước mỗi ngày”`: the repetition is that
    of a later number alone, and nobody owes a playground every day.
    """
    if cadence is None or cadence.code is None or not targets or targets[0].cadence is not None:
        return cadence
    return None if any(target.cadence == cadence.code for target in targets[1:]) else cadence


_known = lru_cache(maxsize=REMEMBERED)(_found_in)


def _own_leads(item: Item, part: Charge, text: str) -> tuple[str, ...]:
    """The bodies that the words of the task charge, unless the heading above already says it better."""
    own = tuple(dict.fromkeys(text[a:b] for a, b in part.leads))
    if item.tier and item.tier.kind == "grassroots":
        own = tuple(lead for lead in own if not _is_tier_itself(lead))
    if not own or (item.leads and all(_EACH_OF_THEM.fullmatch(lower(lead)) for lead in own)):
        return ()
    set_to_work = item.role == "assignment" or lower(text[part.span[0] : part.leads[0][0]]) == "phân công "
    is_label = bool(own) and text.startswith(":", part.leads[-1][1])
    if (
        item.leads
        and not is_label
        and ((set_to_work and _is_own_staff(own)) or (item.role == "assignment" and _is_chaired(text, part)))
    ):
        return ()
    return own


def _is_chaired(text: str, part: Charge) -> bool:
    """`Họp mỗi quý do Giám đốc chủ trì` below a body's heading is still that body's duty."""
    before = text[max(part.span[0], part.leads[0][0] - 4) : part.leads[0][0]] if part.leads else ""
    return lower(before).endswith("do ")


def _is_own_staff(leads: tuple[str, ...]) -> bool:
    """`Phân công ủy viên theo dõi ...` below a body's heading: the body sets its own people to work."""
    bare = [lower(lead).removeprefix("các ").removeprefix("đồng chí ") for lead in leads]
    return bool(bare) and all(lead.startswith(OWN_STAFF) for lead in bare)


def _targets(item: Item, said: _Said, found: Found) -> tuple[Target, ...]:
    """The numbers of the task's own words, and of the cells that say what is to come of it."""
    targets = said.targets
    for detail in item.details:
        targets += targets_of(found.meant, detail, goal=True)
    if found.text is found.meant:
        return targets
    return tuple(replace(target, text=found.text[slice(*target.span)]) for target in targets)


def _is_bare_class(lead: str) -> bool:
    """`Chi bộ sinh hoạt ...`: a level, no body of its own."""
    return not lower(lead).startswith(("các ", "mỗi ", "từng ")) and _is_tier_itself(lead)


def _is_tier_itself(lead: str) -> bool:
    """`Các đơn vị` below a label of the grassroots tier names nobody new."""
    named = tier_of(lead)
    return named is not None and named.kind == "grassroots"


def _evidence(item: Item, part: Charge, leads: tuple[str, ...], parts: int, found: Found) -> Evidence:
    words, after = found.meant[slice(*part.span)], None
    if leads and part.leads and not item.own_leads and found.meant[slice(*part.leads[0])] in leads:
        end = part.leads[-1][1]
        after = found.meant[end : end + _NEXT_WORDS]
    return Evidence(
        words,
        leads,
        after,
        parts,
        is_repaired=found.text[slice(*part.span)] != words,
        own=bool(item.own_leads),
        has_due=bool(item.due),
        has_tier=bool(item.tier),
        has_section=item.section is not None,
        assignment=item.role == "assignment",
    )
