"""Coming in on a phone: a passkey in place of the password, an app for an officer, an invitation from paper."""

import os
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from playwright.sync_api import Browser, Page, expect

from tests.demonstration import PHONE, Demonstration, running, sign_in

pytestmark = pytest.mark.journey

AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}
"""A phone with a fingerprint reader that always says yes, made by Chromium itself."""


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory, built: Path) -> Iterator[Demonstration]:
    """The demonstration as it is in earnest: officers must have a second factor."""
    before = os.environ.get("SECOND_FACTOR_REQUIRED")
    os.environ["SECOND_FACTOR_REQUIRED"] = "1"
    try:
        with running(tmp_path_factory.mktemp("strict"), like=built) as started:
            yield started
    finally:
        if before is None:
            del os.environ["SECOND_FACTOR_REQUIRED"]
        else:
            os.environ["SECOND_FACTOR_REQUIRED"] = before


@pytest.fixture
def phone(browser: Browser, strict: Demonstration) -> Iterator[Page]:
    """A phone with an authenticator, signed in nowhere."""
    context = browser.new_context(viewport=PHONE, locale="vi-VN", base_url=strict.url)  # type: ignore[arg-type]
    page = context.new_page()
    channel = context.new_cdp_session(page)
    channel.send("WebAuthn.enable")
    channel.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})
    yield page
    context.close()


def path_of(page: Page) -> str:
    return urlsplit(page.url).path


def hrefs(page: Page) -> list[str]:
    return [str(link.get_attribute("href")) for link in page.locator("main a[href]").all()]


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"])


def test_a_passkey_takes_the_place_of_the_password(phone: Page, strict: Demonstration) -> None:
    sign_in(phone, strict, "doan-vien")
    phone.goto("/tai-khoan/")
    phone.get_by_role("link", name="Thêm khóa truy cập").click()
    phone.get_by_role("button", name="Tạo khóa").click()
    phone.wait_for_url("**/tai-khoan/ma-du-phong/")
    assert phone.locator(".codes li").count() == 10
    assert fits(phone)
    phone.locator(".me summary").click()
    phone.get_by_role("button", name="Đăng xuất").click()

    phone.get_by_role("button", name=re.compile("Dùng khóa truy cập")).click()
    phone.wait_for_url(lambda url: "dang-nhap" not in url)

    assert path_of(phone) == "/"
    phone.goto("/tai-khoan/")
    expect(phone.locator("main")).to_contain_text("thay cho mật khẩu")
    assert fits(phone)


def test_an_officer_sets_up_an_app_before_anything_else(phone: Page, strict: Demonstration) -> None:
    sign_in(phone, strict, "can-bo")
    assert path_of(phone) == "/tai-khoan/lop-bao-ve/"
    phone.goto("/bang-theo-doi/")
    assert path_of(phone) == "/tai-khoan/lop-bao-ve/"
    assert fits(phone)
    phone.get_by_role("link", name="Dùng ứng dụng tạo mã").click()
    phone.get_by_text("Không quét được").click()
    secret = phone.locator("code").inner_text()
    assert fits(phone)
    give(phone, secret)
    phone.get_by_role("link", name="Tôi đã cất rồi").click()
    assert path_of(phone) == "/"

    phone.context.clear_cookies()
    phone.goto("/dang-nhap/")
    phone.fill("input[name=username]", "can-bo")
    phone.fill("input[name=password]", strict.passwords["can-bo"])
    phone.get_by_role("button", name="Đăng nhập", exact=True).click()
    phone.wait_for_url("**/dang-nhap/lop-hai/")
    assert fits(phone)
    wait_for_the_next_code()
    give(phone, secret)

    assert path_of(phone) == "/"


def give(page: Page, secret: str) -> None:
    """Type what an authenticator app shows now."""
    page.fill("input[name=code]", format_hotp_value(hotp_value(secret, int(time.time()) // 30)))
    page.locator("form:has(input[name=code]) button[type=submit]").first.click()
    page.wait_for_url(lambda url: "ung-dung" not in url and "lop-hai" not in url)


def wait_for_the_next_code() -> None:
    """A code is taken once; the app shows the next one at the half minute."""
    time.sleep(30 - time.time() % 30 + 0.2)


def test_a_member_comes_in_from_paper(
    phone: Page, strict: Demonstration, browser: Browser, tmp_path: Path, page_at: Callable[..., Page]
) -> None:
    desk = page_at("bi-thu")
    desk.goto("/don-vi/")
    unit = next(link for link in hrefs(desk) if re.fullmatch(r"/don-vi/\d+/", link))
    desk.goto(f"{unit}doan-vien/")
    desk.get_by_role("link", name="Mời mở tài khoản").click()
    desk.get_by_role("button", name="Mời những người này và in giấy").click()
    slip = desk.locator(".slip:has(img)").first
    expect(slip).to_be_visible()
    desk.pdf(path=tmp_path / "giay-moi.pdf", format="A4")
    assert (tmp_path / "giay-moi.pdf").stat().st_size > 1000
    name = slip.locator("b").inner_text()

    phone.goto(slip.locator(".link").inner_text())
    expect(phone.locator("h1")).to_have_text(f"Chào {name}")
    assert fits(phone)
    phone.get_by_label(re.compile("khóa truy cập")).check()
    phone.get_by_role("button", name="Vào Phong Trào").click()
    phone.wait_for_url("**/tai-khoan/khoa/them/")
    phone.get_by_role("button", name="Tạo khóa").click()
    phone.wait_for_url("**/tai-khoan/ma-du-phong/")

    phone.goto("/don-vi/toi/")
    expect(phone.locator("h1")).to_have_text(name)


@pytest.fixture
def page_at(browser: Browser, strict: Demonstration) -> Iterator[Callable[..., Page]]:
    """`page_at("bi-thu")`: a desk where one of the demonstration's people is signed in."""
    opened = []

    def open_page(username: str) -> Page:
        context = browser.new_context(locale="vi-VN", base_url=strict.url)
        opened.append(context)
        page = context.new_page()
        sign_in(page, strict, username)
        return page

    yield open_page
    for context in opened:
        context.close()
