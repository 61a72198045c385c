"""Vietnamese written as UTF-8 that a program read by an older table of letters: “Nguyá»…n” for “Nguyễn”."""

import re

_TABLES = ("cp1252", "cp1258", "mac_roman")
_LOST = "\ufffd"
# What the bytes of Vietnamese letters become, wherever no Vietnamese word could hold it. A syllable may end in á or Ã
# and a quotation behind it, so these need the sign that follows.
_SIGNS = re.compile(
    r"á[º»](?:[^\s\w.,;:!?)”]|[\xa0\x85ªµºƒˆŠšŒœŽžŸ])"
    r"|Æ[°¡]|Ä[‘ƒ\x90\x91]|[ÃĂ][¡-ª¬-º¼-¿]|(?<=[a-z])[ÃĂ]\xa0|·[ª∫]\S|∆[∞°]|√[†°¢£®©™¨¥≥¥∫Ω]"
    rf"|{_LOST}"
)


def is_misdecoded(text: str) -> bool:
    """True if some letters of the text were read by a wrong table, or were lost."""
    return _SIGNS.search(text) is not None


def meant(text: str) -> str:
    """What was written before it was read wrongly; empty where that cannot be told any more."""
    for table in _TABLES:
        try:
            return _bytes_of(text, table).decode("utf-8")
        except UnicodeError:
            continue
    return ""


def _bytes_of(text: str, table: str) -> bytes:
    """The bytes behind the letters; where the table has a gap, programs take the sign of the same number."""
    return b"".join(_byte_of(letter, table) for letter in text)


def _byte_of(letter: str, table: str) -> bytes:
    try:
        return letter.encode(table)
    except UnicodeEncodeError:
        return letter.encode("latin-1")
