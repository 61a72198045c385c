"""What a person sees first, by the office they hold."""

from .home import Nobody, home_page
from .member import MemberHome
from .officer import OfficerHome
from .party import PartyHome
from .search import SearchPage, search_page
from .secretary import SecretaryHome

__all__ = [
    "MemberHome",
    "Nobody",
    "OfficerHome",
    "PartyHome",
    "SearchPage",
    "SecretaryHome",
    "home_page",
    "search_page",
]
