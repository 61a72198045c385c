"""The life of a report: drafted by itself, words around figures, frozen when submitted, answered, composed above."""

from dataclasses import asdict
from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.ledger import operations as ledger
from phongtrao.ledger.models import Entry
from phongtrao.ledger.operations import Fact
from phongtrao.notices.models import Message, Notice
from phongtrao.obligations.models import Obligation
from phongtrao.periods import Period
from phongtrao.reports import operations, queries, rules
from phongtrao.reports.models import EditedSentence, Report, ReportAnswer, ReportState, Submission
from phongtrao.reports.operations import Details, Typed
from phongtrao.reports.refusals import (
    AlreadySubmitted,
    DueTooEarly,
    NoSuchFigure,
    NoSuchPeriod,
    NothingOwed,
    NotSubmitted,
    QuestionMissing,
    WordsOutdated,
)
from phongtrao.trail.models import TrailEntry

pytestmark = pytest.mark.django_db


def text_of(report, at):
    """The whole report in words."""
    return "\n".join(one.text for one in queries.shown(report, at=at).content.paragraphs)


@pytest.fixture
def submit(job, april):
    return lambda report, at=None: operations.submit_report(report_id=report.pk, by=job, at=at or april)


@pytest.fixture
def answer(officer, actor_of, april):
    def run(report, verdict, words="", by=None):
        by = by or actor_of(officer)
        return operations.answer_report(report_id=report.pk, verdict=verdict, words=words, by=by, at=april)

    return run


def test_a_unit_with_work_gets_sentences_with_its_figures(hold, report_of, april):
    hold(title='Tọa đàm "Thầy thuốc - vì dân"', people=1234)
    said = text_of(report_of(), april)

    assert "tổ chức 1 hoạt động ngày 08/3/2024 với 1.234 lượt người tham gia" in said
    assert '“Tọa đàm "Thầy thuốc - vì dân"”, ngày 08/3/2024, tại Hội trường A, với 1.234 lượt người' in said
    assert "Trong tháng 3/2024, Đoàn Sở Y tế được giao " in said


def test_a_unit_without_any_activity_gets_a_decent_report(report_of, april):
    report = report_of("toa-an")
    said = text_of(report, april)

    assert "Chưa có hoạt động nào được ghi nhận trong tháng 3/2024." in said
    assert "chưa thực hiện" in said.lower()
    assert "Trong kỳ không có khó khăn, vướng mắc cần báo cáo." in said
    assert " 0 " not in said


def test_the_outline_is_that_of_the_plan(hold, report_of, april):
    hold()
    parts = queries.shown(report_of(), at=april).content.parts
    headings = [part.heading for part in parts]

    assert headings[:2] == ["I. TÌNH HÌNH CHUNG", "II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ"]
    assert "1. Trách nhiệm với công việc" in headings
    assert "1.1. Cấp Khối" in headings
    assert headings[-3:] == ["III. HOẠT ĐỘNG TIÊU BIỂU", "IV. KHÓ KHĂN, VƯỚNG MẮC", "V. ĐỀ XUẤT, KIẾN NGHỊ"]


def test_every_figure_of_the_ledger_is_what_its_entries_add_up_to(hold, report_of, april):
    for number in range(3):
        hold(title=f"Việc {number}", people=10 + number, days=5 + number)
    checked = 0
    for report in (report_of(), report_of("khoi"), report_of("khoi", "2024-Q1")):
        for figure in queries.shown(report, at=april).content.figures().values():
            if figure.source.get("kind") == "sum":
                assert Decimal(figure.value) == queries.recomputed(figure), figure
                checked += 1

    assert checked > 30


def test_live_figures_follow_the_ledger_and_frozen_ones_do_not(hold, report_of, submit, april):
    report = report_of()
    before = text_of(report, april)
    hold(people=40)
    live = text_of(report, april)
    submission = submit(report)
    hold(title="Muộn", people=7, days=9)
    report.refresh_from_db()

    assert "40 lượt người tham gia" not in before
    assert "40 lượt người tham gia" in live
    assert text_of(report, april + timedelta(days=40)) == live
    assert queries.frozen(submission).is_intact


def test_the_frozen_figures_can_be_added_up_again_as_of_then(hold, report_of, submit):
    hold(people=40)
    submission = submit(report_of())
    hold(title="Muộn", people=7, days=9)
    figures = rules.content_from(Submission.objects.get(pk=submission.pk).content).figures()

    assert figures["held.participants"].value == "40"
    assert queries.recomputed(figures["held.participants"]) == 40
    assert figures["held.participants"].source["rungs"] == {"evidenced": "40"}
    assert figures["held.participants"].address.startswith("/vi-sao/?pham-vi=")


def test_what_is_written_down_reads_the_same_again(hold, report_of, april):
    hold()
    content = queries.shown(report_of(), at=april).content
    plain = rules.as_json(content)

    assert rules.content_from(plain) == rules.content_from(rules.as_json(rules.content_from(plain)))
    assert asdict(rules.content_from(plain)) == asdict(content)
    assert rules.digest_of(plain) == rules.digest_of(dict(reversed(plain.items())))


def test_a_changed_content_is_seen(hold, report_of, submit):
    submission = submit(report_of())
    submission.content["head"]["signer"] = "Ai khác"

    assert not queries.frozen(submission).is_intact


def test_words_are_put_around_figures_that_stay(hold, report_of, job, april):
    hold(people=40)
    report = report_of()
    sentence = next(one for one in queries.shown(report, at=april).content.paragraphs if one.key == "held")
    words = ["Cả đơn vị góp sức với", "hoạt động,", *["lượt"] * (len(sentence.shape) - 1)]
    edited = operations.write_report(
        report_id=report.pk,
        details=Details(difficulties="Thiếu hội trường.\nÍt kinh phí."),
        sentences=[Typed("held", tuple(words), sentence.shape)],
        by=job,
        at=april,
    )
    said = text_of(report, april)
    report.refresh_from_db()

    assert edited == ("held",)
    assert "Cả đơn vị góp sức với 1 hoạt động, 40 lượt" in said
    assert "Thiếu hội trường.\nÍt kinh phí." in text_of(report, april)
    assert TrailEntry.objects.filter(verb="report_written").count() == 1


def test_what_is_sent_unchanged_is_not_kept(hold, report_of, job, april):
    hold()
    report = report_of()
    lines = queries.writing_lines(report, queries.shown(report, at=april))
    typed = [
        Typed(line.key, tuple(gap.words for gap in line.gaps), tuple(filter(None, line.shape.split("|"))))
        for line in lines
        if line.key
    ]
    edited = operations.write_report(report_id=report.pk, details=Details(), sentences=typed, by=job, at=april)

    assert len(typed) > 3
    assert edited == ()
    assert not EditedSentence.objects.exists()


def test_words_around_figures_that_changed_meanwhile_are_kept_and_asked_about(hold, report_of, submit, job, april):
    report = report_of()
    typed = Typed("held", ("Kỳ này đơn vị chưa tổ chức được gì.",), ())
    operations.write_report(report_id=report.pk, details=Details(), sentences=[typed], by=job, at=april)
    hold(people=40)

    assert "chưa tổ chức được gì" not in text_of(report, april)
    assert [one.key for one in queries.shown(report, at=april).outdated] == ["held"]
    with pytest.raises(WordsOutdated):
        submit(report)
    assert operations.restore_sentence(report_id=report.pk, key="held", by=job, at=april)
    assert submit(report).ordinal == 1


def test_words_around_a_sentence_that_would_say_other_words_now_are_kept_and_asked_about(report_of, job, april):
    report = report_of()
    typed = Typed("held", ("Kỳ này đơn vị chưa tổ chức được gì.",), ())
    operations.write_report(report_id=report.pk, details=Details(), sentences=[typed], by=job, at=april)
    assert queries.shown(report, at=april).outdated == ()

    EditedSentence.objects.update(drafted=["Còn thiếu báo cáo của đơn vị khác."])

    assert [one.key for one in queries.shown(report, at=april).outdated] == ["held"]


def test_submitting_twice_submits_once_and_freezes(report_of, submit, secretary, job, april):
    report = report_of()
    first, second = submit(report), submit(report)
    with pytest.raises(AlreadySubmitted):
        operations.write_report(report_id=report.pk, details=Details(number="9"), sentences=[], by=job, at=april)

    assert first == second
    assert Report.objects.get().state == ReportState.SUBMITTED


def test_the_officer_asks_back_and_the_unit_submits_again(report_of, submit, answer, officer, secretary, april):
    report = report_of()
    first = submit(report)
    with pytest.raises(QuestionMissing):
        answer(report, "returned", "  ")
    answer(report, "returned", "Số người có đúng không?")
    report.refresh_from_db()
    returned = report.state
    second = submit(report)
    answer(report, "accepted")
    answer(report, "accepted")
    report.refresh_from_db()
    with pytest.raises(NotSubmitted):
        answer(report, "returned", "Muộn rồi")

    assert (returned, report.state) == (ReportState.RETURNED, ReportState.ACCEPTED)
    assert (first.ordinal, second.ordinal) == (1, 2)
    assert ReportAnswer.objects.count() == 2
    told = Notice.objects.filter(user=secretary).values_list("message__kind", flat=True)
    assert sorted(told) == ["report_accepted", "report_returned"]
    assert Message.objects.filter(kind="report_submitted", notices__user=officer).count() == 2


def test_a_correction_after_the_freeze_is_an_adjustment_of_the_next_period(hold, report_of, submit, job, april):
    hold(people=40)
    submit(report_of())
    entry = Entry.objects.filter(metric__key="participants").first()
    ledger.reverse(entries=[entry.pk], source="tests.mend:1", reason="Đếm nhầm", by=job, at=april)
    may = april + timedelta(days=30)
    report = report_of(period="2024-04", at=may)
    parts = {part.title: part.paragraphs for part in queries.shown(report, at=may).content.parts}
    said = [one.text for one in parts["ĐIỀU CHỈNH SỐ LIỆU KỲ TRƯỚC"]]
    submit(report, may)
    june = report_of(period="2024-05", at=may + timedelta(days=31))

    assert "Tháng 3/2024, lượt người tham gia: đã báo cáo 40, nay là 0 (giảm 40)." in said
    assert len(said) == len(set(said))
    assert "ĐIỀU CHỈNH SỐ LIỆU KỲ TRƯỚC" not in {
        part.title for part in queries.shown(june, at=may + timedelta(days=31)).content.parts
    }


def test_the_upper_report_is_composed_with_coverage_and_totals_counted_once(hold, report_of, submit, job, april):
    hold(people=40)
    report = report_of()
    details = Details(difficulties="Thiếu hội trường")
    operations.write_report(report_id=report.pk, details=details, sentences=[], by=job, at=april)
    submit(report)
    content = queries.shown(report_of("khoi"), at=april).content
    said = "\n".join(one.text for one in content.paragraphs)
    units = next(table for table in content.tables if table.key == "units")

    assert content.is_composed
    assert "1 trong 5 đơn vị đã nộp báo cáo; chưa nộp: " in said
    assert "Sở Y tế: Thiếu hội trường" in said
    assert "Sở Y tế: “Ngày hội”, ngày 08/3/2024" in said
    assert content.figures()["held.participants"].value == "40"
    assert [row[0].words for row in units.rows] == sorted(row[0].words for row in units.rows)


def test_late_is_what_comes_after_a_day_that_somebody_set(report_of, submit, officer, actor_of, published_plan, april):
    early, due = submit(report_of("toa-an")), date(2024, 4, 2)
    call = {"plan": published_plan, "period": Period.parse("2024-03"), "by": actor_of(officer), "at": april}
    with pytest.raises(DueTooEarly):
        operations.call_for_reports(**call, due_on=date(2024, 2, 1))
    operations.call_for_reports(**call, due_on=due)
    operations.call_for_reports(**call, due_on=due)
    late = submit(report_of())
    found = queries.coverage(published_plan, Period.parse("2024-03"), date(2024, 4, 5))

    assert (early.is_late, late.is_late, late.due_on) == (False, True, due)
    assert [line.unit.code for line in found.late] == ["so-y-te"]
    assert len(found.missing) == 3
    assert Message.objects.filter(kind="report_called").count() == 1


def test_only_periods_that_began_and_units_that_owe_get_reports(report_of, organization):
    with pytest.raises(NoSuchPeriod):
        report_of(period="2024-11")
    with pytest.raises(NoSuchPeriod):
        report_of(period="2024-W10")
    with pytest.raises(NothingOwed):
        report_of("y-te-vp")

    assert report_of() == report_of()


def test_refusals_leave_nothing_behind(report_of, officer, other_secretary, party_committee, actor_of, april):
    report = report_of()
    for user in (other_secretary, party_committee):
        by = actor_of(user)
        with pytest.raises(NotAllowed):
            operations.submit_report(report_id=report.pk, by=by, at=april)
        with pytest.raises(NotAllowed):
            operations.answer_report(report_id=report.pk, verdict="accepted", words="", by=by, at=april)
        with pytest.raises(NotAllowed):
            operations.remark_on_figure(report_id=report.pk, figure="all.owed", text="x", key=uuid4(), by=by, at=april)

    assert not Submission.objects.exists()


def test_a_secretary_does_not_accept_the_own_report(report_of, submit, answer, secretary, actor_of):
    report = report_of()
    submit(report)
    with pytest.raises(NotAllowed):
        answer(report, "accepted", by=actor_of(secretary))


def test_a_figure_is_spoken_of_not_typed_over(report_of, secretary, actor_of, april):
    report, key = report_of(), uuid4()
    words = {"report_id": report.pk, "text": "Còn thiếu một buổi", "key": key, "by": actor_of(secretary), "at": april}
    first = operations.remark_on_figure(figure="all.owed", **words)
    second = operations.remark_on_figure(figure="all.owed", **words)
    with pytest.raises(NoSuchFigure):
        operations.remark_on_figure(figure="khong-co", **words | {"key": uuid4()})

    assert first == second
    assert queries.figure_page(report, "all.owed", actor_of(secretary), at=april).remarks == (first,)


def test_who_has_not_sent_is_told_once_before_and_once_after_the_day(
    report_of, submit, secretary, other_secretary, published_plan, job, april
):
    call = {"plan": published_plan, "period": Period.parse("2024-03"), "by": job, "at": april}
    operations.call_for_reports(**call, due_on=date(2024, 4, 4))
    submit(report_of("so-xay-dung"))
    for days in (0, 0, 1, 2, 3):
        operations.remind_of_reports(since=None, by=job, at=april + timedelta(days=days))
    told = Notice.objects.filter(message__kind="report_soon").values_list("user__username", flat=True)

    assert list(told) == ["an", "an"]
    with pytest.raises(NotAllowed):
        operations.remind_of_reports(since=None, by=Actor("Ai", user_id=1), at=april)


def test_what_is_measured_in_another_noun_is_said_and_proved_in_it(report_of, owed, submit, organization, job, april):
    obligation = owed("so-y-te", "công trình")
    Obligation.objects.filter(task=obligation.task).update(
        metric="vnd_raised", metric_size=1_000_000, target_value=80, target_comparator=">=", target_noun="triệu đồng"
    )
    serves = (f"task:{obligation.task_id}",)
    fact = Fact(
        "vnd_raised", Decimal(60_500_000), obligation_unit(obligation), date(2024, 3, 9), "t.x:1", "x", "", serves
    )
    ledger.record(facts=[fact], by=job, at=april)
    submission = submit(report_of())
    figure = rules.content_from(submission.content).figures()[f"t{obligation.task_id}.done"]
    may = april + timedelta(days=30)

    assert "đạt 60,5 triệu đồng, chỉ tiêu ít nhất 80 (75,6%)" in text_of(report_of(), april)
    assert queries.recomputed(figure) == Decimal(figure.value) == Decimal("60.5")
    assert "ĐIỀU CHỈNH" not in "".join(
        part.title for part in queries.shown(report_of(period="2024-04", at=may), at=may).content.parts
    )


def obligation_unit(obligation):
    """The unit that leads it."""
    return obligation.holders.get(role="lead").unit_id
