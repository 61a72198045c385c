"""Judges are found by name: among one's own people with an account, and who holds an office anywhere."""

import pytest
from django.urls import reverse

from phongtrao.activities import operations, queries
from phongtrao.activities.models import Judge
from phongtrao.activities.refusals import JudgeUnknown

pytestmark = pytest.mark.django_db


@pytest.fixture
def contest(make):
    return make(kind="contest", title="Hội thi")


@pytest.fixture
def by(secretary, actor_of):
    return actor_of(secretary)


@pytest.fixture
def known(enrol, member, party_committee, person):
    """Dũng of the unit with an account, Tý without; Giang in an office; Xa, a member elsewhere."""
    enrol("Phạm Anh Dũng", user=member)
    enrol("Lý Văn Tý")
    person("xa", "Lê Văn Xa", "so-xay-dung", "member")
    return party_committee


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("pham anh dung", ["Phạm Anh Dũng"]),
        ("giang", ["Vũ Hương Giang"]),
        ("ly van ty", []),
        ("le van xa", []),
        ("", []),
    ],
)
def test_names_are_found_without_accents(words, found, by, now):
    assert [str(one.user) for one in queries.judges_found(by, words, on=now.date())] == found


def test_only_who_is_offered_judges(contest, by, member, enrol, person, now):
    far = person("xa", "Lê Văn Xa", "so-xay-dung", "member")
    enrol("Phạm Anh Dũng", user=member)
    for user_id in (far.pk, 10**9):
        with pytest.raises(JudgeUnknown):
            operations.add_judge(activity_id=contest.pk, user_id=user_id, by=by, at=now)
    for _twice in range(2):
        operations.add_judge(activity_id=contest.pk, user_id=member.pk, by=by, at=now)

    assert [one.user for one in Judge.objects.all()] == [member]


def test_the_page_searches_with_and_without_a_script(contest, secretary, other_secretary, officer, as_):
    here, page = (reverse(f"activities:{name}", args=[contest.pk]) for name in ("judge_search", "contest"))
    an, name = as_(secretary), officer.full_name
    assert as_(other_secretary).get(here, {"q": name}).status_code == 404
    whole = an.get(here, {"q": name}).content.decode()
    part = an.get(here, {"q": name}, headers={"HX-Request": "true"}).content.decode()
    shown = an.get(page).content.decode()
    nobody = an.post(reverse("activities:judges", args=[contest.pk]), {"user_id": ""})
    an.post(reverse("activities:judges", args=[contest.pk]), {"user_id": officer.pk})

    assert f'name="user_id" value="{officer.pk}"' in whole
    assert f'data-value="{officer.pk}"' in part
    assert "<html" not in part
    assert f'data-url="{here}"' in shown
    assert f'href="{here}"' in shown
    assert (nobody.status_code, Judge.objects.get().user) == (422, officer)
