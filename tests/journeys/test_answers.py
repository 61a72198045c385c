"""What the server answers to a form is seen on a phone without scrolling, and other forms keep what was typed."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Page, expect

from tests.demonstration import PHONE

pytestmark = pytest.mark.journey


def test_answers_come_into_view_and_a_comment_empties_nothing(page_of: Callable[..., Page]) -> None:
    page = page_of("bi-thu-2", PHONE)
    page.goto("/thang-nay/?tat-ca=1")
    # Of this year's plan: another test publishes one whose time is over.
    this_year = page.locator("main li.row").filter(has_text=str(datetime.now(UTC).year))
    this_year.locator("a.go", has_text="Đăng ký").last.click()
    page.wait_for_url(re.compile(r"/viec/\d+/"))
    form = page.locator("form[action$='/dang-ky/']").first
    form.locator("input[name=title]").fill("Ngày hội đọc sách")
    form.locator("textarea[name=note]").fill("Mời cả chi đoàn bạn")

    page.locator("#trao-doi textarea[name=text]").fill("Có phòng nào trống không?")
    page.get_by_role("button", name="Gửi trao đổi").click()
    expect(page.locator("#trao-doi .remark-words").last).to_have_text("Có phòng nào trống không?")
    expect(form.locator("textarea[name=note]")).to_have_value("Mời cả chi đoàn bạn")

    form.locator("input[name=starts_on]").fill(f"31/02/{datetime.now(UTC).year}")
    form.get_by_role("button", name="Đăng ký").click()
    expect(page.locator("input[name=starts_on][aria-invalid=true]")).to_be_in_viewport()
    expect(page.locator("input[name=starts_on]").first).to_be_focused()

    form.locator("input[name=starts_on]").fill(f"31/12/{datetime.now(UTC).year}")
    form.get_by_role("button", name="Đăng ký").click()
    expect(page.locator(".notice", has_text="Đã đăng ký")).to_be_in_viewport()
