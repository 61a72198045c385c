"""Members and units as rows of a file, in the columns that an import knows."""

from datetime import date
from typing import Any

from django.utils.translation import override

from phongtrao.organizations.lists.columns import COLUMNS, UNITS
from phongtrao.organizations.lists.values import Cell
from phongtrao.organizations.models import ClusterPlace, Gender, Unit, UnitKind

from .people import members_of
from .units import current, subtree

LEFT_OUT = frozenset({"family", "given"})


def exported(unit: Unit, kind: str, *, on: date) -> tuple[list[str], list[list[Cell]]]:
    """Headings and rows of a unit and of all below it. Vietnamese in every language: an import knows them by these."""
    with override("vi"):
        head = [str(column.title) for column in COLUMNS[kind] if column.key not in LEFT_OUT]
        return head, _units(unit, on) if kind == UNITS else _members(unit, on)


def _members(unit: Unit, on: date) -> list[list[Any]]:
    """One query; plain values, since there are tens of thousands."""
    rows = members_of(unit, on=on).values_list(
        "person__full_name",
        "person__born_on",
        "person__born_in",
        "person__gender",
        "person__email",
        "person__phone",
        "person__card_number",
        "unit__name",
        "title",
        "since",
    )
    genders = {value: str(label) for value, label in Gender.choices}
    return [
        [name, born_on or born_in, genders.get(gender, ""), *rest]
        for name, born_on, born_in, gender, *rest in rows.iterator(chunk_size=5000)
    ]


def _units(unit: Unit, on: date) -> list[list[Cell]]:
    """Three queries: units with those above, other names, places in clusters."""
    places = current(ClusterPlace.objects.filter(unit__path__startswith=unit.path), on=on)
    clusters = dict(places.values_list("unit_id", "cluster__code"))
    kinds = {value: str(label) for value, label in UnitKind.choices}
    rows = subtree(unit.path, on=on).select_related("parent").prefetch_related("aliases").order_by("path", "pk")
    return [
        [
            row.code,
            row.name,
            row.short_name,
            kinds[row.kind],
            row.parent.code if row.parent else "",
            clusters.get(row.pk, ""),
            " | ".join(alias.name for alias in row.aliases.all()),
            row.valid_from,
        ]
        for row in rows
    ]
