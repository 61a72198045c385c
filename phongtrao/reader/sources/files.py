"""Opens a file by what is in it, not by its name."""

from collections.abc import Callable
from pathlib import Path

from phongtrao.reader.refusals import Unreadable
from phongtrao.reader.sources.extract import Extract
from phongtrao.reader.sources.foreign import check_known
from phongtrao.reader.sources.written import extract_written

Hear = Callable[[float, str], None]
_ZIPPED = b"PK\x03\x04"
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")
_HEIC = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc", b"ftypavif")


def _silent(_share: float, _stage: str) -> None:
    return None


def extract_file(path: Path, *, max_bytes: int, hear: Hear = _silent) -> Extract:
    """
    The lines of a file; `hear` is told of each scanned page.

    :raises Unreadable: with the reason in one Vietnamese sentence.
    """
    return extract_bytes(_bytes_of(path, max_bytes), path.name, hear)


def extract_bytes(data: bytes, name: str, hear: Hear = _silent) -> Extract:
    """
    The lines of a file's content; `name` is only for the message, `hear` is told of each scanned page.

    :raises Unreadable: with the reason in one Vietnamese sentence.
    """
    if not data.strip():
        raise Unreadable("empty", f"Tệp “{name}” không có nội dung; hãy chọn tệp khác.")
    if _is_pdf(data):
        from phongtrao.reader.sources.pdf import extract_pdf  # noqa: PLC0415 - heavy, only where needed

        return extract_pdf(data, hear)
    if data.startswith(_PICTURES):
        from phongtrao.reader.sources.scan import extract_image  # noqa: PLC0415 - heavy, only where needed

        return extract_image(data, hear)
    if data[4:12] in _HEIC:
        raise Unreadable(
            "not_a_document", f"“{name}” là ảnh HEIC của điện thoại; hãy chuyển sang JPEG hoặc PDF rồi thử lại."
        )
    if data.startswith(_ZIPPED):
        from phongtrao.reader.sources.zipped import extract_zipped  # noqa: PLC0415 - heavy, only where needed

        return extract_zipped(data, name)
    check_known(data, name)
    return extract_written(data, name)


def check_bytes(data: bytes, name: str) -> Extract | None:
    """
    Look whether a file's content can be read, without reading scans, which takes long; the lines of other files.

    :raises Unreadable: with the reason in one Vietnamese sentence.
    """
    if _is_pdf(data):
        from phongtrao.reader.sources.pdf import check_pdf  # noqa: PLC0415 - heavy, only where needed

        check_pdf(data)
        return None
    if data.startswith(_PICTURES):
        from phongtrao.reader.sources.scan import check_image  # noqa: PLC0415 - heavy, only where needed

        check_image(data)
        return None
    return extract_bytes(data, name)


def _is_pdf(data: bytes) -> bool:
    """Whether a file is a PDF; some begin with a few other signs."""
    return data[:1024].lstrip().startswith(b"%PDF")


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
