"""Every page for every role at phone and desktop width: no serious fault for axe, nothing from another origin."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.demonstration import DESK, PHONE

pytestmark = pytest.mark.journey

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
EVERYBODY = ["/", "/ke-hoach/", "/ke-hoach/1/", "/ke-hoach/1/?nhiem-vu=5", "/don-vi/tim/?q=so"]
OFFICER = [
    "/ke-hoach/moi/",
    "/cho-tra-loi/",
    "/nhat-ky/",
    "/ke-hoach/1/doc-lai/",
    "/ke-hoach/1/doc-lai/?nhiem-vu=5",
    "/ke-hoach/1/doi-chieu/",
    "/ke-hoach/1/lich-su/",
    "/ke-hoach/1/ban-hanh/",
    "/ke-hoach/1/sua-doi/moi/",
    "/_mau/",
    "/bao-cao/tong-hop/",
]
KEEPERS = ["/bao-cao/", "/bao-cao/mau/", "/don-vi/", "/don-vi/1/", "/don-vi/chuyen-sinh-hoat/"]
BOARD = [
    "/bang-theo-doi/",
    "/bang-theo-doi/?trang-thai=late",
    "/toan-canh/",
    "/toan-canh/vua-doi/",
    "/toan-canh/viec/?muc=late",
]
OWN = ["/tim/?q=hien+mau", "/lich/", "/thong-bao/", "/thong-bao/cach-nhan/", "/thong-bao/kenh/moi/telegram/"]
ACCOUNT = [
    "/tai-khoan/",
    "/tai-khoan/thu/",
    "/tai-khoan/thiet-bi/",
    "/tai-khoan/mat-khau/",
    "/tai-khoan/ung-dung/them/",
]
DESK_OF, BLOOD, COURSE, CONTEST, TEAM, PRODUCT, CARE, TWINS = 74, 46, 62, 18, 31, 1, 76, 77
"""Sample activities: one that is still to come, then held ones of several kinds (`cli/demo_programmes.py`)."""
WORK = [
    "/hoat-dong/",
    "/hoat-dong/moi/?viec=23",
    f"/hoat-dong/{DESK_OF}/",
    f"/hoat-dong/{DESK_OF}/sua/",
    f"/hoat-dong/{DESK_OF}/buoi/",
    f"/hoat-dong/{DESK_OF}/nguoi-dang-ky/",
    f"/hoat-dong/{DESK_OF}/phan/moc/",
    f"/hoat-dong/{PRODUCT}/phan/san-pham/",
    f"/hoat-dong/{CARE}/phan/trao/",
    f"/hoat-dong/{TWINS}/phan/kien-nghi/",
    f"/hoat-dong/{BLOOD}/ket-qua/",
    f"/hoat-dong/{CONTEST}/thi/",
    f"/hoat-dong/{TEAM}/doi-hinh/",
    f"/hoat-dong/{COURSE}/giay-chung-nhan/",
    f"/diem-danh/{COURSE}/",
    f"/diem-danh/{COURSE}/man-hinh/",
    f"/diem-danh/{DESK_OF}/nhap/",
    "/viec/23/",
]
TWICE = """() => {
    const ids = [...document.querySelectorAll("[id]")].map(one => one.id);
    return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}"""
"""The ids that several elements of a page bear: labels and errors would speak of the wrong one."""
LOOKS = {"phone in the dark": (PHONE, "dark"), "desk in the light": (DESK, "light")}
PAGES: dict[str | None, list[str]] = {
    None: [
        "/dang-nhap/",
        "/dang-nhap/ma/",
        "/dang-nhap/chua-co-tai-khoan/",
        "/quen-mat-khau/",
        "/don-vi/moi/khong-co/",
        "/khong-co-trang-nay/",
        "/co-mat/",
        "/diem-danh/ngoai-mang/",
        "/ngoai-mang/",
    ],
    "can-bo": EVERYBODY
    + BOARD
    + OFFICER
    + KEEPERS
    + WORK
    + ["/don-vi/1/doan-vien/", "/don-vi/1/doan-vien/moi/", "/don-vi/trung/"],
    "bi-thu": EVERYBODY + BOARD + KEEPERS + OWN,
    "doan-vien": [
        *EVERYBODY,
        "/don-vi/toi/",
        "/du-lieu/",
        "/lich/",
        f"/hoat-dong/{BLOOD}/",
        "/hoat-dong/ho-so/",
        *ACCOUNT,
    ],
    "cap-uy": [*EVERYBODY, *BOARD, "/bao-cao/"],
}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("who", PAGES)
def test_pages_are_sound(who: str | None, look: str, page_of: Callable[..., Page]) -> None:
    size, theme = LOOKS[look]
    page = page_of(who, size, color_scheme=theme)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    faults: dict[str, Any] = {}
    for address in PAGES[who]:
        page.goto(address)
        faults |= {f"{address}: {fault}": where for fault, where in serious_faults(page).items()}
        if twice := page.evaluate(TWICE):
            faults[f"{address}: an id stands twice"] = twice
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > size["width"]:
            faults[f"{address}: wider than the screen"] = wide

    assert faults == {}
    origin = "/".join(page.url.split("/")[:3])
    assert [url for url in asked if not url.startswith((origin, "data:"))] == []


def serious_faults(page: Page) -> dict[str, list[str]]:
    """Axe's serious and critical faults: rule → the elements. Axe is run by the browser's own channel, past the CSP."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return {
        violation["id"]: [node["target"][0] for node in violation["nodes"]][:3]
        for violation in found["violations"]
        if violation["impact"] in {"serious", "critical"}
    }


def test_every_page_carries_a_strict_policy(page_of: Callable[..., Page]) -> None:
    page = page_of("can-bo")
    for address in ["/", "/bang-theo-doi/", "/ke-hoach/1/doc-lai/"]:
        answer = page.goto(address)
        assert answer
        policy = answer.headers["content-security-policy"]
        assert "script-src 'self';" in policy + ";"
        assert "style-src 'self';" in policy + ";"
        assert "unsafe" not in policy
