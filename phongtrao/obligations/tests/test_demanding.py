"""What a task needs as evidence: set by who steers the plan, seen by all who owe it."""

import pytest
from django.urls import reverse

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.obligations import operations
from phongtrao.obligations.models import EvidenceRule, Obligation
from phongtrao.trail.models import TrailEntry

pytestmark = pytest.mark.django_db


@pytest.fixture
def duty(published_plan, organization):
    return Obligation.objects.filter(holders__unit=organization["so-y-te"], holders__role="lead").order_by("pk")[0]


def test_an_officer_says_what_a_task_needs_once_for_all(duty, officer, secretary, actor_of, now):
    given = {"obligation_id": duty.pk, "at": now}
    with pytest.raises(NotAllowed):
        operations.demand_evidence(**given, demands=["minutes"], by=actor_of(secretary))
    for _twice in range(2):
        operations.demand_evidence(**given, demands=["minutes", "photo"], by=actor_of(officer))

    assert EvidenceRule.objects.get(task=duty.task_id).demands == ["photo", "minutes"]
    assert TrailEntry.objects.filter(verb="evidence_demanded").count() == 1
    operations.demand_evidence(**given, demands=[], by=actor_of(officer))
    assert EvidenceRule.objects.get().demands == []


def test_the_page_takes_the_rule_from_an_officer_and_shows_it_to_the_unit(duty, as_, officer, secretary):
    page, here = (reverse(f"obligations:{name}", args=[duty.pk]) for name in ("detail", "demand"))
    refused = as_(secretary).post(here, {"demands": ["minutes"]})
    wrong = as_(officer).post(here, {"demands": ["nothing"]})
    taken = as_(officer).post(here, {"demands": ["minutes", "before_after"]})
    seen = as_(secretary).get(page).content.decode()

    assert (refused.status_code, wrong.status_code, taken.status_code) == (404, 422, 302)
    assert "ảnh trước và ảnh sau khi làm; biên bản" in seen
    assert "Lưu minh chứng cần có" not in seen
