"""The ways a reading is printed: JSON for programs, a table for people, the text that spans count in."""

from phongtrao.reader.printing.json import as_json_text
from phongtrao.reader.printing.table import as_table

__all__ = ["as_json_text", "as_table"]
