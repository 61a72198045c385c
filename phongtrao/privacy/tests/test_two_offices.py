"""An officer in one place who is a secretary in another answers in the second for nobody's data."""

from datetime import date

import pytest

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import operations as people
from phongtrao.organizations import queries
from phongtrao.organizations.models import Role
from phongtrao.privacy import access, operations


@pytest.fixture
def both(person, organization, job, now):
    """Nam, officer of Đoàn Sở Tư pháp and secretary of Đoàn Sở Y tế."""
    user = person("nam", "Trịnh Hoài Nam", "so-tu-phap", Role.OFFICER)
    unit = organization["so-y-te"]
    people.give_office(user=user, unit=unit, role=Role.SECRETARY, since=date(2020, 1, 1), by=job, at=now)
    return user


def test_sensitive_data_and_requests_stay_closed(both, may, member, actor_of, as_, now):
    asked = operations.make_request(person=may, kind="erasure", words="", by=actor_of(member), at=now)

    assert queries.visible_people(actor_of(both), on=now.date()).filter(pk=may.pk).exists()
    assert not access.answered_for(actor_of(both)).exists()
    assert as_(both).get(f"/du-lieu/nguoi/{may.pk}/").status_code == 404
    assert as_(both).post(f"/du-lieu/nguoi/{may.pk}/xem/").status_code == 404
    assert as_(both).post(f"/du-lieu/yeu-cau/{asked.pk}/tra-loi/", {"decision": "accept"}).status_code == 404


def test_records_are_not_merged_nor_accounts_linked_there(both, may, organization, actor_of, job, now):
    again = people.register_member(
        unit=organization["y-te-vp"], details={"full_name": may.full_name}, since=date(2024, 1, 1), by=job, at=now
    ).person

    with pytest.raises(NotAllowed):
        people.merge_persons(kept=may, gone=again, by=actor_of(both), at=now)
    with pytest.raises(NotAllowed):
        people.link_account(person=again, user=both, by=actor_of(both), at=now)
