"""Giving one obligation its due day: an officer sets it, or a unit promises it."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import Refusal
from phongtrao.obligations import access, queries, rules
from phongtrao.obligations.models import Obligation
from phongtrao.plans.models import Origin, Plan
from phongtrao.trail import operations as trail

from .progress import check_owed, locked
from .tallying import recount_around


class WrongDue(Refusal):
    """The days are the wrong way round, or before the period in which the thing is owed."""

    message = _("Hạn phải từ ngày bắt đầu trở đi và không trước kỳ thực hiện. Hãy chọn ngày khác.")


class OutsideWindow(Refusal):
    """The day lies outside the time in which the plan is carried out, and no officer said that it shall."""

    message = _(
        "Ngày này nằm ngoài thời gian của kế hoạch. Kế hoạch chạy từ %(start)s đến %(end)s. "
        "Hãy chọn ngày trong khoảng đó, hoặc nhờ cán bộ phụ trách xác nhận."
    )

    def __init__(self, plan: Plan) -> None:
        window = {"start": f"{plan.window_from:%d/%m/%Y}", "end": f"{plan.window_to:%d/%m/%Y}"}
        super().__init__(self.message % window)


class DueIsSet(Refusal):
    """A unit cannot promise away a day that the text or an officer has set."""

    message = _("Hạn này do văn bản hoặc Ban Thường vụ ấn định. Hãy nhờ cán bộ phụ trách nếu cần đổi.")


@transaction.atomic
def set_due(
    *, obligation_id: int, due_from: date | None, due_to: date, outside_window: bool = False, by: Actor, at: datetime
) -> Obligation:
    """
    Set the due day of one obligation; a new publication leaves it. Set again to the same days, nothing changes.

    With `outside_window` an officer confirms that the day shall lie outside the time of the plan.

    :raises NotAllowed: `by` neither steers the plan nor speaks for a unit that answers.
    :raises Withdrawn: the plan no longer asks for it.
    :raises WrongDue: the days are the wrong way round or before the period.
    :raises OutsideWindow: a day lies outside the time of the plan, and no officer confirms it.
    :raises DueIsSet: a unit promises where the text or an officer has set a day.
    """
    obligation = locked(obligation_id)
    plan = obligation.plan
    access.check_may_set_due(by, plan, queries.leads_of(obligation))
    origin = Origin.OFFICER if access.may_return(by, plan) else Origin.UNIT
    check_owed(obligation)
    if due_to < obligation.period_start or (due_from and due_from > due_to):
        raise WrongDue
    is_confirmed = outside_window and origin == Origin.OFFICER
    if not is_confirmed and not rules.lies_within(plan.window_from, plan.window_to, due_from or due_to, due_to):
        raise OutsideWindow(plan)
    if origin == Origin.UNIT and obligation.due_to and obligation.due_origin != Origin.UNIT:
        raise DueIsSet
    before = obligation.due_from, obligation.due_to, obligation.due_origin
    if before == (due_from, due_to, origin):
        return obligation
    return write_due(obligation, due_from, due_to, origin, by, at)


def write_due(
    obligation: Obligation, due_from: date | None, due_to: date | None, origin: Origin, by: Actor, at: datetime
) -> Obligation:
    """Write the days with their origin, or take them away; the tally and the trail follow. The caller has checked."""
    changes = {
        "due_from": (obligation.due_from, due_from),
        "due_to": (obligation.due_to, due_to),
        "due_origin": (obligation.due_origin, origin.value if due_to else ""),
    }
    obligation.due_from, obligation.due_to = due_from, due_to
    obligation.due_origin = origin.value if due_to else ""
    obligation.due_set_by, obligation.due_set_at = (by.label, at) if due_to else ("", None)
    obligation.due_is_own = due_to is not None
    obligation.save()
    recount_around(obligation)
    changes = {name: pair for name, pair in changes.items() if pair[0] != pair[1]}
    verb = "due_promised" if origin == Origin.UNIT else "due_set"
    trail.record(verb, subject=obligation, about=obligation.plan, changes=changes, by=by, at=at)
    return obligation
