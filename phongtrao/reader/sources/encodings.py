"""Bytes to text: Unicode where they are Unicode, else the encoding in which they are the most Vietnamese."""

import re
import unicodedata

from phongtrao.vietnamese.legacy import Legacy, from_legacy
from phongtrao.vietnamese.syllables import share_of_syllables

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SAMPLE = 100_000
_LEAST_SHARE, _FEWEST_WORDS, _HALF = 0.7, 5, 0.5
_SURE = re.compile("[ăĂđĐơƠưƯ\u0300-\u0323\u1ea0-\u1ef9]")
_WINDOWS_SIGNS = {
    code: bytes([code]).decode("cp1252") for code in range(0x80, 0xA0) if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
_ZEROS_OF_UTF_16 = 0.2


def text_of(data: bytes) -> str | None:
    """The text in the bytes, whatever their encoding; None where they are no text at all."""
    text = _unicode(data)
    if text is not None:
        encoding = best_legacy(text)
        return from_legacy(text, encoding) if encoding else text
    latin = data.decode("latin-1")
    readings = [_windows_1258(data), *(_legacy(latin, encoding) for encoding in Legacy)]
    best = max((reading for reading in readings if reading is not None), key=_goodness, default=None)
    return best if best is not None and _is_vietnamese(best) else None


def _unicode(data: bytes) -> str | None:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decoded(data, encoding)
    head = data[:4096]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) > _ZEROS_OF_UTF_16 * len(head[::2]):
        return _decoded(data, "utf-16-be" if even > odd else "utf-16-le")
    return _decoded(data, "utf-8")


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def best_legacy(text: str) -> Legacy | None:
    """The encoding of old letters that a program took for Latin ones: `ViÖt Nam`; None where they are none."""
    sample = text[:_SAMPLE]
    if sample.isascii() or _SURE.search(unicodedata.normalize("NFC", sample)):
        return None
    words, share = share_of_syllables(sample)
    if words < _FEWEST_WORDS or share > _HALF:
        return None
    best = max(Legacy, key=lambda encoding: _goodness(from_legacy(sample, encoding)))
    return best if _is_vietnamese(from_legacy(sample, best)) else None


def _windows_1258(data: bytes) -> str | None:
    text = _decoded(data, "cp1258")
    return unicodedata.normalize("NFC", text) if text is not None else None


def _legacy(latin: str, encoding: Legacy) -> str:
    """The bytes as one of the old encodings; quotation marks and dashes stand where Windows has them."""
    plain = latin if encoding is Legacy.VPS else latin.translate(_WINDOWS_SIGNS)
    return from_legacy(plain, encoding)


def _goodness(text: str) -> float:
    """Syllables gained less words that cannot be."""
    words, share = share_of_syllables(text[:_SAMPLE])
    return words * (2 * share - 1)


def _is_vietnamese(text: str) -> bool:
    words, share = share_of_syllables(text[:_SAMPLE])
    return words > 0 and share >= _LEAST_SHARE
