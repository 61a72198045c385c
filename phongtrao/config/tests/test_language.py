"""What Django itself says to people is Vietnamese on Vietnamese pages: its own catalogue lags behind its sentences."""

import inspect

import pytest
from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core import validators
from django.core.exceptions import ValidationError
from django.utils.translation import override

SPEAKERS = [
    kind
    for room in (forms, validators)
    for _name, kind in inspect.getmembers(room, inspect.isclass)
    if hasattr(kind, "default_error_messages") or getattr(kind, "message", None)
]


def sentences(kind):
    """What a field or a validator says, but for sentences that count, which are empty until they are told a number."""
    said = getattr(kind, "default_error_messages", {}) | {"message": getattr(kind, "message", "")}
    return {code: words for code, words in said.items() if str(words)}


@pytest.mark.parametrize("kind", SPEAKERS)
def test_what_a_field_or_a_validator_says_is_vietnamese(kind):
    for code, words in sentences(kind).items():
        with override("en"):
            english = str(words)
        with override("vi"):
            assert str(words) != english, code


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        (forms.CharField(max_length=3), "abcd"),
        (forms.CharField(min_length=3), "a"),
        (forms.DecimalField(max_digits=3, decimal_places=1), "1234"),
        (forms.DecimalField(max_digits=3, decimal_places=1), "1.23"),
        (forms.IntegerField(max_value=3), "4"),
        (forms.IntegerField(step_size=3), "4"),
    ],
)
def test_what_counts_is_vietnamese(field, typed):
    with override("vi"), pytest.raises(ValidationError) as refused:
        field.clean(typed)

    assert all(not words.startswith("Ensure") for words in refused.value.messages)


@pytest.mark.parametrize("password", ["ngan", "1234567890"])
def test_what_is_said_of_a_weak_password_is_vietnamese(password):
    with override("vi"), pytest.raises(ValidationError) as refused:
        validate_password(password)

    assert all("ật khẩu" in words for words in refused.value.messages)
