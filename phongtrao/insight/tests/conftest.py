"""A movement in which something was done, a day of June on which one looks, and the page as a person sees it."""

import csv
import io
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from lxml import html

from phongtrao.ledger import operations as ledger
from phongtrao.ledger.models import Rung
from phongtrao.obligations import operations as obligations
from phongtrao.obligations.models import Obligation
from phongtrao.obligations.operations import proving

JUNE = datetime(2024, 6, 14, 2, 0, tzinfo=UTC)


@pytest.fixture
def june() -> datetime:
    """A morning in the middle of June."""
    return JUNE


@pytest.fixture
def clock(june: datetime) -> Any:
    """It is June."""
    with time_machine.travel(june, tick=False):
        yield


@pytest.fixture
def owed(published_plan: Any, organization: Any) -> Callable[[str, str], Obligation]:
    """`owed("so-y-te", "tọa đàm")`: what a unit leads of the tasks with these words."""

    def find(code: str, words: str) -> Obligation:
        held = Obligation.objects.filter(holders__unit=organization[code], holders__role="lead")
        return held.filter(task__title__icontains=words).order_by("pk")[0]

    return find


@pytest.fixture
def finish(owed: Any, organization: Any, job: Any) -> Callable[..., Obligation]:
    """`finish("so-y-te", "công trình", at)`: the unit says that it is done."""

    def run(code: str, words: str, at: datetime) -> Obligation:
        obligation = owed(code, words)
        obligations.report_progress(
            obligation_id=obligation.pk,
            unit_id=organization[code].pk,
            kind="met",
            quantity=Decimal(0),
            note="",
            key=uuid4(),
            by=job,
            at=at,
        )
        return Obligation.objects.get(pk=obligation.pk)

    return run


@pytest.fixture
def evidence_of(owed: Any, organization: Any, job: Any) -> Callable[..., None]:
    """`evidence_of("so-y-te", "công trình", at)`: the unit hands in a link."""

    def run(code: str, words: str, at: datetime) -> None:
        obligations.report_with_evidence(
            obligation_id=owed(code, words).pk,
            unit_id=organization[code].pk,
            said=proving.Said(),
            proofs=[proving.Proof("link", link="https://example.vn/tin")],
            key=uuid4(),
            by=job,
            at=at,
        )

    return run


@pytest.fixture
def earn(organization: Any, job: Any, june: datetime) -> Callable[..., None]:
    """`earn("participants", 40, "so-y-te", date(2024, 5, 2))`: an entry of the ledger."""
    numbers = count(1)

    def run(
        metric: str, quantity: Any, code: str, on: date, serves: tuple[str, ...] = (), rung: Rung = Rung.DECLARED
    ) -> None:
        name = f"tests.deed:{next(numbers)}"
        fact = ledger.Fact(
            metric, Decimal(quantity), organization[code].pk, on, name, name, serves=serves, rung=rung
        )  # fmt: skip
        ledger.record(facts=[fact], by=job, at=june)

    return run


@pytest.fixture
def place(organization: Any, published_plan: Any) -> Callable[..., str]:
    """`place("dashboard", "so-y-te", "2024-Q2")`: an address of the room."""

    def find(name: str, code: str = "khoi", period: str = "2024", *args: str, more: str = "") -> str:
        asked = f"ke-hoach={published_plan.pk}&don-vi={organization[code].pk}&ky={period}{more}"
        return f"{reverse(f'insight:{name}', args=args)}?{asked}"

    return find


@pytest.fixture
def tables() -> Callable[[Client, str], dict[str, list[list[str]]]]:
    """`tables(client, address)`: chart → what the cells of its table say to files and drawings."""

    def read(client: Client, address: str) -> dict[str, list[list[str]]]:
        page = html.fromstring(client.get(address).content)
        return {
            card.get("id"): [
                [cell.get("data-value") for cell in row.xpath("./th|./td")] for row in card.xpath(".//tbody/tr")
            ]
            for card in page.xpath("//section[@data-chart]")
        }

    return read


@pytest.fixture
def rows_of() -> Callable[[bytes], list[list[str]]]:
    """What a file for spreadsheets holds below its heads."""
    return lambda data: list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))[1:]
