"""The thread in a real browser: upload → review → publish → board → obligation → sentence."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.demonstration import PHONE
from tests.sample_files import as_docx, as_pdf

pytestmark = pytest.mark.journey

REAL_PLAN = Path(__file__).resolve().parents[3] / "shared" / "plans" / "ke-hoach-3-trach-nhiem-2024.txt"
READING = 60_000
"""How long a reading may take here, in milliseconds: the machine has two cores and other tests run."""


def a_file(kind: str, folder: Path) -> Path:
    """The plan to upload: the sample as Word or PDF, or the real plan where it is at hand."""
    if kind == "real":
        if not REAL_PLAN.exists():
            pytest.skip("the real plan is not beside this project")
        return REAL_PLAN
    return as_docx(folder / "ke-hoach.docx") if kind == "docx" else as_pdf(folder / "ke-hoach.pdf")


def upload(page: Page, file: Path) -> None:
    """Give the officer's upload page a file and wait until it has been read."""
    page.goto("/ke-hoach/moi/")
    page.set_input_files("input[type=file]", str(file))
    page.get_by_role("button", name="Đọc kế hoạch").click()
    page.wait_for_url(re.compile(r"/ke-hoach/\d+/doc-lai/"), timeout=READING)


def make_everything_clear(page: Page, plan: str) -> None:
    """Say of every sentence that is not clear yet that it is context."""
    while True:
        page.goto(f"/ke-hoach/{plan}/doi-chieu/?loai=open")
        unclear = page.get_by_role("button", name="Bối cảnh")
        if not unclear.count():
            return
        unclear.first.click()
        page.wait_for_load_state("networkidle")


@pytest.mark.parametrize("kind", ["docx", "pdf", "real"])
def test_a_plan_becomes_obligations_that_lead_back_to_its_sentences(
    kind: str, tmp_path: Path, page_of: Callable[..., Page]
) -> None:
    page = page_of("can-bo")
    upload(page, a_file(kind, tmp_path))
    plan = page.url.split("/ke-hoach/")[1].split("/")[0]
    expect(page.locator(".review-line b").first).to_contain_text(re.compile(r"[5-9]\d nhiệm vụ"))

    page.get_by_role("button", name=re.compile(r"Nhận cả \d+")).click()
    expect(page.get_by_role("button", name=re.compile(r"Nhận cả \d+"))).to_have_count(0)
    make_everything_clear(page, plan)

    page.goto(f"/ke-hoach/{plan}/ban-hanh/")
    page.get_by_role("button", name="Ban hành").click()
    page.wait_for_load_state("networkidle")

    page.goto(f"/bang-theo-doi/?ke-hoach={plan}")
    cell = page.locator("a.c").first
    expect(cell).to_be_visible()
    cell.click()
    expect(page.locator("#sheet")).to_be_visible()
    page.locator("#sheet-whole").click()
    page.wait_for_url(re.compile(r"/viec/\d+/"))
    sentence = page.locator(".quote").first.inner_text().split("\n")[0].strip()
    assert len(sentence) > 20

    page.locator(".quote a").first.click()
    page.wait_for_url(re.compile(rf"/ke-hoach/{plan}/.*#t\d+"))
    stroke = page.locator(f"#t{page.url.rsplit('#t', 1)[1]}")
    expect(stroke).to_be_in_viewport()
    assert stroke.inner_text().strip()[:20] in sentence


def test_choosing_a_card_shows_its_sentence_and_the_other_way_round(page_of: Callable[..., Page]) -> None:
    page = page_of("can-bo")
    page.goto("/ke-hoach/1/doc-lai/")
    page.keyboard.press("j")
    page.keyboard.press("j")
    chosen = page.locator(".task.on").get_attribute("data-task")

    assert chosen
    expect(page.locator(f".paper .s.on[data-task~='{chosen}']").first).to_be_in_viewport()

    other = page.locator(".paper .s:not(.on)[data-task]").nth(12)
    other_task = str(other.get_attribute("data-task")).split()[0]
    other.click()
    expect(page.locator(f".task.on[data-task='{other_task}']")).to_be_visible()


def test_a_task_is_added_by_selecting_words_on_the_paper(page_of: Callable[..., Page], tmp_path: Path) -> None:
    page = page_of("can-bo")
    text = "KẾ HOẠCH\n\nHội xuân năm 2026\n\nI. NỘI DUNG\n\n- Trồng 05 cây đào trước cổng.\n\n- Tổ chức thi gói bánh."
    file = tmp_path / "hoi-xuan.txt"
    file.write_text(text, encoding="utf-8")
    upload(page, file)
    before = page.locator(".task[data-task]").count()
    heading = page.locator(".paper .subject span[data-start], .paper h3 span[data-start]").first
    heading.evaluate(
        "node => { const range = document.createRange(); range.selectNodeContents(node);"
        " const chosen = getSelection(); chosen.removeAllRanges(); chosen.addRange(range);"
        " document.dispatchEvent(new Event('selectionchange')); }"
    )
    button = page.locator("form[data-from-selection] button[type=submit]").first
    expect(button).to_be_enabled()
    button.click()

    expect(page.locator(".task[data-task]")).to_have_count(before + 1)


def test_the_review_works_without_javascript(page_of: Callable[..., Page]) -> None:
    page = page_of("can-bo", java_script_enabled=False)
    page.goto("/ke-hoach/1/doc-lai/")
    page.get_by_role("link", name="Sửa").first.click()
    field = page.locator("input[name=title]").first
    field.fill("Tên gọi mới của nhiệm vụ")
    field.locator("xpath=ancestor::form").get_by_role("button").first.click()

    expect(page.get_by_text("Tên gọi mới của nhiệm vụ").first).to_be_visible()


def test_a_secretary_says_on_a_phone_how_far_the_unit_is(page_of: Callable[..., Page]) -> None:
    page = page_of("bi-thu", PHONE)
    page.locator("main a.go").first.click()
    page.wait_for_url(re.compile(r"/viec/\d+/"))
    before = page.locator(".timeline li").count()
    page.get_by_text("Ghi kết quả, gửi minh chứng").click()
    page.locator("details[open] textarea[name=note]").fill("Đã phân công người phụ trách.")
    page.get_by_role("button", name="Cập nhật kết quả").click()

    expect(page.locator(".timeline li")).to_have_count(before + 1)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("trong.txt", b"", "không có nội dung"),
        ("anh.docx", b"\x89PNG\r\n\x1a\n" + b"\x00" * 400, "ảnh bị hỏng"),
        ("may.docx", b"\x7fELF" + b"\x00" * 400, "không phải"),
        ("hong.pdf", b"%PDF-1.7 nothing", "PDF"),
    ],
)
def test_a_file_that_is_no_plan_is_refused_in_words(
    name: str, content: bytes, words: str, tmp_path: Path, page_of: Callable[..., Page]
) -> None:
    page = page_of("can-bo")
    (tmp_path / name).write_bytes(content)
    page.goto("/ke-hoach/moi/")
    page.set_input_files("input[type=file]", str(tmp_path / name))
    page.get_by_role("button", name="Đọc kế hoạch").click()

    expect(page.locator("main")).to_contain_text(words)
    assert "/ke-hoach/moi/" in page.url
