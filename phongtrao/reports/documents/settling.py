"""Office files whose bytes depend on their contents alone: no moment of making, one order, one way of packing."""

import io
import re
import zipfile
from collections.abc import Callable

FIRST = "[Content_Types].xml"
EPOCH = (1980, 1, 1, 0, 0, 0)
STAMPS = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:)")
CORE = "docProps/core.xml"


def written(save: Callable[[io.BytesIO], object]) -> bytes:
    """What a document or a workbook writes into a file."""
    out = io.BytesIO()
    save(out)
    return out.getvalue()


def settled(data: bytes, *, stamp: str = "1980-01-01T00:00:00Z") -> bytes:
    """The same package anew; `stamp` is the moment that its properties carry."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as new,
    ):
        for name in sorted(old.namelist(), key=lambda name: (name != FIRST, name)):
            part = old.read(name)
            if name == CORE:
                part = STAMPS.sub(rb"\g<1>" + stamp.encode() + rb"\g<3>", part)
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            new.writestr(entry, part)
    return out.getvalue()
