"""A movement in which something was done: an activity of Đoàn Sở Y tế with a photo, words on progress, silence."""

import io
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from PIL import Image

from phongtrao.activities import operations as activities
from phongtrao.activities.models import Activity, ActivityKind
from phongtrao.obligations import operations as obligations
from phongtrao.obligations import photos
from phongtrao.obligations.models import EvidenceKind, Obligation
from phongtrao.periods import Period
from phongtrao.reports import operations
from phongtrao.reports.models import Report

APRIL = datetime(2024, 4, 3, 2, 0, tzinfo=UTC)


@pytest.fixture
def april() -> datetime:
    """A morning on which March is over."""
    return APRIL


@pytest.fixture
def owed(published_plan: Any, organization: Any) -> Callable[[str, str], Obligation]:
    """`owed("so-y-te", "tọa đàm")`: what a unit leads of the tasks with these words."""

    def find(code: str, words: str) -> Obligation:
        held = Obligation.objects.filter(holders__unit=organization[code], holders__role="lead")
        return held.filter(task__title__icontains=words).order_by("pk")[0]

    return find


@pytest.fixture
def hold(
    organization: Any, secretary: Any, actor_of: Any, now: datetime, owed: Any, settings: Any, tmp_path: Any
) -> Any:
    """`hold(title="…", people=40)`: an activity of Đoàn Sở Y tế in March, closed with a photo."""
    settings.MEDIA_ROOT = tmp_path / "media"

    def run(*, title: str = "Ngày hội", people: int = 40, words: str = "công trình", days: int = 7) -> Activity:
        kind = ActivityKind.objects.get(key="forum")
        starts_at = now + timedelta(days=days)
        details = activities.Details(
            kind_id=kind.pk,
            title=title,
            place="Hội trường A",
            starts_at=starts_at,
            ends_at=starts_at + timedelta(hours=2),
            serves=(owed("so-y-te", words).pk,),
        )
        by = actor_of(secretary)
        made = activities.make_activity(unit_id=organization["so-y-te"].pk, details=details, key=uuid4(), by=by, at=now)
        outcome = activities.Outcome(
            figures={"participants": Decimal(people)}, proofs=[photo(people)], caption="Ảnh ngày hội"
        )
        return activities.close_activity(activity_id=made.pk, outcome=outcome, key=uuid4(), by=by, at=made.ends_at)

    return run


def photo(seed: int) -> obligations.Proof:
    """A small picture as a form hands it over."""
    out = io.BytesIO()
    Image.new("RGB", (320, 200), (seed % 250, 90, 140)).save(out, "JPEG")
    found = photos.prepared(out.getvalue())
    return obligations.Proof(EvidenceKind.PHOTO, found.data, found.preview, ".jpg", "a.jpg", found.dhash)


@pytest.fixture
def report_of(organization: Any, published_plan: Any, job: Any, april: datetime) -> Callable[..., Report]:
    """`report_of("so-y-te", "2024-03")`: the report of a unit, begun in April unless said otherwise."""

    def run(code: str = "so-y-te", period: str = "2024-03", *, at: datetime | None = None) -> Report:
        return operations.open_report(
            unit=organization[code], plan=published_plan, period=Period.parse(period), by=job, at=at or april
        )

    return run
