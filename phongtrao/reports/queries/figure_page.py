"""The page of one figure: what it is, what it was when it was frozen, what stands behind it."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.db.models import QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.queries import Asked
from phongtrao.obligations import queries as obligations
from phongtrao.obligations import rules as owed_rules
from phongtrao.obligations.models import Obligation
from phongtrao.obligations.rules import in_nouns
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans.models import Plan
from phongtrao.reports.models import FigureRemark, Report
from phongtrao.reports.rules import Figure
from phongtrao.vietnamese import number

from .figures import plain
from .owed import Scope, standing_in
from .shown import Shown, shown

LEDGER = ("sum", "first", "last")


@dataclass(frozen=True, slots=True)
class FigurePage:
    """
    A figure; `now` what it would be today, where it was frozen and has moved since; `parts` those of a share;
    `obligations` those that were counted, as far as the reader sees them, each with how it stood then (`kind`).
    """

    report: Report
    figure: Figure
    shown: Shown
    now: str
    parts: tuple[Figure, ...]
    obligations: QuerySet[Obligation]
    remarks: tuple[FigureRemark, ...]

    @property
    def is_earned(self) -> bool:
        """True for what stands in the ledger."""
        return self.figure.source.get("kind") in LEDGER

    @property
    def is_given(self) -> bool:
        """True for what the plan sets."""
        return self.figure.source.get("stroke") == "target"


def figure_page(report: Report, key: str, actor: Actor, *, at: datetime) -> FigurePage | None:
    """None where the report has no such figure."""
    found = shown(report, at=at)
    figures = found.content.figures()
    figure = figures.get(key)
    if figure is None:
        return None
    source = figure.source
    parts = [figures[source[name]] for name in ("part", "whole") if source.get(name) in figures]
    return FigurePage(
        report=report,
        figure=figure,
        shown=found,
        now=_now(figure) if found.submission else "",
        parts=tuple(parts),
        obligations=_counted(figure, actor) if source.get("kind") in {"owed", "due"} else Obligation.objects.none(),
        remarks=tuple(report.remarks.filter(figure=key).order_by("at", "pk")),
    )


def _now(figure: Figure) -> str:
    """What the ledger says today, where it says otherwise."""
    source = figure.source
    if source.get("kind") != "sum":
        return ""
    asked = Asked(source["scope"], source["metric"], Period.parse(source["window"]), source["label"])
    value = in_nouns(ledger.figures([asked])[0].value, source.get("size", 1))
    return number(value) if plain(value) != figure.value else ""


def _counted(figure: Figure, actor: Actor) -> QuerySet[Obligation]:
    source = figure.source
    unit = Unit.objects.filter(pk=source["unit"]).first() if source["unit"] else None
    plan = Plan.objects.select_related("issuer").get(pk=source["plan"])
    scope = Scope(plan, Period.parse(source["window"]), date.fromisoformat(source["day"]), unit)
    kind = source["stroke"] if source["stroke"] in owed_rules.STROKES else ""
    return standing_in(scope, source["task"], kind).filter(pk__in=obligations.visible_to(actor).values("pk"))


def recomputed(figure: Figure) -> Decimal:
    """
    A figure of the ledger added up anew from single entries, those after the freeze left out. Slow, and the proof of
    the quick way.
    """
    source = figure.source
    asked = Asked(source["scope"], source["metric"], Period.parse(source["window"]), source["label"])
    return in_nouns(ledger.added_up(asked, until=source["last"]), source.get("size", 1))
