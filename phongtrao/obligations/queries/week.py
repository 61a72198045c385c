"""The week of each person, as Monday's message tells it: what is ahead or late, what was done, what changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.utils.timezone import make_aware
from django.utils.translation import gettext as _

from phongtrao.obligations.models import Holder, ObligationState, Progress, ProgressKind
from phongtrao.plans.models import ChargeRole

from .reminding import Owed, by_person, in_columns, of_week

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Weeks:
    """Person → what concerns them. What changed says in its title what became of it."""

    ahead: Mapping[int, list[Owed]]
    done: Mapping[int, list[Owed]]
    changed: Mapping[int, list[Owed]]

    @property
    def people(self) -> list[int]:
        """Everybody who has anything to be told."""
        return sorted({*self.ahead, *self.done, *self.changed})


def weeks(monday: date, *, on: date) -> Weeks:
    """What Monday's message tells each person, in the language in force. Fourteen queries."""
    since = make_aware(datetime.combine(monday - WEEK, time.min))

    def of_people(rows: list[Owed]) -> Mapping[int, list[Owed]]:
        return by_person(rows, kind="digest", on=on)

    return Weeks(of_people(of_week(monday)), of_people(_done(since)), of_people(_changed(since)))


def _led() -> QuerySet[Holder]:
    return Holder.objects.filter(role=ChargeRole.LEAD, is_live=True)


def _said(kind: ProgressKind, since: datetime) -> Exists:
    """True where somebody said this of the obligation since then."""
    return Exists(Progress.objects.filter(obligation=OuterRef("obligation_id"), kind=kind, at__gte=since))


def _done(since: datetime) -> list[Owed]:
    met = _led().filter(_said(ProgressKind.MET, since), obligation__state=ObligationState.MET)
    return [_saying(_("Đã xong: %(title)s"), one)._replace(due_to=None) for one in in_columns(met)]


def _changed(since: datetime) -> list[Owed]:
    """What was handed out, got another day, or was sent back; of several, the last said here."""
    unmet = _led().exclude(obligation__state=ObligationState.MET)
    moved = Q(obligation__due_set_at__gte=since, obligation__due_set_at__gt=F("obligation__published_at"))
    kinds = (
        (_("Mới giao: %(title)s"), Q(obligation__published_at__gte=since)),
        (_("Đổi hạn: %(title)s"), moved),
        (_("Trả lại: %(title)s"), Q(_said(ProgressKind.RETURNED, since))),
    )
    return [_saying(words, one) for words, those in kinds for one in in_columns(unmet.filter(those))]


def _saying(words: str, one: Owed) -> Owed:
    return one._replace(title=words % {"title": one.title})
