"""How often one may guess; user names; where passkeys can be."""

from collections.abc import Iterator
from datetime import timedelta
from ipaddress import ip_address, ip_network
from itertools import count
from urllib.parse import urlsplit

from django.utils.crypto import salted_hmac

from phongtrao.vietnamese import fold

MOST_WRONG_TRIES = 10
"""For one account, or one name that nobody has, from one address."""
MOST_WRONG_ANYWHERE = 30
"""The same from all addresses together: three times as much, so that one address alone locks nobody out elsewhere."""
MOST_WRONG_FROM_ADDRESS = 60
"""For all names from one address, behind which a whole office may sit."""
PAUSE = timedelta(minutes=5)
KEPT_AFTER = timedelta(hours=1)
"""A count that has ended is deleted after this."""


def can_hold_passkeys(host: str) -> bool:
    """False where a page was opened at a bare number: browsers make passkeys for names alone (WebAuthn, RP ID)."""
    try:
        ip_address(urlsplit(f"//{host}").hostname or "")
    except ValueError:
        return True
    return False


def limits_of(name: str, address: str) -> dict[str, int]:
    """Under which keys a wrong password for this name is counted, and how many each takes: from here, from anywhere."""
    return {
        _key("here", name, address_counted(address)): MOST_WRONG_TRIES,
        _key("anywhere", name): MOST_WRONG_ANYWHERE,
    }


def limit_of_address(address: str) -> dict[str, int]:
    """Under which key every wrong password from this address is counted, and how many it takes."""
    return {_key("address", address_counted(address)): MOST_WRONG_FROM_ADDRESS}


def address_counted(address: str) -> str:
    """Whom a count holds for: one address, of IPv6 the network of 64 bits, which is what one device chooses from."""
    try:
        found = ip_address(address.strip())
    except ValueError:
        return address
    return str(found) if found.version == 4 else str(ip_network((found, 64), strict=False))  # noqa: PLR2004


def _key(*parts: str) -> str:
    return salted_hmac("phongtrao.accounts.guesses", "\n".join(parts), algorithm="sha256").hexdigest()


def username_of(full_name: str) -> str:
    """The user name that a person is wished: the given name, and the first letters of the others ("khoa.pm")."""
    *others, given = fold(full_name).split() or ["doan-vien"]
    return f"{given}.{''.join(word[0] for word in others)}".strip(".")[:40]


def numbered(wished: str) -> Iterator[str]:
    """The user names to try, one after the other: "khoa.pm", "khoa.pm2", "khoa.pm3" …"""
    yield wished
    yield from (f"{wished}{number}" for number in count(2))
