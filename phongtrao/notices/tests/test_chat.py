"""Chats, against a real HTTP server: what arrives, what is kept of the secret, what happens when nobody answers."""

import json
import socket
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices import outside
from phongtrao.notices.models import Address, Delivery, DeliveryState, Feed, Message, Notice
from phongtrao.notices.operations import add_chat, forget_receiver, open_feed, remove_address, try_address
from phongtrao.notices.refusals import AddressKnown, NotReached, TooManyAddresses, TriedJustNow
from phongtrao.trail.models import TrailEntry

SECRET = "ma-bi-mat-cua-nhom"


@pytest.fixture
def webhook(server, secretary, actor_of, now):
    """`webhook(unit=…)`: An adds a webhook on the server of somebody else."""

    def add(*, by=secretary, path=f"/{SECRET}?khoa=1", **given):
        details = {"url": server.url + path}
        return add_chat(service="webhook", details=details, label="Nhóm BCH", by=actor_of(by), at=now, **given)

    return add


@pytest.fixture
def clock(now):
    """The clock of the background work, just after the cast has acted."""
    with time_machine.travel(now + timedelta(seconds=1), tick=False) as travelling:
        yield travelling


def bodies(server):
    return [json.loads(body) for _path, _headers, body in server.got]


def test_a_message_arrives_at_a_webhook_with_its_link(told, webhook, server, secretary, run_tasks, clock):
    webhook()
    told(people=[secretary.pk])
    run_tasks()

    assert [path for path, *_rest in server.got] == [f"/{SECRET}?khoa=1"]
    [body] = bodies(server)
    assert body["title"] == "Trả lại để làm tiếp: Hiến máu"
    assert body["message"].endswith("/bang-theo-doi/")
    assert Delivery.objects.get().state == DeliveryState.SENT


def test_mattermost_gets_its_own_words(told, server, secretary, actor_of, now, run_tasks, clock):
    details = {"url": f"{server.url}/chat/hooks/abcdefghijklmnopqrstuvwxyz"}
    add_chat(service="mattermost", details=details, label="Đoàn Khối", by=actor_of(secretary), at=now)
    told(people=[secretary.pk])
    run_tasks()

    assert server.got[0][0] == "/chat/hooks/abcdefghijklmnopqrstuvwxyz"
    assert "Trả lại để làm tiếp: Hiến máu" in bodies(server)[0]["text"]


def test_the_secret_is_kept_sealed_and_shown_nowhere(webhook, server, told, secretary, as_, run_tasks, clock, caplog):
    address = webhook()
    server.status = 500
    told(people=[secretary.pk])
    run_tasks()
    kept = [*Address.objects.values_list(), *Delivery.objects.values_list(), *TrailEntry.objects.values_list()]

    assert server.got
    assert SECRET not in str(kept)
    assert SECRET not in as_(secretary).get("/thong-bao/cach-nhan/").text
    assert SECRET not in caplog.text
    assert Delivery.objects.get().failure == "not taken"
    assert "Nhóm BCH" not in str(TrailEntry.objects.values_list())
    assert address.name == "Webhook (JSON): Nhóm BCH"


def test_an_answer_that_leads_elsewhere_is_not_followed(webhook, server, secretary, actor_of, now):
    address = webhook()
    server.status, server.leads_to = 307, f"{server.url}/noi-khac"
    with pytest.raises(NotReached):
        try_address(address=address, by=actor_of(secretary), at=now)

    assert len(server.got) == 1


def test_a_name_that_leads_inside_later_is_not_connected_to(webhook, server, secretary, actor_of, now, settings):
    address = webhook()
    settings.CHAT_NETWORKS = []
    with pytest.raises(NotReached):
        try_address(address=address, by=actor_of(secretary), at=now)

    assert server.got == []


def test_a_server_that_says_nothing_is_not_waited_for(secretary, actor_of, now, settings, monkeypatch):
    settings.CHAT_NETWORKS = ["127.0.0.0/8"]
    monkeypatch.setattr(outside, "TIMEOUT", 0.2)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        details = {"url": f"http://127.0.0.1:{silent.getsockname()[1]}/"}
        address = add_chat(service="webhook", details=details, label="Im", by=actor_of(secretary), at=now)
        began = timezone.now()
        with pytest.raises(NotReached):
            try_address(address=address, by=actor_of(secretary), at=now)

    assert timezone.now() - began < timedelta(seconds=3)


def test_what_fails_rests_longer_each_time_and_is_paused_at_last(webhook, server, told, secretary, run_tasks, clock):
    webhook()
    server.status = 503
    told(people=[secretary.pk])
    told(key="b", people=[secretary.pk])
    for hours in (0, 1 / 60, 1 / 6, 1, 6, 24):
        clock.shift(timedelta(hours=hours, seconds=5))
        run_tasks()

    assert len(server.got) == 6  # once each time: the second message waited with the first
    assert Address.objects.get().paused_at
    assert set(Delivery.objects.filter(channel="chat").values_list("state", flat=True)) == {DeliveryState.FAILED}
    paused = Message.objects.get(kind="paused")
    assert paused.subject == "Kênh Webhook (JSON) đã tạm dừng vì nhiều lần gửi không được"
    assert list(paused.notices.values_list("user__username", flat=True)) == ["an"]

    told(key="c", people=[secretary.pk])
    assert not Delivery.objects.filter(message__key="c").exists()


def test_a_trial_that_arrives_opens_a_paused_channel(webhook, server, secretary, as_, now):
    address = webhook()
    Address.objects.update(paused_at=now, failures=6)
    client = as_(secretary)
    assert "đang tạm dừng" in client.get("/thong-bao/cach-nhan/").text
    client.post(f"/thong-bao/kenh/{address.pk}/thu/")

    address.refresh_from_db()
    assert (address.paused_at, address.failures) == (None, 0)
    assert bodies(server)[0]["title"] == "Tin thử từ Phong Trào"


def test_a_channel_is_not_tried_without_end(webhook, server, secretary, actor_of, now):
    address, trial = webhook(path="/mot-lan"), {"by": actor_of(secretary), "at": now}
    try_address(address=address, **trial)
    with pytest.raises(TriedJustNow):
        try_address(address=address, **trial)

    assert len(server.got) == 1


def test_what_arrives_after_a_failure_is_counted_from_the_start(webhook, server, told, secretary, run_tasks, clock):
    webhook()
    server.status = 503
    told(people=[secretary.pk])
    run_tasks()
    server.status = 204
    clock.shift(timedelta(minutes=2))
    run_tasks()

    assert (len(server.got), Address.objects.get().failures) == (2, 0)
    assert Delivery.objects.get().state == DeliveryState.SENT


def test_the_chat_of_a_unit_gets_what_is_told_to_the_unit(webhook, server, told, organization, run_tasks, clock):
    unit = organization["so-y-te"]
    webhook(unit=unit)
    told(units=[unit.pk, organization["so-xay-dung"].pk])
    run_tasks()

    assert len(server.got) == 1
    assert Delivery.objects.get().unit == unit


def test_a_chat_of_a_secretary_and_of_the_unit_gets_it_once(webhook, server, told, organization, run_tasks, clock):
    unit = organization["so-y-te"]
    webhook()
    webhook(unit=unit)
    told(units=[unit.pk])
    run_tasks()

    assert (len(server.got), Notice.objects.count()) == (1, 1)


def test_nobody_adds_or_touches_the_channel_of_others(
    webhook, secretary, other_secretary, member, organization, actor_of, as_, now
):
    unit = organization["so-y-te"]
    for stranger in (other_secretary, member):
        with pytest.raises(NotAllowed):
            webhook(by=stranger, unit=unit)
    address = webhook(unit=unit)
    own = webhook(path="/rieng")
    for one in (address, own):
        for operation in (try_address, remove_address):
            with pytest.raises(NotAllowed):
                operation(address=one, by=actor_of(other_secretary), at=now)
        assert as_(other_secretary).post(f"/thong-bao/kenh/{one.pk}/go/").status_code == 404

    assert Address.objects.count() == 2


def test_who_is_forgotten_has_no_channel_and_no_calendar(webhook, secretary, organization, actor_of, job, now):
    webhook()
    kept = webhook(unit=organization["so-y-te"])
    open_feed(by=actor_of(secretary), at=now)
    forget_receiver(user=secretary, by=job, at=now)

    assert (Address.objects.get(), Feed.objects.count()) == (kept, 0)


def test_the_same_chat_is_added_once_and_ten_are_enough(webhook):
    webhook()
    with pytest.raises(AddressKnown):
        webhook()
    for number in range(9):
        webhook(path=f"/{number}")
    with pytest.raises(TooManyAddresses):
        webhook(path="/10")


def test_a_channel_is_added_tried_and_removed_on_the_page(server, secretary, organization, as_):
    client = as_(secretary)
    assert "Incoming Webhooks" in client.get("/thong-bao/kenh/moi/mattermost/").text
    assert client.get("/thong-bao/kenh/moi/fax/").status_code == 404
    unit = organization["so-y-te"]
    sent = {"url": f"{server.url}/nhom", "label": "Nhóm BCH", "owner": str(unit.pk)}
    page = client.post("/thong-bao/kenh/moi/webhook/", sent | {"url": "http://10.0.0.1/nhom"})
    assert (page.status_code, "mạng nội bộ" in page.text, 'value="Nhóm BCH"' in page.text) == (422, True, True)
    assert client.post("/thong-bao/kenh/moi/webhook/", sent | {"owner": "999"}).status_code == 422

    assert client.post("/thong-bao/kenh/moi/webhook/", sent).status_code == 302
    address = Address.objects.get()
    assert (address.unit, address.user) == (unit, None)
    client.post(f"/thong-bao/kenh/{address.pk}/thu/")
    client.post(f"/thong-bao/kenh/{address.pk}/go/")

    assert (len(server.got), Address.objects.count()) == (1, 0)


def test_the_page_takes_as_many_queries_for_ten_channels_as_for_one(webhook, secretary, as_, django_assert_num_queries):
    client = as_(secretary)
    webhook()
    with django_assert_num_queries(9):
        client.get("/thong-bao/cach-nhan/")
    for number in range(9):
        webhook(path=f"/{number}")
    with django_assert_num_queries(9):
        client.get("/thong-bao/cach-nhan/")
