"""People: entered, seen by those who may, looked at with a trace, moved, merged and taken apart."""

from datetime import date, timedelta

import pytest
from django.core.signing import Signer
from django.urls import reverse

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import cards, operations, queries, rules
from phongtrao.organizations.models import TAKES_MEMBERS, Membership, Person, Role, Transfer, Unit
from phongtrao.organizations.refusals import (
    AlreadyAnswered,
    AlreadyMember,
    CardTaken,
    NotMember,
    ReasonMissing,
    TakesNoMembers,
    TransferUnderWay,
)
from phongtrao.trail import queries as trail

SINCE = date(2023, 3, 26)


@pytest.fixture
def may(enrol):
    """Mây, member of a branch of Đoàn Sở Y tế."""
    return enrol("Lê Thị Mây", "y-te-vp", phone="0912345678", card_number="79.001")


def address(name, *args):
    return reverse(f"organizations:{name}", args=args)


@pytest.fixture
def own_may(may, member, job, now):
    """Mây, whose account is Dũng's."""
    return operations.link_account(person=may, user=member, by=job, at=now)


@pytest.mark.parametrize("words", ["may", "thi MÂY le", "79 001", "0912345678", "dd may"])
def test_a_member_is_found_without_accents_by_name_card_and_phone(words, may, secretary, organization, as_):
    page = as_(secretary).get(address("members", organization["so-y-te"].pk), {"q": words}).content.decode()

    assert ("Lê Thị Mây" in page) == (words != "dd may")


def test_people_are_ordered_by_given_name_the_vietnamese_way(enrol, organization, now):
    for name in ("Trần Văn Đức", "Lê Ánh", "Nguyễn Thị Dung", "Bùi An"):
        enrol(name, "y-te-vp")
    rows = queries.members_of(organization["so-y-te"], on=now.date())

    assert [row.person.full_name for row in rows] == ["Bùi An", "Lê Ánh", "Nguyễn Thị Dung", "Trần Văn Đức"]


def test_the_member_list_asks_as_often_for_many_as_for_one(
    enrol, secretary, organization, as_, django_assert_num_queries
):
    client, url = as_(secretary), address("members", organization["so-y-te"].pk)
    enrol("Một Người", "y-te-vp")
    client.get(url)
    with django_assert_num_queries(9) as first:
        client.get(url)
    for number in range(20):
        enrol(f"Người Thứ {'abcdefghijklmnopqrstuvwxyz'[number]}", "y-te-bv")
    with django_assert_num_queries(len(first)):
        client.get(url)


@pytest.mark.parametrize(
    ("username", "sees"),
    [("officer", True), ("secretary", True), ("other_secretary", False), ("member", False), ("party_committee", False)],
)
def test_who_may_open_a_persons_page(username, sees, may, request, as_):
    client = as_(request.getfixturevalue(username))

    assert client.get(address("person", may.pk)).status_code == (200 if sees else 404)
    assert client.post(address("look", may.pk)).status_code == (302 if sees else 404)


def test_a_look_is_asked_for_written_down_and_shown_to_the_person(own_may, secretary, member, as_):
    client, here = as_(secretary), address("person", own_may.pk)
    closed = client.get(here).content.decode()
    client.post(address("look", own_may.pk))
    opened = client.get(here).content.decode()

    assert "0912345678" not in closed
    assert "0912345678" in opened
    client.post(address("look", own_may.pk))
    assert queries.looks_at(own_may).count() == 1
    assert "Nguyễn Hoài An" in as_(member).get(here).content.decode()


def test_nobody_is_written_down_for_looking_at_themself(own_may, member, as_):
    assert "0912345678" in as_(member).get(address("own"), follow=True).content.decode()
    assert not queries.looks_at(own_may).exists()


def test_belonging_to_a_unit_is_told_once(own_may, member):
    page = queries.person_page(own_may)
    told = [row.unit_id for row in page.memberships]

    assert member.offices.filter(role=Role.MEMBER, unit__in=told).exists()
    assert page.offices == ()


def test_a_look_long_ago_is_asked_for_again(may, secretary, actor_of, now):
    actor = actor_of(secretary)
    operations.look_at_person(person=may, by=actor, at=now)

    assert queries.has_looked(actor, may, at=now + timedelta(minutes=29))
    assert not queries.has_looked(actor, may, at=now + timedelta(minutes=31))


def test_the_form_takes_what_people_type_and_refuses_a_card_of_somebody_else(may, secretary, organization, as_):
    url, client = address("registration", organization["y-te-vp"].pk), as_(secretary)
    typed = {
        "full_name": "  nguyễn   văn  BÌNH ".lower(),
        "born": "1.2.1999",
        "phone": "+84 912 000 111",
        "since": "26/3/2024",
    }
    again = client.post(url, typed | {"card_number": "79.001"})
    client.post(url, typed)

    assert "đã cấp cho Lê Thị Mây" in again.content.decode()
    made = Person.objects.get(full_name="Nguyễn Văn Bình")
    assert (made.born_on, made.phone, made.born) == (date(1999, 2, 1), "0912000111", "01/02/1999")


def test_a_correction_names_fields_in_the_trail_but_not_what_they_held(may, secretary, actor_of, now, enrol):
    other = enrol("Ai Khác", "y-te-vp", card_number="79.002")
    words = {"by": actor_of(secretary), "at": now}
    operations.correct_person(person=may, details={"phone": "0900000000"}, **words)

    entry = trail.of(may).filter(verb="person_corrected").get()
    assert (entry.note, entry.changes) == ("", {"phone": ["…", "…"]})
    with pytest.raises(CardTaken):
        operations.correct_person(person=other, details={"card_number": "79.001"}, **words)


# -- transfer ------------------------------------------------------------------------------------------


@pytest.fixture
def asked(may, secretary, organization, actor_of, now):
    """Mây is to move from a branch of Sở Y tế to Sở Xây dựng."""
    units = {"sending": organization["y-te-vp"], "receiving": organization["so-xay-dung"]}
    return operations.ask_transfer(person=may, reason="Đổi nơi làm việc", **units, by=actor_of(secretary), at=now)


def test_the_receiving_unit_takes_a_member_over_and_the_history_stays(asked, other_secretary, actor_of, now, may):
    by = actor_of(other_secretary)
    operations.accept_transfer(transfer=asked, by=by, at=now)

    windows = [(row.unit.code, row.since, row.until) for row in may.memberships.order_by("since")]
    assert windows == [("y-te-vp", SINCE, date(2024, 2, 29)), ("so-xay-dung", date(2024, 3, 1), None)]
    with pytest.raises(AlreadyAnswered):
        operations.accept_transfer(transfer=asked, by=by, at=now)


def test_a_refusal_needs_a_reason_and_changes_nothing(asked, other_secretary, secretary, actor_of, now, may, as_):
    by = actor_of(other_secretary)
    with pytest.raises(ReasonMissing):
        operations.refuse_transfer(transfer=asked, reason=" ", by=by, at=now)
    as_(other_secretary).post(reverse("notices:rejection", args=[asked.pk]), {"reason": "Chưa có quyết định điều động"})

    assert may.memberships.get().until is None
    assert Transfer.objects.get().answer == "Chưa có quyết định điều động"
    client = as_(secretary)
    client.post(address("look", may.pk))
    assert "Chưa có quyết định điều động" in client.get(address("person", may.pk)).content.decode()


def test_transfers_that_cannot_be(asked, secretary, other_secretary, organization, actor_of, now, may):
    here, there = organization["y-te-vp"], organization["so-xay-dung"]
    words = {"person": may, "by": actor_of(secretary), "at": now}
    with pytest.raises(TransferUnderWay):
        operations.ask_transfer(sending=here, receiving=there, **words)
    with pytest.raises(NotMember):
        operations.ask_transfer(sending=organization["y-te-bv"], receiving=there, **words)
    with pytest.raises(AlreadyMember):
        operations.ask_transfer(sending=here, receiving=here, **words)
    with pytest.raises(NotAllowed):
        operations.ask_transfer(sending=there, receiving=here, **words)
    with pytest.raises(NotAllowed):
        operations.accept_transfer(transfer=asked, by=actor_of(secretary), at=now)


def test_the_receiving_secretary_sees_who_waits_and_takes_them_over_by_a_button(asked, other_secretary, as_, may):
    client = as_(other_secretary)

    assert "Lê Thị Mây" in client.get(address("transfers")).content.decode()
    client.post(reverse("notices:acceptance", args=[asked.pk]))
    assert may.memberships.filter(unit__code="so-xay-dung", until=None).exists()


def test_the_form_asks_the_other_unit(may, secretary, organization, as_):
    client = as_(secretary)
    client.post(address("look", may.pk))
    client.post(
        reverse("notices:transfer", args=[may.pk, organization["y-te-vp"].pk]), {"receiving": organization["toa-an"].pk}
    )

    assert Transfer.objects.get().receiving.code == "toa-an"


def test_any_unit_of_the_organisation_that_takes_members_may_be_found_and_no_cluster(may, secretary, organization, as_):
    client, here = as_(secretary), reverse("notices:transfer", args=[may.pk, organization["y-te-vp"].pk])
    client.post(address("look", may.pk))
    page = client.get(here).content.decode()
    found = {unit.code for unit in client.get(address("receiving_search"), {"q": "doan"}).context["units"]}
    without_script = client.post(here, {"receiving_words": "xay dung", "receiving_find": "1"}).content.decode()
    clusters = client.post(here, {"receiving_words": "cum", "receiving_find": "1"}).content.decode()

    assert f'data-url="{address("receiving_search")}"' in page
    assert {"so-xay-dung", "toa-an", "y-te-bv", "khoi"} <= found
    assert client.get(address("receiving_search"), {"q": "cum"}).context["units"] == []
    assert f'value="{organization["so-xay-dung"].pk}"' in without_script
    assert 'type="radio"' not in clusters
    refused = client.post(here, {"receiving": organization["cum-2"].pk}).content.decode()
    assert "Cụm hoạt động và ban không quản lý đoàn viên" in refused
    assert not Transfer.objects.exists()


# -- card ----------------------------------------------------------------------------------------------


def test_the_card_shows_a_code_that_nobody_can_make_up(own_may, member, other_secretary, secretary, as_):
    page = as_(member).get(address("card", own_may.pk)).content.decode()
    check = address("card_check", cards.code_of(own_may))

    assert "data:image/svg" in page
    assert "Mây" in as_(secretary).get(check).content.decode()
    stranger = as_(other_secretary).get(check).content.decode()
    assert "Thẻ có thật" in stranger
    assert "Mây" not in stranger
    assert as_(secretary).get(address("card_check", f"{own_may.pk}~forged")).status_code == 404


def test_a_card_printed_before_phones_could_check_it_is_still_true(own_may):
    printed = Signer(sep="~", salt="phongtrao.member-card").sign(str(own_may.pk))

    assert cards.person_behind(printed) == own_may.pk


# -- rules ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("born_on", "born_in", "may_be"),
    [
        (date(2008, 3, 1), None, True),
        (date(2008, 3, 2), None, False),
        (None, 2007, True),
        (None, 2008, False),
        (None, None, False),
    ],
)
def test_nobody_under_sixteen_is_named_in_public(born_on, born_in, may_be):
    assert rules.name_may_be_public(born_on=born_on, born_in=born_in, on=date(2024, 3, 1)) == may_be


def test_one_person_belongs_to_several_units_and_leaves_one(may, organization, job, now):
    Membership.objects.create(person=may, unit=organization["toa-an"], since=SINCE)
    here = may.memberships.get(unit__code="y-te-vp")
    operations.end_membership(membership=here, until=now.date(), by=job, at=now)

    assert [row.unit.code for row in may.memberships.filter(until=None)] == ["toa-an"]
    with pytest.raises(NotMember):
        operations.end_membership(membership=here, until=now.date(), by=job, at=now)


def test_a_unit_counts_its_members_for_those_who_keep_them_only(may, organization, secretary, person, as_):
    url = address("unit", organization["so-y-te"].pk)

    assert "1 đoàn viên" in as_(secretary).get(url).content.decode()
    assert "1 đoàn viên" not in as_(person("la", "Lạ", "toa-an", Role.MEMBER)).get(url).content.decode()


def test_nobody_belongs_to_a_cluster_or_a_board(organization, job, now):
    for unit in Unit.objects.exclude(kind__in=TAKES_MEMBERS):
        with pytest.raises(TakesNoMembers):
            operations.register_member(unit=unit, details={"full_name": "Đỗ Hoà"}, since=now.date(), by=job, at=now)
    assert Unit.objects.exclude(kind__in=TAKES_MEMBERS).exists()
    assert not Person.objects.exists()
