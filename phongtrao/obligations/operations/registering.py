"""Registering what a unit will do: made, changed, withdrawn."""

from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.notices import operations as notices
from phongtrao.obligations import access, queries, rules
from phongtrao.obligations.models import (
    Obligation,
    Registration,
    RegistrationDecision,
    RegistrationState,
    RegistrationVerdict,
    RegistrationVersion,
)
from phongtrao.plans.models import Origin
from phongtrao.trail import operations as trail

from .due import OutsideWindow, WrongDue, write_due
from .progress import check_open, locked

MOST = 30


class TooManyRegistrations(Refusal):
    """Nobody does so many things for one duty; a script might."""

    message = _("Nhiệm vụ này đã có 30 nội dung đăng ký. Hãy rút bớt nội dung không làm rồi đăng ký tiếp.")


class RegistrationGone(Refusal):
    """It was withdrawn meanwhile."""

    message = _("Nội dung này đã rút đăng ký. Nếu vẫn làm, hãy đăng ký lại.")


class RegistrationMoved(Refusal):
    """The unit has changed it since the officer read it."""

    message = _("Đơn vị vừa sửa nội dung này. Hãy đọc bản mới rồi trả lời.")


class ReasonMissing(Refusal):
    """A decision that somebody has to understand needs a reason."""

    message = _("Hãy ghi lý do, để bên kia biết vì sao và cần làm gì tiếp.")


@dataclass(frozen=True, slots=True)
class Terms:
    """What a registration says. Days come in pairs; a single day is both."""

    title: str
    starts_on: date | None = None
    ends_on: date | None = None
    starts_at: time | None = None
    place: str = ""
    contact: str = ""
    expected: int | None = None
    target_value: Decimal | None = None
    target_noun: str = ""
    note: str = ""


@transaction.atomic
def register(
    *,
    obligation_id: int,
    unit_id: int,
    terms: Terms,
    key: UUID,
    outside_window: bool = False,
    by: Actor,
    at: datetime,
) -> Registration:
    """
    Register a content for an obligation. A second tap with the same `key` finds the first and changes nothing.

    Where neither the text nor an officer has set a due day, the last registered day becomes it, as the unit's word.
    With `outside_window` the unit says that a day shall lie outside the time of the plan; no due day comes of that.

    :raises NotAllowed: the unit does not answer for the obligation, or `by` may not speak for the unit.
    :raises Withdrawn: it is owed no more.
    :raises AlreadyMet: it was reported as done.
    :raises TooManyRegistrations: the obligation has thirty.
    :raises WrongDue: the days are the wrong way round or before the period.
    :raises OutsideWindow: a day lies outside the time of the plan, and the unit does not say that it shall.
    """
    obligation = locked(obligation_id)
    access.check_may_report_for(by, unit_id, queries.leads_of(obligation))
    known = Registration.objects.filter(key=key).first()
    if known:
        if known.obligation_id != obligation.pk:
            raise NotAllowed
        return known
    check_open(obligation)
    if queries.standing(obligation).count() >= MOST:
        raise TooManyRegistrations
    _check_days(obligation, terms, outside_window=outside_window)
    registration = Registration.objects.create(obligation=obligation, unit_id=unit_id, key=key, at=at)
    _write(registration, obligation, terms, by, at)
    trail.record("registration_made", subject=obligation, about=obligation.plan, by=by, at=at)
    return registration


@transaction.atomic
def change_registration(
    *, registration_id: int, terms: Terms, outside_window: bool = False, by: Actor, at: datetime
) -> Registration:
    """
    Change what is registered; the earlier version is kept, and an officer may look again. The same words change
    nothing.

    :raises NotAllowed: `by` may not speak for the unit.
    :raises Withdrawn, AlreadyMet: it is owed no more, or was reported as done.
    :raises RegistrationGone: it was withdrawn.
    :raises WrongDue, OutsideWindow: as for `register`.
    """
    registration, obligation = held_registration(registration_id)
    check_speaks(by, registration, obligation)
    check_open(obligation)
    check_standing(registration)
    _check_days(obligation, terms, outside_window=outside_window)
    before = registration.versions.get(is_current=True)
    if all(getattr(before, name) == value for name, value in asdict(terms).items()):
        return registration
    RegistrationVersion.objects.filter(pk=before.pk).update(is_current=False)
    registration.state = RegistrationState.REGISTERED
    registration.save(update_fields=["state"])
    _write(registration, obligation, terms, by, at, ordinal=before.ordinal + 1)
    trail.record("registration_changed", subject=obligation, about=obligation.plan, by=by, at=at)
    return registration


@transaction.atomic
def withdraw_registration(*, registration_id: int, reason: str, by: Actor, at: datetime) -> Registration:
    """
    Take a registration back; done twice, the second time changes nothing.

    A due day that was only the unit's own word goes or moves with it.

    :raises NotAllowed: `by` may not speak for the unit.
    :raises Withdrawn, AlreadyMet: it is owed no more, or was reported as done.
    """
    registration, obligation = held_registration(registration_id)
    check_speaks(by, registration, obligation)
    if registration.state == RegistrationState.WITHDRAWN:
        return registration
    check_open(obligation)
    decide(registration, RegistrationVerdict.WITHDRAWN, reason, by, at)
    _follow(obligation, by, at)
    trail.record("registration_withdrawn", subject=obligation, about=obligation.plan, by=by, at=at)
    return registration


def held_registration(registration_id: int) -> tuple[Registration, Obligation]:
    """The registration and its obligation, held until the transaction ends: the obligation first, as everywhere."""
    place = Registration.objects.values_list("obligation_id", flat=True).get(pk=registration_id)
    obligation = locked(place)
    return Registration.objects.select_for_update(of=("self",)).get(pk=registration_id), obligation


def check_speaks(by: Actor, registration: Registration, obligation: Obligation) -> None:
    """Refuse who may not speak for the unit that registered."""
    access.check_may_report_for(by, registration.unit_id, queries.leads_of(obligation))


def check_standing(registration: Registration) -> None:
    """Refuse what was withdrawn."""
    if registration.state == RegistrationState.WITHDRAWN:
        raise RegistrationGone


def _check_days(obligation: Obligation, terms: Terms, *, outside_window: bool) -> None:
    """Days the right way round, not before the period, within the time of the plan unless said otherwise."""
    if terms.starts_on is None or terms.ends_on is None:
        return
    if terms.ends_on < terms.starts_on or terms.ends_on < obligation.period_start:
        raise WrongDue
    plan = obligation.plan
    if not outside_window and not rules.lies_within(plan.window_from, plan.window_to, terms.starts_on, terms.ends_on):
        raise OutsideWindow(plan)


def _write(
    registration: Registration, obligation: Obligation, terms: Terms, by: Actor, at: datetime, *, ordinal: int = 1
) -> None:
    """Keep the version; the unit's own due day follows; officers are told."""
    version = RegistrationVersion.objects.create(
        registration=registration,
        ordinal=ordinal,
        contact_person=queries.member_named(terms.contact, unit_id=registration.unit_id, on=localdate(at)),
        by=by.label,
        by_user_id=by.user_id,
        at=at,
        **asdict(terms),
    )
    _follow(obligation, by, at)
    news = notices.News(
        "registration",
        f"registration:{version.pk}",
        {"unit": registration.unit.short_name, "title": version.title},
        reverse("obligations:detail", args=[obligation.pk]),
        units=[obligation.plan.issuer_id],
    )
    notices.tell(news=[news], by=by, at=at)


def decide(
    registration: Registration, verdict: RegistrationVerdict, reason: str, by: Actor, at: datetime
) -> RegistrationDecision:
    """Write a decision on the version in force, and let the state follow. The caller has checked."""
    registration.state = RegistrationState(verdict.value)
    registration.save(update_fields=["state"])
    return RegistrationDecision.objects.create(
        version=registration.versions.get(is_current=True),
        verdict=verdict,
        reason=reason.strip(),
        by=by.label,
        by_user_id=by.user_id,
        at=at,
    )


def _follow(obligation: Obligation, by: Actor, at: datetime) -> None:
    """
    Where nobody but the unit has said by when, its registrations say so: those within the time of the plan, since a
    due day outside needs an officer.
    """
    if obligation.due_to and obligation.due_origin != Origin.UNIT:
        return
    plan = obligation.plan
    days = queries.standing(obligation).filter(ends_on__isnull=False).values_list("starts_on", "ends_on")
    within = [(a, b) for a, b in days if a and b and rules.lies_within(plan.window_from, plan.window_to, a, b)]
    start, end = rules.promised(within)
    if (start, end) != (obligation.due_from, obligation.due_to):
        write_due(obligation, start, end, Origin.UNIT, by, at)
