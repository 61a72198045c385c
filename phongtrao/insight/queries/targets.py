"""The numbers that the plan asks for, how much of each is done, and how much should be by now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Sum
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from phongtrao.insight import rules
from phongtrao.insight.rules import Cell, Chart
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.queries import Asked, Figure
from phongtrao.obligations import labels
from phongtrao.obligations import rules as owed_rules
from phongtrao.obligations.queries.outlooks import ADDS_UP
from phongtrao.periods import Period
from phongtrao.plans.models import Cadence, Force, Task
from phongtrao.vietnamese import number

from .duties import duties
from .results import trace_of
from .scope import Scope

DRAWN = 12


@dataclass(frozen=True, slots=True)
class Aim:
    """A number to reach by a task: since when, how much in all, how much on a straight course by the day one looks."""

    task_id: int
    noun: str
    metric: str
    size: int
    since: date
    target: Decimal
    expected: Decimal


@dataclass(frozen=True, slots=True)
class Reached:
    """An aim with what the ledger says of it."""

    aim: Aim
    title: str
    plan_id: int
    done: Decimal
    figure: Figure

    @property
    def lag(self) -> Decimal:
        """How far it is behind the straight course, as a share of the target; negative where it is ahead."""
        return (self.aim.expected - min(self.done, self.aim.target)) / self.aim.target

    @property
    def state(self) -> str:
        """Reached, or as far behind as an obligation at risk is (`obligations.rules.SLACK`), or on its way."""
        if self.done >= self.aim.target:
            return "met"
        return "late" if self.lag > owed_rules.SLACK else "doing" if self.done else "none"


def targets(scope: Scope) -> Chart:
    """Five queries at most."""
    found = _reached(scope, _aims(scope))
    found.sort(key=lambda one: (one.state == "met", -one.lag, one.aim.task_id))
    return Chart(
        key="chi-tieu",
        kind="targets",
        title=_("Chỉ tiêu của kế hoạch"),
        sentence=_sentence(found),
        heads=(_("Nhiệm vụ"), _("Đạt được"), _("Chỉ tiêu"), _("Lẽ ra đến nay"), _("Tình hình")),
        rows=tuple(_row(one) for one in found),
        note=_("Kém xa đường thẳng nhất đứng trước. Tính từ ngày đầu của việc đến hết kỳ đang xem."),
        drawn=DRAWN,
    )


def _aims(scope: Scope) -> list[Aim]:
    """By task; what several units share counts only where the whole plan is looked at. One query."""
    rows = duties(scope).filter(target_value__gt=0, target_comparator__in=ADDS_UP)
    rows = rows.exclude(task__cadence=Cadence.DAY).exclude(force=Force.ENCOURAGED)
    rows = rows if scope.is_whole else rows.exclude(holder_key__contains="+")
    columns = ("task_id", "target_noun", "metric", "metric_size", "period_start", "period_end", "due_to")
    day = scope.day
    aims: dict[tuple[int, str, str, int], Aim] = {}
    grouped = rows.values_list(*columns).annotate(target=Sum("target_value")).order_by("task_id", "period_start")
    for task_id, noun, metric, size, start, end, due, target in grouped:
        share = Decimal(str(rules.expected_share(start=start, due=due or end, day=day)))
        had = aims.get((task_id, noun, metric, size))
        since, so_far, should = (had.since, had.target, had.expected) if had else (start, Decimal(0), Decimal(0))
        aims[task_id, noun, metric, size] = Aim(
            task_id, noun, metric, size, min(since, start), so_far + target, should + share * target
        )
    return list(aims.values())


def _reached(scope: Scope, aims: Sequence[Aim]) -> list[Reached]:
    """Four queries, none where nothing is to be reached."""
    if not aims:
        return []
    columns = ("code", "title", "published", "text", "cadence")
    tasks = Task.objects.only(*columns).in_bulk({aim.task_id for aim in aims})
    asked = [Asked(scope.unit.pk, aim.metric, _window(aim, scope), labels.task_label(aim.task_id)) for aim in aims]
    return [
        Reached(
            aim,
            f"{tasks[aim.task_id].code} {tasks[aim.task_id].as_published.title}".strip(),
            scope.plan.pk,
            owed_rules.in_nouns(figure.value, aim.size),
            figure,
        )
        for aim, figure in zip(aims, ledger.figures(asked), strict=True)
    ]


def _window(aim: Aim, scope: Scope) -> Period:
    return Period.between(aim.since, max(aim.since, scope.period.end))


def _row(one: Reached) -> tuple[Cell, ...]:
    aim = one.aim
    place = f"{reverse('obligations:plan', args=[one.plan_id])}?nhiem-vu={aim.task_id}#t{aim.task_id}"
    words = {
        "met": _("Đã đạt"),
        "late": _("Có nguy cơ không đạt"),
        "doing": _("Đang theo kịp"),
        "none": _("Chưa làm gì"),
    }
    done = rules.counted(one.done, trace_of(one.figure))
    target = Cell(f"{number(aim.target)} {aim.noun}".strip(), rules.counted(aim.target).value)
    should = rules.counted(aim.expected.quantize(Decimal("0.1")))
    return (rules.named(one.title, url=place), done, target, should, Cell(words[one.state], state=one.state))


def _sentence(found: Sequence[Reached]) -> str:
    if not found:
        return _("Trong kỳ này kế hoạch không đặt con số nào cộng dồn được.")
    met = sum(1 for one in found if one.state == "met")
    behind = sum(1 for one in found if one.state == "late")
    told = {"met": number(met), "number": number(len(found)), "behind": number(behind)}
    if not behind:
        return _("%(met)s trong %(number)s chỉ tiêu đã đạt; không chỉ tiêu nào kém xa đường thẳng.") % told
    worst = found[0]
    told |= {
        "title": Truncator(worst.title).words(14),
        "done": number(worst.done),
        "target": f"{number(worst.aim.target)} {worst.aim.noun}".strip(),
    }
    words = _(
        "%(met)s trong %(number)s chỉ tiêu đã đạt; %(behind)s chỉ tiêu kém xa đường thẳng, xa nhất là “%(title)s”: "
        "%(done)s trong %(target)s."
    )
    return words % told
