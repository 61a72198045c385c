"""Several plans run at once: each home names them all."""

from datetime import UTC, date, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from phongtrao.obligations.models import Obligation
from phongtrao.plans.models import Plan


@pytest.fixture
def older(published_plan):
    """A function that makes another published plan of the same issuer, with one thing met of the newer one's."""

    def make(year=2023):
        plan = Plan.objects.create(
            issuer=published_plan.issuer, title=f"Kế hoạch năm {year}", window_from=date(year, 1, 1),
            window_to=date(year, 12, 31), window_origin="text", state="published",
            created_at=datetime(year, 1, 1, tzinfo=UTC), published_at=datetime(year, 1, 1, tzinfo=UTC),
        )  # fmt: skip
        tally = published_plan.tallies.first()
        tally.pk, tally.plan, tally.period_key = None, plan, f"{year}"
        tally.state, tally.number = "met", 7
        tally.save(force_insert=True)
        return plan

    return make


@pytest.mark.parametrize("who", ["officer", "member", "party_committee"])
def test_a_home_leads_to_every_plan_in_force(who, older, published_plan, as_, request):
    plan = older()
    words = as_(request.getfixturevalue(who)).get("/").content.decode()

    assert published_plan.title in words
    assert plan.title in words
    assert f'href="{reverse("obligations:plan", args=[plan.pk])}"' in words
    board = f'href="{reverse("obligations:board")}?ke-hoach={plan.pk}"'
    assert (board in words) == (who != "member")


def test_only_who_sees_a_whole_plan_sees_how_it_stands(older, officer, party_committee, as_):
    older()
    seen = {user: as_(user).get("/").context["page"].others[0].counts for user in (officer, party_committee)}

    assert seen[officer].met == 7
    assert seen[party_committee] is None


def test_more_plans_ask_the_database_no_more(older, officer, as_):
    client = as_(officer)
    older(2023)
    client.get("/")
    with CaptureQueriesContext(connection) as two:
        client.get("/")
    older(2022)
    older(2021)
    with CaptureQueriesContext(connection) as four:
        client.get("/")
    assert len(two) == len(four)
    assert Obligation.objects.exists()
