"""
A member on a phone sees what is known of them and who looked, takes it along, and asks for it to go; an officer answers
within the clock. The person goes, the figures stay.
"""

import json
import re
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.demonstration import DESK, PHONE, Demonstration, running, sign_in

pytestmark = pytest.mark.journey

NAME = "Phạm Minh Khoa"


@pytest.fixture
def own_demonstration(tmp_path: Path, built: Path) -> Iterator[Demonstration]:
    """A demonstration for this test alone: a person goes from it for good."""
    with running(tmp_path / "demo", like=built) as started:
        yield started


@pytest.fixture
def entering(browser: Browser, own_demonstration: Demonstration) -> Iterator[Callable[..., Page]]:
    """`entering("doan-vien", PHONE)`: a page signed in as one of the demonstration's people."""
    opened: list[Any] = []

    def enter(username: str, viewport: dict[str, int]) -> Page:
        context = browser.new_context(
            viewport=viewport,  # type: ignore[arg-type]
            locale="vi-VN",
            base_url=own_demonstration.url,
        )
        opened.append(context)
        page = context.new_page()
        sign_in(page, own_demonstration, username)
        return page

    yield enter
    for context in opened:
        context.close()


def figures(page: Page) -> str:
    """The figures of the whole movement, as the board shows them."""
    page.goto("/bang-theo-doi/")
    return page.locator("main").inner_text()


def test_a_member_sees_takes_along_and_has_erased_what_is_known(
    entering: Callable[..., Page], own_demonstration: Demonstration, tmp_path: Path
) -> None:
    officer, member = entering("can-bo", DESK), entering("doan-vien", PHONE)
    before = figures(officer)
    look_at_the_record(officer)

    see_who_looked(member)
    take_along(member, tmp_path / "du-lieu-cua-toi.zip")
    ask_for_erasure(member)

    answer_within_the_clock(officer)
    member.reload()
    expect(member.locator("main")).to_contain_text("làm xong chậm nhất")
    officer.get_by_role("button", name="Xóa dữ liệu của người này").click()
    expect(officer.get_by_role("button", name="Xóa dữ liệu của người này")).to_have_count(0)

    assert figures(officer) == before
    nobody_is_found(officer)
    nobody_comes_in(member, own_demonstration)


def look_at_the_record(officer: Page) -> None:
    """The officer finds the member without accents and opens the record, which says that this is written down."""
    officer.goto("/tim/?q=pham+minh+khoa")
    officer.locator("a[href*='/don-vi/nguoi/']", has_text=NAME).first.click()
    officer.get_by_role("button", name="Mở hồ sơ").click()
    expect(officer.get_by_role("heading", name=NAME)).to_be_visible()


def see_who_looked(member: Page) -> None:
    """The member sees what is known, and that the officer looked."""
    member.goto("/du-lieu/")
    expect(member.locator(".facts")).to_contain_text(NAME)
    expect(member.locator(".timeline").last).to_contain_text("Nguyễn Thu Hà: xem hồ sơ")
    assert member.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


def take_along(member: Page, to: Path) -> None:
    """All of it in one file: for people and for machines."""
    with member.expect_download() as waiting:
        member.get_by_role("link", name="Tải tất cả về").click()
    waiting.value.save_as(to)
    with zipfile.ZipFile(to) as file:
        plain, readable = json.loads(file.read("du-lieu.json")), file.read("du-lieu.html").decode()

    assert plain["ho_so"]["ho_ten"] == NAME
    assert plain["ho_so"]["tai_khoan"] == "doan-vien"
    assert any(deed["viec"] == "xem hồ sơ" and deed["ai"] == "Nguyễn Thu Hà" for deed in plain["viec_lam_voi_ho_so"])
    assert plain["cach_nhan"]["gio_yen_tinh"] == ["21:00", "07:00"]
    assert NAME in readable
    assert "xem hồ sơ" in readable


def ask_for_erasure(member: Page) -> None:
    """Asked once; the day of the answer is told at once."""
    member.get_by_label("Tôi muốn").select_option("erasure")
    member.get_by_role("button", name="Gửi yêu cầu").click()
    expect(member.locator("#messages")).to_contain_text("Đồng chí được trả lời chậm nhất")
    expect(member.locator("#yeu-cau + ul")).to_contain_text("được trả lời chậm nhất")


def answer_within_the_clock(officer: Page) -> None:
    """Two working days, with a weekend and a holiday between at most a week; then twenty days to do it."""
    officer.goto("/du-lieu/yeu-cau/")
    card = officer.locator("section.card", has_text=NAME)
    by = re.search(r"Trả lời chậm nhất (\d+)/(\d+)/(\d+)", card.inner_text())
    assert by
    day, month, year = map(int, by.groups())
    assert timedelta() < date(year, month, day) - date.today() <= timedelta(days=7)  # noqa: DTZ011  # the clock of the page
    card.get_by_role("button", name="Nhận làm").click()
    expect(officer.locator("section.card", has_text=NAME)).to_contain_text("Làm xong chậm nhất")


def nobody_is_found(officer: Page) -> None:
    """The name is nowhere: not in the search, not in the requests, not in the journal."""
    officer.goto("/tim/?q=pham+minh+khoa")
    expect(officer.locator("main")).not_to_contain_text(NAME)
    officer.goto("/du-lieu/yeu-cau/")
    expect(officer.locator("main")).to_contain_text("Đoàn viên đã xóa")
    expect(officer.locator("main")).not_to_contain_text(NAME)
    officer.goto("/nhat-ky/")
    expect(officer.locator("main")).to_contain_text("Đoàn viên đã xóa")
    expect(officer.locator("main")).not_to_contain_text(NAME)


def nobody_comes_in(member: Page, demonstration: Demonstration) -> None:
    """The account is closed: its session has ended, and its password opens nothing."""
    member.goto("/du-lieu/")
    member.wait_for_url(re.compile("dang-nhap"))
    member.fill("input[name=username]", "doan-vien")
    member.fill("input[name=password]", demonstration.passwords["doan-vien"])
    member.locator("form:has(input[name=password]) button[type=submit]").click()
    expect(member.get_by_role("alert").first).to_be_visible()
    assert "dang-nhap" in member.url
