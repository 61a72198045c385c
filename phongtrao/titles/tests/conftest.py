"""A published standard of three conditions, a round by it, a council of three, two members with accounts."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from phongtrao.ledger import operations as ledger
from phongtrao.ledger.operations import Fact
from phongtrao.organizations import operations as organizations
from phongtrao.organizations.models import Person, Role
from phongtrao.titles import operations
from phongtrao.titles.models import AwardRound, Condition, Nomination
from phongtrao.titles.operations import (
    AwardRoundWords,
    ConditionWords,
    Decree,
    PaperWords,
    StandardWords,
    TitleWords,
)

DECREE = Decree("12-QĐ/ĐTN", date(2024, 3, 1), "Trần Thanh Bình", "BÍ THƯ")
BORN = date(2000, 5, 19)


@pytest.fixture
def above(officer: Any, actor_of: Any, now: Any) -> dict[str, Any]:
    """By the officer of the bloc, now."""
    return {"by": actor_of(officer), "at": now}


@pytest.fixture
def enrolled(organization: Any, member: Any, person: Any, now: Any, job: Any) -> Callable[..., Person]:
    """`enrolled(user, code, born_on)`: the person behind an account, a member of a unit."""

    def enrol(user: Any = None, code: str = "y-te-vp", born_on: date | None = BORN) -> Person:
        who = user or member
        details = {"full_name": who.full_name} | ({"born_on": born_on} if born_on else {})
        held = organizations.register_member(
            unit=organization[code], details=details, since=date(2023, 1, 1), by=job, at=now
        )
        return organizations.link_account(person=held.person, user=who, by=job, at=now)

    return enrol


@pytest.fixture
def standard(organization: Any, above: Any) -> Callable[..., Any]:
    """`standard(allows_self=True, quorum=60, …)`: ten hours, a paper, what people judge; published."""

    def publish(level: str = "bloc", unit: str = "khoi", **said: Any) -> Any:
        words = TitleWords("Sinh viên 5 tốt", "Sinh viên", "Tốt năm mặt")
        title = operations.make_title(unit_id=organization[unit].pk, words=words, **above)
        draft = operations.begin_standard(title_id=title.pk, level=level, year=2024, **above)
        operations.set_standard(standard_id=draft.pk, words=StandardWords(**said), **above)
        for one in (
            ConditionWords("Tình nguyện tốt", "figure", "hours", Decimal(10)),
            ConditionWords("Học tập tốt", "paper"),
            ConditionWords("Đạo đức tốt", "people"),
            ConditionWords("Nhiều hoạt động", "figure", "activities", Decimal(2), is_required=False),
        ):
            operations.set_condition(standard_id=draft.pk, place=0, words=one, **above)
        return operations.publish_standard(standard_id=draft.pk, **above)

    return publish


@pytest.fixture
def opened(organization: Any, standard: Any, above: Any, now: Any) -> Callable[..., AwardRound]:
    """`opened(quota=1, **standard)`: a round of the bloc for January to March, nominations for ten days."""

    def begin(quota: int | None = None, unit: str = "khoi", **said: Any) -> AwardRound:
        words = AwardRoundWords(
            name="Xét Sinh viên 5 tốt 2024",
            standard_id=standard(**said).pk,
            record_from=date(2024, 1, 1),
            record_to=date(2024, 3, 31),
            nominate_until=now.date() + timedelta(days=10),
            quota=quota,
        )
        return operations.open_award_round(unit_id=organization[unit].pk, words=words, key=uuid4(), **above)

    return begin


@pytest.fixture
def worked(organization: Any, now: Any, job: Any) -> Callable[..., None]:
    """`worked(person, 12)`: so many hours of somebody, in one entry of the ledger."""

    def earn(who: Person, hours: int) -> None:
        place = organization["so-y-te"].pk
        key = f"thu:{uuid4()}"
        fact = Fact("hours", Decimal(hours), place, now.date(), key, key, subject=f"p{who.pk}")
        ledger.record(facts=[fact], by=job, at=now)

    return earn


@pytest.fixture
def council(person: Any, actor_of: Any) -> list[Any]:
    """Chair, secretary and member, as users."""
    names = (("hue", "Lê Thị Huệ"), ("lam", "Đỗ Lâm"), ("son", "Võ Sơn"))
    return [person(username, name, "khoi", Role.MEMBER) for username, name in names]


@pytest.fixture
def seated(council: Any, above: Any) -> Callable[[AwardRound], None]:
    """`seated(round)`: the council sits."""

    def seat(one: AwardRound) -> None:
        for user, role in zip(council, ("chair", "secretary", "member"), strict=True):
            operations.name_seat(round_id=one.pk, username=user.username, role=role, **above)

    return seat


@pytest.fixture
def ready(enrolled: Any, worked: Any, actor_of: Any, secretary: Any, now: Any) -> Callable[..., Nomination]:
    """`ready(round, user)`: a member of Y tế nominated, agreed, with twelve hours and the paper."""

    def make(one: AwardRound, user: Any, hours: int = 12, **said: Any) -> Nomination:
        who = enrolled(user, **said)
        worked(who, hours)
        by = {"by": actor_of(secretary), "at": now}
        row = operations.nominate(round_id=one.pk, person_id=who.pk, words="Tốt", **by)
        operations.agree(nomination_id=row.pk, representative="Phạm Văn Cha", by=actor_of(user), at=now)
        paper = Condition.objects.get(standard=one.standard_id, kind="paper")
        words = PaperWords(paper.pk, "Bảng điểm", "https://truong.example/bang-diem")
        operations.add_papers(nomination_id=row.pk, words=words, proofs=[], key=uuid4(), **by)
        return Nomination.objects.get(pk=row.pk)

    return make


@pytest.fixture
def voted(council: Any, actor_of: Any, now: Any) -> Callable[..., None]:
    """`voted(round, {nomination: "yyn"})`: what chair, secretary and member say of each: y, n or -."""

    def vote(one: AwardRound, said: dict[Nomination, str]) -> None:
        words = {"y": "yes", "n": "no", "-": "neither"}
        for place, user in enumerate(council):
            choices = {row.pk: words[votes[place]] for row, votes in said.items()}
            operations.cast_ballots(round_id=one.pk, choices=choices, by=actor_of(user), at=now)

    return vote


@pytest.fixture
def tied(
    opened: Any, ready: Any, seated: Any, voted: Any, member: Any, person: Any, above: Any
) -> tuple[AwardRound, list[Nomination]]:
    """A counted round with one place for two who have two votes each."""
    one = opened(quota=1)
    rows = [ready(one, member), ready(one, person("mai", "Lê Mai", "y-te-vp", Role.MEMBER))]
    seated(one)
    operations.begin_vote(round_id=one.pk, **above)
    voted(one, {rows[0]: "yyn", rows[1]: "nyy"})
    operations.count_votes(round_id=one.pk, **above)
    return one, rows


@pytest.fixture
def published(opened: Any, ready: Any, seated: Any, voted: Any, member: Any, above: Any) -> Callable[..., Nomination]:
    """`published()`: the whole way; the member is chosen by two of three."""

    def run(**said: Any) -> Nomination:
        one = opened()
        row = ready(one, member, **said)
        seated(one)
        operations.begin_vote(round_id=one.pk, **above)
        voted(one, {row: "yyn"})
        operations.count_votes(round_id=one.pk, **above)
        operations.publish_awards(round_id=one.pk, decree=DECREE, **above)
        return Nomination.objects.get(pk=row.pk)

    return run
