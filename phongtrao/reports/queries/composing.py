"""What an upper report takes from those below: of whom one came, and what the units say in their own words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from phongtrao.reports.models import Report, Submission
from phongtrao.reports.rules import Figure, Sentence, Token

from .expected import Coverage, coverage
from .figures import Maker
from .owed import Scope
from .visible import SENT

NAMED = 10
"""So many units that have sent nothing are called by name in the sentence; the annex has all."""


@dataclass(frozen=True, slots=True)
class Below:
    """Coverage of the reports below, the sentence on it, and what units said: key → (unit, words)."""

    coverage: Coverage
    sentence: Sentence
    figures: Mapping[str, Figure]
    said: Mapping[str, tuple[tuple[str, str], ...]]


def below(report: Report, scope: Scope, today: date, maker: Maker) -> Below:
    """Six queries. Figures are never taken from here: they are counted once, from the ledger."""
    found = coverage(report.plan, scope.period, today)
    address = f"{reverse('reports:coverage')}?ke-hoach={report.plan_id}&ky={scope.period.key}"
    numbers = {"expected": len(found.lines), "come": len(found.come), "late": len(found.late)}
    figures = {
        f"below.{name}": Figure(f"below.{name}", NAMES[name], str(number), str(number), address, _source(report, name))
        for name, number in numbers.items()
    }
    return Below(found, _sentence(found), figures, _said(report, scope))


NAMES = {"expected": "Đơn vị phải báo cáo", "come": "Đơn vị đã nộp báo cáo", "late": "Đơn vị nộp chậm"}


def _source(report: Report, name: str) -> dict[str, object]:
    return {"kind": "coverage", "plan": report.plan_id, "window": report.period_key, "which": name}


def _sentence(found: Coverage) -> Sentence:
    if not found.lines:
        return ("Không có đơn vị nào phải báo cáo kỳ này.",)
    expected = Token("below.expected")
    if not found.come:
        said: list[str | Token] = ["Chưa có đơn vị nào trong ", expected, " đơn vị nộp báo cáo"]
    elif not found.missing:
        said = ["Cả ", expected, " đơn vị đã nộp báo cáo"]
    else:
        said = [Token("below.come"), " trong ", expected, " đơn vị đã nộp báo cáo"]
    if found.late:
        said += [", trong đó ", Token("below.late"), " đơn vị nộp chậm"]
    if found.come and found.missing:
        names = [line.unit.short_name for line in found.missing]
        more = ", …" if len(names) > NAMED else ""
        said.append(f"; chưa nộp: {', '.join(names[:NAMED])}{more}")
    last = said[-1]
    end = "" if isinstance(last, str) and last.endswith("…") else "."
    return (*said[:-1], f"{last}{end}") if isinstance(last, str) else (*said, end)


def _said(report: Report, scope: Scope) -> dict[str, tuple[tuple[str, str], ...]]:
    """Difficulties and proposals as they were submitted, the last submission of each unit. One query."""
    rows = Submission.objects.filter(
        report__plan=report.plan_id, report__period_key=report.period_key, report__state__in=SENT
    ).exclude(report__unit=report.unit_id)
    rows = rows.select_related("report__unit").order_by("report__unit__sort_key", "report_id", "ordinal")
    newest = {row.report_id: row for row in rows}
    found: dict[str, list[tuple[str, str]]] = {"difficulties": [], "proposals": []}
    for row in newest.values():
        for key, said in found.items():
            words = [
                "".join(piece["words"] for piece in one["pieces"])
                for part in row.content["parts"]
                for one in part["paragraphs"]
                if one["kind"] == "free" and one["key"].startswith(f"{key}.") and _is_typed(row, key)
            ]
            if words:
                said.append((row.report.unit.short_name, " ".join(words)))
    return {key: tuple(said) for key, said in found.items()}


def _is_typed(row: Submission, key: str) -> bool:
    """True where the unit said something itself; else the sentence says that there was nothing."""
    return bool(getattr(row.report, key).strip())
