"""What was published, at the home of who reads it: read-only."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from phongtrao.evaluation import operations, queries
from phongtrao.organizations.models import Role


@pytest.fixture
def published(announced, officer, actor_of, now):
    """The round of Y tế and Xây dựng, published."""
    return operations.publish_round(round_id=announced.pk, by=actor_of(officer), at=now + timedelta(days=8))


def test_a_party_committee_finds_published_results_at_home(published, person, as_, of):
    above = person("cap-uy-khoi", "Ngô Văn Ủy", "khoi", Role.PARTY_COMMITTEE)
    client, place = as_(above), reverse("evaluation:round", args=[published.pk])
    home = client.get("/").content.decode()
    assert "Kết quả đánh giá đã công bố" in home
    assert f'href="{place}"' in home
    for each in ("so-y-te", "so-xay-dung"):
        row = of(published, each)
        assert f'href="{reverse("evaluation:unit", args=[row.pk])}"' in client.get(place).content.decode()
        assert client.get(reverse("evaluation:unit", args=[row.pk])).status_code == 200
    # it reads, and does nothing
    page = client.get(place).content.decode()
    main = page[page.index("<main") : page.index("</main")]
    assert "<form" not in main
    for name, row in (("publish", published), ("count", published)):
        assert client.post(reverse(f"evaluation:{name}", args=[row.pk])).status_code == 404


def test_a_committee_counts_its_own_units_alone(published, party_committee, actor_of, of, as_):
    (one,) = queries.published_for(actor_of(party_committee))
    assert (one.round, one.number) == (published, 1)
    assert one.classes == ((of(published, "so-y-te").reached, 1),)
    told = as_(party_committee).get(reverse("evaluation:round", args=[published.pk])).content.decode()
    assert reverse("evaluation:unit", args=[of(published, "so-xay-dung").pk]) not in told


def test_what_is_not_published_is_not_told(announced, party_committee, as_):
    assert "Kết quả đánh giá đã công bố" not in as_(party_committee).get("/").content.decode()


def test_units_that_are_ranked_together_stand_together(opened, organization, officer, as_):
    codes = ("so-y-te", "so-xay-dung", "so-tu-phap", "toa-an")
    one = opened(unit_ids=[organization[code].pk for code in codes], peers="cluster")
    page = as_(officer).get(reverse("evaluation:round", args=[one.pk]))
    peers = [each.peers for each in page.context["standings"]]
    ranks = [each.rank for each in page.context["standings"]]
    assert len(set(peers)) > 1
    # each cluster once, the best of each first
    assert sum(peers[place] != peers[place + 1] for place in range(3)) == len(set(peers)) - 1
    assert all(ranks[place] <= ranks[place + 1] for place in range(3) if peers[place] == peers[place + 1])
    assert page.content.decode().count('class="group"') == len(set(peers))


def test_the_ranking_goes_out_as_excel_for_who_reads_it(published, officer, party_committee, member, of, as_):
    here = reverse("evaluation:results_file", args=[published.pk])
    head, *rows = load_workbook(BytesIO(as_(officer).get(here).getvalue())).active.iter_rows(values_only=True)
    row = of(published, "so-y-te")
    assert head[:6] == ("Hạng", "Đơn vị", "Trong bảng", "Tổng điểm", "Phần trăm", "Xếp loại")
    assert head[6:] == ("1. Công việc", "2. Nhận xét")
    assert rows[0][:2] == (1, "Đoàn Sở Y tế")
    assert rows[0][3] == float(row.total) == sum(rows[0][6:])
    assert len(rows) == 2
    (own,) = list(load_workbook(BytesIO(as_(party_committee).get(here).getvalue())).active.rows)[1:]
    assert own[1].value == "Đoàn Sở Y tế"
    assert as_(member).get(here).status_code == 404


def test_before_results_are_known_the_council_alone_takes_the_ranking_out(reviewed, secretary, council, as_):
    here = reverse("evaluation:results_file", args=[reviewed.pk])
    assert as_(secretary).get(here).status_code == 404
    assert as_(council["other"]).get(here).status_code == 200
