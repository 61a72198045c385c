"""The pages of the room: each shows what it should, says the same to htmx, and sends people back to their place."""

import re

import pytest
from django.urls import reverse

from phongtrao.plans import operations, queries
from phongtrao.plans.models import Change, ChangeKind, Decision, Plan, PlanVersion, Question, Task, TaskState

from .conftest import TEXT

HTMX = {"headers": {"HX-Request": "true"}}


@pytest.fixture
def client(as_, officer):
    """Bình's browser."""
    return as_(officer)


@pytest.fixture
def review(version):
    """The address of the review of the small plan."""
    return reverse("plans:review", args=[version.plan_id])


@pytest.fixture
def amendment(read, version, binh, now):
    """A new version of the published plan, with one task changed and one more."""
    operations.accept_all(plan=version.plan, by=binh, at=now)
    operations.mark_published(plan=version.plan, by=binh, at=now)
    text = TEXT.replace("trồng 20 cây", "trồng 50 cây").replace(
        "+ Khuyến khích các đơn vị", "+ Tổ chức 02 hội thi nấu ăn.\n\n+ Khuyến khích các đơn vị"
    )
    return read(text, plan=version.plan)


def html_of(response):
    """The page without the tokens that differ from answer to answer."""
    return re.sub(r'value="[\w]{64}"', "", response.content.decode())


def test_the_list_leads_to_the_review_while_a_plan_is_read_again(client, version, review):
    page = html_of(client.get(reverse("plans:list")))

    assert version.plan.title in page
    assert f'href="{review}"' in page
    assert "Kế hoạch mới" in page


def test_the_list_without_plans_says_what_will_be_here(client):
    assert "Chưa có kế hoạch nào" in html_of(client.get(reverse("plans:list")))


def test_a_secretary_sees_no_draft_of_the_bloc_but_may_begin_a_plan_of_the_unit(as_, secretary, member, version):
    page = html_of(as_(secretary).get(reverse("plans:list")))

    assert version.plan.title not in page
    assert reverse("plans:begin") in page
    assert reverse("plans:begin") not in html_of(as_(member).get(reverse("plans:list")))


def test_the_review_shows_each_task_on_the_paper_and_as_a_card(client, version, review):
    page = html_of(client.get(review))

    for task in Task.objects.filter(version=version):
        assert page.count(f'id="t{task.pk}"') == 1
        assert page.count(f'id="the-{task.pk}"') == 1


def test_every_letter_of_the_document_is_on_the_paper(client, version, review):
    page = html_of(client.get(review))
    paper = page[page.index('<article class="paper"') : page.index("</article>")]
    shown = re.sub(r"<[^>]+>", "", paper)

    assert "".join(shown.split()) == "".join(version.text.split())


def test_words_that_look_like_html_are_shown_as_words(client, read):
    # The reader leaves whole tags of a text file out; an open one stays, as tags of a Word document do.
    version = read(TEXT.replace("chuyên mục podcast", "chuyên mục podcast <img onerror=x"))
    for name in ("review", "coverage"):
        page = html_of(client.get(reverse(f"plans:{name}", args=[version.plan_id])))
        assert "&lt;img onerror=x" in page
        assert "<img onerror" not in page


def test_htmx_gets_the_desk_alone_and_it_is_the_same(client, review):
    whole, part = html_of(client.get(review)), html_of(client.get(review, **HTMX))

    assert "<html" in whole
    assert "<html" not in part
    for wanted in (
        r'<article class="paper".*?</article>',
        r'id="the-\d+"',
        r'<header class="review-head">.*?</header>',
    ):
        assert re.findall(wanted, part, re.DOTALL) == re.findall(wanted, whole, re.DOTALL)


def test_what_the_text_does_not_say_stays_visibly_unsaid(client, review):
    assert "không có trong văn bản" in html_of(client.get(review))


def test_choosing_a_task_opens_its_editor(client, review, task):
    podcast = task("podcast")
    page = html_of(client.get(review, {"nhiem-vu": podcast.pk}))

    for name in ("loi", "don-vi", "tach", "gop", "muc", "bo"):
        assert f'id="{name}-{podcast.pk}"' in page
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert sorted(ids) == sorted(set(ids))


def test_only_questions_can_be_shown(client, review, task):
    page = html_of(client.get(review, {"can-lam-ro": "1"}))

    assert f'id="the-{task("hội thao").pk}"' in page
    assert f'id="the-{task("podcast").pk}"' not in page


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_accepting_keeps_the_place_with_and_without_htmx(client, review, task, headers):
    podcast = task("podcast")
    response = client.post(reverse("plans:acceptance", args=[podcast.pk]), **headers)
    podcast.refresh_from_db()

    assert podcast.state == TaskState.ACCEPTED
    if headers:
        assert "Đã nhận" in html_of(response)
    else:
        assert response["Location"] == f"{review}#the-{podcast.pk}"


def test_a_refused_drop_says_why_and_keeps_the_editor_open(client, task):
    podcast = task("podcast")
    response = client.post(reverse("plans:dropping", args=[podcast.pk]), {"reason": " "}, **HTMX)

    assert response.status_code == 422
    assert "Hãy ghi lý do bỏ nhiệm vụ" in html_of(response)
    assert f'id="bo-{podcast.pk}"' in html_of(response)


def test_a_dropped_task_waits_below_with_its_reason(client, review, task, binh, now):
    podcast = task("podcast")
    operations.drop_task(task=podcast, reason="đã có ở kế hoạch khác", by=binh, at=now)
    page = html_of(client.get(review))

    assert "đã có ở kế hoạch khác" in page
    assert reverse("plans:restoration", args=[podcast.pk]) in page
    assert f'id="the-{podcast.pk}"' not in page


def test_the_members_of_a_cluster_are_confirmed_in_one_tap(client, review, task):
    contest = task("Cụm hoạt động số 2")
    charge = contest.charges.get()
    page = html_of(client.get(review))
    assert "Đúng 2 đơn vị này" in page

    units = [unit.pk for unit in charge.members.all()]
    client.post(reverse("plans:members", args=[charge.pk]), {"units": units, "sharing": charge.sharing})

    assert not contest.questions.filter(state="open").exists()


def test_a_question_outside_the_tasks_has_its_place_on_the_paper(client, version, review):
    place = version.text.index("Tạo môi trường")
    question = Question.objects.create(
        version=version, kind="vague", text="Câu này là gì?", start=place, end=place + 20
    )
    page = html_of(client.get(review))

    assert f'data-task="q{question.pk}"' in page
    assert f'id="diem-{question.pk}"' in page


def test_coverage_accounts_for_every_sentence(client, version):
    proof = queries.coverage(version)
    page = html_of(client.get(reverse("plans:coverage", args=[version.plan_id])))

    assert page.count('class="sentence ') == proof.total
    assert sum(count for _kind, count in proof.parts) == proof.total


def test_an_open_sentence_is_cleared_on_the_page_of_coverage(client, version, task, binh, now):
    podcast = task("podcast")
    Task.objects.filter(pk=podcast.pk).delete()
    address = reverse("plans:coverage", args=[version.plan_id])
    assert "Còn 1 câu chưa rõ là gì" in html_of(client.get(address, {"loai": "open"}))

    span = {"start": podcast.start, "end": podcast.end, "kind": "context", "ve": "doi-chieu"}
    response = client.post(reverse("plans:passage", args=[version.plan_id]), span)

    assert response["Location"].startswith(address)
    assert "Không câu nào bị bỏ sót" in html_of(client.get(address))


def test_history_tells_values_before_and_after_in_words(client, version, task, binh, now):
    podcast = task("podcast")
    terms = {"title": podcast.title, "tier_kind": "", "pillar": "", "force": "encouraged", "cadence": ""}
    client.post(reverse("plans:terms", args=[podcast.pk]), terms | {"due_to": "2024-06-30"})
    page = html_of(client.get(reverse("plans:history", args=[version.plan_id])))

    assert "Trần Thanh Bình" in page
    assert "30/06/2024" in page
    assert "khuyến khích</ins>" in page


def test_an_amendment_is_decided_change_by_change(client, amendment):
    address = reverse("plans:differences", args=[amendment.plan_id, amendment.ordinal])
    page = html_of(client.get(address))
    assert "<ins>50</ins>" in page
    assert "<del>20</del>" in page
    assert re.search(r"<button[^>]* disabled[^>]*>Áp dụng", page)

    changes = Change.objects.filter(version=amendment).exclude(kind=ChangeKind.SAME)
    for change in changes:
        data = {"decision": Decision.ACCEPTED}
        part = html_of(client.post(reverse("plans:decision", args=[change.pk]), data, **HTMX))

    assert "<html" not in part
    assert not re.search(r"<button[^>]* disabled[^>]*>Áp dụng", part)


def test_the_page_of_a_reading_asks_again_by_itself(client, organization, binh, now):
    version = operations.begin_plan(issuer=organization["khoi"], name="a.txt", data=b"x", by=binh, at=now)
    address = reverse("plans:reading", args=[version.plan_id, 1])
    page = html_of(client.get(address))

    assert f'hx-get="{address}"' in page
    assert "có thể đóng trang này" in page


def test_a_file_that_could_not_be_read_says_why_and_what_to_do(client, organization, binh, job, now):
    version = operations.begin_plan(issuer=organization["khoi"], name="a.pdf", data=b"%PDF-1.4 x", by=binh, at=now)
    operations.read_version(version_id=version.pk, by=job, at=now)
    version.refresh_from_db()
    page = html_of(client.get(reverse("plans:reading", args=[version.plan_id, 1])))

    assert version.failure in page
    assert reverse("plans:begin") in page
    assert "hx-get" not in page


def test_the_review_takes_a_fixed_number_of_queries(client, version, review, read, django_assert_max_num_queries):
    with django_assert_max_num_queries(20) as few:
        client.get(review)
    more = "+ Tổ chức 02 hội thi.\n\n+ Phân công Đoàn Sở Tư pháp tổ chức 03 buổi tập huấn.\n\n+ Khuyến khích"
    longer = TEXT.replace("+ Khuyến khích", more)
    again = read(longer + "\nthêm")
    with django_assert_max_num_queries(20) as many:
        client.get(reverse("plans:review", args=[again.plan_id]))

    assert Task.objects.filter(plan=again.plan).count() > Task.objects.filter(plan=version.plan).count()
    assert len(many) == len(few)
    assert Plan.objects.count() == PlanVersion.objects.count() == 2
