"""What people add to a dossier: words, and papers that show what the record does not."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models.fields.files import FieldFile

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.foundation.stored import kept_or_cleared
from phongtrao.obligations.operations import Proof
from phongtrao.titles import access
from phongtrao.titles.models import AwardState, Condition, Nomination, NominationPaper
from phongtrao.titles.refusals import NothingShown, TooManyPapers
from phongtrao.trail import operations as trail

from .holding import check_stands, check_state, held_nomination

MOST = 40


@dataclass(frozen=True, slots=True)
class PaperWords:
    """What papers are, for which condition, and a link where there is one."""

    condition_id: int | None = None
    caption: str = ""
    link: str = ""


def _writable(nomination_id: int, by: Actor) -> Nomination:
    row = held_nomination(nomination_id)
    access.check_may_write(by, row)
    check_state(row.round, AwardState.OPEN)
    check_stands(row)
    return row


@transaction.atomic
def write_dossier(*, nomination_id: int, words: str, by: Actor, at: datetime) -> Nomination:
    """
    Say what speaks for somebody.

    :raises NotAllowed: `by` is neither nominated nor of the unit that nominates.
    :raises NotNow, HasEnded: the council votes already, or it was taken back.
    """
    row = _writable(nomination_id, by)
    row.words = words.strip()[:4000]
    row.save(update_fields=["words"])
    trail.record("dossier_written", subject=row, about=row.round, by=by, at=at)
    return row


def add_papers(
    *, nomination_id: int, words: PaperWords, proofs: Sequence[Proof], key: UUID, by: Actor, at: datetime
) -> int:
    """
    Add photos, files or a link to a dossier. A second tap with the same `key` adds nothing. Returns how many came.

    :raises NotAllowed: `by` is neither nominated nor of the unit that nominates, or the standard has no such condition.
    :raises NotNow, HasEnded: the council votes already, or it was taken back.
    :raises NothingShown: neither file nor link.
    :raises TooManyPapers: there are forty.
    """
    with kept_or_cleared() as stored, transaction.atomic():
        row = _writable(nomination_id, by)
        if NominationPaper.objects.filter(key=key).exists():
            return 0
        if not proofs and not words.link.strip():
            raise NothingShown
        _check_condition(row, words.condition_id)
        shown: list[Proof | None] = [*proofs, *([None] if words.link.strip() else [])]
        if row.papers.count() + len(shown) > MOST:
            raise TooManyPapers
        for ordinal, proof in enumerate(shown, start=1):
            _keep(row, words, proof, key, ordinal, stored, by, at)
        trail.record("papers_added", subject=row, about=row.round, by=by, at=at, note=str(len(shown)))
        return len(shown)


def _check_condition(row: Nomination, condition_id: int | None) -> None:
    if condition_id and not Condition.objects.filter(pk=condition_id, standard=row.round.standard_id).exists():
        raise NotAllowed


def _keep(
    row: Nomination,
    words: PaperWords,
    proof: Proof | None,
    key: UUID,
    ordinal: int,
    stored: list[FieldFile],
    by: Actor,
    at: datetime,
) -> None:
    paper = NominationPaper(
        nomination=row,
        condition_id=words.condition_id,
        caption=words.caption.strip()[:200],
        key=key,
        ordinal=ordinal,
        by=by.label,
        by_user_id=by.user_id,
        at=at,
    )
    if proof is None:
        paper.link = words.link.strip()[:1000]
    else:
        paper.file_name, paper.is_photo = proof.file_name[:200], proof.suffix == ".jpg"
        paper.digest = hashlib.sha256(proof.data).hexdigest()
        paper.file.save(f"x{proof.suffix}", ContentFile(proof.data), save=False)
        stored.append(paper.file)
    paper.save()


@transaction.atomic
def remove_paper(*, paper_id: int, by: Actor, at: datetime) -> Nomination:
    """
    Take a paper out of a dossier; the file goes too.

    :raises NotAllowed: `by` is neither nominated nor of the unit that nominates.
    :raises NotNow, HasEnded: the council votes already, or it was taken back.
    """
    paper = NominationPaper.objects.get(pk=paper_id)
    row = _writable(paper.nomination_id, by)
    paper.delete()
    if paper.file:
        name, storage = str(paper.file.name), paper.file.storage
        transaction.on_commit(lambda: storage.delete(name))
    trail.record("paper_removed", subject=row, about=row.round, by=by, at=at, note=paper.caption or paper.file_name)
    return row
