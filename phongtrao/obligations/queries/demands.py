"""What a task needs as evidence, and what of it an obligation shows."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.utils.functional import Promise

from phongtrao.ledger import queries as entries
from phongtrao.obligations import labels, rules
from phongtrao.obligations.models import Demand, Evidence, EvidenceRule, Obligation

PRODUCTS = "products_published"


@dataclass(frozen=True, slots=True)
class NeededPiece:
    """One kind of evidence that the task needs, and whether the obligation shows it."""

    demand: str
    is_met: bool

    @property
    def label(self) -> str | Promise:
        """What it is, as people say it."""
        return Demand(self.demand).label


def needed_for(
    obligation: Obligation, sent: Iterable[rules.Shown] = (), *, quantity: Decimal = Decimal(0)
) -> tuple[NeededPiece, ...]:
    """
    What the task of an obligation needs, and whether it is there, with what is being sent and said now. Three queries
    where there is a rule that the task was fetched with, else none.
    """
    rule: EvidenceRule | None = getattr(obligation.task, "evidence_rule", None)
    if rule is None or not rule.demands:
        return ()
    pieces = Evidence.objects.filter(obligation=obligation, removal=None).order_by("pk")
    shown = [rules.Shown(one.kind, one.shows, one.digest) for one in pieces]
    earned = entries.standing(label=labels.label_of(obligation.pk))
    met = rules.met_by(
        [*shown, *sent],
        has_people=earned.exclude(subject="").exists(),
        has_products=earned.filter(metric__key=PRODUCTS).exists(),
        has_links=False,
        has_number=quantity > 0 or obligation.done_value > 0,
    )
    return tuple(NeededPiece(demand, demand in met) for demand in rule.demands)
