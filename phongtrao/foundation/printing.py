"""
Papers as PDF and pictures, set by typst.

A template (`papers/*.typ` of a room) gets its words as JSON and shows them as text; no code is ever put together from
what people typed. What templates share stands in `foundation/papers/paper.typ`.
"""

import json
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import typst

PACKAGE = Path(__file__).parent.parent
SHARP = 144


def pdf_of(template: Path, words: Any, *, standards: "tuple[typst.PDFStandard, ...]" = ()) -> bytes:
    """
    A paper as a tagged PDF with a title; `words` is a dataclass. `standards` are checked while it is made; a letter
    that the face does not have, as in a title that holds an emoji, would fail some of them, and is a box without.
    """
    return _compiler(template, words).compile(format="pdf", pdf_standards=list(standards))  # type: ignore[return-value]


def picture_of(template: Path, words: Any) -> bytes:
    """A paper of one page as PNG."""
    return _compiler(template, words).compile(format="png", ppi=SHARP)  # type: ignore[return-value]


def _compiler(template: Path, words: Any) -> "typst.Compiler":
    import typst  # noqa: PLC0415  (eighty megabytes that most processes never need)

    data = json.dumps(asdict(words), ensure_ascii=False)
    return typst.Compiler(template, root=PACKAGE, font_paths=fonts(), sys_inputs={"data": data})


@cache
def fonts() -> "typst.Fonts":
    """The one face, whole: subsets made for the web give garbage here. Nothing of the machine is mixed in."""
    import typst  # noqa: PLC0415
    from fontpkg_be_vietnam_pro import ROOT  # noqa: PLC0415

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[ROOT / "files"])
