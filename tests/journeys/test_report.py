"""A unit's report on a phone: due on the home, words typed around figures, submitted, accepted, composed above."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.demonstration import PHONE

pytestmark = pytest.mark.journey


def open_month(page: Page) -> str:
    """The officer's page of whose reports came, of the month that ended last; its address."""
    page.goto("/bao-cao/")
    page.get_by_role("link", name="Báo cáo của các đơn vị").click()
    page.select_option("#ke-hoach", "1")
    page.get_by_role("button", name="Xem").click()
    return page.url


def call(page: Page) -> None:
    """Set a day long ago, so that the report is late."""
    page.fill("input[name=due_on]", "01/12/2099")
    page.locator("main form[action*='/han/'] button").click()
    expect(page.locator("#messages")).to_contain_text("Đã đặt hạn nộp")


def word(page: Page) -> None:
    """Change the words of a sentence; its figures cannot be typed in."""
    sentence = page.locator("#overall")
    figures = sentence.locator("a.figure").all_inner_texts()
    sentence.get_by_role("textbox").first.fill("Tháng vừa qua đơn vị được giao")
    page.fill("textarea[name=difficulties]", "Thiếu hội trường cho buổi tọa đàm")
    page.get_by_role("button", name="Lưu", exact=True).click()
    expect(page.locator("#messages")).to_contain_text("1 câu sửa lời")
    assert sentence.locator("a.figure").all_inner_texts() == figures


def test_a_monthly_report_from_draft_to_composed_above(page_of: Callable[..., Page]) -> None:
    officer, secretary = page_of("can-bo"), page_of("bi-thu", PHONE)
    coverage = open_month(officer)
    call(officer)
    secretary.goto("/")
    secretary.locator("main .notice a", has_text="báo cáo").first.click()
    secretary.get_by_role("button", name="Xem báo cáo đã viết sẵn").first.click()
    secretary.wait_for_url(re.compile(r"/bao-cao/\d+/sua/"))
    assert secretary.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    word(secretary)
    secretary.get_by_role("button", name="Nộp báo cáo").click()
    expect(secretary.locator("#messages")).to_contain_text("Đã nộp báo cáo")
    expect(secretary.locator("main .report")).to_contain_text("Tháng vừa qua đơn vị được giao")
    place = secretary.url

    officer.goto(place)
    with officer.expect_download() as word_file:
        officer.get_by_role("link", name="Word").click()
    assert word_file.value.suggested_filename.endswith(".docx")
    officer.get_by_role("button", name="Nhận báo cáo").click()
    expect(officer.locator("main .page-head")).to_contain_text("đã nhận")
    officer.goto(coverage)
    officer.get_by_role("button", name=re.compile("báo cáo tổng hợp")).click()
    expect(officer.locator("main #coverage")).to_contain_text("đơn vị đã nộp báo cáo")
    officer.get_by_role("link", name="Xem như bản in").click()
    expect(officer.locator("main .report")).to_contain_text("Thiếu hội trường cho buổi tọa đàm")
    officer.locator("main .report a.figure").first.click()
    expect(officer.locator("main")).to_contain_text("Lời về con số")
