"""The words that templates use to speak the product's look."""

import re

import pytest
from django import forms
from django.template.loader import render_to_string

from phongtrao.foundation.templatetags import look


@pytest.mark.parametrize(
    ("percent", "expected"),
    [(None, "p0"), (0, "p0"), (0.4, "p1"), (50, "p10"), (99.9, "p19"), (100, "p20"), (130, "p20")],
)
def test_what_has_begun_shows_and_only_the_whole_is_full(percent: float | None, expected: str) -> None:
    assert look.step(percent) == expected


@pytest.mark.parametrize(
    ("value", "total", "expected"), [(1, 3, 33), (999, 1000, 99), (7, 5, 100), (3, 0, 0), (None, 5, 0)]
)
def test_a_share_never_claims_more_than_was_done(value: int | None, total: int, expected: int) -> None:
    assert look.share(value, total) == expected


def test_the_bar_is_full_and_its_smallest_piece_can_be_seen() -> None:
    parts = look.bar_parts([("met", 900), ("late", 1), ("ask", 0), ("none", 99)])
    widths = {part["state"]: float(part["width"].rstrip("%")) for part in parts}
    assert set(widths) == {"met", "late", "none"}
    assert widths["late"] > 1
    assert sum(widths.values()) == pytest.approx(100, abs=0.05)


def test_a_bar_of_nothing_has_no_pieces() -> None:
    assert look.bar_parts([("met", 0)]) == []


def test_an_unsaid_value_names_no_author() -> None:
    said = render_to_string("components/origin.html", {"origin": "officer", "who": "Nguyễn An"})
    unsaid = render_to_string("components/origin.html", {"origin": "unsaid", "who": "Nguyễn An"})
    assert "Ban Thường vụ ấn định, Nguyễn An" in said
    assert "không có trong văn bản" in unsaid
    assert "Nguyễn An" not in unsaid


class OneField(forms.Form):
    """A form with a field that must be filled in."""

    name = forms.CharField(label="Tên", help_text="Ngắn.")


def test_a_field_ties_its_help_and_its_errors_to_the_control() -> None:
    html = render_to_string("components/field.html", {"field": OneField({})["name"]})
    described = re.search(r'aria-describedby="([^"]+)"', html)
    assert described
    for target in described[1].split():
        assert f'id="{target}"' in html
    assert 'aria-invalid="true"' in html
    assert 'class="form-control"' in html


def test_a_form_drawn_by_django_uses_the_same_field() -> None:
    assert 'class="form-control"' in str(OneField())


class TwoFields(OneField):
    """A form in which two fields can be wrong."""

    reason = forms.CharField(label="Lý do")


def test_only_the_first_wrong_field_has_the_focus() -> None:
    def focused(form: forms.Form) -> list[str]:
        return [bound.name for bound in form if "autofocus" in look.control(bound)]

    assert focused(TwoFields({})) == ["name"]
    assert focused(TwoFields({"name": "Hội trại"})) == ["reason"]
    assert focused(TwoFields()) == []
