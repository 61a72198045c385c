"""The stages one by one, on lines of their own."""

import pytest

from phongtrao.reader.cadences import cadence_of
from phongtrao.reader.charges import charges_of
from phongtrao.reader.citations import find_citations
from phongtrao.reader.dues import due_of, labelled_due
from phongtrao.reader.markers import marker_of
from phongtrao.reader.paragraphs import compose
from phongtrao.reader.programs import find_programs, names_of
from phongtrao.reader.repairs import find_repairs
from phongtrao.reader.roles import tier_of, units_of_title
from phongtrao.reader.sources import extract_text
from phongtrao.reader.targets import targets_of
from phongtrao.reader.units import names_at


@pytest.mark.parametrize(
    ("line", "sign", "style"),
    [
        ("II. NỘI DUNG", "II", "roman"),
        ("IV- Tổ chức", "IV", "roman"),
        ("1.2. Sở Tài chính", "1.2", "number2"),
        ("3/ Đoàn trường", "3", "number1"),
        ("1. 100% trẻ", "1", "number1"),
        ("2. 02 nhà tạm", "2", "number1"),
        ("đ) Kiểm tra", "đ", "letter"),
        ("+ Phường", "+", "bullet+"),
        ("– Xã", "–", "bullet-"),
    ],
)
def test_markers_are_told_apart(line: str, sign: str, style: str) -> None:
    marker = marker_of(line)
    assert marker is not None
    assert (marker.sign, marker.style) == (sign, style)


@pytest.mark.parametrize("line", ["03 công trình", "15/11/2025", "1.000 người", "Sở Y tế", "-5 độ", "28/NQ-CP ngày 3"])
def test_numbers_that_open_no_paragraph_are_no_markers(line: str) -> None:
    assert marker_of(line) is None


@pytest.mark.parametrize(
    ("words", "names", "verb"),
    [
        ("Sở Du lịch, Thể thao và Gia đình tổ chức hội thi", ["Sở Du lịch, Thể thao và Gia đình"], "tổ chức"),
        ("Đoàn Ban Quản lý Dự án Cảng biển tập huấn", ["Đoàn Ban Quản lý Dự án Cảng biển"], "tập huấn"),
        (
            "Sở Ngoại vụ và các phòng, ban, cơ quan liên quan báo cáo",
            ["Sở Ngoại vụ", "các phòng, ban, cơ quan liên quan"],
            "báo cáo",
        ),
        ("các cơ quan phối hợp có trách nhiệm", ["các cơ quan phối hợp"], "có trách nhiệm"),
        ("Hội thi vẽ tranh", [], ""),
    ],
)
def test_names_of_units_end_where_they_end(words: str, names: list[str], verb: str) -> None:
    found = names_at(words, 0)
    assert ([words[a:b] for a, b in found.spans], found.verb) == (names, verb)


def test_two_units_that_share_one_duty_share_one_task() -> None:
    words = "Phân công Phòng Kế toán và Phòng Nhân sự lập dự toán."
    (charge,) = charges_of(words, (0, len(words)))
    assert [words[a:b] for a, b in charge.leads] == ["Phòng Kế toán", "Phòng Nhân sự"]


def test_shares_in_brackets_name_who_does_how_much() -> None:
    words = "Xây 05 bể nước (trong đó: Xã Đông: 02 bể; Xã Đoài: 03 bể)."
    (charge,) = charges_of(words, (0, len(words)))
    assert [words[a:b] for a, b in charge.leads] == ["Xã Đông", "Xã Đoài"]


@pytest.mark.parametrize(
    ("words", "value", "comparator", "unit"),
    [
        ("trồng tối thiểu 1.500 cây", 1500, ">=", "cây"),
        ("giảm còn không quá 2,5%", 2.5, "<=", "%"),
        ("xử lý trong 24-48 giờ", 48, "<=", "giờ"),
        ("có ít nhất một lớp học", 1, ">=", "lớp học"),
        ("tặng 03 tủ thuốc", 3, "=", "tủ thuốc"),
    ],
)
def test_numbers_that_count_are_targets(words: str, value: float, comparator: str, unit: str) -> None:
    (target,) = targets_of(words, (0, len(words)))
    assert (target.value, target.comparator, target.unit) == (value, comparator, unit)


@pytest.mark.parametrize(
    "words",
    [
        "theo Nghị quyết 98",
        "kỷ niệm lần thứ 14",
        "năm 2026",
        "Cụm hoạt động số 6",
        "phong trào “Sinh viên 5 tốt”",
        "ngày 12 tháng 3",
        "Phối hợp với 03 đoàn thể Khối mở Hội diễn",
    ],
)
def test_numbers_that_name_or_date_are_no_targets(words: str) -> None:
    assert targets_of(words, (0, len(words))) == ()


@pytest.mark.parametrize(
    ("words", "code"), [("hằng tuần", "week"), ("mỗi quý một lần", "quarter"), ("thường xuyên", None)]
)
def test_cadence_is_read_from_words(words: str, code: str | None) -> None:
    cadence = cadence_of(words, (0, len(words)))
    assert cadence is not None
    assert cadence.code == code


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ("xong trước ngày 16 tháng 12 năm 2025", (None, "2025-12-16")),
        ("từ ngày 15/11 đến ngày 15/12", ("2026-11-15", "2026-12-15")),
        ("trong quý II năm 2026", ("2026-04-01", "2026-06-30")),
        ("(tháng 2/2024)", ("2024-02-01", "2024-02-29")),
    ],
)
def test_due_times_are_windows_of_days(words: str, window: tuple[str | None, str | None]) -> None:
    due = due_of(words, (0, len(words)), 2026)
    assert due is not None
    assert (due.from_date, due.to) == window


def test_the_date_of_a_cited_document_is_no_due_date() -> None:
    words = "Thực hiện Kế hoạch số 5/KH-SYT ngày 3/4/2025."
    assert due_of(words, (0, len(words)), 2026) is None


def test_a_label_keeps_the_words_that_are_no_date() -> None:
    due = labelled_due("Theo kế hoạch riêng", (0, 19), 2026)
    assert due is not None
    assert (due.from_date, due.to, due.text) == (None, None, "Theo kế hoạch riêng")


def test_citations_keep_kind_number_and_date() -> None:
    words = (
        "Căn cứ Thông tư số 92/2009/TT- BTC, ngày 12 tháng 5 năm 2009; "
        "Luật Đê điều số 79/2006/QH11; Nghị định 9/2019/NĐ-CP."
    )
    found = [(c.kind, c.number, c.date) for c in find_citations(words, 0)]
    assert found == [
        ("Thông tư", "92/2009/TT- BTC", "2009-05-12"),
        ("Luật", "79/2006/QH11", None),
        ("Nghị định", "9/2019/NĐ-CP", None),
    ]


def test_a_movement_is_told_from_a_slogan() -> None:
    words = "Phát động cuộc vận động “Nhà sạch vườn đẹp” và “Ngõ xanh phố sáng”; treo khẩu hiệu “Nhiệt liệt chào mừng”."
    assert names_of(find_programs(words)) == ("Nhà sạch vườn đẹp", "Ngõ xanh phố sáng")
    words = "Sinh hoạt với nội dung “Mỗi ngày một trang sách”, góp “Ống tre tiết kiệm”, nói về nội dung “Sống đẹp”."
    assert names_of(find_programs(words)) == ("Mỗi ngày một trang sách", "Ống tre tiết kiệm")


def test_slips_in_set_phrases_are_repaired_and_other_words_left() -> None:
    words = "Cấp Khởi cần cứ tình hình; viêm cấp tính, Đoàn Viện Dược, theo đối tượng, chuyên mục dịch vụ công."
    assert [(words[slice(*r.span)], r.read_as) for r in find_repairs(words)] == [
        ("Cấp Khởi", "Cấp Khối"),
        ("cần cứ", "căn cứ"),
    ]


def test_the_issuing_level_is_the_bloc() -> None:
    first, second = tier_of("Cấp xã", issuer="UBND XÃ TÂN"), tier_of("Cấp xã", issuer="TỈNH ĐOÀN")
    assert first is not None
    assert second is not None
    assert (first.kind, second.kind) == ("bloc", "grassroots")


def test_a_heading_of_names_charges_them_all() -> None:
    assert units_of_title("Đề nghị Hội Nông dân, Hội Phụ nữ và Liên đoàn Lao động") == (
        "Hội Nông dân",
        "Hội Phụ nữ",
        "Liên đoàn Lao động",
    )
    assert units_of_title("Tổ chức hội thi") == ()


@pytest.mark.parametrize(
    ("raw", "paragraphs"),
    [
        ("Tổ chức thu gom, vận\nchuyển rác.\n\n- Xử lý nước.", ["Tổ chức thu gom, vận chuyển rác.", "- Xử lý nước."]),
        ("**III.\nĐÁNH GIÁ**\n\nTình hình tốt.", ["III. ĐÁNH GIÁ", "Tình hình tốt."]),
        ("Tăng cường công tác lãnh\n\nđạo, chỉ đạo ở cơ sở.", ["Tăng cường công tác lãnh", "đạo, chỉ đạo ở cơ sở."]),
        (
            "- Rà soát kinh phí được duyệt.4. Tổ chức tập huấn cho cán bộ",
            ["- Rà soát kinh phí được duyệt.", "4. Tổ chức tập huấn cho cán bộ"],
        ),
    ],
)
def test_lines_become_paragraphs(raw: str, paragraphs: list[str]) -> None:
    manuscript = compose(extract_text(raw))
    assert [manuscript.text[slice(*block.span)] for block in manuscript.blocks] == paragraphs
