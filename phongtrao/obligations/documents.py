"""Files as evidence: known by their content, never by their name."""

import io
import zipfile

from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal

MOST_BYTES = 20 * 2**20
OLE, PDF = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"%PDF-"
PDF_WITHIN = 1024
"""Viewers forgive so many bytes before the mark of a PDF."""
PARTS = {"word/document.xml": ".docx", "xl/workbook.xml": ".xlsx", "ppt/presentation.xml": ".pptx"}
OPEN_KINDS = {
    b"application/vnd.oasis.opendocument.text": ".odt",
    b"application/vnd.oasis.opendocument.spreadsheet": ".ods",
    b"application/vnd.oasis.opendocument.presentation": ".odp",
}
LONGEST_KIND = 100
ACCEPT = ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp"


class UnusableFile(Refusal):
    """The bytes are no file that we keep."""

    message = _("Tệp này không thuộc loại nhận được. Hãy chọn .pdf, .docx, .xlsx, .pptx, .odt, .ods hoặc .odp.")


def suffix_of(data: bytes) -> str:
    """
    What kind of file it is, as the end of its name.

    :raises UnusableFile: too large, locked, with macros, or of another kind.
    """
    if len(data) > MOST_BYTES:
        raise UnusableFile(_("Tệp lớn hơn 20 MB. Hãy tách nhỏ, hoặc để tệp ở nơi lưu trữ và gửi đường dẫn."))
    if not data:
        raise UnusableFile(_("Tệp này trống. Hãy kiểm tra rồi chọn lại."))
    if PDF in data[:PDF_WITHIN]:
        return ".pdf"
    if data.startswith(OLE):
        raise UnusableFile(
            _("Tệp .doc, .xls, .ppt kiểu cũ hoặc có mật khẩu chưa nhận được. Hãy lưu lại thành .docx, .xlsx hoặc .pdf.")
        )
    return _suffix_of_package(data)


def _suffix_of_package(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = set(package.namelist())
            kind = b""
            if "mimetype" in names:
                with package.open("mimetype") as stream:
                    kind = stream.read(LONGEST_KIND).strip()
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError, EOFError) as error:
        raise UnusableFile from error
    if any(name.endswith("vbaProject.bin") for name in names):
        raise UnusableFile(_("Tệp có macro không nhận được. Hãy lưu lại thành .docx hoặc .xlsx không macro."))
    found = OPEN_KINDS.get(kind) or next((suffix for part, suffix in PARTS.items() if part in names), "")
    if not found:
        raise UnusableFile
    return found
