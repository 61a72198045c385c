"""Who attended how much of an activity, and who has a certificate for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.db.models import QuerySet

from phongtrao.activities import rules
from phongtrao.activities.models import Activity, ActivityState, Certificate, CheckIn, SignUp
from phongtrao.foundation.actors import Actor
from phongtrao.ledger import queries as ledger
from phongtrao.organizations.models import Person
from phongtrao.vietnamese import fold

from .signing import is_by_session, person_behind, subject_of
from .visible import managed_by

HOURS = "hours"
PRINTED_AT_ONCE = 300
"""So many certificates in one file: a second's work."""


@dataclass(frozen=True, slots=True)
class Attender:
    """
    Somebody who was there: at how many of the sessions, for how many hours; `is_enough` for a certificate. A guest has
    a sign-up instead of a person.
    """

    name: str
    person: Person | None
    sign_up_id: int | None
    subject: str
    sessions: int
    hours: Decimal
    is_enough: bool


@dataclass(frozen=True, slots=True)
class Attendance:
    """
    How many sessions were held, how many one has to have attended, and who was there, in Vietnamese order, guests last;
    `nameless` are guests whose names are gone.
    """

    held: int
    needed: int
    people: tuple[Attender, ...]
    nameless: int


@dataclass(frozen=True, slots=True)
class CertificateLine:
    """One person of the page of certificates; `person` is None once nobody knows who it was."""

    name: str
    attender: Attender | None
    certificate: Certificate | None

    @property
    def state(self) -> str:
        """How it stands: issued, doubtful (attendance was taken back since), revoked, due, short."""
        enough = self.attender is not None and self.attender.is_enough
        if self.certificate is None:
            return "due" if enough else "short"
        if self.certificate.is_revoked:
            return "revoked"
        is_forgotten = self.certificate.person_id is None and self.certificate.sign_up_id is None
        return "issued" if enough or is_forgotten else "doubtful"

    @property
    def may_have_another(self) -> bool:
        """True for whoever lost theirs and attended enough."""
        return self.state == "revoked" and self.attender is not None and self.attender.is_enough


@dataclass(frozen=True, slots=True)
class CertificatePage:
    """The certificates of an activity; `may_issue` once it is over."""

    attendance: Attendance
    lines: tuple[CertificateLine, ...]
    may_issue: bool

    @property
    def due(self) -> int:
        """How many have earned one and never had any."""
        return sum(line.state == "due" for line in self.lines)

    @property
    def sheets(self) -> range:
        """The numbers of the files in which they are printed."""
        return range(1, -(-self.issued // PRINTED_AT_ONCE) + 1)

    @property
    def issued(self) -> int:
        """How many stand."""
        return sum(line.certificate is not None and not line.certificate.is_revoked for line in self.lines)


def attendance(activity: Activity) -> Attendance:
    """Who was at how many sessions; merged records count as one. Five queries."""
    share, by_session = activity.kind.certificate_share, is_by_session(activity)
    held = activity.sessions.filter(is_cancelled=False).count()
    seen = CheckIn.objects.filter(session__activity=activity, session__is_cancelled=False, undone_at=None)
    been: dict[int | str, set[int]] = {}
    for has_person, session_id, subject in seen.values_list("person_id", "session_id", "subject"):
        who = person_behind(subject) if has_person else subject
        been.setdefault(who, set()).add(session_id)
    hours = ledger.earned_by_each(f"activity:{activity.pk}", HOURS)

    def attender(who: int | str, name: str, person: Person | None, sign_up_id: int | None) -> Attender:
        number = len(been[who])
        is_enough = rules.meets(number, held, share, is_by_session=by_session)
        subject = subject_of(person) if person else str(who)
        return Attender(name, person, sign_up_id, subject, number, hours.get(subject, Decimal(0)), is_enough)

    found = Person.objects.filter(pk__in=[who for who in been if isinstance(who, int)]).order_by("sort_key", "pk")
    people = [attender(one.pk, one.full_name, one, None) for one in found]
    strangers = {who for who in been if isinstance(who, str)}
    named = _guests(activity, strangers)
    people += [attender(one.subject, one.guest_name, None, one.pk) for one in named]
    needed = rules.sessions_needed(held, share, is_by_session=by_session)
    return Attendance(held, needed, tuple(people), len(strangers) - len(named))


def _guests(activity: Activity, subjects: set[str]) -> list[SignUp]:
    """The guests among them whose names are still known, one sign-up each, in the order of their names."""
    if not subjects:
        return []
    rows = SignUp.objects.filter(activity=activity, subject__in=subjects, person=None).exclude(guest_name="")
    return sorted({row.subject: row for row in rows.order_by("-pk")}.values(), key=lambda row: fold(row.guest_name))


def certificate_page(activity: Activity, at: datetime) -> CertificatePage:
    """The page of an activity that was fetched with `whole`. Five queries."""
    found = attendance(activity)
    newest = {row.subject: row for row in sorted(certificates_of(activity), key=lambda row: not row.is_revoked)}
    lines = [CertificateLine(one.name, one, newest.pop(one.subject, None)) for one in found.people]
    lines += [CertificateLine(row.name, None, row) for row in newest.values()]
    return CertificatePage(found, tuple(lines), may_issue=is_over(activity, at))


def certificates_of(activity: Activity) -> QuerySet[Certificate]:
    """Every certificate that was issued for it, in the order of their numbers."""
    return Certificate.objects.filter(activity=activity).order_by("year", "ordinal")


def certificate_for(guest: SignUp) -> Certificate | None:
    """The certificate of a guest that stands."""
    return certificates_of(guest.activity).filter(subject=guest.subject, person=None, revoked_at=None).first()


def never_certified(activity: Activity, people: Iterable[Attender]) -> list[Attender]:
    """Those among them who have earned a certificate and never had one, not even one that was revoked."""
    had = set(certificates_of(activity).values_list("subject", flat=True))
    return [one for one in people if one.is_enough and one.subject not in had]


def is_over(activity: Activity, at: datetime) -> bool:
    """True once all of it was held."""
    if activity.state == ActivityState.CANCELLED:
        return False
    return activity.state == ActivityState.CLOSED or activity.ends_at <= at


def certificates_seen_by(actor: Actor) -> QuerySet[Certificate]:
    """Certificates that an actor may print: one's own, and those of activities that one manages."""
    mine = Certificate.objects.filter(person__user=actor.user_id or 0)
    managed = Certificate.objects.filter(activity__in=managed_by(actor))
    return (mine | managed).distinct() if actor.is_signed_in else Certificate.objects.none()
