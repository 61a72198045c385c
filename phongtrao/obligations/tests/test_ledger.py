"""What is done follows the balances of the ledger; evidence and an officer raise it on the ladder."""

from datetime import date
from decimal import Decimal
from importlib import import_module
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import connection
from django.urls import reverse

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.ledger import operations as ledger
from phongtrao.ledger import queries as balances
from phongtrao.ledger.models import Entry, Rung
from phongtrao.ledger.operations import Fact
from phongtrao.obligations import labels, operations, rules
from phongtrao.obligations.models import Evidence, Obligation, Progress, ProgressKind, Tally
from phongtrao.obligations.operations import Proof, Said
from phongtrao.periods import Period
from phongtrao.trail.models import TrailEntry

YEAR = Period.of("year", date(2024, 1, 1))


@pytest.fixture
def owed(task, publish):
    """Three sessions that Đoàn Sở Y tế owes."""
    task(leads=["so-y-te"], target=3)
    publish()
    return Obligation.objects.get()


@pytest.fixture
def say(owed, organization, job, now):
    """`say(2)`: the unit reports two more; `say(0, "…")` with minutes as evidence."""

    def report(quantity, minutes="", kind=ProgressKind.PROGRESS):
        operations.report_with_evidence(
            obligation_id=owed.pk,
            unit_id=organization["so-y-te"].pk,
            said=Said(kind, Decimal(quantity)),
            proofs=[Proof("minutes", minutes=minutes)] if minutes else [],
            key=uuid4(),
            by=job,
            at=now,
        )
        owed.refresh_from_db()

    return report


@pytest.fixture
def earn(owed, organization, job, now):
    """`earn(2)`: an activity of the unit earns two and the obligation follows."""

    def record(quantity, key="tests.activity:1"):
        fact = Fact(
            "sessions_held",
            Decimal(quantity),
            organization["so-y-te"].pk,
            date(2024, 3, 1),
            "tests.activity:1",
            key,
            serves=labels.serving(owed),
            rung=Rung.CHECKED,
        )
        made = ledger.record(facts=[fact], by=job, at=now)
        moved = operations.follow_balances(obligation_ids=[owed.pk], by=job, at=now)
        owed.refresh_from_db()
        return made, moved

    return record


def rungs(owed):
    shares = balances.figure(owed.plan.issuer_id, owed.metric, YEAR, labels.label_of(owed.pk)).shares
    return {share.rung: int(share.quantity) for share in shares}


def test_a_word_becomes_an_entry_and_the_figure_follows(owed, say):
    say(1)
    say(2, "Biên bản buổi tọa đàm")

    assert (owed.done_value, owed.state) == (3, "doing")
    assert rungs(owed) == {Rung.DECLARED: 1, Rung.EVIDENCED: 2}
    assert balances.figure(owed.plan.issuer_id, "sessions_held", YEAR, f"task:{owed.task_id}").quantity == 3


def test_evidence_by_itself_shows_all_that_the_unit_has_declared(owed, say):
    say(1)
    say(1)
    say(0, "Biên bản chung")

    assert rungs(owed) == {Rung.EVIDENCED: 2}


def test_an_officer_confirms_once(owed, say, officer, secretary, actor_of, now):
    with pytest.raises(operations.NothingToConfirm):
        operations.confirm_result(obligation_id=owed.pk, by=actor_of(officer), at=now)
    say(2)
    with pytest.raises(NotAllowed):
        operations.confirm_result(obligation_id=owed.pk, by=actor_of(secretary), at=now)

    raised = [operations.confirm_result(obligation_id=owed.pk, by=actor_of(officer), at=now) for _turn in range(2)]

    assert raised == [1, 0]
    assert rungs(owed) == {Rung.CONFIRMED: 2}
    assert TrailEntry.objects.filter(verb="result_confirmed").count() == 1


def test_the_page_says_how_well_the_figure_is_shown(owed, say, officer, secretary, as_):
    say(1)
    say(1, "Biên bản")
    page, button = reverse("obligations:detail", args=[owed.pk]), reverse("obligations:confirm", args=[owed.pk])

    assert "1 khai báo · 1 có minh chứng" in as_(officer).get(page).content.decode()
    assert button in as_(officer).get(page).content.decode()
    assert button not in as_(secretary).get(page).content.decode()
    assert as_(secretary).post(button).status_code == 404
    assert as_(officer).post(button, follow=True).status_code == 200
    after = as_(officer).get(page).content.decode()
    assert "2 đã xác nhận" in after
    assert button not in after


def test_what_proves_itself_is_met_by_itself_and_falls_back(owed, earn, say, job, now):
    say(1)
    (entry,), (moved,) = earn(2)

    assert (moved.pk, owed.done_value, owed.state) == (owed.pk, 3, "met")
    assert Tally.objects.get().state == "met"
    assert earn(2)[1] == []

    ledger.reverse(entries=[entry.pk], reason="Đếm nhầm", source="tests.activity:1", by=job, at=now)
    operations.follow_balances(obligation_ids=[owed.pk], by=job, at=now)
    owed.refresh_from_db()

    assert (owed.done_value, owed.state, Tally.objects.get().state) == (1, "doing", "doing")


@pytest.mark.parametrize(
    ("state", "before", "done", "target", "expected"),
    [
        ("open", 0, 1, 3, "doing"),
        ("open", 0, 3, 3, "met"),
        ("doing", 2, 5, 3, "met"),
        ("met", 3, 4, 3, "met"),
        ("met", 3, 2, 3, "doing"),
        ("met", 1, 1, 3, "met"),
        ("doing", 3, 3, 3, "doing"),
        ("met", 3, 2, None, "met"),
        ("open", 0, 2, None, "doing"),
        ("waived", 0, 3, 3, "waived"),
    ],
)
def test_the_state_follows_the_figure(state, before, done, target, expected):
    given = {"before": Decimal(before), "done": Decimal(done), "target": target and Decimal(target)}
    assert rules.state_after(state=state, **given) == expected


def test_what_was_reported_before_the_ledger_is_carried_over_once(owed, organization, now):
    said = {"plan": owed.plan, "obligation": owed, "unit": organization["so-y-te"], "kind": "progress", "by": "An"}
    keys = [uuid4() for _turn in range(3)]
    for key, quantity in zip(keys, ("1", "0.5", "0"), strict=True):
        Progress.objects.create(**said, quantity=Decimal(quantity), key=key, at=now)
    Evidence.objects.create(
        obligation=owed,
        unit=organization["so-y-te"],
        kind="minutes",
        minutes="x",
        key=keys[0],
        ordinal=1,
        by="An",
        at=now,
    )
    migration = import_module("phongtrao.obligations.migrations.0009_progress_in_the_ledger")

    for _turn in range(2):
        migration.carry_over(apps, connection.schema_editor())

    assert Entry.objects.count() == 2
    figure = balances.figure(owed.plan.issuer_id, "result", YEAR, labels.label_of(owed.pk))
    assert [(share.rung, share.quantity) for share in figure.shares] == [(1, Decimal("0.5")), (2, 1)]
    assert list(balances.differences()) == []
