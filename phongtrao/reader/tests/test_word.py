"""Word files are read as they print: numbers, notes, tables, boxes, accepted changes."""

from pathlib import Path

import pytest

from phongtrao.reader import read_document
from phongtrao.reader.sources import extract_file
from phongtrao.reader.sources.extract import BOLD, ITALIC, Line
from phongtrao.reader.tests.word_files import (
    abstract,
    listed,
    merged,
    number,
    paragraph,
    run,
    table,
    word_file,
)


def _lines(path: Path) -> list[Line]:
    return list(extract_file(path, max_bytes=2**26).lines)


def _texts(path: Path) -> list[str]:
    return [line.text.replace(BOLD, "").replace(ITALIC, "") for line in _lines(path)]


def test_levels_count_together_and_start_again_below_a_new_one(tmp_path: Path) -> None:
    kinds = abstract(1, ("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3."), ("lowerLetter", "%4)"))
    body = "".join(
        listed(words, 1, level)
        for words, level in [
            ("Một", 0),
            ("Hai", 1),
            ("Ba", 2),
            ("Bốn", 2),
            ("Năm", 3),
            ("Sáu", 1),
            ("Bảy", 2),
            ("Tám", 0),
        ]
    )
    path = word_file(tmp_path / "a.docx", body, numbering=kinds + number(1, 1))
    assert _texts(path) == ["I. Một", "1. Hai", "1.1. Ba", "1.2. Bốn", "a) Năm", "2. Sáu", "2.1. Bảy", "II. Tám"]


def test_two_lists_of_one_kind_count_on_unless_told_to_start_anew(tmp_path: Path) -> None:
    kinds = abstract(1, ("decimal", "%1."))
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    body = listed("a", 1) + listed("b", 2) + listed("c", 3) + listed("d", 3)
    numbers = number(1, 1) + number(2, 1) + number(3, 1, anew)
    assert _texts(word_file(tmp_path / "a.docx", body, numbering=kinds + numbers)) == ["1. a", "2. b", "1. c", "2. d"]


def test_a_list_may_start_late_and_a_level_may_never_start_again(tmp_path: Path) -> None:
    late = abstract(1, ("decimal", "%1."), ("decimal", "%2.")).replace(
        '<w:start w:val="1"/>', '<w:start w:val="4"/>', 1
    )
    going_on = late.replace('<w:lvlText w:val="%2."/>', '<w:lvlText w:val="%2."/><w:lvlRestart w:val="0"/>')
    body = listed("a", 1) + listed("b", 1, 1) + listed("c", 1) + listed("d", 1, 1)
    path = word_file(tmp_path / "a.docx", body, numbering=going_on + number(1, 1))
    assert _texts(path) == ["4. a", "1. b", "5. c", "2. d"]


@pytest.mark.parametrize(
    ("kind", "pattern", "printed"),
    [
        ("bullet", "\uf0b7", "•"),
        ("bullet", "-", "-"),
        ("bullet", "\uf02d", "-"),
        ("bullet", "\uf0d8", "➢"),
        ("bullet", "o", "○"),
        ("upperLetter", "%1.", "A."),
        ("lowerRoman", "(%1)", "(i)"),
        ("decimalZero", "%1.", "01."),
        ("vietnameseCounting", "Phần thứ %1:", "Phần thứ một:"),
        ("decimal", "Điều %1.", "Điều 1."),
    ],
)
def test_each_kind_of_number_is_printed(tmp_path: Path, kind: str, pattern: str, printed: str) -> None:
    parts = abstract(1, (kind, pattern)) + number(1, 1)
    assert _texts(word_file(tmp_path / "a.docx", listed("Trồng cây", 1), numbering=parts)) == [f"{printed} Trồng cây"]


def test_letters_go_on_after_z_and_legal_levels_show_figures(tmp_path: Path) -> None:
    kinds = abstract(1, ("upperRoman", "%1."), ("lowerLetter", "%1.%2")).replace(
        '<w:lvlText w:val="%1.%2"/>', '<w:isLgl/><w:lvlText w:val="%1.%2"/>'
    ) + abstract(2, ("lowerLetter", "%1)"))
    body = listed("x", 1) + listed("y", 1, 1) + "".join(listed("z", 2) for _ in range(28))
    texts = _texts(word_file(tmp_path / "a.docx", body, numbering=kinds + number(1, 1) + number(2, 2)))
    assert texts[:2] == ["I. x", "1.1 y"]
    assert [texts[at] for at in (2, 27, 28, 29)] == ["a) z", "z) z", "aa) z", "bb) z"]


def test_numbers_come_from_a_style_and_the_style_it_is_based_on(tmp_path: Path) -> None:
    numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = (
        f'<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Lớn"/>{numbered}<w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Muc2"><w:name w:val="Mục xanh"/><w:basedOn w:val="Muc"/></w:style>'
        f'<w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Mục con"/>{numbered}</w:style>'
    )
    kinds = abstract(1, ("upperRoman", "%1."), ("decimal", "%2.")).replace(
        '<w:numFmt w:val="decimal"/>', '<w:numFmt w:val="decimal"/><w:pStyle w:val="Con"/>'
    )
    none = '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    body = "".join(paragraph(style, f'<w:pStyle w:val="{style}"/>') for style in ("Muc", "Muc2", "Con"))
    path = word_file(
        tmp_path / "a.docx", body + paragraph("Tự do", none), styles=styles, numbering=kinds + number(1, 1)
    )
    lines = _lines(path)
    assert _texts(path) == ["I. Muc", "II. Muc2", "1. Con", "Tự do"]
    assert [BOLD in line.text for line in lines] == [True, True, False, True]


def test_notes_are_taken_out_of_the_sentence_and_kept(tmp_path: Path) -> None:
    call = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    end_call = '<w:r><w:endnoteReference w:id="5"/></w:r>'
    body = paragraph(run("Đoàn xã Mây") + call + run(" trồng 50 cây xanh") + end_call + run("."))
    first = paragraph("<w:r><w:footnoteRef/></w:r>" + run(" Quyết định số 7/QĐ-UBND."))
    notes = f'<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2">{first}</w:footnote>'
    ends = f'<w:endnote w:id="5">{paragraph(run("Xem phụ lục."))}{paragraph(run("Trang hai."))}</w:endnote>'
    reading = read_document(word_file(tmp_path / "a.docx", body, footnotes=notes, endnotes=ends))
    assert "Đoàn xã Mây¹ trồng 50 cây xanh²." in reading.text
    assert [(note.mark, note.text) for note in reading.footnotes] == [
        ("1", "Quyết định số 7/QĐ-UBND."),
        ("2", "Xem phụ lục.\n\nTrang hai."),
    ]


def test_merged_cells_count_for_each_of_their_rows(tmp_path: Path) -> None:
    body = table(
        ["Nội dung", "Đơn vị chủ trì", "Thời gian"],
        [merged("Tổ chức hội thi", down="restart"), "Đoàn xã Mây", "Tháng 3/2026"],
        [merged("", down="continue"), "Đoàn xã Gió", "Tháng 4/2026"],
        [merged("Nhóm hai", across=3)],
    )
    lines = _lines(word_file(tmp_path / "a.docx", body))
    cells = {line.cell: line.text for line in lines}
    assert cells[1, 2, 0] == "Tổ chức hội thi"
    assert cells[1, 3, 0] == "Nhóm hai"
    reading = read_document(tmp_path / "a.docx")
    assert [task.leads for task in reading.tasks] == [("Đoàn xã Mây",), ("Đoàn xã Gió",)]


@pytest.mark.parametrize("written", ["", "-1", "abc", "²", "99999999999"])
def test_counts_that_are_no_counts_harm_nothing(tmp_path: Path, written: str) -> None:
    row = f'<w:trPr><w:gridBefore w:val="{written}"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="{written}"/></w:tcPr>'
    body = f"<w:tbl><w:tr>{row}{paragraph('a')}</w:tc><w:tc>{paragraph('b')}</w:tc></w:tr></w:tbl>"
    assert [line.cell for line in _lines(word_file(tmp_path / "a.docx", body))] == [(1, 0, 0), (1, 0, 1)]


def test_a_letterhead_in_a_table_is_lines_and_a_table_after_it_is_data(tmp_path: Path) -> None:
    head = table(
        ["TỈNH ĐOÀN HẢI LONG", "ĐOÀN TNCS HỒ CHÍ MINH"],
        ["Số: 12-KH/TĐTN", "Hải Long, ngày 3 tháng 2 năm 2026"],
    )
    body = head + paragraph("KẾ HOẠCH") + table(["Nội dung", "Đơn vị"], ["Ra quân", "Đoàn xã Mây"])
    lines = _lines(word_file(tmp_path / "a.docx", body))
    assert [line.text for line in lines if line.cell is None][:4] == [
        "TỈNH ĐOÀN HẢI LONG",
        "Số: 12-KH/TĐTN",
        "ĐOÀN TNCS HỒ CHÍ MINH",
        "Hải Long, ngày 3 tháng 2 năm 2026",
    ]
    assert [line.cell for line in lines if line.cell] == [(1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 1)]
    header = read_document(tmp_path / "a.docx").header
    assert (header.number, header.issuer, header.date) == ("12-KH/TĐTN", "TỈNH ĐOÀN HẢI LONG", "2026-02-03")


def test_a_table_inside_a_cell_stays_in_its_cell(tmp_path: Path) -> None:
    inner = table(["Mây", "Gió"])
    body = table(["Nội dung", "Đơn vị"], ["Ra quân", inner + paragraph("")])
    cells = [(line.text, line.cell) for line in _lines(word_file(tmp_path / "a.docx", body))]
    assert cells[2:] == [("Ra quân", (1, 1, 0)), ("Mây", (1, 1, 1)), ("Gió", (1, 1, 1))]


def test_a_text_box_is_read_once_after_its_paragraph(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{paragraph('DỰ THẢO')}</w:txbxContent>"
    choice = f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
    fallback = f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
    body = paragraph(run("KẾ HOẠCH") + f"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>")
    assert _texts(word_file(tmp_path / "a.docx", body)) == ["KẾ HOẠCH", "DỰ THẢO"]


def test_changes_are_read_as_accepted(tmp_path: Path) -> None:
    gone = "<w:del><w:r><w:delText>cũ </w:delText></w:r></w:del><w:moveFrom><w:r><w:t>xưa </w:t></w:r></w:moveFrom>"
    body = (
        paragraph(run("Đoàn xã ") + gone + "<w:ins>" + run("mới ") + "</w:ins>" + run("làm"))
        + paragraph("Trồng cây", "<w:rPr><w:del/></w:rPr>")
        + paragraph(" ở đồi")
        + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
    )
    assert _texts(word_file(tmp_path / "a.docx", body)) == ["Đoàn xã mới làm", "Trồng cây ở đồi"]


def _field(code: str, shown: str) -> str:
    turn = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    asked = turn.format("begin") + f"<w:r><w:instrText>{code}</w:instrText></w:r>" + turn.format("separate")
    return asked + run(shown) + turn.format("end")


def test_fields_links_and_controls_show_what_they_print(tmp_path: Path) -> None:
    nested = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        + _field("PAGE", "9")
        + (
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
            + run("trang ba")
            + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )
    )
    inside = f"<w:sdt><w:sdtContent>{run('xã Mây')}</w:sdtContent></w:sdt>"
    body = (
        paragraph(run("Xem ") + _field("REF muc", "mục II") + run(", ") + nested)
        + paragraph('<w:fldSimple w:instr="DATE">' + run("3/2/2026") + "</w:fldSimple>")
        + paragraph('<w:hyperlink r:id="r9">' + run("Cổng Đoàn") + "</w:hyperlink>" + inside)
        + f"<w:sdt><w:sdtContent>{paragraph('Khối')}</w:sdtContent></w:sdt>"
    )
    assert _texts(word_file(tmp_path / "a.docx", body)) == [
        "Xem mục II, trang ba",
        "3/2/2026",
        "Cổng Đoànxã Mây",
        "Khối",
    ]


def test_hidden_text_soft_hyphens_and_the_list_of_contents_are_left_out(tmp_path: Path) -> None:
    styles = (
        '<w:style w:type="character" w:styleId="An"><w:name w:val="Ẩn"/><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="MucLuc1"><w:name w:val="toc 1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="HOA"><w:name w:val="Hoa"/><w:rPr><w:caps/></w:rPr></w:style>'
    )
    body = (
        paragraph("I. Mục đích 3", '<w:pStyle w:val="MucLuc1"/>')
        + paragraph(
            run("Phát", "<w:i/>") + run("x", '<w:rStyle w:val="An"/>') + "<w:r><w:softHyphen/></w:r>" + run(" động")
        )
        + paragraph("một<w:br/>hai".join(("<w:r><w:t>", "</w:t></w:r>")).replace("<w:br/>", "</w:t><w:br/><w:t>"))
        + paragraph("kế hoạch", '<w:pStyle w:val="HOA"/>')
        + paragraph(run("rừng") + run("3", '<w:vertAlign w:val="superscript"/>'))
    )
    path = word_file(tmp_path / "a.docx", body, styles=styles)
    assert _texts(path) == ["Phát động", "một", "hai", "KẾ HOẠCH", "rừng³"]
    assert _lines(path)[0].text == f"{ITALIC}Phát{ITALIC} động"


def test_runs_in_old_fonts_are_read_by_the_name_of_their_font(tmp_path: Path) -> None:
    def font(name: str) -> str:
        return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"/>'

    body = (
        paragraph(run("KÕ ho¹ch ", font(".VnTime")) + run("trång c©y", font(".VnTimeH")) + run(" năm 2026"))
        + paragraph(run("Ño", font("VNI-Times")) + run("aøn xaõ", font("VNI-Times")))
        + paragraph(run("Đoàn xã", font(".VnTime")))
        + paragraph(run("nh", font(".VnTime")) + "<w:r><w:rPr>" + font(".VnTime") + "</w:rPr><w:softHyphen/></w:r>"
                    + run("ng", font(".VnTime")))
    )  # fmt: skip
    assert _texts(word_file(tmp_path / "a.docx", body)) == [
        "Kế hoạch TRỒNG CÂY năm 2026",
        "Đoàn xã",
        "Đoàn xã",
        "nhưng",
    ]
