"""Whoever signs out leaves nobody's names on the phone, and what waits there is brought first."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.demonstration import PHONE

from .test_check_in import hold_a_lesson, tick_off, wait_until_kept

pytestmark = pytest.mark.journey
KEPT = """() => new Promise(told => {
    const asked = indexedDB.open("phongtrao-diem-danh");
    asked.onsuccess = () => {
        const reading = asked.result.transaction(["books", "queue"]);
        const counts = ["books", "queue"].map(name => reading.objectStore(name).count());
        reading.oncomplete = () => { asked.result.close(); told(counts.map(count => count.result)); };
    };
})"""


def test_who_signs_out_leaves_no_names_behind(page_of: Callable[..., Page]) -> None:
    page = page_of("bi-thu", PHONE)
    desk = hold_a_lesson(page, "Lớp mượn máy")
    name = page.evaluate("fetch(document.querySelector('[data-desk]').dataset.book).then(b => b.json())")["people"][0][
        1
    ]
    wait_until_kept(page, "/diem-danh/ngoai-mang/")
    page.reload()
    page.wait_for_function("navigator.serviceWorker.controller !== null")
    page.context.set_offline(True)
    tick_off(page, name)
    assert page.evaluate(KEPT) == [1, 1]

    page.context.set_offline(False)
    page.evaluate("document.querySelector('form[data-leaving]').requestSubmit()")
    expect(page.get_by_role("button", name="Đăng nhập", exact=True)).to_be_visible()
    assert page.evaluate(KEPT) == [0, 0]
    page.context.set_offline(True)
    page.goto(desk)
    expect(page.locator("main")).to_contain_text("chưa giữ buổi điểm danh này")
    expect(page.locator("main")).not_to_contain_text(name)
