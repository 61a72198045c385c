"""The names of Word's XML, written out."""

from functools import cache

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"


@cache
def w(name: str) -> str:
    """The full name of an element or attribute of a Word document."""
    return _WORD + name


VALUE = w("val")
ALTERNATIVES, CHOICE, FALLBACK = (_ALTERNATIVES + name for name in ("AlternateContent", "Choice", "Fallback"))
FORMULA_TEXT = _MATHS + "t"
