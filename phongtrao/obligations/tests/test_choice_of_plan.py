"""Several published plans: the board offers the choice."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from django.test import Client
from django.urls import reverse

from phongtrao.accounts.models import User
from phongtrao.plans.models import Plan, Task

BOARD = "obligations:board"
As = Callable[[User | None], Client]
TaskMaker = Callable[..., Task]


@pytest.fixture
def older(plan: Plan, publish: Callable[[], object], task: TaskMaker, now: datetime) -> Plan:
    """Another published plan of the same issuer, of the year before, made known after it; nobody owes anything."""
    task(leads=["so-y-te"])
    publish()
    return Plan.objects.create(
        issuer=plan.issuer, title="Kế hoạch năm trước", number="01-KH/ĐK", window_from=date(2023, 1, 1),
        window_to=date(2023, 12, 31), window_origin="text", state="published", created_at=now,
        published_at=datetime(2030, 1, 1, tzinfo=UTC),
    )  # fmt: skip


def test_of_several_plans_one_may_be_chosen(older: Plan, plan: Plan, officer: User, as_: As) -> None:
    newest = as_(officer).get(reverse(BOARD)).context["page"]
    chosen = as_(officer).get(reverse(BOARD) + f"?ke-hoach={older.pk}&mang=work")
    assert (newest.plan, chosen.context["page"].plan) == (plan, older)
    html = chosen.content.decode()
    assert f'<option value="{older.pk}" selected>01-KH/ĐK (2023) · Đoàn Khối · Kế hoạch năm trước</option>' in html
    assert f'<option value="{plan.pk}">2024 · Đoàn Khối · Kế hoạch việc tốt</option>' in html
    assert '<option value="work" selected>' in html


def test_a_change_of_plan_loads_the_whole_page(older: Plan, plan: Plan, officer: User, as_: As) -> None:
    client, url = as_(officer), f"{reverse(BOARD)}?ke-hoach={older.pk}&mang=work"
    here = {"HTTP_HX_REQUEST": "true", "HTTP_HX_CURRENT_URL": f"http://testserver{reverse(BOARD)}?mang=work"}
    assert client.get(url, **here)["HX-Redirect"] == url
    same = here | {"HTTP_HX_CURRENT_URL": f"http://testserver{url}"}
    assert client.get(url, **same).content.decode().strip().startswith('<div id="board"')
