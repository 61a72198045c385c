"""Publication: what becomes whose, twice, after amendments, and when it is refused."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from uuid import uuid4

import pytest

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.obligations import operations, queries
from phongtrao.obligations.models import Holder, Obligation, ObligationState, Tally
from phongtrao.obligations.operations import NothingToPublish, PlanNotCovered, Published
from phongtrao.organizations.models import Unit
from phongtrao.plans.models import Plan, PlanState, Task, TaskState
from phongtrao.trail.models import TrailEntry

TaskMaker = Callable[..., Task]
Publish = Callable[[], Published]
Organization = dict[str, Unit]


def holders_of(task: Task, role: str = "lead") -> list[list[str]]:
    """The codes of the holders of each obligation of a task."""
    return sorted(
        sorted(holder.unit.code for holder in one.holders.filter(role=role).select_related("unit").order_by("pk"))
        for one in Obligation.objects.filter(task=task).order_by("pk")
    )


def tally_is_right(plan: Plan) -> bool:
    """The tally says what counting the obligations says."""
    counted: dict[tuple[object, ...], int] = {}
    for row in queries.live().filter(plan=plan).order_by("pk"):
        key = (row.task_id, row.period_key, row.state, row.due_to, row.force, row.pillar)
        counted[key] = counted.get(key, 0) + 1
    kept = {
        (row.task_id, row.period_key, row.state, row.due_to, row.force, row.pillar): row.number
        for row in Tally.objects.filter(plan=plan).order_by("pk")
    }
    return counted == kept


def test_a_named_unit_owes_its_task(task: TaskMaker, publish: Publish, plan: Plan) -> None:
    podcast = task(leads=["so-y-te"], partners=["so-tu-phap"], target=2)
    assert publish() == Published(created=1, changed=0, withdrawn=0, kept=0, waiting=0)
    assert (holders_of(podcast), holders_of(podcast, "partner")) == ([["so-y-te"]], [["so-tu-phap"]])
    owed = Obligation.objects.get()
    assert (owed.target_value, owed.target_noun, owed.target_origin) == (Decimal(2), "buổi", "text")
    assert (owed.due_to, owed.due_origin, owed.state) == (None, "", ObligationState.OPEN)
    assert Plan.objects.get().state == PlanState.PUBLISHED
    assert tally_is_right(plan)


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        ({"leads": ["so-y-te", "so-tu-phap"]}, [["so-tu-phap", "so-y-te"]]),
        ({"group": ["so-y-te", "so-xay-dung"]}, [["so-xay-dung"], ["so-y-te"]]),
        ({"group": ["so-y-te", "so-xay-dung"], "sharing": "together"}, [["so-xay-dung", "so-y-te"]]),
        (
            {"tier_kind": "grassroots"},
            [["cuc-thue"], ["so-tu-phap"], ["so-xay-dung"], ["so-y-te"], ["toa-an"]],
        ),
        ({"tier_kind": "member"}, [["cuc-thue"], ["so-tu-phap"], ["so-xay-dung"], ["so-y-te"], ["toa-an"]]),
        ({"tier_kind": "bloc"}, [["khoi"]]),
        ({"tier_kind": "steering"}, [["ban-nong-cot"]]),
        ({"tier_kind": "bloc", "force": "encouraged"}, [["khoi"]]),
    ],
)
def test_whose_a_task_becomes(
    terms: dict[str, object], expected: list[list[str]], task: TaskMaker, publish: Publish, plan: Plan
) -> None:
    given = task(**terms)
    publish()
    assert holders_of(given) == expected
    assert tally_is_right(plan)


def test_a_monthly_task_is_owed_each_month(task: TaskMaker, publish: Publish) -> None:
    task(leads=["so-y-te"], cadence="month")
    assert publish().created == 12
    march = Obligation.objects.get(period_key="2024-03")
    assert (march.due_to, march.due_origin) == (date(2024, 3, 31), "text")


def test_norms_and_what_waits_become_nobodys(task: TaskMaker, publish: Publish) -> None:
    task(leads=["so-y-te"])
    norm = task(tier_kind="member", force="norm")
    proposed = task(leads=["so-y-te"], state=TaskState.PROPOSED)
    unclear = task(unclear=True)
    half_clear = task(leads=["so-y-te"], unclear=True)
    assert publish() == Published(created=1, changed=0, withdrawn=0, kept=0, waiting=3)
    assert not Obligation.objects.filter(task__in=[norm, proposed, unclear, half_clear]).exists()


def test_publishing_twice_creates_nothing_twice(task: TaskMaker, publish: Publish) -> None:
    task(tier_kind="grassroots", cadence="quarter", target=3)
    task(leads=["so-y-te", "toa-an"], partners=["cuc-thue"], due_to=date(2024, 6, 30))
    publish()
    before = list(Obligation.objects.order_by("pk").values())
    assert publish() == Published(created=0, changed=0, withdrawn=0, kept=0, waiting=0)
    assert list(Obligation.objects.order_by("pk").values()) == before
    assert Holder.objects.count() == 20 + 3


def test_an_amended_task_changes_what_is_owed_and_keeps_its_state(
    task: TaskMaker, publish: Publish, plan: Plan, organization: Organization, job: Actor, now: datetime
) -> None:
    podcast = task(leads=["so-y-te"], partners=["toa-an"], target=2)
    publish()
    owed = Obligation.objects.get()
    _say(owed, organization["so-y-te"], job, now)
    podcast.due_to, podcast.due_origin, podcast.force = date(2024, 9, 2), "officer", "at_least"
    podcast.due_set_by, podcast.due_set_at = "Bình", now
    podcast.save()
    podcast.charges.filter(role="partner").update(unit=organization["cuc-thue"])
    assert publish() == Published(created=0, changed=1, withdrawn=0, kept=0, waiting=0)
    owed.refresh_from_db()
    assert (owed.due_to, owed.due_origin, owed.due_set_by) == (date(2024, 9, 2), "officer", "Bình")
    assert (owed.force, owed.state) == ("at_least", ObligationState.DOING)
    assert holders_of(podcast, "partner") == [["cuc-thue"]]
    changes = TrailEntry.objects.get(verb="obligation_changed").changes
    assert changes["due_to"] == [None, "2024-09-02"]
    assert tally_is_right(plan)


def test_a_due_day_of_its_own_survives_a_publication(
    task: TaskMaker, publish: Publish, job: Actor, now: datetime
) -> None:
    podcast = task(leads=["so-y-te"])
    publish()
    owed = Obligation.objects.get()
    operations.set_due(obligation_id=owed.pk, due_from=None, due_to=date(2024, 5, 5), by=job, at=now)
    podcast.due_to, podcast.due_origin = date(2024, 9, 2), "text"
    podcast.save()
    assert publish().changed == 0
    owed.refresh_from_db()
    assert owed.due_to == date(2024, 5, 5)


def test_what_nobody_asks_for_any_more_is_withdrawn_and_comes_back(
    task: TaskMaker, publish: Publish, plan: Plan
) -> None:
    podcast = task(leads=["so-y-te"])
    task(leads=["toa-an"])
    publish()
    podcast.state, podcast.reason = TaskState.DROPPED, "trùng"
    podcast.save()
    assert publish() == Published(created=0, changed=0, withdrawn=1, kept=0, waiting=0)
    assert Obligation.objects.get(task=podcast).state == ObligationState.WITHDRAWN
    assert not Holder.objects.get(obligation__task=podcast).is_live
    assert tally_is_right(plan)
    assert publish().withdrawn == 0
    podcast.state = TaskState.ACCEPTED
    podcast.save()
    assert publish().changed == 1
    assert Obligation.objects.get(task=podcast).state == ObligationState.OPEN
    assert Holder.objects.get(obligation__task=podcast).is_live


def test_work_is_never_lost(
    task: TaskMaker, publish: Publish, organization: Organization, job: Actor, now: datetime
) -> None:
    podcast = task(leads=["so-y-te"])
    publish()
    _say(Obligation.objects.get(), organization["so-y-te"], job, now)
    podcast.charges.update(unit=organization["toa-an"])
    assert publish() == Published(created=1, changed=0, withdrawn=0, kept=1, waiting=0)
    assert sorted(Obligation.objects.values_list("state", flat=True)) == ["doing", "open"]


def test_a_task_that_becomes_unclear_keeps_what_is_owed(task: TaskMaker, publish: Publish) -> None:
    podcast = task(leads=["so-y-te"])
    task(leads=["toa-an"])
    publish()
    podcast.state = TaskState.PROPOSED
    podcast.save()
    assert publish() == Published(created=0, changed=0, withdrawn=0, kept=0, waiting=1)
    assert Obligation.objects.get(task=podcast).state == ObligationState.OPEN


def test_every_obligation_and_the_plan_leave_a_trail(task: TaskMaker, publish: Publish) -> None:
    task(tier_kind="grassroots")
    publish()
    verbs = list(
        TrailEntry.objects.filter(about__startswith="plans.plan").order_by("pk").values_list("verb", flat=True)
    )
    assert verbs.count("obligation_published") == 5
    assert {"plan_published", "obligations_published"} <= set(verbs)


def test_a_plan_that_obliges_nobody_is_not_published(task: TaskMaker, publish: Publish) -> None:
    task(unclear=True)
    with pytest.raises(NothingToPublish):
        publish()
    assert Plan.objects.get().state == PlanState.DRAFT


def test_a_plan_with_an_unaccounted_sentence_is_not_published(task: TaskMaker, publish: Publish, plan: Plan) -> None:
    task(leads=["so-y-te"])
    version = plan.versions.get()
    version.reading["passages"] = [{"span": [2000, 2040], "kind": "open", "section": ""}]
    version.save()
    with pytest.raises(PlanNotCovered):
        publish()
    assert not Obligation.objects.exists()


def test_only_those_who_steer_the_plan_publish_it(
    task: TaskMaker, plan: Plan, cast: dict[str, User | None], actor_of: Callable[[User], Actor], now: datetime
) -> None:
    task(leads=["so-y-te"])
    for name, user in cast.items():
        if user is None or name == "officer":
            continue
        with pytest.raises(NotAllowed):
            operations.publish(plan=plan, by=actor_of(user), at=now)
    assert cast["officer"] is not None
    assert operations.publish(plan=plan, by=actor_of(cast["officer"]), at=now).created == 1


def test_the_preview_says_what_publishing_then_does(task: TaskMaker, publish: Publish, plan: Plan) -> None:
    task(tier_kind="grassroots", cadence="quarter")
    task(leads=["so-y-te", "toa-an"])
    task(tier_kind="member", force="norm")
    task(unclear=True)
    page = queries.preview(plan, on=date(2024, 3, 1))
    assert [(row.shares, row.periods, row.total, row.is_joint, row.more_holders) for row in page.rows] == [
        (5, 4, 20, False, 2),
        (1, 1, 1, True, 0),
    ]
    assert (page.new, page.norms, [row.task.code for row in page.waiting]) == (21, 1, ["2.1.4"])
    assert publish().created == page.new
    again = queries.preview(plan, on=date(2024, 3, 1))
    assert again.changes_nothing
    assert again.is_ready


def _say(obligation: Obligation, unit: Unit, by: Actor, at: datetime) -> None:
    operations.report_progress(
        obligation_id=obligation.pk,
        unit_id=unit.pk,
        kind="started",
        quantity=Decimal(0),
        note="",
        key=uuid4(),
        by=by,
        at=at,
    )
