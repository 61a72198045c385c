"""Reading invitations: whom to invite, what a sheet holds, what a link still opens."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Count, Exists, Max, Min, OuterRef, Q, QuerySet
from django.utils.timezone import localdate

from phongtrao.accounts.models import User
from phongtrao.accounts.queries import has_way_in, without_way_in
from phongtrao.foundation.actors import Actor
from phongtrao.organizations.access import WORKS, works_for
from phongtrao.organizations.invitations import drawing_of, link_of, number_behind
from phongtrao.organizations.models import Invitation, Membership, Office, Role, Unit
from phongtrao.trail.models import TrailEntry
from phongtrao.trail.rules import label_of

from .people import members_of
from .reentry import WayBack, ways_back_in
from .units import current


def without_account(unit: Unit, *, on: date) -> QuerySet[Membership]:
    """Where those belong, in a unit and below it, who have no account; by given name."""
    return members_of(unit, on=on).filter(person__user=None)


def not_invited(unit: Unit, *, at: datetime) -> QuerySet[Membership]:
    """Those without an account who hold no invitation that still opens something; by given name."""
    held = Invitation.objects.filter(person=OuterRef("person_id"), used_at=None, voided_at=None, expires_at__gt=at)
    return without_account(unit, on=localdate(at)).filter(~Exists(held))


def may_be_let_in_again(user: User, *, on: date) -> bool:
    """True for the account of a plain member: whoever holds more comes back by their own second factor or e-mail."""
    held = current(Office.objects.filter(user=user), on=on)
    return not (user.is_staff or user.is_superuser or held.exclude(role=Role.MEMBER).exists())


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A sheet in the list: how many invitations, how many of them came in or are open."""

    sheet: UUID
    by: str
    at: datetime
    until: datetime
    number: int
    used: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class InvitationsPage:
    """Whom a unit may invite, and whom it has: `waiting` have no paper that is still good, `invited` have one."""

    unit: Unit
    waiting: int
    invited: int
    sheets: tuple[SheetLine, ...]
    ways_back: tuple[WayBack, ...]


def invitations_page(unit: Unit, actor: Actor, *, at: datetime) -> InvitationsPage:
    """The invitations of a unit, in four queries."""
    rows = (
        Invitation.objects.filter(unit__path__startswith=unit.path)
        .values("sheet")
        .annotate(
            by=Min("invited_by"),
            at=Max("invited_at"),
            until=Max("expires_at"),
            number=Count("pk"),
            used=Count("used_at"),
            open=Count("pk", filter=Q(used_at=None, voided_at=None, expires_at__gt=at)),
        )
    )
    lines = [
        SheetLine(row["sheet"], row["by"], row["at"], row["until"], row["number"], row["used"], bool(row["open"]))
        for row in rows.order_by("-at", "sheet")[:30]
    ]
    waiting, outside = (
        rows.order_by().values("person_id").distinct().count()
        for rows in (not_invited(unit, at=at), without_account(unit, on=localdate(at)))
    )
    return InvitationsPage(unit, waiting, outside - waiting, tuple(lines), ways_back_in(unit, actor, at=at))


@dataclass(frozen=True, slots=True)
class Slip:
    """
    One invitation to print: for whom, the link and its QR code. `state` is open, waiting, used, unfinished, voided or
    expired. `used_at` says when somebody came in; `is_near` that it was from the network and the kind of browser where
    the paper was made, for readers other than who made it.

    A way back into an account has its link for one reader alone, who confirmed it: others see that it is `handed` over.
    `username` is the name under which somebody who has an account signs in.
    """

    pk: int
    name: str
    unit: str
    link: str
    drawing: str
    state: str
    username: str
    is_handed: bool = False
    used_at: datetime | None = None
    is_near: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """The invitations that were made at once; `home` is the unit from which their reader looks at them."""

    sheet: UUID
    home: int
    until: datetime
    slips: tuple[Slip, ...]

    @property
    def is_open(self) -> bool:
        """True while one of them still opens something."""
        return any(slip.state == "open" for slip in self.slips)

    @property
    def waiting(self) -> int:
        """How many have not come in and hold no later paper: open slips and those grown old."""
        return sum(slip.state in {"open", "expired"} for slip in self.slips)


def sheet_page(sheet: UUID, actor: Actor, *, at: datetime, absolute: Callable[[str], str]) -> Sheet | None:
    """
    What an actor works with of a sheet; None where that is nothing. Only open slips carry their link. One query; one
    more where something was used, and four where that was without a password.
    """
    rows = list(
        Invitation.objects.filter(sheet=sheet).select_related("person__user", "unit").order_by("person__sort_key", "pk")
    )
    rows = [row for row in rows if works_for(actor, row.unit.path)]
    if not rows:
        return None
    above = [office for office in actor.holds(*WORKS) if rows[0].unit.path.startswith(office.unit_path)]
    home = min(above, key=lambda office: len(office.unit_path)).unit_id if above else rows[0].unit_id
    slips, near, unfinished = [], used_near(rows, actor), unfinished_among(rows, at=at)
    for row in rows:
        state = "unfinished" if row.pk in unfinished else state_of(row, at=at)
        is_handed = row.lets_in_id is not None and row.confirmed_by_user_id != actor.user_id
        link = link_of(row, absolute) if state == "open" and not is_handed else ""
        drawing, username = drawing_of(link) if link else "", row.person.user.username if row.person.user else ""
        slips.append(
            Slip(
                row.pk,
                row.person.full_name,
                row.unit.name,
                link,
                drawing,
                state,
                username,
                is_handed,
                row.used_at,
                row.pk in near,
            )
        )
    return Sheet(sheet, home, rows[0].expires_at, tuple(slips))


def used_near(rows: Iterable[Invitation], actor: Actor) -> set[int]:
    """
    Those of the invitations that opened an account from the network and the kind of browser where they were made: who
    made them may have kept the paper. A hint, for others than who made them. One query, none where nothing was used.
    """
    used = {label_of(row.person): row for row in rows if row.used_at and row.by_user_id != actor.user_id}
    if not used:
        return set()
    verbs = ("person_invited", "invitation_accepted")
    deeds = TrailEntry.objects.filter(subject__in=used, verb__in=verbs).exclude(address="").order_by("pk")
    places: dict[str, dict[str, tuple[str, str]]] = {label: {} for label in used}
    for deed in deeds:
        places[deed.subject][deed.verb] = (deed.address, deed.agent)
    return {used[label].pk for label, seen in places.items() if len(seen) == len(verbs) and len({*seen.values()}) == 1}


def state_of(row: Invitation, *, at: datetime) -> str:
    """What may still be done with an invitation: open, waiting (to be confirmed), used, voided or expired."""
    if row.used_at:
        return "used"
    if row.voided_at:
        return "voided"
    if at >= row.expires_at:
        return "expired"
    return "open" if row.lets_in_id is None or row.confirmed_at else "waiting"


def is_unfinished(row: Invitation, *, at: datetime) -> bool:
    """
    True where somebody came in by an invitation, meaning to make a passkey, and has none yet: nobody could come into
    the account, so that the same slip leads there once more, until it is too old or a later one was made.
    """
    user = row.person.user
    if row.used_at is None or user is None or at >= row.expires_at or has_way_in(user):
        return False
    return not row.person.invitations.filter(pk__gt=row.pk).exists()


def unfinished_among(rows: Iterable[Invitation], *, at: datetime) -> set[int]:
    """Those of the invitations that are unfinished (`is_unfinished`), in a fixed number of queries."""
    used = [row for row in rows if row.used_at and row.person.user is not None and at < row.expires_at]
    lost = without_way_in(row.person.user for row in used if row.person.user is not None)
    found = {row.person_id: row.pk for row in used if row.person.user_id in lost}
    if not found:
        return set()
    newest = Invitation.objects.filter(person__in=found).order_by().values_list("person_id").annotate(last=Max("pk"))
    return {last for person_id, last in newest if last == found[person_id]}


def open_invitation(code: str, *, at: datetime) -> Invitation | None:
    """
    The invitation behind a link, while it opens something; made up, used (but see `is_unfinished`), voided, expired and
    not confirmed look alike.
    What was printed to open an account leads into none that came about meanwhile.

    Whoever has left the unit that invited them comes in by an invitation of the unit where they belong now.
    """
    found = Invitation.objects.select_related("person__user", "unit").filter(pk=number_behind(code) or -1).first()
    if found is None or found.person.merged_into_id:
        return None
    is_fresh = state_of(found, at=at) == "open" and found.lets_in_id == found.person.user_id
    if not (is_fresh or is_unfinished(found, at=at)):
        return None
    belongs = current(found.person.memberships.filter(unit=found.unit_id), on=localdate(at))
    return found if belongs.exists() else None
