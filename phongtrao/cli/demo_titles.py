"""Titles of the demonstration: a round that takes nominations, one that votes, one decided; marked as samples."""

from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, UUID, uuid5

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Person
from phongtrao.plans.models import Plan
from phongtrao.titles import files, operations
from phongtrao.titles.models import AwardRound, Condition, Nomination, SelfReview, Standard
from phongtrao.titles.operations import AwardRoundWords, Decree, PaperWords, ReviewWords

from .demo_members import MEMBER

OPEN, VOTING, DECIDED = "Cán bộ, công chức, viên chức trẻ giỏi, thân thiện", "Ngòi bút trẻ", "Công nhân trẻ “4 nhất”"
COUNCIL = (("can-bo", "chair"), ("bi-thu-2", "secretary"), ("cap-uy", "member"))
TAKES = timedelta(days=14)


@transaction.atomic
def some_titles(movement: Plan, *, by: Actor, at: datetime) -> None:
    """Take the sample titles in, hold three rounds, write a review; once they are there, nothing happens."""
    person = Person.objects.filter(user__username=MEMBER).first()
    if person is not None:
        _rounds(movement, person, by=by, at=at)
        _review(movement, at=at)


def _rounds(movement: Plan, person: Person, *, by: Actor, at: datetime) -> None:
    if AwardRound.objects.filter(key=_key(movement, OPEN)).exists():
        return
    year = movement.window_from.year
    operations.take_sample_titles(
        unit_id=movement.issuer_id, lines=files.sample_lines(), level="bloc", year=year, by=by, at=at
    )
    for name in (OPEN, VOTING, DECIDED):
        standard = Standard.objects.get(title__unit=movement.issuer_id, title__name=name)
        operations.publish_standard(standard_id=standard.pk, by=by, at=at)
        one = _round(movement, standard, by, at)
        row = operations.nominate(
            round_id=one.pk, person_id=person.pk, words="Thành tích mẫu của bản trình diễn.", by=by, at=at
        )
        if name != OPEN:
            _agree(row, by, at)
            operations.begin_vote(round_id=one.pk, by=by, at=at)
        if name == DECIDED:
            _decide(one, row, by, at)


def _review(movement: Plan, *, at: datetime) -> None:
    """The member has sent the review of the year; the branch has not looked yet."""
    if not SelfReview.objects.filter(plan=movement, person__user__username=MEMBER).exists():
        said = ReviewWords("good", "Lời mẫu của bản trình diễn: một năm nhiều việc, còn vắng hai buổi sinh hoạt.")
        operations.write_review(plan_id=movement.pk, said=said, is_sent=True, by=_actor(MEMBER, at), at=at)


def _key(movement: Plan, name: str) -> UUID:
    return uuid5(NAMESPACE_URL, f"phongtrao:demo:title:{movement.pk}:{name}")


def _round(movement: Plan, standard: Standard, by: Actor, at: datetime) -> AwardRound:
    words = AwardRoundWords(
        name=f"Đợt mẫu: {standard.title.name} {standard.year}"[:200],
        standard_id=standard.pk,
        record_from=movement.window_from,
        record_to=movement.window_to,
        nominate_until=localdate(at) + TAKES,
        quota=3,
    )
    key = _key(movement, standard.title.name)
    one = operations.open_award_round(unit_id=movement.issuer_id, words=words, key=key, by=by, at=at)
    for username, role in COUNCIL:
        operations.name_seat(round_id=one.pk, username=username, role=role, by=by, at=at)
    return one


def _agree(row: Nomination, by: Actor, at: datetime) -> None:
    """The person agrees; each condition that is not judged anyway gets a paper."""
    operations.agree(nomination_id=row.pk, representative="", by=_actor(MEMBER, at), at=at)
    for one in Condition.objects.filter(standard=row.round.standard).exclude(kind="people").order_by("ordinal"):
        words = PaperWords(one.pk, "Giấy tờ mẫu", "https://example.org/giay-to-mau")
        key = uuid5(NAMESPACE_URL, f"phongtrao:demo:paper:{row.pk}:{one.pk}")
        operations.add_papers(nomination_id=row.pk, words=words, proofs=[], key=key, by=by, at=at)


def _decide(one: AwardRound, row: Nomination, by: Actor, at: datetime) -> None:
    for username, _role in COUNCIL:
        operations.cast_ballots(round_id=one.pk, choices={row.pk: "yes"}, by=_actor(username, at), at=at)
    operations.count_votes(round_id=one.pk, by=by, at=at)
    decree = Decree("01-QĐ/MẪU", localdate(at), "Người ký mẫu", "BÍ THƯ")
    operations.publish_awards(round_id=one.pk, decree=decree, by=by, at=at)


def _actor(username: str, at: datetime) -> Actor:
    return organizations.actor_for(User.objects.get(username=username), on=localdate(at))
