"""The journal: what happened in the actor's units, in words."""

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from django.db.models import Q, QuerySet
from django.utils.timezone import localtime, make_aware
from django.utils.translation import gettext as _

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.periods import period_words
from phongtrao.obligations.models import Obligation
from phongtrao.obligations.queries.history import FIELDS as OBLIGATION_FIELDS
from phongtrao.organizations.access import STEERS
from phongtrao.organizations.lists.values import defused
from phongtrao.organizations.models import Person, Unit
from phongtrao.periods import Period
from phongtrao.plans.queries.history import FIELDS as PLAN_FIELDS
from phongtrao.plans.queries.history import words_of as value_words
from phongtrao.privacy.verbs import KINDS, words_of
from phongtrao.trail import queries as trail
from phongtrao.trail.models import TrailEntry
from phongtrao.trail.operations import HIDDEN
from phongtrao.upkeep.names import in_words

MOST_ROWS = 20_000
"""So many rows one file takes; whoever needs more asks for fewer days."""
LABEL = re.compile(r"(?:organizations\.person|accounts\.user):\d+")
ROOT_SLASHES = 2
OWED = "obligations.obligation:"
JOB = "django_tasks_database.dbtaskresult:"
"""Background work has no name of its own: the note of its row says which task it is."""


@dataclass(frozen=True, slots=True)
class JournalFilters:
    """What is asked for: days (both included), who, a kind of thing, a unit with all below."""

    since: date
    until: date
    who: str = ""
    kind: str = ""
    unit_path: str = ""


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One deed in words. `where` is a network and a browser; of what is personal only the fields are named."""

    at: datetime
    who: str
    deed: str
    title: str
    detail: str
    unit: str
    where: str


def journal(actor: Actor, filters: JournalFilters) -> QuerySet[TrailEntry]:
    """What happened in the actor's units; the officer of a root unit sees what the service did by itself too."""
    paths = actor.paths(*STEERS)
    if filters.unit_path:
        paths = tuple(filters.unit_path for path in paths if filters.unit_path.startswith(path))[:1]
    is_root = not filters.unit_path and any(path.count("/") == ROOT_SLASHES for path in paths)
    rows = trail.within(paths, with_system=is_root)
    begins, ends = (make_aware(datetime.combine(day, edge)) for day, edge in _edges(filters))
    rows = rows.filter(at__gte=begins, at__lte=ends)
    if filters.who.strip():
        rows = trail.done_by(rows, filters.who)
    if filters.kind in KINDS:
        about = Q(pk__in=[])
        for prefix in KINDS[filters.kind][1]:
            about |= Q(subject__startswith=prefix)
        rows = rows.filter(about)
    return rows


def _edges(filters: JournalFilters) -> tuple[tuple[date, time], tuple[date, time]]:
    return (filters.since, time.min), (filters.until, time.max)


def journal_units(actor: Actor) -> QuerySet[Unit]:
    """The units by which the journal can be narrowed, as they stand in the tree, those that have ended too."""
    mine = Q(pk__in=[])
    for path in actor.paths(*STEERS):
        mine |= Q(path__startswith=path)
    return Unit.objects.filter(mine).order_by("path", "pk")


def lines_of(found: Iterable[TrailEntry]) -> list[JournalLine]:
    """Rows of the trail in words. Three queries: units, the people that notes speak of, what is owed."""
    rows = list(found)
    ids = {int(place.rstrip("/").rpartition("/")[2]) for row in rows if (place := row.place or row.actor_place)}
    units = dict(Unit.objects.filter(pk__in=ids).values_list("pk", "short_name"))
    names = trail.names_of(label for row in rows for label in LABEL.findall(row.note))
    owed = _owed(rows)
    return [_line(row, units, names, owed) for row in rows]


def _owed(rows: Iterable[TrailEntry]) -> dict[str, str]:
    """Label of an obligation → its task and time: what the trail keeps of it are numbers."""
    ids = [int(row.subject.rpartition(":")[2]) for row in rows if row.subject.startswith(OWED)]
    found = Obligation.objects.filter(pk__in=[0, *ids]).values_list("pk", "task__title", "period_key")
    return {f"{OWED}{pk}": f"{title} · {period_words(Period.parse(key))}" for pk, title, key in found}


def _line(row: TrailEntry, units: dict[int, str], names: dict[str, str], owed: dict[str, str]) -> JournalLine:
    place = row.place or row.actor_place
    note = in_words(LABEL.sub(lambda found: names.get(found[0], found[0]), row.note))
    is_job = row.subject.startswith(JOB)
    return JournalLine(
        at=row.at,
        who=row.who,
        deed=words_of(row.verb),
        title=note if is_job else owed.get(row.subject, in_words(row.title)),
        detail="; ".join(part for part in (_changes(row), "" if is_job else note) if part),
        unit=units.get(int(place.rstrip("/").rpartition("/")[2]), "") if place else "",
        where=" · ".join(part for part in (row.address, row.agent) if part),
    )


def _changes(row: TrailEntry) -> str:
    """ "hạn: 01/06/2024 → 30/06/2024", or "đã đổi: điện thoại" where the values are nobody's business."""
    told, hidden = [], []
    for name, (before, after) in row.changes.items():
        label = str(PLAN_FIELDS.get(name) or OBLIGATION_FIELDS.get(name) or _person_field(name))
        if HIDDEN in (before, after):
            hidden.append(label)
        else:
            told.append(f"{label}: {value_words(name, before)} → {value_words(name, after)}")
    if hidden:
        told.append(_("đã đổi: %(fields)s") % {"fields": ", ".join(hidden)})
    return "; ".join(told)


def _person_field(name: str) -> str:
    fields = {field.name: field for field in Person._meta.concrete_fields}
    return str(fields[name].verbose_name) if name in fields else name


def journal_csv(actor: Actor, filters: JournalFilters) -> str:
    """The journal for spreadsheets: at most `MOST_ROWS`, the newest; nothing in it is taken for a formula."""
    out = io.StringIO("\ufeff", newline="")
    out.seek(0, io.SEEK_END)
    table = csv.writer(out)
    table.writerow([_("Lúc"), _("Ai"), _("Việc"), _("Với"), _("Đơn vị"), _("Thay đổi, ghi chú"), _("Từ đâu")])
    for line in lines_of(journal(actor, filters)[:MOST_ROWS]):
        at = f"{localtime(line.at):%d/%m/%Y %H:%M:%S}"
        cells = (at, line.who, line.deed, line.title, line.unit, line.detail, line.where)
        table.writerow(map(defused, cells))
    return out.getvalue()
