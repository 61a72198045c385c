"""Saying how far an obligation is, and sending it back. All of it is declared (khai báo), not yet proved."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.notices import operations as notices
from phongtrao.obligations import access, queries, rules
from phongtrao.obligations.models import CLOSED, Holder, Obligation, ObligationState, Progress, ProgressKind
from phongtrao.trail import operations as trail

from .following import done_by, record_word, stand


class Withdrawn(Refusal):
    """The plan no longer asks for this, or an officer has waived it."""

    message = _("Nhiệm vụ này không còn phải làm: đã thôi thực hiện hoặc được miễn. Hãy xem việc hiện có của đơn vị.")


class AlreadyMet(Refusal):
    """It was reported as done; more is said only after an officer sends it back."""

    message = _("Nhiệm vụ này đã báo hoàn thành. Nếu cần làm tiếp, hãy nhờ cán bộ phụ trách trả lại.")


class AlreadyStarted(Refusal):
    """The beginning was noted before, in another tab or by another person."""

    message = _("Việc này đã được ghi bắt đầu làm. Hãy bấm “Cập nhật kết quả” để lưu điều đồng chí vừa ghi.")


class NothingSaid(Refusal):
    """Progress without a figure and without a note."""

    message = _("Hãy ghi số lượng đã làm thêm hoặc một dòng ghi chú.")


class NotMet(Refusal):
    """Only what was reported as done can be sent back."""

    message = _("Nhiệm vụ này chưa báo hoàn thành nên chưa có gì để trả lại. Hãy chờ đơn vị báo.")


class NotShown(Refusal):
    """It is reported as done, and what an officer asks as evidence of the task is not there."""

    def __init__(self, missing: str) -> None:
        super().__init__(
            _(
                "Chưa báo hoàn thành được, còn thiếu minh chứng: %(missing)s. Hãy gửi kèm ngay ở đây rồi báo lại; "
                "nếu không thể có, hãy nhắn cán bộ phụ trách ở phần Trao đổi."
            )
            % {"missing": missing}
        )


@transaction.atomic
def report_progress(  # noqa: PLR0913  (what is said, and what shows it)
    *,
    obligation_id: int,
    unit_id: int,
    kind: str,
    quantity: Decimal,
    note: str,
    key: UUID,
    sent: Sequence[rules.Shown] = (),
    by: Actor,
    at: datetime,
) -> Progress:
    """
    Note that a unit has begun, has done `quantity` more, or has finished. A second tap with the same `key`
    finds the first and changes nothing. `sent` is the evidence that is kept with it.

    :raises NotAllowed: the unit does not answer for the obligation, or `by` may not speak for the unit.
    :raises Withdrawn: the plan no longer asks for it.
    :raises NotShown: it is finished, and what the task needs as evidence is neither there nor sent.
    :raises AlreadyMet: it was reported as done before.
    :raises AlreadyStarted: the beginning was noted before, and this one says more. Saying no more changes nothing.
    :raises NothingSaid: progress with neither figure nor note.
    """
    obligation = locked(obligation_id)
    access.check_may_report_for(by, unit_id, queries.leads_of(obligation))
    if told := _told_before(key, obligation):
        return told
    check_open(obligation)
    if kind == ProgressKind.STARTED and obligation.state == ObligationState.DOING:
        return _started_before(obligation, unit_id, says_more=bool(quantity or note.strip()))
    if kind == ProgressKind.PROGRESS and not quantity and not note.strip():
        raise NothingSaid
    if kind == ProgressKind.MET:
        _check_shown(obligation, sent, quantity)
    return write_word(obligation, Progress(unit_id=unit_id, kind=kind, quantity=quantity, note=note, key=key), by, at)


@transaction.atomic
def return_for_more(*, obligation_id: int, note: str, key: UUID, by: Actor, at: datetime) -> Progress:
    """
    Send back what was reported as done, or what a unit was let off, with the reason: it is owed again. A second tap
    with the same `key` changes nothing.

    :raises NotAllowed: `by` does not steer the plan.
    :raises NotMet: it was neither reported as done nor is anybody let off.
    :raises NothingSaid: no reason given.
    """
    obligation = locked(obligation_id)
    access.check_may_return(by, obligation.plan)
    if told := _told_before(key, obligation):
        return told
    if not queries.is_returnable(obligation):
        raise NotMet
    if not note.strip():
        raise NothingSaid(_("Hãy ghi lý do trả lại, để đơn vị biết cần làm thêm gì."))
    if obligation.state != ObligationState.MET:
        Holder.objects.filter(obligation=obligation).update(is_live=True, is_waived=False)
    word = Progress(unit_id=obligation.plan.issuer_id, kind=ProgressKind.RETURNED, note=note, key=key)
    told = write_word(obligation, word, by, at)
    news = notices.News(
        "returned",
        f"returned:{told.pk}",
        {"title": obligation.task.title},
        reverse("obligations:detail", args=[obligation.pk]),
        told.note,
        units=[unit.pk for unit in queries.leads_of(locked(obligation.pk))],
    )
    notices.tell(news=[news], by=by, at=at)
    return told


def locked(obligation_id: int) -> Obligation:
    """The obligation, held until the transaction ends."""
    return queries.held([obligation_id]).get()


def _told_before(key: UUID, obligation: Obligation) -> Progress | None:
    told = Progress.objects.filter(key=key).first()
    if told is not None and told.obligation_id != obligation.pk:
        raise NotAllowed
    return told


def _started_before(obligation: Obligation, unit_id: int, *, says_more: bool) -> Progress:
    """The beginning that the unit noted before; a second one, from another tab, tells nothing new."""
    begun = obligation.progress.filter(kind=ProgressKind.STARTED, unit_id=unit_id).order_by("-at", "-pk").first()
    if begun is None or says_more:
        raise AlreadyStarted
    return begun


def _check_shown(obligation: Obligation, sent: Sequence[rules.Shown], quantity: Decimal) -> None:
    needed = queries.needed_for(obligation, sent, quantity=quantity)
    if missing := [str(one.label) for one in needed if not one.is_met]:
        raise NotShown("; ".join(missing))


def check_owed(obligation: Obligation) -> None:
    """Refuse what is owed no more."""
    if obligation.state in CLOSED:
        raise Withdrawn


def check_open(obligation: Obligation) -> None:
    """Refuse what is owed no more, and what was reported as done."""
    check_owed(obligation)
    if obligation.state == ObligationState.MET:
        raise AlreadyMet


def write_word(obligation: Obligation, word: Progress, by: Actor, at: datetime) -> Progress:
    """
    Write the word and its entry, let state and figure follow, keep the tally and the trail. The caller has checked.
    """
    word.plan_id, word.obligation, word.note = obligation.plan_id, obligation, word.note.strip()
    word.by, word.by_user_id, word.at = by.label, by.user_id, at
    word.save()
    before = obligation.state, obligation.done_value
    record_word(obligation, word, by, at)
    done = done_by([obligation])[obligation.pk] if word.quantity else obligation.done_value
    stand(obligation, rules.AFTER[word.kind], done, by, at)
    trail.record(
        "progress_reported" if word.kind != ProgressKind.RETURNED else "obligation_returned",
        subject=obligation,
        about=obligation.plan,
        changes={"state": (before[0], obligation.state), "done_value": (before[1], obligation.done_value)},
        note=word.note,
        by=by,
        at=at,
    )
    return word
