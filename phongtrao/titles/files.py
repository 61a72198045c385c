"""The sample titles of the project: a table of conditions, one a line."""

import csv

from django.conf import settings

SAMPLE = "danh-hieu.csv"
COLUMNS = ("title", "audience", "words", "allows_self", "text", "kind", "figure", "threshold", "is_required")
KINDS = {"số liệu": "figure", "giấy tờ": "paper", "hội đồng": "people"}
FIGURES = {
    "": "",
    "hoạt động": "activities",
    "lượt": "participants",
    "giờ": "hours",
    "giấy chứng nhận": "certificates",
    "danh hiệu": "titles",
}
YES = "có"


def sample_lines() -> list[dict[str, str]]:
    """The conditions of the sample titles, as `operations.take_sample_titles` takes them."""
    text = (settings.SAMPLES / SAMPLE).read_text()
    rows = [dict(zip(COLUMNS, row, strict=True)) for row in list(csv.reader(text.splitlines()))[1:]]
    return [
        row
        | {"kind": KINDS[row["kind"]], "figure": FIGURES[row["figure"]]}
        | {name: YES if row[name] == YES else "" for name in ("allows_self", "is_required")}
        for row in rows
    ]
