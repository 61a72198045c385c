"""Activities as the deeds behind entries of the ledger."""

from collections import defaultdict
from collections.abc import Collection

from django.urls import reverse

from phongtrao.foundation.actors import Actor
from phongtrao.ledger.deeds import Deed
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.models import Evidence

from .evidence import origin_of
from .visible import visible_to


def deeds(ids: Collection[int], actor: Actor) -> dict[int, Deed]:
    """The activities with these ids, as far as the actor may see them, with what shows them. Two queries."""
    found = {origin_of(one): one for one in visible_to(actor).filter(pk__in=ids).distinct().select_related("kind")}
    pieces: dict[str, list[Evidence]] = defaultdict(list)
    for piece in obligations.evidence_for(actor).filter(origin__in=found, removal=None).order_by("pk"):
        pieces[piece.origin].append(piece)
    told = {}
    for origin, one in found.items():
        photos, papers = obligations.shown_by(pieces[origin])
        url = reverse("activities:detail", args=[one.pk])
        told[one.pk] = Deed(one.title, str(one.kind), url, photos, papers)
    return told
