"""Counting codes that lead nowhere, by the network that they come from: nobody tries one after another."""

from django.core.cache import cache

MOST_AN_HOUR, HOUR = 30, 3600


def count_miss(network: str) -> None:
    """One more code that is none."""
    cache.add(_mark(network), 0, HOUR)
    cache.incr(_mark(network))


def is_too_much(network: str) -> bool:
    """True for an hour after too many of them."""
    return int(cache.get(_mark(network), 0)) >= MOST_AN_HOUR


def _mark(network: str) -> str:
    return f"activities:codes:{network}"
