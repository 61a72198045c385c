"""Where text comes from: plain text, Markdown, Word, PDF, scans and photos, each to the same Extract."""

from phongtrao.reader.sources.extract import BOLD, ITALIC, Extract, Line
from phongtrao.reader.sources.files import check_bytes, extract_bytes, extract_file
from phongtrao.reader.sources.text import extract_text

__all__ = ["BOLD", "ITALIC", "Extract", "Line", "check_bytes", "extract_bytes", "extract_file", "extract_text"]
