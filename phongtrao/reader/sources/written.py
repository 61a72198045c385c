"""Files of plain bytes: text and Markdown, web pages, and what only looks like them."""

import email
import email.policy
import re
from email.message import EmailMessage

from phongtrao.reader.refusals import Unreadable
from phongtrao.reader.sources.encodings import text_of
from phongtrao.reader.sources.extract import Extract
from phongtrao.reader.sources.text import extract_text

_PAGE = re.compile(
    r"\s*(?:<!--.{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|meta|title|xml:namespace)", re.I | re.S
)
_PIECE = re.compile(r"\s*<(?:div|p|table|span|font|center|h[1-6]|article|section|style)[\s>]", re.IGNORECASE)
_TAG = re.compile(r"</(?:p|div|td|span|font|li)>", re.IGNORECASE)
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{3,20})", re.IGNORECASE)
_ARCHIVE = re.compile(rb"(?:From:[^\n]{0,500}\n|MIME-Version:)", re.IGNORECASE)
_HEAD, _MANY_TAGS, _ODD_SHARE = 4096, 10, 100


def extract_written(data: bytes, name: str) -> Extract:
    """
    The lines of a text, a Markdown file or a web page.

    :raises Unreadable: it holds no text, or none that a person could read.
    """
    if _ARCHIVE.match(data.lstrip()[:_HEAD]):
        data = _page_in_archive(data) or data
    text = text_of(data)
    if text is None and (declared := _CHARSET.search(data[:_HEAD])):
        text = _declared(data, declared[1].decode("ascii"))
    if text is None:
        raise _no_text(name)
    if _is_page(text):
        from phongtrao.reader.sources.html import extract_html  # noqa: PLC0415 - heavy, only where needed

        return extract_html(text)
    _check_text(text, name)
    return extract_text(text)


def _is_page(text: str) -> bool:
    head = text[:_HEAD].lstrip("\ufeff")
    if _PAGE.match(head) or "<html" in head.lower():
        return True
    return _PIECE.match(head) is not None and len(_TAG.findall(text[: _HEAD * 8])) >= min(
        _MANY_TAGS, 2 + text.count("\n")
    )


def _declared(data: bytes, charset: str) -> str | None:
    try:
        return data.decode(charset, "replace")
    except LookupError:
        return None


def _page_in_archive(data: bytes) -> bytes | None:
    """The page inside a web archive (.mht), as browsers and Word save it."""
    message = email.message_from_bytes(data, EmailMessage, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            content = part.get_payload(decode=True)
            return content if isinstance(content, bytes) else None
    return None


def _check_text(text: str, name: str) -> None:
    odd = sum(c < " " and c not in "\t\n\r\f\v" for c in text)
    if "\x00" in text or odd > len(text) // _ODD_SHARE:
        raise _no_text(name)
    if not any(c.isalnum() for c in text):
        raise Unreadable("empty", f"Tệp “{name}” không có chữ nào; hãy chọn tệp khác.")


def _no_text(name: str) -> Unreadable:
    return Unreadable(
        "not_a_document", f"Tệp “{name}” không phải văn bản đọc được; hãy dùng .docx, .odt, .pdf, .html, .md hoặc .txt."
    )
