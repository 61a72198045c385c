"""
The chat services that a person may add: what to ask for, where to find it, and how Apprise wants to be told.

What people give is matched letter by letter and only the matched pieces are handed on, so that nobody gives Apprise
options of its own. All but the last two are reached at one host of their makers.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from . import outside
from .models import Service
from .refusals import DetailsUnclear, NotSecure

LONGEST = 1000
Details = Mapping[str, str]
Told = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ChatService:
    """`fields` are the names of the form's fields with their labels; `steps` say where to find them."""

    service: Service
    steps: tuple[Promise, ...]
    fields: Mapping[str, Promise]
    read: Callable[[Details], Told]


def read_details(service: str, details: Details) -> Told:
    """
    What Apprise has to be told to reach a chat.

    :raises DetailsUnclear: it does not look like what the service gives out.
    :raises NotSecure, HostUnknown, HostNotAllowed: see `outside`.
    """
    if any(len(value) > LONGEST for value in details.values()):
        raise DetailsUnclear
    return SERVICES[service].read({name: value.strip() for name, value in details.items()})


def _matched(pattern: str, value: str) -> dict[str, str]:
    found = re.fullmatch(pattern, value, re.ASCII)
    if found is None:
        raise DetailsUnclear
    return found.groupdict()


def _telegram(given: Details) -> Told:
    bot = _matched(r"(?P<bot_token>\d{5,20}:[\w-]{30,64})", given["token"])
    chat = _matched(r"(?P<chat>-?\d{1,20}|@\w{4,32})", given["chat"])
    return {"schema": "tgram", **bot, "targets": [chat["chat"]], "detect_owner": False}


def _zalo(given: Details) -> Told:
    bot = _matched(r"(?P<token>\d{5,24}:[\w-]{10,100})", given["token"])
    chat = _matched(r"(?P<chat>[A-Za-z0-9._-]{4,80})", given["chat"])
    return {"schema": "zalo", **bot, "targets": [chat["chat"]]}


def _discord(given: Details) -> Told:
    hook = r"https://(?:canary\.|ptb\.)?discord(?:app)?\.com/api/webhooks/(?P<webhook_id>\d{5,25})"
    return {"schema": "discord", **_matched(hook + r"/(?P<webhook_token>[\w-]{20,100})/?", given["url"])}


def _slack(given: Details) -> Told:
    hook = r"https://hooks\.slack\.com/services/(?P<token_a>[A-Z0-9]+)/(?P<token_b>[A-Z0-9]+)/(?P<token_c>[A-Za-z0-9]+)"
    return {"schema": "slack", **_matched(hook, given["url"])}


def _google_chat(given: Details) -> Told:
    place, query = _parted(given["url"])
    room = _matched(r"https://chat\.googleapis\.com/v1/spaces/(?P<workspace>[\w-]+)/messages", place)
    keys = {
        "webhook_key": _matched(r"(?P<key>[\w-]{5,200})", query.get("key", ""))["key"],
        "webhook_token": _matched(r"(?P<token>[\w=%-]{5,300})", query.get("token", ""))["token"],
    }
    return {"schema": "gchat", **room, **keys}


def _teams(given: Details) -> Told:
    place, query = _parted(given["url"])
    hosts = r"(?P<host>(?:[a-z0-9-]+\.)+(?:logic\.azure\.com|environment\.api\.powerplatform\.com))(?::443)?"
    direct = r"(?P<direct>/powerautomate/automations/direct(?:/cu/(?P<routing_id>\d+))?)?"
    flow = _matched(
        rf"https://{hosts}{direct}/workflows/(?P<workflow>[A-Za-z0-9_-]+)/triggers/manual/paths/invoke/?", place
    )
    told: Told = {"schema": "workflows", "host": flow["host"], "workflow": flow["workflow"]}
    if flow["direct"]:
        told |= {"power_automate": True, "routing_id": flow["routing_id"]}
    sign = {"signature": _matched(r"(?P<sig>[\w-]{20,200})", query.get("sig", ""))["sig"]}
    return told | sign | {"version": _matched(r"(?P<day>[\w-]{1,20})", query.get("api-version", "2016-06-01"))["day"]}


def _mattermost(given: Details) -> Told:
    place = _webhook(given)
    path = _matched(r"(?P<before>(?:/[\w.-]+)*)/hooks/(?P<token>[a-z0-9]{20,32})/?", place.pop("fullpath"))
    return place | {"schema": "mmost", "token": path["token"], "fullpath": path["before"] or "/"}


def _webhook(given: Details) -> Told:
    """A place that anybody may name: https, no password in it, and nowhere near the server itself."""
    try:
        place = urlsplit(given["url"])
        host, port = place.hostname or "", place.port
    except ValueError as fault:
        raise DetailsUnclear from fault
    if place.scheme not in {"http", "https"} or not host or "@" in place.netloc or re.search(r"\s|\\", given["url"]):
        raise DetailsUnclear
    outside.check_host(place)
    if place.scheme == "http" and not outside.is_near(host):
        raise NotSecure
    return {
        "schema": "json",
        "secure": place.scheme == "https",
        "host": f"[{host}]" if ":" in host else host,
        "port": port,
        "fullpath": quote(place.path or "/"),
        "params": dict(parse_qsl(place.query, keep_blank_values=True)),
    }


def _parted(url: str) -> tuple[str, dict[str, str]]:
    place, _mark, query = url.partition("?")
    return place, dict(parse_qsl(query))


_BOT = {"token": _("Mã của bot (token)"), "chat": _("Mã của nhóm hoặc người nhận (chat id)")}
_URL = {"url": _("Địa chỉ webhook")}
SERVICES: dict[str, ChatService] = {
    one.service: one
    for one in (
        ChatService(
            Service.TELEGRAM,
            (
                _("Trong Telegram, tìm @BotFather, gửi lệnh /newbot và đặt tên cho bot. BotFather trả lại mã của bot."),
                _("Thêm bot vào nhóm (hoặc nhắn cho bot một câu, nếu muốn nhận riêng)."),
                _(
                    "Mở https://api.telegram.org/bot<mã của bot>/getUpdates trên trình duyệt: số sau “chat”:{“id”: là"
                    " mã của nhóm, thường bắt đầu bằng dấu trừ."
                ),
            ),
            _BOT,
            _telegram,
        ),
        ChatService(
            Service.ZALO,
            (
                _(
                    "Trong Zalo, tìm “Zalo Bot Manager”, chọn Tạo bot và đặt tên bắt đầu bằng “Bot”. Zalo gửi lại mã"
                    " của bot."
                ),
                _("Nhắn cho bot một câu, hoặc thêm bot vào nhóm rồi nhắc tên bot."),
                _(
                    "Mở https://bot-api.zaloplatforms.com/bot<mã của bot>/getUpdates trên trình duyệt: chữ sau"
                    " “chat”:{“id”: là mã của nhóm hoặc người nhận."
                ),
            ),
            _BOT,
            _zalo,
        ),
        ChatService(
            Service.TEAMS,
            (
                _("Trong Teams, mở kênh của nhóm, bấm dấu ba chấm rồi chọn Workflows (Quy trình làm việc)."),
                _("Chọn mẫu “Post to a channel when a webhook request is received” và làm theo đến hết."),
                _("Teams hiện một địa chỉ https://…: chép cả địa chỉ ấy vào đây."),
            ),
            _URL,
            _teams,
        ),
        ChatService(
            Service.GOOGLE_CHAT,
            (
                _("Trong Google Chat, mở không gian (space), bấm tên của nó rồi chọn Ứng dụng và công cụ tích hợp."),
                _("Chọn Webhook, đặt tên “Phong Trào”, bấm Lưu rồi chép địa chỉ hiện ra vào đây."),
            ),
            _URL,
            _google_chat,
        ),
        ChatService(
            Service.DISCORD,
            (
                _("Trong Discord, mở cài đặt của kênh, chọn Tích hợp (Integrations), rồi Webhook."),
                _("Tạo webhook mới, bấm “Chép URL webhook” và dán vào đây."),
            ),
            _URL,
            _discord,
        ),
        ChatService(
            Service.SLACK,
            (
                _("Mở https://api.slack.com/apps, tạo một ứng dụng cho nhóm làm việc, bật Incoming Webhooks."),
                _("Bấm “Add New Webhook to Workspace”, chọn kênh, rồi chép địa chỉ https://hooks.slack.com/… vào đây."),
            ),
            _URL,
            _slack,
        ),
        ChatService(
            Service.MATTERMOST,
            (
                _("Trong Mattermost, mở Tích hợp (Integrations), chọn Incoming Webhooks, rồi Thêm."),
                _("Chọn kênh, bấm Lưu, rồi chép địa chỉ https://…/hooks/… vào đây."),
            ),
            _URL,
            _mattermost,
        ),
        ChatService(
            Service.WEBHOOK,
            (
                _("Dành cho hệ thống riêng của cơ quan: nhờ người quản trị hệ thống ấy cho một địa chỉ nhận tin."),
                _("Phong Trào gửi tới đó một POST bằng JSON, có “title” (tiêu đề) và “message” (nội dung)."),
            ),
            _URL,
            _webhook,
        ),
    )
}
