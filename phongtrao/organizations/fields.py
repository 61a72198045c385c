"""Choosing units in a form: what is chosen is on the page, the rest is searched for."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.http import MOST_DIGITS

from . import queries
from .models import Unit

FOUND_AT_MOST = 30


class UnitPicker(forms.Select):
    """
    One unit. Writes only the chosen units into the page: an organisation may have thousands.

    With JavaScript the rest is asked for at `data-url`. Without it the button beside the words sends the form, and the
    form comes back with what was found to tick; nothing typed is lost.
    """

    template_name = "organizations/unit_picker.html"
    within: Unit
    on: date
    known: tuple[Unit, ...] = ()
    words = ""
    is_searching = False

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """What was chosen; the words and the button beside it are noted."""
        self.words = data.get(f"{name}_words", "").strip()
        self.is_searching = f"{name}_find" in data
        return super().value_from_datadict(data, files, name)

    def optgroups(self, name: str, value: Any, attrs: Any = None) -> list[Any]:
        """No options but the chosen ones: see `chosen` in the context."""
        return []

    def use_required_attribute(self, initial: Any) -> bool:
        """What is required may still have to be searched for."""
        return False

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """The chosen units, and with a search what was found besides."""
        search = {"data-url": f"{reverse('organizations:unit_search')}?trong={self.within.pk}"}
        context: dict[str, Any] = super().get_context(name, value, (attrs or {}) | search)
        chosen = self._chosen(context["widget"]["value"])
        found = self._found() if self.is_searching else []
        return context | {
            "chosen": chosen,
            "found": [unit for unit in found if unit not in chosen],
            "words": self.words,
            "is_searching": self.is_searching,
            "several": self.allow_multiple_selected,
        }

    def _chosen(self, values: Iterable[str]) -> list[Unit]:
        wanted = {int(value) for value in values if value.isdecimal() and len(value) <= MOST_DIGITS}
        missing = wanted - {unit.pk for unit in self.known}
        units = [*self.known, *(queries.by_ids(missing) if missing else ())]
        return sorted((unit for unit in units if unit.pk in wanted), key=lambda unit: (unit.sort_key, unit.pk))

    def _found(self) -> list[Unit]:
        return queries.search(self.words, among=self.offered(), limit=FOUND_AT_MOST)

    def offered(self) -> QuerySet[Unit]:
        """The units that may be found."""
        return queries.subtree(self.within.path, on=self.on)


class ReceivingPicker(UnitPicker):
    """One unit that takes members in, wherever in the organisation: the names of units are no secret."""

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """Searched for at an address of its own."""
        context = super().get_context(name, value, attrs)
        context["widget"]["attrs"]["data-url"] = reverse("organizations:receiving_search")
        return context

    def offered(self) -> QuerySet[Unit]:
        """Those that take members in."""
        return queries.take_members([self.within.path], on=self.on)


class UnitsPicker(UnitPicker, forms.SelectMultiple):
    """Several units."""


def _stop_for_search(field: forms.Field) -> None:
    """A form that only asked for a list of units is not carried out."""
    if isinstance(field.widget, UnitPicker) and field.widget.is_searching:
        raise ValidationError(_("Đây là các đơn vị tìm thấy. Hãy chọn rồi ghi lại."), code="searching")


class UnitField(forms.ModelChoiceField):  # type: ignore[type-arg]  # generic for the checker only
    """One unit."""

    widget = UnitPicker

    def __init__(self, **given: Any) -> None:
        super().__init__(Unit.objects.order_by("sort_key", "pk"), **given)

    def clean(self, value: Any) -> Any:
        """The unit chosen."""
        _stop_for_search(self)
        return super().clean(value)


class UnitsField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]  # generic for the checker only
    """Several units; a number that no row can have is a wrong choice like any other."""

    widget = UnitsPicker

    def __init__(self, **given: Any) -> None:
        super().__init__(Unit.objects.order_by("sort_key", "pk"), required=False, **given)

    def clean(self, value: Any) -> Any:
        """The units chosen."""
        _stop_for_search(self)
        try:
            return super().clean(value)
        except OverflowError as error:
            raise ValidationError(self.error_messages["invalid_pk_value"], params={"pk": ""}) from error


class UnitsForm(forms.Form):
    """
    A form in which units are chosen: those `within` a unit that exist `on` a day are offered.

    `known` are units at hand, so that showing the chosen ones asks the database for nothing.
    """

    def __init__(self, *args: Any, within: Unit, on: date, known: Iterable[Unit] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            if isinstance(field.widget, UnitPicker):
                field.widget.within, field.widget.on, field.widget.known = within, on, tuple(known)
