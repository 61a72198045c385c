"""The paper of the review says by which words the reader knew who, how many and by when."""

from django.urls import reverse

from phongtrao.plans import queries


def test_the_review_shows_what_the_reader_understood_and_why(version, officer, as_):
    page = as_(officer).get(reverse("plans:review", args=[version.plan_id])).content.decode()

    assert '<span class="sign lead" title="Chủ trì “Đoàn Sở Y tế”: đứng sau “phân công”">Đoàn Sở Y tế</span>' in page
    assert "Chỉ tiêu: đúng 20 cây xanh" in page
    assert "Thời hạn: đến 2024-11-15" in page


def test_the_paper_of_the_plan_in_force_stays_quiet(version):
    runs = [run for paragraph in queries.paper(version, ()).paragraphs for run in paragraph.runs]
    explained = [run for p in queries.paper(version, (), explained=True).paragraphs for run in p.runs]

    assert not any(run.signs for run in runs)
    assert [run.text for run in runs] == [run.text for run in explained]
    assert {sign.kind for run in explained for sign in run.signs} >= {"lead", "target", "due", "cadence", "force"}
