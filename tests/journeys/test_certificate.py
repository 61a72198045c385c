"""A certificate: issued to who attended, taken home as PDF, verified by the QR code on it, revoked."""

import json
import subprocess
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from tests.demonstration import DESK, PHONE

pytestmark = pytest.mark.journey
HERE = ZoneInfo("Asia/Ho_Chi_Minh")
ROOT = Path(__file__).resolve().parents[2]
NAME, TITLE = "Phạm Minh Khoa", 'Sơ cấp cứu #1: "cứu" $người$ \\ nhanh'
READ = """
import decode from "qr/decode.js";
const [width, height] = process.argv.slice(1).map(Number);
const parts = [];
for await (const part of process.stdin) parts.push(part);
console.log(JSON.stringify(decode({ width, height, data: new Uint8Array(Buffer.concat(parts)) })));
"""


def test_a_certificate_is_issued_taken_home_verified_and_revoked(page_of: Callable[..., Page]) -> None:
    secretary, member, stranger = page_of("bi-thu", DESK), page_of("doan-vien", PHONE), page_of(None, PHONE)
    desk = hold_a_course_yesterday(secretary)
    type_who_signed(secretary)
    secretary.goto(desk)
    secretary.locator("li", has_text="Cấp cho ai dự đủ buổi").get_by_role("link").click()
    secretary.get_by_role("button", name="Cấp cho 1 người").click()
    expect(secretary.locator("#messages")).to_contain_text("Đã cấp 1 giấy chứng nhận.")

    address = address_on(certificate_of(member))
    stranger.goto(address)
    expect(stranger.locator("main")).to_contain_text("Giấy này có giá trị.")
    expect(stranger.locator("main")).to_contain_text(TITLE)
    expect(stranger.locator("main")).to_contain_text(NAME)
    assert stranger.evaluate("document.documentElement.scrollWidth") == PHONE["width"]

    secretary.locator("summary", has_text="Thu hồi").first.click()
    secretary.get_by_label("Lý do thu hồi").fill("Ghi nhầm tên")
    secretary.get_by_role("button", name="Thu hồi giấy này").click()
    expect(secretary.locator("#messages")).to_contain_text("Đã thu hồi")
    stranger.reload()
    expect(stranger.locator("main")).to_contain_text("đã bị thu hồi")
    expect(stranger.locator("main")).not_to_contain_text(NAME)
    member.reload()
    expect(member.locator("main")).to_contain_text("Ghi nhầm tên")
    expect(member.locator("li", has_text=TITLE).get_by_role("link", name="PDF")).to_have_count(0)


def hold_a_course_yesterday(page: Page) -> str:
    """The secretary writes a course down that was held the day before; the address of its desk."""
    page.goto("/hoat-dong/moi/")
    page.locator("select[name=kind_id]").select_option(label="Tập huấn, lớp học")
    page.locator("input[name=title]").fill(TITLE)
    page.locator("input[name=day]").fill(f"{datetime.now(HERE) - timedelta(days=1):%d/%m/%Y}")
    page.locator("input[name=begins]").fill("08:00")
    page.locator("input[name=ends]").fill("10:00")
    page.get_by_role("button", name="Mở đăng ký").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
    return page.url


def type_who_signed(page: Page) -> None:
    """From the sheet that was signed: one member was there."""
    page.get_by_role("link", name="Điểm danh").first.click()
    page.get_by_role("link", name="Nhập danh sách đã ký").click()
    page.get_by_label(NAME).first.check()
    page.get_by_role("button", name="Ghi những người đã chọn").click()
    page.wait_for_load_state()


def certificate_of(member: Page) -> bytes:
    """The member finds the certificate in the own record and takes it home."""
    member.goto("/hoat-dong/ho-so/")
    expect(member.get_by_role("heading", name="Hồ sơ hoạt động của tôi")).to_be_visible()
    assert member.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    link = member.locator("li", has_text=TITLE).get_by_role("link", name="PDF").get_attribute("href")
    pdf = member.request.get(link or "").body()
    words = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
    assert NAME in words
    assert TITLE in " ".join(words.split())
    return pdf


def address_on(pdf: bytes) -> str:
    """What a phone reads from the QR code on the paper."""
    picture = pypdfium2.PdfDocument(pdf)[0].render(scale=3).to_pil().convert("RGBA")
    width, height = picture.size
    command = ["node", "--input-type=module", "-e", READ, str(width), str(height)]
    read = subprocess.run(command, input=picture.tobytes(), capture_output=True, check=True, cwd=ROOT)
    found = str(json.loads(read.stdout))
    assert "/xac-minh/" in found
    return found
