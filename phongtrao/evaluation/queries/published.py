"""Results that were published, in a few words: for the home of who reads them."""

from dataclasses import dataclass

from django.db.models import Count, Max

from phongtrao.evaluation.models import Round, RoundState
from phongtrao.foundation.actors import Actor

from .rounds import visible_evaluations, visible_rounds


@dataclass(frozen=True, slots=True)
class PublishedRound:
    """A published round: how many units of somebody reached which class, the best first."""

    round: Round
    classes: tuple[tuple[str, int], ...]

    @property
    def number(self) -> int:
        """How many units that are."""
        return sum(number for _name, number in self.classes)


def published_for(actor: Actor, *, most: int = 3) -> list[PublishedRound]:
    """The newest published rounds of the units that somebody reads. Two queries."""
    rounds = list(visible_rounds(actor).filter(state=RoundState.PUBLISHED).order_by("-published_at", "-pk")[:most])
    rows = visible_evaluations(actor).filter(round__in=rounds).order_by()
    counted = rows.values_list("round", "reached").annotate(number=Count("pk"), best=Max("percent"))
    found: dict[int, list[tuple[str, int]]] = {}
    for pk, name, number, _best in counted.order_by("-best", "reached"):
        found.setdefault(pk, []).append((name, number))
    return [PublishedRound(one, tuple(found.get(one.pk, ()))) for one in rounds]
