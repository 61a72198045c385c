"""What was uploaded by mistake can be removed, with its file; what units already carry out cannot."""

from pathlib import Path

import pytest
from django.urls import reverse

from phongtrao.plans import operations
from phongtrao.plans.models import Decision, Plan, PlanVersion, Question, Task, VersionState
from phongtrao.trail import queries as trail
from phongtrao.trail.models import TrailEntry

from .conftest import TEXT

STORY = "\n\n".join(f"Ngày thứ {number}, trời mưa và đường làng vắng người qua lại." for number in range(30))


def html(response):
    return " ".join(response.content.decode().split())


@pytest.fixture
def client(as_, officer):
    return as_(officer)


@pytest.fixture
def published(version, job, now) -> Plan:
    operations.accept_all(plan=version.plan, by=job, at=now)
    return operations.mark_published(plan=version.plan, by=job, at=now)


def test_a_draft_is_removed_with_its_file_after_a_page_that_says_what_goes(
    client, version, django_capture_on_commit_callbacks
):
    file = Path(version.file.path)
    address = reverse("plans:remove", args=[version.plan_id])
    assert address in html(client.get(reverse("plans:list")))
    assert f"{Task.objects.count()} nhiệm vụ đọc được" in html(client.get(address))
    assert file.exists()

    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(address, follow=True)
    assert f"Đã bỏ “{version.plan.title}”" in html(response)
    assert not file.exists()
    assert [model.objects.count() for model in (Plan, PlanVersion, Task, Question)] == [0, 0, 0, 0]
    row = trail.named(TrailEntry.objects.filter(verb="plan_removed")).get()
    assert (row.who, row.subject_title, row.note) == ("Trần Thanh Bình", version.plan.title, "ke-hoach.txt")


def test_a_published_plan_stays_and_says_why(client, published):
    address = reverse("plans:remove", args=[published.pk])
    page = html(client.get(address))
    assert "Kế hoạch này đã ban hành" in page
    assert 'class="btn danger" type="submit"' not in page

    refused = client.post(address)
    assert (refused.status_code, Plan.objects.count()) == (422, 1)
    assert "Kế hoạch này đã ban hành" in html(refused)


def test_an_amendment_uploaded_by_mistake_is_removed_and_the_plan_stays(
    client, read, published, django_capture_on_commit_callbacks
):
    wrong = read(STORY, plan=published)
    file, tasks = Path(wrong.file.path), Task.objects.count()
    address = reverse("plans:remove_version", args=[published.pk, wrong.ordinal])
    page = html(client.get(reverse("plans:differences", args=[published.pk, wrong.ordinal])))
    assert "Văn bản này không giao việc cho ai" in page
    assert address in page

    with django_capture_on_commit_callbacks(execute=True):
        client.post(address)
    assert (file.exists(), Task.objects.count(), published.versions.count()) == (False, tasks, 1)
    assert read(TEXT.replace("trang trí", "làm đẹp"), plan=published).ordinal == 2


def test_a_version_in_force_is_not_removed_alone(client, read, published, binh, now):
    version = read(TEXT.replace("trang trí", "làm đẹp"), plan=published)
    for change in version.changes.exclude(kind="same"):
        operations.decide_change(change=change, decision=Decision.ACCEPTED, by=binh, at=now)
    operations.apply_amendment(version=version, by=binh, at=now)
    for ordinal in (1, 2):
        address = reverse("plans:remove_version", args=[published.pk, ordinal])
        assert client.post(address).status_code == 422
    assert published.versions.count() == 2


def test_the_file_of_a_failed_version_goes_when_another_takes_its_place(
    published, read, job, now, django_capture_on_commit_callbacks
):
    failed = operations.add_version(plan=published, name="b.pdf", data=b"%PDF-1.7 rubbish", by=job, at=now)
    failed = operations.read_version(version_id=failed.pk, by=job, at=now)
    file = Path(failed.file.path)
    assert (failed.state, file.exists()) == (VersionState.FAILED, True)

    with django_capture_on_commit_callbacks(execute=True):
        version = read(TEXT.replace("trang trí", "làm đẹp"), plan=published)
    assert (file.exists(), Path(version.file.path).exists()) == (False, True)
    assert list(published.versions.order_by("ordinal").values_list("ordinal", flat=True)) == [1, 2]


def test_the_same_file_tried_again_is_kept_once(organization, job, now, django_capture_on_commit_callbacks):
    given = {"name": "a.pdf", "data": b"%PDF-1.7 rubbish", "by": job, "at": now}
    version = operations.begin_plan(issuer=organization["khoi"], **given)
    operations.read_version(version_id=version.pk, by=job, at=now)
    with django_capture_on_commit_callbacks(execute=True):
        again = operations.add_version(plan=version.plan, **given)

    assert [Path(again.file.path)] == list(Path(again.file.path).parent.iterdir())


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (STORY, "Văn bản này không giao việc cho ai"),
        (STORY + "\n\n- Giao Đoàn Sở Y tế tổ chức hội thao trước ngày 15/11/2024.", "câu giao việc trong"),
    ],
)
def test_a_text_that_is_hardly_a_plan_says_so_and_offers_to_remove_it(client, read, text, says):
    version = read(text)
    page = html(client.get(reverse("plans:review", args=[version.plan_id])))

    assert says in page
    assert reverse("plans:remove", args=[version.plan_id]) in page


def test_a_plan_is_not_taken_for_a_wrong_file(client, version):
    page = html(client.get(reverse("plans:review", args=[version.plan_id])))

    assert reverse("plans:remove", args=[version.plan_id]) not in page
