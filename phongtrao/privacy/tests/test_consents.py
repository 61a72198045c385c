"""A yes to just these words, and taking it back."""

import hashlib
from datetime import date

import pytest
from django.db import IntegrityError, transaction

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.privacy import operations, queries
from phongtrao.privacy.models import Consent, DataRequest, Purpose, SensitiveRecord
from phongtrao.privacy.refusals import NewerText, NoConsent, NotGiven, RepresentativeMissing, WordsMissing
from phongtrao.trail import queries as trail


@pytest.fixture
def text(db):
    """The words in force on hardship."""
    return queries.newest_texts().get(purpose__code="hoan-canh")


@pytest.fixture
def agree(may, member, actor_of, now):
    """`agree(text)`: Mây says yes."""
    return lambda text, **more: operations.give_consent(
        person=may, text=text, **({"by": actor_of(member), "at": now} | more)
    )


def test_a_consent_keeps_the_very_words_and_a_second_tap_changes_nothing(agree, text, may):
    first, second = agree(text), agree(text)

    assert first == second
    assert first.digest == text.digest == hashlib.sha256(text.text.encode()).hexdigest()
    assert trail.of(may).filter(verb="consent_given").count() == 1


def test_nobody_agrees_for_somebody_else(agree, text, officer, actor_of):
    with pytest.raises(NotAllowed):
        agree(text, by=actor_of(officer))


def test_new_words_are_a_new_version_and_are_asked_for_anew(agree, text, may, officer, actor_of, now):
    old = agree(text)
    newer = operations.reword_purpose(purpose=text.purpose, text="Lời mới, rõ hơn.", by=actor_of(officer), at=now)

    assert (newer.version, text.version) == (2, 1)
    with pytest.raises(NewerText):
        agree(text)
    choice = next(one for one in queries.my_data(may, on=now.date()).choices if one.text == newer)
    assert choice.is_newer
    assert agree(newer).text == newer
    old.refresh_from_db()
    assert old.withdrawn_at == now


def test_words_are_set_by_the_root_alone_and_never_empty(text, secretary, officer, actor_of, now):
    with pytest.raises(NotAllowed):
        operations.reword_purpose(purpose=text.purpose, text="Lời", by=actor_of(secretary), at=now)
    with pytest.raises(WordsMissing):
        operations.reword_purpose(purpose=text.purpose, text="  ", by=actor_of(officer), at=now)
    same = operations.reword_purpose(purpose=text.purpose, text=text.text, by=actor_of(officer), at=now)
    assert same == text


def test_a_child_agrees_with_a_representative(agree, text, may, now):
    may.born_on, may.born_in = date(2010, 1, 1), 2010
    may.save()
    with pytest.raises(RepresentativeMissing):
        agree(text)

    assert agree(text, representative="Trần Thị Mẹ").representative == "Trần Thị Mẹ"


def test_what_is_taken_back_is_hidden_at_once_and_deleted_within_15_days(
    agree, text, may, member, officer, actor_of, now
):
    consent = agree(text)
    by = {"by": actor_of(officer), "at": now}
    operations.add_sensitive(consent=consent, words="Nhà bị lũ", keep_until=date(2024, 12, 31), **by)
    request = operations.withdraw_consent(consent=consent, by=actor_of(member), at=now)

    assert not queries.sensitive_of(may).exists()
    assert (request.answer_by, request.finish_by) == (date(2024, 3, 5), date(2024, 3, 16))
    with pytest.raises(NotGiven):
        operations.withdraw_consent(consent=consent, by=actor_of(member), at=now)
    with pytest.raises(NoConsent):
        operations.add_sensitive(consent=consent, words="Nữa", keep_until=date(2024, 12, 31), **by)
    operations.answer_request(request=request, accepts=True, answer="", **by)
    operations.finish_request(request=request, **by)
    assert not SensitiveRecord.objects.exists()


def test_only_a_consent_to_something_sensitive_lets_something_sensitive_in(agree, officer, actor_of, now):
    contact = agree(queries.newest_texts().get(purpose__code="lien-lac"))

    with pytest.raises(NoConsent):
        operations.add_sensitive(
            consent=contact, words="Nhà bị lũ", keep_until=date(2024, 12, 31), by=actor_of(officer), at=now
        )


@pytest.mark.parametrize("username", ["secretary", "other_secretary", "member", "party_committee"])
def test_what_is_sensitive_is_for_the_officer_alone(username, agree, text, may, request, actor_of, now):
    by = {"by": actor_of(request.getfixturevalue(username)), "at": now}

    with pytest.raises(NotAllowed):
        operations.look_at_sensitive(person=may, **by)
    with pytest.raises(NotAllowed):
        operations.add_sensitive(consent=agree(text), words="x", keep_until=date(2024, 12, 31), **by)


@pytest.mark.django_db
def test_the_database_refuses_a_sensitive_purpose_without_consent():
    with pytest.raises(IntegrityError), transaction.atomic():
        Purpose.objects.create(code="x", title="x", basis="charter", data="x", recipients="x", is_sensitive=True)


def test_the_database_refuses_a_withdrawal_of_nothing(may, now):
    with pytest.raises(IntegrityError), transaction.atomic():
        DataRequest.objects.create(
            person=may, kind="withdrawal", asked_at=now, answer_by=now.date(), finish_by=now.date()
        )
    assert not Consent.objects.exists()
