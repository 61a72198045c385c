"""A reading laid open for a person to judge: every recognised part marked, with the words that speak for it."""

from phongtrao.reader.explaining.marks import Mark, marks_of
from phongtrao.reader.explaining.page import as_page

__all__ = ["Mark", "as_page", "marks_of"]
