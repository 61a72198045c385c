"""Saying how far an obligation is, and sending it back. All of it is declared (khai báo), not yet proved."""

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.notices import operations as notices
from phongtrao.obligations import access, queries
from phongtrao.obligations.models import Obligation, ObligationState, Progress, ProgressKind
from phongtrao.trail import operations as trail

from .tallying import recount_around

STATE_AFTER = {
    ProgressKind.STARTED: ObligationState.DOING,
    ProgressKind.PROGRESS: ObligationState.DOING,
    ProgressKind.MET: ObligationState.MET,
    ProgressKind.RETURNED: ObligationState.DOING,
}


class Withdrawn(Refusal):
    """The plan no longer asks for this."""

    message = _("Nhiệm vụ này đã thôi thực hiện theo kế hoạch mới. Hãy xem nhiệm vụ hiện có của đơn vị.")


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


@transaction.atomic
def report_progress(
    *, obligation_id: int, unit_id: int, kind: str, quantity: Decimal, note: str, key: UUID, by: Actor, at: datetime
) -> Progress:
    """
    Note that a unit has begun, has done `quantity` more, or has finished. A second tap with the same `key`
    finds the first and changes nothing.

    :raises NotAllowed: the unit does not answer for the obligation, or `by` may not speak for the unit.
    :raises Withdrawn: the plan no longer asks for it.
    :raises AlreadyMet: it was reported as done before.
    :raises AlreadyStarted: the beginning was noted before, and this one says more. Saying no more changes nothing.
    :raises NothingSaid: progress with neither figure nor note.
    """
    obligation = locked(obligation_id)
    access.check_may_report_for(by, unit_id, queries.leads_of(obligation))
    if told := _told_before(key, obligation):
        return told
    _check_open(obligation)
    if kind == ProgressKind.STARTED and obligation.state == ObligationState.DOING:
        return _started_before(obligation, unit_id, says_more=bool(quantity or note.strip()))
    if kind == ProgressKind.PROGRESS and not quantity and not note.strip():
        raise NothingSaid
    return _write(obligation, kind, quantity, unit_id=unit_id, note=note, key=key, by=by, at=at)


@transaction.atomic
def return_for_more(*, obligation_id: int, note: str, key: UUID, by: Actor, at: datetime) -> Progress:
    """
    Send back what was reported as done, with the reason. A second tap with the same `key` changes nothing.

    :raises NotAllowed: `by` does not steer the plan.
    :raises NotMet: it was not reported as done.
    :raises NothingSaid: no reason given.
    """
    obligation = locked(obligation_id)
    access.check_may_return(by, obligation.plan)
    if told := _told_before(key, obligation):
        return told
    if obligation.state != ObligationState.MET:
        raise NotMet
    if not note.strip():
        raise NothingSaid(_("Hãy ghi lý do trả lại, để đơn vị biết cần làm thêm gì."))
    issuer = obligation.plan.issuer_id
    told = _write(obligation, ProgressKind.RETURNED, Decimal(0), unit_id=issuer, note=note, key=key, by=by, at=at)
    news = notices.News(
        "returned",
        f"returned:{told.pk}",
        {"title": obligation.task.title},
        reverse("obligations:detail", args=[obligation.pk]),
        told.note,
        units=[unit.pk for unit in queries.leads_of(obligation)],
    )
    notices.tell(news=[news], by=by, at=at)
    return told


def locked(obligation_id: int) -> Obligation:
    """The obligation, held until the transaction ends."""
    return queries.with_all(Obligation.objects.select_for_update(of=("self",))).get(pk=obligation_id)


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


def _check_open(obligation: Obligation) -> None:
    if obligation.state == ObligationState.WITHDRAWN:
        raise Withdrawn
    if obligation.state == ObligationState.MET:
        raise AlreadyMet


def _write(
    obligation: Obligation, kind: str, quantity: Decimal, *, unit_id: int, note: str, key: UUID, by: Actor, at: datetime
) -> Progress:
    """Write the word, let the state and the sum follow, keep the tally and the trail."""
    told = Progress.objects.create(
        plan_id=obligation.plan_id,
        obligation=obligation,
        unit_id=unit_id,
        kind=kind,
        quantity=quantity,
        note=note.strip(),
        key=key,
        by=by.label,
        by_user_id=by.user_id,
        at=at,
    )
    before = obligation.state, obligation.done_value
    obligation.state = STATE_AFTER[ProgressKind(kind)]
    obligation.done_value += quantity
    obligation.save(update_fields=["state", "done_value"])
    recount_around(obligation)
    trail.record(
        "progress_reported" if kind != ProgressKind.RETURNED else "obligation_returned",
        subject=obligation,
        about=obligation.plan,
        changes={"state": (before[0], obligation.state), "done_value": (before[1], obligation.done_value)},
        note=note.strip(),
        by=by,
        at=at,
    )
    return told
