"""
The papers of this room: posters, attendance lists, certificates.

They are Vietnamese whatever the language of the interface is: they are hung up, signed and filed.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from phongtrao.foundation import printing

from .queries import AttendanceList, CertificatePapers, Poster

if TYPE_CHECKING:
    import typst

PAPERS = Path(__file__).parent / "papers"
Words = Poster | AttendanceList | CertificatePapers


def pdf_of(paper: str, words: Words, *, standards: "tuple[typst.PDFStandard, ...]" = ()) -> bytes:
    """A paper as a tagged PDF with a title."""
    return printing.pdf_of(PAPERS / f"{paper}.typ", words, standards=standards)


def picture_of(paper: str, words: Words) -> bytes:
    """A paper of one page as PNG."""
    return printing.picture_of(PAPERS / f"{paper}.typ", words)
