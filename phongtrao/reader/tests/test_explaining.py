"""The page by which a person judges a reading."""

from html.parser import HTMLParser

import pytest

from phongtrao.reader import Reading, read_text
from phongtrao.reader.explaining import as_page, marks_of
from phongtrao.reader.tests.samples import SCHOOL, YOUTH


class Page(HTMLParser):
    """The words of the article, the hints, the links and everything that would be fetched."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words, self.hints, self.fetched = [""], list[str](), list[str]()
        self.ids, self.links = set[str](), list[str]()
        self.is_paper = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.is_paper = self.is_paper or tag == "article"
        self.fetched += [given[name] for name in ("src", "data") if name in given] + [tag] * (tag in ("script", "link"))
        self.hints += [given["title"]] if "title" in given else []
        self.ids |= {given["id"]} if "id" in given else set()
        self.links += [given["href"]] if "href" in given else []

    def handle_endtag(self, tag: str) -> None:
        self.is_paper = self.is_paper and tag != "article"

    def handle_data(self, data: str) -> None:
        if self.is_paper:
            self.words.append(data)


def plain(text: str) -> str:
    return "".join(text.split())


@pytest.fixture(params=[YOUTH, SCHOOL], ids=["youth", "school"])
def reading(request: pytest.FixtureRequest) -> Reading:
    return read_text(request.param)


def test_the_page_holds_every_word_once_and_fetches_nothing(reading: Reading) -> None:
    page = Page(as_page(reading))
    assert plain("".join(page.words)) == plain(reading.text)
    assert page.fetched == []


def test_each_task_of_the_list_leads_to_its_words(reading: Reading) -> None:
    page = Page(as_page(reading))
    assert page.links == [f"#{task.id}" for task in reading.tasks]
    assert {link.removeprefix("#") for link in page.links} <= page.ids


def test_marks_name_what_they_cut(reading: Reading) -> None:
    marks = marks_of(reading)
    leads = {reading.text[slice(*mark.span)].lower() for mark in marks if mark.kind == "lead"}
    assert leads == {lead.lower() for task in reading.tasks for lead in task.leads}
    targets = {mark.span for mark in marks if mark.kind == "target"}
    assert targets == {t.span for task in reading.tasks for t in task.targets} | {goal.span for goal in reading.goals}


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Đoàn Sở Du lịch", "đứng sau “phân công”"),
        ("Đoàn Bệnh viện Tỉnh", "đứng sau “do”"),
        ("Cụm hoạt động số 2", "đứng trước “đăng cai”"),
        ("Ban Thường vụ Tỉnh Đoàn", "đề mục nêu tên; các việc bên dưới thuộc về đơn vị này"),
    ],
)
def test_a_lead_comes_with_the_words_that_charge_it(name: str, why: str) -> None:
    whys = {mark.why for mark in marks_of(read_text(YOUTH)) if mark.kind == "lead"}
    assert f"Chủ trì “{name}”: {why}" in whys


def test_words_that_look_like_html_stay_words() -> None:
    page = as_page(read_text(YOUTH.replace("Hè xanh quê biển", "5 < 6 & 7")))
    assert "5 &lt; 6 &amp; 7" in page
    assert "5 < 6" not in page
