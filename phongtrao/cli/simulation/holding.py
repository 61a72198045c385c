"""Activities of the simulated year: made, signed up for, attended, closed with figures and what shows them."""

import io
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from random import Random
from typing import Any

from PIL import Image

from phongtrao.activities import operations, queries
from phongtrao.activities.models import Activity, ActivityKind, CheckInMethod
from phongtrao.activities.operations import Details, Outcome
from phongtrao.activities.operations.arrivals import Arrival, Batch
from phongtrao.cli.demo_programmes import Programme
from phongtrao.foundation.actors import Actor
from phongtrao.obligations import photos
from phongtrao.obligations.models import EvidenceKind
from phongtrao.obligations.operations import Proof
from phongtrao.organizations.cards import code_of
from phongtrao.organizations.models import Person, Unit

from .chance import dice, key, moment
from .fates import Course

MARK = "mô phỏng"
"""Stands in every title and caption: nobody takes what is simulated for what was done."""
ABOUT = "Hoạt động trong số liệu mô phỏng của bản dùng thử, không có thật."
PLACES = ("Hội trường cơ quan", "Nhà Văn hóa Thanh niên", "Phòng họp lớn", "Hội trường A", "Sân cơ quan")
NOTICE, LASTS, AFTER = timedelta(days=9), timedelta(hours=3), timedelta(hours=5)
IS_CHECKED = 0.5
"""How likely people are checked in one by one; else their number is stated from a list."""
FAR, NEAR, WIDE = 24, 9, 4
"""At most so many members are checked in to what is held for the whole movement, and to what a unit holds;
what is held for all has so many times as many people."""
AMOUNTS: dict[str, tuple[int, int, int]] = {
    "participants": (18, 140, 1),
    "trees": (8, 60, 1),
    "blood_units": (20, 160, 1),
    "scholarships": (2, 12, 1),
    "vnd_raised": (4_000_000, 60_000_000, 500_000),
    "vnd_given": (4_000_000, 60_000_000, 500_000),
    "vnd_saved": (4_000_000, 60_000_000, 500_000),
    "products_published": (1, 6, 1),
    "views": (150, 4_000, 10),
    "ideas": (3, 25, 1),
    "hours": (20, 200, 1),
    "satisfaction": (4, 5, 1),
}
"""Least, most and step of what is stated of a metric."""
BLOCKS, SIDE = 9, 180


def hold(course: Course, programme: Programme, people: Sequence[Person], *, by: Actor, at: datetime) -> Activity:
    """Hold one programme for what a unit owes; `people` may come."""
    drawn = dice(course.name, programme.row)
    kind = kinds()[programme.kind]
    made = _make(course, programme, kind, drawn, by=by, at=at)
    if programme.panel:
        _fill_panel(made, programme, drawn, by=by, at=at)
    is_checked = "check_in" in kind.features and bool(people) and drawn.random() < IS_CHECKED
    if is_checked:
        _gather(made, kind, _coming(people, drawn, FAR if course.is_wide else NEAR), drawn, by=by, at=at)
    page = queries.outcome_page(made)
    outcome = Outcome(
        figures={asked.metric: _amount(asked.metric, drawn, is_wide=course.is_wide) for asked in page.asked},
        toward={one.obligation.pk: _toward(one.obligation.target_value, drawn) for one in page.toward},
        proofs=list(_proofs(kind, course, programme)),
        caption=f"Ảnh {MARK}, không có thật",
    )
    closed = key("close", course.name, programme.row)
    return operations.close_activity(activity_id=made.pk, outcome=outcome, key=closed, by=by, at=at)


@cache
def kinds() -> dict[str, ActivityKind]:
    """The kinds of activities by their keys."""
    return {kind.key: kind for kind in ActivityKind.objects.all()}


def begins(course: Course) -> datetime:
    """When what is held for a course begins."""
    return moment(course.day, 8)


def ends(course: Course) -> datetime:
    """When it is closed: the same afternoon."""
    return begins(course) + AFTER


def _make(
    course: Course, programme: Programme, kind: ActivityKind, drawn: Random, *, by: Actor, at: datetime
) -> Activity:
    starts_at = begins(course)
    details = Details(
        kind_id=kind.pk,
        title=f"{programme.name} ({MARK})",
        summary=ABOUT,
        place=drawn.choice(PLACES),
        starts_at=starts_at,
        ends_at=starts_at + LASTS,
        audience="everybody",
        serves=tuple(one.pk for one in (course.obligation, *course.also)),
    )
    return operations.make_activity(
        unit_id=course.unit.pk,
        details=details,
        key=key("make", course.name, programme.row),
        is_demonstration=True,
        by=by,
        at=starts_at - NOTICE,
    )


def _fill_panel(made: Activity, programme: Programme, drawn: Random, *, by: Actor, at: datetime) -> None:
    words = programme.says | _drawn_words(programme.panel, programme, drawn) | _days(programme.panel, at.date())
    rows = drawn.randint(1, 3) if programme.panel == "san-pham" else 1
    for number in range(rows):
        operations.add_to_panel(
            activity_id=made.pk,
            panel=programme.panel,
            words=words,
            key=key("panel", made.key, number),
            by=by,
            at=at,
        )


def _drawn_words(panel: str, programme: Programme, drawn: Random) -> dict[str, Any]:
    """The figures and titles of a panel's row."""
    received = drawn.randint(12, 60)
    solved = received - drawn.randint(0, received // 6)
    value = drawn.randrange(500_000, 3_000_001, 100_000)
    handed = {"number": drawn.randint(2, 12), "value": value} if programme.says.get("what") != "raised" else {}
    words: dict[str, dict[str, Any]] = {
        "san-pham": {"title": f"{programme.name} ({MARK})"},
        "moc": {"title": f"Khảo sát, làm, bàn giao ({MARK})"},
        "ho-so": {"received": received, "solved": solved, "note": f"số liệu {MARK}"},
        "trao": handed or {"value": value * 10},
        "kien-nghi": {"text": f"Bớt một bước trong quy trình ({MARK})"},
    }
    return words.get(panel, {})


def _days(panel: str, day: date) -> dict[str, date]:
    names = {"san-pham": "published_on", "ho-so": "on", "trao": "on", "moc": "due_on"}
    return {names[panel]: day} if panel in names else {}


def _coming(people: Sequence[Person], drawn: Random, most: int) -> list[Person]:
    number = min(len(people), drawn.randint(most // 3, most))
    return drawn.sample(list(people), number)


def _gather(
    made: Activity, kind: ActivityKind, people: Sequence[Person], drawn: Random, *, by: Actor, at: datetime
) -> None:
    """People sign up, nearly all of them come, by card or by name; where hours count they leave at the end."""
    session = made.sessions.order_by("pk")[0]
    if "sign_up" in kind.features:
        operations.sign_up(
            activity_id=made.pk,
            session_id=session.pk,
            person_ids=[one.pk for one in people],
            key=key("sign", made.key),
            by=by,
            at=made.starts_at - NOTICE / 2,
        )
    words: list[Arrival] = []
    for person in people:
        if drawn.random() < 0.9:  # noqa: PLR2004
            words += _arrivals(made, session.pk, person, drawn, with_hours=kind.counts_hours)
    operations.check_in(batches=[Batch(words, by)], by=by, at=at)


def _arrivals(made: Activity, session_id: int, person: Person, drawn: Random, *, with_hours: bool) -> Iterator[Arrival]:
    is_by_card = drawn.random() < 0.6  # noqa: PLR2004
    who: dict[str, Any] = {"method": CheckInMethod.SEARCH, "person_id": person.pk}
    if is_by_card:
        who = {"method": CheckInMethod.CARD, "card": code_of(person)}
    came = made.starts_at + timedelta(minutes=drawn.randint(-10, 15))
    yield Arrival(key=key("in", made.key, person.card_number), session_id=session_id, at=came, **who)
    if with_hours:
        left = key("out", made.key, person.card_number)
        yield Arrival(key=left, session_id=session_id, at=made.ends_at, is_leaving=True, **who)


def _amount(metric: str, drawn: Random, *, is_wide: bool) -> Decimal:
    least, most, step = AMOUNTS.get(metric, (1, 3, 1))
    times = WIDE if is_wide and metric == "participants" else 1
    return times * Decimal(drawn.randrange(least, most + 1, step))


def _toward(target: Decimal | None, drawn: Random) -> Decimal:
    """What it counts toward the number of an obligation: all of it mostly, now and then less."""
    wanted = int(target or 1)
    return Decimal(wanted if drawn.random() < 0.8 else max(1, wanted // 2))  # noqa: PLR2004


def _proofs(kind: ActivityKind, course: Course, programme: Programme) -> Iterator[Proof]:
    for wanted in kind.evidence:
        if wanted == EvidenceKind.LINK:
            yield Proof(EvidenceKind.LINK, link=f"https://example.org/mo-phong/{course.name}/{programme.row}")
        else:
            yield picture(course.name, programme.row)


def picture(*what: object) -> Proof:
    """Blocks of grey, for each activity its own: nobody takes it for a photo."""
    drawn = dice("picture", *what)
    blocks = Image.new("L", (BLOCKS, BLOCKS))
    blocks.putdata([drawn.randrange(90, 230) for _ in range(BLOCKS * BLOCKS)])
    data = io.BytesIO()
    blocks.resize((SIDE, SIDE), Image.Resampling.NEAREST).convert("RGB").save(data, "JPEG")
    photo = photos.prepared(data.getvalue())
    return Proof(EvidenceKind.PHOTO, photo.data, photo.preview, ".jpg", "mo-phong.jpg", photo.dhash)


def under(unit: Unit, people: Sequence[tuple[str, Person]]) -> list[Person]:
    """Those of some people (each with the path of a unit) who belong to a unit or to one below it."""
    return [person for path, person in people if path.startswith(unit.path)]
