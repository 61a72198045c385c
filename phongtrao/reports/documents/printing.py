"""The report as a tagged PDF, set by typst from the same content."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from phongtrao.foundation.printing import fonts
from phongtrao.reports import rules
from phongtrao.reports.rules import Content, Paragraph, Piece

from .filling import Pictures
from .words import receivers, words_of

TEMPLATE = Path(__file__).parent.parent / "papers" / "report.typ"


def pdf_of(content: Content, site: str, *, digest: str = "", pictures: Pictures = lambda _photo: None) -> bytes:
    """The same bytes each time: the only moment in it is the day that the report carries."""
    import typst  # noqa: PLC0415  (eighty megabytes that most processes never need)

    photos = {photo.digest: data for one in content.paragraphs for photo in one.photos if (data := pictures(photo))}
    words = json.dumps(_words(content, site, digest, photos), ensure_ascii=False)
    with TemporaryDirectory(prefix="phongtrao-report-") as folder:
        place = Path(folder)
        for name, data in photos.items():
            (place / f"{name}.jpg").write_bytes(data)
        paper = place / TEMPLATE.name
        paper.write_bytes(TEMPLATE.read_bytes())
        compiler = typst.Compiler(paper, root=place, font_paths=fonts(), sys_inputs={"data": words})
        return compiler.compile(format="pdf", timestamp=0)  # type: ignore[return-value]


def _words(content: Content, site: str, digest: str, photos: dict[str, bytes]) -> dict[str, Any]:
    form = rules.profile(content.head.profile)
    plain = words_of(content, digest)
    return {
        **{name: plain[name] for name in ("co_quan_tren", "don_vi", "so", "tieu_de_phai", "tieu_ngu", "noi_ngay")},
        **{name: plain[name] for name in ("trich_yeu", "kinh_gui", "ky_thay", "chuc_vu", "ho_ten", "du_thao", "dau")},
        "margins": form.page,
        "mark": form.head["left_mark"],
        "underlined": form.head["right_underlined"],
        "receivers": receivers(content),
        "opening": [_paragraph(one, site, photos) for one in content.opening],
        "parts": [
            {
                "level": part.level,
                "heading": part.heading,
                "paragraphs": [_paragraph(one, site, photos) for one in part.paragraphs],
            }
            for part in content.parts
        ],
        "tables": [
            {
                "title": table.title,
                "columns": table.columns,
                "rows": [[_piece(cell, site) for cell in row] for row in table.rows],
                "note": table.note,
            }
            for table in content.tables
        ],
    }


def _paragraph(one: Paragraph, site: str, photos: dict[str, bytes]) -> dict[str, Any]:
    return {
        "item": one.kind == "item",
        "pieces": [_piece(piece, site) for piece in one.pieces],
        "photos": [{"name": photo.digest, "words": photo.words} for photo in one.photos if photo.digest in photos],
    }


def _piece(piece: Piece, site: str) -> dict[str, str]:
    return {"words": piece.text, "to": f"{site}{piece.figure.address}" if piece.figure else ""}
