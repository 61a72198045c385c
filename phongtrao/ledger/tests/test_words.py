"""Metrics that come with the product are named in the language of the page; those that people named, as they typed."""

import pytest
from django.utils.translation import override

from phongtrao.ledger import operations, words
from phongtrao.ledger.models import Metric
from phongtrao.trail.models import TrailEntry

pytestmark = pytest.mark.django_db


def test_every_seeded_metric_is_named_in_english():
    seeded = list(Metric.objects.all())
    said = {one.name for one in seeded} | {one.noun for one in seeded} - {""}
    with override("en"):
        left = {text for text in said if words.said(text) == text}

    assert said <= words.SEEDED
    assert left == {"đồng"}


def test_a_metric_is_named_as_the_page_speaks_and_as_people_typed_it():
    metric = Metric.objects.get(key="trees")
    renamed = Metric(name="Hoạt động", noun="Tổ chức")
    with override("en"):
        assert (metric.title, metric.counted_in, str(metric)) == ("Trees planted", "trees", "Trees planted")
        assert (renamed.title, renamed.counted_in) == ("Hoạt động", "Tổ chức"), "though the catalogue knows these words"
    assert (metric.title, metric.counted_in) == ("Cây đã trồng", "cây")


def test_the_trail_names_a_metric_the_same_whoever_changed_it(administrator, actor_of, now):
    metric = Metric.objects.get(key="trees")
    with override("en"):
        operations.retire_metric(metric_id=metric.pk, by=actor_of(administrator), at=now)

    assert TrailEntry.objects.get(verb="metric_retired").subject_title == "Cây đã trồng"
