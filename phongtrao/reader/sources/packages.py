"""Zipped documents (.docx, .odt): parts taken out within bounds, nothing fetched, nothing run."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from phongtrao.reader.refusals import Unreadable

MOST_PART = 100 * 2**20
"""The largest single part, unpacked: about ten thousand pages."""
_SUSPECT_PART, _DENSEST = 8 * 2**20, 150
"""A part this large that shrank more than this many times holds nothing but repetition."""
_LONGEST_INDEX = 2 * 2**20
_LONGEST_KIND = 200
_END_OF_INDEX, _INDEX_LENGTH, _LONGEST_COMMENT = b"PK\x05\x06", 12, 65_557
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)


class Broken(Exception):
    """The package is no whole document; the caller says what a person should do."""


@dataclass(frozen=True)
class Relation:
    """A link from one part to another part of the same package."""

    kind: str
    target: str


class Package:
    """
    A zipped document.

    :raises Broken: it is no zip file or is damaged.
    :raises Unreadable: it is locked, or swells past all measure when unpacked.
    """

    def __init__(self, data: bytes) -> None:
        end = data.rfind(_END_OF_INDEX, max(0, len(data) - _LONGEST_COMMENT))
        at = end + _INDEX_LENGTH
        if end >= 0 and int.from_bytes(data[at : at + 4], "little") > _LONGEST_INDEX:
            raise _swollen()
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError) as error:
            raise Broken from error
        self._parts = {info.filename.lstrip("/"): info for info in self._zip.infolist()}

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    @property
    def kind(self) -> str:
        """What an OpenDocument package says it is; empty for others."""
        named = self._parts.get("mimetype")
        return self.part("mimetype").decode("ascii", "replace") if named and named.file_size < _LONGEST_KIND else ""

    def has_folder(self, folder: str) -> bool:
        """Whether any part lies in a folder."""
        return any(name.startswith(folder) for name in self._parts)

    def part(self, name: str) -> bytes:
        """
        The content of one part.

        :raises Broken: it is missing or damaged.
        :raises Unreadable: it is locked or too large.
        """
        info = self._parts.get(name)
        if info is None:
            raise Broken(name)
        if info.flag_bits & 1:
            raise Unreadable("encrypted", "Tệp có mật khẩu; hãy gỡ mật khẩu rồi lưu lại.")
        dense = info.file_size > _SUSPECT_PART and info.file_size > _DENSEST * max(1, info.compress_size)
        if info.file_size > MOST_PART or dense:
            raise _swollen()
        try:
            with self._zip.open(info) as stream:
                return stream.read(MOST_PART)
        except (
            zipfile.BadZipFile,
            zlib.error,
            NotImplementedError,
            RuntimeError,
            OSError,
            EOFError,
            ValueError,
        ) as error:
            raise Broken(name) from error

    def xml(self, name: str) -> bytes:
        """
        A part that is XML, its names in the usual form where the file was saved as “Strict”.

        :raises Broken: it is missing, damaged, or defines entities, which no office program does.
        """
        content = self.part(name)
        if b"<!DOCTYPE" in content[:4096] or b"<!ENTITY" in content[:4096]:
            raise Broken(name)
        if b"purl.oclc.org" in content[:65_536]:
            for strict, usual in _STRICT:
                content = content.replace(strict, usual)
        return content

    def relations(self, name: str) -> list[Relation]:
        """The parts that a part links to; links to the outside are left out."""
        folder, base = posixpath.split(name)
        rels = posixpath.join(folder, "_rels", base + ".rels")
        if rels not in self:
            return []
        found = []
        for link in parsed(self.xml(rels)).iterfind(_RELATIONS):
            if link.get("TargetMode") != "External":
                target = link.get("Target", "")
                path = target if target.startswith("/") else posixpath.join(folder, target)
                found.append(Relation(link.get("Type", "").rsplit("/", 1)[-1], posixpath.normpath(path).lstrip("/")))
        return found


def parsed(content: bytes) -> etree._Element:
    """
    The root of a small XML part.

    :raises Broken: it is no well-formed XML, or nested deeper than any office program writes.
    """
    try:
        return etree.fromstring(content, etree.XMLParser(remove_comments=True, remove_pis=True, **_SAFE))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Broken from error


def children_of(content: bytes, parents: tuple[str, ...], tags: tuple[str, ...]) -> Iterator[etree._Element]:
    """
    The children of the elements named that have one of the tags, each forgotten after use: memory does not grow.

    :raises Broken: the XML is not well-formed, or nested too deep.
    """
    parts = etree.iterparse(io.BytesIO(content), tag=tags, remove_comments=True, remove_pis=True, **_SAFE)
    try:
        for _, element in parts:
            above = element.getparent()
            if above is not None and above.tag in parents:
                yield element
                element.clear()
                while element.getprevious() is not None:
                    del above[0]
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Broken from error


_SAFE = {"resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False}


def _swollen() -> Unreadable:
    return Unreadable(
        "too_large", "Tệp mở ra quá lớn để đọc; hãy mở bằng Word, chép phần chữ sang một tệp mới rồi lưu lại."
    )
