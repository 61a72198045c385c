"""Opens a file by what is in it, not by its name."""

from pathlib import Path

from phongtrao.reader.refusals import Unreadable
from phongtrao.reader.sources.extract import Extract
from phongtrao.reader.sources.foreign import check_known
from phongtrao.reader.sources.written import extract_written

_ZIPPED = b"PK\x03\x04"


def extract_file(path: Path, *, max_bytes: int) -> Extract:
    """
    The lines of a file.

    :raises Unreadable: with the reason in one Vietnamese sentence.
    """
    return extract_bytes(_bytes_of(path, max_bytes), path.name)


def extract_bytes(data: bytes, name: str) -> Extract:
    """
    The lines of a file's content; `name` is only for the message.

    :raises Unreadable: with the reason in one Vietnamese sentence.
    """
    if not data.strip():
        raise Unreadable("empty", f"Tệp “{name}” không có nội dung; hãy chọn tệp khác.")
    if data.startswith(b"%PDF") or data[:1024].lstrip().startswith(b"%PDF"):
        from phongtrao.reader.sources.pdf import extract_pdf  # noqa: PLC0415 - heavy, only where needed

        return extract_pdf(data)
    if data.startswith(_ZIPPED):
        from phongtrao.reader.sources.zipped import extract_zipped  # noqa: PLC0415 - heavy, only where needed

        return extract_zipped(data, name)
    check_known(data, name)
    return extract_written(data, name)


def _bytes_of(path: Path, max_bytes: int) -> bytes:
    name = path.name or str(path)
    try:
        if path.is_dir():
            raise Unreadable("directory", f"“{name}” là thư mục; hãy chọn một tệp văn bản.")
        size = path.stat().st_size
        if size > max_bytes:
            raise Unreadable(
                "too_large", f"“{name}” lớn hơn {max_bytes // 2**20} MB; hãy tách hoặc nén tệp rồi thử lại."
            )
        data = path.read_bytes() if path.is_file() else b""
    except FileNotFoundError:
        raise Unreadable("missing", f"Không thấy tệp “{name}”; hãy kiểm tra lại đường dẫn.") from None
    except (OSError, ValueError):
        raise Unreadable("unreadable", f"Không mở được tệp “{name}”; hãy kiểm tra quyền đọc tệp.") from None
    return data
