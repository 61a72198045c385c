"""Why is the figure what it is? From the figure down to the photo, and up again to the sentence of the plan."""

from dataclasses import dataclass, replace
from datetime import date

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.periods import period_words
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.front.sources import deeds_behind
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.deeds import Deed, Photo
from phongtrao.ledger.models import Metric
from phongtrao.ledger.queries import Asked, EntryLine, Figure
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.models import Obligation
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans.models import Task
from phongtrao.vietnamese import counted, number

from .trace_parts import OWN, Part, Parts, parts_of, share_parts

ENTRIES = 12
FEW = 3
"""So many obligations and sentences stand open; more wait to be opened."""
MOST_LABELS = 100


@dataclass(frozen=True, slots=True)
class Told:
    """An entry with the deed behind it; None where the deed is not for this actor, or nobody can tell of it."""

    line: EntryLine
    written: str
    unit: str
    deed: Deed | None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a plan that all of this is for."""

    task: Task
    plan_id: int
    plan: str

    @property
    def anchor(self) -> str:
        """Its place on the page of the plan."""
        return f"?nhiem-vu={self.task.pk}#t{self.task.pk}"


@dataclass(frozen=True, slots=True)
class Crumb:
    """The same figure of a unit above, or of a longer time: the way back up."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class TracePage:
    """The staircase, from top to bottom."""

    figure: Figure
    scope: Unit
    window: str
    written: str
    shares: tuple[Part, ...]
    parts: Parts
    crumbs: tuple[Crumb, ...]
    entries: tuple[Told, ...]
    after: str
    photos: tuple[Photo, ...]
    obligations: tuple[Obligation, ...]
    sentences: tuple[Sentence, ...]
    is_own: bool = False
    """True if of the entries only those are shown that were recorded at the unit itself."""

    @property
    def is_short(self) -> bool:
        """True if obligations and sentences are few enough to stand open."""
        return len(self.obligations) <= FEW and len(self.sentences) <= FEW

    @property
    def more(self) -> str:
        """The query of the address that shows older entries."""
        return f"{self.figure.address}{OWN if self.is_own else ''}&sau={self.after}"


def trace_page(asked: Asked, actor: Actor, *, after: str = "", is_own: bool = False) -> TracePage:
    """
    The page of a figure, each step as far as the actor may see it. A fixed number of queries.

    :raises NotAllowed: the figure is of others: the scope is no unit that they read, and the label is no obligation
        that they see.
    """
    scope = Unit.objects.filter(pk=asked.scope_id).first()
    seen = obligations.units_seen_by(actor)
    reads = scope is not None and (actor.is_job or seen.filter(pk=scope.pk).exists())
    if scope is None or not (reads or _sees_duty(asked.label, actor)):
        raise NotAllowed
    figure = ledger.figures([asked])[0]
    page = ledger.entries(asked, after=after, limit=ENTRIES, at=scope.pk if is_own else None)
    told = _told(page.lines, actor, figure.metric)
    duties = _duties(asked, page.lines, actor)
    return TracePage(
        figure=figure,
        scope=scope,
        window=period_words(asked.window),
        written=counted(figure.value, figure.metric.counted_in, beside=figure.metric.title),
        shares=share_parts(figure),
        parts=parts_of(scope, figure, None if reads else set(seen.values_list("pk", flat=True))),
        crumbs=_crumbs(scope, asked, actor),
        entries=told,
        after=page.after,
        photos=tuple(dict.fromkeys(photo for one in told if one.deed for photo in one.deed.photos)),
        obligations=duties,
        sentences=_sentences(asked, page.lines, duties, actor),
        is_own=is_own,
    )


def asked_in(scope_id: int, metric: str, window: str, label: str, *, today: date) -> Asked:
    """
    What an address asks for. Without a window: all the years that there are.

    :raises ValueError, Metric.DoesNotExist: there is no such window or metric.
    """
    Metric.objects.get(key=metric)
    if window:
        return Asked(scope_id, metric, Period.parse(window), label)
    whole = ledger.whole(scope_id, metric, label)
    return whole.asked if whole else Asked(scope_id, metric, Period.of("year", today), label)


def _crumbs(scope: Unit, asked: Asked, actor: Actor) -> tuple[Crumb, ...]:
    """The units above that the actor reads, the highest first, and the year in which a shorter time lies. One query."""
    above = [int(pk) for pk in scope.path.strip("/").split("/")][:-1]
    seen = obligations.units_seen_by(actor).filter(pk__in=above).order_by("path")
    up = [Crumb(unit.short_name, replace(asked, scope_id=unit.pk).address) for unit in seen]
    window, year = asked.window, Period.of("year", asked.window.start)
    if window != year and window.end <= year.end:
        up.append(Crumb(f"{scope.short_name}, {period_words(year).lower()}", replace(asked, window=year).address))
    return tuple(up)


def _sees_duty(label: str, actor: Actor) -> bool:
    kind, _colon, pk = label.partition(":")
    return kind == "obligation" and pk.isdecimal() and obligations.visible_to(actor).filter(pk=int(pk)).exists()


def _told(lines: tuple[EntryLine, ...], actor: Actor, metric: Metric) -> tuple[Told, ...]:
    units = dict(Unit.objects.filter(pk__in={line.unit_id for line in lines}).values_list("pk", "short_name"))
    deeds = deeds_behind(lines, actor)
    return tuple(
        Told(line, f"{number(line.quantity)} {metric.counted_in}".strip(), units[line.unit_id], deeds.get(line.pk))
        for line in lines
    )


def _named(kind: str, asked: Asked, lines: tuple[EntryLine, ...]) -> list[int]:
    """The ids of what the figure or its entries serve, of one kind."""
    labels = dict.fromkeys([asked.label, *(label for line in lines for label in line.serves)])
    ids = (label.partition(":")[2] for label in labels if label.startswith(f"{kind}:"))
    return [int(pk) for pk in ids if pk.isdecimal()][:MOST_LABELS]


def _duties(asked: Asked, lines: tuple[EntryLine, ...], actor: Actor) -> tuple[Obligation, ...]:
    rows = obligations.visible_to(actor).filter(pk__in=_named("obligation", asked, lines))
    return tuple(obligations.with_all(rows).order_by("task__ordinal", "period_start", "pk"))


def _sentences(
    asked: Asked, lines: tuple[EntryLine, ...], duties: tuple[Obligation, ...], actor: Actor
) -> tuple[Sentence, ...]:
    """The sentences of the duties that the actor sees, and of the task that was asked for."""
    tasks = {duty.task_id: duty.task for duty in duties}
    visible = obligations.visible_to(actor).filter(task_id__in=_named("task", asked, lines)).values("task_id")
    for task in Task.objects.filter(pk__in=visible).select_related("plan"):
        tasks[task.pk] = task
    return tuple(
        Sentence(task, task.plan_id, task.plan.title)
        for task in sorted(tasks.values(), key=lambda task: (task.plan_id, task.ordinal))
    )
