"""The officer's verbs on tasks: each changes what it says, leaves a trail row, and refuses with words."""

from datetime import date
from decimal import Decimal

import pytest

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.plans import operations, queries
from phongtrao.plans.models import Force, Origin, Task, TaskState
from phongtrao.plans.refusals import (
    BadCut,
    BadSpan,
    CannotMerge,
    NothingChosen,
    ReasonNeeded,
    TaskChanged,
    WrongOrder,
)
from phongtrao.trail import queries as trail

DIEN_DAN, PODCAST, CUM, SAN_CHOI = "diễn đàn", "podcast", "Cụm hoạt động số 2", "sân chơi"


def verbs(thing):
    return [entry.verb for entry in trail.of(thing)]


def terms(task, **changes):
    names = ("title", "tier_kind", "pillar", "force", "due_from", "due_to", "cadence")
    return operations.TaskTerms(**({name: getattr(task, name) for name in names} | changes))


def test_accepting_twice_is_one_deed(task, binh, now):
    first = operations.accept_task(task=task(PODCAST), by=binh, at=now)
    operations.accept_task(task=first, by=binh, at=now)

    assert task(PODCAST).state == TaskState.ACCEPTED
    assert task(PODCAST).decided_by == binh.label
    assert verbs(first) == ["task_accepted"]


def test_all_proposals_are_accepted_at_once(version, binh, now):
    proposed = Task.objects.filter(plan=version.plan, state=TaskState.PROPOSED).count()

    assert operations.accept_all(plan=version.plan, by=binh, at=now) == proposed > 0
    assert operations.accept_all(plan=version.plan, by=binh, at=now) == 0


def test_dropping_needs_a_reason_and_can_be_taken_back(task, binh, now):
    with pytest.raises(ReasonNeeded):
        operations.drop_task(task=task(PODCAST), reason="  ", by=binh, at=now)
    dropped = operations.drop_task(task=task(PODCAST), reason="đã giao năm trước", by=binh, at=now)
    with pytest.raises(TaskChanged):
        operations.accept_task(task=dropped, by=binh, at=now)
    back = operations.restore_task(task=dropped, by=binh, at=now)

    assert (back.state, back.reason) == (TaskState.PROPOSED, "")
    assert verbs(back) == ["task_restored", "task_dropped"]


def test_a_date_that_an_officer_sets_is_the_officers(task, binh, now):
    edited = operations.edit_task(
        task=task(PODCAST), terms=terms(task(PODCAST), due_to=date(2024, 12, 1)), by=binh, at=now
    )

    assert (edited.due_origin, edited.due_set_by, edited.due_set_at) == (Origin.OFFICER, binh.label, now)
    assert edited.cadence_origin == Origin.TEXT
    assert trail.of(edited)[0].changes == {"due_to": [None, "2024-12-01"]}


def test_a_date_taken_away_is_unsaid_again(task, binh, now):
    operations.edit_task(task=task(PODCAST), terms=terms(task(PODCAST), due_to=date(2024, 12, 1)), by=binh, at=now)
    edited = operations.edit_task(task=task(PODCAST), terms=terms(task(PODCAST), due_to=None), by=binh, at=now)

    assert (edited.due_to, edited.due_origin) == (None, "")


def test_an_edit_that_changes_nothing_leaves_no_trail(task, binh, now):
    edited = operations.edit_task(task=task(PODCAST), terms=terms(task(PODCAST)), by=binh, at=now)

    assert verbs(edited) == []


def test_dates_the_wrong_way_round_are_refused(task, binh, now):
    wrong = terms(task(PODCAST), due_from=date(2024, 5, 2), due_to=date(2024, 5, 1))

    with pytest.raises(WrongOrder):
        operations.edit_task(task=task(PODCAST), terms=wrong, by=binh, at=now)
    assert task(PODCAST).due_to is None


def test_splitting_gives_two_tasks_that_cut_the_same_words(task, binh, now):
    whole = task(DIEN_DAN)
    place = whole.version.text.index("Đoàn Sở Xây dựng trồng") if "Xây dựng" in whole.text else whole.start + 20
    if not whole.start < place < whole.end:
        place = whole.start + whole.version.text[whole.start : whole.end].index(" tổ chức")
    before = whole.text
    first, rest = operations.split_task(task=whole, at_place=place, by=binh, at=now)

    assert f"{first.text} {rest.text}" == before
    assert rest.code not in {"", first.code}
    assert rest.state == TaskState.PROPOSED
    assert [charge.written for charge in rest.charges.all()] == [charge.written for charge in first.charges.all()]


@pytest.mark.parametrize("offset", [-1, 0, 10_000])
def test_a_cut_outside_the_task_is_refused(task, binh, now, offset):
    whole = task(PODCAST)

    with pytest.raises(BadCut):
        operations.split_task(task=whole, at_place=whole.start + offset, by=binh, at=now)
    assert task(PODCAST).end == whole.end


def test_merging_takes_over_words_and_targets(task, binh, now):
    merged = operations.merge_tasks(task=task("trang trí"), other=task(SAN_CHOI), by=binh, at=now)

    assert "trang trí" in merged.text
    assert "sân chơi" in merged.text
    assert {target.noun for target in merged.targets.all()} >= {"sân chơi"}
    assert Task.objects.get(merged_into=merged).state == TaskState.MERGED


def test_only_neighbours_are_merged(task, version, binh, now):
    before = queries.coverage(version).counts
    with pytest.raises(CannotMerge):
        operations.merge_tasks(task=task(PODCAST), other=task(SAN_CHOI), by=binh, at=now)

    assert queries.coverage(version).counts == before


def test_a_task_is_not_merged_with_itself(task, binh, now):
    with pytest.raises(CannotMerge):
        operations.merge_tasks(task=task(PODCAST), other=task(PODCAST), by=binh, at=now)


def test_moving_puts_a_task_under_another_heading(task, binh, now):
    moved = operations.move_task(task=task(PODCAST), section="III", section_title="Tổ chức", by=binh, at=now)

    assert (moved.section, moved.section_title) == ("III", "Tổ chức")


def test_words_that_the_reader_passed_by_become_a_task(version, binh, now):
    start = version.text.index("Tạo môi trường")
    end = start + len("Tạo môi trường rèn luyện cho cán bộ trẻ.")
    added = operations.add_task(version=version, start=start, end=end, by=binh, at=now)

    assert (added.text, added.state) == ("Tạo môi trường rèn luyện cho cán bộ trẻ.", TaskState.PROPOSED)
    assert added.pk in {sentence.task_id for sentence in queries.coverage(version).sentences}


@pytest.mark.parametrize(("start", "end"), [(5, 5), (0, 10_000_000), (8, 10)])
def test_a_span_without_words_is_refused(version, binh, now, start, end):
    with pytest.raises(BadSpan):
        operations.add_task(version=version, start=start, end=end, by=binh, at=now)


def test_an_officer_sets_a_number_with_name_and_time(task, binh, now):
    words = {"value": Decimal(12), "noun": "số", "comparator": "=", "cadence": ""}
    target = operations.set_target(task=task(PODCAST), target_id=None, **words, by=binh, at=now)
    operations.remove_target(task=task(PODCAST), target_id=target.pk, by=binh, at=now)
    operations.remove_target(task=task(PODCAST), target_id=target.pk, by=binh, at=now)

    assert (target.origin, target.set_by, target.set_at) == (Origin.OFFICER, binh.label, now)
    assert verbs(task(PODCAST)) == ["target_removed", "target_set"]


def test_charging_units_keeps_the_name_that_the_plan_wrote(task, organization, binh, now):
    units = [organization["so-y-te"], organization["so-tu-phap"]]
    charged = operations.charge_units(task=task(DIEN_DAN), role="lead", units=units, by=binh, at=now)

    assert [charge.written for charge in charged.charges.order_by("ordinal")] == ["Đoàn Sở Y tế", "Đoàn Sở Tư pháp"]


def test_a_cluster_starts_with_its_present_members_and_does_its_task_together(task):
    (charge,) = task(CUM).charges.all()

    assert (charge.unit.code, charge.is_group, charge.sharing) == ("cum-2", True, "together")
    assert {unit.code for unit in charge.members.all()} == {"so-tu-phap", "toa-an"}


def test_naming_the_members_answers_the_question(task, organization, binh, now):
    (charge,) = task(CUM).charges.all()
    assert task(CUM).questions.filter(state="open").exists()
    with pytest.raises(NothingChosen):
        operations.name_members(charge=charge, units=[], sharing="each", by=binh, at=now)
    operations.name_members(charge=charge, units=[organization["toa-an"]], sharing="each", by=binh, at=now)

    assert not task(CUM).questions.filter(state="open").exists()
    assert [unit.code for unit in charge.members.all()] == ["toa-an"]


def test_a_name_that_the_roster_does_not_know_is_asked_about_and_resolved(task, organization, binh, now):
    hoi_thao = task("hội thao")
    (question,) = hoi_thao.questions.filter(state="open")
    operations.resolve_charge(charge=hoi_thao.charges.get(), unit=organization["cuc-thue"], by=binh, at=now)
    question.refresh_from_db()

    assert question.kind == "unit_unknown"
    assert question.state == "answered"
    assert hoi_thao.charges.get().written == "Đoàn Sở Giao Thoa"


def test_a_sentence_that_lost_its_task_is_context_for_the_reason_given(version, task, binh, now):
    operations.drop_task(task=task(PODCAST), reason="trùng", by=binh, at=now)
    (sentence,) = [s for s in queries.coverage(version).sentences if "podcast" in s.text]

    assert (sentence.kind, sentence.why) == ("context", "trùng")


def test_a_norm_counts_as_norm(version, task, binh, now):
    operations.edit_task(task=task(SAN_CHOI), terms=terms(task(SAN_CHOI), force=Force.NORM), by=binh, at=now)

    assert queries.coverage(version).counts["norm"] == 1


def test_a_question_is_answered_once(version, task, binh, now):
    question = version.questions.filter(state="open").first()
    operations.answer_question(question=question, answer="cả hai", by=binh, at=now)
    again = operations.answer_question(question=question, answer="khác", by=binh, at=now)

    assert (again.state, again.answer) == ("answered", "cả hai")


def test_nobody_but_the_officer_works_on_a_plan(version, task, secretary, actor_of, now, organization):
    stranger = actor_of(secretary)
    podcast = task(PODCAST)
    question = version.questions.first()
    deeds = [
        lambda: operations.accept_task(task=podcast, by=stranger, at=now),
        lambda: operations.accept_all(plan=version.plan, by=stranger, at=now),
        lambda: operations.drop_task(task=podcast, reason="x", by=stranger, at=now),
        lambda: operations.restore_task(task=podcast, by=stranger, at=now),
        lambda: operations.edit_task(task=podcast, terms=terms(podcast, title="x"), by=stranger, at=now),
        lambda: operations.split_task(task=podcast, at_place=podcast.start + 5, by=stranger, at=now),
        lambda: operations.merge_tasks(task=podcast, other=task(SAN_CHOI), by=stranger, at=now),
        lambda: operations.move_task(task=podcast, section="I", section_title="", by=stranger, at=now),
        lambda: operations.set_span(task=podcast, start=0, end=9, by=stranger, at=now),
        lambda: operations.add_task(version=version, start=0, end=9, by=stranger, at=now),
        lambda: operations.charge_units(task=podcast, role="lead", units=[], by=stranger, at=now),
        lambda: operations.answer_question(question=question, answer="x", by=stranger, at=now),
        lambda: operations.classify_passage(version=version, start=0, end=9, kind="context", by=stranger, at=now),
        lambda: operations.set_window(
            plan=version.plan, window_from=now.date(), window_to=now.date(), by=stranger, at=now
        ),
        lambda: operations.mark_published(plan=version.plan, by=stranger, at=now),
        lambda: operations.add_version(plan=version.plan, name="x.txt", data=b"x", by=stranger, at=now),
        lambda: operations.begin_plan(issuer=organization["khoi"], name="x.txt", data=b"x", by=stranger, at=now),
    ]
    before = trail.about(version.plan).count()
    for deed in deeds:
        with pytest.raises(NotAllowed):
            deed()

    assert trail.about(version.plan).count() == before
