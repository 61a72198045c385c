"""
The words that a Word template may use, by names that an office can type: Vietnamese without accents.

`VOCABULARY` is what a template is checked against: a name is text, rich text (with links, written `{{r name }}`), a
picture, a truth, or a list of such.
"""

from datetime import date
from typing import Any

from phongtrao.reports import rules
from phongtrao.reports.rules import Content, Paragraph, Part, Piece, Table
from phongtrao.vietnamese import day_in_words

TEXT, RICH, PICTURE, TRUTH = "chữ", "chữ có liên kết", "ảnh", "đúng sai"

PARAGRAPH = {"chu": RICH, "la_gach": TRUTH, "cac_anh": [{"hinh": PICTURE, "chu_thich": TEXT}]}
VOCABULARY: dict[str, Any] = {
    "co_quan_tren": TEXT,
    "don_vi": TEXT,
    "so": TEXT,
    "tieu_de_phai": TEXT,
    "tieu_ngu": TEXT,
    "noi_ngay": TEXT,
    "trich_yeu": TEXT,
    "kinh_gui": TEXT,
    "mo_dau": [PARAGRAPH],
    "cac_phan": [
        {"cap_1": TRUTH, "cap_2": TRUTH, "cap_3": TRUTH, "de_muc": TEXT, "cac_doan": [PARAGRAPH]},
    ],
    "ky_thay": TEXT,
    "chuc_vu": TEXT,
    "ho_ten": TEXT,
    "noi_nhan": [{"dong": TEXT}],
    "phu_luc": [{"ten": TEXT, "cac_cot": [{"ten": TEXT}], "cac_hang": [{"cac_o": [{"chu": RICH}]}], "ghi_chu": TEXT}],
    "du_thao": TEXT,
    "dau": TEXT,
}


def words_of(content: Content, digest: str) -> dict[str, Any]:
    """What fills a template, rich texts still as pieces; without a digest it is a draft and says so."""
    head, form = content.head, rules.profile(content.head.profile)
    place = f"{head.place}, " if head.place else ""
    return {
        "co_quan_tren": _kept(head.superior, " - "),
        "don_vi": _kept(head.unit, " - "),
        "so": head.number,
        "tieu_de_phai": form.head["right"],
        "tieu_ngu": form.head["motto"],
        "noi_ngay": f"{place}{_kept(day_in_words(date.fromisoformat(head.dated)), ' ')}",
        "trich_yeu": head.subject,
        "kinh_gui": head.to,
        "mo_dau": [_paragraph(one) for one in content.opening],
        "cac_phan": [_part(part) for part in content.parts],
        "ky_thay": head.signs_for,
        "chuc_vu": head.signer_office,
        "ho_ten": head.signer,
        "noi_nhan": [{"dong": line} for line in receivers(content)],
        "phu_luc": [_table(table) for table in content.tables],
        "du_thao": "" if digest else "DỰ THẢO",
        "dau": f"Dấu nội dung (SHA-256): {digest}" if digest else "",
    }


def _kept(text: str, joint: str) -> str:
    """Text whose lines do not end at a joint: a day, or a name with a hyphen."""
    return text.replace(joint, joint.replace(" ", "\N{NO-BREAK SPACE}"))


def receivers(content: Content) -> list[str]:
    """To whom it goes, as the end of the document lists it."""
    to = content.head.to.partition(": ")[2]
    lines = [line.replace("{to}", f"{to};") for line in rules.profile(content.head.profile).sign["receivers"]]
    return [line for line in lines if line != ";"]


def _part(part: Part) -> dict[str, Any]:
    levels = {f"cap_{level}": part.level == level for level in (1, 2, 3)}
    return levels | {"de_muc": part.heading, "cac_doan": [_paragraph(one) for one in part.paragraphs]}


def _table(table: Table) -> dict[str, Any]:
    return {
        "ten": table.title,
        "cac_cot": [{"ten": name} for name in table.columns],
        "cac_hang": [{"cac_o": [{"chu": (cell,)} for cell in row]} for row in table.rows],
        "ghi_chu": table.note,
    }


def _paragraph(paragraph: Paragraph) -> dict[str, Any]:
    dash: tuple[Piece, ...] = (Piece("- "),) if paragraph.kind == "item" else ()
    return {
        "chu": (*dash, *paragraph.pieces),
        "la_gach": paragraph.kind == "item",
        "cac_anh": [{"hinh": photo, "chu_thich": photo.words} for photo in paragraph.photos],
    }
