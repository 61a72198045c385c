"""Rubrics come in from files, are changed line by line, and stay as they are once they are used."""

import csv
import io

import pytest
from django.conf import settings
from django.urls import reverse

from phongtrao.evaluation import files, operations
from phongtrao.evaluation.models import Rubric, RubricVersion
from phongtrao.evaluation.refusals import NoSuchLine, RubricFaulty, RubricKnown, VersionIsUsed
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations.lists.tables import read_table
from phongtrao.trail.models import TrailEntry


@pytest.fixture
def deed(officer, actor_of, now):
    return {"by": actor_of(officer), "at": now}


def test_a_file_goes_in_and_comes_out_the_same(made, small):
    version = made()

    assert version.lines == small
    assert files.lines_of(files.file_of(version.lines, kind="csv", title="x"))[1] == small
    assert made().pk == version.pk


def test_a_file_with_faults_leaves_nothing_behind(made, small):
    small[2]["source"] = "trời"
    small[5]["steps"] = "1: 99"
    with pytest.raises(RubricFaulty) as told:
        made(data=files.file_of(small, kind="xlsx", title="x"))

    assert [fault.line for fault in told.value.faults] == [4, 7]
    assert not Rubric.objects.exists()
    assert not TrailEntry.objects.filter(verb="rubric_written").exists()


def test_another_rubric_of_the_same_name_is_refused(made, sample):
    made()
    with pytest.raises(RubricKnown):
        made(data=files.file_of(sample, kind="xlsx", title="x"))


def test_a_draft_is_replaced_and_a_used_version_is_not(made, small, deed):
    version = made()
    small[2]["points"] = "30"
    again = files.file_of(small, kind="xlsx", title="x")
    assert operations.import_version(rubric_id=version.rubric_id, data=again, **deed).pk == version.pk
    RubricVersion.objects.update(used_at=deed["at"])
    small[2]["points"] = "20"

    after = operations.import_version(
        rubric_id=version.rubric_id, data=files.file_of(small, kind="xlsx", title="x"), **deed
    )

    assert (after.ordinal, after.lines[2]["points"]) == (2, "20")
    assert RubricVersion.objects.get(ordinal=1).lines[2]["points"] == "30"


def test_lines_of_a_draft_are_set_added_and_removed(made, small, deed):
    version = made()
    line = small[2] | {"name": "Hoàn thành việc"}
    operations.set_line(version_id=version.pk, place=3, line=line, **deed)
    added = small[3] | {"code": "1.1.z"}
    for _tap in range(2):
        operations.add_line(version_id=version.pk, after=3, line=added, **deed)
    after = operations.remove_line(version_id=version.pk, place=5, code="1.1.b", **deed)

    assert [line["code"] for line in after.lines[2:5]] == ["1.1.a", "1.1.z", "1.2"]
    assert after.lines[2]["name"] == "Hoàn thành việc"
    with pytest.raises(NoSuchLine):
        operations.remove_line(version_id=version.pk, place=5, code="1.1.b", **deed)
    change = TrailEntry.objects.get(verb="rubric_line_set").changes
    assert change == {"name": ["Hoàn thành", "Hoàn thành việc"]}


def test_a_used_version_is_never_changed(made, small, deed):
    version = made()
    RubricVersion.objects.update(used_at=deed["at"])
    for act in (
        lambda: operations.set_line(version_id=version.pk, place=3, line=small[2], **deed),
        lambda: operations.add_line(version_id=version.pk, after=3, line=small[2], **deed),
        lambda: operations.remove_line(version_id=version.pk, place=3, code="1.1.a", **deed),
    ):
        with pytest.raises(VersionIsUsed):
            act()

    draft = operations.begin_version(version_id=version.pk, **deed)
    assert (draft.ordinal, draft.lines) == (2, version.lines)
    assert operations.begin_version(version_id=version.pk, **deed).pk == draft.pk


@pytest.mark.parametrize("who", ["secretary", "member", "party_committee"])
def test_only_officers_write_rubrics(made, small, request, actor_of, now, who):
    version = made()
    by = actor_of(request.getfixturevalue(who))
    with pytest.raises(NotAllowed):
        operations.set_line(version_id=version.pk, place=3, line=small[2], by=by, at=now)


def test_who_belongs_to_the_bloc_reads_its_rubric(made, secretary, member, person, as_):
    version = made()
    page = reverse("evaluation:version", args=[version.pk])
    assert "Cách làm mới" in as_(secretary).get(page).content.decode()
    assert as_(member).get(page).status_code == 200
    assert as_(person("khach", "Không Chức Vụ")).get(page).status_code == 404
    assert "Đánh giá năm" in as_(member).get(reverse("evaluation:rubrics")).content.decode()
    assert 'name="file"' not in as_(secretary).get(page).content.decode()


def test_the_officer_takes_one_in_on_a_page_and_sees_what_is_wrong(officer, organization, small, as_):
    client, here = as_(officer), reverse("evaluation:new_rubric")
    small[2]["source"] = "trời"
    sent = io.BytesIO(files.file_of(small, kind="xlsx", title="x"))
    sent.name = "bo.xlsx"
    words = {"unit": organization["khoi"].pk, "name": "Năm 2024", "file": sent}

    refused = client.post(here, words)

    assert refused.status_code == 422
    assert "Dòng 4" in refused.content.decode()
    sample = client.get(reverse("evaluation:sample_rubric")).content
    assert len(read_table(sample, is_heading=lambda words: words == "cap").rows) == 179
    good = io.BytesIO(sample)
    good.name = "bo.xlsx"
    assert client.post(here, words | {"file": good}).status_code == 302
    assert RubricVersion.objects.get().rubric.name == "Năm 2024"


def test_a_line_is_edited_on_a_page(made, officer, as_, small):
    version, client = made(), as_(officer)
    here = reverse("evaluation:line", args=[version.pk, 3])
    assert 'value="1.1.a"' in client.get(here).content.decode()

    client.post(here, small[2] | {"points": "99"})

    page = client.get(reverse("evaluation:version", args=[version.pk])).content.decode()
    assert RubricVersion.objects.get().lines[2]["points"] == "99"
    assert "nhiệm vụ hoàn thành" in page
    client.post(here, small[2] | {"points": "hai"})
    page = client.get(reverse("evaluation:version", args=[version.pk])).content.decode()
    assert "không phải là một số" in page
    assert "chưa dùng được" in page


def test_the_page_costs_the_same_however_many_lines(made, officer, sample, as_, django_assert_num_queries):
    few, client = made(), as_(officer)
    many = made("Nhiều dòng", files.file_of(sample, kind="csv", title="x"))
    client.get(reverse("evaluation:version", args=[few.pk]))
    with django_assert_num_queries(9):
        client.get(reverse("evaluation:version", args=[few.pk]))
    with django_assert_num_queries(9):
        client.get(reverse("evaluation:version", args=[many.pk]))


def test_the_sample_file_is_a_plain_table():
    text = (settings.SAMPLES / "bo-tieu-chi.csv").read_text(encoding="utf-8")
    rows = list(csv.reader(io.StringIO(text)))
    assert tuple(rows[0]) == files.HEADINGS
    assert len({len(row) for row in rows}) == 1


def test_a_rubric_is_written_by_hand_from_nothing_to_a_round_that_may_use_it(officer, as_, organization):
    """A ladder, a threshold, a document, a bonus, a veto, a formula: line by line, on the pages alone."""
    client, new = as_(officer), reverse("evaluation:new_rubric")
    named = {"unit": organization["khoi"].pk, "name": "Viết tay"}
    # the browser asks for no file where none is meant
    assert 'name="bang-trong" value="1" formnovalidate' in client.get(new).content.decode()
    assert client.post(new, named).status_code == 422  # neither a file nor an empty table was asked for
    client.post(new, named | {"bang-trong": "1"})
    client.post(new, named | {"bang-trong": "1"})
    version = RubricVersion.objects.get()
    lines = (
        {"level": "tiêu chí", "code": "1", "name": "Việc được giao", "points": "60"},
        {"level": "nội dung", "code": "1.1", "name": "Việc được giao", "points": "60"},
        said("1.a", "Hoạt động", "20", "thước đo", "bậc", "0: 0; 1: 10; 3: 20", metric="activities_held"),
        said("1.b", "Hoàn thành", "20", "nhiệm vụ hoàn thành", "ngưỡng %", "0: 0; 50: 10; 90: 20"),
        said("1.c", "Có kế hoạch", "10", "văn bản", "có", evidence="Số, ký hiệu, ngày"),
        said("1.d", "Công thức", "10", "nhiều số liệu", "công thức", "IF(nhiem_vu = 0; 0; diem * dung_han / nhiem_vu)"),
        said("1.e", "Mô hình", "5", "hội đồng", "chấm điểm", effect="thưởng"),
        said("1.f", "Nhiều việc chậm", "", "số việc chậm", "bậc", "3: yếu", effect="liệt"),
    )
    for line in lines:
        page = client.get(at(version)).context["page"]
        assert page.is_sound == (page.conditions > 0), "without a condition there is nothing to evaluate by"
        here = reverse("evaluation:line", args=[version.pk, 0]) + f"?sau={page.last_place}"
        sent = client.post(here, line)
        assert sent.headers["Location"].endswith(f"#dong-{page.last_place + 1}")
    page = client.get(at(version)).context["page"]
    assert [(line.code, line.faults) for line in page.lines if line.faults] == []
    assert (page.is_sound, page.conditions, page.most, page.total) == (True, 6, "60", "65")
    assert client.post(new, named | {"bang-trong": "1"}).status_code == 422  # the name is taken by now


def test_the_form_of_a_line_names_what_formulas_may_use(made, officer, as_):
    page = as_(officer).get(reverse("evaluation:line", args=[made().pk, 3])).content.decode()
    for name in ("nhiem_vu", "gia_tri", "activities_held"):
        assert f"<code>{name}</code>" in page
    # what a condition needs is not called optional
    assert page.count("(không bắt buộc)") == 1


def said(code, name, points, source, shape, steps="", **more):
    """A condition as the form of a line sends it."""
    words = {"level": "điều kiện", "code": code, "name": name, "points": points, "source": source, "shape": shape}
    return words | {"steps": steps, "effect": "điểm"} | more


def at(version):
    return reverse("evaluation:version", args=[version.pk])
