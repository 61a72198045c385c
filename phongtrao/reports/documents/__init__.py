"""Reports as files: Word from a template, PDF, Excel for the annex. All of them are made of one `Content`."""

from .checking import Fault, check
from .default_template import default_template
from .filling import Filled, fill
from .printing import pdf_of
from .workbook import workbook_of

__all__ = ["Fault", "Filled", "check", "default_template", "fill", "pdf_of", "workbook_of"]
