"""What was shown for an obligation, and which photos were shown before."""

from django.db.models import Q, QuerySet
from django.urls import reverse

from phongtrao.foundation.actors import Actor
from phongtrao.obligations.models import Evidence, Fingerprint, Shows
from phongtrao.organizations.access import WORKS

from .visible import units_seen_by, visible_to

ALIKE = 3
"""Photos whose hashes differ in so many bits or fewer look the same. The parts of a fingerprint hold for three."""
AT_MOST = 5
LOOKED_AT = 500
PART = 4


def evidence_for(actor: Actor) -> QuerySet[Evidence]:
    """
    The evidence that an actor may see: what obligations show that they may read, and what units that they see show by
    themselves; what was removed, too. Lists of those who were there are for whoever works for the unit that shows them
    (`access.may_see_piece` says the same of one piece).
    """
    if actor.is_job:
        return Evidence.objects.all()
    loose = Q(obligation=None, unit__in=units_seen_by(actor))
    theirs = ~Q(shows=Shows.PRESENT)
    for path in actor.reach(*WORKS):
        theirs |= Q(unit__path__startswith=path)
    return Evidence.objects.filter(theirs, Q(obligation__in=visible_to(actor).values("pk")) | loose)


def place_of(piece: Evidence) -> str:
    """The page on which a piece is shown: its obligation's, else its activity's."""
    if piece.obligation_id:
        return reverse("obligations:detail", args=[piece.obligation_id]) + "#minh-chung"
    return reverse("activities:detail", args=[int(piece.origin.rpartition(":")[2])])


def like(piece: Evidence) -> list[tuple[int, int]]:
    """
    Earlier pieces on other obligations that are the same file, or a photo that looks the same: (id, bits apart), the
    nearest first, five at most. What shows the same activity is the same piece.
    """
    others = Evidence.objects.filter(removal=None).exclude(pk=piece.pk)
    if piece.obligation_id:
        others = others.exclude(obligation=piece.obligation_id)
    if piece.origin:
        others = others.exclude(origin=piece.origin)
    if not piece.dhash:
        same = others.filter(digest=piece.digest) if piece.digest else others.none()
        return [(pk, 0) for pk in same.order_by("pk").values_list("pk", flat=True)[:AT_MOST]]
    parts = [piece.dhash[start : start + PART] for start in range(0, len(piece.dhash), PART)]
    shared = Q(pk__in=[])
    for position, part in enumerate(parts):
        shared |= Q(position=position, part=part)
    likely = others.filter(pk__in=Fingerprint.objects.filter(shared).values("evidence_id"))
    apart = [
        (pk, bits_apart(piece.dhash, dhash))
        for pk, dhash in likely.order_by("-pk").values_list("pk", "dhash")[:LOOKED_AT]
    ]
    near = sorted((distance, pk) for pk, distance in apart if distance <= ALIKE)
    return [(pk, distance) for distance, pk in near[:AT_MOST]]


def bits_apart(one: str, other: str) -> int:
    """In how many bits two hashes differ."""
    return (int(one, 16) ^ int(other, 16)).bit_count()
