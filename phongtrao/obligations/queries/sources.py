"""Words on progress as the deeds behind entries of the ledger."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from phongtrao.foundation.actors import Actor
from phongtrao.ledger.deeds import Deed, Paper, Photo
from phongtrao.obligations.models import Evidence, EvidenceKind, Progress

from .evidence import evidence_for, place_of
from .visible import visible_to

Pieces = dict[tuple[int, int], list[Evidence]]


def sources(ids: Collection[int], actor: Actor) -> dict[int, Deed]:
    """The words with these ids, as far as the actor may see them, with what shows them. Three queries."""
    seen = Progress.objects.filter(pk__in=ids, obligation__in=visible_to(actor).values("pk"))
    words = list(seen.select_related("obligation__task", "unit"))
    wanted = Q(pk__in=[])
    for word in words:
        wanted |= Q(obligation_id=word.obligation_id, unit_id=word.unit_id)
    pieces: Pieces = defaultdict(list)
    for piece in evidence_for(actor).filter(wanted, removal=None).order_by("pk"):
        pieces[piece.obligation_id or 0, piece.unit_id].append(piece)
    keyed = set(
        Progress.objects.filter(quantity__gt=0, key__in=[one.key for some in pieces.values() for one in some])
        .order_by()
        .values_list("key", flat=True)
    )
    return {word.pk: _deed(word, _showing(word, pieces, keyed)) for word in words}


def _showing(word: Progress, pieces: Pieces, keyed: Collection[object]) -> list[Evidence]:
    """What was sent with the word; else what the unit sent by itself, which shows all that it declared."""
    sent = pieces[word.obligation_id, word.unit_id]
    own = [piece for piece in sent if piece.key == word.key]
    return own or [piece for piece in sent if piece.key not in keyed]


def shown_by(pieces: Iterable[Evidence]) -> tuple[tuple[Photo, ...], tuple[Paper, ...]]:
    """Photos and papers of pieces of evidence, for whoever may see the pieces; the same content once."""
    photos, papers, seen = [], [], set()
    for piece in pieces:
        mark = piece.digest, piece.link, piece.minutes
        if mark in seen:
            continue
        seen.add(mark)
        words = piece.caption or piece.file_name or piece.link or str(piece.get_kind_display())
        whole = reverse("obligations:evidence", args=[piece.pk])
        if piece.kind == EvidenceKind.PHOTO:
            photos.append(Photo(reverse("obligations:evidence_small", args=[piece.pk]), whole, words))
        else:
            papers.append(Paper(words, whole if piece.kind == EvidenceKind.FILE else place_of(piece)))
    return tuple(photos), tuple(papers)


def _deed(word: Progress, pieces: Iterable[Evidence]) -> Deed:
    photos, papers = shown_by(pieces)
    told = _("%(unit)s báo: %(by)s") % {"unit": word.unit.short_name, "by": word.by}
    return Deed(
        title=word.obligation.task.title,
        detail=" · ".join(filter(None, [told, word.note])),
        url=reverse("obligations:detail", args=[word.obligation_id]),
        photos=photos,
        papers=papers,
    )
