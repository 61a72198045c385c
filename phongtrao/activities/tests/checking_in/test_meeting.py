"""What a hall has in common is made once and used again, and never when one of its rows has changed."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection, transaction
from django.forms.models import model_to_dict
from django.test.utils import CaptureQueriesContext

from phongtrao.activities.models import Activity, ActivityDuty, ActivityKind, CoHost, Session
from phongtrao.activities.operations import check_in, meeting
from phongtrao.activities.operations.meeting import held_sessions
from phongtrao.obligations.models import Obligation
from phongtrao.organizations.models import Unit


@pytest.fixture
def served(lesson, organization, published_plan):
    """The lesson serves an obligation, and Đoàn Sở Tư pháp holds it too."""
    duty = ActivityDuty.objects.create(activity=lesson.activity, obligation=Obligation.objects.order_by("pk")[0])
    host = CoHost.objects.create(activity=lesson.activity, unit=organization["so-tu-phap"], share=Decimal("0.5"))
    return duty, host


@pytest.fixture
def held(lesson):
    """`held()`: the session as a commit of check-ins sees it."""

    def ask():
        with transaction.atomic():
            (found,) = held_sessions([lesson.pk])
        return found

    return ask


def test_the_same_models_serve_the_next_commit(held, served):
    first = held()
    with CaptureQueriesContext(connection) as statements:
        assert held() is first
    # One of them holds the activity, where the database does not hold everything by itself.
    reading = [one["sql"] for one in statements if "SELECT" in one["sql"] and "FOR UPDATE" not in one["sql"]]
    assert len(reading) == 3


@pytest.mark.parametrize(
    ("model", "change"),
    [
        (Session, {"is_cancelled": True}),
        (Activity, {"title": "Lớp khác"}),
        (ActivityKind, {"counts": ""}),
        (Unit, {"valid_to": date(2030, 1, 1)}),
        (CoHost, {"share": Decimal("0.25")}),
        (Obligation, {"metric": "hours"}),
    ],
)
def test_a_row_that_changed_is_read_anew(model, change, held, served, lesson):
    before = held()
    model.objects.update(**change)
    after = held()
    (name,) = change
    seen = {
        Session: after,
        Activity: after.activity,
        ActivityKind: after.activity.kind,
        Unit: after.activity.unit,
        CoHost: after.activity.co_hosts.all()[0],
        Obligation: after.activity.duties.all()[0].obligation,
    }

    assert after is not before
    assert getattr(seen[model], name) == change[name]


def test_figures_that_follow_a_commit_do_not_have_it_made_anew(held, served, enrol, word, desk, now):
    Obligation.objects.update(metric="participants", target_value=9)
    first = held()
    for name in ("Lê Thị Mây", "Đỗ Hoà"):
        (told,) = check_in(batches=[desk(word(enrol(name)))], by=desk().by, at=now)
        assert told[0].became == "in"
    moved = Obligation.objects.get(pk=served[0].obligation_id)

    assert moved.done_value > 0
    assert held() is first
    assert model_to_dict(first.activity) == model_to_dict(Activity.objects.get())


def test_what_changes_while_models_are_made_is_not_kept(held, served, monkeypatch):
    make = meeting._make

    def change_meanwhile(numbers):
        found = make(numbers)
        ActivityKind.objects.update(counts="")
        return found

    with monkeypatch.context() as patch:
        patch.setattr(meeting, "_make", change_meanwhile)
        assert held().activity.kind.counts
    assert not held().activity.kind.counts


def test_what_comes_and_goes_is_seen(held, served, lesson):
    duty, host = served
    assert [one.pk for one in held().activity.duties.all()] == [duty.pk]
    duty.delete()
    host.delete()

    assert not held().activity.duties.all()
    assert not held().activity.co_hosts.all()


def test_an_unknown_session_is_none(db):
    with transaction.atomic():
        assert held_sessions([987_654]) == []
