"""The home of a secretary: the month of the unit."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.periods import within
from phongtrao.obligations import queries as obligations
from phongtrao.reports import queries as reports

from .waiting import Note, calls_for, evaluation_for, titles_for, transfers_for


@dataclass(frozen=True, slots=True)
class SecretaryHome:
    """
    The month of the first unit in which somebody is secretary; the others are one tap away. Who is to come,
    which points are to be given and which report is due, stands first.
    """

    kind: ClassVar[str] = "secretary"
    month: obligations.MonthPage
    waiting: tuple[Note, ...] = ()
    reports: tuple[Note, ...] = ()


def secretary_home(actor: Actor, *, at: datetime) -> SecretaryHome | None:
    """None where the unit is not there any more."""
    today = localdate(at)
    month = obligations.month_page(actor, today)
    waiting = (*calls_for(actor), *transfers_for(actor), *evaluation_for(actor, today), *titles_for(actor, today))
    return SecretaryHome(month, waiting, tuple(_reports(actor, today))) if month else None


def _reports(actor: Actor, today: date) -> Iterator[Note]:
    """The reports that are called for and have not been submitted."""
    for one in reports.due_for(actor, today=today):
        late, soon = (
            _("%(unit)s: báo cáo %(period)s chậm, hạn là %(day)s"),
            _("%(unit)s: báo cáo %(period)s, hạn %(day)s"),
        )
        said = late if one.is_late else soon
        words = said % {"unit": one.unit.short_name, "period": within(one.period), "day": f"{one.call.due_on:%d/%m}"}
        place = reverse("reports:write", args=[one.report.pk]) if one.report else reverse("reports:list")
        yield Note(words, place)
