"""Taking in documents: reading in the background, spans, files that cannot be read, amendments."""

from pathlib import Path

import pytest

from phongtrao.plans import operations, queries
from phongtrao.plans.models import ChangeKind, Decision, Plan, PlanVersion, Task, TaskState, VersionState
from phongtrao.plans.refusals import AmendmentUnderWay, NotAbove, SameFile, StillPending, StumbledOver

from .conftest import TEXT


def test_a_plan_takes_its_name_and_window_from_its_text(version):
    plan = version.plan

    assert plan.title == "Thực hiện phong trào “Ba việc tốt” năm 2024"
    assert (plan.window_from.isoformat(), plan.window_to.isoformat(), plan.window_origin) == (
        "2024-01-01",
        "2024-12-31",
        "text",
    )


def test_every_task_cuts_its_words_out_of_the_text(version):
    tasks = list(Task.objects.filter(version=version))

    assert tasks
    for task in tasks:
        assert " ".join(version.text[task.start : task.end].split()).endswith(task.text)


def test_nothing_is_invented(version):
    podcast = Task.objects.get(text__contains="podcast")

    assert (podcast.due_to, podcast.due_origin) == (None, "")
    assert (podcast.cadence, podcast.cadence_origin) == ("month", "text")


def test_reading_twice_changes_nothing(version, job, now):
    before = list(Task.objects.values_list("pk", "text"))
    operations.read_version(version_id=version.pk, by=job, at=now)

    assert list(Task.objects.values_list("pk", "text")) == before


def test_the_paper_shows_every_letter_of_the_document_once(version):
    paper = queries.paper(version, Task.objects.filter(version=version))
    runs = [run for paragraph in paper.paragraphs for run in paragraph.runs]

    assert all(version.text[run.start : run.end] == run.text for run in runs)
    assert [run.start for run in runs] == sorted(run.start for run in runs)
    shown = "".join("".join(run.text.split()) for run in runs)
    assert shown == "".join(version.text.split())


def test_each_task_begins_once_on_the_paper(version):
    paper = queries.paper(version, Task.objects.filter(version=version))
    first = [run.task_id for paragraph in paper.paragraphs for run in paragraph.runs if run.is_first]

    assert sorted(first) == sorted(Task.objects.filter(version=version).values_list("pk", flat=True))


def test_a_file_that_cannot_be_read_says_why(organization, job, now):
    version = operations.begin_plan(issuer=organization["khoi"], name="a.pdf", data=b"%PDF-1.7 rubbish", by=job, at=now)
    version = operations.read_version(version_id=version.pk, by=job, at=now)

    assert version.state == VersionState.FAILED
    assert "PDF" in version.failure
    assert not Task.objects.exists()


def test_a_fault_of_the_reader_itself_leaves_nobody_waiting(organization, job, now):
    version = operations.begin_plan(issuer=organization["khoi"], name="a.txt", data=b"x", by=job, at=now)
    PlanVersion.objects.filter(pk=version.pk).update(file="")
    with pytest.raises(ValueError, match="no file"):
        operations.read_version(version_id=version.pk, by=job, at=now)
    version.refresh_from_db()

    assert (version.state, version.failure) == (VersionState.FAILED, str(StumbledOver.message))
    again = operations.add_version(plan=version.plan, name="a.txt", data=b"x", by=job, at=now)
    assert again.state == VersionState.QUEUED


def test_the_uploaded_name_is_not_trusted_with_the_place(organization, job, now, settings):
    version = operations.begin_plan(
        issuer=organization["khoi"], name="../../etc/a.txt", data=TEXT.encode(), by=job, at=now
    )

    assert Path(version.file.path).is_relative_to(settings.MEDIA_ROOT)
    assert version.file.name.startswith(f"plans/{version.plan_id}/")


def test_the_background_worker_reads_a_plan(organization, job, now, run_tasks, settings):
    from phongtrao.plans import tasks  # noqa: PLC0415

    version = operations.begin_plan(issuer=organization["khoi"], name="a.txt", data=TEXT.encode(), by=job, at=now)
    tasks.read_version.enqueue(version.pk)
    run_tasks()
    version.refresh_from_db()

    assert (version.state, version.progress) == (VersionState.REVIEW, 100)


@pytest.fixture
def published(version, job, now) -> Plan:
    operations.accept_all(plan=version.plan, by=job, at=now)
    return operations.mark_published(plan=version.plan, by=job, at=now)


def amended(**words: str) -> str:
    text = TEXT
    for before, after in words.values():
        assert before in text
        text = text.replace(before, after)
    return text


def test_the_same_file_is_no_amendment(published, read):
    with pytest.raises(SameFile):
        read(TEXT, plan=published)


def test_an_amendment_lists_what_is_added_changed_and_gone(published, read):
    new = TEXT.replace("ít nhất 01 sân chơi", "ít nhất 02 sân chơi").replace(
        "+ Khuyến khích các đơn vị trang trí trụ sở.", "+ Tổ chức lớp kỹ năng nói trước công chúng cho đoàn viên."
    )
    version = read(new, plan=published)
    kinds = {change.kind: change for change in version.changes.exclude(kind=ChangeKind.SAME)}

    assert set(kinds) == {ChangeKind.CHANGED, ChangeKind.ADDED, ChangeKind.REMOVED}
    assert {"text", "targets"} <= kinds[ChangeKind.CHANGED].differences.keys()
    assert "trang trí" in kinds[ChangeKind.REMOVED].task.text
    assert Task.objects.filter(plan=published, version=version).count() == 0


def test_only_what_the_officer_accepts_is_changed(published, read, binh, now):
    new = TEXT.replace("ít nhất 01 sân chơi", "ít nhất 02 sân chơi").replace("hội thi tìm hiểu", "cuộc thi tìm hiểu")
    version = read(new, plan=published)
    with pytest.raises(StillPending):
        operations.apply_amendment(version=version, by=binh, at=now)
    for change in version.changes.filter(kind=ChangeKind.CHANGED):
        wanted = Decision.ACCEPTED if "sân chơi" in change.task.text else Decision.REFUSED
        operations.decide_change(change=change, decision=wanted, by=binh, at=now)
    made = operations.apply_amendment(version=PlanVersion.objects.get(pk=version.pk), by=binh, at=now)

    assert made == 1
    san_choi = Task.objects.get(plan=published, text__contains="sân chơi")
    assert (san_choi.version_id, [int(target.value) for target in san_choi.targets.all()]) == (version.pk, [2])
    assert Task.objects.get(plan=published, text__contains="hội thi").version.ordinal == 1
    assert Task.objects.get(plan=published, text__contains="podcast").version_id == version.pk
    assert queries.current_version(published).pk == version.pk
    assert operations.apply_amendment(version=PlanVersion.objects.get(pk=version.pk), by=binh, at=now) == 0


def test_an_amendment_adds_and_drops_tasks(published, read, binh, now):
    new = TEXT.replace("+ Khuyến khích các đơn vị trang trí trụ sở.", "+ Đoàn Sở Y tế mở lớp sơ cứu cho đoàn viên.")
    version = read(new, plan=published)
    for change in version.changes.exclude(kind=ChangeKind.SAME):
        operations.decide_change(change=change, decision=Decision.ACCEPTED, by=binh, at=now)
    operations.apply_amendment(version=version, by=binh, at=now)

    added = Task.objects.get(plan=published, text__contains="sơ cứu")
    assert added.state == TaskState.ACCEPTED
    assert added.charges.get().unit.code == "so-y-te"
    assert Task.objects.get(plan=published, text__contains="trang trí").state == TaskState.DROPPED


def test_what_an_officer_set_survives_an_amendment_that_is_silent(published, read, binh, now):
    podcast = Task.objects.get(plan=published, text__contains="podcast")
    names = ("title", "tier_kind", "pillar", "force", "due_from", "cadence")
    kept = {name: getattr(podcast, name) for name in names}
    operations.edit_task(task=podcast, terms=operations.TaskTerms(**kept, due_to=now.date()), by=binh, at=now)
    version = read(TEXT.replace("trang trí", "làm đẹp"), plan=published)

    assert version.changes.get(task=podcast).kind == ChangeKind.SAME


def test_one_amendment_at_a_time(published, read):
    read(TEXT.replace("trang trí", "làm đẹp"), plan=published)

    with pytest.raises(AmendmentUnderWay):
        read(TEXT.replace("trang trí", "sơn lại"), plan=published)


def test_a_level_named_as_lead_is_a_tier_and_no_unit(read):
    version = read(TEXT.replace("+ Khuyến khích các đơn vị", "+ Mỗi cơ sở Đoàn"))
    task = Task.objects.get(version=version, text__contains="trang trí")

    assert (task.tier_kind, task.charges.count(), task.questions.count()) == ("grassroots", 0, 0)


def test_a_window_that_nobody_has_named_says_so(read):
    plan = read(TEXT.replace(" năm 2024", "").replace("15/11/2024", "15/11")).plan

    assert plan.window_origin == "unsaid"


def test_an_amendment_does_not_take_a_level_for_a_new_lead(read, binh, now):
    text = TEXT.replace("1. Ban nòng cốt phong trào:", "1. Cơ sở Đoàn:")
    first = read(text)
    operations.accept_all(plan=first.plan, by=binh, at=now)
    plan = operations.mark_published(plan=first.plan, by=binh, at=now)
    version = read(text.replace("ít nhất 01 sân chơi", "ít nhất 02 sân chơi"), plan=plan)
    changed = version.changes.filter(kind=ChangeKind.CHANGED)

    assert ["sân chơi" in change.task.text for change in changed] == [True]


def test_a_plan_that_cannot_be_begun_leaves_no_file(organization, job, now, settings):
    words = {"name": "b.txt", "by": job, "at": now}
    below = operations.begin_plan(issuer=organization["so-y-te"], data=b"x", **words).plan
    media = Path(settings.MEDIA_ROOT)
    before = set(media.rglob("*.txt"))

    with pytest.raises(NotAbove):
        operations.begin_plan(issuer=organization["khoi"], data=b"y", upper=below, **words)

    assert set(media.rglob("*.txt")) == before
