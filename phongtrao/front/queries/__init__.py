"""What a person sees first, by the office they hold."""

from .calendars import CalendarLine, CalendarPage, calendar_behind, calendar_lines
from .home import Nobody, home_page
from .member import MemberHome
from .metrics import DISTINCT, MEAN, SUM, WAYS, MetricLine, metric_lines, way_of
from .officer import OfficerHome
from .party import PartyHome
from .search import SearchPage, search_page
from .secretary import SecretaryHome
from .trace import TracePage, asked_in, trace_page

__all__ = [
    "DISTINCT",
    "MEAN",
    "SUM",
    "WAYS",
    "CalendarLine",
    "CalendarPage",
    "MemberHome",
    "MetricLine",
    "Nobody",
    "OfficerHome",
    "PartyHome",
    "SearchPage",
    "SecretaryHome",
    "TracePage",
    "asked_in",
    "calendar_behind",
    "calendar_lines",
    "home_page",
    "metric_lines",
    "search_page",
    "trace_page",
    "way_of",
]
