"""What may be given for a chat, and what may not: nothing of it leads elsewhere than it says."""

import pytest
from apprise import Apprise

from phongtrao.notices import outside
from phongtrao.notices.refusals import DetailsUnclear, HostNotAllowed, HostUnknown, NotSecure
from phongtrao.notices.services import SERVICES, read_details

BOT = "123456789:" + "a" * 35
SLACK = "https://hooks.slack.com/services/T0AAAAAAA/B0BBBBBBB/" + "c" * 24
TEAMS = "https://prod-01.southeastasia.logic.azure.com:443/workflows/" + "0a" * 16 + "/triggers/manual/paths/invoke"
POWER = (
    "https://default0a.bc.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/"
    + "0a" * 16
    + "/triggers/manual/paths/invoke"
)
SIGNED = "?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=" + "s" * 43
GOOGLE = "https://chat.googleapis.com/v1/spaces/AAAA_b-c/messages?key=AIza-key_1&token=to-ken%3D"


@pytest.mark.parametrize(
    ("service", "details", "starts"),
    [
        ("telegram", {"token": BOT, "chat": "-100123456"}, "tgram://123456789%3A"),
        ("zalo", {"token": BOT, "chat": "a1b2c3d4"}, "zalo://123456789:a"),
        ("discord", {"url": "https://discord.com/api/webhooks/123456789/" + "d" * 60}, "discord://123456789/d"),
        ("slack", {"url": SLACK}, "slack://T0AAAAAAA/B0BBBBBBB/c"),
        ("teams", {"url": TEAMS + SIGNED}, "workflow://prod-01.southeastasia.logic.azure.com/"),
        ("teams", {"url": POWER + SIGNED}, "workflow://default0a.bc.environment.api.powerplatform.com/"),
        ("google-chat", {"url": GOOGLE}, "gchat://AAAA_b-c/AIza-key_1/to-ken"),
        ("mattermost", {"url": "https://8.8.8.8/team/hooks/" + "m" * 26}, "mmosts://8.8.8.8/team/m"),
        ("webhook", {"url": "https://8.8.8.8:8443/a/b?c=d"}, "jsons://8.8.8.8:8443/a/b?"),
    ],
)
def test_what_the_service_gives_out_is_understood(service, details, starts):
    chat = Apprise.instantiate(read_details(service, details))

    assert chat is not None
    assert chat.url().startswith(starts)


@pytest.mark.parametrize(
    ("service", "details"),
    [
        ("telegram", {"token": f"{BOT}/../x", "chat": "1"}),
        ("telegram", {"token": BOT, "chat": "1?template=/etc/passwd"}),
        ("zalo", {"token": BOT, "chat": "a/../b"}),
        ("discord", {"url": "https://discord.com.example.vn/api/webhooks/123456789/" + "d" * 60}),
        ("discord", {"url": "https://discord.com/api/webhooks/123456789/" + "d" * 60 + "?avatar_url=http://10.0.0.1"}),
        ("slack", {"url": SLACK.replace("hooks.slack.com", "hooks.slack.com@10.0.0.1")}),
        ("teams", {"url": TEAMS.replace("logic.azure.com", "logic.azure.com.example.vn") + SIGNED}),
        ("teams", {"url": TEAMS}),
        ("google-chat", {"url": GOOGLE.replace("chat.", "chat.x.")}),
        ("mattermost", {"url": "https://8.8.8.8/api/v4/posts"}),
        ("webhook", {"url": "https://an:mat-khau@8.8.8.8/"}),
        ("webhook", {"url": "file:///etc/passwd"}),
        ("webhook", {"url": "https://8.8.8.8:99999/"}),
        ("webhook", {"url": "https://8.8.8.8\\@10.0.0.1/"}),
        ("webhook", {"url": "https:///x"}),
        ("webhook", {"url": "https://8.8.8.8/" + "x" * 2000}),
    ],
)
def test_what_looks_otherwise_is_refused(service, details):
    with pytest.raises(DetailsUnclear):
        read_details(service, details)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0x7f.1",
        "0.0.0.0",  # noqa: S104
        "10.1.2.3",
        "192.168.1.1",
        "172.16.0.1",
        "100.64.0.1",
        "169.254.169.254",
        "224.0.0.1",
        "[::1]",
        "[::]",
        "[fe80::1]",
        "[fd00::1]",
        "[::ffff:10.0.0.1]",
        "[64:ff9b::a00:1]",
    ],
)
def test_a_webhook_never_leads_inside(host):
    with pytest.raises(HostNotAllowed):
        read_details("webhook", {"url": f"https://{host}/x"})


def test_a_network_that_the_settings_name_may_be_reached_and_no_other(settings):
    settings.CHAT_NETWORKS = ["10.1.2.0/24"]

    assert read_details("webhook", {"url": "http://10.1.2.3/x"})["secure"] is False
    with pytest.raises(HostNotAllowed):
        read_details("webhook", {"url": "http://10.1.3.3/x"})


def test_plain_http_to_the_outside_is_refused():
    with pytest.raises(NotSecure):
        read_details("webhook", {"url": "http://8.8.8.8/x"})


def test_a_host_without_an_address_is_told_so():
    with pytest.raises(HostUnknown):
        read_details("webhook", {"url": "https://khong-co.invalid/x"})


def test_every_service_but_the_browser_says_where_to_find_what_it_asks_for():
    assert all(one.steps and one.fields for one in SERVICES.values())
    assert outside.may_reach("8.8.8.8")
