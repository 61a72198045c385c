"""Encodings of Vietnamese from before Unicode: TCVN3 (ABC), VNI for Windows, VPS."""

import re
import unicodedata
from enum import Enum

_VOWELS = "aâăeêoôơuưiy"
_TONES = ("", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323")
"""In the order of the rows below: none, sắc, huyền, hỏi, ngã, nặng."""


class Legacy(Enum):
    """The encodings, by the name people know them under."""

    TCVN3 = "TCVN3"
    VNI = "VNI"
    VPS = "VPS"


# One row a vowel, one code a tone; `..` where the encoding has none. Vowels as in _VOWELS, then đ.
_TCVN3_SMALL = """
.. b8 b5 b6 b7 b9 | a9 ca c7 c8 c9 cb | a8 be bb bc bd c6 | .. d0 cc ce cf d1 | aa d5 d2 d3 d4 d6 | .. e3 df e1 e2 e4
ab e8 e5 e6 e7 e9 | ac ed ea eb ec ee | .. f3 ef f1 f2 f4 | ad f8 f5 f6 f7 f9 | .. dd d7 d8 dc de | .. fd fa fb fc fe
ae"""
_TCVN3_CAPITAL = """
.. .. .. .. .. .. | a2 .. .. .. .. .. | a1 .. .. .. .. .. | .. .. .. .. .. .. | a3 .. .. .. .. .. | .. .. .. .. .. ..
a4 .. .. .. .. .. | a5 .. .. .. .. .. | .. .. .. .. .. .. | a6 .. .. .. .. .. | .. .. .. .. .. .. | .. .. .. .. .. ..
a7"""
_VPS_SMALL = """
.. e1 e0 e4 e3 e5 | e2 c3 c0 c4 c5 c6 | e6 a1 a2 a3 a4 a5 | .. e9 e8 c8 eb cb | ea 89 8a 8b cd 8c | .. f3 f2 d5 f5 86
f4 d3 d2 b0 87 b6 | d6 a7 a9 aa ab ae | .. fa f9 fb db f8 | dc d9 d8 ba bb bf | .. ed ec cc ef ce | .. 9a ff 9b cf 9c
c7"""
_VPS_CAPITAL = """
.. c1 80 81 82 02 | c2 83 84 85 1c 03 | 88 8d 8e 8f f0 04 | .. c9 d7 de fe 05 | ca 90 93 94 95 06 | .. b9 bc bd be 11
d4 96 97 98 99 12 | f7 9d 9e 9f a6 13 | .. da a8 d1 ac 14 | d0 ad af b1 1d 15 | .. b4 b5 b7 b8 10 | .. dd b2 fd b3 19
f1"""
# VNI writes the mark as a letter of its own behind the vowel; only i, đ and some of ơ, ư, y have letters.
_VNI_BASES = {"ơ": "ô", "ư": "ö"}
_VNI_BARE = ("", "ù", "ø", "û", "õ", "ï")
_VNI_MARKS = {"â": ("â", "á", "à", "å", "ã", "ä"), "ă": ("ê", "é", "è", "ú", "ü", "ë")}
_VNI_WHOLE = {"í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î", "đ": "ñ"}
_UNUSED_BY_WINDOWS = (0x81, 0x8D, 0x8F, 0x90, 0x9D)
_WINDOWS_SIGNS = {
    ord(bytes([code]).decode("cp1252")): code for code in range(0x80, 0xA0) if code not in _UNUSED_BY_WINDOWS
}
_FONTS = ((Legacy.TCVN3, ".vn"), (Legacy.VNI, "vni-"), (Legacy.VNI, "vni "), (Legacy.VPS, "vps"))
_TORN_CAPITALS = re.compile(r"[^\W\d_]{2,}")


def _letters() -> list[str]:
    return [unicodedata.normalize("NFC", vowel + tone) for vowel in _VOWELS for tone in _TONES] + ["đ"]


def _single_bytes(small: str, capital: str) -> dict[str, str]:
    """Unicode letter -> its letter in the encoding, code for code."""
    codes = {}
    for letters, rows in ((_letters(), small), ([c.upper() for c in _letters()], capital)):
        for letter, code in zip(letters, rows.replace("|", " ").split(), strict=True):
            if code != "..":
                codes[letter] = chr(int(code, 16))
    return codes


def _vni() -> dict[str, str]:
    codes = {}
    for vowel in _VOWELS:
        for at, tone in enumerate(_TONES):
            letter = unicodedata.normalize("NFC", vowel + tone)
            family = "ă" if vowel == "ă" else "â" if vowel in "âêô" else ""
            marks = _VNI_MARKS.get(family, _VNI_BARE)
            base = unicodedata.normalize("NFD", vowel)[0] if family else _VNI_BASES.get(vowel, vowel)
            codes[letter] = _VNI_WHOLE.get(letter, base + marks[at])
    codes["đ"] = _VNI_WHOLE["đ"]
    codes |= {letter.upper(): code.upper() for letter, code in codes.items()}
    return {letter: code for letter, code in codes.items() if letter != code or letter in "íìÍÌ"}


CODES = {
    Legacy.TCVN3: _single_bytes(_TCVN3_SMALL, _TCVN3_CAPITAL),
    Legacy.VNI: _vni(),
    Legacy.VPS: _single_bytes(_VPS_SMALL, _VPS_CAPITAL),
}
"""Unicode letter -> how the encoding writes it, in letters whose numbers are the codes."""
_LETTERS = {encoding: {code: letter for letter, code in codes.items()} for encoding, codes in CODES.items()}
# Capital base and small mark, or the other way about, occur in VNI texts; the base decides.
_LETTERS[Legacy.VNI] |= {
    code[0] + code[1].swapcase(): letter for code, letter in list(_LETTERS[Legacy.VNI].items()) if len(code) > 1
}
_PATTERNS = {
    encoding: re.compile("|".join(re.escape(code) for code in sorted(letters, key=len, reverse=True)))
    for encoding, letters in _LETTERS.items()
}


def encoding_of_font(font: str) -> Legacy | None:
    """The encoding a font is made for: `.VnTime`, `VNI-Times`, `VPS Times`."""
    low = font.strip(" '\"").lower()
    return next((encoding for encoding, opening in _FONTS if low.startswith(opening)), None)


def is_capital_font(font: str) -> bool:
    """ABC fonts whose name ends in H show small letters as capitals."""
    return encoding_of_font(font) is Legacy.TCVN3 and font.strip(" '\"").endswith("H")


def from_legacy(text: str, encoding: Legacy) -> str:
    """Text in one of the encodings, its bytes read as Latin letters, in Unicode (NFC)."""
    if encoding is Legacy.VPS:
        text = text.translate(_WINDOWS_SIGNS)
    letters = _LETTERS[encoding]
    turned = _PATTERNS[encoding].sub(lambda found: letters[found[0]], text)
    return unicodedata.normalize("NFC", _TORN_CAPITALS.sub(_one_case, turned))


def _one_case(word: re.Match[str]) -> str:
    """Small letters among capitals, where the encoding has no capital: `NộI` is `NỘI`."""
    written = word[0]
    plain = [c for c in written if c.isascii()]
    if len(plain) < len(written) and len(plain) > 1 and all(c.isupper() for c in plain):
        return written.upper()
    return written
