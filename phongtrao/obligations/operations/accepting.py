"""What follows on a registration: an officer accepts it or sends it back, the unit begins with it."""

from datetime import datetime
from uuid import uuid4

from django.db import transaction
from django.urls import reverse

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices import operations as notices
from phongtrao.obligations import access
from phongtrao.obligations.models import Progress, ProgressKind, Registration, RegistrationVerdict
from phongtrao.trail import operations as trail

from .progress import check_open, write_word
from .registering import ReasonMissing, RegistrationMoved, check_speaks, check_standing, decide, held_registration


@transaction.atomic
def decide_registration(
    *, registration_id: int, ordinal: int, verdict: str, reason: str, by: Actor, at: datetime
) -> Registration:
    """
    An officer accepts what a unit registered, or sends it back with a reason. The same twice changes nothing.
    `ordinal` is the version that they have read.

    :raises NotAllowed: `by` does not steer the plan, or the verdict is not an officer's.
    :raises Withdrawn: it is owed no more.
    :raises RegistrationGone: the unit withdrew it.
    :raises RegistrationMoved: the unit has changed it since.
    :raises ReasonMissing: sent back without a reason.
    """
    registration, obligation = held_registration(registration_id)
    access.check_may_return(by, obligation.plan)
    if verdict not in {RegistrationVerdict.ACCEPTED, RegistrationVerdict.RETURNED}:
        raise NotAllowed
    if registration.state == verdict:
        return registration
    check_open(obligation)
    check_standing(registration)
    if not registration.versions.filter(is_current=True, ordinal=ordinal).exists():
        raise RegistrationMoved
    if verdict == RegistrationVerdict.RETURNED and not reason.strip():
        raise ReasonMissing
    decision = decide(registration, RegistrationVerdict(verdict), reason, by, at)
    trail.record(f"registration_{verdict}", subject=obligation, about=obligation.plan, by=by, at=at)
    news = notices.News(
        "registration_answer",
        f"registration-answer:{decision.pk}",
        {"title": decision.version.title},
        reverse("obligations:detail", args=[obligation.pk]),
        ". ".join(part for part in (str(decision.get_verdict_display()).capitalize(), decision.reason) if part),
        units=[registration.unit_id],
    )
    notices.tell(news=[news], by=by, at=at)
    return registration


@transaction.atomic
def start_registration(*, registration_id: int, by: Actor, at: datetime) -> Progress:
    """
    Begin with a registered content; the obligation is then under way. Done twice, the second time changes nothing.

    :raises NotAllowed: `by` may not speak for the unit.
    :raises Withdrawn, AlreadyMet: it is owed no more, or was reported as done.
    :raises RegistrationGone: it was withdrawn.
    """
    registration, obligation = held_registration(registration_id)
    check_speaks(by, registration, obligation)
    begun = registration.progress.filter(kind=ProgressKind.STARTED).order_by("pk").first()
    if begun:
        return begun
    check_open(obligation)
    check_standing(registration)
    word = Progress(unit_id=registration.unit_id, registration=registration, kind=ProgressKind.STARTED, key=uuid4())
    return write_word(obligation, word, by, at)
