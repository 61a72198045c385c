"""Certificates: who gets one, their numbers, revoking, what anybody may learn, the member's record, erasure."""

from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pypdfium2
import pytest
from django.urls import reverse
from django.utils import timezone

from phongtrao.activities import guests, looking, operations, queries, rules
from phongtrao.activities.models import Certificate, CheckIn, CheckInMethod
from phongtrao.activities.operations.arrivals import Arrival, Batch
from phongtrao.activities.refusals import AttendedTooLittle, HasCertificate, NoCertificates, NotOver, WhyRevoked
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.ledger import queries as ledger
from phongtrao.notices.models import Notice
from phongtrao.organizations import operations as organizations
from phongtrao.trail import queries as trail

pytestmark = pytest.mark.django_db
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def course(make, now):
    """A course of Đoàn Sở Y tế, five lessons of two hours, of which the last was the day before yesterday."""
    starts_at = now - 30 * DAY
    return make(
        kind="course",
        title="Tập huấn sơ cấp cứu",
        starts_at=starts_at,
        ends_at=starts_at + 2 * HOUR,
        recurrence="FREQ=WEEKLY;COUNT=5",
    )


@pytest.fixture
def attend(course, secretary, actor_of, now):
    """`attend(person, 4)`: somebody was at the first four lessons, each from its beginning to its end."""

    def run(person, lessons, *, activity=course):
        words = []
        for session in activity.sessions.order_by("ordinal")[:lessons]:
            said = {"session_id": session.pk, "method": CheckInMethod.SEARCH, "person_id": person.pk}
            words.append(Arrival(key=uuid4(), at=session.starts_at, **said))
            words.append(Arrival(key=uuid4(), at=session.ends_at, is_leaving=True, **said))
        by = actor_of(secretary)
        operations.check_in(batches=[Batch(words, by)], by=by, at=now)

    return run


@pytest.fixture
def issue(course, secretary, actor_of, now):
    return lambda activity=course: operations.issue_certificates(
        activity_id=activity.pk, by=actor_of(secretary), at=now
    )


@pytest.fixture
def may(enrol, attend):
    """Mây, who was at four of five lessons."""
    person = enrol("Lê Thị Mây")
    attend(person, 4)
    return person


@pytest.fixture
def revoke(secretary, actor_of, now):
    return lambda row, reason="ghi nhầm tên": operations.revoke_certificate(
        certificate_id=row.pk, reason=reason, by=actor_of(secretary), at=now
    )


@pytest.mark.parametrize(
    ("held", "share", "by_session", "needed"),
    [(5, 80, False, 4), (4, 80, False, 4), (3, 50, False, 2), (1, 80, False, 1), (10, 0, False, 1), (8, 80, True, 1)],
)
def test_how_many_sessions_are_needed(held, share, by_session, needed):
    assert rules.sessions_needed(held, share, is_by_session=by_session) == needed
    assert rules.meets(needed, held, share, is_by_session=by_session)
    assert not rules.meets(needed - 1, held, share, is_by_session=by_session)


def test_all_who_attended_enough_get_one_in_one_step_and_once(course, may, member, enrol, attend, issue):
    dung, ty = enrol("Phạm Anh Dũng", user=member), enrol("Lý Văn Tý")
    attend(dung, 5)
    attend(ty, 3)
    first, second = issue()
    late = enrol("Võ Thị Mai")
    attend(late, 4)

    assert {(row.name, row.number, row.sessions, row.hours) for row in (first, second)} == {
        ("Phạm Anh Dũng", "001/2024-GCN", 5, Decimal(10)),
        ("Lê Thị Mây", "002/2024-GCN", 4, Decimal(8)),
    }
    assert first.is_course
    assert first.is_intact
    assert [row.number for row in issue()] == ["003/2024-GCN"]
    assert issue() == []
    assert Notice.objects.get(message__kind="certificate_issued").user == member
    assert [entry.note for entry in trail.of(course).filter(verb="certificates_issued")] == [
        "003/2024-GCN",
        "001/2024-GCN – 002/2024-GCN",
    ]


def test_numbers_run_on_through_the_activities_of_a_unit(course, may, make, attend, issue, now):
    other = make(kind="course", starts_at=now - 2 * DAY, ends_at=now - 2 * DAY + HOUR)
    attend(may, 1, activity=other)
    issue()

    assert [row.number for row in issue(other)] == ["002/2024-GCN"]


def test_what_keeps_certificates_back(course, may, make, issue, revoke, other_secretary, actor_of, now):
    with pytest.raises(NotAllowed):
        operations.issue_certificates(activity_id=course.pk, by=actor_of(other_secretary), at=now)
    with pytest.raises(NoCertificates):
        issue(make(kind="forum", starts_at=now - DAY, ends_at=now - HOUR))
    with pytest.raises(NotOver):
        issue(make(kind="course"))
    (row,) = issue()
    with pytest.raises(WhyRevoked):
        revoke(row, " ")
    with pytest.raises(NotAllowed):
        operations.revoke_certificate(certificate_id=row.pk, reason="x", by=actor_of(other_secretary), at=now)


def test_a_revoked_one_comes_back_only_as_a_new_one(may, issue, revoke, secretary, actor_of, now):
    (row,) = issue()
    again = {"certificate_id": row.pk, "by": actor_of(secretary), "at": now}
    with pytest.raises(HasCertificate):
        operations.reissue_certificate(**again)
    revoke(row)
    assert revoke(row, "khác").revoked_reason == "ghi nhầm tên"
    assert issue() == [], "who lost theirs gets no other by the way"
    new = operations.reissue_certificate(**again)

    assert operations.reissue_certificate(**again) == new
    assert (new.number, new.code != row.code) == ("002/2024-GCN", True)
    revoke(new)
    CheckIn.objects.update(undone_at=now, undone_reason="không đến")
    with pytest.raises(AttendedTooLittle):
        operations.reissue_certificate(**again)


def test_of_two_records_of_one_person_both_count(course, enrol, attend, issue, job, now):
    kept, gone = enrol("Lê Thị Mây"), enrol("Lê Thị Mây", "y-te-bv")
    attend(gone, 5)
    operations.merge_persons(kept=kept, gone=gone, by=job, at=now)
    (row,) = issue()

    assert (row.person, row.hours) == (kept, Decimal(10))
    assert queries.record_page(kept).words == ("5", "10")


@pytest.fixture
def verify(client):
    """`verify(row)`: what a stranger reads at the address on the paper."""
    return lambda row: client.get(reverse("activities:verify", args=[row if isinstance(row, str) else row.code]))


@pytest.mark.parametrize(
    ("born_in", "is_named"), [(1999, True), (2012, False), (None, False)], ids=["grown", "child", "age unknown"]
)
def test_anybody_may_verify_and_children_are_not_named(may, issue, verify, born_in, is_named):
    may.born_in = born_in
    may.save()
    (row,) = issue()
    found = verify(row)
    page = found.content.decode()

    assert (found.status_code, found["Cache-Control"], found["X-Robots-Tag"]) == (200, "no-store", "noindex")
    assert "Giấy này có giá trị." in page
    assert ("Lê Thị Mây" in page, "L. T. M." in page) == (is_named, not is_named)
    assert "Đoàn Sở Y tế" in page


def test_a_revoked_and_an_altered_one_say_so_and_name_nobody(may, issue, verify, revoke):
    may.born_in = 1999
    may.save()
    (row,) = issue()
    Certificate.objects.update(name="Lý Văn Tý")
    altered = verify(row).content.decode()
    Certificate.objects.update(name=row.name)
    revoke(row)
    revoked = verify(row).content.decode()

    assert "Không xác nhận được" in altered
    assert "đã bị thu hồi" in revoked
    assert "Lý Văn Tý" not in altered
    assert "Lê Thị Mây" not in revoked


def test_codes_are_not_tried_one_after_another(may, issue, verify):
    (row,) = issue()
    for number in range(looking.MOST_AN_HOUR):
        assert verify(f"khong-co-{number}").status_code == 404
    assert verify(row).status_code == 429
    assert "Lê" not in verify(row).content.decode()


def test_who_may_print_one(may, member, cast, enrol, attend, issue, as_, revoke):
    own = enrol("Phạm Anh Dũng", user=member)
    attend(own, 5)
    issue()
    mine, other = Certificate.objects.get(person=own), Certificate.objects.get(person=may)
    address = "activities:print_certificate"
    statuses = {who.username: as_(who).get(reverse(address, args=[mine.pk])).status_code for who in cast}
    pdf = as_(member).get(reverse(address, args=[mine.pk]))
    words = pypdfium2.PdfDocument(pdf.content)[0].get_textpage().get_text_range()

    assert statuses == {"an": 200, "chi": 404, "binh": 200, "dung": 200}
    assert as_(member).get(reverse(address, args=[other.pk])).status_code == 404
    assert pdf["Content-Type"] == "application/pdf"
    assert "Phạm Anh Dũng" in words
    assert mine.code in words.replace("\u200b", "").replace("\r\n", "")
    revoke(mine)
    assert as_(member).get(reverse(address, args=[mine.pk])).status_code == 404


def test_the_page_issues_revokes_and_issues_anew(course, may, secretary, other_secretary, as_):
    client, here = as_(secretary), reverse("activities:certificates", args=[course.pk])
    assert as_(other_secretary).get(here).status_code == 404
    assert "Cấp cho 1 người" in client.get(here).content.decode()
    client.post(reverse("activities:issue", args=[course.pk]))
    row = Certificate.objects.get()
    assert row.number in client.get(here).content.decode()
    CheckIn.objects.filter(session__ordinal=1).update(undone_at=timezone.now(), undone_reason="nhầm")
    assert "nay không đủ buổi" in client.get(here).content.decode()
    CheckIn.objects.update(undone_at=None, undone_reason="")
    client.post(reverse("activities:revoke", args=[row.pk]), {"reason": "in nhầm"})
    assert "in nhầm" in client.get(here).content.decode()
    client.post(reverse("activities:reissue", args=[row.pk]))

    assert Certificate.objects.filter(revoked_at=None).count() == 1
    sheet = client.get(reverse("activities:print_certificates", args=[course.pk]))
    assert len(pypdfium2.PdfDocument(sheet.content)) == 1


def test_the_page_asks_the_same_however_many_there_are(
    course, may, enrol, attend, issue, secretary, as_, django_assert_num_queries
):
    issue()
    activity = queries.whole(type(course).objects.all()).get(pk=course.pk)
    for name in ("Lý Văn Tý", "Võ Thị Mai"):
        attend(enrol(name), 5)
    with django_assert_num_queries(5):
        queries.certificate_page(activity, timezone.now())


def test_the_own_record_tells_what_the_ledger_has(may, member, course, issue, as_, job, now):
    organizations.link_account(person=may, user=member, by=job, at=now)
    issue()
    client = as_(member)
    page = client.get(reverse("activities:own_record"), follow=True).content.decode()

    assert "Hồ sơ hoạt động của tôi" in page
    assert [(one.times, one.hours) for one in queries.record_page(may).years] == [(Decimal(4), Decimal(8))]
    for words in ("Tập huấn sơ cấp cứu", "001/2024-GCN", "8 giờ", "4 buổi"):
        assert words in page
    assert ledger.earned_by_each(f"activity:{course.pk}", "hours") == {f"p{may.pk}": Decimal(8)}


def test_others_see_a_record_behind_a_look_that_is_written_down(may, secretary, other_secretary, member, as_):
    here, client = reverse("activities:record", args=[may.pk]), as_(secretary)
    closed = client.get(here)
    client.post(reverse("organizations:look", args=[may.pk]))

    assert closed["Location"] == reverse("organizations:person", args=[may.pk])
    assert "Hồ sơ hoạt động" in client.get(here).content.decode()
    assert as_(other_secretary).get(here).status_code == 404
    assert as_(member).get(here).status_code == 404


def test_who_was_forgotten_leaves_figures_and_no_name(course, may, issue, verify, job, now):
    (row,) = issue()
    before = ledger.earned_by_each(f"activity:{course.pk}", "hours")
    operations.forget_participant(person_ids=[may.pk], by=job, at=now)
    operations.forget_participant(person_ids=[may.pk], by=job, at=now)
    row.refresh_from_db()

    assert ledger.earned_by_each(f"activity:{course.pk}", "hours") == before
    assert (row.person, row.name, row.is_intact) == (None, "", True)
    assert CheckIn.objects.filter(person=None, subject=f"p{may.pk}").count() == 4
    assert "tên đã được xóa" in verify(row).content.decode()


def test_who_signed_is_forgotten_everywhere(course, may, issue, secretary, job, now):
    (row,) = issue()
    operations.forget_author(user_id=secretary.pk, name=secretary.full_name, by=job, at=now)

    for signed in (course, row, CheckIn.objects.first()):
        signed.refresh_from_db()
        assert (signed.by, signed.by_user_id) == ("Đoàn viên đã xóa", None)


def test_a_guest_gets_one_by_a_link_that_only_they_have(course, secretary, actor_of, issue, client, mailoutbox, now):
    guest = operations.Guest("Trần Khách", "khach@example.org")
    by = actor_of(secretary)
    for session in course.sessions.order_by("ordinal")[:4]:
        said = {"session_id": session.pk, "method": CheckInMethod.GUEST, "at": session.starts_at, "guest": guest}
        operations.check_in(batches=[Batch([Arrival(key=uuid4(), **said)], by)], by=by, at=now)
    [row] = issue()
    link = guests.link_of(row.sign_up_id)
    operations.write_to_guest(sign_up_id=row.sign_up_id, kind="certificate_issued", by=Actor.job("Thư"), at=now)
    here = [course.code, link]
    paper = client.get(reverse("activities:guest_certificate", args=here))
    page = client.get(reverse("activities:guest", args=here)).content.decode()
    shown = client.get(reverse("activities:verify", args=[row.code])).content.decode()

    assert (row.name, row.person_id, row.sessions) == ("Trần Khách", None, 4)
    assert issue() == []
    assert paper.content.startswith(b"%PDF")
    assert "Giấy chứng nhận (PDF)" in page
    assert "T. K." in shown
    assert "Trần Khách" not in shown
    assert reverse("activities:guest", args=here) in mailoutbox[-1].body
    assert client.get(reverse("activities:guest_certificate", args=[course.code, link + "x"])).status_code == 404
