"""A round of evaluation: own points of a unit, the council, an appeal, publication."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from phongtrao.evaluation import files
from phongtrao.evaluation.tests.conftest import lines_in
from tests.demonstration import DESK, PHONE, Demonstration

pytestmark = pytest.mark.journey
HERE = ZoneInfo("Asia/Ho_Chi_Minh")
RUBRIC = """
tiêu chí   | 1   | Việc được giao | 60
nội dung   | 1.1 | Việc được giao | 60
điều kiện  | 1.a | Hoàn thành việc được giao | 60 | | nhiệm vụ hoàn thành | | theo tỷ lệ
tiêu chí   | 2   | Cách làm | 40
nội dung   | 2.1 | Cách làm | 40
điều kiện  | 2.a | Cách làm mới | 40 | | hội đồng | | chấm điểm | | Báo cáo
xếp loại   |     | tốt | 50
xếp loại   |     | yếu | 0
"""
CHOOSE_UNIT = """() => {
  const options = [...document.querySelector("#round_units").options];
  options.find((one) => one.text === "Đoàn Sở Khoa học và Công nghệ").selected = true;
}"""
"""One unit alone: the table of all has several pages."""
TITLE = "Đánh giá thử của hành trình"


def day(days: int) -> str:
    """A day so many days from today, as people write it."""
    return f"{datetime.now(HERE) + timedelta(days=days):%d/%m/%Y}"


def test_a_round_goes_from_self_score_to_publication(
    page_of: Callable[..., Page], demonstration: Demonstration, tmp_path: Path
) -> None:
    officer, secretary = page_of("can-bo", DESK), page_of("bi-thu", PHONE)
    take_rubric(officer, tmp_path)
    place = open_round(officer)
    mine = claim(secretary)
    review(officer, place)
    announce(officer, place)
    appeal(secretary, mine)
    answer(officer, mine)

    secretary.goto(mine)
    expect(secretary.locator("#kien-nghi")).to_contain_text("chấp nhận")
    expect(secretary.locator("main")).to_contain_text("Hạng")
    assert secretary.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    officer.goto(place)
    expect(officer.locator("main")).to_contain_text("Sau ngày ấy mới công bố được.")
    let_days_pass(demonstration)
    publish(officer, place)
    secretary.goto(mine)
    expect(secretary.get_by_text("Tổng điểm", exact=True)).to_be_visible()


def take_rubric(page: Page, folder: Path) -> None:
    """The officer takes a small rubric in from a file."""
    file = folder / "bo-tieu-chi.xlsx"
    file.write_bytes(files.file_of(lines_in(RUBRIC), kind="xlsx", title="Bộ tiêu chí"))
    page.goto("/danh-gia/")
    page.get_by_role("link", name="Bộ tiêu chí").click()
    page.get_by_role("link", name="Nhập bộ tiêu chí").click()
    page.get_by_label("Tên bộ tiêu chí").fill("Bộ tiêu chí của hành trình")
    page.locator("input[type=file]").set_input_files(file)
    page.get_by_role("button", name="Nhập", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bộ tiêu chí của hành trình")


def open_round(page: Page) -> str:
    """The officer opens a round by it and puts themself in the chair; the address of the round."""
    page.goto("/danh-gia/dot/moi/")
    page.get_by_label("Tên đợt").fill(TITLE)
    page.locator("#round_version").select_option(label="Bộ tiêu chí của hành trình (1)")
    page.locator("#round_claim_until").fill(day(5))
    page.evaluate(CHOOSE_UNIT)
    page.get_by_role("button", name="Mở đợt, báo cho đơn vị").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
    page.get_by_label("Tên đăng nhập của thành viên").fill("can-bo")
    page.get_by_label("Làm chủ tịch hội đồng, người quyết định").check()
    page.get_by_role("button", name="Thêm", exact=True).click()
    expect(page.locator("#messages")).to_contain_text("Đã thêm vào hội đồng.")
    return page.url


def claim(page: Page) -> str:
    """The secretary gives the unit points, first without evidence; the address of the unit in the round."""
    page.goto("/danh-gia/")
    page.locator("li", has_text=TITLE).get_by_role("link", name="Đơn vị tôi").click()
    mine = page.url
    page.get_by_role("link", name="Tự chấm điểm").click()
    page.locator("#sheet_points_0").fill("35")
    page.get_by_role("button", name="Ghi, sang nội dung sau").click()
    expect(page.get_by_role("alert")).to_contain_text("cần minh chứng")
    page.locator("#sheet_document_0").fill("12-BC/ĐTN, 15/11")
    page.get_by_role("button", name="Ghi, sang nội dung sau").click()
    page.get_by_role("button", name="Gửi bản tự chấm").click()
    expect(page.locator("#messages")).to_contain_text("Đã gửi bản tự chấm.")
    return mine


def review(page: Page, place: str) -> None:
    """The chair looks at the unit that claimed, gives points and settles it."""
    page.goto(place)
    page.get_by_role("button", name="Khóa tự chấm, giao hội đồng").click()
    page.locator("tr", has_text="đã tự chấm").get_by_role("link").click()
    page.get_by_role("link", name="Chấm điểm").click()
    page.locator("#sheet_points_0").fill("30")
    page.get_by_role("button", name="Ghi điểm, sang nội dung sau").click()
    page.get_by_role("button", name="Chốt điểm đơn vị").click()
    expect(page.locator("#messages")).to_contain_text("Đã chốt điểm của đơn vị.")


def announce(page: Page, place: str) -> None:
    """The officer makes provisional results known."""
    page.goto(place)
    page.get_by_label("Nhận kiến nghị đến hết ngày").fill(day(0))
    page.get_by_role("button", name="Công bố dự kiến").click()
    expect(page.locator("#messages")).to_contain_text("Đã công bố kết quả dự kiến.")


def appeal(page: Page, mine: str) -> None:
    """The secretary appeals."""
    page.goto(mine)
    page.locator("summary", has_text="Kiến nghị về điểm").click()
    page.locator("#appeal_code").select_option("2.a")
    page.locator("#appeal_words").fill("Cách làm đã được hai đơn vị học theo")
    page.get_by_role("button", name="Gửi kiến nghị").click()
    expect(page.locator("#kien-nghi")).to_contain_text("hội đồng trả lời trước")


def answer(page: Page, mine: str) -> None:
    """The chair grants it."""
    page.goto(mine)
    page.get_by_label("Trả lời thế nào").select_option("1")
    page.get_by_label("Điểm sau khi sửa").fill("36")
    page.get_by_label("Câu trả lời").fill("Đã xem xác nhận của hai đơn vị")
    page.get_by_role("button", name="Trả lời", exact=True).click()
    expect(page.locator("#messages")).to_contain_text("Đã trả lời kiến nghị.")


def let_days_pass(demonstration: Demonstration) -> None:
    """As if the last day for appeals were over: nothing else of the round depends on the day."""
    before = f"{datetime.now(HERE) - timedelta(days=1):%Y-%m-%d}"
    with closing(sqlite3.connect(demonstration.database)) as rows, rows:
        rows.execute("UPDATE evaluation_round SET appeal_until = ? WHERE title = ?", (before, TITLE))


def publish(page: Page, place: str) -> None:
    """The officer publishes, and looks whether the seal holds."""
    page.goto(place)
    page.get_by_role("button", name="Công bố, khóa kết quả").click()
    expect(page.locator("#messages")).to_contain_text("Đã công bố kết quả.")
    page.get_by_role("link", name="Kiểm tra dấu").click()
    expect(page.locator("main")).to_contain_text("không dòng nào bị sửa")
