"""What a member may join, wherever in the bloc it is held: in the list by a filter, and at home behind their own."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse

from phongtrao.activities import queries
from phongtrao.activities.queries import Narrowing

pytestmark = pytest.mark.django_db


@pytest.fixture
def held(make, job, organization, now):
    """Activities of the member's own branch's union, of the bloc, and of another union, by what they are."""

    def other(title, **said):
        return make(title=title, code="so-xay-dung", by=job, **said)

    make(title="của đơn vị mình")
    make(title="của Khối", code="khoi", by=job)
    other("mở cho mọi người", audience="everybody")
    other("của đơn vị khác")
    other("mời Y tế", audience="units", invited=(organization["so-y-te"].pk,))
    other("phối hợp với Y tế", helpers=(organization["so-y-te"].pk,))
    other("hết hạn đăng ký", audience="everybody", sign_up_until=now - timedelta(hours=1))
    other("cho bí thư", audience="everybody", titles="Bí thư")
    other("cho ủy viên", audience="everybody", titles="Ủy viên")


@pytest.fixture
def member_actor(enrol, member, actor_of):
    enrol("Phạm Anh Dũng", user=member, title="Ủy viên BCH")
    return actor_of(member)


def titles(actor, now, whose):
    return {one.title for one in queries.listed(actor, Narrowing(whose=whose), now)}


def test_what_is_open_to_somebody_is_theirs_by_unit_title_and_time(held, member_actor, now):
    found = titles(member_actor, now, "open")

    assert found == {
        *("của đơn vị mình", "của Khối", "mở cho mọi người", "mời Y tế", "phối hợp với Y tế", "cho ủy viên"),
    }


def test_the_list_offers_it_as_a_filter_and_strangers_have_none(held, member_actor, member, as_, now):
    with time_machine.travel(now, tick=False):
        page = as_(member).get(reverse("activities:list"), {"ai": "open"}).content.decode()
    stranger = as_(None).get(reverse("activities:list")).content.decode()

    assert "tôi tham gia được" in page
    assert "mở cho mọi người" in page
    assert "hết hạn đăng ký" not in page
    assert "tôi tham gia được" not in stranger


def test_at_home_others_come_behind_ones_own(held, member_actor, now, django_assert_max_num_queries):
    with django_assert_max_num_queries(8):
        rows = queries.next_for(member_actor, now, most=9)
    found = [one.row.activity.title for one in rows]

    assert set(found[:3]) == {"của đơn vị mình", "của Khối", "phối hợp với Y tế"}
    assert "mở cho mọi người" in found[3:]


def test_nobody_is_invited_to_sign_up_for_what_takes_no_sign_ups(make, member_actor, now):
    make(kind="product", title="Bản tin")
    make(kind="forum", title="Đã hết hạn", sign_up_until=now)
    make(kind="forum", title="Tọa đàm")
    coming = queries.next_for(member_actor, now + timedelta(minutes=1))

    assert {one.row.activity.title: one.is_open for one in coming} == {
        "Bản tin": False,
        "Đã hết hạn": False,
        "Tọa đàm": True,
    }
