"""Units that stand beside each other: named by an officer, seen from both, named no more."""

import pytest
from django.urls import reverse

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import operations, queries
from phongtrao.organizations.models import Counterpart
from phongtrao.organizations.refusals import SameUnit


@pytest.fixture
def pair(organization, officer, actor_of, now):
    """Sở Y tế beside Tòa án."""
    units = {"unit": organization["toa-an"], "other": organization["so-y-te"]}
    return operations.pair_units(**units, since=now.date(), by=actor_of(officer), at=now)


def test_both_see_each_other_and_a_second_tap_changes_nothing(pair, organization, officer, actor_of, now):
    one, two = organization["so-y-te"], organization["toa-an"]
    operations.pair_units(unit=one, other=two, since=now.date(), by=actor_of(officer), at=now)

    assert Counterpart.objects.count() == 1
    assert [beside.unit for beside in queries.counterparts(one, on=now.date())] == [two]
    assert [beside.unit for beside in queries.counterparts(two, on=now.date())] == [one]


def test_only_officers_name_them_and_none_stands_beside_itself(organization, officer, secretary, actor_of, now):
    unit = organization["so-y-te"]
    with pytest.raises(NotAllowed):
        operations.pair_units(unit=unit, other=organization["toa-an"], since=now.date(), by=actor_of(secretary), at=now)
    with pytest.raises(SameUnit):
        operations.pair_units(unit=unit, other=unit, since=now.date(), by=actor_of(officer), at=now)


def test_it_is_done_on_the_units_page(pair, organization, officer, secretary, as_):
    client, here = as_(officer), reverse("organizations:unit", args=[organization["so-y-te"].pk])
    assert "Đoàn Tòa án nhân dân" in client.get(here).content.decode()
    assert as_(secretary).post(reverse("organizations:parting", args=[pair.pk])).status_code == 404
    client.post(reverse("organizations:parting", args=[pair.pk]))
    assert Counterpart.objects.get().until is not None
    typed = {"other": organization["cuc-thue"].pk, "since": "1/2/2024"}
    client.post(reverse("organizations:pairing", args=[organization["so-y-te"].pk]), typed)

    assert "Đoàn Cục Thuế" in client.get(here).content.decode()
