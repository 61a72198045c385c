"""
Checking a Word template before it is used: what is wrong, and in which paragraph.

Only names of the vocabulary, loops over their lists and conditions on them may stand in a template. That is checked on
its syntax tree, so that nothing of it runs before it is known to be harmless; then it is filled once with a sample.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from docx import Document
from docxtpl import DocxTemplate
from jinja2 import TemplateError, TemplateSyntaxError, nodes
from lxml import etree

from .filling import Filled, Locked, fill
from .sample import SAMPLE
from .words import RICH, VOCABULARY

LARGEST, UNPACKED, LARGEST_XML = 5 * 1024 * 1024, 40 * 1024 * 1024, 1024 * 1024
PARTS = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes)\.xml")
PLACES = {
    "document": gettext_lazy("phần thân"),
    "header": gettext_lazy("đầu trang"),
    "footer": gettext_lazy("chân trang"),
    "footnotes": gettext_lazy("chú thích"),
}
TEXT_RUN = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
SHOWN = re.compile(r"\{\{([^{}]*)\}\}")
MISPLACED = gettext_lazy(
    "Thẻ đặt sai chỗ nên văn bản điền ra không mở được. Mỗi thẻ {%p …%} phải đứng một mình một đoạn, "
    "{%tr …%} một mình một hàng, {%tc …%} một mình một ô."
)
PLAIN = (nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Not, nodes.And, nodes.Or, nodes.Template)
Scope = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and where: the place in words, and the words that stand there."""

    place: str
    quoted: str
    message: str

    def __str__(self) -> str:
        where = f"{self.place} (“{self.quoted}”)" if self.quoted else self.place
        return f"{where}: {self.message}" if where else self.message


def check(data: bytes) -> list[Fault]:
    """Everything that is wrong with a template; empty if it can be used."""
    faults = list(_of_package(data))
    if faults:
        return faults
    for name, xml in _parts(data):
        faults += _of_part(name, xml)
    return faults or list(_of_filling(data))


def _of_package(data: bytes) -> Iterator[Fault]:
    """Is it a Word file at all, of a sensible size, without macros and without anything fetched from outside?"""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            sizes = {entry.filename: entry.file_size for entry in package.infolist()}
            is_small = sum(sizes.values()) <= UNPACKED
            links = [package.read(name) for name in sizes if name.endswith(".rels")] if is_small else []
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError):
        sizes, links = {}, []
    if "word/document.xml" not in sizes:
        yield Fault("", "", _("Tệp này không phải là văn bản Word (.docx). Hãy lưu lại bằng Word rồi tải lên."))
    elif len(data) > LARGEST or sum(sizes.values()) > UNPACKED or sizes["word/document.xml"] > LARGEST_XML:
        yield Fault("", "", _("Tệp mẫu lớn quá. Hãy bỏ bớt ảnh trong mẫu rồi tải lại."))
    elif any("vba" in name.lower() or "/embeddings/" in name for name in sizes):
        yield Fault("", "", _("Mẫu có macro hoặc tệp nhúng. Hãy bỏ đi và lưu lại dạng .docx."))
    elif any(_fetches(one) for one in links):
        yield Fault("", "", _("Mẫu lấy ảnh hoặc khuôn từ nơi khác. Hãy chèn hẳn vào tệp rồi lưu lại."))


def _fetches(links: bytes) -> bool:
    """Whether a part leads outside by anything but a link that a reader clicks; what is no XML is not trusted."""
    try:
        root = etree.fromstring(links, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return True
    outside = (one for one in root if str(one.get("TargetMode", "")).lower() == "external")
    return any(not str(one.get("Type", "")).endswith("/hyperlink") for one in outside)


def _parts(data: bytes) -> Iterator[tuple[str, str]]:
    """The parts in which tags may stand, as Jinja will read them: each paragraph on a line of its own."""
    reader = DocxTemplate(io.BytesIO(data))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in filter(PARTS.fullmatch, package.namelist()):
            xml = package.read(name).decode("utf-8", errors="replace").replace("\n", " ")
            yield name, reader.patch_xml(re.sub(r"<w:p([ >])", r"\n<w:p\1", xml))


def _of_part(name: str, xml: str) -> list[Fault]:
    kind = re.sub(r"word/([a-z]+)\d*\.xml", r"\1", name)
    lines = xml.split("\n")

    def fault(line: int, message: str) -> Fault:
        words = re.sub(r"<[^>]+>", "", lines[min(line, len(lines)) - 1]).strip()
        place = _("Đoạn %(number)s của %(part)s") % {"number": max(line - 1, 1), "part": PLACES[kind]}
        return Fault(place, words[:80], message)

    try:
        tree = Locked().parse(xml)
    except TemplateSyntaxError as error:
        return [fault(error.lineno, _("Thẻ viết chưa đúng: %(why)s.") % {"why": _said(error.message or "")})]
    walked = [fault(line, message) for line, message in _walked(tree, VOCABULARY, looped="")]
    return walked or [fault(line, message) for line, message in _misplaced(lines)]


SAID: tuple[tuple[str, str | Promise], ...] = (
    ("Unexpected end of template", gettext_lazy("có thẻ mở mà chưa đóng, thiếu endfor hoặc endif")),
    ("Encountered unknown tag 'end", gettext_lazy("có thẻ đóng mà không có thẻ mở")),
    ("Encountered unknown tag", gettext_lazy("thẻ này không dùng được, chỉ có for, if, else")),
    ("expected token", gettext_lazy("thiếu dấu hoặc thừa chữ trong thẻ")),
    ("unexpected", gettext_lazy("có dấu hoặc chữ không đúng chỗ trong thẻ")),
)


def _said(message: str) -> str | Promise:
    return next((words for said, words in SAID if said.lower() in message.lower()), _("sai cú pháp"))


def _walked(node: nodes.Node, scope: Scope, *, looped: str) -> Iterator[tuple[int, str]]:
    """The tree, name by name; `looped` is the name of the loop around."""
    if isinstance(node, nodes.For):
        yield from _of_loop(node, scope, looped)
    elif isinstance(node, nodes.Name | nodes.Getattr):
        try:
            _found(node, scope)
        except KeyError as error:
            yield node.lineno, _unknown(error)
    elif isinstance(node, PLAIN):
        for child in node.iter_child_nodes():
            yield from _walked(child, scope, looped=looped)
    else:
        yield node.lineno, _("Mẫu chỉ dùng được tên mục, for và if; phép tính, hàm và bộ lọc thì không.")


def _of_loop(node: nodes.For, scope: Scope, looped: str) -> Iterator[tuple[int, str]]:
    """A loop runs over a list of the vocabulary; one within another over a part of what that runs over."""
    if not isinstance(node.target, nodes.Name) or node.test or node.recursive or node.else_:
        yield node.lineno, _("Vòng lặp phải có dạng: for tên in danh_sách.")
        return
    try:
        found = _found(node.iter, scope)
    except KeyError as error:
        yield node.lineno, _unknown(error)
        return
    if not isinstance(found, list) or (looped and _root(node.iter) != looped):
        yield node.lineno, _("for chỉ lặp được qua một danh sách, và vòng trong phải lặp qua phần của vòng ngoài.")
        return
    inner = {**scope, node.target.name: found[0]}
    for child in node.body:
        yield from _walked(child, inner, looped=node.target.name)


def _unknown(error: KeyError) -> str:
    name, known = error.args
    words = _("Không có mục “%(name)s”. Các mục dùng được ở đây: %(known)s.")
    return words % {"name": name, "known": ", ".join(known)}


def _root(node: nodes.Node) -> str:
    while isinstance(node, nodes.Getattr):
        node = node.node
    return node.name if isinstance(node, nodes.Name) else ""


def _found(node: nodes.Node, scope: Scope) -> Any:
    """
    What a name means.

    :raises KeyError: (name, the names that there are) it means nothing.
    """
    if isinstance(node, nodes.Name):
        if node.name not in scope:
            raise KeyError(node.name, sorted(scope))
        return scope[node.name]
    if isinstance(node, nodes.Getattr):
        parts = _found(node.node, scope)
        if not isinstance(parts, dict) or node.attr not in parts:
            raise KeyError(node.attr, sorted(parts) if isinstance(parts, dict) else [])
        return parts[node.attr]
    raise KeyError("?", sorted(scope))


def _names(kind: str, within: Any = VOCABULARY) -> Iterator[str]:
    for name, what in within.items():
        if what == kind:
            yield name
        elif isinstance(what, list) and what:
            yield from _names(kind, what[0])


def _misplaced(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Text with links takes the place of a whole run (`{{r …}}`); other words stand within one."""
    rich = set(_names(RICH))
    for number, line in enumerate(lines, start=1):
        within = [name.strip() for run in TEXT_RUN.findall(line) for name in SHOWN.findall(run)]
        every = [name.strip() for name in SHOWN.findall(line)]
        for name in every:
            is_rich = name.rpartition(".")[2] in rich and "." in name
            if is_rich and name in within:
                yield number, _("Mục này có liên kết, hãy viết %(tag)s.") % {"tag": f"{{{{r {name} }}}}"}
            elif not is_rich and name not in within:
                yield number, _("Mục này là chữ thường, hãy viết %(tag)s.") % {"tag": f"{{{{ {name} }}}}"}


def _of_filling(data: bytes) -> Iterator[Fault]:
    """Filled once: what only shows then."""
    try:
        Document(io.BytesIO(fill(data, Filled(SAMPLE, "https://example.org", pictures=lambda _photo: None))))
    except (TemplateError, etree.XMLSyntaxError, ValueError, KeyError, AttributeError, IndexError, TypeError):
        yield Fault("", "", str(MISPLACED))
    except Exception as error:  # a stranger's file may break a library anywhere
        words = _("Mẫu này chưa điền được (%(error)s). Hãy bắt đầu lại từ mẫu có sẵn.")
        yield Fault("", "", words % {"error": type(error).__name__})
