"""docs/permissions.md says who comes in where; the application does what it says. `make permissions` writes it."""

from datetime import date
from difflib import unified_diff
from functools import partial

import pytest

from phongtrao.notices.letters import link_for
from phongtrao.notices.models import Notice
from phongtrao.notices.operations import News, tell
from phongtrao.obligations.models import Obligation
from phongtrao.organizations import cards
from phongtrao.organizations import operations as members
from phongtrao.organizations.models import Role
from phongtrao.plans import operations as plans
from phongtrao.plans.models import Change, ChangeKind, Charge, Plan, Question, Target
from phongtrao.plans.tasks import read_version
from phongtrao.privacy import operations as privacy
from phongtrao.privacy.models import Holiday, PurposeText, RetentionRule

from . import permissions, tree

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
        | told_to_the_secretary(organization, job, now)
        | {
            "/viec-nen/": read_version.enqueue(again.pk).id,
            "/ke-hoach/": Plan.objects.get().pk,
            "/ke-hoach/thay-doi/": Change.objects.exclude(kind=ChangeKind.SAME).first().pk,
            "/ke-hoach/nhiem-vu/": target.task_id,
            "/ke-hoach/giao/": Charge.objects.order_by("pk").first().pk,
            "/ke-hoach/diem/": Question.objects.order_by("pk").first().pk,
            "/viec/": owed.pk,
            "ordinal": again.ordinal,
            "target_id": target.pk,
        }
    )


def told_to_the_secretary(organization, job, now):
    """Something told to the secretary of Đoàn Sở Y tế, and the link that ends such letters."""
    some = News("due", "mot", {"number": 1}, "/", units=[organization["so-y-te"].pk])
    tell(news=[some], by=job, at=now)
    notice = Notice.objects.get()
    return {"/thong-bao/": notice.pk, "link": link_for(notice.user_id, "due", "mail")}


def people_of(organization, job, now):
    """A member of a branch of Đoàn Sở Y tế who is to move to another, and a second record of the same person."""
    branch, there = organization["y-te-vp"], organization["y-te-bv"]
    enrol = partial(members.register_member, unit=branch, since=date(2023, 3, 26), by=job, at=now)
    held = enrol(details={"full_name": "Lê Thị Mây"})
    asked = members.ask_transfer(person=held.person, sending=branch, receiving=there, by=job, at=now)
    again = enrol(details={"full_name": "Lê Thị Mây"}).person
    merge = members.merge_persons(kept=held.person, gone=again, by=job, at=now)
    return {
        "/don-vi/": organization["so-y-te"].pk,
        "/don-vi/nguoi/": held.person_id,
        "/don-vi/sinh-hoat/": held.pk,
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
    text = PurposeText.objects.get(purpose__code="suc-khoe")
    consent = privacy.give_consent(person=own, text=text, **me)
    record = privacy.add_sensitive(consent=consent, words="Hiến máu", keep_until=date(2024, 12, 31), **above)
    told = dict.fromkeys(("happened", "affected", "consequences", "measures", "contact"), "x")
    breach = privacy.note_breach(unit=organization["khoi"], told=told | {"found_at": now}, **above)
    return {
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
def client_of(officer, secretary, other_secretary, member, party_committee, person, as_):
    """`client_of("secretary")`: somebody of this role who has just signed in."""
    cast = {
        "stranger": None,
        "member": member,
        "other_member": person("hoa", "Đặng Thị Hoa", "so-xay-dung", Role.MEMBER),
        "secretary": secretary,
        "other_secretary": other_secretary,
        "party_committee": party_committee,
        "officer_below": person("hai", "Đỗ Thanh Hải", "so-xay-dung", Role.OFFICER),
        "officer": officer,
    }
    return lambda role: as_(cast[role])


def test_the_table_says_what_the_application_does(places, client_of, request):
    found = permissions.table(places, client_of)
    if request.config.getoption("--write"):
        PAGE.write_text(found)

    written, is_so = PAGE.read_text().splitlines(), found.splitlines()
    assert list(unified_diff(written, is_so, "docs", "application", n=0, lineterm="")) == [], "make permissions"
