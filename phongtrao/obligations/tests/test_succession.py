"""Units merge, split, are renamed and dissolved: duties go on with the heir, what was done stays."""

from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices.models import Notice
from phongtrao.obligations import operations, queries, tasks
from phongtrao.obligations.models import Holder, Obligation, Passing, Tally
from phongtrao.obligations.operations import publish
from phongtrao.obligations.rules import fate
from phongtrao.organizations import operations as units
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.changing import ChangePlan, Decision, NewUnit
from phongtrao.organizations.invitations import code_of
from phongtrao.organizations.models import ChangeKind, Membership, Office, Role, Unit, UnitChange
from phongtrao.organizations.refusals import ChangeDone, WrongChange
from phongtrao.trail import queries as trail

DAY = date(2024, 3, 1)
DECISION = Decision("15-QĐ/ĐTN", date(2024, 2, 20), DAY)


@pytest.fixture
def change(officer, actor_of, now):
    """`change(plan)`: the officer of the bloc has a decision carried out today."""

    def carry(plan, decision=DECISION, by=None):
        return operations.reorganise(plan=plan, decision=decision, by=by or actor_of(officer), at=now)

    return carry


def merge(units_, heir=None, new=None, offices=()):
    founded = (NewUnit(new, new, "grassroots_union", units_[0].parent_id),) if new else ()
    ids = tuple(unit.pk for unit in units_)
    return ChangePlan(ChangeKind.MERGE, ids, heir.pk if heir else None, founded, offices=tuple(offices))


def leads_of(unit):
    held = Holder.objects.filter(unit=unit, role="lead").exclude(obligation__state="withdrawn")
    return sorted(held.values_list("obligation__task__title", "obligation__period_key"))


def tally_is_true(plan):
    live = Obligation.objects.filter(plan=plan).exclude(state__in=["withdrawn", "waived"]).count()
    return sum(Tally.objects.filter(plan=plan).values_list("number", flat=True)) == live


def test_what_ended_units_were_left_with_goes_to_their_heirs_in_the_morning(
    organization, task, publish, officer, actor_of, job, now
):
    health, tax, court = (organization[code] for code in ("so-y-te", "cuc-thue", "toa-an"))
    task(leads=["so-y-te"], title="Việc bỏ lại")
    publish()
    plan = Obligation.objects.get().plan
    for units_, heir, number in (([health, tax], tax, "1"), ([tax, court], court, "2")):
        made = units.decide_change(
            plan=merge(units_, heir), decision=Decision(number, date(2024, 2, 20), DAY), by=actor_of(officer), at=now
        )
        units.carry_out_change(change=made, by=actor_of(officer), at=now)
    assert leads_of(health)

    assert operations.pass_stranded(by=job, at=now) == 2
    assert [title for title, _key in leads_of(court)] == ["Việc bỏ lại"]
    assert not leads_of(health)
    assert list(Passing.objects.order_by("pk").values_list("giver__code", "taker__code")) == [
        ("so-y-te", "cuc-thue"),
        ("cuc-thue", "toa-an"),
    ]
    assert [row.verb for row in trail.of(Obligation.objects.get())].count("obligation_passed") == 2
    assert tally_is_true(plan)
    assert operations.pass_stranded(by=job, at=now) == 0
    with pytest.raises(NotAllowed):
        operations.pass_stranded(by=actor_of(officer), at=now)


# -- units -----------------------------------------------------------------------------------------------


def test_members_offices_places_and_units_below_go_over_to_the_heir(organization, change, secretary, job, now, person):
    health, heir = organization["so-y-te"], organization["cuc-thue"]
    held = units.register_member(unit=health, details={"full_name": "Lê Mây"}, since=date(2022, 1, 1), by=job, at=now)
    ends = person("gia", "Gia", "so-y-te", Role.SECRETARY)
    change(merge([health, heir], heir, offices=[secretary.offices.get().pk]))
    health.refresh_from_db()
    heir.refresh_from_db()

    windows = [(row.unit.code, row.since, row.until) for row in held.person.memberships.order_by("since")]
    assert windows == [("so-y-te", date(2022, 1, 1), date(2024, 2, 29)), ("cuc-thue", DAY, None)]
    assert health.valid_to == date(2024, 2, 29)
    below = Unit.objects.get(code="y-te-vp")
    assert (below.parent, below.path) == (heir, f"{heir.path}{below.pk}/")
    assert [row.unit.code for row in Office.objects.filter(user=secretary, until=None)] == ["cuc-thue"]
    assert not Office.objects.filter(user=ends, until=None).exists()
    assert heir.cluster_places.get(until=None).cluster.code == "cum-1"
    assert organizations.search("so y te", among=organizations.valid_on(DAY))[0] == heir


def test_invitations_that_are_open_go_along(organization, change, job, now):
    health, heir = organization["so-y-te"], organization["cuc-thue"]
    held = units.register_member(unit=health, details={"full_name": "Lê Mây"}, since=date(2022, 1, 1), by=job, at=now)
    units.invite(person=held.person, unit=health, by=job, at=now)
    change(merge([health, heir], heir))

    found = organizations.open_invitation(code_of(held.person.invitations.get()), at=now)
    assert found is not None
    assert found.unit == heir


def test_an_office_that_ends_on_a_day_ends_there_on_that_day(organization, change, secretary):
    held = secretary.offices.get()
    Office.objects.filter(pk=held.pk).update(until=date(2024, 12, 31))
    change(merge([organization["so-y-te"], organization["cuc-thue"]], organization["cuc-thue"], offices=[held.pk]))

    assert secretary.offices.get(unit=organization["cuc-thue"]).until == date(2024, 12, 31)


def test_nobody_founds_a_unit_beside_their_own(organization, change, person, actor_of):
    unit = organization["so-xay-dung"]
    below = actor_of(person("hai", "Hải", "so-xay-dung", Role.OFFICER))
    founded = tuple(NewUnit(name, name, unit.kind, unit.parent_id) for name in ("Đoàn Một", "Đoàn Hai"))
    with pytest.raises(NotAllowed):
        change(ChangePlan(ChangeKind.SPLIT, (unit.pk,), founded=founded), by=below)

    assert not Unit.objects.filter(name="Đoàn Một").exists()


def test_units_merge_into_a_new_one(organization, change, published_plan):
    old = [organization["so-y-te"], organization["so-xay-dung"]]
    change(merge(old, new="Đoàn Sở Y tế và Xây dựng"))
    heir = Unit.objects.get(name="Đoàn Sở Y tế và Xây dựng")

    assert heir.path == f"{organization['khoi'].path}{heir.pk}/"
    assert organizations.heirs(on=DAY) == {unit.pk: heir.pk for unit in old}
    lines = organizations.unit_page(heir, counts_members=False, on=DAY).history
    assert {(line.words, line.unit) for line in lines} == {("Kế thừa", unit) for unit in old}
    assert "15-QĐ/ĐTN ngày 20/02/2024" in lines[0].detail


def test_a_renamed_unit_keeps_its_old_name_in_the_history_and_is_found_by_it(organization, change):
    unit = organization["toa-an"]
    change(ChangePlan(ChangeKind.RENAME, (unit.pk,), name="Đoàn Tòa án khu vực", short_name="TA khu vực"))
    unit.refresh_from_db()
    page = organizations.unit_page(unit, counts_members=False, on=DAY)

    assert unit.name == "Đoàn Tòa án khu vực"
    assert page.history[0].words == "Đổi tên từ “Đoàn Tòa án nhân dân”"
    found, _near = organizations.resolve("Đoàn Tòa án nhân dân", organizations.names_under("/", on=DAY))
    assert found == unit.pk


def test_a_unit_splits_and_units_below_go_to_the_part_that_the_decision_names(organization, change, published_plan):
    unit, child = organization["so-y-te"], organization["y-te-bv"]
    parts = tuple(
        NewUnit(name, name, "grassroots_union", unit.parent_id) for name in ("Đoàn Y tế Một", "Đoàn Y tế Hai")
    )
    change(ChangePlan(ChangeKind.SPLIT, (unit.pk,), None, parts, {child.pk: 1}))
    one, two = Unit.objects.get(name="Đoàn Y tế Một"), Unit.objects.get(name="Đoàn Y tế Hai")

    assert Unit.objects.get(pk=child.pk).parent == two
    assert Unit.objects.get(code="y-te-vp").parent == one
    assert leads_of(one)
    assert not leads_of(two)


def test_a_unit_that_goes_on_after_a_split_keeps_what_it_has(organization, change, published_plan):
    unit = organization["so-y-te"]
    before = leads_of(unit)
    new = NewUnit("Đoàn Y tế Hai", "YT2", "grassroots_union", unit.parent_id)
    change(ChangePlan(ChangeKind.SPLIT, (unit.pk,), unit.pk, (new,)))
    unit.refresh_from_db()

    assert (unit.valid_to, leads_of(unit)) == (None, before)


def test_a_second_tap_finds_the_first(organization, change, published_plan):
    plan = merge([organization["so-y-te"], organization["cuc-thue"]], new="Đoàn Y tế và Thuế")

    assert change(plan) == change(plan)
    assert Unit.objects.filter(name="Đoàn Y tế và Thuế").count() == 1


@pytest.mark.parametrize(
    ("kind", "codes", "heir", "words"),
    [
        (ChangeKind.MERGE, ["so-y-te"], None, "ít nhất hai"),
        (ChangeKind.MERGE, ["so-y-te", "y-te-vp"], "y-te-vp", "trực thuộc"),
        (ChangeKind.DISSOLVE, ["khoi"], None, "đứng đầu"),
    ],
)
def test_changes_that_cannot_be(kind, codes, heir, words, organization, change):
    ids = tuple(organization[code].pk for code in codes)
    with pytest.raises(WrongChange, match=words):
        change(ChangePlan(kind, ids, organization[heir].pk if heir else None))

    assert not UnitChange.objects.exists()


def test_a_name_that_others_have_and_days_in_the_wrong_order_are_refused(organization, change):
    unit = organization["toa-an"]
    rename = ChangePlan(ChangeKind.RENAME, (unit.pk,), name="Đoàn Cục Thuế", short_name="x")
    with pytest.raises(WrongChange, match="cùng cấp"):
        change(rename)
    with pytest.raises(WrongChange, match="đứng trước ngày quyết định"):
        change(rename, Decision("1", DAY, DAY - timedelta(days=1)))
    with pytest.raises(WrongChange, match="chưa có trước ngày"):
        change(merge([unit, organization["cuc-thue"]], unit), Decision("1", date(2019, 1, 1), date(2020, 1, 1)))


def test_only_who_steers_every_unit_may(organization, change, secretary, actor_of, person):
    below = person("hai", "Hải", "so-xay-dung", Role.OFFICER)
    plan = merge([organization["so-xay-dung"], organization["toa-an"]], organization["so-xay-dung"])
    for user in (secretary, below):
        with pytest.raises(NotAllowed):
            change(plan, by=actor_of(user))


# -- duties ----------------------------------------------------------------------------------------------


def test_open_duties_pass_and_what_both_owe_is_owed_once(organization, change, published_plan):
    giver, heir = organization["so-y-te"], organization["cuc-thue"]
    before = set(leads_of(giver)) | set(leads_of(heir))
    change(merge([giver, heir], heir))

    assert leads_of(giver) == []
    assert leads_of(heir) == sorted(before)
    assert Passing.objects.filter(giver=giver, taker=None).exists()
    assert tally_is_true(published_plan)
    passed = Passing.objects.filter(taker=heir).first().obligation
    assert any("Sở Y tế → Cục Thuế" in moment.detail for moment in queries.history.history(passed))


def test_what_is_done_stays_where_it_was_earned_and_what_is_late_passes(
    organization, change, published_plan, as_, officer
):
    giver, heir = organization["so-y-te"], organization["cuc-thue"]
    done, over, *_rest = Obligation.objects.filter(holders__unit=giver, holders__role="lead").order_by("pk")
    Obligation.objects.filter(pk=done.pk).update(state="met")
    past = {"period_start": date(2023, 1, 1), "period_end": date(2023, 12, 31), "period_key": "2023"}
    Obligation.objects.filter(pk=over.pk).update(**past, due_to=date(2023, 12, 31), due_origin="text")
    change(merge([giver, heir], heir))

    assert Holder.objects.filter(obligation=done, unit=giver, is_live=True).exists()
    assert [row.unit for row in Holder.objects.filter(obligation=over, role="lead")] == [heir]
    assert not Passing.objects.filter(obligation=done).exists()
    page = as_(officer).get(f"/viec/{done.pk}/").text
    assert "Sở Y tế hoạt động đến 29/02/2024; đơn vị kế thừa: Đoàn Cục Thuế" in page
    assert "hoạt động đến" not in as_(officer).get(f"/viec/{over.pk}/").text


def test_work_that_was_begun_is_never_lost(organization, change, published_plan, secretary, actor_of, now):
    giver, heir = organization["so-y-te"], organization["cuc-thue"]
    shared = set(Holder.objects.filter(unit=heir, role="lead").values_list("obligation__task_id", flat=True))
    begun = Obligation.objects.filter(holders__unit=giver, holders__role="lead", task__in=shared).first()
    operations.report_progress(
        obligation_id=begun.pk,
        unit_id=giver.pk,
        kind="started",
        quantity=Decimal(0),
        note="",
        key=uuid4(),
        by=actor_of(secretary),
        at=now,
    )
    change(merge([giver, heir], heir))

    assert Holder.objects.get(obligation=begun, role="lead").unit == heir


def test_published_again_nothing_changes(organization, change, published_plan, job, now):
    giver, heir = organization["so-y-te"], organization["cuc-thue"]
    done = Obligation.objects.filter(holders__unit=giver, holders__role="lead").order_by("pk").first()
    Obligation.objects.filter(pk=done.pk).update(state="met")
    change(merge([giver, heir], heir))
    later = now + timedelta(days=1)
    again = publish(plan=published_plan, by=job, at=later)

    assert (again.created, again.withdrawn) == (0, 0)
    assert Obligation.objects.get(pk=done.pk).state == "met"


def test_duties_of_a_dissolved_unit_end_and_units_below_go_above(organization, change, published_plan):
    unit = organization["so-y-te"]
    member = Membership.objects.filter(unit=unit)
    change(ChangePlan(ChangeKind.DISSOLVE, (unit.pk,)))

    assert leads_of(unit) == []
    assert Unit.objects.get(code="y-te-vp").parent == organization["khoi"]
    assert not member.filter(until=None).exists()
    assert tally_is_true(published_plan)


def test_the_heirs_secretary_is_told_once(organization, change, published_plan, person):
    heir = organization["cuc-thue"]
    person("thu", "Thu", "cuc-thue", Role.SECRETARY)
    change(merge([organization["so-y-te"], heir], heir))

    assert Notice.objects.filter(user__username="thu").count() == 1


# -- days ------------------------------------------------------------------------------------------------


def test_a_decision_for_later_waits_is_shown_and_done_on_its_day(organization, change, job, now, officer, actor_of):
    unit = organization["toa-an"]
    plan = ChangePlan(ChangeKind.RENAME, (unit.pk,), name="Đoàn Tòa án khu vực", short_name="TA")
    later = Decision("16", DAY, DAY + timedelta(days=30))
    made = change(plan, later)
    unit.refresh_from_db()
    assert (unit.name, made.done_at) == ("Đoàn Tòa án nhân dân", None)
    assert organizations.unit_page(unit, counts_members=False, on=DAY).coming == (made,)
    assert operations.carry_out_due(by=job, at=now) == []
    assert operations.carry_out_due(by=job, at=now + timedelta(days=30)) == [made]
    unit.refresh_from_db()
    assert unit.name == "Đoàn Tòa án khu vực"
    assert operations.carry_out_due(by=job, at=now + timedelta(days=31)) == []
    with pytest.raises(ChangeDone):
        units.withdraw_change(change=made, by=actor_of(officer), at=now)


def test_a_decision_that_can_be_no_more_says_why_and_holds_up_no_other(organization, change, job, now):
    unit, other = organization["toa-an"], organization["cuc-thue"]
    later = Decision("16", DAY, DAY + timedelta(days=30))
    wrong = change(ChangePlan(ChangeKind.RENAME, (unit.pk,), name="Tên Mới", short_name="TM"), later)
    right = change(ChangePlan(ChangeKind.RENAME, (other.pk,), name="Tên Khác", short_name="TK"), later)
    Unit.objects.filter(pk=organization["so-y-te"].pk).update(name="Tên Mới")
    assert operations.carry_out_due(by=job, at=now + timedelta(days=30)) == [right]

    wrong.refresh_from_db()
    assert (wrong.done_at, "cùng cấp" in wrong.failure) == (None, True)


def test_the_morning_carries_decisions_out(organization, change, now):
    unit = organization["toa-an"]
    plan = ChangePlan(ChangeKind.RENAME, (unit.pk,), name="Đoàn Tòa án khu vực", short_name="TA")
    change(plan, Decision("16", DAY, DAY + timedelta(days=1)))
    tasks.carry_out_decisions.call("2024-03-02", "")

    unit.refresh_from_db()
    assert unit.name == "Đoàn Tòa án khu vực"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ({}, "passes"),
        ({"is_open": False}, "stays"),
        ({"has_heir": False}, "ends"),
        ({"is_owed_by_heir": True}, "folds"),
        ({"is_owed_by_heir": True, "is_worked_on": True}, "passes"),
    ],
)
def test_fates(words, found):
    usual = {"is_open": True, "has_heir": True, "is_owed_by_heir": False, "is_worked_on": False}

    assert fate(**usual | words) == found
