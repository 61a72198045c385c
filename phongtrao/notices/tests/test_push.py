"""Push to browsers, against a real push service on this machine: it opens what it gets with the browser's keys."""

import json
import stat
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import timedelta

import http_ece
import pytest
import time_machine
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from phongtrao.notices import push
from phongtrao.notices.models import Address, Delivery, DeliveryState
from phongtrao.notices.operations import add_browser
from phongtrao.notices.refusals import BrowserUnknown

AUTH = bytes(range(16))


def written(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def read(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


@pytest.fixture
def key():
    """The key pair that the browser keeps."""
    return ec.generate_private_key(ec.SECP256R1())


@pytest.fixture
def subscription(key, server):
    """What the browser gives out."""
    point = key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return {"endpoint": f"{server.url}/day/abc", "p256dh": written(point), "auth": written(AUTH)}


@pytest.fixture
def browser(subscription, secretary, actor_of, now):
    """An's browser, subscribed."""
    return add_browser(**subscription, label="Firefox", by=actor_of(secretary), at=now)


@pytest.fixture
def at_the_time(now):
    """The clock of the background work stands just after the cast has acted."""
    with time_machine.travel(now + timedelta(seconds=1), tick=False) as clock:
        yield clock


def test_the_browser_alone_reads_what_is_pushed(browser, told, secretary, server, key, run_tasks, at_the_time):
    told(people=[secretary.pk])
    run_tasks()
    [(path, headers, body)] = server.got

    opened = http_ece.decrypt(body, private_key=key, auth_secret=AUTH, version="aes128gcm")
    assert json.loads(opened) == {"title": "Trả lại để làm tiếp: Hiến máu", "url": "/bang-theo-doi/"}
    assert (path, headers["content-encoding"], headers["ttl"]) == ("/day/abc", "aes128gcm", "86400")
    assert b"Hi" not in body
    assert Delivery.objects.get().state == DeliveryState.SENT


def test_the_push_service_knows_who_sends(browser, told, secretary, server, run_tasks, at_the_time):
    told(people=[secretary.pk])
    run_tasks()
    sign = dict(
        part.strip().split("=", 1) for part in server.got[0][1]["authorization"].removeprefix("vapid ").split(",")
    )
    head, claims, signature = sign["t"].split(".")

    assert sign["k"] == push.public_key()
    point = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), read(sign["k"]))
    raw = read(signature)
    both = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
    point.verify(both, f"{head}.{claims}".encode(), ec.ECDSA(SHA256()))
    assert json.loads(read(claims))["aud"] == server.url


@pytest.mark.parametrize("status", [404, 410])
def test_a_browser_that_is_gone_is_removed(browser, told, secretary, server, run_tasks, at_the_time, status):
    server.status = status
    told(people=[secretary.pk])
    run_tasks()

    assert (Address.objects.count(), Delivery.objects.count(), len(server.got)) == (0, 0, 1)


def test_a_push_service_that_fails_is_asked_again(browser, told, secretary, server, run_tasks, at_the_time):
    server.status = 503
    told(people=[secretary.pk])
    run_tasks()
    assert Delivery.objects.get().failure == "push service: 503"
    server.status = 201
    at_the_time.shift(timedelta(minutes=2))
    run_tasks()

    assert (Delivery.objects.get().state, len(server.got)) == (DeliveryState.SENT, 2)


def test_an_answer_that_leads_elsewhere_is_not_followed(browser, told, secretary, server, run_tasks, at_the_time):
    server.status, server.leads_to = 307, f"{server.url}/noi-khac"
    told(people=[secretary.pk])
    run_tasks()

    assert (len(server.got), Address.objects.get().failures) == (1, 1)


def test_who_sits_down_after_another_has_the_browser_alone(
    browser, subscription, secretary, other_secretary, actor_of, now
):
    assert add_browser(**subscription, label="Firefox", by=actor_of(secretary), at=now) == browser
    add_browser(**subscription, label="Firefox", by=actor_of(other_secretary), at=now)

    assert list(Address.objects.values_list("user__username", flat=True)) == ["chi"]


@pytest.mark.parametrize(
    "change",
    [
        {"endpoint": "https://day.example.invalid/x"},
        {"endpoint": "https://10.0.0.1/x"},
        {"endpoint": "http://fcm.googleapis.com/x"},
        {"endpoint": "https://fcm.googleapis.com.example.invalid/x"},
        {"p256dh": written(b"\x04" + b"\x01" * 64)},
        {"p256dh": "?"},
        {"auth": written(b"short")},
    ],
)
def test_a_browser_that_we_cannot_serve_is_refused(change, subscription, secretary, actor_of, now):
    with pytest.raises(BrowserUnknown):
        add_browser(**subscription | change, label="?", by=actor_of(secretary), at=now)


@pytest.mark.parametrize("host", ["fcm.googleapis.com", "updates.push.services.mozilla.com", "web.push.apple.com"])
def test_the_push_services_of_the_browsers_are_known(host, subscription):
    given = subscription | {"endpoint": f"https://{host}/x"}

    assert push.read_subscription(**given) == given


def test_the_page_adds_the_browser_and_offers_its_key(subscription, secretary, as_):
    client = as_(secretary)
    assert f'data-push="{push.public_key()}"' in client.get("/thong-bao/cach-nhan/").text
    client.post("/thong-bao/kenh/trinh-duyet/", subscription)
    client.post("/thong-bao/kenh/trinh-duyet/", subscription | {"p256dh": "?"})

    assert list(Address.objects.values_list("service", "user__username")) == [("browser", "an")]


def test_the_key_is_made_once_and_is_its_owners_alone(settings, tmp_path):
    settings.DATA = tmp_path
    keys = {push.public_key(), push.public_key()}

    assert len(keys) == 1
    assert stat.S_IMODE((tmp_path / "vapid.pem").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["vapid.pem"]
