"""From a figure down to the photo and up to the sentence, each step as far as one may see it."""

from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.urls import reverse

from phongtrao.activities.models import Activity, ActivityKind
from phongtrao.ledger import operations as ledger
from phongtrao.ledger.operations import Fact
from phongtrao.obligations import operations
from phongtrao.obligations.models import Evidence, Holder, Obligation
from phongtrao.obligations.operations import Proof, Said
from phongtrao.obligations.queries.results import results
from phongtrao.periods import Period


@pytest.fixture
def owed(published_plan):
    """What Đoàn Sở Y tế owes for every union's project of the year."""
    held = Holder.objects.filter(unit__code="so-y-te", obligation__task__text__contains="công trình thanh niên")
    return Obligation.objects.get(pk__in=held.values("obligation_id"))


@pytest.fixture
def reported(owed, organization, job, now):
    """The unit reported one, with a photo; and planted five trees for nobody's sake."""
    operations.report_with_evidence(
        obligation_id=owed.pk,
        unit_id=organization["so-y-te"].pk,
        said=Said("progress", Decimal(1), note="Sơn lại phòng đọc", caption="Phòng đọc"),
        proofs=[Proof("photo", data=b"whole", preview=b"small", suffix=".jpg", dhash="0" * 16)],
        key=uuid4(),
        by=job,
        at=now,
    )
    trees = Fact("trees", Decimal(5), organization["y-te-vp"].pk, date(2024, 3, 2), "tests.deed:1", "tests.deed:1")
    ledger.record(facts=[trees], by=job, at=now)


@pytest.fixture
def people(officer, secretary, other_secretary, member, party_committee):
    """Everybody who may ask."""
    known = {"officer": officer, "secretary": secretary, "other_secretary": other_secretary, "member": member}
    return known | {"party_committee": party_committee}


def address(**given):
    return reverse("front:trace") + "?" + "&".join(f"{name.replace('_', '-')}={value}" for name, value in given.items())


@pytest.mark.usefixtures("reported")
def test_from_the_page_of_an_obligation_to_the_photo_and_the_sentence(owed, secretary, as_):
    page = as_(secretary).get(reverse("obligations:detail", args=[owed.pk])).content.decode()
    link = f"{reverse('front:trace')}?pham-vi="
    assert link in page
    where = page[page.index(link) :].split('"')[0].replace("&amp;", "&")

    html = as_(secretary).get(where).content.decode()

    assert "Kết quả theo chỉ tiêu" in html
    assert "Tháng 3/2024" in html
    assert "có minh chứng" in html
    assert "Sơn lại phòng đọc" in html
    assert reverse("obligations:evidence_small", args=[Evidence.objects.get().pk]) in html
    assert reverse("obligations:detail", args=[owed.pk]) in html
    assert owed.task.text in html
    assert f"{reverse('obligations:plan', args=[owed.plan_id])}?nhiem-vu={owed.task_id}" in html


@pytest.mark.usefixtures("reported")
def test_a_figure_comes_apart_by_unit_down_to_the_branch(organization, officer, as_):
    root, unit, branch = (organization[code].pk for code in ("khoi", "so-y-te", "y-te-vp"))

    page = as_(officer).get(address(pham_vi=root, thuoc="trees", ky="2024")).context["page"]
    below = as_(officer).get(address(pham_vi=unit, thuoc="trees", ky="2024")).context["page"]

    assert [(part.written, part.percent) for part in page.parts.units] == [("5 cây", 100)]
    assert f"pham-vi={unit}&" in page.parts.units[0].address
    assert f"pham-vi={branch}&" in below.parts.units[0].address
    assert [told.unit for told in page.entries] == [organization["y-te-vp"].short_name]


@pytest.mark.usefixtures("reported")
@pytest.mark.parametrize(
    ("who", "scope", "label", "comes_in"),
    [
        ("officer", "khoi", "", True),
        ("officer", "cum-1", "", True),
        ("secretary", "so-y-te", "", True),
        ("secretary", "y-te-vp", "", True),
        ("secretary", "khoi", "", False),
        ("secretary", "so-xay-dung", "", False),
        ("secretary", "cum-1", "", False),
        ("secretary", "khoi", "obligation", True),
        ("secretary", "khoi", "task", False),
        ("other_secretary", "khoi", "obligation", False),
        ("member", "y-te-vp", "", True),
        ("member", "y-te-bv", "", False),
        ("party_committee", "so-y-te", "", True),
        ("stranger", "khoi", "", None),
    ],
)
def test_who_sees_which_figure(owed, organization, people, as_, who, scope, label, comes_in):
    user = people.get(who)
    labels = {"": "", "obligation": f"obligation:{owed.pk}", "task": f"task:{owed.task_id}"}

    given = {"pham_vi": organization[scope].pk, "thuoc": "result", "ky": "2024", "nhan": labels[label]}
    status = as_(user).get(address(**given)).status_code

    assert status == {True: 200, False: 404, None: 302}[comes_in]


@pytest.mark.usefixtures("reported")
def test_what_others_did_for_a_shared_sentence_is_not_told(owed, organization, other_secretary, job, now, as_):
    fact = Fact("trees", Decimal(2), organization["so-xay-dung"].pk, date(2024, 3, 2), "tests.deed:2", "tests.deed:2",
                serves=(f"obligation:{owed.pk}", f"task:{owed.task_id}"))  # fmt: skip
    ledger.record(facts=[fact], by=job, at=now)

    page = as_(other_secretary).get(address(pham_vi=organization["so-xay-dung"].pk, thuoc="trees", ky="2024"))

    assert [duty.pk for duty in page.context["page"].obligations] == []
    assert len(page.context["page"].sentences) == 1


@pytest.mark.usefixtures("reported")
@pytest.mark.parametrize(
    "given", [{"thuoc": "no_such"}, {"ky": "2024-13"}, {"sau": "x.y"}, {"pham_vi": 99999}, {"ky": "9999-99"}]
)
def test_an_address_that_asks_for_nothing_is_not_found(organization, officer, as_, given):
    asked = {"pham_vi": organization["khoi"].pk, "thuoc": "trees", "ky": "2024"} | given
    assert as_(officer).get(address(**asked)).status_code == 404


@pytest.mark.usefixtures("reported")
def test_the_page_costs_the_same_however_much_there_is(
    organization, officer, job, now, as_, django_assert_max_num_queries
):
    facts = [
        Fact("trees", Decimal(1), organization[code].pk, date(2024, month, 2), "t:1", f"{code}{month}")
        for code in ("so-y-te", "toa-an", "so-tu-phap", "y-te-vp")
        for month in range(1, 13)
    ]
    ledger.record(facts=facts, by=job, at=now)
    client = as_(officer)
    client.get(reverse("front:trace"))

    with django_assert_max_num_queries(32):
        page = client.get(address(pham_vi=organization["khoi"].pk, thuoc="trees", ky="2024"))

    assert page.context["page"].written == "53"
    assert page.context["page"].after


@pytest.mark.usefixtures("reported")
def test_board_unit_and_plan_lead_to_where_figures_come_from(owed, organization, officer, secretary, as_):
    link = f"{reverse('front:trace')}?pham-vi={organization['khoi'].pk}&amp;thuoc="
    board = reverse("obligations:board")

    assert f"{link}trees" in as_(officer).get(board).content.decode()
    assert f"{link}trees" not in as_(secretary).get(board).content.decode()
    unit = as_(officer).get(f"{board}?don-vi-id={organization['so-y-te'].pk}").content.decode()
    assert f"?pham-vi={organization['so-y-te'].pk}&amp;thuoc=trees" in unit
    plan = as_(officer).get(f"{reverse('obligations:plan', args=[owed.plan_id])}?nhiem-vu={owed.task_id}")
    assert f"{link}result&amp;ky=2024&amp;nhan=task%3A{owed.task_id}" in plan.content.decode()


def test_what_an_activity_earned_is_told_as_that_activity(organization, officer, job, now, as_):
    kind = ActivityKind.objects.order_by("pk").first()
    held = Activity.objects.create(
        code="ngay-hoi", kind=kind, unit=organization["so-y-te"], title="Ngày hội hiến máu",
        starts_at=now, ends_at=now + timedelta(hours=2),
        by="An", at=now,
    )  # fmt: skip
    fact = Fact("blood_units", Decimal(9), organization["so-y-te"].pk, date(2024, 3, 2), "activities.result:1", "r:1",
                serves=(f"activity:{held.pk}",))  # fmt: skip
    ledger.record(facts=[fact], by=job, at=now)

    html = as_(officer).get(address(pham_vi=organization["khoi"].pk, thuoc="blood_units", ky="2024")).content.decode()

    assert f'<a href="{reverse("activities:detail", args=[held.pk])}">Ngày hội hiến máu</a>' in html


def test_sessions_beside_activities_say_how_they_differ_and_no_noun_is_said_twice(organization, officer, job, now, as_):
    unit, on = organization["so-y-te"].pk, date(2024, 3, 2)
    kinds = {"activities_held": 5, "sessions_held": 3, "scholarships": 2}
    facts = [Fact(name, Decimal(n), unit, on, f"x:{name}", f"x:{name}", serves=()) for name, n in kinds.items()]
    ledger.record(facts=facts, by=job, at=now)
    words = {one.name: one for one in results(unit, Period.parse("2024"))}
    trace = {name: as_(officer).get(address(pham_vi=unit, thuoc=name, ky="2024")).content.decode() for name in kinds}

    assert words["Hoạt động đã tổ chức"].written == "5"
    assert words["Học bổng"].written == "2 suất"
    assert "có thể gồm nhiều buổi" in words["Buổi đã tổ chức"].hint
    assert "<b>5</b> <span>Hoạt động đã tổ chức</span>" in trace["activities_held"]
    assert words["Buổi đã tổ chức"].hint in trace["sessions_held"]
    assert words["Buổi đã tổ chức"].hint not in trace["activities_held"]
