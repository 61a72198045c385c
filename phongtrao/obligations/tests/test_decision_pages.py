"""The pages of a decision about units: typed, looked at, gone back to, carried out, taken back."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.urls import reverse

from conftest import NOW, PLAN
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.obligations.models import Holder
from phongtrao.obligations.operations import reorganise
from phongtrao.organizations import operations
from phongtrao.organizations.changing import ChangePlan, Decision
from phongtrao.organizations.models import Membership, Role, Unit, UnitChange
from phongtrao.organizations.refusals import UnitEnded
from phongtrao.plans import operations as plans
from phongtrao.plans import queries as plan_queries
from phongtrao.plans.models import Task
from phongtrao.plans.refusals import UnitOutside

WORDS = {"number": "15-QĐ/ĐTN", "decided_on": "20/02/2024", "valid_from": "1/3/2024"}

DECISION = Decision("15-QĐ/ĐTN", date(2024, 2, 20), date(2024, 3, 1))


def page_of(unit, kind):
    return reverse("obligations:change", args=[unit.pk, kind])


@pytest.fixture
def client(officer, as_):
    """The officer of the bloc."""
    return as_(officer)


def test_a_merger_is_looked_at_before_it_is_carried_out(client, organization, published_plan, secretary, job, now):
    health, heir = organization["so-y-te"], organization["cuc-thue"]
    operations.register_member(unit=health, details={"full_name": "Mây"}, since=date(2022, 1, 1), by=job, at=now)
    typed = WORDS | {"others": [health.pk], "into": heir.pk}
    looked = client.post(page_of(heir, "sap-nhap"), typed)
    page = looked.content.decode()

    assert looked.status_code == 200
    assert "Đoàn Sở Y tế" in page
    assert "VP Sở Y tế" in page
    assert "Nguyễn Hoài An" in page
    assert published_plan.title in page
    assert 'value="15-QĐ/ĐTN"' in page
    assert not UnitChange.objects.exists()
    back = client.post(page_of(heir, "sap-nhap"), typed | {"sua": "1"}).content.decode()
    assert 'name="number"' in back
    assert "15-QĐ/ĐTN" in back
    done = client.post(
        page_of(heir, "sap-nhap"), typed | {"ghi": "1", "offices": [secretary.offices.get().pk]}, follow=True
    )
    assert "nhận đoàn viên và việc đang làm" in done.content.decode()
    assert Membership.objects.get(until=None).unit == heir
    assert secretary.offices.get(until=None).unit == heir


def test_the_preview_names_who_receives_and_how_much_passes(client, organization, published_plan):
    health, heir = organization["so-y-te"], organization["cuc-thue"]
    typed = WORDS | {"others": [health.pk], "into": heir.pk, "valid_from": "1/1/2099"}
    page = client.post(page_of(heir, "sap-nhap"), typed).content.decode()
    number = Holder.objects.filter(unit=health, obligation__state__in=["open", "doing"]).count()

    assert f"{health.name} → {heir.name}" in page
    assert f"{published_plan.title}: {number} nhiệm vụ chưa xong" in page
    assert "Không có việc chưa xong nào" not in page


def test_an_office_goes_up_only_where_somebody_says_so(client, organization, secretary, member):
    unit = organization["so-y-te"]
    page = client.post(page_of(unit, "giai-the"), WORDS | {"heir": organization["khoi"].pk}).content.decode()
    boxes = {
        found[1]: "checked" in found[0] for found in re.finditer(r'<input[^>]*name="offices" value="(\d+)"[^>]*>', page)
    }

    assert boxes[str(secretary.offices.get().pk)] is False


def test_a_merger_needs_one_heir(client, organization):
    health, heir = organization["so-y-te"], organization["cuc-thue"]
    for wrong in ({}, {"into": heir.pk, "new_name": "Mới"}):
        answer = client.post(page_of(heir, "sap-nhap"), WORDS | {"others": [health.pk]} | wrong)
        assert answer.status_code == 422
        assert "chỉ một trong hai" in answer.content.decode()


def test_a_split_asks_who_gets_the_units_below(client, organization):
    unit, child = organization["so-y-te"], organization["y-te-bv"]
    typed = WORDS | {"parts": "Đoàn Y tế Một\nĐoàn Y tế Hai | YT Hai"}
    page = client.post(page_of(unit, "chia-tach"), typed).content.decode()
    assert f'name="child_{child.pk}"' in page
    unsaid = client.post(page_of(unit, "chia-tach"), typed | {"ghi": "1", f"child_{child.pk}": "1"})
    assert unsaid.status_code == 200
    assert not UnitChange.objects.exists()
    rest = {f"child_{organization['y-te-vp'].pk}": "0", f"child_{child.pk}": "1"}
    client.post(page_of(unit, "chia-tach"), typed | rest | {"ghi": "1"})

    child.refresh_from_db()
    assert (child.parent.name, child.parent.short_name) == ("Đoàn Y tế Hai", "YT Hai")
    alone = client.post(page_of(child, "chia-tach"), WORDS | {"parts": "Một mình"})
    assert "ít nhất hai đơn vị mới" in alone.content.decode()


def test_a_new_name_and_an_end(client, organization):
    unit, other = organization["toa-an"], organization["so-tu-phap"]
    client.post(page_of(unit, "doi-ten"), WORDS | {"name": "Đoàn Tòa án khu vực", "short_name": "", "ghi": "1"})
    client.post(page_of(other, "giai-the"), WORDS | {"heir": unit.pk, "ghi": "1"})
    history = client.get(reverse("organizations:unit", args=[unit.pk])).content.decode()

    assert "Đổi tên từ “Đoàn Tòa án nhân dân”" in history
    assert f'Kế thừa <a href="{reverse("organizations:unit", args=[other.pk])}">Đoàn Sở Tư pháp</a>' in history
    assert Unit.objects.get(pk=other.pk).valid_to == date(2024, 2, 29)


def test_a_unit_that_ended_says_so_and_takes_in_nothing(client, organization, officer, actor_of, now):
    unit, heir = organization["so-tu-phap"], organization["cuc-thue"]
    client.post(page_of(unit, "sap-nhap"), WORDS | {"others": [heir.pk], "into": heir.pk, "ghi": "1"})
    made, here = UnitChange.objects.get(), reverse("organizations:unit", args=[unit.pk])
    page = client.get(here).content.decode()
    decision = reverse("obligations:decision", args=[made.pk])

    assert f'Đã hợp nhất vào <a href="{reverse("organizations:unit", args=[heir.pk])}">{heir.name}</a>' in page
    assert page.count(f'href="{decision}"') == 2
    for gone in ("organizations:imports", "organizations:pairing", "obligations:changes"):
        assert reverse(gone, args=[unit.pk]) not in page
    assert (
        f'class="crumb" href="{reverse("organizations:unit", args=[heir.pk])}"' in client.get(decision).content.decode()
    )
    refused = client.get(reverse("organizations:imports", args=[unit.pk]), follow=True)
    assert "không còn hoạt động" in refused.content.decode()
    unit.refresh_from_db()
    with pytest.raises(UnitEnded):
        operations.begin_import(unit=unit, kind="members", name="a.csv", data=b"", by=actor_of(officer), at=now)


def test_what_cannot_be_is_said_on_the_form(client, organization):
    unit = organization["toa-an"]
    answer = client.post(page_of(unit, "doi-ten"), WORDS | {"name": "Đoàn Cục Thuế"})

    assert answer.status_code == 422
    assert "cùng cấp" in answer.content.decode()


def test_a_decision_for_later_is_shown_as_coming_and_can_be_taken_back(client, organization, secretary, as_):
    unit = organization["toa-an"]
    client.post(
        page_of(unit, "doi-ten"), WORDS | {"valid_from": "1/1/2099", "name": "Tên Sau", "short_name": "TS", "ghi": "1"}
    )
    made = UnitChange.objects.get()
    here = reverse("organizations:unit", args=[unit.pk])
    assert "Sắp tới: đổi tên 15-QĐ/ĐTN, có hiệu lực từ 01/01/2099" in client.get(here).content.decode()
    assert as_(secretary).post(reverse("obligations:withdrawal", args=[made.pk])).status_code == 404
    client.post(reverse("obligations:withdrawal", args=[made.pk]))
    assert not UnitChange.objects.exists()


def test_units_that_one_does_not_steer_stay_out_of_reach(organization, person, as_):
    below = as_(person("hai", "Hải", "so-xay-dung", "officer"))
    own, other = organization["so-xay-dung"], organization["toa-an"]

    assert below.get(page_of(other, "doi-ten")).status_code == 404
    typed = WORDS | {"others": [other.pk], "into": own.pk}
    assert below.post(page_of(own, "sap-nhap"), typed).status_code == 404
    assert below.get(page_of(own, "la-gi")).status_code == 404


# -- who decides, who sees --------------------------------------------------------------------------------


def test_nobody_decides_about_their_own_unit(organization, person, client, actor_of, as_, now):
    own = organization["so-xay-dung"]
    below = person("hai", "Hải", "so-xay-dung", "officer")
    renamed = ChangePlan("rename", (own.pk,), name="Đoàn Khác", short_name="Khác")
    for kind in ("doi-ten", "giai-the", "sap-nhap", "chia-tach"):
        assert as_(below).get(page_of(own, kind)).status_code == 404
    with pytest.raises(NotAllowed):
        reorganise(plan=renamed, decision=DECISION, by=actor_of(below), at=now)

    here = reverse("organizations:unit", args=[own.pk])
    link = reverse("obligations:changes", args=[own.pk])
    assert link not in as_(below).get(here).content.decode()
    assert link in client.get(here).content.decode()


def test_a_renaming_that_waits_says_the_new_name(organization, officer, actor_of, as_, now):
    own = organization["so-xay-dung"]
    later = replace(DECISION, valid_from=now.date() + timedelta(days=30))
    plan = ChangePlan("rename", (own.pk,), name="Đoàn Sở Quy hoạch", short_name="Sở QH")
    made = reorganise(plan=plan, decision=later, by=actor_of(officer), at=now)

    page = as_(officer).get(reverse("obligations:decision", args=[made.pk])).content.decode()
    assert "Đoàn Sở Quy hoạch" in page


def test_at_the_top_the_administrator_decides(organization, officer, administrator, actor_of, as_, now):
    root = organization["khoi"]
    typed = WORDS | {"name": "Đoàn Khối Mới", "short_name": "Khối mới", "ghi": "1"}
    assert as_(officer).post(page_of(root, "doi-ten"), typed).status_code == 404

    done = as_(administrator).post(page_of(root, "doi-ten"), typed, follow=True)

    root.refresh_from_db()
    assert (done.status_code, root.name) == (200, "Đoàn Khối Mới")


def test_a_decision_is_read_by_who_sees_or_belongs_to_one_of_its_units(
    client, organization, secretary, other_secretary, member, as_
):
    unit = organization["so-y-te"]
    client.post(page_of(unit, "doi-ten"), WORDS | {"name": "Đoàn Y tế", "short_name": "YT", "ghi": "1"})
    here = reverse("obligations:decision", args=[UnitChange.objects.get().pk])
    page = reverse("organizations:unit", args=[unit.pk])

    for who in (secretary, member):
        assert as_(who).get(here).status_code == 200
        assert f'href="{here}"' in as_(who).get(page).content.decode()
    assert as_(other_secretary).get(here).status_code == 404
    assert f'href="{here}"' not in as_(other_secretary).get(page).content.decode()


# -- a unit that has ended ---------------------------------------------------------------------------------


@pytest.fixture
def ended(client, organization):
    """Đoàn Sở Tư pháp, which went over to Đoàn Cục Thuế."""
    unit, heir = organization["so-tu-phap"], organization["cuc-thue"]
    client.post(page_of(heir, "sap-nhap"), WORDS | {"others": [unit.pk], "into": heir.pk, "ghi": "1"})
    return Unit.objects.get(pk=unit.pk)


def test_whatever_is_new_is_refused_where_a_unit_has_ended(ended, client, organization, officer, actor_of, job, now):
    for address in (
        reverse("organizations:pairing", args=[ended.pk]),
        reverse("organizations:registration", args=[ended.pk]),
        reverse("organizations:invitations", args=[ended.pk]),
        reverse("obligations:changes", args=[ended.pk]),
        page_of(ended, "doi-ten"),
    ):
        for answer in (client.get(address, follow=True), client.post(address, WORDS, follow=True)):
            if answer.status_code != 405:
                assert answer.redirect_chain[0][0] == reverse("organizations:unit", args=[ended.pk])
                assert "Hãy làm việc này ở Đoàn Cục Thuế." in answer.content.decode()
    details, other = {"full_name": "Mây"}, organization["toa-an"]
    for refused in (
        lambda: operations.register_member(unit=ended, details=details, since=now.date(), by=job, at=now),
        lambda: operations.pair_units(unit=other, other=ended, since=now.date(), by=job, at=now),
        lambda: operations.invite_all(unit=ended, by=job, at=now),
    ):
        with pytest.raises(UnitEnded, match="Đoàn Cục Thuế"):
            refused()


def test_the_old_address_of_the_board_leads_to_the_heir(organization, published_plan, client):
    unit, heir = organization["so-y-te"], organization["cuc-thue"]
    plan = published_plan.pk
    typed = WORDS | {"decided_on": "1/1/2024", "valid_from": "2/1/2024", "others": [unit.pk], "into": heir.pk}
    client.post(page_of(heir, "sap-nhap"), typed | {"ghi": "1"})

    old = client.get(f"{reverse('obligations:board')}?ke-hoach={plan}&don-vi-id={unit.pk}", follow=True)

    assert old.redirect_chain == [(f"{reverse('obligations:board')}?ke-hoach={plan}&don-vi-id={heir.pk}", 302)]
    assert "Đoàn Sở Y tế không còn hoạt động; đây là đơn vị kế thừa." in old.content.decode()


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SECRETARY])
def test_the_plans_of_an_ended_unit_are_in_the_hands_of_the_heirs_officers(
    role, organization, client, person, actor_of, as_, other_secretary, job
):
    unit, heir = organization["so-tu-phap"], organization["cuc-thue"]
    version = plans.begin_plan(issuer=unit, name="ke-hoach.txt", data=PLAN.encode(), by=job, at=NOW)
    plans.read_version(version_id=version.pk, by=job, at=NOW)
    plan, theirs = version.plan, person("tam", "Tâm", heir.code, role)
    assert not plan_queries.visible_to(actor_of(theirs)).filter(pk=plan.pk).exists()
    client.post(page_of(heir, "sap-nhap"), WORDS | {"others": [unit.pk], "into": heir.pk, "ghi": "1"})

    actor, here = actor_of(theirs), reverse("plans:review", args=[plan.pk])
    assert as_(theirs).get(here).status_code == 200
    assert as_(other_secretary).get(here).status_code == 404
    task = Task.objects.filter(plan=plan).order_by("pk").first()
    plans.charge_units(task=task, role="lead", units=[heir], by=actor, at=NOW)
    plan.refresh_from_db()
    assert plan.issuer.name == "Đoàn Sở Tư pháp"
    with pytest.raises(UnitOutside):
        plans.charge_units(task=task, role="lead", units=[organization["toa-an"]], by=actor, at=NOW)
