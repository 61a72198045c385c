"""Templates to fill in, and lists taken out: they go in again, run nowhere, and leave a trail."""

import io
from datetime import date, timedelta
from functools import partial

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from phongtrao.organizations import operations, queries
from phongtrao.organizations.changing import ChangePlan, Decision
from phongtrao.organizations.lists import written
from phongtrao.organizations.lists.tables import Row, Table
from phongtrao.trail.models import TrailEntry

from .lists import book_of

SOUND = (1, "nguyễn văn bình", "1/2/1999", "79.001", "912345678", "VP Sở Y tế")


def address(name, *args):
    return reverse(f"organizations:{name}", args=args)


@pytest.mark.parametrize("name", ["doan-vien.xlsx", "don-vi.xlsx", "doan-vien.csv", "don-vi.csv"])
def test_the_template_is_read_back_by_its_own_headings(name, officer, as_, send):
    data = as_(officer).get(address("template", name), HTTP_ACCEPT_LANGUAGE="en").content
    one = send(data, name, who=officer, code="khoi", kind="members" if "vien" in name else "units")

    assert "chỉ có dòng tiêu đề" in one.failure


def test_the_examples_of_the_template_are_sound(send):
    book = load_workbook(io.BytesIO(written.template("members", "xlsx")))
    head, *rows = book["Ví dụ"].iter_rows(values_only=True)
    one = send(book_of(*rows, head=head))

    assert (one.counts["new"], one.found["faults"]) == (2, [])


@pytest.mark.parametrize("name", ["doan-vien.xlsx", "doan-vien.csv"])
def test_what_is_taken_out_goes_in_again_unchanged_and_runs_nowhere(name, send, confirm, secretary, as_, organization):
    confirm(send(book_of((1, "Lê Mây", "1/2/2000", "+79", "", ""), SOUND)))
    data = as_(secretary).post(address("export", organization["so-y-te"].pk), {"name": name}).content
    if name.endswith("csv"):
        assert "'+79" in data.decode()
    else:
        cells = [cell for row in load_workbook(io.BytesIO(data)).active.iter_rows() for cell in row]
        assert not any(cell.data_type == "f" for cell in cells)
        assert "'+79" in [cell.value for cell in cells]
    again = send(data, name)
    assert (again.counts["same"], again.counts["rows"]) == (2, 2)
    entry = TrailEntry.objects.get(verb="members_exported")
    assert entry.note.startswith("2 dòng: Họ và tên")


def test_a_member_sees_that_the_list_was_taken_out(secretary, member, as_, organization, job, now):
    held = operations.register_member(
        unit=organization["y-te-vp"], details={"full_name": "Dũng"}, since=date(2020, 1, 1), by=job, at=now
    )
    elsewhere = operations.register_member(
        unit=organization["toa-an"], details={"full_name": "Xa"}, since=date(2020, 1, 1), by=job, at=now
    )
    operations.link_account(person=held.person, user=member, by=job, at=now)
    as_(secretary).post(address("export", organization["so-y-te"].pk), {"name": "doan-vien.csv"})
    page = as_(member).get(address("own"), follow=True).content.decode()

    assert "Nguyễn Hoài An" in page
    assert not queries.looks_at(elsewhere.person).exists()


def test_a_list_taken_out_stays_visible_when_the_branch_moves(organization, officer, actor_of, job, now):
    health, heir, branch = (organization[code] for code in ("so-y-te", "cuc-thue", "y-te-vp"))
    enrol = partial(operations.register_member, since=date(2020, 1, 1), by=job, at=now)
    moved = enrol(unit=branch, details={"full_name": "Dũng"}).person
    there = enrol(unit=heir, details={"full_name": "Sẵn"}).person
    taken = partial(operations.export_list, kind="members", file_kind="csv", by=actor_of(officer))
    taken(unit=health, at=now)
    plan = ChangePlan("merge", (health.pk, heir.pk), heir.pk)
    change = operations.decide_change(
        plan=plan, decision=Decision("1-QĐ", date(2024, 2, 1), now.date()), by=job, at=now
    )
    operations.carry_out_change(change=change, by=job, at=now + timedelta(minutes=1))
    assert (queries.looks_at(moved).count(), queries.looks_at(there).count()) == (1, 0)

    taken(unit=heir, at=now + timedelta(minutes=2))

    assert (queries.looks_at(moved).count(), queries.looks_at(there).count()) == (2, 1)


def test_only_ones_own_units_are_taken_out(secretary, other_secretary, member, officer, organization, as_):
    url = address("export", organization["so-y-te"].pk)

    assert as_(other_secretary).post(url, {"name": "doan-vien.csv"}).status_code == 404
    assert as_(member).post(url, {"name": "doan-vien.csv"}).status_code == 404
    assert as_(secretary).post(url, {"name": "don-vi.csv"}).status_code == 404
    assert "VP Sở Y tế" in as_(officer).post(url, {"name": "don-vi.csv"}).content.decode()


def test_no_heading_of_an_annotated_list_is_a_formula():
    table = Table(1, ("Họ và tên", '=HYPERLINK("http://vi.du")'), (Row(2, ("An", "=1+1")),))
    sheet = load_workbook(io.BytesIO(written.annotated(table, {2: ["sai"]}, {}))).active

    assert [cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None].count("f") == 0
