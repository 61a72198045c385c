"""A figure taken apart: what adds up comes to the figure, whoever earned it where; of what does not, words say so."""

from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count
from random import Random

import pytest
from django.urls import reverse

from phongtrao.front.queries.trace_parts import parts_of
from phongtrao.ledger import operations as ledger
from phongtrao.ledger import queries
from phongtrao.ledger.models import Balance, Rung
from phongtrao.ledger.operations import Fact
from phongtrao.organizations.models import ClusterPlace
from phongtrao.organizations.operations.moving import move_below
from phongtrao.organizations.queries import has_moved_below
from phongtrao.periods import Period

METRICS = ("participants", "hours", "trees", "vnd_raised")
UNITS = ("khoi", "so-y-te", "y-te-vp", "y-te-bv", "so-tu-phap", "so-xay-dung", "toa-an", "cuc-thue", "cum-1")
TREES = {"thuoc": "trees", "ky": "2024"}


@pytest.fixture
def earn(organization, job, now):
    """`earn("trees", 5, "khoi")`: an entry of the ledger."""
    numbers = count(1)

    def run(metric, quantity, code, on=date(2024, 3, 2), label="", subject="", rung=Rung.DECLARED):
        name = f"tests.deed:{next(numbers)}"
        serves = (label,) if label else ()
        fact = Fact(metric, Decimal(quantity), organization[code].pk, on, name, name, subject, serves, rung)
        return ledger.record(facts=[fact], by=job, at=now)[0]

    return run


@pytest.fixture
def page(organization, as_):
    """`page(officer, "khoi", thuoc="trees")`: what is shown of a figure of 2024."""

    def ask(user, code, **given):
        asked = {"pham-vi": organization[code].pk, **TREES, **given}
        return as_(user).get(reverse("front:trace"), asked)

    return ask


def read(part):
    return Decimal(part.written.split()[0].replace(".", "").replace(",", "."))


def shown(parts):
    return [(part.name, read(part)) for part in parts]


def check_all(organization):
    """Every figure of every scope, label and window that there is comes apart into what comes to it."""
    units = {unit.pk: unit for unit in organization.values()}
    asked = Balance.objects.filter(metric__is_mean=False, metric__counts=None)
    rows = asked.order_by().values_list("scope_id", "metric__key", "period", "label").distinct()
    for scope_id, metric, period, label in rows:
        figure = queries.figure(scope_id, metric, Period.parse(period), label)
        parts = parts_of(units[scope_id], figure, None)
        for some in (parts.units, parts.clusters, parts.months):
            assert not some or sum(map(read, some)) == figure.value, (units[scope_id].code, figure.asked, some)
            assert all(read(part) > 0 for part in some), (units[scope_id].code, figure.asked, some)
    return len(rows)


def test_the_parts_of_whatever_was_earned_come_to_the_figure(organization, earn, job, now):
    chance = Random(20240302)  # noqa: S311
    for _ in range(120):
        entry = earn(
            chance.choice(METRICS),
            Decimal(chance.randint(1, 90_000)) / 10_000,
            chance.choice(UNITS),
            date(2024, chance.randint(1, 12), chance.randint(1, 28)),
            chance.choice(("", "task:1", "obligation:7")),
            rung=chance.choice(list(Rung)),
        )
        if chance.random() < 0.1:
            ledger.reverse(entries=[entry.pk], reason="nhầm", source="tests.mend:1", by=job, at=now)

    assert check_all(organization) > 500

    move_below(organization["y-te-bv"], organization["toa-an"], at=now)
    move_below(organization["y-te-vp"], organization["khoi"], at=now)
    seat = ClusterPlace.objects.get(unit=organization["so-xay-dung"], until=None)
    seat.until = date(2024, 6, 30)
    seat.save()
    ClusterPlace.objects.create(unit=seat.unit, cluster=organization["cum-2"], since=date(2024, 7, 1))
    for code in ("y-te-bv", "y-te-vp", "so-xay-dung"):
        earn("trees", 7, code, date(2024, 9, 2))

    check_all(organization)


def test_what_the_unit_itself_was_credited_with_is_a_row_of_its_own(organization, officer, earn, page):
    earn("trees", 8, "khoi")
    earn("trees", 5, "y-te-vp")
    earn("trees", 2, "so-tu-phap")
    whole = page(officer, "khoi").context["page"]

    assert shown(whole.parts.units) == [
        (organization["so-y-te"].short_name, 5),
        (organization["so-tu-phap"].short_name, 2),
        (f"Ghi ở chính {organization['khoi'].short_name}", 8),
    ]
    assert shown(whole.parts.clusters) == [
        (organization["cum-1"].short_name, 5),
        (organization["cum-2"].short_name, 2),
        ("Ngoài các cụm", 8),
    ]
    assert whole.parts.notes == ()
    own = page(officer, "khoi", rieng="1")
    assert whole.parts.units[-1].address == f"{whole.figure.address}&rieng=1#tung-lan"
    assert [(told.written, told.unit) for told in own.context["page"].entries] == [
        ("8 cây", organization["khoi"].short_name)
    ]
    assert "Từng lần ghi ở chính" in own.content.decode()


@pytest.mark.parametrize("has_moved", [False, True])
def test_what_stands_at_a_cluster_is_not_said_to_be_the_unit_s_own(organization, earn, now, has_moved):
    bloc = organization["khoi"]
    seat = ClusterPlace.objects.get(unit=organization["so-xay-dung"], until=None)
    seat.since = date(2024, 2, 1)
    seat.save()
    for code, quantity, on in (("khoi", 8, 3), ("y-te-vp", 5, 3), ("so-xay-dung", 4, 1), ("so-xay-dung", 6, 3)):
        earn("trees", quantity, code, date(2024, on, 2))
    if has_moved:
        move_below(organization["y-te-vp"], organization["toa-an"], at=now)

    def rest():
        found = parts_of(bloc, queries.figure(bloc.pk, "trees", Period.parse("2024")), None)
        return (*shown(found.units)[-1], "rieng=1" in found.units[-1].address)

    assert rest() == (f"Ghi ở chính {bloc.short_name}", 8, True)
    earn("trees", 3, "cum-1")
    assert rest() == (f"Ghi ở chính {bloc.short_name} và các cụm", 11, False)


def test_what_a_unit_did_elsewhere_before_it_moved_is_no_part_of_the_figure(organization, officer, earn, now, page):
    earn("trees", 8, "y-te-bv")
    move_below(organization["y-te-bv"], organization["toa-an"], at=now)
    earn("trees", 3, "y-te-bv")
    old, new = (page(officer, code).context["page"] for code in ("so-y-te", "toa-an"))

    assert shown(old.parts.units) == [(organization["y-te-bv"].short_name, 8)]
    assert shown(new.parts.units) == [(organization["y-te-bv"].short_name, 3)]
    assert "đã chuyển nơi sinh hoạt" in old.parts.notes[0]


def test_a_move_before_the_window_parts_nothing(organization, earn):
    """What is written down stands where the unit stood then: a move long ago makes no later figure slow."""
    bloc, branch = organization["khoi"], organization["y-te-bv"]
    move_below(branch, bloc, at=datetime(2023, 5, 4, 9, tzinfo=UTC))
    earn("trees", 3, "y-te-bv")
    asked = date(2024, 1, 1), date(2024, 12, 31)

    assert not has_moved_below(bloc, *asked)
    assert has_moved_below(bloc, date(2023, 1, 1), date(2023, 12, 31))
    assert has_moved_below(bloc, date(2023, 5, 4), date(2024, 12, 31)), "on its first day"
    found = parts_of(bloc, queries.figure(bloc.pk, "trees", Period.parse("2024")), None)
    assert (shown(found.units), found.notes) == ([(branch.short_name, 3)], ())
    branch.refresh_from_db()
    move_below(branch, organization["toa-an"], at=datetime(2025, 1, 2, 9, tzinfo=UTC))
    assert has_moved_below(bloc, *asked), "who left later did that here"


def test_who_reads_only_some_units_sees_the_others_as_one_row(
    organization, published_plan, secretary, other_secretary, earn, page
):
    obligation = published_plan.obligations.filter(holders__unit=organization["so-y-te"]).order_by("pk")[0]
    label = f"obligation:{obligation.pk}"
    earn("trees", 8, "so-xay-dung", label=label)
    earn("trees", 5, "so-y-te", label=label)
    found = page(secretary, "khoi", nhan=label).context["page"].parts

    assert shown(found.units) == [(organization["so-y-te"].short_name, 5), ("Phần còn lại, của các đơn vị khác", 8)]
    assert "Chỉ nêu tên đơn vị mà đồng chí được xem" in found.notes[0]


def test_of_different_people_words_say_that_the_parts_overlap(officer, earn, page):
    for code, month in (("so-y-te", 3), ("so-tu-phap", 4)):
        earn("participants", 1, code, date(2024, month, 2), subject="p1")
    earn("participants", 224, "so-y-te", date(2024, 5, 2))
    answer = page(officer, "khoi", thuoc="distinct_participants")
    found = answer.context["page"]

    assert (found.figure.value, [read(part) for part in found.parts.units]) == (1, [1, 1])
    assert "cộng lại không ra con số đó" in answer.content.decode()
    assert [told.written for told in found.entries] == ["1 người", "1 người"]
    assert len(found.parts.months) == 2
    assert page(officer, "khoi", thuoc="distinct_participants", ky="2024-03").context["page"].parts.months == ()


def test_a_mean_says_that_its_parts_do_not_add_up_and_has_the_unit_s_own(officer, organization, earn, page):
    earn("satisfaction", 5, "khoi")
    earn("satisfaction", 2, "so-y-te")
    found = page(officer, "khoi", thuoc="satisfaction").context["page"].parts

    assert shown(found.units)[-1] == (f"Ghi ở chính {organization['khoi'].short_name}", 5)
    assert "không cộng lại" in found.notes[0]


def test_there_is_a_way_back_and_a_way_up(organization, officer, secretary, earn, as_):
    earn("trees", 5, "y-te-vp")
    asked = {"pham-vi": organization["y-te-vp"].pk, "thuoc": "trees", "ky": "2024-03"}
    board = f"http://testserver{reverse('obligations:board')}?im-lang=1"

    def crumbs(user, **headers):
        answer = as_(user).get(reverse("front:trace"), asked, headers=headers)
        return [crumb.name for crumb in answer.context["page"].crumbs], answer.context["back"]

    branch = f"{organization['y-te-vp'].short_name}, năm 2024"
    above = [organization["khoi"].short_name, organization["so-y-te"].short_name]
    assert crumbs(officer, Referer=board) == ([*above, branch], board)
    assert crumbs(secretary) == ([above[1], branch], "")
    assert crumbs(officer, Referer="https://elsewhere.example/")[1] == ""
    assert crumbs(officer, Referer=f"http://testserver{reverse('front:trace')}?thuoc=trees")[1] == ""
