"""Refusing what an amendment would change leaves the plan as it was: whole, and covered sentence by sentence."""

import pytest
from django.urls import reverse

from phongtrao.plans import operations, queries
from phongtrao.plans.models import ChangeKind, Decision, PassageKind, Plan, PlanVersion, Task, TaskState

from .conftest import TEXT


@pytest.fixture
def published(version, job, now) -> Plan:
    """The small plan, its tasks accepted and given."""
    operations.accept_all(plan=version.plan, by=job, at=now)
    return operations.mark_published(plan=version.plan, by=job, at=now)


@pytest.fixture
def amend(read, published, binh, now):
    """`amend(text, decision)`: a new version of the document, every change of it decided alike and applied."""

    def amending(text: str, decision: str = Decision.REFUSED) -> PlanVersion:
        version = read(text, plan=published)
        for change in version.changes.exclude(kind=ChangeKind.SAME):
            operations.decide_change(change=change, decision=decision, by=binh, at=now)
        operations.apply_amendment(version=version, by=binh, at=now)
        return PlanVersion.objects.get(pk=version.pk)

    return amending


def of(version, words):
    """What the sentence with these words is now."""
    return next(sentence for sentence in queries.coverage(version).sentences if words in sentence.text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("ít nhất 01 sân chơi", "ít nhất 02 sân chơi"),
        ("+ Khuyến khích các đơn vị trang trí trụ sở.", "+ Tổ chức lớp kỹ năng nói trước công chúng."),
        ("+ Khuyến khích", "+ Đoàn Sở Y tế mở lớp sơ cứu cho đoàn viên.\n\n+ Khuyến khích"),
        ("+ Phân công Đoàn Sở Giao Thoa tổ chức hội thao.\n\n", ""),
    ],
)
def test_refusing_a_change_leaves_no_sentence_unaccounted_for(version, amend, old, new):
    assert queries.coverage(version).unaccounted == 0
    live = list(Task.objects.filter(state=TaskState.ACCEPTED).order_by("pk").values_list("pk", "text"))
    after = amend(TEXT.replace(old, new))

    assert queries.coverage(after).unaccounted == 0
    assert list(Task.objects.filter(state=TaskState.ACCEPTED).order_by("pk").values_list("pk", "text")) == live


def test_a_refused_sentence_says_what_stays_instead(amend):
    task = Task.objects.get(text__contains="sân chơi")
    after = amend(TEXT.replace("ít nhất 01 sân chơi", "ít nhất 02 sân chơi").replace("trang trí", "mở quán cà phê"))
    kept = of(after, "02 sân chơi")

    assert (kept.kind, kept.task_id, kept.why) == (PassageKind.DUTY, task.pk, task.code)


def test_a_new_sentence_that_was_refused_is_context_by_the_officers_word(amend, as_, officer):
    after = amend(TEXT.replace("+ Khuyến khích", "+ Đoàn Sở Y tế mở lớp sơ cứu cho đoàn viên.\n\n+ Khuyến khích"))
    found = of(after, "sơ cứu")
    assert (found.kind, found.task_id) == (PassageKind.CONTEXT, None)

    page = as_(officer).get(reverse("plans:coverage", args=[after.plan_id]) + "?loai=context").content.decode()
    assert f"{found.why} xác định" in " ".join(page.split())


def test_a_task_dropped_after_its_change_was_refused_leaves_its_sentence_context(amend, binh, now):
    after = amend(TEXT.replace("ít nhất 01 sân chơi", "ít nhất 02 sân chơi"))
    task = Task.objects.get(text__contains="sân chơi")
    operations.drop_task(task=task, reason="không còn phù hợp", by=binh, at=now)

    assert of(after, "02 sân chơi").kind == PassageKind.CONTEXT


def test_what_an_officer_said_of_a_sentence_holds_for_the_same_sentence_of_the_amendment(version, amend, binh, now):
    task = Task.objects.get(text__contains="trang trí")
    Task.objects.filter(pk=task.pk).delete()
    assert of(version, "trang trí").kind == PassageKind.OPEN
    operations.classify_passage(version=version, start=task.start, end=task.end, kind="norm", by=binh, at=now)
    after = amend(TEXT.replace("ít nhất 01 sân chơi", "ít nhất 02 sân chơi"), Decision.ACCEPTED)
    Task.objects.filter(version=after, text__contains="trang trí").delete()

    assert of(after, "trang trí").kind == PassageKind.NORM


def test_a_task_that_an_officer_added_stays_where_its_words_stand(version, amend, binh, now):
    words = "Tạo môi trường rèn luyện cho cán bộ trẻ."
    start = version.text.index(words)
    added = operations.add_task(version=version, start=start, end=start + len(words), by=binh, at=now)
    after = amend(TEXT.replace("ít nhất 01 sân chơi", "ít nhất 02 sân chơi"))
    added.refresh_from_db()

    assert (added.version_id, after.text[added.start : added.end]) == (after.pk, words)
