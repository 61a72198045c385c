"""Whatever is recorded, raised and taken back, in whatever order: each figure is what a recount says."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import transaction
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from phongtrao.ledger import operations, queries
from phongtrao.ledger.models import Balance, Presence, Rung
from phongtrao.ledger.operations import Fact
from phongtrao.ledger.queries import Asked
from phongtrao.periods import Period

UNITS = ("khoi", "so-y-te", "y-te-vp", "so-tu-phap", "so-xay-dung")
CLUSTERS = {"so-y-te": "cum-1", "y-te-vp": "cum-1", "so-xay-dung": "cum-1", "so-tu-phap": "cum-2"}
LABELS = ("task:1", "task:2", "obligation:1", "activity:9")
METRICS = ("participants", "hours")
FIRST = date(2023, 11, 20)

days = st.integers(0, 430).map(lambda number: FIRST + timedelta(days=number))
facts = st.tuples(
    st.sampled_from(METRICS),
    st.decimals("0.0001", "1000", places=4),
    st.sampled_from(UNITS),
    days,
    st.sampled_from(("", "p1", "p2", "p3")),
    st.lists(st.sampled_from(LABELS), unique=True),
    st.sampled_from(Rung),
    st.integers(0, 8),
)
places = st.lists(st.integers(0, 12), max_size=4)
steps = st.one_of(
    st.tuples(st.just("record"), st.lists(facts, min_size=1, max_size=6)),
    st.tuples(st.just("reverse"), places),
    st.tuples(st.just("attest"), st.tuples(places, st.sampled_from(Rung))),
)
windows = st.tuples(days, days).map(sorted).map(lambda pair: Period.between(*pair))


@dataclass
class Told:
    """What the naive bookkeeper notes of one entry."""

    fact: Fact
    unit: str
    rung: int
    is_gone: bool = False


class Book:
    """Keeps all that was said in a list, and adds it up by going through all of it."""

    def __init__(self, organization, job, now):
        self.units, self.job, self.now = organization, job, now
        self.told: dict[int, Told] = {}

    def follow(self, step):
        verb, given_ = step
        getattr(self, verb)(given_)

    def record(self, rows):
        said = [
            Fact(metric, quantity, self.units[unit].pk, day, "t:1", f"k{key}", who, tuple(serves), rung)
            for metric, quantity, unit, day, who, serves, rung, key in rows
        ]
        entries = operations.record(facts=said, by=self.job, at=self.now)
        for entry, fact, row in zip(entries, said, rows, strict=True):
            self.told.setdefault(entry.pk, Told(fact, row[2], fact.rung))

    def _chosen(self, numbers):
        known = sorted(self.told)
        return list(dict.fromkeys(known[number % len(known)] for number in numbers)) if known else []

    def reverse(self, numbers):
        chosen = self._chosen(numbers)
        operations.reverse(entries=chosen, reason="thử", source="t:2", by=self.job, at=self.now)
        for pk in chosen:
            self.told[pk].is_gone = True

    def attest(self, given_):
        chosen = self._chosen(given_[0])
        operations.attest(entries=chosen, rung=given_[1], source="t:3", by=self.job, at=self.now)
        for pk in chosen:
            if not self.told[pk].is_gone:
                self.told[pk].rung = max(self.told[pk].rung, given_[1])

    def scopes(self, unit):
        above = {"y-te-vp": ("y-te-vp", "so-y-te", "khoi"), "khoi": ("khoi",)}.get(unit, (unit, "khoi"))
        return [self.units[code].pk for code in (*above, *filter(None, [CLUSTERS.get(unit)]))]

    def behind(self, scope_id, metric, window, label):
        return [
            one
            for one in self.told.values()
            if not one.is_gone
            and scope_id in self.scopes(one.unit)
            and one.fact.metric == metric
            and window.contains(one.fact.occurred_on)
            and (not label or label in one.fact.serves)
        ]

    def figure(self, scope_id, metric, window, label):
        """rung → quantity."""
        found = defaultdict(Decimal)
        if metric == "distinct_participants":
            tops = {}
            for one in self.behind(scope_id, "participants", window, label):
                if one.fact.subject:
                    tops[one.fact.subject] = max(one.rung, tops.get(one.fact.subject, 0))
            for top in tops.values():
                found[top] += 1
            return found
        for one in self.behind(scope_id, metric, window, label):
            found[one.rung] += one.fact.quantity
        return found


@pytest.fixture
def book(organization, job, now):
    """Makes an empty book."""
    return lambda: Book(organization, job, now)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=st.lists(steps, min_size=1, max_size=12), window=windows, label=st.sampled_from(("", *LABELS)))
@example(steps=[], window=Period.of("year", FIRST), label="")
def test_every_figure_is_what_a_recount_says(book, steps, window, label):
    with transaction.atomic():
        kept = book()
        for step in steps:
            kept.follow(step)
        metrics = (*METRICS, "distinct_participants")
        scopes = [kept.units[code].pk for code in (*UNITS, "cum-1", "cum-2", "toa-an")]
        all_windows = (window, Period.of("year", date(2024, 1, 1)), Period.of("month", window.start))
        asked = [
            Asked(scope, metric, one, name)
            for scope in scopes
            for metric in metrics
            for one in all_windows
            for name in {label, "", "task:1"}
        ]
        for figure in queries.figures(asked):
            one = figure.asked
            found = {share.rung: share.quantity for share in figure.shares}
            assert found == kept.figure(one.scope_id, one.metric, one.window, one.label), one
        _check_rows(kept)
        assert list(queries.differences()) == []
        transaction.set_rollback(True)


def _check_rows(kept):
    """Every row of every balance, of every period; and none besides."""
    for row in Balance.objects.select_related("metric"):
        expected = kept.figure(row.scope_id, row.metric.key, Period.parse(row.period), row.label)
        assert row.quantity == expected.get(row.rung, 0), row
        if row.metric.key != "distinct_participants":
            window = Period.parse(row.period)
            behind = kept.behind(row.scope_id, row.metric.key, window, row.label)
            assert row.entries == sum(one.rung == row.rung for one in behind), row
    for row in Presence.objects.all():
        assert row.declared >= 0
        assert row.evidenced >= 0
        assert row.confirmed >= 0
        assert row.checked >= 0
