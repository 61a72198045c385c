"""Files of other programs: told by what is in them, refused with what to do instead."""

from phongtrao.reader.refusals import Unreadable

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DIRECTORY = 2**20
_INSIDE = (
    ("Workbook", "old_doc", "là bảng tính Excel; hãy chép bảng sang một tệp Word, lưu lại thành .docx"),
    ("PowerPoint Document", "old_doc", "là bản trình chiếu PowerPoint; hãy dùng văn bản Word (.docx) hoặc PDF"),
    ("EncryptedPackage", "encrypted", "có mật khẩu; hãy gỡ mật khẩu rồi lưu lại"),
)
_OPENINGS = (
    (b"{\\rtf", "old_doc", "là tệp .rtf; hãy mở bằng Word hoặc LibreOffice, lưu lại thành .docx"),
    (b"Rar!", "not_a_document", "là tệp nén; hãy giải nén rồi chọn văn bản ở trong"),
    (b"7z\xbc\xaf", "not_a_document", "là tệp nén; hãy giải nén rồi chọn văn bản ở trong"),
    (b"\x1f\x8b", "not_a_document", "là tệp nén; hãy giải nén rồi chọn văn bản ở trong"),
)
_FLAT_WORD = b'progid="Word.Document"'


def check_known(data: bytes, name: str) -> None:
    """
    Let pass what this reader may be able to read.

    :raises Unreadable: the file is another program's, with advice.
    """
    if data.startswith(_OLD_OFFICE):
        raise _old_office(data, name)
    for opening, reason, advice in _OPENINGS:
        if data.lstrip()[: len(opening)] == opening:
            raise Unreadable(reason, f"Tệp “{name}” {advice}.")
    if _FLAT_WORD in data[:1024]:
        raise Unreadable("old_doc", f"Tệp “{name}” là Word dạng XML; hãy mở bằng Word và lưu lại thành .docx.")


def _old_office(data: bytes, name: str) -> Unreadable:
    """A locked .docx and an old .doc wear the same outer shell; the names of its parts tell them apart."""
    for part, reason, advice in _INSIDE:
        if part.encode("utf-16-le") in data[:_DIRECTORY] or part.encode("utf-16-le") in data[-_DIRECTORY:]:
            return Unreadable(reason, f"Tệp “{name}” {advice}.")
    return Unreadable(
        "old_doc",
        f"Tệp “{name}” là Word đời cũ (.doc); hãy mở bằng Word hoặc LibreOffice, chọn “Lưu thành” .docx rồi thử lại.",
    )
