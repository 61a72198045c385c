"""From an obligation to an activity on a phone; a member signs up; a figure of the board followed to photo and plan."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import Locator, Page, expect

from tests.demonstration import DESK, PHONE

pytestmark = pytest.mark.journey
HERE = ZoneInfo("Asia/Ho_Chi_Minh")


def fits(page: Page) -> None:
    """Nothing is wider than the phone."""
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


def a_photo(file: Path, left: int) -> Path:
    """A photo with a block at some place."""
    picture = Image.new("RGB", (800, 600), "white")
    ImageDraw.Draw(picture).rectangle((left, 60, left + 150, 300), fill="darkgreen")
    picture.save(file, "JPEG")
    return file


def top(of: Locator) -> float:
    """How far down something stands."""
    box = of.bounding_box()
    assert box
    return box["y"]


def make_from_obligation(page: Page, title: str, day: datetime) -> str:
    """From the unit's month to an obligation, and from there to an activity, with all that is known filled in."""
    page.goto("/thang-nay/?tat-ca=1")
    page.locator("main a.go", has_text="GIS").first.click()
    page.wait_for_url(re.compile(r"/viec/\d+/"))
    page.get_by_role("link", name="Tổ chức hoạt động").click()
    fits(page)
    expect(page.locator("select[name=kind_id] option:checked")).to_have_text("Tập huấn, lớp học")
    expect(page.locator("input[name=title]")).not_to_have_value("")
    expect(page.locator("input[name=serves]:checked")).to_have_count(1)
    page.locator("input[name=title]").fill(title)
    page.locator("input[name=day]").fill(f"{day:%d/%m/%Y}")
    page.get_by_role("button", name="Mở đăng ký").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    fits(page)
    return urlsplit(page.url).path


def test_an_activity_is_made_on_a_phone_and_a_member_signs_up(page_of: Callable[..., Page]) -> None:
    secretary = page_of("bi-thu", PHONE)
    desk = make_from_obligation(secretary, "Lớp GIS cho người mới", datetime.now(HERE) + timedelta(days=5))
    shared = secretary.locator("main a[href*='/hd/']").first.get_attribute("href") or ""

    member = page_of("doan-vien", PHONE)
    member.goto(urlsplit(shared).path)
    fits(member)
    member.get_by_role("button", name="Đăng ký tham gia").click()
    expect(member.locator("main")).to_contain_text("Đồng chí đã đăng ký")
    fits(member)

    secretary.goto(f"{desk}nguoi-dang-ky/")
    expect(secretary.locator("main")).to_contain_text("Phạm Minh Khoa")
    member.get_by_role("button", name="Hủy đăng ký").click()
    expect(member.get_by_role("button", name="Đăng ký tham gia")).to_be_visible()


def test_what_is_wrong_with_one_of_two_fields_has_the_whole_line_of_a_phone(page_of: Callable[..., Page]) -> None:
    page = page_of("bi-thu", PHONE)
    page.goto("/hoat-dong/moi/")
    day, start = page.locator("input[name=day]"), page.locator("input[name=begins]")
    assert top(day) == top(start), "two short fields stand beside each other"
    day.fill("31/31/2026")
    page.eval_on_selector("form:has(input[name=day])", "form => form.noValidate = true")
    page.get_by_role("button", name="Mở đăng ký").click()
    expect(page.locator(".wrong", has_text="31/31/2026")).to_be_visible()

    assert top(start) > top(day) + PHONE["height"] / 20
    fits(page)


def test_a_figure_of_the_board_leads_to_the_photo_and_to_the_sentence(
    tmp_path: Path, page_of: Callable[..., Page]
) -> None:
    secretary = page_of("bi-thu", PHONE)
    title = "Lớp GIS đã xong"
    desk = make_from_obligation(secretary, title, datetime.now(HERE) - timedelta(days=1))
    secretary.goto(f"{desk}ket-qua/")
    secretary.locator("input[name=figure_participants]").fill("35")
    secretary.set_input_files("input[name=photos] >> nth=0", str(a_photo(tmp_path / "lop.jpg", 120)))
    secretary.get_by_role("button", name="Ghi kết quả, kết thúc hoạt động").click()
    expect(secretary.locator("#messages")).to_contain_text("Đã ghi kết quả")
    fits(secretary)

    officer = page_of("can-bo", DESK)
    officer.goto("/bang-theo-doi/")
    officer.get_by_role("link", name=re.compile("Hoạt động đã tổ chức")).first.click()
    officer.wait_for_url(re.compile("/vi-sao/"))
    expect(officer.locator("main")).to_contain_text(title)
    photo = officer.locator(".trace-step .photos img").first
    expect(photo).to_be_visible()
    assert photo.evaluate("image => image.complete && image.naturalWidth > 0")

    officer.locator(".trace a[href^='/hoat-dong/']", has_text=title).first.click()
    officer.locator("main a[href^='/viec/']").first.click()
    sentence = officer.locator(".quote").first
    said = sentence.inner_text().split("\n")[0].strip()
    sentence.locator("a").click()
    officer.wait_for_url(re.compile(r"/ke-hoach/\d+/.*#t\d+"))
    stroke = officer.locator(f"#t{officer.url.rsplit('#t', 1)[1]}")
    expect(stroke).to_be_in_viewport()
    assert stroke.inner_text().strip()[:20] in said
