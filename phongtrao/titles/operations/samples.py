"""The titles that the plan names, with sample standards, taken in at once."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Unit
from phongtrao.titles import access
from phongtrao.titles.models import Condition, Standard, Title
from phongtrao.trail import operations as trail
from phongtrao.vietnamese import fold

Line = Mapping[str, str]


@transaction.atomic
def take_sample_titles(
    *, unit_id: int, lines: Iterable[Line], level: str, year: int, by: Actor, at: datetime
) -> list[Title]:
    """
    Take in titles with their sample standards, as drafts that say that they are samples; those whose name the unit has
    already stay as they are. A line is one condition.

    :raises NotAllowed: `by` does not write titles of the unit.
    """
    unit = Unit.objects.select_for_update(no_key=True).get(pk=unit_id)
    access.check_may_keep_titles(by, unit)
    signed = {"by": by.label, "by_user_id": by.user_id, "at": at}
    known = set(Title.objects.filter(unit=unit).values_list("name", flat=True))
    made: dict[str, Standard] = {}
    for line in lines:
        name = line["title"]
        if name in known:
            continue
        if name not in made:
            said = {"name": name, "audience": line["audience"], "words": line["words"]}
            title = Title.objects.create(unit=unit, **said, search=fold(f"{name} {line['audience']}"), **signed)
            made[name] = Standard.objects.create(
                title=title,
                level=level,
                year=year,
                ordinal=1,
                is_sample=True,
                allows_self=bool(line["allows_self"]),
                **signed,
            )
        _add_condition(made[name], line)
    titles = [one.title for one in made.values()]
    trail.record_many("sample_titles_taken", subjects=titles, by=by, at=at)
    return titles


def _add_condition(standard: Standard, line: Line) -> None:
    figure = line["figure"]
    Condition.objects.create(
        standard=standard,
        ordinal=standard.conditions.count() + 1,
        text=line["text"],
        kind=line["kind"],
        figure=figure,
        threshold=Decimal(line["threshold"]) if figure else None,
        is_required=bool(line["is_required"]),
    )
