"""The documents that are damaged: the sample plan as text, in UTF-16, as Markdown, as Word and as PDF."""

from pathlib import Path

from tests.sample_files import SAMPLE, as_docx, as_pdf


def samples_in(folder: Path) -> list[Path]:
    """Make one whole document of each kind in the folder."""
    text = SAMPLE.read_text(encoding="utf-8")
    made = []
    for name, encoding in (("sample.md", "utf-8"), ("sample.txt", "utf-8"), ("wide.txt", "utf-16")):
        made.append(folder / name)
        made[-1].write_text(text, encoding=encoding)
    return [*made, as_docx(folder / "sample.docx"), as_pdf(folder / "sample.pdf")]
