"""Lists taken in: what people type is understood, all or nothing, and what cannot be leaves nothing behind."""

import io
import resource
import unicodedata
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import unquote

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from phongtrao.organizations import operations, tasks
from phongtrao.organizations.lists.tables import MOST_ROWS
from phongtrao.organizations.models import ListImport, Membership, Person
from phongtrao.trail.models import TrailEntry

from .lists import book_of, book_with_sheet, csv_of

SOUND = (1, "nguyễn văn bình", "1/2/1999", "79.001", "912345678", "VP Sở Y tế")
OTHER = (2, "LÊ THỊ MÂY", 2001, "79.002", "", "y-te-bv")


def address(name, *args):
    return reverse(f"organizations:{name}", args=args)


def kept_files():
    return [path for path in (Path(settings.MEDIA_ROOT) / "nhap").rglob("*") if path.is_file()]


def nothing_is_left():
    return not Person.objects.exists() and not Membership.objects.exists() and not kept_files()


# -- what is taken in -------------------------------------------------------------------------------------


def test_a_list_is_shown_as_understood_and_taken_in_by_a_button(send, confirm, secretary, as_):
    one = send(book_of(SOUND, OTHER, above=("DANH SÁCH ĐOÀN VIÊN",)))
    page = as_(secretary).get(address("import", one.pk)).content.decode()

    assert "Nguyễn Văn Bình" in page
    assert "01/02/1999" in page
    assert not Person.objects.exists()
    confirm(one)
    made = {row.person.full_name: row for row in Membership.objects.select_related("person", "unit")}
    assert {name: row.unit.code for name, row in made.items()} == {
        "Nguyễn Văn Bình": "y-te-vp",
        "Lê Thị Mây": "y-te-bv",
    }
    assert made["Nguyễn Văn Bình"].person.phone == "0912345678"
    assert made["Lê Thị Mây"].person.born_in == 2001
    assert one.counts == {"rows": 2, "new": 2, "changed": 0, "same": 0, "faulty": 0, "noted": 0}
    assert (one.found, one.file.name, one.file_name, kept_files()) == ({}, "", "", [])
    assert TrailEntry.objects.filter(verb="members_imported").count() == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_is_read_in_the_letters_and_separators_that_programs_write(send, confirm, encoding, separator):
    confirm(send(csv_of(SOUND, OTHER, separator=separator, encoding=encoding), "ds.csv"))

    assert set(Person.objects.values_list("full_name", flat=True)) == {"Nguyễn Văn Bình", "Lê Thị Mây"}


def test_csv_in_windows_1258_is_read(send, confirm):
    text = csv_of(SOUND, OTHER, ("3", "Trần Thị Hồng Hạnh", "", "", "", "")).decode()
    marks = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
    apart = "".join(
        letter if letter in "âêôăơưđÂÊÔĂƠƯĐ" else "".join(_split(letter, marks))
        for letter in unicodedata.normalize("NFC", text)
    )
    confirm(send(apart.encode("cp1258"), "ds.csv"))

    assert Person.objects.filter(full_name="Trần Thị Hồng Hạnh").exists()


def _split(letter, marks):
    """A letter with its tone apart, as Windows-1258 writes it."""
    parts = unicodedata.normalize("NFD", letter)
    tone = "".join(mark for mark in parts if mark in marks)
    return unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in marks)), tone


def test_family_and_given_names_in_two_columns_and_columns_under_odd_headings(send, confirm, secretary, as_, run_tasks):
    one = send(book_of(("Lê Thị", "Mây", "3/4/2000"), head=("Họ đệm", "Tên", "Cột ba")))
    assert one.counts["new"] == 1
    as_(secretary).post(address("import_columns", one.pk), {"family": "0", "given": "1", "born": "2"})
    run_tasks()
    one.refresh_from_db()
    confirm(one)

    assert Person.objects.get().born_on == date(2000, 4, 3)


def test_a_list_without_a_name_column_asks_which_it_is(send, confirm, secretary, as_, run_tasks):
    one = send(book_of(("Lê Thị Mây", "3/4/2000"), head=("A1", "B1")))
    page = as_(secretary).get(address("import", one.pk)).content.decode()

    assert "Chưa thấy cột: Họ và tên" in page
    assert "Lê Thị Mây" in page
    twice = as_(secretary).post(address("import_columns", one.pk), {"full_name": "0", "born": "0"})
    assert "chọn hai lần" in twice.content.decode()
    as_(secretary).post(address("import_columns", one.pk), {"full_name": "0", "born": "1"})
    run_tasks()
    one.refresh_from_db()
    assert one.is_sound


def test_columns_that_are_not_read_are_named_and_those_that_people_write_are_known(send, secretary, as_):
    head = ("STT", "Họ và tên", "Nam/Nữ", "Ngày vào Đoàn", "Dân tộc")
    one = send(book_of((1, "Lê Mây", "Nữ", "26/3/2020", "Kinh"), head=head))
    page = as_(secretary).get(address("import", one.pk)).content.decode()

    assert one.found["unread"] == ["Dân tộc"]
    assert "Không đọc các cột: Dân tộc" in page
    assert one.found["preview"][0][4] == "nữ"
    assert one.found["preview"][0][-1] == "26/03/2020"
    later = f"{timezone.localdate() + timedelta(days=2):%d/%m/%Y}"
    odd = send(book_of((1, "Lê Mây", "X", later, "Kinh"), head=head))
    assert f"{later} chưa tới" in odd.found["faults"][0][1]
    assert "giới tính “X”" in odd.found["faults"][0][1]


def test_a_list_without_a_needed_column_has_no_button_and_says_that_the_column_is_needed(send, confirm, secretary, as_):
    one = send(book_of(("Lê Thị Mây", "3/4/2000"), head=("A1", "B1")))
    client = as_(secretary)
    page = client.get(address("import", one.pk)).content.decode()

    assert not one.is_sound
    assert address("import_confirmation", one.pk) not in page
    assert '<label class="form-label" for="id_full_name">Họ và tên</label>' in page
    assert "CSV UTF-8" in page
    assert client.post(address("import_columns", one.pk), {"born": "1"}).context["form"].errors["full_name"]


def test_sent_again_nothing_changes_and_what_is_new_is_filled_in(send, confirm):
    confirm(send(book_of(SOUND, OTHER)))
    again = send(book_of(SOUND, (2, "Lê Thị Mây", "5/6/2001", "79.002", "0987 654 321", "")))

    assert (again.counts["new"], again.counts["changed"], again.counts["same"]) == (0, 1, 1)
    confirm(again)
    may = Person.objects.get(full_name="Lê Thị Mây")
    assert (may.phone, may.born_on, Person.objects.count()) == ("0987654321", date(2001, 6, 5), 2)
    assert may.memberships.count() == 1


def test_a_formula_counts_by_its_result(send):
    row = b'<row r="2"><c r="B2" t="str"><f>"L"&amp;"an"</f><v>Lan Anh</v></c><c r="D2"><f>1+1</f></c></row>'
    head = b'<row r="1"><c r="B1" t="inlineStr"><is><t>H\xe1\xbb\x8d t\xc3\xaan</t></is></c>'
    head += b'<c r="D1" t="inlineStr"><is><t>S\xe1\xbb\x91 th\xe1\xba\xbb</t></is></c></row>'
    one = send(book_with_sheet(_sheet(head + row)))

    assert one.counts["faulty"] == 1
    assert one.found["faults"] == [[2, "ô D2 là công thức chưa có kết quả; hãy ghi giá trị vào ô"]]
    assert one.found["preview"][0][2] == "Lan Anh"


def _sheet(rows):
    open_, close = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>',
        b"</sheetData></worksheet>",
    )
    return b'<?xml version="1.0" encoding="UTF-8"?>' + open_ + rows + close


# -- what is refused, and leaves nothing behind ----------------------------------------------------------

FAULTY = {
    "a day that is not": (book_of((1, "Lê Mây", "31/02/2000", "", "", "")), "không có ngày 31/02/2000 trong lịch"),
    "one card twice": (
        book_of(SOUND, (2, "Ai Khác", "", "79.001", "", "")),
        "Số thẻ đoàn viên: trùng với dòng 3, Ai Khác",
    ),
    "merged cells": (book_of(SOUND, OTHER, merged="F2:F3"), "ô gộp F2:F3"),
    "an unknown unit": (
        book_of((1, "Lê Mây", "", "", "", "Chi đoàn Bệnh viện Hi Vong X")),
        "có phải là “Chi đoàn Bệnh viện Hy Vọng”",
    ),
    "a unit of others": (book_of((1, "Lê Mây", "", "", "", "toa-an")), "không có đơn vị “toa-an”"),
    "no name": (book_of((1, "", "", "79.1", "", "")), "thiếu họ và tên"),
    "a formula without a result": (book_of((1, "=A1&A2", "", "79.1", "", "")), "công thức chưa có kết quả"),
    "an odd phone": (csv_of((1, "Lê Mây", "", "", "abc", "")), "không phải số điện thoại"),
}


@pytest.mark.parametrize("fault", FAULTY)
def test_one_faulty_row_keeps_the_whole_list_out_and_is_named(
    fault, send, confirm, secretary, as_, django_capture_on_commit_callbacks
):
    data, words = FAULTY[fault]
    one = send(data, "ds.xlsx" if data.startswith(b"PK") else "ds.csv")
    client = as_(secretary)
    page = client.get(address("import", one.pk)).content.decode()
    assert words in page
    confirm(one)
    assert not one.is_sound
    report = load_workbook(io.BytesIO(b"".join(client.get(address("import_report", one.pk)).streaming_content))).active
    heads = [cell.value for cell in report[1]]
    marked = [row for row in report.iter_rows(min_row=2) if row[heads.index("Lỗi")].value]
    assert marked
    assert all(row[0].fill.fgColor.rgb.endswith("FFC7CE") for row in marked)
    assert any(words in row[heads.index("Lỗi")].value for row in marked)
    with django_capture_on_commit_callbacks(execute=True):
        client.post(address("import_dropping", one.pk))
    assert nothing_is_left()
    assert not ListImport.objects.exists()


UNREADABLE = {
    "letters that are none": (bytes(range(128, 256)) * 40, "Không đọc được chữ"),
    "broken UTF-16": (b"\xff\xfe" + "Họ tên\n".encode("utf-16-le") + b"\x00\xd8\x00", "Không đọc được chữ"),
    "an old Excel file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "Excel đời cũ"),
    "a damaged Excel file": (book_of(SOUND)[:900], "bị hỏng"),
    "another zip": (b"PK\x03\x04" + bytes(50), "bị hỏng"),
    "headings alone": (book_of(), "chỉ có dòng tiêu đề"),
    "blank lines": (b"\n\n ;\n", "không có dòng nào"),
}


@pytest.mark.parametrize("fault", UNREADABLE)
def test_what_cannot_be_read_is_put_down_in_a_sentence_and_not_kept(fault, send, secretary, as_):
    data, words = UNREADABLE[fault]
    one = send(data, "ds.csv")

    assert words in as_(secretary).get(address("import", one.pk)).content.decode()
    assert one.state == "failed"
    assert nothing_is_left()


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_million_rows_are_put_down_early_and_in_little_memory(kind, send, secretary, as_):
    rows = 1_000_000
    row = b'<row><c t="inlineStr"><is><t>L</t></is></c></row>'
    data = book_with_sheet(_sheet(row * rows)) if kind == "xlsx" else b"ho ten\n" + b"L\n" * rows
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    one = send(data, f"ds.{kind}")
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before

    assert f"{MOST_ROWS:,}".replace(",", ".") in as_(secretary).get(address("import", one.pk)).content.decode()
    assert grown < 200 * 1024
    assert nothing_is_left()


def test_a_card_of_somebody_elsewhere_tells_nothing_about_them(send, organization, job, now):
    details = {"full_name": "Trần Kín", "card_number": "79.001"}
    operations.register_member(unit=organization["toa-an"], details=details, since=date(2020, 1, 1), by=job, at=now)
    one = send(book_of(SOUND))

    assert "đã cấp cho người của đơn vị khác" in one.found["faults"][0][1]
    assert "Kín" not in str(one.found)


def test_a_card_of_somebody_whom_the_sender_may_see_names_them(send, officer, organization, job, now):
    details = {"full_name": "Trần Kín", "card_number": "79.001"}
    operations.register_member(unit=organization["toa-an"], details=details, since=date(2020, 1, 1), by=job, at=now)
    one = send(book_of(SOUND), who=officer)

    assert one.found["faults"] == [
        [2, "Số thẻ đoàn viên: đã cấp cho Trần Kín, Tòa án; nếu là một người, hãy làm chuyển sinh hoạt"]
    ]


def test_what_could_not_be_understood_is_shown_as_it_was_typed(send, secretary, as_):
    page = as_(secretary).get(address("import", send(book_of((1, "Lê Mây", "31/02/2000", "", "09x", ""))).pk))

    assert '<td data-label="Ngày sinh">31/02/2000</td>' in page.content.decode()
    assert '<td data-label="Điện thoại">09x</td>' in page.content.decode()


def test_the_mended_file_is_sent_from_the_page_of_faults(send, secretary, as_):
    one = send(book_of((1, "Lê Mây", "31/02/2000", "", "", "")), "Chi đoàn 1.xlsx")
    client = as_(secretary)
    page = client.get(address("import", one.pk)).content.decode()
    report = client.get(address("import_report", one.pk))
    marked = b"".join(report.streaming_content)

    form = page[page.index(f'action="{address("imports", one.unit_id)}"') :]
    assert 'type="hidden" name="kind" value="members"' in form[: form.index("</form>")]
    assert 'type="file" name="file"' in form[: form.index("</form>")]
    assert unquote(report["Content-Disposition"]).endswith("Chi đoàn 1-loi.xlsx")
    again = send(marked, "Chi đoàn 1-loi.xlsx")
    report = client.get(address("import_report", again.pk))
    assert unquote(report["Content-Disposition"]).endswith("Chi đoàn 1-loi.xlsx")
    heads = [cell.value for cell in load_workbook(io.BytesIO(b"".join(report.streaming_content))).active[1]]
    assert heads.count("Lỗi") == 1


def test_who_may_send_one_kind_of_list_is_not_asked_which(secretary, officer, organization, as_):
    pages = [as_(user).get(address("imports", organization["so-y-te"].pk)) for user in (secretary, officer)]

    assert ['type="radio"' in page.content.decode() for page in pages] == [False, True]


def test_who_belongs_elsewhere_below_is_transferred_not_imported(send, confirm):
    confirm(send(book_of(SOUND)))
    moved = send(book_of((*SOUND[:-1], "y-te-bv")))

    assert "đang sinh hoạt ở VP Sở Y tế; hãy làm chuyển sinh hoạt" in moved.found["faults"][0][1]


def test_who_looks_like_somebody_is_noted(send):
    one = send(book_of((1, "Lê Mây", "1/2/2000", "", "", ""), (2, "Le May", "1/2/2000", "", "", "")))

    assert one.is_sound
    assert "cùng tên, cùng ngày sinh với dòng 3" in one.found["notes"][0][1]


def test_a_list_that_was_sound_is_looked_through_again_before_it_is_written(send, confirm, organization, job, now):
    one = send(book_of(SOUND, OTHER))
    details = {"full_name": "Ai Khác", "card_number": "79.002"}
    operations.register_member(unit=organization["toa-an"], details=details, since=date(2020, 1, 1), by=job, at=now)
    confirm(one)

    assert (one.state, Person.objects.count()) == ("checked", 1)
    assert one.counts["faulty"] == 1


def test_who_lost_the_office_meanwhile_has_nothing_taken_in(send, as_, secretary, run_tasks):
    one = send(book_of(SOUND))
    as_(secretary).post(address("import_confirmation", one.pk))
    secretary.offices.update(until=date(2020, 1, 2))
    run_tasks()

    one.refresh_from_db()
    assert (one.state, Person.objects.exists()) == ("failed", False)


def test_a_new_list_leaves_the_one_before_where_it_is_and_old_ones_go(
    send, job, now, secretary, as_, django_capture_on_commit_callbacks
):
    first, second = send(book_of(SOUND)), send(book_of(OTHER))
    page = (client := as_(secretary)).get(address("import", first.pk)).content.decode()

    assert address("import_confirmation", first.pk) in page
    assert f'href="{address("import", second.pk)}"' in page
    assert "Mở danh sách gửi sau" not in client.get(address("import", second.pk)).content.decode()
    later = second.at + operations.imports.KEPT_FOR + timedelta(minutes=1)
    with django_capture_on_commit_callbacks(execute=True):
        assert operations.drop_old_imports(by=job, at=later) == 2
    assert nothing_is_left()


def test_a_second_tap_takes_nothing_in_twice(send, confirm):
    one = send(book_of(SOUND))
    confirm(one)
    confirm(one)

    assert Person.objects.count() == 1


def test_while_the_background_works_the_page_asks_again_by_itself(secretary, organization, as_):
    client = as_(secretary)
    file = SimpleUploadedFile("ds.xlsx", book_of(SOUND))
    client.post(address("imports", organization["so-y-te"].pk), {"kind": "members", "file": file})
    one = ListImport.objects.get()
    page = client.get(address("import", one.pk)).content.decode()
    part = client.get(address("import", one.pk), HTTP_HX_REQUEST="true").content.decode()

    assert '<noscript><meta http-equiv="refresh"' in page
    assert 'hx-trigger="load delay:1s"' in part
    assert tasks.resume_lists() == 1


# -- who may ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("who", "kind", "may"), [("secretary", "units", False), ("officer", "units", True), ("officer", "members", True)]
)
def test_units_are_for_officers(who, kind, may, request, organization, as_):
    user = request.getfixturevalue(who)
    file = SimpleUploadedFile("ds.csv", "Tên đơn vị\nChi đoàn Mới".encode())
    answer = as_(user).post(address("imports", organization["so-y-te"].pk), {"kind": kind, "file": file})

    assert ListImport.objects.exists() == may
    assert answer.status_code == (302 if may else 422)


def test_nobody_else_opens_a_list(send, officer, other_secretary, member, as_):
    one = send(book_of(SOUND))
    for user in (officer, other_secretary, member):
        for name in ("import", "import_report"):
            assert as_(user).get(address(name, one.pk)).status_code == 404
        for name in ("import_confirmation", "import_dropping", "import_columns", "import_resumption"):
            assert as_(user).post(address(name, one.pk)).status_code == 404
    assert as_(other_secretary).get(address("imports", one.unit_id)).status_code == 404


def test_a_list_whose_row_cannot_be_kept_leaves_no_file(organization, job, now):
    with pytest.raises(IntegrityError):
        operations.begin_import(unit=organization["khoi"], kind="gì đó", name="a.csv", data=b"x", by=job, at=now)

    assert kept_files() == []
