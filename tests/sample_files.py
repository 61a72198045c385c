"""The sample plan as Word and PDF files, made for the tests from its Markdown."""

import re
from collections.abc import Iterator
from pathlib import Path

import docx
import typst
from docx.enum.text import WD_ALIGN_PARAGRAPH

SAMPLE = Path(__file__).resolve().parents[1] / "samples" / "ke-hoach.md"
SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NOTE = re.compile(r"\[\^(\d+)\](:?)")
_EMPHASIS = re.compile(r"(\*+)([^*]+)\1")
_HEADING = re.compile(r"(#+)\s+(.*)")


def plain(words: str) -> str:
    """Words without Markdown's marks; a footnote's mark is a raised figure."""
    words = _NOTE.sub(lambda note: note[1].translate(SUPERSCRIPTS) + (" " if note[2] else ""), words)
    return _EMPHASIS.sub(r"\2", words.replace("\\*", "*"))


def cells(line: str) -> list[str]:
    """The cells of a row of a pipe table."""
    return [plain(cell.strip()) for cell in line.strip().strip("|").split("|")]


def lines() -> list[str]:
    """The lines of the sample that hold words."""
    return [line for line in SAMPLE.read_text(encoding="utf-8").splitlines() if line.strip() and "|---" not in line]


def as_docx(path: Path) -> Path:
    """The sample as an office would type it in Word: a head in a table without borders, bold headings, bullets."""
    document = docx.Document()
    head = document.add_table(rows=0, cols=2)
    for line in lines():
        if line.startswith("|"):
            for cell, words in zip(head.add_row().cells, cells(line), strict=True):
                cell.text = words
            continue
        heading = _HEADING.match(line)
        paragraph = document.add_paragraph()
        run = paragraph.add_run(plain(heading[2] if heading else line.strip()))
        run.bold = bool(heading) or line.startswith("**")
        if heading and len(heading[1]) == 1:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.save(str(path))
    return path


def as_pdf(path: Path) -> Path:
    """The sample as a PDF of A4 pages with page numbers."""
    paragraphs = []
    for line in lines():
        heading = _HEADING.match(line)
        words = "  ".join(cells(line)) if line.startswith("|") else plain(heading[2] if heading else line.strip())
        escaped = "".join(f"\\{letter}" if letter in "#$\\<>@_*`~[]-+=/" else letter for letter in words)
        escaped = re.sub(r"^(\d+)\.", r"\1\\.", escaped)
        is_bold = heading or line.startswith("**")
        paragraphs.append(f"*{escaped}*" if is_bold else escaped)
    source = path.with_suffix(".typ")
    page = '#set page(paper: "a4", numbering: "1")\n#set text(size: 13pt, lang: "vi")\n'
    source.write_text(page + "\n\n".join(paragraphs), encoding="utf-8")
    typst.compile(str(source), output=str(path))
    return path


_PRINTED = """#set page(paper: "a4", margin: (x: 2.5cm, y: 2cm), footer: context align(right, counter(page).display()))
#set text(size: 13pt, lang: "vi", font: "Libertinus Serif")
#set par(justify: true, first-line-indent: (amount: 1cm, all: true))
"""


def as_printed(path: Path) -> Path:
    """The sample as an office prints it: the head in two columns, notes at the foot of the page, titles centred."""
    notes: dict[str, list[str]] = {}
    body: list[str] = []
    mark = ""
    for line in lines():
        opening = re.match(r"\[\^(\d+)\]:\s*(.*)", line)
        mark = opening[1] if opening else mark if line.startswith("    ") else ""
        if mark:
            notes.setdefault(mark, []).append(_typeset(opening[2] if opening else line.strip()))
        else:
            body.append(line)
    source = path.with_suffix(".typ")
    written = "\n\n".join(_printed(body))
    for number, words in notes.items():
        written = written.replace(f"NOTE{number}.", f"#footnote[{' #parbreak() '.join(words)}];")
    source.write_text(_PRINTED + written, encoding="utf-8")
    typst.compile(str(source), output=str(path))
    return path


def _printed(body: list[str]) -> Iterator[str]:
    head = [row for row in body if row.startswith("|")]
    sides = [f"align(center)[{_typeset(cell)}]" for row in head for cell in row.strip().strip("|").split("|")]
    yield f"#grid(columns: (1fr, 1fr), row-gutter: 8pt, {', '.join(sides)})"
    signing = False
    for line in body[len(head) :]:
        heading = _HEADING.match(line)
        signing = signing or line.startswith("**TM.")
        if (heading and len(heading[1]) == 1) or (line.startswith("**") and not signing and "Nơi nhận" not in line):
            yield f"#align(center)[*{_typeset(heading[2] if heading else line)}*]"
        elif signing:
            yield f"#align(right)[*{_typeset(line)}*]"
        else:
            yield f"*{_typeset(heading[2])}*" if heading else _typeset(line.strip())


def _typeset(words: str) -> str:
    """Words as typst takes them; the call of a footnote stays as a place for it."""
    bare = _EMPHASIS.sub(r"\2", words.strip().replace("\\*", "✱")).strip("*")
    called = re.sub(r"\[\^(\d+)\]", r"NOTE\1.", bare)
    escaped = "".join(f"\\{letter}" if letter in "#$\\<>@_*`~[]-+=/" else letter for letter in called)
    return re.sub(r"^(\d+)\.", r"\1\\.", escaped).replace("✱", "\\*")
