"""A first roster out of a plan: where nobody has a list of units yet, the plan's own names make one."""

import csv
import hashlib
import io
import re
from collections.abc import Iterable
from datetime import date

from phongtrao.vietnamese import fold

from .models import UnitKind
from .roster import COLUMNS

CODE_LENGTH = 40
SHORT_LENGTH = 80
_NOT_SLUG = re.compile(r"[^a-z0-9]+")


def roster_of(issuer: str, names: Iterable[str], *, since: date) -> bytes:
    """
    A roster file with `issuer` at the root and each name once as a grassroots union under it.

    Names that differ only in accents, case or blanks are one unit. The same plan always gives the same codes,
    so that taking the roster over again changes nothing; plans of two issuers never share a code.
    """
    out = io.StringIO()
    rows = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    rows.writeheader()
    root = _code(issuer, issuer)
    rows.writerow(_row(root, issuer, UnitKind.UNION, since))
    taken = {root}
    for name in names:
        code = _code(name, issuer)
        if code not in taken and fold(name):
            rows.writerow(_row(code, name, UnitKind.GRASSROOTS_UNION, since) | {"truc_thuoc": root})
            taken.add(code)
    return out.getvalue().encode()


def _row(code: str, name: str, kind: str, since: date) -> dict[str, str]:
    clean = " ".join(name.split())[:250]
    short = clean if len(clean) <= SHORT_LENGTH else f"{clean[: SHORT_LENGTH - 1]}…"
    return {"ma": code, "ten": clean, "ten_ngan": short, "loai": kind, "hieu_luc_tu": since.isoformat()}


def _code(name: str, issuer: str) -> str:
    """Readable letters of the name, and a mark of name and issuer that keeps it apart from all others."""
    words = " ".join(fold(name).split())
    mark = hashlib.sha256(f"{fold(issuer)}|{words}".encode()).hexdigest()[:6]
    return f"{_NOT_SLUG.sub('-', words).strip('-')[: CODE_LENGTH - 7]}-{mark}"
