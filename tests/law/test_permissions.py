"""docs/permissions.md says who comes in where; the application does what it says. `make permissions` writes it."""

from copy import deepcopy
from datetime import date, timedelta
from difflib import unified_diff
from functools import partial
from uuid import uuid4

import pytest
from django.test import Client, override_settings
from django.utils import timezone

from phongtrao.activities import guests
from phongtrao.activities import operations as activities
from phongtrao.activities import queries as activity_queries
from phongtrao.activities.models import ActivityKind, CallOut, Entrant, Judge, Milestone, Proposal, Result
from phongtrao.activities.operations.arrivals import Arrival, Batch
from phongtrao.activities.rules import Feature
from phongtrao.config.identity import provider_of
from phongtrao.foundation.actors import Actor
from phongtrao.ledger.models import Metric
from phongtrao.notices.feeds import code_of
from phongtrao.notices.letters import link_for
from phongtrao.notices.models import Notice
from phongtrao.notices.operations import News, add_chat, open_feed, tell
from phongtrao.obligations import operations as obligations
from phongtrao.obligations.models import Evidence, EvidenceKind, Obligation
from phongtrao.obligations.operations import Proof
from phongtrao.organizations import cards, invitations
from phongtrao.organizations import operations as members
from phongtrao.organizations.changing import ChangePlan, Decision
from phongtrao.organizations.models import Invitation, Office, Role
from phongtrao.periods import Period
from phongtrao.plans import operations as plans
from phongtrao.plans.models import Change, ChangeKind, Charge, Elaboration, Plan, Question, Target
from phongtrao.plans.tasks import read_version
from phongtrao.privacy import operations as privacy
from phongtrao.privacy.models import Holiday, PurposeText, RetentionRule
from phongtrao.reports import operations as reports
from phongtrao.reports.documents import default_template
from tests.passkeys import passkey_of

from . import permissions, tree
from .evaluation_places import evaluated
from .title_places import honoured

PAGE = tree.ROOT / "docs" / "permissions.md"


@pytest.fixture
def places(published_plan, organization, member, officer, secretary, actor_of, job, now):
    """Something real behind every address: a plan in force with an amendment that waits for its decisions."""
    words = {"name": "ke-hoach.txt", "by": job, "at": now}
    before = published_plan.versions.get().text
    again = plans.add_version(plan=published_plan, data=before.replace("ít nhất 02", "ít nhất 04").encode(), **words)
    plans.read_version(version_id=again.pk, by=job, at=now)
    owed = Obligation.objects.filter(holders__unit=organization["so-y-te"], holders__role="lead").order_by("pk").first()
    target = Target.objects.filter(task__plan=published_plan).order_by("pk").first()
    behind = people_of(organization, job, now) | data_of(member, officer, organization, actor_of, job, now)
    return (
        behind
        | decided_about(organization, officer, actor_of, now)
        | honoured(organization, published_plan, member, officer, secretary, actor_of, now)
        | evaluated(organization, published_plan, officer.username, actor_of(officer), now)
        | activity_of(owed, organization["so-y-te"], member, actor_of(secretary), now)
        | list_of_the_secretary(secretary, organization, actor_of, now)
        | told_to_the_secretary(organization, job, now)
        | channel_of(secretary, actor_of, now)
        | calendar_of(organization["so-y-te"], secretary, actor_of, now)
        | {
            "/tai-khoan/khoa/": passkey_of(secretary).pk,
            "/viec-nen/": read_version.enqueue(again.pk).id,
            "/thuoc-do/": Metric.objects.get(key="trees").pk,
            "/ke-hoach/": Plan.objects.get().pk,
            "/ke-hoach/cu-the-hoa/": spelled_out(published_plan, now).pk,
            "/ke-hoach/thay-doi/": Change.objects.exclude(kind=ChangeKind.SAME).first().pk,
            "/ke-hoach/nhiem-vu/": target.task_id,
            "/ke-hoach/giao/": Charge.objects.order_by("pk").first().pk,
            "/ke-hoach/diem/": Question.objects.order_by("pk").first().pk,
            "/viec/": owed.pk,
            "/trao-doi/": said_of(owed, officer, actor_of, now).pk,
        }
        | work_on(owed, organization["so-y-te"], actor_of(officer), now)
        | {
            "/bao-cao/": report_of(published_plan, organization, now).pk,
            "/bao-cao/mau/": template_of(organization, now).pk,
            "profile": "doan",
            "figure": "all.owed",
            "chart": "tien-do",
            "ordinal": again.ordinal,
            "target_id": target.pk,
        }
    )


def report_of(plan, organization, now):
    """The report of Đoàn Sở Y tế for February, submitted."""
    period, job = Period.parse("2024-02"), Actor.job("kiểm thử")
    begun = reports.open_report(unit=organization["so-y-te"], plan=plan, period=period, by=job, at=now)
    reports.submit_report(report_id=begun.pk, by=job, at=now)
    return begun


def template_of(organization, now):
    """The Word template of Đoàn Sở Y tế."""
    job = Actor.job("kiểm thử")
    words = {"profile": "hanh-chinh", "name": "mau.docx", "data": default_template("hanh-chinh"), "by": job, "at": now}
    return reports.add_template(unit=organization["so-y-te"], **words)


def spelled_out(plan, now):
    """Two tasks of which one spells out the other."""
    upper, task = plan.tasks.order_by("pk")[:2]
    return Elaboration.objects.create(task=task, upper=upper, accepted_by="Bình", accepted_at=now)


def said_of(obligation, officer, actor_of, now):
    """Something that the officer said about an obligation."""
    words = {"text": "Đơn vị cần gì thêm?", "key": uuid4()}
    return obligations.add_comment(obligation_id=obligation.pk, **words, by=actor_of(officer), at=now)


def checked_in(session, row, by, now):
    """The member was there, and was seen on two devices."""
    said = {"session_id": session.pk, "person_id": row.person_id, "method": "search", "at": now}
    words = [Arrival(**said, key=uuid4(), device=device) for device in ("máy 1", "máy 2")]
    activities.check_in(batches=[Batch(words, by)], by=by, at=now)
    there = session.check_ins.get()
    return {
        "/diem-danh/": session.pk,
        "/diem-danh/luot/": there.pk,
        "/diem-danh/trung/": there.clashes.get().pk,
    } | certified(session, row, by)


def certified(session, row, by):
    """What the member got to show for it, and the code of the list on paper."""
    (given,) = activities.issue_certificates(activity_id=session.activity_id, by=by, at=session.ends_at)
    return {
        "/hoat-dong/giay-chung-nhan/": given.pk,
        "/hoat-dong/ho-so/": row.person_id,
        "certificate": given.code,
        "list_code": activity_queries.list_code(session, session.ends_at),
    }


def work_on(owed, unit, by, now):
    """A content that Đoàn Sở Y tế registered, a photo that it sent, a waiver that it asks for."""
    place = {"obligation_id": owed.pk, "unit_id": unit.pk, "by": by, "at": now}
    terms = obligations.Terms(title="Ngày hội")
    made = obligations.register(**place, terms=terms, key=uuid4())
    photo = Proof(EvidenceKind.PHOTO, data=b"a", preview=b"b", suffix=".jpg")
    obligations.report_with_evidence(**place, said=obligations.Said(), proofs=[photo], key=uuid4())
    asked = obligations.petition(**place, kind="waiver", due_asked=None, reason="đang sửa nhà", key=uuid4())
    return {"/dang-ky/": made.pk, "/minh-chung/": Evidence.objects.get().pk, "/de-nghi/": asked.pk}


def activity_of(owed, unit, member, by, now):
    """An activity of Đoàn Sở Y tế that the member has signed up for, and a guest."""
    kind = ActivityKind.objects.get(key="forum")
    kind.features = [one for one in Feature if one not in {"shifts", "slots"}]
    kind.save()
    starts_at = timezone.now() + timedelta(days=3)
    details = activities.Details(
        kind.pk, "Ngày hội", starts_at, starts_at + timedelta(hours=2), audience="everybody", serves=(owed.pk,)
    )
    made = activities.make_activity(unit_id=unit.pk, details=details, key=uuid4(), by=by, at=now)
    place = {"activity_id": made.pk, "session_id": None, "key": uuid4(), "by": by, "at": timezone.now()}
    (row,) = activities.sign_up(**place, person_ids=[member.person.pk])
    guest = activities.sign_up_guest(**place | {"key": uuid4()}, guest=activities.Guest("Mây", phone="0900"))
    signed = {"activity": made, "by": "An", "at": now}
    entrant = Entrant.objects.create(**signed, title="Mô hình", unit=unit, key=uuid4())
    Judge.objects.create(activity=made, user=member)
    return {
        "/hoat-dong/so-lieu/": Result.objects.create(**signed, metric="participants", quantity=1).pk,
        "/hoat-dong/moc/": Milestone.objects.create(**signed, title="Xong móng", key=uuid4()).pk,
        "/hoat-dong/kien-nghi/": Proposal.objects.create(**signed, text="Bớt", addressed_to="Đảng ủy", key=uuid4()).pk,
        "/hoat-dong/bai-thi/": entrant.pk,
        "/hoat-dong/bao-dong/": CallOut.objects.create(**signed, reason="Cháy", place="Cổng B", key=uuid4()).pk,
        "panel": "kien-nghi",
        "row_id": Proposal.objects.get().pk,
        "/hoat-dong/": made.pk,
        "/hoat-dong/loai/": kind.pk,
        "/hoat-dong/buoi/": made.sessions.get().pk,
        **checked_in(made.sessions.get(), row, by, now),
        "/hoat-dong/dang-ky/": row.pk,
        "short": made.code,
        "guest_link": guests.link_of(guest.pk),
    }


def told_to_the_secretary(organization, job, now):
    """Something told to the secretary of Đoàn Sở Y tế, and the link that ends such letters."""
    some = News("due", "mot", {"number": 1}, "/", units=[organization["so-y-te"].pk])
    tell(news=[some], by=job, at=now)
    notice = Notice.objects.get(message__kind="due")
    return {"/thong-bao/": notice.pk, "link": link_for(notice.user_id, "due", "mail")}


def channel_of(secretary, actor_of, now):
    """A channel of the secretary that nobody answers behind."""
    with override_settings(CHAT_NETWORKS=["127.0.0.0/8"]):
        details = {"url": "http://127.0.0.1:9/"}
        address = add_chat(service="webhook", details=details, label="Nhóm", by=actor_of(secretary), at=now)
    return {"/thong-bao/kenh/": address.pk, "service": "webhook"}


def list_of_the_secretary(secretary, organization, actor_of, now):
    """A list that the secretary of Đoàn Sở Y tế has sent."""
    words = {"unit": organization["so-y-te"], "kind": "members", "name": "ds.csv", "data": "Họ tên\nMây".encode()}
    sent = members.begin_import(**words, by=actor_of(secretary), at=now)
    return {"/don-vi/nhap/": sent.pk, "name": "doan-vien.csv"}


def calendar_of(unit, secretary, actor_of, now):
    """The calendar of Đoàn Sở Y tế, opened by its secretary."""
    feed = open_feed(unit=unit, by=actor_of(secretary), at=now)
    return {"/lich/": feed.pk, "secret": code_of(feed)}


def decided_about(organization, officer, actor_of, now):
    """A decision about Đoàn Sở Y tế that waits for its day, and a unit that stands beside it."""
    unit, by = organization["so-y-te"], actor_of(officer)
    plan = ChangePlan("rename", (unit.pk,), name="Đoàn Y tế", short_name="Y tế")
    words = Decision("1", now.date(), date(2099, 1, 1))
    waits = members.decide_change(plan=plan, decision=words, by=by, at=now)
    pair = members.pair_units(unit=unit, other=organization["so-tu-phap"], since=now.date(), by=by, at=now)
    return {"/don-vi/quyet-dinh/": waits.pk, "/don-vi/nganh-doc/": pair.pk, "kind": "doi-ten"}


def people_of(organization, job, now):
    """A member of a branch of Đoàn Sở Y tế who is to move to another, and a second record of the same person."""
    branch, there = organization["y-te-vp"], organization["y-te-bv"]
    enrol = partial(members.register_member, unit=branch, since=date(2023, 3, 26), by=job, at=now)
    held = enrol(details={"full_name": "Lê Thị Mây"})
    asked = members.ask_transfer(person=held.person, sending=branch, receiving=there, by=job, at=now)
    again = enrol(details={"full_name": "Lê Thị Mây"}).person
    merge = members.merge_persons(kept=held.person, gone=again, by=job, at=now)
    invited = members.invite(person=held.person, unit=branch, by=job, at=timezone.now())
    return {
        "sheet": invited,
        "invitation": invitations.code_of(Invitation.objects.get()),
        "/don-vi/": organization["so-y-te"].pk,
        "/don-vi/nguoi/": held.person_id,
        "/don-vi/sinh-hoat/": held.pk,
        "/don-vi/chuc-vu/": Office.objects.get(unit=organization["so-y-te"], role=Role.SECRETARY).pk,
        "/don-vi/chuyen-sinh-hoat/": asked.pk,
        "/don-vi/trung/": merge.pk,
        "unit_id": branch.pk,
        "code": cards.code_of(held.person),
    }


def data_of(member, officer, organization, actor_of, job, now):
    """What the member asked and agreed to, something sensitive about them, a breach."""
    me, above = {"by": actor_of(member), "at": now}, {"by": actor_of(officer), "at": now}
    details = {"full_name": member.full_name}
    held = members.register_member(
        unit=organization["y-te-vp"], details=details, since=date(2023, 3, 26), by=job, at=now
    )
    own = members.link_account(person=held.person, user=member, by=job, at=now)
    members.invite(person=own, unit=organization["y-te-vp"], by=job, at=timezone.now())
    text = PurposeText.objects.get(purpose__code="suc-khoe")
    consent = privacy.give_consent(person=own, text=text, **me)
    record = privacy.add_sensitive(consent=consent, words="Hiến máu", keep_until=date(2024, 12, 31), **above)
    told = dict.fromkeys(("happened", "affected", "consequences", "measures", "contact"), "x")
    breach = privacy.note_breach(unit=organization["khoi"], told=told | {"found_at": now}, **above)
    return {
        "/don-vi/vao-lai/": Invitation.objects.get(lets_in=member).pk,
        "/du-lieu/noi-dung/": text.pk,
        "/du-lieu/dong-y/": consent.pk,
        "/du-lieu/yeu-cau/": privacy.make_request(person=own, kind="erasure", words="", **me).pk,
        "/du-lieu/nguoi/": own.pk,
        "/du-lieu/nhay-cam/": record.pk,
        "/du-lieu/muc-dich/": text.purpose_id,
        "/du-lieu/luu-giu/": RetentionRule.objects.first().pk,
        "/du-lieu/ngay-nghi/": Holiday.objects.first().pk,
        "/du-lieu/su-co/": breach.pk,
    }


@pytest.fixture
def _identity_provider(settings):
    """An identity provider of the organisation's own, so that its addresses answer; behind it nobody does."""
    settings.SOCIALACCOUNT_PROVIDERS = provider_of("Cổng danh tính", "http://127.0.0.1:9", "phongtrao", "x")


@pytest.fixture
def client_of(officer, secretary, other_secretary, member, party_committee, administrator, person, as_):
    """`client_of("secretary")`: somebody of this role who has signed in and done nothing since."""
    cast = {
        "stranger": None,
        "member": member,
        "other_member": person("hoa", "Đặng Thị Hoa", "so-xay-dung", Role.MEMBER),
        "secretary": secretary,
        "other_secretary": other_secretary,
        "party_committee": party_committee,
        "officer_below": person("hai", "Đỗ Thanh Hải", "so-xay-dung", Role.OFFICER),
        "officer": officer,
        "administrator": administrator,
    }
    signed_in = {role: as_(user).cookies for role, user in cast.items()}

    def client(role):
        fresh = Client()
        fresh.cookies = deepcopy(signed_in[role])
        return fresh

    return client


@pytest.mark.usefixtures("_identity_provider")
def test_the_table_says_what_the_application_does(places, client_of, request):
    found = permissions.table(places, client_of)
    if request.config.getoption("--write"):
        PAGE.write_text(found)

    written, is_so = PAGE.read_text().splitlines(), found.splitlines()
    assert list(unified_diff(written, is_so, "docs", "application", n=0, lineterm="")) == [], "make permissions"
