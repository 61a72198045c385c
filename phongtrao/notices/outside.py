"""
Where the server may speak to when somebody else names the place: public addresses, and networks that the settings name.

Else a webhook could be pointed at what only the server can reach. A name is looked up and judged when it is given, and
what is really connected to is judged again at the moment of connecting: names change, and answers lead elsewhere.
"""

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any
from urllib.parse import SplitResult

from django.conf import settings

from .refusals import HostNotAllowed, HostUnknown

TIMEOUT = 5.0
"""Seconds to connect, and again to wait for an answer."""
TRANSLATED = ip_network("64:ff9b::/96")
"""IPv4 addresses, private ones too, in the clothes of IPv6 (RFC 6052)."""
_is_guarded: ContextVar[bool] = ContextVar("is_guarded", default=False)


def may_reach(address: str) -> bool:
    """True for a public address, and for one in a network of `CHAT_NETWORKS`."""
    ip = ip_address(address.partition("%")[0])
    if isinstance(ip, IPv6Address) and ip.ipv4_mapped:
        ip = ip.ipv4_mapped
    if any(ip in network for network in _own_networks()):
        return True
    return ip.is_global and not ip.is_multicast and ip not in TRANSLATED


def is_near(host: str) -> bool:
    """True where a name leads only into networks of `CHAT_NETWORKS`, in which plain http is good enough."""
    return all(any(ip_address(one) in network for network in _own_networks()) for one in _addresses(host, None))


def check_host(place: SplitResult) -> None:
    """
    Refuse a place of which any address is neither public nor in a network of the settings.

    :raises HostUnknown: there is no such name.
    :raises HostNotAllowed: it leads to this machine or into a private network.
    """
    if not all(may_reach(one) for one in _addresses(place.hostname or "", place.port)):
        raise HostNotAllowed


@contextmanager
def guarded() -> Iterator[None]:
    """Within it this thread connects only where it may (`may_reach`); elsewhere the connection fails."""
    token = _is_guarded.set(True)
    try:
        yield
    finally:
        _is_guarded.reset(token)


def _own_networks() -> list[IPv4Network | IPv6Network]:
    return [ip_network(one) for one in settings.CHAT_NETWORKS]


def _addresses(host: str, port: int | None) -> set[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as fault:
        raise HostUnknown from fault
    return {str(address[0]).partition("%")[0] for *_rest, address in found}


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Called by Python before each connection, whichever library makes it (`sys.addaudithook`)."""
    if event == "socket.connect" and _is_guarded.get():
        address = arguments[1]
        if isinstance(address, tuple) and not may_reach(address[0]):
            raise ConnectionRefusedError("not an address that people may have us speak to")


sys.addaudithook(_watch)
