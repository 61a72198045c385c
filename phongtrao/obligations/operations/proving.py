"""Evidence: sent together with a word on progress, kept whole or not at all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from hashlib import sha256
from uuid import UUID

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import QuerySet
from django.db.models.fields.files import FieldFile
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.foundation.stored import kept_or_cleared
from phongtrao.obligations import access, queries, rules
from phongtrao.obligations.models import (
    Evidence,
    EvidenceKind,
    Fingerprint,
    Likeness,
    Obligation,
    ObligationState,
    ProgressKind,
)
from phongtrao.organizations.models import Unit
from phongtrao.trail import operations as trail

from .attesting import attest_shown
from .progress import NothingSaid, check_owed, locked, report_progress

MOST = 200
PART = 4


class TooMuchEvidence(Refusal):
    """Nobody looks at more."""

    message = _("Ở đây đã có 200 minh chứng. Hãy gỡ bớt minh chứng trùng, hoặc gửi đường dẫn tới cả tập ảnh.")


class ContentOfAnother(Refusal):
    """Units that owe a thing together register each their own contents."""

    message = _("Nội dung này do đơn vị khác đăng ký. Hãy chọn nội dung của đơn vị mình, hoặc chọn “cả nhiệm vụ”.")


@dataclass(frozen=True, slots=True)
class Proof:
    """One piece to be kept. Photos come prepared (`photos.prepared`), files known (`documents.suffix_of`)."""

    kind: EvidenceKind
    data: bytes = b""
    preview: bytes = b""
    suffix: str = ""
    file_name: str = ""
    dhash: str = ""
    link: str = ""
    minutes: str = ""
    shows: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What is said with the evidence: on progress, and of what the pieces show."""

    kind: str = ProgressKind.PROGRESS
    quantity: Decimal = Decimal(0)
    note: str = ""
    caption: str = ""
    on: date | None = None
    registration_id: int | None = None
    origin: str = ""


def report_with_evidence(
    *, obligation_id: int, unit_id: int, said: Said, proofs: Sequence[Proof], key: UUID, by: Actor, at: datetime
) -> int:
    """
    Keep pieces of evidence and note the progress that is said with them, all or nothing. A second tap with the same
    `key` changes nothing. Returns how many pieces were kept: what the obligation shows already is not kept again.

    Evidence of what has not begun begins it; to what was reported as done more may be added.

    :raises NotAllowed: the unit does not answer for the obligation, or `by` may not speak for the unit.
    :raises Withdrawn: it is owed no more.
    :raises AlreadyMet: progress is said of what was reported as done.
    :raises NothingSaid: neither evidence nor progress.
    :raises NotShown: it is reported as done without what the task needs as evidence.
    :raises ContentOfAnother: it is said to show what another unit registered.
    :raises TooMuchEvidence: it has 200 pieces.
    """
    with kept_or_cleared() as stored, transaction.atomic():
        obligation = locked(obligation_id)
        access.check_may_report_for(by, unit_id, queries.leads_of(obligation))
        check_owed(obligation)
        _check_belongs(said.registration_id, obligation, unit_id)
        _say(obligation, unit_id, said, proofs, key, by, at)
        if Evidence.objects.filter(key=key).exists():
            return 0
        new = _new(Evidence.objects.filter(obligation=obligation, removal=None), proofs)
        for ordinal, proof in enumerate(new, start=1):
            _keep(_row(obligation, unit_id, said, proof, key, ordinal, by, at), proof, stored)
        if new:
            attest_shown(obligation, unit_id, key, by, at)
            trail.record("evidence_added", subject=obligation, about=obligation.plan, by=by, at=at)
        return len(new)


def show_by_itself(*, unit_id: int, said: Said, proofs: Sequence[Proof], key: UUID, by: Actor, at: datetime) -> int:
    """
    Keep pieces of evidence of something that serves no obligation, known by `said.origin`. A second tap with the same
    `key` changes nothing. Returns how many pieces were kept.

    :raises NotAllowed: `by` may not speak for the unit.
    :raises TooMuchEvidence: it has 200 pieces.
    """
    with kept_or_cleared() as stored, transaction.atomic():
        unit = Unit.objects.select_for_update(no_key=True).get(pk=unit_id)
        access.check_may_show_for(by, unit)
        if Evidence.objects.filter(key=key).exists():
            return 0
        new = _new(Evidence.objects.filter(obligation=None, origin=said.origin, removal=None), proofs)
        for ordinal, proof in enumerate(new, start=1):
            _keep(_row(None, unit_id, said, proof, key, ordinal, by, at), proof, stored)
        if new:
            trail.record("evidence_added", subject=unit, by=by, at=at, note=said.caption)
        return len(new)


def _check_belongs(registration_id: int | None, obligation: Obligation, unit_id: int) -> None:
    if not registration_id:
        return
    units = obligation.registrations.filter(pk=registration_id).values_list("unit_id", flat=True)
    if not units:
        raise NotAllowed
    if units[0] != unit_id:
        raise ContentOfAnother


def _say(
    obligation: Obligation,
    unit_id: int,
    said: Said,
    proofs: Sequence[Proof],
    key: UUID,
    by: Actor,
    at: datetime,
) -> None:
    """The word on progress, where there is one."""
    kind = ProgressKind(said.kind)
    says_something = kind != ProgressKind.PROGRESS or said.quantity or said.note.strip()
    if not says_something:
        if not proofs:
            raise NothingSaid(_("Hãy chọn ảnh hoặc tệp, ghi số lượng đã làm thêm, hoặc ghi một dòng."))
        if obligation.state != ObligationState.OPEN:
            return
        kind = ProgressKind.STARTED
    report_progress(
        obligation_id=obligation.pk,
        unit_id=unit_id,
        kind=kind,
        quantity=said.quantity,
        note=said.note,
        key=key,
        sent=[rules.Shown(one.kind, one.shows, _digest(one)) for one in proofs],
        by=by,
        at=at,
    )


def _new(standing: QuerySet[Evidence], proofs: Sequence[Proof]) -> list[Proof]:
    """The pieces that do not stand there yet, each once; not more than anybody looks at."""
    shown = set(standing.values_list("digest", "link", "minutes"))
    new = []
    for proof in proofs:
        mark = _digest(proof), proof.link, proof.minutes
        if mark not in shown:
            shown.add(mark)
            new.append(proof)
    if new and len(new) + standing.count() > MOST:
        raise TooMuchEvidence
    return new


def _digest(proof: Proof) -> str:
    return sha256(proof.data).hexdigest() if proof.data else ""


def _row(
    obligation: Obligation | None,
    unit_id: int,
    said: Said,
    proof: Proof,
    key: UUID,
    ordinal: int,
    by: Actor,
    at: datetime,
) -> Evidence:
    return Evidence(
        obligation=obligation,
        unit_id=unit_id,
        registration_id=said.registration_id,
        kind=proof.kind,
        shows=proof.shows,
        caption=said.caption.strip(),
        on=said.on,
        file_name=proof.file_name[:200],
        size=len(proof.data),
        digest=_digest(proof),
        dhash=proof.dhash,
        link=proof.link,
        minutes=proof.minutes,
        origin=said.origin,
        key=key,
        ordinal=ordinal,
        by=by.label,
        by_user_id=by.user_id,
        at=at,
    )


def _keep(piece: Evidence, proof: Proof, stored: list[FieldFile]) -> None:
    """The files, then the row, then what the photo looks like and which earlier ones look like it."""
    for file, data in ((piece.file, proof.data), (piece.preview, proof.preview)):
        if data:
            file.save(proof.suffix, ContentFile(data), save=False)
            stored.append(file)
    piece.save()
    parts = [proof.dhash[start : start + PART] for start in range(0, len(proof.dhash), PART)]
    Fingerprint.objects.bulk_create(
        Fingerprint(evidence=piece, position=position, part=part) for position, part in enumerate(parts)
    )
    Likeness.objects.bulk_create(
        Likeness(newer=piece, older_id=older, distance=distance) for older, distance in queries.like(piece)
    )
