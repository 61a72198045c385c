"""Lists that are refused before a row counts: garbled letters, too many that wait, no home for members."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from phongtrao.organizations import operations
from phongtrao.organizations.models import ListImport, Person

from .lists import book_of

SOUND = (1, "nguyễn văn bình", "1/2/1999", "79.001", "912345678", "VP Sở Y tế")
OTHER = (2, "LÊ THỊ MÂY", 2001, "79.002", "", "y-te-bv")


def address(name, *args):
    return reverse(f"organizations:{name}", args=args)


def test_who_has_sent_many_that_wait_drops_some_first(send, secretary, organization, as_, monkeypatch):
    monkeypatch.setattr(operations.imports, "MOST_WAITING", 1)
    send(book_of(SOUND))
    file = SimpleUploadedFile("ds.xlsx", book_of(OTHER))
    answer = as_(secretary).post(address("imports", organization["so-y-te"].pk), {"kind": "members", "file": file})

    assert answer.status_code == 422
    assert "danh sách chưa nhập" in answer.content.decode()
    assert ListImport.objects.count() == 1


@pytest.mark.parametrize("table", ["latin-1", "cp1258"])
def test_a_list_read_by_a_wrong_table_before_is_refused_with_what_was_meant(table, send, secretary, as_):
    bad = "".join(
        bytes([byte]).decode(table, errors="ignore") or chr(byte)
        for byte in "Họ và tên,Ngày sinh\nNguyễn Văn An,2/1/2000\n".encode()
    )
    for data, name in ((bad.encode(), "ds.csv"), (book_of((1, bad[20:], "", "", "", "")), "ds.xlsx")):
        one = send(data, name)
        assert (one.state, Person.objects.exists()) == ("failed", False)
        assert "đúng ra là “" in one.failure
    assert "65001" in as_(secretary).get(address("import", one.pk)).content.decode()


def test_a_cluster_takes_no_members_by_a_list(send, officer, organization, as_):
    one = send(book_of((1, "Lê Mây", "", "", "", "Cụm 1")), who=officer, code="khoi")
    assert "cụm hoạt động và ban không quản lý đoàn viên" in one.found["faults"][0][1]

    file = SimpleUploadedFile("ds.xlsx", book_of(OTHER))
    answer = as_(officer).post(address("imports", organization["cum-1"].pk), {"kind": "members", "file": file})
    assert "không quản lý đoàn viên" in answer.content.decode()
    assert ListImport.objects.count() == 1


def test_letters_that_became_question_marks_make_no_name(send):
    one = send(book_of((1, "Nguy?n V?n An", "", "", "", "")))

    assert one.counts["faulty"] == 1
    assert "không giống họ và tên" in one.found["faults"][0][1]
