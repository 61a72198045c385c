"""Figures of all units of a round, taken at once; and what a published round comes to, sealed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.utils.timezone import localdate

from phongtrao.evaluation import queries, rules
from phongtrao.evaluation.models import Evaluation, Round
from phongtrao.organizations.models import ClusterPlace, Unit
from phongtrao.organizations.queries import current

from .holding import AT_ONCE, STANDING, stand


def placed(one: Round, units: Sequence[Unit], at: datetime) -> list[Evaluation]:
    """The units of a round with the cluster and the size that they have on the day. Two queries."""
    on = min(localdate(at), one.period.end)
    clusters = dict(current(ClusterPlace.objects.filter(unit__in=units), on=on).values_list("unit_id", "cluster_id"))
    members = queries.members_under(on)
    return [
        Evaluation(
            round=one,
            unit=unit,
            unit_name=unit.name,
            cluster_id=clusters.get(unit.pk),
            size=rules.size_class(members.get(unit.pk, 0)),
        )
        for unit in units
    ]


def count(one: Round, rubric: rules.Rubric, at: datetime) -> list[Evaluation]:
    """Take the figures of all units, and let what they come to follow."""
    rows = list(Evaluation.objects.filter(round=one).select_related("unit").order_by("pk"))
    units = [row.unit for row in rows]
    facts = queries.facts_of(units, rubric, window=one.period, plan=one.plan, on=localdate(at))
    said = queries.said_of(round_id=one.pk)
    for row in rows:
        row.facts = facts[row.unit_id]
        stand(row, queries.result_of(row, rubric, said.get(row.pk, {})))
    write(rows, ["facts", *STANDING])
    one.counted_at = at
    one.save(update_fields=["counted_at"])
    return rows


def seal(one: Round, rubric: rules.Rubric) -> str:
    """Freeze the results of all units, from the figures that were taken last; the digest of it all."""
    rows = list(queries.evaluations_of(one))
    for row, result in zip(rows, queries.results_in(one, rubric, rows), strict=True):
        row.result = result
    write(rows, ["result"])
    return rules.seal_of(one.version.digest, one.period_key, ((row.unit.code, row.facts, row.result) for row in rows))


def write(rows: Sequence[Evaluation], fields: Sequence[str]) -> None:
    """
    Write some fields of many rows. As an insert that meets what is there: an update with a case for each row takes time
    that grows with the square of their number.
    """
    kept: dict[str, Any] = {"update_conflicts": True, "unique_fields": ["id"], "update_fields": list(fields)}
    Evaluation.objects.bulk_create(rows, batch_size=AT_ONCE, **kept)
