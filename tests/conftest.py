"""What the journeys need: a running demonstration, a browser, pages signed in as somebody."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from .databases import Once
from .demonstration import DESK, Demonstration, build, launch, running, sign_in

MEANT = (
    # An answer of 404 or 422 is meant; the browser calls it an error all the same.
    "Failed to load resource",
    # The browser of the journeys has no push service.
    "Chrome currently does not support the Push API in incognito mode",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--write`: tests that compare a written page with what they find write it first (make permissions)."""
    parser.addoption("--write", action="store_true", help="write the pages that tests compare")


@pytest.fixture(scope="session")
def built(once: Once, migrated_file: Path) -> Path:
    """The data folder of the demonstration of the sample plan, as its first start leaves it."""
    return once("built", lambda place: build(place, like=migrated_file))


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory, built: Path) -> Iterator[Demonstration]:
    """The demonstration of the sample plan, started once."""
    with running(tmp_path_factory.mktemp("demo"), like=built) as started:
        yield started


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    # The browser keeps an event loop in this thread; Django would take our plain calls for asynchronous ones.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        started = launch(playwright)
        yield started
        started.close()


@pytest.fixture
def page_of(browser: Browser, demonstration: Demonstration) -> Iterator[Callable[..., Page]]:
    """`page_of("can-bo")`, `page_of("bi-thu", PHONE)`: a page signed in as one of the demonstration's people."""
    opened: list[Any] = []
    complaints: list[str] = []

    def hear(line: ConsoleMessage) -> None:
        if line.type == "error" and not line.text.startswith(MEANT):
            complaints.append(f"{line.location.get('url')}: {line.text}")

    def open_page(username: str | None, viewport: dict[str, int] = DESK, **wishes: Any) -> Page:
        context = browser.new_context(
            viewport=viewport,  # type: ignore[arg-type]
            locale="vi-VN",
            base_url=demonstration.url,
            **wishes,
        )
        opened.append(context)
        context.on("console", hear)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        page = context.new_page()
        if username:
            sign_in(page, demonstration, username)
        return page

    yield open_page
    for context in opened:
        context.close()
    assert complaints == [], "the console of the browser is silent"
