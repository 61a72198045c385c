"""What people type about people."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import DateField
from phongtrao.organizations.lists import values
from phongtrao.organizations.models import Gender, Person
from phongtrao.organizations.queries import Record


class WrittenField(forms.CharField):
    """A text that is read as in a list (`lists.values`), so that forms and imports take the same."""

    def __init__(self, read: Callable[[Any], Any], **given: Any) -> None:
        self.read = read
        super().__init__(**given)

    def clean(self, value: Any) -> Any:
        """What the text means, or its fault in words."""
        super().clean(value)
        try:
            return self.read(value)
        except values.Misread as fault:
            words = str(fault)
            raise forms.ValidationError(f"{words[:1].upper()}{words[1:]}.") from fault


class PersonForm(forms.Form):
    """What is known of a person."""

    full_name = WrittenField(values.read_name, label=_("Họ và tên"), max_length=120)
    born = WrittenField(
        values.read_birth,
        label=_("Ngày sinh, hoặc năm sinh"),
        required=False,
        help_text=_("Ví dụ 31/12/2000 hoặc 2000."),
    )
    gender = forms.ChoiceField(label=_("Giới tính"), required=False, choices=[("", _("không ghi")), *Gender.choices])
    email = WrittenField(values.read_email, label=_("Thư điện tử"), required=False)
    phone = WrittenField(values.read_phone, label=_("Điện thoại"), required=False)
    card_number = WrittenField(values.read_card, label=_("Số thẻ đoàn viên"), required=False)

    @classmethod
    def about(cls, person: Person, data: Any) -> "PersonForm":
        """The form with what is known."""
        names = ("full_name", "gender", "email", "phone", "card_number")
        return cls(data, initial={name: getattr(person, name) for name in names} | {"born": person.born})

    @property
    def details(self) -> dict[str, Any]:
        """What was typed, by the names of the model."""
        known = {name: self.cleaned_data[name] for name in ("full_name", "gender", "email", "phone", "card_number")}
        born_on, born_in = self.cleaned_data["born"]
        return known | {"born_on": born_on, "born_in": born_in}


class MemberForm(PersonForm):
    """A new member: also from when, and as what. Who is known by that name and birth date is shown first."""

    since = DateField(label=_("Sinh hoạt từ ngày"))
    title = forms.CharField(label=_("Chức danh"), required=False, max_length=80)
    is_another = forms.BooleanField(label=_("Đây là người khác, vẫn thêm"), required=False)

    def __init__(self, *args: Any, namesakes: Callable[[dict[str, Any]], list[Record]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.find, self.alike = namesakes, list[Record]()

    @property
    def plain_fields(self) -> list[forms.BoundField]:
        """All but the answer to a question that was not asked."""
        return [field for field in self if field.name != "is_another" or self.alike]

    def clean(self) -> dict[str, Any]:
        """Somebody known by that name and birth date is asked about first."""
        given = super().clean() or self.cleaned_data
        if not self.errors:
            self.alike = self.find(self.details)
            if self.alike and not given["is_another"]:
                self.add_error("is_another", _("Hãy mở hồ sơ đã có, hoặc đánh dấu ở đây nếu là người khác."))
        return given
