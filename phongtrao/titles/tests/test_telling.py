"""What of a vote is told to whom, and when."""

import pytest
from django.urls import reverse

from phongtrao.titles import operations

from .conftest import DECREE

SUMS = "2 tán thành, 1 không, 0 không có ý kiến"


@pytest.fixture
def counted(opened, ready, seated, voted, member, above):
    """An open vote about the member, counted: two of three said yes."""
    one = opened(is_secret=False)
    row = ready(one, member)
    seated(one)
    operations.begin_vote(round_id=one.pk, **above)
    voted(one, {row: "yyn"})
    operations.count_votes(round_id=one.pk, **above)
    return row


def test_before_the_decision_the_council_alone_sees_what_the_vote_came_to(
    counted, member, secretary, officer, council, as_
):
    pages = [reverse("titles:dossier", args=[counted.pk]), reverse("titles:round", args=[counted.round_id])]
    for user in (member, secretary):
        for page in pages:
            told = as_(user).get(page).content.decode()
            assert "Phạm Anh Dũng" in told
            assert "được chọn</b>" not in told
            assert SUMS not in told
            assert "Võ Sơn" not in told
    for user in (officer, council[1]):
        assert all(SUMS in as_(user).get(page).content.decode() for page in pages)
        assert "Võ Sơn: không tán thành" in as_(user).get(pages[0]).content.decode()


def test_the_decision_tells_sums_to_all_who_read_the_dossier_and_names_to_the_council(
    counted, member, council, above, as_
):
    operations.publish_awards(round_id=counted.round_id, decree=DECREE, **above)
    here = reverse("titles:dossier", args=[counted.pk])
    told = as_(member).get(here).content.decode()
    assert "được chọn</b>" in told
    assert SUMS in told
    assert "Võ Sơn" not in told
    assert "Võ Sơn" in as_(council[0]).get(here).content.decode()
