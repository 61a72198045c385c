"""What was corrected after a period was closed: told as an adjustment in the report of the next."""

from collections.abc import Iterator
from decimal import Decimal
from hashlib import sha256
from typing import Any

from phongtrao.ledger.queries import Asked
from phongtrao.periods import Period
from phongtrao.reports.models import Report, Submission
from phongtrao.reports.rules import Figure, Paragraph, Piece, lowered
from phongtrao.vietnamese import number

from .figures import Maker, earned_at_once
from .owed import Scope

Key = tuple[int, str, str, str, int]


def adjustments(report: Report, scope: Scope, maker: Maker) -> Iterator[Paragraph]:
    """
    Every figure of the ledger that an earlier report of the same kind stated, and that is another now. What was told
    before as an adjustment is not told again. Seven queries at most.
    """
    stated = _stated(report, scope.period)
    asked = {key: Asked(key[0], key[1], Period.parse(key[2]), key[3]) for key in stated}
    now = earned_at_once(asked.values())
    for key, (name, value) in stated.items():
        figure = maker.earned(f"adj.{_mark(key)}", name, now[asked[key]], size=key[4])
        if figure.value != value:
            yield _told(f"adjustment.{_mark(key)}", asked[key].window, value, figure)


def _mark(key: Key) -> str:
    """What was asked, in short: a sentence that somebody edited stays the same one whatever else is corrected."""
    return sha256("/".join(str(one) for one in key).encode()).hexdigest()[:16]


def _told(key: str, period: Period, before: str, figure: Figure) -> Paragraph:
    moved = Decimal(figure.value) - Decimal(before)
    sign = "tăng" if moved > 0 else "giảm"
    what, _colon, of = figure.name.partition(": ")
    name = f"{of}, {lowered(what)}" if of else lowered(what)
    words = f"{period.label}, {name}: đã báo cáo {number(Decimal(before))}, nay là "
    return Paragraph(key, (Piece(words), Piece(figure=figure), Piece(f" ({sign} {number(abs(moved))}).")), "item")


def _stated(report: Report, period: Period) -> dict[Key, tuple[str, str]]:
    """What earlier periods came to, as it was last stated: what was asked → (name, value). One query."""
    rows = Submission.objects.filter(
        report__unit=report.unit_id, report__plan=report.plan_id, report__period_end__lt=period.start
    ).order_by("report__period_end", "report_id", "ordinal")
    found: dict[Key, tuple[str, str]] = {}
    for row in rows.values_list("content", flat=True):
        if Period.parse(row["head"]["period"]).kind != period.kind:
            continue
        for figure in _figures(row):
            source = figure["source"]
            if source.get("kind") == "sum":
                key = source["scope"], source["metric"], source["window"], source["label"], source.get("size", 1)
                found[key] = figure["name"], figure["value"]
    return found


def _figures(content: dict[str, Any]) -> Iterator[dict[str, Any]]:
    paragraphs = [one for part in content["parts"] for one in part["paragraphs"]]
    pieces = [piece for one in paragraphs for piece in one["pieces"]]
    pieces += [cell for table in content["tables"] for row in table["rows"] for cell in row]
    return (piece["figure"] for piece in pieces if piece["figure"])
