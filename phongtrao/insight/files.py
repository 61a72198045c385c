"""The table of a chart as a file."""

import csv
import io

from phongtrao.organizations.lists.values import defused

from .rules import Chart


def csv_of(chart: Chart) -> bytes:
    """In UTF-8 with its mark, which Excel needs; nothing in it is taken for a formula."""
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(map(defused, chart.heads))
    table.writerows([defused(cell.plain) for cell in row] for row in chart.rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode()
