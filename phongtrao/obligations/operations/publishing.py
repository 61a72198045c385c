"""Publication (ban hành): what the accepted tasks ask for becomes what units owe."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import batched
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import Refusal
from phongtrao.ledger.queries import Measured
from phongtrao.notices import operations as notices
from phongtrao.obligations import access, queries, rules
from phongtrao.obligations.models import Holder, Obligation, ObligationState
from phongtrao.obligations.queries.reckoning import Amended, fields_of
from phongtrao.plans import operations as plan_operations
from phongtrao.plans import queries as plans
from phongtrao.plans.models import ChargeRole, Plan
from phongtrao.trail import operations as trail

from .measuring import carry_over
from .tallying import recount_plan

BATCH = 500


class PlanNotCovered(Refusal):
    """Some sentence of the plan is neither duty, context nor norm yet."""

    message = _("Còn câu trong kế hoạch chưa rõ là gì. Hãy xem phần đối chiếu rồi ban hành.")


class NothingToPublish(Refusal):
    """No accepted task obliges anybody."""

    message = _("Chưa có nhiệm vụ nào giao được cho ai. Hãy nhận nhiệm vụ và chọn đơn vị chủ trì trước.")


@dataclass(frozen=True, slots=True)
class Published:
    """What a publication did, in numbers. `kept` no longer stand in the plan but carry work."""

    created: int
    changed: int
    withdrawn: int
    kept: int
    waiting: int

    @property
    def in_words(self) -> str:
        """The publication in one sentence, without what did not happen."""
        said = [gettext(words) % {"number": number} for words, number in self._deeds() if number]
        words = ", ".join(said) or gettext("Đã ban hành, việc của các đơn vị giữ nguyên")
        return f"{words[0].upper()}{words[1:]}."

    def _deeds(self) -> list[tuple[str, int]]:
        return [
            (gettext_noop("giao mới %(number)d nhiệm vụ"), self.created),
            (gettext_noop("sửa %(number)d nhiệm vụ đã giao"), self.changed),
            (gettext_noop("thôi thực hiện %(number)d nhiệm vụ"), self.withdrawn),
            (gettext_noop("giữ %(number)d nhiệm vụ vì đã có việc làm được"), self.kept),
            (gettext_noop("%(number)d nhiệm vụ còn chờ rõ người thực hiện"), self.waiting),
        ]


@transaction.atomic
def publish(*, plan: Plan, by: Actor, at: datetime) -> Published:
    """
    Bring the obligations of a plan into line with its accepted tasks; done twice, the second time changes nothing.

    Obligations that nobody asks for any more are withdrawn, unless work is recorded on them: nothing is lost.

    :raises NotAllowed: `by` does not steer the plan.
    :raises PlanNotCovered: a sentence of the plan is unaccounted for.
    :raises NothingToPublish: no accepted task obliges anybody.
    """
    plan = Plan.objects.select_for_update(of=("self",), no_key=True).select_related("issuer").get(pk=plan.pk)
    access.check_may_publish(by, plan)
    _check_covered(plan)
    reckoning = queries.reckon(plan, on=timezone.localdate(at))
    if reckoning.is_empty:
        raise NothingToPublish
    _create(plan, reckoning, by, at)
    _change(plan, reckoning.change, by, at)
    _withdraw(plan, reckoning.withdraw, by, at)
    recount_plan(plan)
    plan_operations.mark_published(plan=plan, by=by, at=at)
    done = Published(
        created=len(reckoning.create),
        changed=len(reckoning.change),
        withdrawn=len(reckoning.withdraw),
        kept=len(reckoning.keep),
        waiting=len(reckoning.waiting),
    )
    trail.record("obligations_published", subject=plan, about=plan, by=by, at=at, note=done.in_words)
    _tell(plan, reckoning.create, by, at)
    return done


def _tell(plan: Plan, drafts: Iterable[rules.Draft], by: Actor, at: datetime) -> None:
    """Tell the units that have got something to do."""
    units = {unit_id for draft in drafts for unit_id in draft.holder_ids}
    if units:
        place = f"{reverse('obligations:board')}?ke-hoach={plan.pk}"
        news = notices.News("published", f"published:{plan.pk}:{at}", {"title": plan.title}, place, units=units)
        notices.tell(news=[news], by=by, at=at)


def _check_covered(plan: Plan) -> None:
    """Issue 2, "coverage": a plan is published when every sentence of it is a duty, context or a norm."""
    version = plans.current_version(plan)
    if version is None or plans.coverage(version).unaccounted:
        raise PlanNotCovered


def _create(plan: Plan, reckoning: queries.Reckoning, by: Actor, at: datetime) -> None:
    """Unit by unit, so that what one unit owes lies together in the file and the board reads few pages of it."""
    for some in batched(sorted(reckoning.create, key=lambda draft: draft.holder_ids), BATCH):
        rows = [_obligation(plan, draft, by, at, **fields_of(draft, reckoning.measured)) for draft in some]
        made = Obligation.objects.bulk_create(rows)
        Holder.objects.bulk_create(
            holder for one, draft in zip(made, some, strict=True) for holder in _holders(plan, one, draft)
        )
        trail.record_many("obligation_published", subjects=made, about=plan, by=by, at=at)


def _obligation(plan: Plan, draft: rules.Draft, by: Actor, at: datetime, **fields: Any) -> Obligation:
    return Obligation(
        plan=plan,
        task_id=draft.task_id,
        holder_key=draft.key,
        period_key=draft.period.key,
        period_start=draft.period.start,
        period_end=draft.period.end,
        published_at=at,
        published_by=by.label,
        **fields,
    )


def _holders(plan: Plan, obligation: Obligation, draft: rules.Draft) -> list[Holder]:
    leads = [(unit_id, ChargeRole.LEAD) for unit_id in draft.holder_ids]
    return [
        Holder(plan=plan, obligation=obligation, unit_id=unit_id, role=role)
        for unit_id, role in leads + [(unit_id, ChargeRole.PARTNER) for unit_id in draft.partner_ids]
    ]


def _change(plan: Plan, changes: Iterable[Amended], by: Actor, at: datetime) -> None:
    """New terms for what is owed already; its state, work and a due day of its own stay."""
    for amended in changes:
        obligation = amended.obligation
        was = Measured(obligation.metric, obligation.metric_size)
        before = {name: (getattr(obligation, name), value) for name, value in amended.fields.items()}
        for name, value in amended.fields.items():
            setattr(obligation, name, value)
        if amended.is_reopened:
            obligation.state = ObligationState.OPEN
            before["state"] = (ObligationState.WITHDRAWN, ObligationState.OPEN)
            Holder.objects.filter(obligation=obligation, is_waived=False).update(is_live=True)
        obligation.save()
        _set_partners(plan, obligation, amended.draft.partner_ids)
        trail.record("obligation_changed", subject=obligation, about=plan, changes=before, by=by, at=at)
        if was != Measured(obligation.metric, obligation.metric_size):
            carry_over(obligation, was, by, at)


def _set_partners(plan: Plan, obligation: Obligation, unit_ids: Iterable[int]) -> None:
    wanted = set(unit_ids)
    partners = Holder.objects.filter(obligation=obligation, role=ChargeRole.PARTNER)
    partners.exclude(unit_id__in=wanted).delete()
    for unit_id in sorted(wanted):
        Holder.objects.get_or_create(
            obligation=obligation, unit_id=unit_id, defaults={"plan": plan, "role": ChargeRole.PARTNER}
        )


def _withdraw(plan: Plan, obligations: Iterable[Obligation], by: Actor, at: datetime) -> None:
    for some in batched(obligations, BATCH):
        ids = [obligation.pk for obligation in some]
        Obligation.objects.filter(pk__in=ids).update(state=ObligationState.WITHDRAWN)
        Holder.objects.filter(obligation__in=ids).update(is_live=False)
        trail.record_many("obligation_withdrawn", subjects=some, about=plan, by=by, at=at)
