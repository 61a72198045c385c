"""Slips of the scanner: the source is shown as it is, how it is read stands beside it, and can be taken back."""

import pytest
from django.urls import reverse

from phongtrao.plans import operations, queries
from phongtrao.plans.models import Question, Task

from .conftest import TEXT

SLIPS = TEXT.replace("- Đoàn Khối:", "1.1. Cấp Khởi").replace("đoàn viên.", "đoàn viên tiêu biểu trong công hiến.")


def html(response):
    return " ".join(response.content.decode().split())


@pytest.fixture
def scanned(read):
    """The small plan with two slips: one in a heading, one inside a task."""
    return read(SLIPS)


@pytest.fixture
def desk(as_, officer, scanned):
    """`desk()`: the review of the scanned plan; `desk(nhiem_vu)`: with the editor of a task."""
    client, address = as_(officer), reverse("plans:review", args=[scanned.plan_id])
    return lambda task=None: html(client.get(address, {"nhiem-vu": task.pk} if task else {}))


def marked(written, read_as):
    return f'data-read-as="{read_as}">{written}</span>'


def test_the_paper_shows_what_is_written_and_how_it_is_read(desk):
    paper = desk().split("</article>")[0]

    assert marked("Cấp Khởi", "Cấp Khối") in paper
    assert marked("công hiến", "cống hiến") in paper
    assert 'title="đọc là: Cấp Khối; sai dấu thanh' in paper


def test_headings_and_names_of_cards_show_it_too(desk):
    cards = desk().split('class="review-cards"')[1]
    heading = cards.split('class="rows-title"')[1].split("</h2>")[0]

    assert marked("Cấp Khởi", "Cấp Khối") in heading
    task = Task.objects.get(text__contains="công hiến")
    editor = desk(task).split('class="editor"')[1].split("</blockquote>")[0]
    assert marked("công hiến", "cống hiến") in editor


def test_a_question_about_a_word_lies_on_that_word(scanned):
    question = Question.objects.get(text__contains="cống hiến")
    task = Task.objects.get(text__contains="công hiến")
    runs = [
        run
        for paragraph in queries.paper(
            scanned, [task], asked=[(question.pk, (question.start, question.end))]
        ).paragraphs
        for run in paragraph.runs
    ]
    [word] = [run for run in runs if run.question_id]

    assert (word.text, word.stroke, word.task_id) == ("công hiến", "ask", None)
    assert [run.task_id for run in runs if run.is_first and run.task_id] == [task.pk]
    assert "".join(run.text for run in runs if run.task_id) == task.text.replace("công hiến", "")


def test_a_question_longer_than_its_task_does_not_hide_the_task(scanned):
    task = Task.objects.get(text__contains="công hiến")
    paper = queries.paper(scanned, [task], asked=[(1, (task.start - 5, task.end + 5))])

    assert any(run.task_id == task.pk for paragraph in paper.paragraphs for run in paragraph.runs)


def test_the_question_says_why_it_is_read_so(desk):
    card = desk().split('id="diem-')[1].split("</article>")[0]

    assert "Sai dấu thanh" in card
    assert marked("Cấp Khởi", "Cấp Khối") in card


def test_a_repair_that_the_officer_takes_back_is_shown_no_more(desk, scanned, as_, officer, binh, job, now):
    for question in scanned.questions.filter(kind="ocr").order_by("pk"):
        operations.answer_question(question=question, answer="", by=binh, at=now)
    assert "data-read-as" not in desk()

    operations.accept_all(plan=scanned.plan, by=job, at=now)
    operations.mark_published(plan=scanned.plan, by=job, at=now)
    plan = as_(officer).get(reverse("obligations:plan", args=[scanned.plan_id]))
    assert "data-read-as" not in html(plan)


def test_a_repair_that_the_officer_takes_stays_on_the_page_of_the_plan(scanned, as_, officer, binh, now):
    for question in scanned.questions.filter(kind="ocr").order_by("pk"):
        operations.answer_question(question=question, answer="Đã nhận", by=binh, at=now)
    plan = as_(officer).get(reverse("obligations:plan", args=[scanned.plan_id]))

    assert marked("công hiến", "cống hiến") in html(plan)
