"""The ranking of a round as a table to take away, with the points of each criterion."""

from collections.abc import Iterable

from phongtrao.evaluation.models import Round
from phongtrao.foundation.actors import Actor

from .results import ranks_in, result_of, said_of
from .rounds import peers_words, units_in, visible_evaluations
from .rubrics import rubric_of

HEADINGS = ("Hạng", "Đơn vị", "Trong bảng", "Tổng điểm", "Phần trăm", "Xếp loại")
"""In Vietnamese whatever the language of the interface is: tables are annexed to documents."""

Row = list[str | int | float]


def results_table(one: Round, actor: Actor) -> tuple[list[str], Iterable[Row]]:
    """Headings and rows, as the page shows them: the units that somebody reads. Seven queries."""
    rubric, _faults = rubric_of(one.version)
    if rubric is None:
        return list(HEADINGS), []
    rows = list(units_in(one, actor, sees_points=True).filter(pk__in=visible_evaluations(actor).values("pk")))
    ranks, said = ranks_in(one), said_of(round_id=one.pk)
    head = [*HEADINGS, *(f"{each.code}. {each.name}" for each in rubric.criteria)]
    table: list[Row] = []
    for row in rows:
        result = result_of(row, rubric, said.get(row.pk, {}))
        stands: Row = [
            ranks[row.pk],
            row.unit_name,
            peers_words(one, row),
            float(row.total),
            float(row.percent),
            row.reached,
        ]
        table.append([*stands, *(float(each.points) for each in result.criteria)])
    return head, table
