"""What a report counts, and as of when; targets that do not add up; words around what was corrected afterwards."""

from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from phongtrao.ledger import operations as ledger
from phongtrao.ledger.models import Entry
from phongtrao.obligations import operations as obligations
from phongtrao.obligations import queries as owed_queries
from phongtrao.obligations.models import Obligation
from phongtrao.obligations.rules import stroke_as_of
from phongtrao.reports import operations, queries

pytestmark = pytest.mark.django_db


def test_words_around_an_adjustment_stay_with_it_whatever_else_is_corrected(hold, report_of, job, april):
    for days, people in ((7, 40), (9, 30)):
        hold(title=f"Ngày {days}", people=people, days=days)
    operations.submit_report(report_id=report_of().pk, by=job, at=april)
    entries = list(Entry.objects.filter(metric__key="participants").order_by("pk"))
    may = april + timedelta(days=30)
    report = report_of(period="2024-04", at=may)

    def told():
        paragraphs = queries.shown(report, at=may).content.paragraphs
        return {one.key: one.text for one in paragraphs if one.key.startswith("adjustment.")}

    ledger.reverse(entries=[entries[1].pk], source="tests.mend:1", reason="Đếm nhầm", by=job, at=april)
    second = told()
    ledger.reverse(entries=[entries[0].pk], source="tests.mend:2", reason="Đếm nhầm", by=job, at=april)
    both = told()

    assert 0 < len(second) < len(both)
    assert second.keys() < both.keys()
    assert all("Ngày 9" in both[key] for key in second if "Ngày" in second[key])


def test_a_report_counts_as_of_the_last_day_of_its_period(owed, report_of, officer, actor_of, job, now, april):
    obligation = owed("so-y-te", "công trình")
    words = {
        "obligation_id": obligation.pk,
        "unit_id": obligation.holders.get(role="lead").unit_id,
        "quantity": Decimal(0),
    }
    key = f"t{obligation.task_id}"

    def stood(period):
        figures = queries.shown(report_of(period=period, at=april), at=april).content.figures()
        return [name for name in ("met", "doing", "late", "none") if figures[f"{key}.{name}"].value == "1"]

    obligations.report_progress(**words, kind="started", note="", key=uuid4(), by=job, at=now + timedelta(days=40))
    obligations.report_progress(**words, kind="met", note="xong", key=uuid4(), by=job, at=now + timedelta(days=70))
    report = report_of(period="2024-03")
    page = queries.figure_page(report, f"{key}.none", actor_of(officer), at=april)

    assert stood("2024-03") == ["none"]
    assert [(one.pk, one.kind) for one in page.obligations] == [(obligation.pk, "none")]
    assert [stood_on(obligation, day) for day in (date(2024, 4, 30), date(2024, 5, 31))] == ["doing", "met"]


def stood_on(obligation, day):
    """How it stood at the end of a day, as the database says and as the rule says."""
    row = Obligation.objects.annotate(kind=owed_queries.stroke_as_of(day)).get(pk=obligation.pk)
    days = {"due_to": row.due_to, "begun_on": row.begun_on, "met_on": row.met_on}
    assert row.kind == stroke_as_of(state=row.state, force=row.force, **days, day=day)
    return row.kind


def test_targets_that_are_measured_differently_are_not_added_up(owed, report_of, april):
    task = owed("so-y-te", "công trình").task
    Obligation.objects.filter(task=task).update(target_value=2, target_comparator=">=", target_noun="công trình")
    odd = Obligation.objects.filter(task=task).order_by("-pk")[0]
    Obligation.objects.filter(pk=odd.pk).update(
        target_value=80, target_noun="triệu đồng", metric="vnd_raised", metric_size=1_000_000
    )
    alike = queries.owed_in(queries.scope_of(report_of(), april.date()))[task.pk]
    mixed = queries.owed_in(queries.scope_of(report_of("khoi"), april.date()))[task.pk]

    assert (alike.target, alike.measure.noun) == (2, "công trình")
    assert (mixed.target, tuple(mixed.measure)) == (None, ("result", 1, "công trình", ">="))
