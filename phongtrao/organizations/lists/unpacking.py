"""
Parts of a zipped workbook as they really unpack, within bounds.

What a package says of the size of its parts need not be true, and the fast reader believes nobody: it unpacks to the
end. So everything that it will read is unpacked here once before, without being held.
"""

import copy
import io
import sys
import zipfile
from typing import IO, cast

STEP = 1024 * 1024


class Swollen(Exception):
    """It unpacks to more than any list needs."""


class Unpacked(io.RawIOBase):
    """
    A part being unpacked: at most `most` bytes, at most `between` of them without a `mark`, of which each row is one.

    :raises Swollen: by `read`, when there is more.
    """

    def __init__(self, packed: zipfile.ZipFile, part: zipfile.ZipInfo, *, most: int, between: int) -> None:
        honest = copy.copy(part)
        honest.file_size, honest.CRC = sys.maxsize, cast(int, None)
        self._stream: IO[bytes] = packed.open(honest)
        self._left, self._between, self._since = most, between, 0

    def mark(self) -> None:
        """A row has ended."""
        self._since = 0

    def read(self, size: int = -1) -> bytes:
        """Some more of it."""
        data = self._stream.read(STEP if size < 0 else size)
        self._left -= len(data)
        self._since += len(data)
        if self._left < 0 or self._since > self._between:
            raise Swollen
        return data


def check_parts(packed: zipfile.ZipFile, *, most: int, each: int, bulky: tuple[str, ...], leave: str) -> None:
    """
    Unpack all parts but those whose names begin with `leave`.

    :raises Swollen: together they come to more than `most` bytes, one that is not `bulky` to more than `each`, or two
        have one name, so that readers differ.
    """
    names = [part.filename.lower() for part in packed.infolist()]
    if len(names) != len(set(names)):
        raise Swollen
    for name, part in zip(names, packed.infolist(), strict=True):
        if not part.filename.startswith(leave):
            stream = Unpacked(packed, part, most=most if name.startswith(bulky) else min(most, each), between=most)
            while data := stream.read():
                most -= len(data)
