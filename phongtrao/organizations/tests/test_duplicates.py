"""Records that look like one person: found, looked at, merged, taken apart; asked about before one is entered."""

from datetime import date

import pytest
from django.db import connection
from django.db.models import Count, Q
from django.urls import reverse

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import operations, queries
from phongtrao.organizations.models import Person, PersonMerge, Role
from phongtrao.organizations.refusals import NotUndoable, SamePerson


def address(name, *args):
    return reverse(f"organizations:{name}", args=args)


def test_duplicates_are_found_by_name_and_birth_phone_email_and_card(enrol, officer, actor_of, now):
    day = date(2000, 1, 2)
    one, two = enrol("Đỗ Hoà", "y-te-vp", born_on=day), enrol("Do Hòa", "toa-an", born_on=day)
    enrol("Đỗ Hoà", "toa-an", born_on=date(2000, 1, 3))
    three, four = enrol("A B", "toa-an", card_number="0079.5"), enrol("C D", "toa-an", card_number="79-5")
    five, six = enrol("E F", "toa-an", email="x@y.vn"), enrol("G H", "toa-an", email="x@y.vn")
    groups = queries.duplicate_groups(actor_of(officer), on=now.date())

    assert [(why, [person.pk for person in people]) for why, people in groups] == [
        ("name", [one.pk, two.pk]),
        ("card", [three.pk, four.pk]),
        ("email", [five.pk, six.pk]),
    ]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL chooses by what a table holds")
@pytest.mark.parametrize(
    ("fields", "index"), [(["name_key", "born_on"], "person_same_name"), (["email"], "person_same_email")]
)
def test_no_other_index_tempts_the_database_away_from_those_of_duplicates(fields, index, db):
    rows = Person.objects.filter(~Q(email=""), merged_into=None).order_by().values_list(*fields)

    assert index in rows.annotate(number=Count("pk")).filter(number__gt=1).order_by(*fields).explain()


def test_merged_records_keep_both_histories_and_come_apart_as_they_were(enrol, officer, actor_of, now, as_):
    kept = enrol("Đỗ Hoà", "y-te-vp")
    gone = enrol("Đỗ Hòa", "toa-an", phone="0911111111", card_number="1")
    by = actor_of(officer)
    as_(officer).post(reverse("activities:merging"), {"kept": kept.pk, "gone": gone.pk})
    kept.refresh_from_db()

    assert (kept.phone, kept.card_number) == ("0911111111", "1")
    assert {row.unit.code for row in queries.person_page(kept).memberships} == {"y-te-vp", "toa-an"}
    assert not queries.visible_people(by, on=now.date()).filter(pk=gone.pk).exists()
    with pytest.raises(SamePerson):
        operations.merge_persons(kept=kept, gone=kept, by=by, at=now)
    merge = PersonMerge.objects.get()
    operations.undo_merge(merge=merge, by=by, at=now)
    kept.refresh_from_db()
    gone.refresh_from_db()
    assert (kept.phone, kept.card_number, gone.card_number, gone.merged_into) == ("", "", "1", None)
    assert [row.unit.code for row in gone.memberships.all()] == ["toa-an"]
    with pytest.raises(NotUndoable):
        operations.undo_merge(merge=merge, by=by, at=now)


def test_a_look_before_merging_says_who_goes_into_whom_and_where_both_belong(enrol, officer, as_, secretary):
    day = date(2000, 1, 2)
    kept, gone = enrol("Đỗ Hoà", "y-te-vp", born_on=day), enrol("Do Hòa", "toa-an", born_on=day, phone="0911111111")
    client = as_(officer)
    listed = client.get(address("duplicates")).content.decode()
    for person in (kept, gone):
        assert person.memberships.get().unit.name in listed
        assert f'href="{address("person", person.pk)}"' in listed

    asked = f"{address('duplicates')}?kept={kept.pk}&gone={gone.pk}"
    page = client.get(asked).content.decode()
    assert f"Hồ sơ Do Hòa · {gone.pk} sẽ không còn trong các danh sách" in page
    assert f"Gộp hồ sơ {gone.pk} vào {kept.pk}" in page
    assert "Điện thoại" in page
    assert "0911111111" not in page
    assert not PersonMerge.objects.exists()
    assert as_(secretary).get(asked).status_code == 404
    for other in (kept.pk, 987654):
        said = client.get(f"{address('duplicates')}?kept={kept.pk}&gone={other}", follow=True).content.decode()
        assert "Hãy chọn một hồ sơ" in said or "không gộp được nữa" in said


def test_the_address_of_a_merged_record_leads_to_the_kept_one_for_those_who_see_it(
    enrol, officer, secretary, actor_of, person, as_, now
):
    first, second, third = (enrol("Đỗ Hoà", unit) for unit in ("toa-an", "toa-an", "y-te-vp"))
    by = actor_of(officer)
    operations.merge_persons(kept=second, gone=first, by=by, at=now)
    operations.merge_persons(kept=third, gone=second, by=by, at=now)

    for reader in (officer, secretary):
        answer = as_(reader).get(address("person", first.pk))
        assert (answer.status_code, answer["Location"]) == (302, address("person", third.pk))
    stranger = person("la", "Lạ", "toa-an", Role.SECRETARY)
    operations.end_membership(membership=third.memberships.get(unit__code="toa-an"), until=now.date(), by=by, at=now)
    assert as_(stranger).get(address("person", first.pk)).status_code == 404


@pytest.mark.parametrize("typed", ["2/1/2000", "2000"])
def test_entering_somebody_known_by_name_and_birth_is_asked_about_first(typed, enrol, organization, secretary, as_):
    known = enrol("Đỗ Hoà", "y-te-vp", born_on=date(2000, 1, 2))
    unseen = enrol("Đỗ Hoà", "toa-an", born_on=date(2000, 1, 2))
    client, place = as_(secretary), address("registration", organization["so-y-te"].pk)
    new = {"full_name": "do hoa", "born": typed, "since": "1/3/2024"}
    assert "is_another" not in client.get(place).content.decode()

    asked = client.post(place, new)
    html = asked.content.decode()
    assert asked.status_code == 422
    assert f'href="{address("person", known.pk)}"' in html
    assert f'href="{address("person", unseen.pk)}"' not in html
    assert organization["toa-an"].name not in html
    assert client.post(place, new | {"is_another": "on"}).status_code == 302
    assert client.post(place, new | {"born": "3/1/2001"}).status_code == 302
    assert Person.objects.filter(name_key="do hoa").count() == 4


def test_a_secretary_merges_nobody(enrol, secretary, actor_of, now, as_):
    one, two = enrol("Đỗ Hoà", "y-te-vp"), enrol("Đỗ Hòa", "y-te-vp")
    with pytest.raises(NotAllowed):
        operations.merge_persons(kept=one, gone=two, by=actor_of(secretary), at=now)

    assert as_(secretary).get(address("duplicates")).status_code == 404
