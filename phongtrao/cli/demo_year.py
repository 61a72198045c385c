"""The sample plans, said again for another year: the demonstration lives in the year in which it is begun."""

import re
from datetime import date

from django.conf import settings

SIGNED = (
    (re.compile(r"ngày 15( tháng |/)02( năm |/)2024"), (15, 12)),
    (re.compile(r"ngày 04( tháng |/0?)3( năm |/)2024"), (28, 12)),
)
"""When they were signed: a plan that shall hold from the first of January is signed in the December before."""
OWN_YEAR = re.compile(r"(?:(?<=năm )|(?<=\d/)|(?<=[IV]/))2024")
"""The year in the plan's own words: "năm 2024", "30/9/2024", "quý II/2024"; no laws of that year are cited."""


def sample(name: str, on: date) -> bytes:
    """A sample plan as it reads in the year of a day."""
    return of_year((settings.SAMPLES / name).read_text(encoding="utf-8"), on.year).encode()


def of_year(text: str, year: int) -> str:
    """The same plan for another year: its own dates move, what it cites stays."""
    for pattern, (day, month) in SIGNED:
        text = pattern.sub(rf"ngày {day}\g<1>{month}\g<2>{year - 1}", text)
    return OWN_YEAR.sub(str(year), text)
