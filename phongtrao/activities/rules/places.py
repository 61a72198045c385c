"""A place as people type it or copy it from a map."""

import re
from decimal import Decimal

WRITTEN = re.compile(r"\s*(-?\d{1,2}[.,]\d{1,10})\s*[;,\s]\s*(-?\d{1,3}[.,]\d{1,10})\s*")
LAST_LATITUDE, LAST_LONGITUDE = 90, 180
EXACT = Decimal("0.000001")
NEAREST, FARTHEST, USUAL = 50, 5_000, 200
"""Metres around a place: phones know it no better, and a larger circle says nothing."""

Place = tuple[Decimal, Decimal]


def place_in(text: str) -> Place | None:
    """Latitude and longitude in "10.776530, 106.700981" or "10,776530; 106,700981"; None for anything else."""
    found = WRITTEN.fullmatch(text)
    if not found:
        return None
    latitude, longitude = (Decimal(part.replace(",", ".")).quantize(EXACT) for part in found.groups())
    return (latitude, longitude) if abs(latitude) <= LAST_LATITUDE and abs(longitude) <= LAST_LONGITUDE else None


def in_words(place: Place) -> str:
    """As maps write it."""
    return f"{place[0]:.6f}, {place[1]:.6f}"
