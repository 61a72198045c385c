"""Between an amendment or an edit and the next publication: units owe what was published, and every page says so."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from phongtrao.obligations import operations
from phongtrao.obligations.models import Obligation
from phongtrao.plans import operations as plans
from phongtrao.plans import queries
from phongtrao.plans.models import Charge, Decision, Force, Plan, Task, TaskState

OLD = "trước ngày 30/6/2024"
NEW = "trước ngày 30/9/2024"
NOTICE = "thay đổi chưa ban hành"


def html(response):
    return " ".join(response.content.decode().split())


@pytest.fixture
def client(as_, officer):
    return as_(officer)


@pytest.fixture
def amended(published_plan, job, now) -> Plan:
    """The published plan with an amendment in force that moves one due day; not published again."""
    text = published_plan.versions.get().text
    assert OLD in text
    version = plans.add_version(plan=published_plan, name="b.txt", data=text.replace(OLD, NEW).encode(), by=job, at=now)
    version = plans.read_version(version_id=version.pk, by=job, at=now)
    for change in version.changes.exclude(kind="same"):
        plans.decide_change(change=change, decision=Decision.ACCEPTED, by=job, at=now)
    plans.apply_amendment(version=version, by=job, at=now)
    return published_plan


def pages(plan):
    return [
        reverse("obligations:plan", args=[plan.pk]),
        reverse("obligations:publish", args=[plan.pk]),
        reverse("plans:review", args=[plan.pk]),
    ]


def test_an_obligation_quotes_the_sentence_by_which_it_stands(client, amended, officer, now, actor_of):
    obligation = Obligation.objects.get(task__text__contains=NEW)
    address = reverse("obligations:detail", args=[obligation.pk])
    before = html(client.get(address))
    assert before.index(OLD) < before.index("Sau sửa đổi") < before.index(NEW)
    assert "30/06/2024" in before

    operations.publish(plan=amended, by=actor_of(officer), at=now)
    after = html(client.get(address))
    assert OLD not in after
    assert "30/09/2024" in after
    assert "Sau sửa đổi" not in after


def test_every_page_of_the_plan_says_that_units_do_not_have_the_change_yet(client, amended, actor_of, officer, now):
    for address in pages(amended):
        assert f"1 {NOTICE}" in html(client.get(address)), address
    shown = html(client.get(pages(amended)[1]))
    assert "<del>30/6/2024" in shown
    assert "Ban hành thay đổi" in shown

    operations.publish(plan=amended, by=actor_of(officer), at=now)
    for address in pages(amended):
        assert NOTICE not in html(client.get(address)).replace("Không có thay đổi nào chưa ban hành", ""), address


def test_a_unit_reads_the_published_sentence_and_no_link_to_publication(as_, person, amended):
    secretary = as_(person("thu", "Thu", "cuc-thue", "secretary"))
    obligation = Obligation.objects.get(task__text__contains=NEW)
    shown = html(secretary.get(reverse("obligations:detail", args=[obligation.pk])))

    assert OLD in shown
    assert reverse("obligations:publish", args=[amended.pk]) not in shown
    assert NOTICE not in html(secretary.get(pages(amended)[0]))


def test_with_nothing_new_there_is_no_button(client, published_plan):
    shown = html(client.get(pages(published_plan)[1]))

    assert "Không có thay đổi nào chưa ban hành" in shown
    assert 'type="submit">' not in shown.split('class="publication"')[1].split("<table")[0]
    assert reverse("obligations:publish", args=[published_plan.pk]) not in html(client.get(pages(published_plan)[0]))


def test_a_draft_offers_publication_and_says_first_how_many_tasks_wait(client, plan_under_review, job, now):
    plans.accept_all(plan=plan_under_review, by=job, at=now)
    for question in plan_under_review.versions.get().questions.order_by("pk"):
        plans.answer_question(question=question, answer="", by=job, at=now)
    task = Task.objects.filter(charges__unit__code="cuc-thue").get()
    task.charges.update(unit=None)
    shown = html(client.get(pages(plan_under_review)[1]))

    assert shown.index("1 nhiệm vụ còn chờ") < shown.index('<button class="btn primary" type="submit">')
    assert pages(plan_under_review)[1] in html(client.get(pages(plan_under_review)[0]))


@pytest.fixture
def republished(plan, task, publish):
    """A published task of one unit."""
    made = task(leads=["so-y-te"], due_to="2024-06-30")
    publish()
    made.refresh_from_db()
    return made


def kinds(plan):
    return [change.kind for change in queries.unpublished(Plan.objects.get(pk=plan.pk))]


def test_an_edit_back_to_what_was_published_is_no_change(plan, republished, organization):
    assert kinds(plan) == []
    Task.objects.update(title="Tên khác")
    Charge.objects.update(unit=organization["toa-an"])
    [change] = queries.unpublished(Plan.objects.get(pk=plan.pk))
    assert [field.label for field in change.fields] == ["tên gọi", "chủ trì"]

    Task.objects.update(title=republished.title)
    Charge.objects.update(unit=organization["so-y-te"])
    assert kinds(plan) == []


@pytest.mark.parametrize(
    "fields", [{"state": TaskState.DROPPED, "reason": "x"}, {"state": TaskState.MERGED}, {"force": Force.NORM}]
)
def test_a_task_that_obliges_nobody_any_more_is_a_change_until_published(plan, republished, publish, task, fields):
    task(leads=["toa-an"])
    assert kinds(plan) == ["added"]
    publish()
    Task.objects.filter(pk=republished.pk).update(**fields)
    assert kinds(plan) == ["removed"]

    publish()
    assert kinds(plan) == []


def test_another_language_is_no_change(plan, task, publish):
    task(group=["so-y-te", "toa-an"], sharing="together", target=3, cadence="month")
    with override("vi"):
        publish()
    with override("en"):
        assert kinds(plan) == []


def test_what_waits_for_its_unit_is_no_change(plan, republished, task):
    task(unclear=True)
    task()
    Charge.objects.filter(task=republished).update(unit=None)

    assert kinds(plan) == []


def test_a_new_window_is_one_change(plan, republished, publish, task, job, now):
    task(leads=["toa-an"])
    publish()
    day = plan.window_to.replace(month=11, day=30)
    plans.set_window(plan=plan, window_from=plan.window_from, window_to=day, by=job, at=now)

    assert kinds(plan) == ["changed"]


def test_what_changed_takes_a_fixed_number_of_queries(plan, republished, task, django_assert_num_queries):
    plan = Plan.objects.get()
    with django_assert_num_queries(4):
        queries.unpublished(plan)
    for _number in range(5):
        task(group=["so-y-te"])
    with django_assert_num_queries(4):
        queries.unpublished(plan)
