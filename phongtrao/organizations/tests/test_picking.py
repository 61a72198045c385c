"""Choosing units: only what may be chosen is offered, only what is chosen is on the page."""

from datetime import date

import pytest
from django.http import QueryDict
from django.urls import reverse

from phongtrao.organizations.fields import UnitField, UnitsField, UnitsForm
from phongtrao.organizations.models import Role, Unit

TODAY = date(2024, 3, 1)
FIND = reverse("organizations:unit_search")


class OneForm(UnitsForm):
    """A form with one unit."""

    unit = UnitField(label="Đơn vị")


class SeveralForm(UnitsForm):
    """A form with several units."""

    units = UnitsField(label="Các đơn vị")


@pytest.fixture
def bloc(organization):
    return {"within": organization["khoi"], "on": TODAY}


def codes(response):
    return {unit.code for unit in response.context["units"]}


@pytest.mark.parametrize(
    ("words", "code"),
    [("so y te", "so-y-te"), ("Sở Y tế", "so-y-te"), ("TE  so", "so-y-te"), ("sxd", "so-xay-dung"), ("TAND", "toa-an")],
)
def test_units_are_found_without_accents_and_by_abbreviation(words, code, officer, as_):
    assert code in codes(as_(officer).get(FIND, {"q": words}))


def test_a_secretary_finds_the_own_unit_what_is_under_it_and_the_clusters_and_boards_beside_it(secretary, as_):
    assert codes(as_(secretary).get(FIND)) == {"so-y-te", "y-te-vp", "y-te-bv", "cum-1", "cum-2", "ban-nong-cot"}


def test_a_search_within_a_unit_leaves_that_unit_never(officer, secretary, organization, as_):
    within = {"trong": organization["so-y-te"].pk}

    assert codes(as_(officer).get(FIND, within)) == {"so-y-te", "y-te-vp", "y-te-bv"}
    assert codes(as_(secretary).get(FIND, {"trong": organization["so-xay-dung"].pk})) == set()
    assert codes(as_(officer).get(FIND, {"trong": "9" * 18})) == set()


def test_units_of_the_past_and_of_the_future_are_not_offered(officer, organization, as_):
    Unit.objects.filter(code="so-y-te").update(valid_to=date(2021, 1, 1))
    Unit.objects.filter(code="toa-an").update(valid_from=date(2999, 1, 1))

    assert {"so-y-te", "toa-an"} & codes(as_(officer).get(FIND, {"q": "doan"})) == set()


@pytest.mark.parametrize("role", [Role.MEMBER, Role.PARTY_COMMITTEE])
def test_those_who_pick_no_units_find_no_door(role, person, as_):
    assert as_(person("ai", "Ai Đó", "khoi", role)).get(FIND).status_code == 404


def test_only_the_chosen_units_are_in_the_page(bloc, organization, django_assert_num_queries):
    chosen = [organization["so-y-te"], organization["toa-an"]]
    form = SeveralForm(initial={"units": chosen}, known=chosen, **bloc)
    with django_assert_num_queries(0):
        page = str(form["units"])

    assert page.count("<option") == 2
    assert "Tòa án" in page
    assert "Cục Thuế" not in page


def test_the_button_beside_the_words_lists_what_was_found_and_keeps_what_was_chosen(bloc, organization):
    kept = organization["toa-an"]
    typed = {"units": [kept.pk], "units_words": "y te", "units_find": "1"}
    form = SeveralForm(_typed(typed), **bloc)

    assert not form.is_valid()
    page = str(form["units"])
    assert f'<option value="{kept.pk}" selected>' in page
    assert f'type="checkbox" name="units" value="{organization["so-y-te"].pk}"' in page
    assert 'value="y te"' in page


def test_a_search_for_one_unit_offers_it_once(bloc, organization):
    form = OneForm(_typed({"unit": "", "unit_words": "toa an", "unit_find": "1"}), **bloc)

    assert not form.is_valid()
    assert str(form["unit"]).count('type="radio"') == 1


def test_what_was_ticked_after_a_search_is_what_is_chosen(bloc, organization):
    unit = organization["toa-an"]
    form = OneForm(_typed({"unit": ["", unit.pk], "unit_words": "toa an"}), **bloc)

    assert form.is_valid()
    assert form.cleaned_data["unit"] == unit


@pytest.mark.parametrize("odd", ["9" * 30, "²", "-1", "<b>"])
def test_odd_numbers_are_refused_and_shown_by_nobody(odd, bloc, organization):
    form = SeveralForm(_typed({"units": [odd]}), **bloc)

    assert not form.is_valid()
    assert "<option" not in str(form["units"])


def _typed(values):
    data = QueryDict(mutable=True)
    for name, value in values.items():
        data.setlist(name, value if isinstance(value, list) else [value])
    return data
