"""Saying that a thing cannot be done, or not by then: asked by a unit, answered by an officer."""

from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.notices import operations as notices
from phongtrao.obligations import access, queries, rules
from phongtrao.obligations.models import (
    Holder,
    Obligation,
    ObligationState,
    Petition,
    PetitionAnswer,
    PetitionKind,
    PetitionVerdict,
)
from phongtrao.plans.models import ChargeRole, Origin
from phongtrao.trail import operations as trail

from .closing import close
from .due import OutsideWindow, WrongDue, write_due
from .progress import check_open, locked
from .registering import ReasonMissing
from .tallying import recount_around


class PetitionOpen(Refusal):
    """One petition at a time."""

    message = _("Nhiệm vụ này đang có đề nghị chờ trả lời. Hãy chờ cán bộ, hoặc rút đề nghị ấy rồi gửi lại.")


class NoDueToMove(Refusal):
    """There is no day that only an officer may move."""

    message = _("Hạn này chưa có, hoặc do chính đơn vị đăng ký. Hãy đổi ngày ngay ở phần đăng ký.")


class PetitionAnswered(Refusal):
    """It was answered or taken back before."""

    message = _("Đề nghị này đã có trả lời hoặc đã rút. Hãy xem phần diễn biến của nhiệm vụ.")


@transaction.atomic
def petition(
    *,
    obligation_id: int,
    unit_id: int,
    kind: str,
    due_asked: date | None,
    reason: str,
    key: UUID,
    by: Actor,
    at: datetime,
) -> Petition:
    """
    Ask to be let off (waiver) or for a new day (extension). A second tap with the same `key` changes nothing.

    What is late stays late while the answer is awaited.

    :raises NotAllowed: the unit does not answer for the obligation, or `by` may not speak for the unit.
    :raises Withdrawn, AlreadyMet: it is owed no more, or was reported as done.
    :raises PetitionOpen: another one waits for its answer.
    :raises ReasonMissing: no reason given.
    :raises NoDueToMove, WrongDue, OutsideWindow: the day asked for makes no sense.
    """
    obligation = locked(obligation_id)
    access.check_may_report_for(by, unit_id, queries.leads_of(obligation))
    known = Petition.objects.filter(key=key).first()
    if known:
        if known.obligation_id != obligation.pk:
            raise NotAllowed
        return known
    check_open(obligation)
    if obligation.petitions.filter(is_open=True).exists():
        raise PetitionOpen
    if not reason.strip():
        raise ReasonMissing
    if kind == PetitionKind.EXTENSION:
        _check_day(obligation, due_asked)
    asked = Petition.objects.create(
        obligation=obligation,
        unit_id=unit_id,
        kind=kind,
        due_asked=due_asked if kind == PetitionKind.EXTENSION else None,
        reason=reason.strip(),
        key=key,
        by=by.label,
        by_user_id=by.user_id,
        at=at,
    )
    trail.record("petition_made", subject=obligation, about=obligation.plan, by=by, at=at)
    day = f"{asked.due_asked:%d/%m/%Y}" if asked.due_asked else ""
    words = {"unit": asked.unit.short_name, "title": obligation.task.title, "what": kind, "day": day}
    _tell("petition", f"petition:{asked.pk}", words, asked, obligation.plan.issuer_id, asked.reason, by, at)
    return asked


@transaction.atomic
def answer_petition(
    *, petition_id: int, verdict: str, answer: str, due_to: date | None, by: Actor, at: datetime
) -> PetitionAnswer:
    """
    An officer grants or refuses. A granted waiver lets the unit off that asked, and ends the obligation where no other
    unit leads it; a granted extension sets the day, as the
    officer's own. The same verdict twice changes nothing.

    :raises NotAllowed: `by` does not steer the plan, or the verdict is not an officer's.
    :raises PetitionAnswered: it was answered otherwise, or taken back.
    :raises Withdrawn, AlreadyMet: it is owed no more, or was reported as done.
    :raises ReasonMissing: refused without a word.
    :raises WrongDue, OutsideWindow: the new day makes no sense.
    """
    asked, obligation = _held(petition_id)
    access.check_may_return(by, obligation.plan)
    if verdict not in {PetitionVerdict.GRANTED, PetitionVerdict.REFUSED}:
        raise NotAllowed
    if not asked.is_open:
        return _answered_before(asked, verdict)
    check_open(obligation)
    if verdict == PetitionVerdict.REFUSED and not answer.strip():
        raise ReasonMissing
    day = None
    if verdict == PetitionVerdict.GRANTED and asked.kind == PetitionKind.EXTENSION:
        day = due_to or asked.due_asked
        _check_day(obligation, day)
        write_due(obligation, None, day, Origin.OFFICER, by, at)
    elif verdict == PetitionVerdict.GRANTED:
        _waive(obligation, asked.unit_id)
    outcome = close(asked, PetitionVerdict(verdict), answer, day, by, at)
    trail.record(f"petition_{verdict}", subject=obligation, about=obligation.plan, by=by, at=at)
    said = ". ".join(part for part in (str(outcome.get_verdict_display()).capitalize(), outcome.answer) if part)
    words = {"title": obligation.task.title}
    _tell("petition_answer", f"petition-answer:{asked.pk}", words, asked, asked.unit_id, said, by, at)
    return outcome


@transaction.atomic
def take_back_petition(*, petition_id: int, by: Actor, at: datetime) -> PetitionAnswer:
    """
    The unit takes its petition back; done twice, the second time changes nothing.

    :raises NotAllowed: `by` may not speak for the unit.
    :raises PetitionAnswered: an officer has answered.
    """
    asked, obligation = _held(petition_id)
    access.check_may_report_for(by, asked.unit_id, queries.leads_of(obligation))
    if not asked.is_open:
        return _answered_before(asked, PetitionVerdict.TAKEN_BACK)
    outcome = close(asked, PetitionVerdict.TAKEN_BACK, "", None, by, at)
    trail.record("petition_taken_back", subject=obligation, about=obligation.plan, by=by, at=at)
    return outcome


def _held(petition_id: int) -> tuple[Petition, Obligation]:
    """The petition and its obligation, held until the transaction ends."""
    place = Petition.objects.values_list("obligation_id", flat=True).get(pk=petition_id)
    obligation = locked(place)
    return Petition.objects.select_for_update(of=("self",)).get(pk=petition_id), obligation


def _answered_before(asked: Petition, verdict: str) -> PetitionAnswer:
    if asked.outcome.verdict != verdict:
        raise PetitionAnswered
    return asked.outcome


def _check_day(obligation: Obligation, day: date | None) -> None:
    """A later day than the one in force, within the time of the plan; the unit's own day needs nobody's leave."""
    if obligation.due_to is None or obligation.due_origin == Origin.UNIT:
        raise NoDueToMove
    if day is None or day <= obligation.due_to:
        raise WrongDue(_("Ngày mới phải sau hạn hiện nay. Hãy chọn ngày khác."))
    if not rules.lies_within(obligation.plan.window_from, obligation.plan.window_to, day):
        raise OutsideWindow(obligation.plan)


def _waive(obligation: Obligation, unit_id: int) -> None:
    """
    The unit is let off; others that lead go on. Where none does, the obligation is owed no more: it stands on no board,
    and the tally follows.
    """
    leads = Holder.objects.filter(obligation=obligation, role=ChargeRole.LEAD)
    leads.filter(unit_id=unit_id).update(is_live=False, is_waived=True)
    if leads.filter(is_live=True).exists():
        return
    obligation.state = ObligationState.WAIVED
    obligation.save(update_fields=["state"])
    Holder.objects.filter(obligation=obligation).update(is_live=False)
    recount_around(obligation)


def _tell(
    kind: str, key: str, words: dict[str, str], asked: Petition, unit_id: int, text: str, by: Actor, at: datetime
) -> None:
    place = reverse("obligations:detail", args=[asked.obligation_id])
    notices.tell(news=[notices.News(kind, key, words, place, text, units=[unit_id])], by=by, at=at)
