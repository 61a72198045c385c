"""Rules of titles, and standards that stand once they are published."""

from decimal import Decimal
from uuid import uuid4

import pytest
from django.utils.translation import override

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.titles import operations, rules
from phongtrao.titles.models import (
    AwardRound,
)
from phongtrao.titles.operations import AwardRoundWords, ConditionWords, StandardWords
from phongtrao.titles.refusals import (
    NothingAsked,
    NotPublished,
    StandardStands,
    WrongLevel,
)

Count = rules.Count


@pytest.mark.parametrize(
    ("count", "share", "is_of_seats", "reached"),
    [
        (Count(3, 2, 1, 0), 67, True, False),
        (Count(3, 2, 1, 0), 66, True, True),
        (Count(4, 2, 0, 0), 51, True, False),
        (Count(4, 2, 0, 0), 51, False, True),
        (Count(3, 0, 0, 3), 1, False, False),
        (Count(0, 0, 0, 0), 1, True, False),
    ],
)
def test_a_share_is_reached_without_rounding(count, share, is_of_seats, reached):
    assert rules.reaches(count, share=share, is_of_seats=is_of_seats) is reached


@pytest.mark.parametrize(
    ("votes", "quota", "chosen", "tied"),
    [
        ({}, 2, set(), set()),
        ({1: 3, 2: 2}, None, {1, 2}, set()),
        ({1: 3, 2: 2, 3: 1}, 2, {1, 2}, set()),
        ({1: 3, 2: 2, 3: 2}, 2, {1}, {2, 3}),
        ({1: 2, 2: 2, 3: 1}, 2, {1, 2}, set()),
        ({1: 2, 2: 2}, 1, set(), {1, 2}),
    ],
)
def test_the_quota_takes_the_first_and_says_who_is_tied(votes, quota, chosen, tied):
    assert rules.chosen(votes, quota) == (chosen, tied)


@pytest.mark.parametrize(
    ("kind", "quantity", "has_paper", "standing"),
    [
        ("figure", 10, False, "met"),
        ("figure", 9, False, "missing"),
        ("figure", 9, True, "asked"),
        ("paper", 0, False, "missing"),
        ("paper", 0, True, "asked"),
        ("people", 0, False, "asked"),
    ],
)
def test_a_condition_stands(kind, quantity, has_paper, standing):
    threshold = Decimal(10) if kind == "figure" else None
    assert rules.judged(kind, quantity=Decimal(quantity), threshold=threshold, has_paper=has_paper) == standing


def test_a_published_standard_stands_and_the_next_begins_with_what_it_says(standard, above):
    one = standard(allows_self=True)
    place = {"standard_id": one.pk, **above}
    with pytest.raises(StandardStands):
        operations.set_condition(place=1, words=ConditionWords("Khác", "people"), **place)
    with pytest.raises(StandardStands):
        operations.remove_condition(place=1, **place)
    with pytest.raises(StandardStands):
        operations.set_standard(words=StandardWords(), **place)

    draft = operations.begin_standard(title_id=one.title_id, level="bloc", year=2024, **above)
    again = operations.begin_standard(title_id=one.title_id, level="bloc", year=2024, **above)
    assert (draft.pk, draft.ordinal, draft.allows_self) == (again.pk, 2, True)
    assert list(draft.conditions.values_list("text", flat=True).order_by("ordinal")) == list(
        one.conditions.values_list("text", flat=True).order_by("ordinal")
    )
    operations.remove_condition(standard_id=draft.pk, place=1, **above)
    assert one.conditions.count() == 4


def test_a_standard_without_conditions_is_not_published(organization, above):
    words = operations.TitleWords("4 nhất", "Công nhân")
    title = operations.make_title(unit_id=organization["khoi"].pk, words=words, **above)
    draft = operations.begin_standard(title_id=title.pk, level="bloc", year=2024, **above)
    with pytest.raises(NothingAsked):
        operations.publish_standard(standard_id=draft.pk, **above)


def test_units_below_and_members_write_no_titles(organization, secretary, member, administrator, actor_of, now):
    words = operations.TitleWords("4 nhất", "Công nhân")
    for user in (secretary, member):
        with pytest.raises(NotAllowed):
            operations.make_title(unit_id=organization["khoi"].pk, words=words, by=actor_of(user), at=now)
    operations.make_title(unit_id=organization["khoi"].pk, words=words, by=actor_of(administrator), at=now)


def test_a_round_goes_by_a_published_standard_of_its_level(organization, standard, above, now):
    one = standard()
    days = {"record_from": now.date(), "record_to": now.date(), "nominate_until": now.date()}
    words = AwardRoundWords("Đợt", one.pk, **days)
    with pytest.raises(WrongLevel):
        operations.open_award_round(unit_id=organization["so-y-te"].pk, words=words, key=uuid4(), **above)
    draft = operations.begin_standard(title_id=one.title_id, level="bloc", year=2025, **above)
    with pytest.raises(NotPublished):
        operations.open_award_round(
            unit_id=organization["khoi"].pk, words=AwardRoundWords("Đợt", draft.pk, **days), key=uuid4(), **above
        )
    assert not AwardRound.objects.exists()


@pytest.mark.parametrize(
    ("key", "one", "more"), [("activities", "1 activity", "2 activities"), ("hours", "1 hour", "2 hours")]
)
def test_in_english_one_is_one(key, one, more):
    with override("en"):
        assert [rules.figure_words(key, Decimal(many)) for many in (1, 2)] == [one, more]
