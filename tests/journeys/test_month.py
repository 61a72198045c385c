"""The unit's month on a phone: register, be reminded, begin, show two photos, ask for a waiver, be answered."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import Page, expect

from tests.demonstration import PHONE

pytestmark = pytest.mark.journey
DAY = f"31/12/{datetime.now(UTC).year}"


def a_photo(file: Path, left: int) -> Path:
    """A photo with a block at some place."""
    picture = Image.new("RGB", (800, 600), "white")
    ImageDraw.Draw(picture).rectangle((left, 100, left + 200, 400), fill="navy")
    picture.save(file, "JPEG")
    return file


def row_with(page: Page, step: str) -> str:
    """Open the last thing of this year with this next step (the first are of the own plan); its address."""
    page.goto("/thang-nay/?tat-ca=1")
    this_year = page.locator("main li.row").filter(has_text=str(datetime.now(UTC).year))
    this_year.locator("a.go", has_text=step).last.click()
    page.wait_for_url(re.compile(r"/viec/\d+/"))
    return page.url.split("#")[0]


def check_targets(page: Page) -> None:
    """Nothing wider than the phone; what is tapped is 44 px high."""
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    low = page.eval_on_selector_all(
        "main .btn", "all => all.filter(one => one.offsetParent && one.offsetHeight < 44).map(one => one.textContent)"
    )
    assert low == []


def register(page: Page) -> None:
    """A content with a day and a place."""
    form = page.locator("form[action$='/dang-ky/']").first
    form.locator("input[name=title]").fill("Ngày hội hiến máu")
    form.locator("input[name=starts_on]").fill(DAY)
    form.locator("input[name=place]").fill("Hội trường A")
    form.get_by_role("button", name="Đăng ký").click()
    expect(page.locator("main")).to_contain_text(DAY)


def remind(officer: Page) -> None:
    """Everybody, of everything; nobody is reminded of the same thing twice a day."""
    officer.goto("/bang-theo-doi/nhac/?ke-hoach=1")
    send = officer.locator("main form button.primary")
    if send.count():
        send.click()
        expect(officer.locator("#messages")).to_contain_text("Đã nhắc")


def show_two_photos(page: Page, folder: Path) -> None:
    """Begin from the month with one tap, then send two photos."""
    owed = page.url.split("#")[0]
    page.goto("/thang-nay/?tat-ca=1")
    page.get_by_role("button", name="Bắt đầu").first.click()
    page.wait_for_url(re.compile(r"/viec/\d+/"))
    page.goto(owed)
    photos = [str(a_photo(folder / f"{left}.jpg", left)) for left in (50, 500)]
    page.locator("input[name=photos]").first.set_input_files(photos)
    send = page.locator("button[name=kind][value=progress]").first
    if not send.is_visible():
        # Folded away where something else is the next step.
        page.locator("details").filter(has=send).first.locator("summary").first.click()
    send.click()
    expect(page.locator(".photos img")).to_have_count(2)


def ask_for_a_waiver(page: Page) -> None:
    """With a reason."""
    page.locator("summary", has_text="xin miễn").click()
    ask = page.locator("form[action$='/de-nghi/']")
    ask.locator("textarea[name=reason]").fill("Hội trường đang sửa, không có nơi khác.")
    ask.locator("button[type=submit]").click()
    expect(page.locator("main")).to_contain_text("Đã xin miễn, chờ trả lời")


def grant(officer: Page, owed: str) -> None:
    """The officer agrees, with a word."""
    officer.goto(owed)
    expect(officer.locator("main")).to_contain_text("xin miễn")
    officer.locator("textarea[name=answer]").fill("Đã rõ, năm sau làm bù.")
    officer.get_by_role("button", name="Đồng ý", exact=True).click()
    expect(officer.locator("main")).to_contain_text("Được miễn")


@pytest.mark.parametrize("has_script", [True, False], ids=["with a script", "without"])
def test_a_secretary_registers_shows_and_asks_and_is_answered(
    has_script: bool, page_of: Callable[..., Page], tmp_path: Path
) -> None:
    page, officer = page_of("bi-thu", PHONE, java_script_enabled=has_script), page_of("can-bo")
    owed = row_with(page, "Đăng ký")
    if has_script:
        check_targets(page)
    register(page)

    remind(officer)
    page.goto("/thong-bao/")
    expect(page.locator("main")).to_contain_text("Nhắc việc")

    page.goto(owed)
    show_two_photos(page, tmp_path)
    ask_for_a_waiver(page)
    grant(officer, owed)

    page.goto("/thong-bao/")
    expect(page.locator("main")).to_contain_text("Trả lời đề nghị")
    page.goto(owed)
    expect(page.locator("main")).to_contain_text("Được miễn")
    expect(page.locator("main")).to_contain_text("Đã rõ, năm sau làm bù.")
