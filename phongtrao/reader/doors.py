"""The two ways in: a file, or a text."""

from pathlib import Path

from phongtrao.reader.model import Reading
from phongtrao.reader.reading import Progress, read_extract
from phongtrao.reader.refusals import Unreadable
from phongtrao.reader.sources import extract_bytes, extract_file, extract_text

MOST_BYTES = 50 * 2**20


def read_document(path: Path, *, progress: Progress | None = None, max_bytes: int = MOST_BYTES) -> Reading:
    """
    Read a .txt, .md, .docx or text .pdf file. `progress` hears 0..1 and what is being done.

    :raises Unreadable: the file is missing, empty, locked, too large or no document.
    """
    report = progress or _silent
    report(0.0, "Mở tệp")
    extract = extract_file(Path(path), max_bytes=max_bytes)
    reading = read_extract(extract, report)
    if not reading.text.strip():
        raise Unreadable("empty", f"Tệp “{Path(path).name}” không có chữ nào đọc được; hãy chọn tệp khác.")
    report(1.0, "Xong")
    return reading


def read_text(text: str) -> Reading:
    """Read a text that is already at hand."""
    return read_extract(extract_text(text), _silent)


def examine(data: bytes, *, name: str) -> None:
    """
    Look whether a file's content can be read, before it is kept. `name` is only for the message.

    :raises Unreadable: it is empty, locked, damaged or no document, as `read_document` would say.
    """
    extract_bytes(data, name)


def _silent(_share: float, _stage: str) -> None:
    return None
