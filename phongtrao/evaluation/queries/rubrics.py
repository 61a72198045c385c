"""Reading rubrics: who sees which, what a version says, what is wrong with it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Prefetch, Q, QuerySet

from phongtrao.evaluation import access, rules
from phongtrao.evaluation.models import Rubric, RubricVersion
from phongtrao.foundation.actors import Actor
from phongtrao.ledger.models import Metric
from phongtrao.organizations.access import READS_SUBTREE, STEERS
from phongtrao.organizations.models import Unit
from phongtrao.vietnamese import fold, number

Metrics = Mapping[str, str]


def metric_keys() -> dict[str, str]:
    """Folded names and keys of the metrics of the ledger → their keys. One query."""
    found: dict[str, str] = {}
    for key, name in Metric.objects.order_by("-pk").values_list("key", "name"):
        found |= {fold(name): key, fold(key): key, key: key}
    return found


def metric_names() -> dict[str, str]:
    """The metrics of the ledger by key, as people call them. One query."""
    return {one.key: one.title for one in Metric.objects.all()}


def metric_choices(now: str = "") -> dict[str, str]:
    """The metrics that a line may name: those in use, and the one that it names `now`. One query."""
    rows = Metric.objects.filter(Q(is_current=True) | Q(key=now) | Q(name=now))
    return {one.key: one.title for one in rows}


def rubrics_by_metric() -> dict[str, list[str]]:
    """The names of the rubrics whose newest version names each metric. Two queries."""
    keys = metric_keys()
    found: dict[str, list[str]] = {}
    newest = {
        version.rubric_id: version for version in RubricVersion.objects.select_related("rubric").order_by("ordinal")
    }
    for version in newest.values():
        named = {keys.get(fold(line.get("metric", ""))) for line in version.lines} - {None}
        for key in named:
            found.setdefault(str(key), []).append(version.rubric.name)
    return found


def keeping_units(actor: Actor) -> list[Unit]:
    """The units whose rubrics somebody writes: those in which they are officers."""
    ids = [office.unit_id for office in actor.holds(*STEERS)]
    return list(Unit.objects.filter(pk__in=ids).order_by("path"))


def visible_rubrics(actor: Actor) -> QuerySet[Rubric]:
    """The rubrics of the units of somebody's offices, of those above them, and below those that they read."""
    if actor.is_job:
        return Rubric.objects.all()
    above = {int(part) for office in actor.offices for part in office.unit_path.strip("/").split("/")}
    seen = Q(unit__in=above)
    for path in actor.reach(*READS_SUBTREE):
        seen |= Q(unit__path__startswith=path)
    return Rubric.objects.filter(seen)


def rubrics_for(actor: Actor) -> list[Rubric]:
    """All that somebody sees, with their versions, the newest first. Two queries."""
    versions = RubricVersion.objects.defer("lines").order_by("-ordinal")
    rows = visible_rubrics(actor).select_related("unit").order_by("unit__path", "name", "pk")
    return list(rows.prefetch_related(Prefetch("versions", versions)))


def versions_seen(actor: Actor) -> QuerySet[RubricVersion]:
    """The versions of the rubrics that somebody sees."""
    rows = RubricVersion.objects.filter(rubric__in=visible_rubrics(actor))
    return rows.select_related("rubric__unit")


@dataclass(frozen=True, slots=True)
class LineShown:
    """A line of a version: its place, how deep it stands, its words."""

    place: int
    level: str
    code: str
    name: str
    points: str
    words: str
    evidence: str
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VersionPage:
    """What a version says. `most` and `total` are empty while it has faults."""

    version: RubricVersion
    lines: tuple[LineShown, ...]
    faults: tuple[str, ...]
    most: str
    total: str
    conditions: int
    may_write: bool
    others: tuple[RubricVersion, ...]

    @property
    def last_place(self) -> int:
        """Behind which line one more criterion or condition goes: classes and the total stand last."""
        return sum(line.level not in {rules.Level.RESULT_CLASS, rules.Level.TOTAL} for line in self.lines)

    @property
    def is_sound(self) -> bool:
        """True if a round may use it."""
        return bool(self.total)


def rubric_of(version: RubricVersion, metrics: Metrics | None = None) -> tuple[rules.Rubric | None, list[rules.Fault]]:
    """The rubric that a version says. One query where the metrics are not given."""
    return rules.read(version.lines, metrics=metric_keys() if metrics is None else metrics)


def version_page(version: RubricVersion, actor: Actor) -> VersionPage:
    """Three queries."""
    rubric, faults = rubric_of(version)
    names = metric_names()
    by_line: dict[int, list[str]] = {}
    for fault in faults:
        by_line.setdefault(fault.line, []).append(fault.words)
    others = RubricVersion.objects.filter(rubric=version.rubric_id).defer("lines").order_by("-ordinal")
    return VersionPage(
        version=version,
        lines=tuple(
            _shown(place, line, names, by_line.get(place, ())) for place, line in enumerate(version.lines, start=1)
        ),
        faults=tuple(by_line.get(0, ())),
        most=number(rubric.most) if rubric else "",
        total=number(rubric.total) if rubric else "",
        conditions=len(rubric.conditions) if rubric else 0,
        may_write=not version.is_used and access.may_keep_rubrics(actor, version.rubric.unit),
        others=tuple(others),
    )


def _shown(place: int, line: Mapping[str, str], names: Metrics, faults: Iterable[str]) -> LineShown:
    metric = line.get("metric", "")
    source = line.get("source", "")
    words = [
        f"{source} “{names.get(metric, metric)}”" if metric else source,
        line.get("shape", ""),
        line.get("steps", ""),
    ]
    effect = line.get("effect", "")
    if effect and effect != rules.EFFECTS[rules.Effect.POINTS]:
        words.insert(0, effect)
    level = next((level for level, word in rules.LEVELS.items() if fold(word) == fold(line.get("level", ""))), "")
    return LineShown(
        place=place,
        level=str(level),
        code=line.get("code", ""),
        name=line.get("name", ""),
        points=_points(line.get("points", "")),
        words=" · ".join(word for word in words if word),
        evidence=line.get("evidence", ""),
        faults=tuple(faults),
    )


def _points(text: str) -> str:
    try:
        return number(Decimal(rules.number_of(text))) if text else ""
    except rules.StepFault:
        return text
