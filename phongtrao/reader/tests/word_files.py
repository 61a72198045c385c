"""Word files made part by part, as Word itself and other office programs write them."""

import zipfile
from pathlib import Path

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in (
        ("w", WORD),
        ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        ("v", "urn:schemas-microsoft-com:vml"),
    )
)
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def word_file(path: Path, body: str, **parts: str) -> Path:
    """A .docx whose body holds the XML given; other parts by name: styles, numbering, footnotes, endnotes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr("_rels/.rels", _links({"officeDocument": "word/document.xml"}))
        packed.writestr("word/_rels/document.xml.rels", _links({name: f"{name}.xml" for name in parts}))
        packed.writestr("word/document.xml", f"<w:document {_NAMES}><w:body>{body}</w:body></w:document>")
        for name, content in parts.items():
            packed.writestr(f"word/{name}.xml", f"<w:{name} {_NAMES}>{content}</w:{name}>")
    return path


def _links(targets: dict[str, str]) -> str:
    links = (f'<Relationship Id="r{kind}" Type="{_KINDS}/{kind}" Target="{at}"/>' for kind, at in targets.items())
    return f'<Relationships xmlns="{_LINKS}">{"".join(links)}</Relationships>'


def run(words: str, properties: str = "") -> str:
    """A run; `properties` is XML."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(content: str, properties: str = "") -> str:
    """A paragraph of runs, or of plain words."""
    inner = content if content.startswith("<") or not content else run(content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def listed(words: str, number: int, level: int = 0) -> str:
    """A paragraph that Word numbers itself."""
    place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(words, place)


def abstract(identifier: int, *levels: tuple[str, str], more: str = "") -> str:
    """A kind of list: a format and a text for each level."""
    inner = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for at, (kind, text) in enumerate(levels)
    )
    return f'<w:abstractNum w:abstractNumId="{identifier}">{more}{inner}</w:abstractNum>'


def number(identifier: int, abstract_identifier: int, overrides: str = "") -> str:
    """A list of that kind."""
    return f'<w:num w:numId="{identifier}"><w:abstractNumId w:val="{abstract_identifier}"/>{overrides}</w:num>'


def table(*rows: list[str]) -> str:
    """A table; a cell is words, or XML of its properties and paragraphs."""
    made = []
    for row in rows:
        cells = (cell if cell.startswith("<") else paragraph(cell) for cell in row)
        made.append("<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>")
    return f"<w:tbl>{''.join(made)}</w:tbl>"


def merged(words: str, *, down: str = "", across: int = 1) -> str:
    """The inside of a merged cell: `down` is restart or continue."""
    vertical = f'<w:vMerge w:val="{down}"/>' if down else ""
    return f'<w:tcPr><w:gridSpan w:val="{across}"/>{vertical}</w:tcPr>' + paragraph(words)
