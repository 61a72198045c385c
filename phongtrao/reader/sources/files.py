"""Opens a file by what is in it, not by its name."""

from pathlib import Path

from phongtrao.reader.refusals import Unreadable
from phongtrao.reader.sources.extract import Extract
from phongtrao.reader.sources.text import extract_text

_ZIPPED = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


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
    if data.startswith(_OLD_OFFICE):
        raise _old_office(data, name)
    return extract_text(_decoded(data, name))


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


def _old_office(data: bytes, name: str) -> Unreadable:
    """A locked .docx and an old .doc wear the same outer shell."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return Unreadable("encrypted", f"Tệp “{name}” có mật khẩu; hãy gỡ mật khẩu rồi lưu lại.")
    return Unreadable("old_doc", f"Tệp “{name}” là Word đời cũ (.doc); hãy lưu lại thành .docx rồi thử lại.")


def _decoded(data: bytes, name: str) -> str:
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    refusal = Unreadable(
        "not_a_document", f"Tệp “{name}” không phải văn bản đọc được; hãy dùng .docx, .pdf, .md hoặc .txt (UTF-8)."
    )
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise refusal from None
    odd = sum(c < " " and c not in "\t\n\r\f\v" for c in text)
    if "\x00" in text or odd > len(text) // 100:
        raise refusal
    if not any(c.isalnum() for c in text):
        raise Unreadable("empty", f"Tệp “{name}” không có chữ nào; hãy chọn tệp khác.")
    return text
