"""Numbers and days as Vietnamese people type them."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django import forms
from django.core.exceptions import ValidationError

from phongtrao.foundation.fields import DateField, LinkField, NumberField


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1.500", "1500"),
        ("10.000", "10000"),
        ("1.234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1,5", "1.5"),
        ("1.5", "1.5"),
        (" 12 ", "12"),
        ("2 000", "2000"),
    ],
)
def test_numbers_are_read_the_vietnamese_way(typed, number):
    assert NumberField().clean(typed) == Decimal(number)


@pytest.mark.parametrize(("typed", "words"), [("20,5", "Nhiều nhất 7,5 điểm."), ("-1", "Ít nhất 0 điểm.")])
def test_what_is_too_much_is_said_plainly(typed, words):
    with pytest.raises(ValidationError) as refused:
        NumberField(noun="điểm", min_value=0, max_value=Decimal("7.50")).clean(typed)
    assert refused.value.messages == [words]


@pytest.mark.parametrize("typed", ["ba", "1.50.000", "--2"])
def test_what_is_no_number_is_refused(typed):
    with pytest.raises(ValidationError):
        NumberField().clean(typed)


@pytest.mark.parametrize(
    "typed",
    ["05/09/2024", "5/9/2024", "5-9-2024", "5.9.2024", " 5 / 9 / 2024 ", "5 9 2024", "05092024", "2024-09-05"],
)
def test_days_are_read_day_first(typed):
    assert DateField().clean(typed) == date(2024, 9, 5)


@pytest.mark.parametrize(
    "typed", ["31/02/2024", "31/02", "9/2024", "mai", "5/9/24", "13/13/2024", "5/9/0024", "5/9/20244"]
)
def test_what_is_no_day_is_refused_with_an_example(typed):
    with pytest.raises(ValidationError) as refused:
        DateField().clean(typed)
    assert refused.value.messages == [f"“{typed}” không phải là một ngày. Hãy ghi ngày/tháng/năm, ví dụ 20/10/2024."]


@pytest.mark.parametrize(
    ("today", "typed", "day"),
    [
        (datetime(2026, 11, 27, tzinfo=UTC), "5/12", date(2026, 12, 5)),
        (datetime(2026, 11, 27, tzinfo=UTC), "10-1", date(2027, 1, 10)),
        (datetime(2027, 1, 4, tzinfo=UTC), "28.12", date(2026, 12, 28)),
        (datetime(2027, 12, 1, tzinfo=UTC), "29/2", date(2028, 2, 29)),
    ],
)
def test_a_day_without_a_year_is_the_nearest_one(today, typed, day, monkeypatch):
    monkeypatch.setattr("django.utils.timezone.now", lambda: today)

    assert DateField().clean(typed) == day


def test_an_empty_day_is_no_day():
    assert DateField(required=False).clean(" ") is None
    with pytest.raises(ValidationError):
        DateField().clean("")


class Term(forms.Form):
    """A form with two days."""

    due_from = DateField(required=False)
    due_to = DateField()


def test_a_day_is_shown_as_it_is_typed_in_every_language(settings):
    for language in ("vi", "en"):
        settings.LANGUAGE_CODE = language
        html = str(Term(initial={"due_from": date(2024, 9, 5)})["due_from"])
        assert 'value="05/09/2024"' in html
        assert 'inputmode="text"' in html
        assert 'type="text"' in html
    assert 'value="mai"' in str(Term({"due_to": "mai"})["due_to"])


@pytest.mark.parametrize(
    ("known", "shown"), [(Decimal("4000000"), "4.000.000"), (Decimal("35.5000"), "35,5"), ("1.50.0", "1.50.0")]
)
def test_a_known_number_stands_as_people_type_it(known, shown):
    assert NumberField().prepare_value(known) == shown


def test_an_address_may_be_typed_without_its_beginning():
    field = LinkField()

    assert field.clean("example.org/bai") == "https://example.org/bai"
    assert field.widget.input_type == "text", "a box for addresses would not let it pass"
