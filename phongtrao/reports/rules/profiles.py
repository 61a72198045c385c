"""The forms that documents must have, as data with their source (`profiles/*.toml`)."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent.parent / "profiles"
NAMES = ("doan", "hanh-chinh")
USUAL = "doan"
BLANK = "       "
"""Room to write a number by hand."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One form: page in millimetres, head, number, text, signature; `source` is the rule that says so."""

    key: str
    title: str
    source: str
    page: dict[str, float]
    head: dict[str, Any]
    number: dict[str, str]
    text: dict[str, Any]
    sign: dict[str, Any]

    def numbered(self, number: str) -> str:
        """
        “Số: 05-BC/ĐTN”: one below ten gets a zero; what is more than a number is taken as somebody wrote it.
        """
        given = number.strip()
        if given and not given.isdecimal():
            return f"Số: {given}"
        written = f"{int(given):02}" if given else BLANK
        return "Số: " + self.number["pattern"].format(number=written, symbol=self.number["symbol"])

    def own_name(self, name: str) -> str:
        """The body that issues, as the head writes it."""
        return f"{self.head['own_prefix']}{name}".upper()


@cache
def profile(key: str) -> Profile:
    """
    A profile by its key.

    :raises KeyError: no such profile.
    """
    if key not in NAMES:
        raise KeyError(key)
    return Profile(key, **tomllib.loads((FOLDER / f"{key}.toml").read_text()))
