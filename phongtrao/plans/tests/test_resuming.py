"""A reading whose worker was stopped is found out, and begins anew without harm."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from phongtrao.plans import operations, tasks
from phongtrao.plans.models import PlanVersion, Task, VersionState
from phongtrao.plans.operations import reading
from phongtrao.plans.refusals import StillReading

from .conftest import TEXT


def html(response):
    return " ".join(response.content.decode().split())


@pytest.fixture
def broken_off(organization, job):
    """A document that a worker began to read ten minutes ago; the worker is gone."""
    then = timezone.now() - timedelta(minutes=10)
    given = {"name": "ke-hoach.txt", "data": TEXT.encode(), "by": job, "at": then}
    version = operations.begin_plan(issuer=organization["khoi"], **given)
    PlanVersion.objects.filter(pk=version.pk).update(state=VersionState.READING, progress=40, heard_at=then)
    version.refresh_from_db()
    return version


def address(name, version):
    return reverse(f"plans:{name}", args=[version.plan_id, version.ordinal])


def test_the_page_offers_to_read_again_and_the_worker_then_does(as_, officer, broken_off, run_tasks):
    client = as_(officer)
    page = html(client.get(address("reading", broken_off)))
    assert address("resume", broken_off) in page
    assert "có thể máy chủ vừa khởi động lại" in page

    assert address("resume", broken_off) not in html(client.post(address("resume", broken_off), follow=True))
    run_tasks()
    broken_off.refresh_from_db()
    assert (broken_off.state, broken_off.progress) == (VersionState.REVIEW, 100)


def test_a_reading_that_goes_on_is_not_disturbed(as_, officer, broken_off, binh):
    now = timezone.now()
    PlanVersion.objects.update(heard_at=now)
    with pytest.raises(StillReading):
        operations.resume_reading(version=broken_off, by=binh, at=now)
    client = as_(officer)
    assert address("resume", broken_off) not in html(client.get(address("reading", broken_off)))
    assert "vẫn đang đọc" in html(client.post(address("resume", broken_off), follow=True))
    broken_off.refresh_from_db()
    assert (broken_off.state, broken_off.progress) == (VersionState.READING, 40)


def test_whoever_starts_the_worker_resumes_what_was_broken_off(broken_off, run_tasks):
    PlanVersion.objects.update(heard_at=timezone.now())
    assert tasks.resume_readings() == 1
    run_tasks()
    broken_off.refresh_from_db()

    assert broken_off.state == VersionState.REVIEW
    assert tasks.resume_readings() == 0


def test_two_workers_lay_a_document_out_once(broken_off, job, now, monkeypatch):
    whole = reading.read_document

    def slow(path, **given):
        """While this worker reads, another one is done."""
        monkeypatch.setattr(reading, "read_document", whole)
        operations.read_version(version_id=broken_off.pk, by=job, at=now)
        return whole(path, **given)

    monkeypatch.setattr(reading, "read_document", slow)
    operations.read_version(version_id=broken_off.pk, by=job, at=now)
    codes = list(Task.objects.values_list("code", flat=True))

    assert len(codes) == len(set(codes)) > 0
    assert PlanVersion.objects.get().state == VersionState.REVIEW


def test_a_plan_removed_while_it_is_read_leaves_nothing_behind(broken_off, job, now, monkeypatch):
    whole = reading.read_document

    def slow(path, **given):
        """While it is read, the officer removes it."""
        found = whole(path, **given)
        operations.remove_plan(plan=broken_off.plan, by=job, at=now)
        return found

    monkeypatch.setattr(reading, "read_document", slow)
    operations.read_version(version_id=broken_off.pk, by=job, at=now)

    assert not PlanVersion.objects.exists()
    assert not Task.objects.exists()
