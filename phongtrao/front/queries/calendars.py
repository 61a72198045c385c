"""The calendars that a person may subscribe to, and what is in the one behind an address."""

from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from phongtrao.foundation.actors import STRANGER, Actor
from phongtrao.notices import queries as notices
from phongtrao.notices.feeds import code_of
from phongtrao.notices.models import Feed
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.queries import Occasion
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Unit


@dataclass(frozen=True, slots=True)
class CalendarLine:
    """A calendar of a person (`unit` is None) or of a unit; `url` is empty while it is not open."""

    unit: Unit | None
    feed: Feed | None
    url: str

    @property
    def at_once(self) -> str:
        """The address as programs take it from a link."""
        return f"webcal://{self.url.partition('://')[2]}"


def calendar_lines(actor: Actor) -> list[CalendarLine]:
    """One's own calendar and those of the units that one works for, open or not. Two queries."""
    feeds = {feed.unit_id: feed for feed in notices.feeds_kept_by(actor)}
    owners: list[Unit | None] = [None, *notices.units_of(actor)]
    lines = []
    for unit in owners:
        feed = feeds.get(unit.pk if unit else None)
        url = reverse("front:feed", args=[feed.pk, code_of(feed)]) if feed else ""
        lines.append(CalendarLine(unit, feed, f"{settings.SITE_URL}{url}" if url else ""))
    return lines


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """What is in a calendar."""

    name: str
    occasions: tuple[Occasion, ...]


def calendar_behind(pk: int, code: str, *, on: date) -> CalendarPage | None:
    """The calendar behind an address, in the main language; None where the address is not in force."""
    feed = notices.feed_behind(pk, code)
    if feed is None:
        return None
    with override(settings.LANGUAGE_CODE):
        name, found = _whose(feed, on)
        return CalendarPage(_("Phong Trào: %(name)s") % {"name": name}, tuple(found))


def _whose(feed: Feed, on: date) -> tuple[str, list[Occasion]]:
    if feed.unit:
        return feed.unit.short_name, obligations.occasions_of(feed.unit, on)
    actor = organizations.actor_for(feed.user, on=on) if feed.user else STRANGER
    return _("Việc của tôi"), obligations.occasions_for(actor, on)
