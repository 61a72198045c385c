"""The two ways in: a file, or a text."""

from pathlib import Path

from phongtrao.reader.model import Reading
from phongtrao.reader.reading import Progress, read_extract
from phongtrao.reader.refusals import Unreadable
from phongtrao.reader.sources import Extract, check_bytes, extract_file, extract_text

MOST_BYTES = 50 * 2**20
MOST_LETTERS = 10_000_000
"""Some 5,000 pages. No plan is as long, and reading it would keep a person waiting for minutes."""
_OPENED = 0.3
"""The share of the way at which the words are there (`read_extract` goes on from here)."""


def read_document(
    path: Path, *, progress: Progress | None = None, max_bytes: int = MOST_BYTES, max_letters: int = MOST_LETTERS
) -> Reading:
    """
    Read a document: text, web page, Word, PDF, scan or photo. `progress` hears 0..1 and what is being done.

    :raises Unreadable: the file is missing, empty, locked, too large or no document.
    """
    report = progress or _silent
    report(0.0, "Mở tệp")
    reading = read_extract(_opened(Path(path), report, max_bytes, max_letters), report)
    if not reading.text.strip():
        raise Unreadable("empty", f"Tệp “{Path(path).name}” không có chữ nào đọc được; hãy chọn tệp khác.")
    report(1.0, "Xong")
    return reading


def _opened(path: Path, report: Progress, max_bytes: int, max_letters: int) -> Extract:
    extract = extract_file(path, max_bytes=max_bytes, hear=lambda share, stage: report(_OPENED * share, stage))
    return _of_readable_length(extract, max_letters)


def read_text(text: str) -> Reading:
    """Read a text that is already at hand."""
    return read_extract(extract_text(text), _silent)


def examine(data: bytes, *, name: str) -> None:
    """
    Look whether a file's content can be read, before it is kept. `name` is only for the message.

    :raises Unreadable: it is empty, locked, damaged, too long or no document, as `read_document` would say.
    """
    extract = check_bytes(data, name)
    if extract is not None:
        _of_readable_length(extract, MOST_LETTERS)


def _of_readable_length(extract: Extract, most: int) -> Extract:
    """Whatever the kind of file: small files can hold much text."""
    if sum(len(line.text) for line in extract.lines) > most:
        written = f"{most:,}".replace(",", ".")
        raise Unreadable(
            "too_large", f"Văn bản dài hơn {written} ký tự; hãy tách từng kế hoạch ra một tệp rồi thử lại."
        )
    return extract


def _silent(_share: float, _stage: str) -> None:
    return None
