"""How things are named in the trail, and how near it says from where something was done."""

import re
from ipaddress import ip_address, ip_network

from django.db import models

USER = "accounts.user"
FORGOTTEN = "Đoàn viên đã xóa"
"""What stands in place of a name that was erased."""
NEAR = {4: 24, 6: 48}
"""So many bits of an address are kept: the network of an office or of a provider's street, never one device."""
BROWSERS = (
    ("Cốc Cốc", r"coc_coc"),
    ("Edge", r"Edg(?:e|A|iOS)?/"),
    ("Opera", r"OPR/|Opera"),
    ("Samsung Internet", r"SamsungBrowser/"),
    ("Zalo", r"Zalo"),
    ("Firefox", r"Firefox/|FxiOS/"),
    ("Chrome", r"Chrom(?:e|ium)/|CriOS/"),
    ("Safari", r"Safari/"),
)
SYSTEMS = (
    ("Android", r"Android"),
    ("iOS", r"iPhone|iPad|iPod"),
    ("Windows", r"Windows"),
    ("macOS", r"Mac OS X|Macintosh"),
    ("Linux", r"Linux|X11"),
)


def label_of(thing: models.Model) -> str:
    """The lasting label of an object, such as "plans.task:12"."""
    return f"{thing._meta.label_lower}:{thing.pk}"


def user_label(user_id: int) -> str:
    """The label of an account."""
    return f"{USER}:{user_id}"


def is_named_by_key(thing: models.Model) -> bool:
    """
    True for what has a person's name, which the trail itself never holds (`TrailName` does).

    A model says so by `is_personal = True`; the values of its fields are not written either.
    """
    return bool(getattr(type(thing), "is_personal", False))


def place_of(*things: models.Model | None) -> str:
    """The place in the tree of the first of these that has one; a model says its own by `trail_place`."""
    return next((place for thing in things if thing is not None and (place := getattr(thing, "trail_place", ""))), "")


def title_of(thing: models.Model) -> str:
    """What an object is called for good; one whose name follows the language of the page says it by `trail_title`."""
    return str(getattr(thing, "trail_title", "") or thing)


def network_of(address: str) -> str:
    """The network around an address, "203.0.113.0/24"; nothing for what is no address."""
    try:
        found = ip_address(address.strip())
    except ValueError:
        return ""
    return str(ip_network(f"{found}/{NEAR[found.version]}", strict=False))


def caller(remote: str, forwarded: str) -> str:
    """
    The address of whoever called. `forwarded` is what a proxy of ours says; only its last word is the proxy's own,
    and only a neighbour is believed to be our proxy.
    """
    try:
        is_proxy = ip_address(remote).is_private
    except ValueError:
        is_proxy = False
    return forwarded.rpartition(",")[2].strip() if forwarded and is_proxy else remote


def agent_family(words: str) -> str:
    """Browser and system by family, "Chrome, Android": no versions, which would tell people apart."""
    found = [
        next((name for name, signs in families if re.search(signs, words)), "") for families in (BROWSERS, SYSTEMS)
    ]
    return ", ".join(name for name in found if name)
