"""Finding one's way on the desk: names, places to come back to, words instead of codes; tasks that are added."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from phongtrao.plans import operations, queries
from phongtrao.plans.models import Change, Question, Task, TaskState
from phongtrao.plans.refusals import OutsideWindow

from .conftest import TEXT

WORDS = "Tạo môi trường rèn luyện cho cán bộ trẻ."


def html(response):
    return " ".join(response.content.decode().split())


@pytest.fixture
def client(as_, officer):
    return as_(officer)


@pytest.fixture
def review(version):
    return reverse("plans:review", args=[version.plan_id])


@pytest.fixture
def added(version, binh, now):
    """A task that an officer made of words that the reader passed by."""
    start = version.text.index(WORDS)
    return operations.add_task(version=version, start=start, end=start + len(WORDS), by=binh, at=now)


def test_the_review_names_its_plan_and_leads_back_to_it(client, version, review):
    head = html(client.get(review)).split('<header class="review-head">')[1].split("</header>")[0]

    assert version.plan.title in head
    assert reverse("obligations:plan", args=[version.plan_id]) in head


def test_the_filter_is_kept_and_says_how_many_remain_in_all(client, review, task):
    page = html(client.get(review, {"can-lam-ro": 1}))
    total = Question.objects.filter(state="open").count()
    assert f"còn {total} điểm cần làm rõ trong cả kế hoạch" in page

    asked = task("hội thao")
    assert f'href="?can-lam-ro=1&amp;nhiem-vu={asked.pk}#the-{asked.pk}"' in page
    editor = html(client.get(review, {"can-lam-ro": 1, "nhiem-vu": asked.pk}))
    assert f'{review}?can-lam-ro=1#the-{asked.pk}"' in editor


def test_the_address_of_an_editor_leads_back_to_its_card(client, review, task):
    page = html(client.get(review))
    pk = task("podcast").pk

    assert f'hx-push-url="?nhiem-vu={pk}#the-{pk}"' in page


def test_headings_are_listed_under_those_above_them(client, review, task, version):
    page = html(client.get(review, {"nhiem-vu": task("podcast").pk}))
    listed = re.search(r'<select name="section".*?</select>', page)[0]

    assert list(re.findall(r">([^<]+)</option>", listed)) == [
        "I MỤC ĐÍCH, YÊU CẦU",
        "II NỘI DUNG THỰC HIỆN",
        "II.1 Công tác tuyên truyền",
        "III TỔ CHỨC THỰC HIỆN",
        "III.1 Ban nòng cốt phong trào",
    ]


def test_a_task_moves_under_the_very_heading_that_was_chosen(client, review, task):
    podcast = task("podcast")
    client.post(reverse("plans:section", args=[podcast.pk]), {"section": "III.1"})
    podcast.refresh_from_db()

    assert (podcast.section, podcast.section_title) == ("1", "Ban nòng cốt phong trào")
    assert task("tổ chức diễn đàn").section_title == "Công tác tuyên truyền"


def test_a_marker_that_names_its_parent_is_not_doubled():
    outline = [
        {"marker": marker, "level": level, "title": "x", "span": [0, 1]}
        for marker, level in (("II", 1), ("1", 2), ("1.1", 3), ("a", 4), ("III", 1), ("2", 2))
    ]

    assert [heading.path for heading in queries.headings_of(outline)] == [
        "II",
        "II.1",
        "II.1.1",
        "II.1.1.a",
        "III",
        "III.2",
    ]


def test_history_names_a_sentence_by_its_words(client, version, binh, now):
    start = version.text.index(WORDS)
    given = {"start": start, "end": start + len(WORDS), "kind": "context"}
    operations.classify_passage(version=version, **given, by=binh, at=now)
    page = html(client.get(reverse("plans:history", args=[version.plan_id])))

    assert f"“{WORDS}” là bối cảnh, căn cứ" in page
    assert str(start) not in re.sub("<[^>]+>", " ", page.partition("<main")[2])


def test_an_added_task_waits_until_it_is_said_who_does_it(client, review, added, organization, binh, now):
    assert added.state == TaskState.PROPOSED
    card = html(client.get(review)).split(f'id="the-{added.pk}"')[1].split("</article>")[0]
    assert "Ai thực hiện việc này?" in card
    assert "Không giao ai" in card
    assert "Đã nhận" not in card

    operations.charge_units(task=added, role="lead", units=[organization["so-y-te"]], by=binh, at=now)
    added.refresh_from_db()
    assert (added.state, added.questions.get().state) == (TaskState.ACCEPTED, "answered")


def test_an_added_task_may_be_nobodys_and_then_nobody_waits_for_it(client, version, added):
    Task.objects.filter(pk=added.pk).update(tier="Cơ sở Đoàn", tier_kind="grassroots")
    client.post(reverse("plans:answer", args=[added.questions.get().pk]))
    added.refresh_from_db()

    assert (added.state, added.tier_kind) == (TaskState.ACCEPTED, "")
    assert added.title not in html(client.get(reverse("obligations:publish", args=[version.plan_id])))


def test_the_level_of_an_added_task_is_confirmed_in_one_tap(client, review, added):
    Task.objects.filter(pk=added.pk).update(tier="Cơ sở Đoàn", tier_kind="grassroots")
    card = html(client.get(review)).split(f'id="the-{added.pk}"')[1].split("</article>")[0]
    assert "Đúng, mọi cơ sở" in card

    client.post(reverse("plans:answer", args=[added.questions.get().pk]), {"answer": "mọi cơ sở"})
    added.refresh_from_db()
    assert (added.state, added.tier_kind) == (TaskState.ACCEPTED, "grassroots")


def test_a_day_outside_the_window_has_to_be_meant(client, task, binh, now):
    podcast = task("podcast")
    given = {"title": podcast.title, "force": podcast.force, "tier_kind": podcast.tier_kind, "pillar": podcast.pillar}
    given |= {"cadence": podcast.cadence, "due_to": "15/11/2042"}
    address = reverse("plans:terms", args=[podcast.pk])
    refused = client.post(address, given)
    assert refused.status_code == 422
    page = html(refused)
    assert "ngoài thời gian thực hiện của kế hoạch (01/01/2024 – 31/12/2024)" in page
    assert 'value="15/11/2042"' in page
    assert 'name="may_be_outside"' in page

    assert client.post(address, given | {"may_be_outside": "on"}).status_code == 302
    podcast.refresh_from_db()
    assert f"{podcast.due_to:%d/%m/%Y}" == "15/11/2042"
    terms = operations.TaskTerms(**{**given, "due_from": None, "due_to": podcast.due_to, "title": "Tên khác"})
    operations.edit_task(task=podcast, terms=terms, by=binh, at=now)
    day = podcast.due_to.replace(year=2023)
    with pytest.raises(OutsideWindow):
        operations.edit_task(
            task=podcast, terms=operations.TaskTerms(**{**given, "due_from": None, "due_to": day}), by=binh, at=now
        )


def test_the_limit_is_said_before_the_upload_and_kept_by_the_server(client, settings, organization):
    page = html(client.get(reverse("plans:begin")))
    assert "Tối đa 25 MB." in page
    assert f'data-limit="{25 * 2**20}"' in page

    settings.PLAN_FILE_LIMIT = 2**20
    file = SimpleUploadedFile("ke-hoach.txt", b"a" * (2**20 + 1))
    refused = client.post(reverse("plans:begin"), {"file": file, "issuer": organization["khoi"].pk})
    assert refused.status_code == 422
    assert "Tệp lớn hơn 1 MB" in html(refused)


def test_a_decision_that_is_none_is_refused_in_words(client, read, version, job, now):
    operations.accept_all(plan=version.plan, by=job, at=now)
    plan = operations.mark_published(plan=version.plan, by=job, at=now)
    read(TEXT.replace("trang trí", "làm đẹp"), plan=plan)
    change = Change.objects.exclude(kind="same").order_by("pk").first()
    for headers in ({}, {"HTTP_HX_REQUEST": "true"}):
        response = client.post(reverse("plans:decision", args=[change.pk]), {"decision": "maybe"}, **headers)
        assert response.status_code == 422
        assert "Chưa ghi được quyết định" in html(response)
    change.refresh_from_db()
    assert change.decision == "pending"
