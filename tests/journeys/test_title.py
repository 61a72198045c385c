"""A title from nomination to certificate: consent, papers, the vote, the decision, a stranger who verifies."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from tests.demonstration import DESK, PHONE

from .test_certificate import NAME, address_on

pytestmark = pytest.mark.journey
HERE = ZoneInfo("Asia/Ho_Chi_Minh")
TITLE, ROUND = "Đoàn viên tiêu biểu của hành trình", "Xét đoàn viên tiêu biểu"


def test_a_title_goes_from_nomination_to_certificate(page_of: Callable[..., Page]) -> None:
    officer, secretary, member, other = (
        *(page_of("can-bo", DESK), page_of("bi-thu", PHONE)),
        *(page_of("doan-vien", PHONE), page_of("bi-thu-2", DESK)),
    )
    write_standard(officer)
    place = open_round(officer)
    dossier = nominate(secretary, place)
    agree(member, dossier)
    officer.goto(place)
    officer.get_by_role("button", name="Khóa đề cử, mở bỏ phiếu").click()
    expect(officer.locator("#messages")).to_contain_text("hội đồng bắt đầu bỏ phiếu")
    for page in (officer, secretary, other):
        vote(page, place)
    publish(officer, place)

    stranger = page_of(None, PHONE)
    stranger.goto(address_on(certificate_of(member)))
    expect(stranger.locator("main")).to_contain_text("Giấy này có giá trị.")
    expect(stranger.locator("main")).to_contain_text(TITLE)
    assert stranger.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


def write_standard(page: Page) -> None:
    """The officer writes a title down with one condition of papers and one for people, and publishes it."""
    page.goto("/danh-hieu/danh-muc/moi/")
    page.get_by_label("Tên danh hiệu").fill(TITLE)
    page.get_by_label("Dành cho ai").fill("Đoàn viên")
    page.get_by_role("button", name="Thêm danh hiệu").click()
    page.get_by_role("button", name="Làm bản mới").click()
    for words, kind in (("Có giấy khen", "paper"), ("Được tin yêu", "people")):
        page.get_by_role("link", name="Thêm điều kiện").click()
        page.locator("#condition_text").fill(words)
        page.locator("#condition_kind").select_option(kind)
        page.get_by_role("button", name="Ghi", exact=True).click()
    page.get_by_role("button", name="Ban hành bản này").click()
    expect(page.locator("#messages")).to_contain_text("Từ nay mở được đợt xét.")


def open_round(page: Page) -> str:
    """The officer opens a round and seats a council of three; its address."""
    today = f"{datetime.now(HERE):%d/%m/%Y}"
    page.goto("/danh-hieu/dot/moi/")
    page.get_by_label("Tên đợt").fill(ROUND)
    choice = page.locator("#round_standard option", has_text=TITLE)
    page.locator("#round_standard").select_option(choice.get_attribute("value") or "")
    for name in ("record_from", "record_to", "nominate_until"):
        page.locator(f"#round_{name}").fill(today)
    page.get_by_role("button", name="Mở đợt, báo cho đơn vị").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(ROUND)
    for username, role in (("can-bo", "chair"), ("bi-thu", "secretary"), ("bi-thu-2", "member")):
        if not page.locator("#seat_username").is_visible():
            page.locator("summary", has_text="Thêm thành viên").click()
        page.locator("#seat_username").fill(username)
        page.locator("#seat_role").select_option(role)
        page.get_by_role("button", name="Thêm", exact=True).click()
        expect(page.locator("#messages")).to_contain_text("Đã thêm vào hội đồng.")
    return page.url


def nominate(page: Page, place: str) -> str:
    """The secretary finds the member and nominates them; the address of the dossier."""
    page.goto(place)
    page.get_by_role("link", name="Đề cử đoàn viên").click()
    page.locator("#tim").fill(NAME.split()[-1])
    page.locator("#main").get_by_role("button", name="Tìm").click()
    page.locator("#people li", has_text=NAME).get_by_role("button").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(NAME)
    return page.url


def agree(page: Page, dossier: str) -> None:
    """The member finds the question at home, agrees and adds a paper."""
    page.goto("/")
    page.get_by_role("link", name=f"đồng chí được đề cử “{ROUND}”").click()
    assert page.url == dossier
    page.get_by_role("button", name="Đồng ý", exact=True).click()
    expect(page.locator("#messages")).to_contain_text("Đã ghi nhận đồng chí đồng ý.")
    page.locator("#papers_condition").select_option(label="Có giấy khen")
    page.locator("#papers_caption").fill("Giấy khen năm nay")
    page.locator("#papers_shown").set_input_files(
        files=[{"name": "giay-khen.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4 giay khen"}]
    )
    page.get_by_role("button", name="Thêm vào hồ sơ").click()
    expect(page.locator("main")).to_contain_text("Đã có giấy tờ, hội đồng xem.")
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


def vote(page: Page, place: str) -> None:
    """A member of the council votes in favour."""
    page.goto(place)
    page.get_by_role("link", name="Bỏ phiếu").click()
    page.get_by_label("tán thành", exact=True).check()
    page.get_by_role("button", name="Bỏ phiếu").click()
    expect(page.locator("#messages")).to_contain_text("Đã bỏ phiếu.")


def publish(page: Page, place: str) -> None:
    """The officer counts and writes the decision down."""
    page.goto(place)
    page.get_by_role("button", name="Kiểm phiếu").click()
    page.get_by_label("Số, ký hiệu quyết định").fill("15-QĐ/ĐTN")
    page.get_by_label("Ngày quyết định").fill(f"{datetime.now(HERE):%d/%m/%Y}")
    page.get_by_label("Người ký", exact=True).fill("Trần Văn Ký")
    page.get_by_role("button", name="Công bố, ghi vào sổ khen thưởng").click()
    expect(page.locator("#messages")).to_contain_text("ghi vào sổ khen thưởng")
    page.goto("/danh-hieu/so/")
    expect(page.locator("tr", has_text="15-QĐ/ĐTN")).to_contain_text(NAME)


def certificate_of(page: Page) -> bytes:
    """The member finds the title on their record and takes the certificate home."""
    page.goto("/hoat-dong/ho-so/")
    link = page.locator("#danh-hieu li", has_text=TITLE).get_by_role("link", name="PDF").get_attribute("href")
    return page.request.get(link or "").body()
