"""One sample activity for each programme of the sample plan, held and closed; some to come. All marked as samples."""

import io
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from django.db import transaction
from django.db.models import F, Q
from django.utils.timezone import get_current_timezone, localdate
from PIL import Image

from phongtrao.activities import operations, queries
from phongtrao.activities.models import Activity, ActivityKind, CheckInMethod
from phongtrao.activities.operations import Details, Outcome
from phongtrao.activities.operations.arrivals import Arrival, Batch
from phongtrao.activities.rules.places import Place
from phongtrao.foundation.actors import Actor
from phongtrao.obligations import operations as duties
from phongtrao.obligations import photos
from phongtrao.obligations import queries as owed
from phongtrao.obligations.models import EvidenceKind, Obligation
from phongtrao.obligations.operations import Proof
from phongtrao.organizations.models import Person, Unit
from phongtrao.plans import operations as plans
from phongtrao.plans.models import Charge, Plan, Sharing
from phongtrao.vietnamese import fold

from .demo_members import MEMBER
from .demo_programmes import PROGRAMMES, Programme
from .progress import bar

SAMPLE = "Mẫu"
STEPS = 3
"""So many days lie between two sample activities."""
NOTICE = timedelta(days=6)
"""So long before it begins an activity is made, if there was time."""
COMING = (3, 6, 9, 14, 20)
"""In so many days something is to come."""
PEOPLE, LISTED = 40, 4
MONEY = dict.fromkeys(("vnd_raised", "vnd_given", "vnd_saved"), 4_000_000)
FIGURES = {"participants": PEOPLE, "hours": 3 * PEOPLE, **MONEY}
"""What sample activities state; of anything else four."""
CERTIFIED = 76
"""The row whose sample activity people attended, and got certificates for."""
ATTENDED = (30, CERTIFIED)
"""Rows whose sample activities people attended, the demonstration's member first: who is honoured has been there."""
UNNAMED, MEANT = "tru dong", ("SKHCN", "SNV")
"""Words of a task that names no unit, and the units of the sample roster that an officer says are meant."""
BLOCKS, SIDE = 9, 270
HALLS: tuple[Place, ...] = tuple(
    (Decimal(north) / 1000, Decimal(east) / 1000)
    for north, east in (
        (10776, 106701),
        (10783, 106684),
        (10801, 106712),
        (10755, 106667),
        (10848, 106772),
        (10732, 106722),
    )
)
"""Where the sample halls stand: somewhere in a large city."""
NEAR = 200


@transaction.atomic
def some_activities(plan: Plan, *, by: Actor, at: datetime) -> None:
    """Hold one activity for each programme, and open some to come; once they are there, nothing happens."""
    known = Activity.objects.filter(is_demonstration=True, starts_at__year=plan.window_from.year)
    if known.exists():
        return
    name_those_meant(plan, by=by, at=at)
    kinds = {kind.key: kind for kind in ActivityKind.objects.all()}
    with bar() as progress:
        for programme in progress.track(PROGRAMMES, description="Tổ chức hoạt động mẫu"):
            obligation = asked_by(plan, programme)
            if obligation is not None:
                hold(programme, obligation, kinds[programme.kind], by=by, at=at)
    for days, programme in zip(COMING, PROGRAMMES[8 :: len(PROGRAMMES) // len(COMING)], strict=False):
        obligation = asked_by(plan, programme)
        if obligation is not None:
            _open(programme, obligation, kinds[programme.kind], days, by=by, at=at)


def name_those_meant(plan: Plan, *, by: Actor, at: datetime) -> None:
    """Say, as an officer does, which units a task means that names none, and publish it."""
    units = list(Unit.objects.filter(code__in=MEANT).order_by("pk"))
    unnamed = Charge.objects.filter(task__plan=plan, task__obligations=None, unit=None, is_group=False)
    charge = next((one for one in unnamed.select_related("task") if f" {UNNAMED} " in f" {fold(one.task.text)} "), None)
    if charge is not None and units:
        plans.name_members(charge=charge, units=units, sharing=Sharing.EACH, by=by, at=at)
        duties.publish(plan=plan, by=by, at=at)


def asked_by(plan: Plan, programme: Programme) -> Obligation | None:
    """The first obligation whose task has the words of a programme."""
    key = f" {fold(programme.words)} "
    rows = owed.with_all(owed.live().filter(plan=plan)).order_by("task__ordinal", "pk")
    tasks = dict(rows.values_list("task_id", "task__text").distinct())
    found = next((pk for pk, text in tasks.items() if key in f" {fold(text)} "), None)
    return rows.filter(task=found).first() if found else None


def hold(programme: Programme, obligation: Obligation, kind: ActivityKind, *, by: Actor, at: datetime) -> Activity:
    """Make an activity from the obligation, fill its panel, close it with figures and a picture of blocks."""
    day = _day_of(programme, obligation.plan, localdate(at))
    made = _make(programme, obligation, kind, day, by=by, at=at)
    after = made.ends_at + timedelta(hours=2)
    if programme.panel:
        words = programme.says | _days(programme.panel, day)
        operations.add_to_panel(
            activity_id=made.pk,
            panel=programme.panel,
            words=words,
            key=_key(f"panel/{made.key}", programme),
            by=by,
            at=after,
        )
    if programme.row in ATTENDED:
        _attend(made, by=by, at=after)
    operations.set_fence(activity_id=made.pk, place=_hall(programme), radius=NEAR, by=by, at=after)
    page = queries.outcome_page(made)
    figures = {asked.metric: Decimal(FIGURES.get(asked.metric, 4)) for asked in page.asked}
    outcome = Outcome(
        figures=figures,
        toward={one.obligation.pk: one.proposed for one in page.toward},
        proofs=_proofs(kind, programme),
        caption=f"{SAMPLE}: ảnh không có thật",
    )
    closed = operations.close_activity(
        activity_id=made.pk, outcome=outcome, key=_key(f"close/{made.key}", programme), by=by, at=after
    )
    if programme.row == CERTIFIED:
        operations.issue_certificates(activity_id=made.pk, by=by, at=after)
    return closed


def _attend(activity: Activity, *, by: Actor, at: datetime) -> None:
    """The demonstration's member and some of the host without an account were there from the beginning to the end."""
    session = activity.sessions.get()
    people = Person.objects.filter(
        Q(user=None) | Q(user__username=MEMBER),
        memberships__unit__path__startswith=activity.unit.path,
        is_demonstration=True,
    )
    words = []
    for person in people.order_by(F("user_id").asc(nulls_last=True), "pk").distinct()[:LISTED]:
        said: dict[str, Any] = {"session_id": session.pk, "method": CheckInMethod.SEARCH, "person_id": person.pk}
        keys = [uuid5(NAMESPACE_URL, f"demo/{session.pk}/{way}/{person.pk}") for way in ("in", "out")]
        words.append(Arrival(key=keys[0], at=session.starts_at, **said))
        words.append(Arrival(key=keys[1], at=session.ends_at, is_leaving=True, **said))
    operations.check_in(batches=[Batch(words, by)], by=by, at=at)


def _day_of(programme: Programme, plan: Plan, today: date) -> date:
    """One after another up to yesterday, closer together where the time of the plan has just begun."""
    yesterday = max(plan.window_from, min(plan.window_to, today - timedelta(days=1)))
    span = min((yesterday - plan.window_from).days, STEPS * (len(PROGRAMMES) - 1))
    before = len(PROGRAMMES) - 1 - PROGRAMMES.index(programme)
    return yesterday - timedelta(days=span * before // (len(PROGRAMMES) - 1))


def _make(
    programme: Programme, obligation: Obligation, kind: ActivityKind, day: date, *, by: Actor, at: datetime
) -> Activity:
    starts_at = datetime.combine(day, time(8), tzinfo=get_current_timezone())
    details = Details(
        kind_id=kind.pk,
        title=f"{SAMPLE}: {programme.name}",
        summary="Hoạt động mẫu của bản dùng thử, không có thật.",
        description=obligation.task.as_published.text,
        place=f"Hội trường mẫu {programme.row % len(HALLS) + 1}",
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=3),
        audience="everybody",
        serves=(obligation.pk,),
    )
    return operations.make_activity(
        unit_id=_host(obligation).pk,
        details=details,
        key=_key(f"make/{day}", programme),
        is_demonstration=True,
        by=by,
        at=min(at, starts_at - NOTICE),
    )


def _open(
    programme: Programme, obligation: Obligation, kind: ActivityKind, days: int, *, by: Actor, at: datetime
) -> None:
    """Something to come, for which some members of the host have signed up."""
    today = localdate(at)
    day = max(today + timedelta(days=1), min(today + timedelta(days=days), obligation.plan.window_to))
    made = _make(programme, obligation, kind, day, by=by, at=at)
    people = Person.objects.filter(memberships__unit__path__startswith=made.unit.path, is_demonstration=True)
    ids = list(people.order_by("pk").values_list("pk", flat=True).distinct()[:LISTED])
    if ids and "sign_up" in kind.features:
        session = made.sessions.first()
        operations.sign_up(
            activity_id=made.pk,
            session_id=session.pk if session else None,
            person_ids=ids,
            key=_key(f"sign/{made.key}", programme),
            by=by,
            at=at,
        )


def _hall(programme: Programme) -> Place:
    return HALLS[programme.row % len(HALLS)]


def _host(obligation: Obligation) -> Unit:
    return owed.leads_of(obligation)[0]


def _days(panel: str, day: date) -> dict[str, Any]:
    """The day that rows of a panel ask for."""
    return {"san-pham": {"published_on": day}, "ho-so": {"on": day}, "trao": {"on": day}, "moc": {"due_on": day}}.get(
        panel, {}
    )


def _proofs(kind: ActivityKind, programme: Programme) -> list[Proof]:
    proofs: Iterable[Proof] = (
        Proof(EvidenceKind.LINK, link=f"https://example.org/mau/{programme.row}")
        if wanted == EvidenceKind.LINK
        else _picture(programme)
        for wanted in kind.evidence
    )
    return list(proofs)


def _picture(programme: Programme) -> Proof:
    """Blocks of grey, of each programme its own: nobody takes it for a photo."""
    dice = Random(programme.row)  # noqa: S311  # a pattern, no secret
    blocks = Image.new("L", (BLOCKS, BLOCKS))
    blocks.putdata([dice.randrange(90, 230) for _ in range(BLOCKS * BLOCKS)])
    data = io.BytesIO()
    blocks.resize((SIDE, SIDE), Image.Resampling.NEAREST).convert("RGB").save(data, "JPEG")
    photo = photos.prepared(data.getvalue())
    return Proof(EvidenceKind.PHOTO, photo.data, photo.preview, ".jpg", "mau.jpg", photo.dhash)


def _key(what: str, programme: Programme) -> UUID:
    return uuid5(NAMESPACE_URL, f"demo/activity/{what}/{programme.row}")
