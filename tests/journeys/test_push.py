"""
Push in a real browser: the page asks, the service worker shows what is pushed.

Chromium does not subscribe in the windows of a test (they are private ones), and its push service is on the internet;
so the subscription itself is tried in `phongtrao/notices/tests/test_push.py`, and what is pushed comes from the tools
of the browser here.
"""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.demonstration import PHONE

pytestmark = pytest.mark.journey


def test_a_pushed_message_is_shown_while_the_page_knows_what_the_browser_cannot_do(
    page_of: Callable[..., Page],
) -> None:
    page = page_of("bi-thu", PHONE, permissions=["notifications"])
    page.goto("/thong-bao/cach-nhan/")
    tools = page.context.new_cdp_session(page)
    workers: list[dict[str, Any]] = []
    tools.on("ServiceWorker.workerRegistrationUpdated", lambda event: workers.extend(event["registrations"]))
    tools.send("ServiceWorker.enable")
    page.get_by_role("button", name="Nhận trên trình duyệt này").click()
    expect(page.get_by_role("status").filter(has_text="cửa sổ ẩn danh")).to_be_visible()

    worker = workers[-1]
    assert worker["scopeURL"].endswith(":" + page.url.split(":")[2].split("/")[0] + "/")
    pushed = json.dumps({"title": "Nhắc việc", "url": "/bang-theo-doi/"})
    origin = page.url.split("/thong-bao/")[0]
    place = {"origin": origin, "registrationId": worker["registrationId"]}
    tools.send("ServiceWorker.deliverPushMessage", {**place, "data": pushed})
    page.wait_for_function(
        "navigator.serviceWorker.ready.then(ready => ready.getNotifications())"
        ".then(shown => shown.length === 1 && shown[0].title === 'Nhắc việc')"
    )


def test_the_page_of_wishes_works_without_javascript(page_of: Callable[..., Page]) -> None:
    page = page_of("bi-thu", PHONE, java_script_enabled=False)
    page.goto("/thong-bao/cach-nhan/")
    expect(page.get_by_role("button", name="Nhận trên trình duyệt này")).to_be_hidden()
    page.get_by_role("link", name="Webhook (JSON)").click()
    page.get_by_label("Gửi cho ai").select_option(index=1)
    page.get_by_label("Tên gọi").fill("Nhóm BCH")
    page.get_by_label("Địa chỉ webhook").fill("http://127.0.0.1/nhom")
    page.get_by_role("button", name="Thêm kênh").click()
    expect(page.get_by_role("alert")).to_contain_text("mạng nội bộ")

    page.get_by_label("Địa chỉ webhook").fill("https://8.8.8.8/nhom")
    page.get_by_role("button", name="Thêm kênh").click()
    expect(page.locator(".channel")).to_contain_text("Nhóm BCH")
    page.get_by_role("button", name="Gỡ").click()
    expect(page.locator(".channel")).to_have_count(0)
