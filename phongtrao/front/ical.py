"""Occasions as an iCalendar file (RFC 5545, RFC 7986) that Google, Apple and Outlook subscribe to."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from django.conf import settings
from icalendar import Calendar, Event

from phongtrao.obligations.queries import Occasion

ASK_AGAIN = timedelta(hours=6)
"""So often a program should look for what is new."""


def written(name: str, occasions: Iterable[Occasion]) -> bytes:
    """The file. The same occasions always give the same bytes."""
    calendar = Calendar()
    calendar.add("prodid", "-//Phong Trao//Lich//VI")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", settings.TIME_ZONE)
    calendar.add("refresh-interval", ASK_AGAIN, parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", "PT6H")
    for occasion in occasions:
        calendar.add_component(_event(occasion))
    calendar.add_missing_timezones()
    data: bytes = calendar.to_ical()
    return data


def _event(occasion: Occasion) -> Event:
    event = Event()
    event.add("uid", f"{occasion.key}@{urlsplit(settings.SITE_URL).hostname}")
    changed_at = occasion.changed_at.astimezone(UTC).replace(microsecond=0)
    event.add("dtstamp", changed_at)
    event.add("last-modified", changed_at)
    event.add("summary", occasion.title)
    if occasion.starts_at:
        zone = ZoneInfo(settings.TIME_ZONE)
        event.add("dtstart", datetime.combine(occasion.starts_on, occasion.starts_at, zone))
    else:
        event.add("dtstart", occasion.starts_on)
        event.add("dtend", occasion.ends_on + timedelta(days=1))
    if occasion.place:
        event.add("location", occasion.place)
    url = f"{settings.SITE_URL}{occasion.url}"
    event.add("description", "\n".join(part for part in (occasion.detail, url) if part))
    event.add("url", url)
    event.add("status", "CONFIRMED" if occasion.is_sure else "TENTATIVE")
    event.add("transp", "OPAQUE" if occasion.starts_at else "TRANSPARENT")
    return event
