"""Background work that fails is tried again with growing waits, and the officer of the root sees it."""

from datetime import timedelta

import pytest
import time_machine
from django.tasks import TaskResultStatus
from django.utils import timezone
from django.utils.module_loading import import_string
from django_tasks_db.models import DBTaskResult

from phongtrao.organizations.models import Role
from phongtrao.trail.models import TrailEntry
from phongtrao.upkeep import rules
from phongtrao.upkeep.working import worker

NOBODY = 987654
read_version = import_string("phongtrao.plans.tasks.read_version")
"""Any work would do; a lower room may not name an upper one."""


@pytest.fixture
def failing(db):
    """Work that cannot succeed: it is to read a version that is not there."""
    return read_version.enqueue(NOBODY).id


def job(pk):
    return DBTaskResult.objects.get(pk=pk)


def test_what_fails_is_tried_again_after_growing_waits_and_then_left(failing, run_tasks):
    waits = []
    with time_machine.travel(timezone.now(), tick=False) as clock:
        for _turn in rules.WAITS:
            failed_at = timezone.now()
            run_tasks()
            waits.append(job(failing).run_after - failed_at)
            clock.move_to(job(failing).run_after - timedelta(seconds=1))
            run_tasks()
            clock.shift(1)
        run_tasks()

    assert waits == list(rules.WAITS) == sorted(waits)
    assert job(failing).status == TaskResultStatus.FAILED
    assert len(job(failing).worker_ids) == len(rules.WAITS) + 1
    verbs = list(TrailEntry.objects.filter(subject__endswith=str(job(failing).pk)).values_list("verb", flat=True))
    assert sorted(verbs) == ["job_given_up", *["job_put_off"] * len(rules.WAITS)]


def test_the_worker_itself_puts_off_what_fails(failing):
    one = worker(batch=True)
    waiting = DBTaskResult.objects.get(pk=failing)
    waiting.claim(one.worker_id)
    one.run_task(waiting)

    assert job(failing).status == TaskResultStatus.READY
    assert job(failing).run_after > timezone.now()


def test_the_officer_sees_what_failed_and_has_it_done_again(failing, run_tasks, as_, officer):
    run_tasks()
    page = as_(officer).get("/viec-nen/").content.decode()
    assert f"Đọc kế hoạch ({NOBODY})" in page
    assert "DoesNotExist" in page
    assert "Tự làm lại lúc" in page

    answer = as_(officer).post(f"/viec-nen/{failing}/chay-lai/")
    assert (answer.status_code, answer["Location"]) == (302, "/viec-nen/")
    assert job(failing).run_after <= timezone.now()
    assert TrailEntry.objects.filter(verb="job_run_again", actor_id=officer.pk).count() == 1
    run_tasks()
    assert len(job(failing).worker_ids) == 1


def test_what_is_done_is_not_done_again(failing, as_, officer):
    DBTaskResult.objects.update(status=TaskResultStatus.SUCCESSFUL)
    page = as_(officer).post(f"/viec-nen/{failing}/chay-lai/", follow=True).content.decode()

    assert "không còn ở trạng thái hỏng" in page
    assert job(failing).status == TaskResultStatus.SUCCESSFUL


def test_an_officer_below_the_root_finds_no_such_page(failing, as_, person):
    below = as_(person("hai", "Đỗ Thanh Hải", "so-xay-dung", Role.OFFICER))

    assert below.get("/viec-nen/").status_code == 404
    assert below.post(f"/viec-nen/{failing}/chay-lai/").status_code == 404


def test_the_page_takes_as_many_queries_for_many_jobs_as_for_one(
    failing, run_tasks, as_, officer, django_assert_num_queries
):
    run_tasks()
    client = as_(officer)
    client.get("/viec-nen/")
    with django_assert_num_queries(7):
        client.get("/viec-nen/")
    for _turn in range(5):
        read_version.enqueue(NOBODY)
    run_tasks()
    with django_assert_num_queries(7):
        client.get("/viec-nen/")
