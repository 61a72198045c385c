"""A lesson is held now: members scan the changing code, the organiser goes on without a network, nothing is lost."""

from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from tests.demonstration import DESK, PHONE

pytestmark = pytest.mark.journey
HERE = ZoneInfo("Asia/Ho_Chi_Minh")


def hold_a_lesson(page: Page, title: str) -> str:
    """The secretary makes an activity that goes on now; the address of its check-in."""
    now = datetime.now(HERE)
    page.goto("/hoat-dong/moi/")
    page.locator("select[name=kind_id]").select_option(label="Tập huấn, lớp học")
    page.locator("input[name=title]").fill(title)
    page.locator("input[name=day]").fill(f"{now:%d/%m/%Y}")
    page.locator("input[name=begins]").fill(f"{now - timedelta(minutes=min(20, now.hour * 60 + now.minute)):%H:%M}")
    page.locator("input[name=ends]").fill("23:59")
    page.get_by_role("button", name="Mở đăng ký").click()
    page.get_by_role("link", name="Điểm danh").first.click()
    expect(page.get_by_role("heading", name=f"Điểm danh: {title}")).to_be_visible()
    return urlsplit(page.url).path


def code_on(screen: Page) -> str:
    """The code on the screen now, as the phone's browser was handed it."""
    return screen.evaluate(
        """async () => {
            const book = await (await fetch(document.querySelector("[data-screen]").dataset.book)).json();
            const step = Math.floor(Date.parse(book.now) / 1000 / book.codes.seconds);
            return book.codes.address + `${book.session}.${step}.${book.codes.signatures[step - book.codes.first]}`;
        }"""
    )


def test_a_member_scans_the_screen_and_the_name_appears(page_of: Callable[..., Page]) -> None:
    organiser = page_of("bi-thu", DESK)
    desk = hold_a_lesson(organiser, "Lớp quét mã")
    organiser.goto(f"{desk}man-hinh/")
    expect(organiser.locator("[data-count]")).to_have_text("0")
    before = organiser.locator("[data-code]").get_attribute("src")

    phone = page_of("doan-vien", PHONE)
    phone.goto(code_on(organiser))
    expect(phone.locator("[data-told]")).to_contain_text("Đã điểm danh")
    expect(organiser.locator("[data-count]")).to_have_text("1")
    expect(organiser.locator("[data-last]")).not_to_be_empty()
    organiser.wait_for_function("src => document.querySelector('[data-code]').src !== src", arg=before, timeout=20_000)

    phone.goto(f"/co-mat/?m={parse_qs(urlsplit(code_on(organiser)).query)['m'][0]}")
    phone.get_by_role("button", name="Tôi ra về").click()
    expect(phone.locator("[data-told]")).to_contain_text("Đã ghi giờ ra về")


def test_the_organiser_goes_on_without_a_network_and_nothing_is_lost(page_of: Callable[..., Page]) -> None:
    page = page_of("bi-thu", PHONE)
    desk = hold_a_lesson(page, "Lớp mất mạng")
    people = page.evaluate("fetch(document.querySelector('[data-desk]').dataset.book).then(b => b.json())")["people"]
    names = [person[1] for person in people[:2]]
    wait_until_kept(page, "/diem-danh/ngoai-mang/")
    page.reload()

    page.context.set_offline(True)
    tick_off(page, names[0])
    expect(page.locator("[data-state]")).to_contain_text("1 lượt đang chờ gửi")
    # The page is killed; it opens again without a network and still knows.
    page.goto("about:blank")
    page.goto(desk)
    expect(page.locator("[data-queue-rows]")).to_contain_text(names[0])
    tick_off(page, names[1])
    expect(page.locator("[data-state]")).to_contain_text("2 lượt đang chờ gửi")

    page.context.set_offline(False)
    expect(page.locator("[data-state]")).to_have_text("Đã gửi hết.", timeout=40_000)
    page.goto(desk)
    expect(page.locator("[data-count]")).to_have_text("2")
    for name in names:
        expect(page.locator("[data-after]")).to_contain_text(name)


def wait_until_kept(page: Page, shell: str) -> None:
    """Wait until the browser keeps the page that stands in where there is no network."""
    page.evaluate(
        "async shell => { while (!(await caches.match(shell))) await new Promise(done => setTimeout(done, 50)); }",
        shell,
    )


def tick_off(page: Page, name: str) -> None:
    """Find somebody by name without accents, and tick them off."""
    page.get_by_role("searchbox", name="Tìm theo tên").fill(name)
    page.locator("[data-people]").get_by_role("button", name="Có mặt").first.click()
    expect(page.locator("[data-desk] [data-last]")).to_have_text(name)


def test_a_member_without_a_network_keeps_the_code_and_brings_it_later(page_of: Callable[..., Page]) -> None:
    organiser = page_of("bi-thu", DESK)
    desk = hold_a_lesson(organiser, "Lớp xa mạng")
    organiser.goto(f"{desk}man-hinh/")
    phone = page_of("doan-vien", PHONE)
    phone.goto("/co-mat/")
    wait_until_kept(phone, "/co-mat/ngoai-mang/")
    phone.evaluate("navigator.serviceWorker.ready.then(() => true)")
    phone.reload()
    phone.wait_for_function("navigator.serviceWorker.controller !== null")

    phone.context.set_offline(True)
    phone.goto(code_on(organiser))
    expect(phone.locator("[data-told]")).to_contain_text("Đã ghi trên máy")
    expect(phone.locator("[data-queue]")).to_contain_text("1 lượt đang chờ gửi")
    phone.goto("about:blank")

    # Any page of ours brings it.
    phone.context.set_offline(False)
    phone.goto("/")
    expect(organiser.locator("[data-count]")).to_have_text("1", timeout=40_000)


def test_without_a_script_the_desk_and_the_six_digits_do(page_of: Callable[..., Page]) -> None:
    organiser = page_of("bi-thu", PHONE, java_script_enabled=False)
    desk = hold_a_lesson(organiser, "Lớp không mã lệnh")
    organiser.goto(f"{desk}man-hinh/")
    digits = organiser.locator(".room-code").inner_text()

    phone = page_of("doan-vien", PHONE, java_script_enabled=False)
    phone.goto("/co-mat/")
    phone.get_by_label("Mã phòng").fill(digits)
    phone.get_by_role("button", name="Tôi có mặt").click()
    expect(phone.locator("main")).to_contain_text("Đã điểm danh")
    organiser.goto(desk)
    expect(organiser.locator("[data-count]")).to_have_text("1")


def test_of_a_new_build_that_comes_only_half_nothing_is_kept(page_of: Callable[..., Page]) -> None:
    page = page_of("bi-thu", PHONE)
    desk = hold_a_lesson(page, "Lớp đổi bản")
    wait_until_kept(page, "/diem-danh/ngoai-mang/")
    page.reload()
    # The server is renewed: its pages name a file that this phone cannot get just now.
    renewed = '<!doctype html><script src="/static/check-in.moi.js"></script>'
    page.route("**/ngoai-mang/", lambda route: route.fulfill(body=renewed, content_type="text/html"))
    with page.expect_response("**/static/check-in.moi.js"):
        page.reload()

    page.context.set_offline(True)
    page.goto(desk)
    expect(page.locator("[data-state]")).to_contain_text("Chưa có mạng")
    page.get_by_role("searchbox", name="Tìm theo tên").fill("khoa")
    expect(page.locator("[data-people] li").first).to_be_visible()


def test_two_phones_without_a_network_tick_off_one_person_and_the_desk_shows_it_by_itself(
    page_of: Callable[..., Page],
) -> None:
    first = page_of("bi-thu", PHONE)
    second = page_of(None, PHONE, storage_state=first.context.storage_state())
    second.goto(hold_a_lesson(first, "Lớp hai máy"))
    book = second.evaluate("fetch(document.querySelector('[data-desk]').dataset.book).then(b => b.json())")
    name = book["people"][0][1]
    for phone in (first, second):
        phone.context.set_offline(True)
        tick_off(phone, name)
    for phone in (first, second):
        phone.context.set_offline(False)
        expect(phone.locator("[data-state]")).to_have_text("Đã gửi hết.", timeout=20_000)

    told = second.locator("[data-queue-rows]")
    expect(told).to_contain_text("đã được điểm danh trước đó, từ máy khác")
    for phone in (first, second):
        clash = phone.locator("[data-after] li", has_text="không tính")
        expect(clash).to_contain_text(name, timeout=10_000)
        expect(phone.locator("[data-count]")).to_have_text("1")
