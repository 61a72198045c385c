"""The certificates of titles as PDF. Vietnamese in every language of the interface: they are framed and filed."""

from pathlib import Path

from phongtrao.foundation import printing

from .queries import AwardPapers

AWARD = Path(__file__).parent / "papers" / "award.typ"


def pdf_of(words: AwardPapers) -> bytes:
    """Certificates, one a page, as a tagged PDF with a title."""
    return printing.pdf_of(AWARD, words)
