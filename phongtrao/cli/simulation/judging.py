"""The evaluation of the simulated year, from the points that units give themselves to what is published."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from random import Random

from django.conf import settings

from phongtrao.accounts.models import User
from phongtrao.evaluation import operations, queries
from phongtrao.evaluation.models import Evaluation, Round
from phongtrao.evaluation.operations import ClaimWords, RoundWords
from phongtrao.evaluation.refusals import RubricNotSound
from phongtrao.evaluation.rules import Condition, Rubric, Source
from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Unit
from phongtrao.organizations.queries import actor_for
from phongtrao.periods import Period
from phongtrao.plans.models import Plan

from .chance import dice, key, moment

RUBRIC, NAME = "bo-tieu-chi.csv", "Bộ tiêu chí mẫu 450 điểm (mô phỏng)"
OPENS, CLAIMED, REVIEWED, ANNOUNCED, APPEALED, ANSWERED, PUBLISHED = (13, 15, 18, 20, 21, 23, 26)
"""The days of December."""
CHAIR = "can-bo"
HAS_DOCUMENT = 0.85
"""How likely a unit has the document that a condition asks for."""
APPEALING = 0.05
"""How many units appeal."""


def held_at(plan: Plan) -> datetime:
    """The moment as of which everybody is evaluated: that of the announcement."""
    return moment(date(plan.window_from.year, 12, ANNOUNCED), 9)


def evaluate(plan: Plan, units: list[Unit], *, by: Actor) -> Round:
    """Hold the round from its opening to its publication; the chair is the officer of the demonstration."""
    days = {name: moment(date(plan.window_from.year, 12, day)) for name, day in _days()}
    chair = actor_for(User.objects.get(username=CHAIR), on=days["opens"].date())
    one = _open(plan, units, by, days["opens"], date(plan.window_from.year, 12, REVIEWED))
    rubric, faults = queries.rubric_of(one.version)
    if rubric is None or faults:
        raise RubricNotSound
    rows = list(Evaluation.objects.filter(round=one).select_related("unit").order_by("unit__code"))
    for row in rows:
        _claim(row, rubric, by, days["claimed"])
    operations.begin_review(round_id=one.pk, by=by, at=days["reviewed"])
    for row in rows:
        operations.settle_unit(evaluation_id=row.pk, by=chair, at=days["reviewed"])
    until = date(plan.window_from.year, 12, PUBLISHED - 1)
    operations.announce_round(round_id=one.pk, appeal_until=until, by=by, at=days["announced"])
    for number, (row, condition) in enumerate(_appealing(rows, rubric)):
        _appeal(row, condition, by, chair, days, is_granted=number % 2 == 0)
    return operations.publish_round(round_id=one.pk, by=by, at=days["published"])


def _days() -> Iterator[tuple[str, int]]:
    names = ("opens", "claimed", "reviewed", "announced", "appealed", "answered", "published")
    return zip(names, (OPENS, CLAIMED, REVIEWED, ANNOUNCED, APPEALED, ANSWERED, PUBLISHED), strict=True)


def _open(plan: Plan, units: list[Unit], by: Actor, at: datetime, until: date) -> Round:
    data = (settings.SAMPLES / RUBRIC).read_bytes()
    version = operations.import_rubric(unit_id=plan.issuer_id, name=NAME, data=data, by=by, at=at)
    year = plan.window_from.year
    words = RoundWords(
        title=f"Đánh giá phong trào năm {year} (số liệu mô phỏng)",
        period=Period.parse(str(year)),
        version_id=version.pk,
        unit_ids=[unit.pk for unit in units],
        claim_until=until,
        plan_id=plan.pk,
        peers="cluster",
    )
    one = operations.open_round(unit_id=plan.issuer_id, words=words, key=key("round", year), by=by, at=at)
    operations.name_councillor(round_id=one.pk, username=CHAIR, is_chair=True, by=by, at=at)
    return one


def _claim(row: Evaluation, rubric: Rubric, by: Actor, at: datetime) -> None:
    """A unit gives itself points where people judge, each with a document that shows it."""
    drawn = dice("claims", row.unit.code, at.year)
    asked = [one for one in rubric.by_code.values() if one.is_by_people and one.effect != "veto"]
    claims = {
        one.code: ClaimWords(_points(one, drawn), "Tự chấm (mô phỏng)", f"Số {drawn.randint(1, 60)}-BC/ĐTN (mô phỏng)")
        for one in asked
    }
    operations.claim_points(evaluation_id=row.pk, claims=claims, by=by, at=at)
    operations.send_claims(evaluation_id=row.pk, by=by, at=at)


def _points(one: Condition, drawn: Random) -> Decimal:
    if one.source == Source.DOCUMENT:
        return one.points if drawn.random() < HAS_DOCUMENT else Decimal(0)
    return Decimal(drawn.randint(int(one.points) // 2, int(one.points)))


def _appealing(rows: list[Evaluation], rubric: Rubric) -> Iterator[tuple[Evaluation, Condition]]:
    conditions = [one for one in rubric.by_code.values() if one.is_by_people]
    for row in rows:
        drawn = dice("appeal", row.unit.code)
        if drawn.random() < APPEALING:
            yield row, drawn.choice(conditions)


def _appeal(
    row: Evaluation, condition: Condition, by: Actor, chair: Actor, days: dict[str, datetime], *, is_granted: bool
) -> None:
    words = "Đơn vị đã gửi bổ sung văn bản (số liệu mô phỏng)."
    asked = operations.appeal(evaluation_id=row.pk, code=condition.code, words=words, by=by, at=days["appealed"])
    answer = "Hội đồng đã xem văn bản bổ sung và chấm lại." if is_granted else "Văn bản bổ sung ở ngoài kỳ đánh giá."
    operations.answer_appeal(
        appeal_id=asked.pk,
        is_granted=is_granted,
        points=condition.points if is_granted else None,
        answer=answer,
        by=chair,
        at=days["answered"],
    )
