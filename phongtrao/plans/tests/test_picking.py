"""Units in the review: the page holds the chosen ones only, and a search without JavaScript changes nothing."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from phongtrao.organizations.models import Unit
from phongtrao.plans.models import Charge


@pytest.fixture
def client(officer, as_):
    return as_(officer)


@pytest.fixture
def unclear(version):
    return Charge.objects.get(task__plan=version.plan, unit=None, is_group=False)


def editor_of(charge):
    return reverse("plans:review", args=[charge.task.plan_id]) + f"?nhiem-vu={charge.task_id}"


def test_a_search_lists_what_was_found_and_changes_nothing(client, unclear, organization):
    typed = {"unit": "", "unit_words": "thue", "unit_find": "1"}
    response = client.post(reverse("plans:resolution", args=[unclear.pk]), typed)
    unclear.refresh_from_db()

    assert (response.status_code, unclear.unit) == (422, None)
    assert f'type="radio" name="unit" value="{organization["cuc-thue"].pk}"' in response.content.decode()


def test_what_was_found_is_then_chosen_in_the_same_form(client, unclear, organization):
    typed = {"unit": ["", organization["cuc-thue"].pk], "unit_words": "thue"}
    client.post(reverse("plans:resolution", args=[unclear.pk]), typed)
    unclear.refresh_from_db()

    assert unclear.unit == organization["cuc-thue"]


def test_neither_the_page_nor_its_queries_grow_with_the_organisation(client, unclear, organization):
    client.get(editor_of(unclear))  # what is remembered between requests is remembered
    with CaptureQueriesContext(connection) as few:
        before = client.get(editor_of(unclear)).content
    bloc, like = organization["khoi"], organization["cuc-thue"]
    more = [Unit(code=f"u{n}", name=f"Đoàn số {n}", parent=bloc, path=f"/1/{900 + n}/") for n in range(300)]
    for unit in more:
        unit.kind, unit.valid_from, unit.sort_key, unit.search = like.kind, like.valid_from, "z", "doan"
    Unit.objects.bulk_create(more)
    for n in range(5):
        Charge.objects.create(task=unclear.task, written=f"Đoàn Sở số {n}", ordinal=50 + n)
    with CaptureQueriesContext(connection) as many:
        after = client.get(editor_of(unclear)).content

    assert len(many) == len(few)
    assert b"<option" in after
    assert "Đoàn số 7".encode() not in after
    assert len(after) - len(before) < 20_000
