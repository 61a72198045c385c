"""The camera at the door: the organiser's phone reads cards, a member's reads the screen; anything else is named."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import camera
from tests.demonstration import DESK, PHONE, Demonstration

from .test_check_in import hold_a_lesson

pytestmark = pytest.mark.journey
ELSEWHERE = "https://quan-an.example/thuc-don"
HEAR = """() => {
    const told = document.querySelector("[data-desk] [data-last]");
    window.heard = [];
    new MutationObserver(() => window.heard.push(told.innerText)).observe(told, {childList: true, subtree: true});
}"""
"""Keeps all that the desk says: the film goes on, and what was said of one picture makes way for the next."""


def phone_like(page: Page, browser: Browser, url: str) -> Page:
    """The same person's phone, in another browser."""
    wishes = {"viewport": PHONE, "locale": "vi-VN", "base_url": url}
    return browser.new_context(storage_state=page.context.storage_state(), **wishes).new_page()


def test_cards_and_the_screen_are_read_and_what_is_neither_is_said_to_be(
    page_of: Callable[..., Page], browser: Browser, demonstration: Demonstration, tmp_path: Path
) -> None:
    organiser, member = page_of("bi-thu", DESK), page_of("doan-vien", PHONE)
    member.goto("/don-vi/toi/")
    member.get_by_role("link", name="Thẻ đoàn viên").click()
    card = member.locator("main img[src^='data:image/svg']").screenshot()
    desk = hold_a_lesson(organiser, "Lớp trước máy ảnh")
    organiser.goto(f"{desk}man-hinh/")
    seen = [camera.code_of(ELSEWHERE), card, organiser.locator("[data-code]").screenshot()]

    with camera.before(browser, camera.film(tmp_path / "cua.y4m", seen)) as watching:
        at_the_door = phone_like(organiser, watching, demonstration.url)
        at_the_door.goto(desk)
        at_the_door.evaluate(HEAR)
        at_the_door.get_by_role("button", name="Quét thẻ bằng máy ảnh").click()
        for words in ("Mã này không phải thẻ đoàn viên", "Phạm Minh Khoa"):
            at_the_door.wait_for_function("words => window.heard.some(said => said.includes(words))", arg=words)
        expect(organiser.locator("[data-count]")).to_have_text("1")

        own = phone_like(member, watching, demonstration.url)
        own.goto("/co-mat/")
        own.get_by_role("button", name="Quét mã trên màn hình").click()
        own.wait_for_url("**/co-mat/?m=*")
        expect(own.get_by_role("heading", name="Lớp trước máy ảnh")).to_be_visible()
        expect(own.locator("main")).to_contain_text("Đã điểm danh")


def test_who_may_not_use_the_camera_goes_on_by_name_and_by_room_code(page_of: Callable[..., Page]) -> None:
    organiser = page_of("bi-thu", PHONE, permissions=[])
    organiser.goto(hold_a_lesson(organiser, "Lớp không máy ảnh"))
    organiser.get_by_role("button", name="Quét thẻ bằng máy ảnh").click()
    expect(organiser.locator("[data-camera-said]")).to_contain_text("hoặc tìm theo tên")
    expect(organiser.get_by_role("searchbox", name="Tìm theo tên")).to_be_visible()

    member = page_of("doan-vien", PHONE, permissions=[])
    member.goto("/co-mat/")
    member.get_by_role("button", name="Quét mã trên màn hình").click()
    expect(member.locator("[data-camera-said]")).to_contain_text("hoặc nhập mã phòng")
    expect(member.get_by_label("Mã phòng")).to_be_visible()
