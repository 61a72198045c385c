"""Both units hear of a transfer, and of what became of it; no message names the member."""

from datetime import date

import pytest
from django.urls import reverse

from phongtrao.notices import operations, queries
from phongtrao.notices.models import Message, Notice
from phongtrao.notices.register import KINDS
from phongtrao.organizations.models import Transfer
from phongtrao.organizations.operations import link_account, register_member
from phongtrao.organizations.refusals import AlreadyAnswered


@pytest.fixture
def may(organization, job, now):
    """Mây belongs to Đoàn Sở Y tế."""
    details = {"full_name": "Lê Thị Mây"}
    unit = organization["so-y-te"]
    return register_member(unit=unit, details=details, since=date(2021, 1, 1), by=job, at=now).person


@pytest.fixture
def ask(may, organization, actor_of, now):
    """`ask(who)`: Mây is to move to Đoàn Sở Xây dựng."""

    def asked(who):
        units = {"sending": organization["so-y-te"], "receiving": organization["so-xay-dung"]}
        return operations.ask_transfer(person=may, **units, by=actor_of(who), at=now)

    return asked


def told(user):
    return {row.message.kind for row in Notice.objects.filter(user=user).select_related("message")}


def test_the_receiving_secretary_hears_of_it_and_sees_it_at_home(ask, secretary, other_secretary, as_):
    ask(secretary)

    assert told(other_secretary) == {"transfer_asked"}
    assert told(secretary) == set()
    home = as_(other_secretary).get("/").content.decode()
    assert f'href="{reverse("organizations:transfers")}"' in home
    assert "1 người chuyển sinh hoạt" in home
    inbox = as_(other_secretary).get(reverse("notices:inbox")).content.decode()
    assert "Sở Y tế chuyển một đoàn viên về Sở Xây dựng" in inbox
    assert "Mây" not in inbox
    wishes = as_(other_secretary).get(reverse("notices:wishes")).content.decode()
    assert "Đơn vị khác chuyển đoàn viên về" in wishes


def test_whoever_is_moved_hears_of_it_and_of_the_answer(ask, may, member, secretary, other_secretary, job, now, as_):
    link_account(person=may, user=member, by=job, at=now)
    asked = ask(secretary)
    as_(other_secretary).post(reverse("notices:rejection", args=[asked.pk]), {"reason": "Chưa có quyết định"})
    again = ask(secretary)
    as_(other_secretary).post(reverse("notices:acceptance", args=[again.pk]))

    assert told(member) == {"moving_asked", "moving_refused", "moving_accepted"}
    inbox = as_(member).get(reverse("notices:inbox")).content.decode()
    assert "Sở Xây dựng đã nhận đồng chí về sinh hoạt" in inbox
    page = as_(member).get(reverse("organizations:person", args=[may.pk])).content.decode()
    assert "Chưa có quyết định" in page


def test_the_own_secretary_hears_when_an_officer_moves_somebody_and_both_hear_the_answer(
    ask, officer, secretary, other_secretary, as_
):
    asked = ask(officer)
    assert told(secretary) == {"transfer_leaving"}

    as_(other_secretary).post(reverse("notices:rejection", args=[asked.pk]), {"reason": "Chưa có quyết định"})
    assert told(secretary) == {"transfer_leaving", "transfer_refused"}
    assert told(officer) == {"transfer_refused"}


def test_what_waits_is_taken_back_from_the_page_and_not_asked_twice(
    ask, secretary, other_secretary, as_, actor_of, now
):
    asked, client = ask(secretary), as_(secretary)
    page = reverse("organizations:person", args=[asked.person_id])
    again = reverse("notices:transfer", args=[asked.person_id, asked.sending_id])
    back = reverse("notices:withdrawal", args=[asked.pk])
    client.post(reverse("organizations:look", args=[asked.person_id]))
    waiting = client.get(page).content.decode()

    assert again not in waiting
    assert back in waiting
    assert as_(other_secretary).post(back).status_code == 404
    client.post(back)
    assert Transfer.objects.get().state == "withdrawn"
    assert again in client.get(page).content.decode()
    assert told(other_secretary) == {"transfer_asked", "transfer_withdrawn"}
    with pytest.raises(AlreadyAnswered):
        operations.accept_transfer(transfer=asked, by=actor_of(other_secretary), at=now)


def test_acceptance_is_told_to_who_asked(ask, secretary, other_secretary, actor_of, now):
    asked = ask(secretary)
    operations.accept_transfer(transfer=asked, by=actor_of(other_secretary), at=now)

    assert told(secretary) == {"transfer_accepted"}
    assert queries.askers_of(asked) == {secretary.pk}


def test_every_kind_fits_its_column():
    """SQLite does not count letters; PostgreSQL refuses what is too long."""
    longest = Message._meta.get_field("kind").max_length

    assert not [key for key in KINDS if len(key) > longest]
