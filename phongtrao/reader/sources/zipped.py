"""Zip files: which office program's they are, told by what is inside."""

from phongtrao.reader.refusals import Unreadable
from phongtrao.reader.sources.docx import MAIN, extract_docx
from phongtrao.reader.sources.extract import Extract
from phongtrao.reader.sources.odt import extract_odt
from phongtrao.reader.sources.packages import Broken, Package

_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
_OPEN_TEXT = _OPEN_DOCUMENT + "text"
_OTHERS = (
    ("xl/", "bảng tính Excel", "hãy chép bảng sang một tệp Word (.docx) rồi thử lại"),
    ("ppt/", "bản trình chiếu PowerPoint", "hãy dùng văn bản Word (.docx) hoặc PDF của kế hoạch"),
)


def extract_zipped(data: bytes, name: str) -> Extract:
    """
    The lines of a zipped document.

    :raises Unreadable: it is damaged, locked, too large unpacked, or no text document.
    """
    try:
        package = Package(data)
    except Broken as error:
        raise Unreadable("not_a_document", f"Tệp “{name}” bị hỏng; hãy mở bằng Word và lưu lại thành .docx.") from error
    if package.kind.startswith(_OPEN_DOCUMENT):
        if package.kind.startswith(_OPEN_TEXT):
            return extract_odt(package)
        raise Unreadable("not_a_document", f"Tệp “{name}” không phải tệp văn bản; hãy chép sang tệp .docx hoặc .odt.")
    for folder, kind, advice in _OTHERS:
        if package.has_folder(folder):
            raise Unreadable("not_a_document", f"Tệp “{name}” là {kind}; {advice}.")
    if MAIN in package or package.has_folder("word/") or "[Content_Types].xml" in package:
        return extract_docx(package)
    raise Unreadable("not_a_document", f"Tệp “{name}” là tệp nén; hãy giải nén rồi chọn văn bản ở trong.")
