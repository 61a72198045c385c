"""The board: what it counts, how filters narrow it, how many queries it takes, page and part alike."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from django.db import connection
from django.db.models import Q
from django.http import QueryDict
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.obligations import operations, queries, rules
from phongtrao.obligations.models import Holder, Obligation, Tally
from phongtrao.obligations.operations.tallying import recount_plan
from phongtrao.obligations.queries import Filters, narrowing, outlooks, strokes
from phongtrao.obligations.queries.board import units_a_page
from phongtrao.obligations.queries.cells import share_done
from phongtrao.organizations.models import Unit, UnitKind
from phongtrao.periods import Period
from phongtrao.plans.models import Plan, Task

TODAY = date(2024, 7, 1)
BOARD = "obligations:board"
As = Callable[[User | None], Client]
TaskMaker = Callable[..., Task]


@pytest.fixture
def binh(officer: User, actor_of: Callable[[User], Actor]) -> Actor:
    """The officer as an actor."""
    return actor_of(officer)


@pytest.fixture
def running(task: TaskMaker, publish: Callable[[], object]) -> None:
    """
    One task of every grassroots union, one shared by two units, a monthly one, one of the issuer.

    Đoàn Sở Y tế has met the first; that of Đoàn Tòa án is late.
    """
    task(tier_kind="grassroots", target=4)
    task(leads=["so-y-te", "toa-an"], pillar="community")
    task(leads=["toa-an"], cadence="month", pillar="self")
    task(tier_kind="bloc", pillar="organization", force="encouraged")
    publish()


def board(plan: Plan, actor: Actor, address: str = "", **filters: Any) -> queries.Board:
    """The board on 1 July."""
    return queries.board_page(plan, Filters(**filters), actor, TODAY, QueryDict(address), queries.clusters_of(plan))


def shown(page: queries.Board) -> dict[str, list[str]]:
    """Group → short names of its units."""
    return {group.title or group.key: [row.unit.short_name for row in group.rows] for group in page.groups}


def test_units_stand_by_cluster_and_tasks_by_pillar(running: None, plan: Plan, binh: Actor) -> None:
    page = board(plan, binh)
    assert shown(page) == {
        "top": ["Đoàn Khối"],
        "Cụm hoạt động số 1": ["Sở Xây dựng", "Sở Y tế"],
        "Cụm hoạt động số 2": ["Sở Tư pháp", "Tòa án"],
        "none": ["Cục Thuế"],
    }
    assert [(pillar.code, pillar.size) for pillar in page.pillars] == [
        ("work", 1),
        ("community", 1),
        ("self", 1),
        ("organization", 1),
    ]
    assert [column.task.code for column in page.columns] == ["2.1.1", "2.1.2", "2.1.3", "2.1.4"]


def test_a_shared_obligation_is_counted_once_and_shown_under_each(running: None, plan: Plan, binh: Actor) -> None:
    page = board(plan, binh)
    cells = [row.cells[1] for group in page.groups for row in group.rows if row.cells[1]]
    assert len(cells) == 2
    assert page.counts.total == 5 + 1 + 12 + 1
    in_cluster = narrowing.counts(plan, Filters(), Unit.objects.filter(short_name__in=["Sở Y tế", "Tòa án"]), TODAY)
    assert rules.Counts.sum(in_cluster.values()).total == 2 + 1 + 12


def test_late_months_are_late_and_open_the_earliest_of_them(running: None, plan: Plan, binh: Actor) -> None:
    page = board(plan, binh)
    assert (page.counts.late, page.counts.none) == (6, 13)
    cell = next(row.cells[2] for group in page.groups for row in group.rows if row.cells[2])
    assert (cell.face.stroke, cell.face.met, cell.face.total) == ("late", 0, 12)
    assert Obligation.objects.get(pk=cell.obligation_id).period_key == "2024-01"


@pytest.mark.parametrize(
    ("filters", "units", "columns", "counts"),
    [
        ({"pillar": "work"}, 5, 1, rules.Counts(none=5)),
        ({"stroke": "late"}, 1, 1, rules.Counts(late=6, none=13)),
        ({"stroke": "met"}, 0, 0, rules.Counts(late=6, none=13)),
        ({"words": "toa an"}, 1, 3, rules.Counts(late=6, none=8)),
        ({"words": "khong co"}, 0, 0, rules.Counts()),
        ({"period": Period.parse("2024-03")}, 6, 4, rules.Counts(late=1, none=7)),
        ({"period": Period.parse("2024-Q3"), "pillar": "self"}, 1, 1, rules.Counts(none=3)),
    ],
)
def test_filters_narrow(
    filters: dict[str, Any], units: int, columns: int, counts: rules.Counts, running: None, plan: Plan, binh: Actor
) -> None:
    page = board(plan, binh, **filters)
    assert (page.units, len(page.columns), page.counts) == (units, columns, counts)


def test_a_cluster_shows_its_members(running: None, plan: Plan, binh: Actor, organization: dict[str, Unit]) -> None:
    page = board(plan, binh, cluster_id=organization["cum-2"].pk)
    assert list(shown(page).values()) == [["Sở Tư pháp", "Tòa án"]]


def test_few_and_many_find_the_same_units(
    running: None, plan: Plan, binh: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = [shown(board(plan, binh, stroke=kind)) for kind in ("", *rules.STROKES)]
    monkeypatch.setattr("phongtrao.obligations.queries.board.FEW", -1)
    assert [shown(board(plan, binh, stroke=kind)) for kind in ("", *rules.STROKES)] == few


def test_a_chip_filters_and_lets_go(running: None, plan: Plan, binh: Actor) -> None:
    page = board(plan, binh, "mang=self&trang-thai=late&trang=2", pillar="self", stroke="late")
    late, met = (next(chip for chip in page.chips if chip.stroke == kind) for kind in ("late", "met"))
    assert (late.count, late.is_current, late.url) == (6, True, "?mang=self&trang-thai=")
    assert (met.count, met.is_current, met.url) == (0, False, "?mang=self&trang-thai=met")


def test_the_whole_and_the_sum_of_the_units_agree(running: None, plan: Plan, binh: Actor) -> None:
    whole = narrowing.counts(plan, Filters(), None, TODAY)
    assert narrowing.counts(plan, Filters(), Unit.objects.all(), TODAY) == whole


@pytest.fixture
def everything(plan: Plan, task: TaskMaker, now: datetime, organization: dict[str, Unit]) -> None:
    """An obligation of every state, force, due day, target and comparator."""
    owner, given = organization["so-y-te"], task(leads=["so-y-te"])
    cases = product(
        ("open", "doing", "met"),
        ("must", "encouraged"),
        (None, date(2024, 6, 30), TODAY),
        ((None, ""), (0, ">="), (4, ">="), (4, "="), (4, "<=")),
        (0, 3, 9),
    )
    for place, (state, force, due_to, (target, comparator), done) in enumerate(cases):
        made = Obligation.objects.create(
            plan=plan, task=given, holder_key=f"case{place}", period_key="2024", period_start=date(2024, 1, 1),
            period_end=date(2024, 12, 31), force=force, due_to=due_to, due_origin="text" if due_to else "",
            state=state, target_value=target, target_comparator=comparator, done_value=done,
            published_at=now, published_by="thử",
        )  # fmt: skip
        Holder.objects.create(plan=plan, obligation=made, unit=owner)


@pytest.mark.usefixtures("everything")
def test_the_database_and_the_rules_see_the_same_stroke_and_share() -> None:
    rows = Obligation.objects.annotate(kind=strokes.stroke_on(TODAY), share=share_done()).order_by("pk")
    for row in rows:
        assert row.kind == rules.stroke(state=row.state, force=row.force, due_to=row.due_to, today=TODAY)
        assert row.share == pytest.approx(
            rules.share_of(
                state=row.state,
                done=row.done_value,
                target=row.target_value,
                comparator=row.target_comparator,
                is_daily=False,
            )
        )
    assert len(rows) == 3 * 2 * 3 * 5 * 3


@pytest.mark.usefixtures("everything")
@pytest.mark.parametrize("today", [TODAY, date(2024, 6, 30), date(2024, 1, 1), date(2024, 4, 20), date(2024, 7, 2)])
def test_the_database_and_the_rules_see_the_same_outlook(today: date) -> None:
    found = {
        "risk": set(Obligation.objects.filter(outlooks.at_risk(today)).values_list("pk", flat=True)),
        "exceeded": set(Obligation.objects.filter(outlooks.exceeded()).values_list("pk", flat=True)),
    }
    expected: dict[str, set[int]] = {"": set(), "risk": set(), "exceeded": set()}
    for row in Obligation.objects.select_related("task"):
        kind = rules.stroke(state=row.state, force=row.force, due_to=row.due_to, today=today)
        expected[outlooks.outlook_of(row, kind, today)].add(row.pk)
    assert found == {kind: expected[kind] for kind in ("risk", "exceeded")}
    assert expected["exceeded"]
    assert bool(expected["risk"]) == (date(2024, 1, 31) < today <= TODAY)


@pytest.mark.usefixtures("everything")
def test_the_condition_of_a_stroke_finds_exactly_its_rows() -> None:
    rows = Obligation.objects.annotate(kind=strokes.stroke_on(TODAY))
    for kind in rules.STROKES:
        found = set(Obligation.objects.filter(strokes.at_stroke(kind, TODAY)).values_list("pk", flat=True))
        assert found == set(rows.filter(kind=kind).values_list("pk", flat=True))
    assert strokes.at_stroke("", TODAY) == Q()


@pytest.mark.usefixtures("everything")
def test_the_tally_counts_what_the_obligations_are(plan: Plan) -> None:
    recount_plan(plan)
    counted = strokes.counts_by_task(Tally.objects.filter(plan=plan), TODAY)
    rows = Obligation.objects.annotate(kind=strokes.stroke_on(TODAY))
    expected = rules.Counts.sum(rules.Counts.single(row.kind) for row in rows)
    assert list(counted.values()) == [expected]


def more_units(organization: dict[str, Unit], number: int) -> None:
    """Grassroots unions beside those of the cast."""
    khoi = organization["khoi"]
    for place in range(number):
        unit = Unit.objects.create(
            code=f"them-{place}", name=f"Đoàn thêm {place}", short_name=f"Thêm {place}", parent=khoi,
            kind=UnitKind.GRASSROOTS_UNION, valid_from=date(2020, 1, 1), sort_key=f"them {place:03}", search="them",
        )  # fmt: skip
        unit.path = f"{khoi.path}{unit.pk}/"
        unit.save()


@pytest.mark.parametrize("address", ["", "?trang-thai=none", "?don-vi=doan", "?mang=work&ky=2024-Q1", "?cum=3"])
def test_the_board_takes_as_many_queries_for_sixty_units_as_for_three(
    address: str,
    running: None,
    publish: Callable[[], object],
    organization: dict[str, Unit],
    officer: User,
    as_: As,
) -> None:
    client = as_(officer)
    few = _counted(client, address)
    more_units(organization, 60)
    publish()
    assert _counted(client, address) == few <= 17


def _counted(client: Client, address: str) -> int:
    """How many statements one visit of the board takes."""
    seen: list[str] = []

    def note(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        seen.append(sql)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        assert client.get(address if address.startswith("/") else reverse(BOARD) + address).status_code == 200
    return len(seen)


def test_obligation_and_plan_take_as_many_queries_for_many_holders(
    task: TaskMaker, publish: Callable[[], object], organization: dict[str, Unit], officer: User, plan: Plan, as_: As
) -> None:
    alone = task(leads=["so-y-te"])
    together = task(leads=["so-y-te", "toa-an", "cuc-thue"], partners=["so-tu-phap"], cadence="month")
    many = task(tier_kind="grassroots")
    more_units(organization, 60)
    publish()
    client = as_(officer)
    owed = {one: reverse("obligations:detail", args=[one.obligations.first().pk]) for one in (alone, together)}
    assert _counted(client, owed[alone]) == _counted(client, owed[together]) <= 27
    place = reverse("obligations:plan", args=[plan.pk])
    assert _counted(client, f"{place}?nhiem-vu={alone.pk}") == _counted(client, f"{place}?nhiem-vu={many.pk}") <= 19


@pytest.mark.usefixtures("running")
def test_the_part_is_what_a_reload_shows(officer: User, as_: As) -> None:
    client = as_(officer)
    obligation = Obligation.objects.order_by("pk").first()
    assert obligation is not None
    detail = reverse("obligations:detail", args=[obligation.pk])
    for url, begins in (
        (reverse(BOARD) + "?mang=work", '<div id="board" '),
        (detail, '<article class="obligation" id="obligation">'),
    ):
        part = client.get(url, HTTP_HX_REQUEST="true").content.decode().strip()
        whole = client.get(url).content.decode()
        assert part.startswith(begins)
        assert _without_tokens(part) in _without_tokens(whole)


def _without_tokens(html: str) -> str:
    """HTML without what differs at each visit: tokens and keys of forms."""
    lines = (line for line in html.splitlines() if 'type="hidden"' not in line)
    return "\n".join(line.strip() for line in lines if line.strip())


@pytest.mark.usefixtures("running")
def test_pages_turn_at_fifty_units_and_keep_the_filter(
    organization: dict[str, Unit], publish: Callable[[], object], officer: User, as_: As
) -> None:
    more_units(organization, 60)
    publish()
    page = as_(officer).get(reverse(BOARD) + "?mang=work&trang=2").context["page"]
    assert (page.units, page.pager.pages, sum(len(group.rows) for group in page.groups)) == (65, 2, 15)
    assert page.pager.previous_url == "?mang=work&trang=1"
    assert next(group.total for group in page.groups if group.key == "none") == 61


@pytest.mark.parametrize(("columns", "units"), [(0, 50), (1, 50), (30, 40), (80, 15), (200, 15)])
def test_the_more_columns_a_page_has_the_fewer_units(columns: int, units: int) -> None:
    assert units_a_page(columns) == units


@pytest.mark.usefixtures("running")
def test_the_cell_says_in_words_what_its_colour_says(officer: User, as_: As, job: Actor, now: datetime) -> None:
    owed = Obligation.objects.filter(target_value=4).order_by("pk").first()
    assert owed is not None
    Obligation.objects.filter(pk=owed.pk).update(state="doing", done_value=Decimal(1))
    operations.set_due(obligation_id=owed.pk, due_from=None, due_to=date(2024, 12, 30), by=job, at=now)
    html = as_(officer).get(reverse(BOARD)).content.decode()
    assert f'<a class="c late p5" href="/viec/{owed.pk}/">Chậm 25%</a>' in html
    Obligation.objects.filter(pk=owed.pk).update(due_to=timezone.localdate() + timedelta(days=30))
    html = as_(officer).get(reverse(BOARD)).content.decode()
    assert f'<a class="c doing p5 risk" href="/viec/{owed.pk}/">Đang thực hiện, có nguy cơ chậm 25%</a>' in html
    assert "Có nguy cơ chậm" in as_(officer).get(reverse("obligations:detail", args=[owed.pk])).content.decode()
    assert 'title="Việc tốt số 1">2.1.1</a></th>' in html


def test_without_any_plan_the_board_says_what_will_be_here(officer: User, as_: As) -> None:
    assert "Chưa có kế hoạch nào được ban hành" in as_(officer).get(reverse(BOARD)).content.decode()


@pytest.mark.usefixtures("running")
def test_a_search_without_hits_offers_a_way_back(officer: User, as_: As) -> None:
    assert "Không có nhiệm vụ nào khớp" in as_(officer).get(reverse(BOARD) + "?don-vi=xyz").content.decode()


@pytest.mark.usefixtures("running")
def test_the_way_back_from_an_empty_board_keeps_the_plan(plan: Plan, officer: User, as_: As) -> None:
    html = as_(officer).get(reverse(BOARD) + f"?ke-hoach={plan.pk}&don-vi=xyz").content.decode()
    assert f'href="/bang-theo-doi/?ke-hoach={plan.pk}">Xem tất cả' in html


@pytest.mark.usefixtures("running")
def test_one_plan_alone_is_no_choice(officer: User, as_: As) -> None:
    assert '<select class="form-select" id="id_ke-hoach"' not in as_(officer).get(reverse(BOARD)).content.decode()


@pytest.mark.usefixtures("running")
def test_names_of_units_are_escaped(organization: dict[str, Unit], officer: User, as_: As) -> None:
    Unit.objects.filter(code="so-y-te").update(short_name='<b>"Sở"')
    html = as_(officer).get(reverse(BOARD)).content.decode()
    assert '<b>"Sở"' not in html
    assert "&lt;b&gt;&quot;Sở&quot;" in html


@pytest.mark.usefixtures("running")
def test_the_paper_shows_who_owes_the_chosen_sentence(plan: Plan, officer: User, secretary: User, as_: As) -> None:
    monthly = Task.objects.get(cadence="month")
    first = Task.objects.order_by("pk").first()
    assert first is not None
    url = reverse("obligations:plan", args=[plan.pk])
    seen = as_(officer).get(f"{url}?nhiem-vu={monthly.pk}").context["page"].chosen
    assert {owed.holders for owed in seen.owed} == {("Tòa án",)}
    hidden = as_(secretary).get(f"{url}?nhiem-vu={monthly.pk}").context["page"]
    assert (hidden.chosen.owed, hidden.chosen.stroke) == ((), "")
    own = as_(secretary).get(f"{url}?nhiem-vu={first.pk}").context["page"].chosen
    assert [owed.holders for owed in own.owed] == [("Sở Y tế",)]


@pytest.mark.usefixtures("running")
def test_what_the_address_misspells_counts_as_not_asked_for(officer: User, as_: As) -> None:
    address = "?mang=xyz&ky=2024-13&cum=zz&trang-thai=xanh&trang=zz&ke-hoach=zz&don-vi-id=zz"
    page = as_(officer).get(reverse(BOARD) + address).context["page"]
    assert (page.filters, page.units) == (Filters(), 6)


def test_a_daily_norm_is_not_filled_by_adding_up(
    task: TaskMaker, publish: Callable[[], object], plan: Plan, binh: Actor
) -> None:
    task(leads=["so-y-te"], cadence="day", target=10)
    task(leads=["so-y-te"], target=10)
    publish()
    Obligation.objects.update(state="doing", done_value=5)
    recount_plan(plan)
    (row,) = board(plan, binh).groups[0].rows
    assert [cell.face.percent for cell in row.cells if cell] == [0, 50]


def test_a_member_sees_the_own_branch_and_the_union_above_it_only(
    task: TaskMaker, publish: Callable[[], object], plan: Plan, member: User, actor_of: Callable[[User], Actor]
) -> None:
    task(tier_kind="grassroots")
    task(leads=["y-te-vp"])
    task(leads=["y-te-bv"])
    task(tier_kind="bloc")
    publish()
    names = {row.unit.short_name for group in board(plan, actor_of(member)).groups for row in group.rows}
    assert names == {"Sở Y tế", "VP Sở Y tế"}
