"""An activity with a place: a phone far off is refused until it is near; one that hardly knows where it is comes in."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.demonstration import DESK, PHONE

from .test_check_in import code_on, hold_a_lesson

pytestmark = pytest.mark.journey
HALL = {"latitude": 10.776889, "longitude": 106.700806, "accuracy": 15}
FAR_OFF = HALL | {"latitude": 10.796889}
VAGUE = FAR_OFF | {"accuracy": 3000}


def set_the_place(page: Page) -> None:
    """The organiser takes the place from where their own phone is."""
    page.get_by_role("link", name="Lớp có chỗ").click()
    page.get_by_role("link", name="Vị trí", exact=True).click()
    page.get_by_role("button", name="Lấy vị trí của tôi").click()
    expect(page.locator("input[name=place]")).to_have_value("10.776889, 106.700806")
    page.get_by_role("button", name="Lưu vị trí").click()
    expect(page.locator("#messages")).to_contain_text("Đã đặt vị trí")


def test_a_phone_far_off_is_refused_each_time_and_a_vague_one_is_not(page_of: Callable[..., Page]) -> None:
    organiser = page_of("bi-thu", DESK, geolocation=HALL, permissions=["geolocation"])
    desk = hold_a_lesson(organiser, "Lớp có chỗ")
    set_the_place(organiser)
    organiser.goto(f"{desk}man-hinh/")

    phone = page_of("doan-vien", PHONE, geolocation=FAR_OFF, permissions=["geolocation"])
    phone.goto(code_on(organiser))
    told, come = phone.locator("[data-told]"), phone.get_by_role("button", name="tôi có mặt")
    phone.get_by_label("Tôi đồng ý cho biết vị trí").check()
    for _turn in range(2):
        # The words of the first turn still stand in the second: only the answer says that it has come.
        with phone.expect_response("**/diem-danh/gui/"):
            come.click()
        expect(told).to_contain_text("Máy đang cách nơi tổ chức khoảng 2,2 km")
        expect(phone.locator("[data-refused] li")).to_have_count(1)

    phone.context.set_geolocation(VAGUE)
    come.click()
    expect(told).to_contain_text("Đã điểm danh")
    expect(told).to_contain_text("Máy không biết rõ vị trí")
