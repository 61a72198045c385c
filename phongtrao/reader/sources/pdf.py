"""PDF files: pages with words of their own, and pages that are pictures and must be read by Tesseract."""

from collections.abc import Iterator

import pypdfium2

from phongtrao.reader.refusals import Unreadable
from phongtrao.reader.sources.extract import Extract
from phongtrao.reader.sources.images import DPI, MOST_PAGE_PIXELS, Picture, grey, is_blank
from phongtrao.reader.sources.layout import lines_of
from phongtrao.reader.sources.pages import Page
from phongtrao.reader.sources.scan import Hear, check_number, read_pictures
from phongtrao.reader.sources.tesseract import check_installed, is_installed
from phongtrao.reader.sources.text_layer import is_fit, page_with_words

MOST_PAGES = 5000
_LOOKED_INTO = 3
_INCH, _GLANCE = 72, 36


def extract_pdf(data: bytes, hear: Hear) -> Extract:
    """
    The lines of a PDF.

    :raises Unreadable: the file is locked, damaged, too long, without words, or a scan and Tesseract is missing.
    """
    document = _opened(data)
    try:
        pages = [page_with_words(page) for page in _each(document)]
        scans = _scans(document, pages)
        if scans:
            check_installed()
            check_number(len(scans))
            seen = read_pictures(pictures_of(document, scans), len(scans), hear)
            for at, page in zip(scans, seen, strict=True):
                pages[at] = page
    except pypdfium2.PdfiumError as error:
        raise _refusal(error) from error
    finally:
        document.close()
    if not any(letter.isalpha() for page in pages for word in page.words for letter in word.text):
        raise Unreadable("no_text", "Tệp PDF không có chữ nào đọc được; hãy dùng bản Word hoặc quét lại rõ hơn.")
    return Extract(tuple(lines_of(pages)))


def check_pdf(data: bytes) -> None:
    """
    Look whether a PDF can be read, without reading it: its first pages say whether Tesseract is needed.

    :raises Unreadable: as `extract_pdf` would say, as far as the first pages tell.
    """
    document = _opened(data)
    try:
        first = [page_with_words(document[at]) for at in range(min(_LOOKED_INTO, len(document)))]
    except pypdfium2.PdfiumError as error:
        raise _refusal(error) from error
    finally:
        document.close()
    if not any(page.words for page in first):
        check_installed()
        check_number(len(document))


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
        pages = len(document)
    except pypdfium2.PdfiumError as error:
        raise _refusal(error) from error
    if pages > MOST_PAGES:
        document.close()
        raise Unreadable("too_large", f"Tệp PDF có {pages} trang, nhiều hơn {MOST_PAGES}; hãy tách tệp rồi thử lại.")
    return document


def _refusal(error: Exception) -> Unreadable:
    if "password" in str(error).lower() or "security" in str(error).lower():
        return Unreadable("encrypted", "Tệp PDF có mật khẩu; hãy gỡ mật khẩu rồi lưu lại.")
    return Unreadable("not_a_document", "Tệp PDF bị hỏng; hãy xuất lại PDF từ bản gốc rồi thử lại.")


def _each(document: pypdfium2.PdfDocument) -> Iterator[pypdfium2.PdfPage]:
    for at in range(len(document)):
        page = document[at]
        try:
            yield page
        finally:
            page.close()


def _scans(document: pypdfium2.PdfDocument, pages: list[Page]) -> list[int]:
    """
    The pages that Tesseract must read.

    Where it is not installed, a poor text layer is better than none, and an empty page is no scan.
    """
    unfit = [at for at, page in enumerate(pages) if not is_fit(page)]
    if not unfit or is_installed():
        return unfit
    bare = [at for at in unfit if not pages[at].words]
    looks = (is_blank(picture.image) for picture in pictures_of(document, bare, _GLANCE))
    return [at for at, blank in zip(bare, looks, strict=True) if not blank]


def pictures_of(document: pypdfium2.PdfDocument, numbers: list[int], dpi: int = DPI) -> Iterator[Picture]:
    """The pages drawn as pictures, each within the bound of pixels however large its paper is."""
    for number in numbers:
        page = document[number]
        try:
            width, height = page.get_size()
            scale = min(dpi / _INCH, (MOST_PAGE_PIXELS / max(1.0, width * height)) ** 0.5)
            drawn = page.render(scale=scale, may_draw_forms=False)
            yield Picture(grey(drawn.to_pil()), max(1, round(scale * _INCH)))
        finally:
            page.close()
