"""What people type about personal data. Forms check shape; operations decide."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.timezone import localdate, localtime, make_aware
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import DateField
from phongtrao.organizations.models import Unit
from phongtrao.organizations.queries import has_ended

from .models import Consent, RequestKind
from .queries import JournalFilters
from .verbs import KINDS

SHOWN_DAYS = 30


class AnswerForm(forms.Form):
    """What an officer says to a request, `about` being its number."""

    answer = forms.CharField(required=False, max_length=2000)

    def __init__(self, data: Any, *, about: int) -> None:
        super().__init__(data)
        self.about = about


class JournalForm(forms.Form):
    """What the journal is narrowed by. What the address misspells counts as not asked for."""

    who = forms.CharField(label=_("Ai làm"), required=False, max_length=100, widget=forms.SearchInput())
    kind = forms.ChoiceField(label=_("Việc gì"), required=False)
    unit = forms.ChoiceField(label=_("Đơn vị"), required=False)
    since = DateField(label=_("Từ ngày"), required=False)
    until = DateField(label=_("Đến ngày"), required=False)

    def __init__(self, data: Any, *, units: QuerySet[Unit], today: date) -> None:
        super().__init__(data)
        self.today, self.paths = today, {}
        choices: list[tuple[str, Any]] = [("", _("Tất cả"))]
        for unit in units:
            self.paths[str(unit.pk)] = unit.path
            ended = _("%(unit)s (đã kết thúc)") % {"unit": unit.short_name}
            choices.append((str(unit.pk), ended if has_ended(unit, on=today) else unit.short_name))
        self.fields["unit"].choices = choices  # type: ignore[attr-defined]
        self.fields["kind"].choices = [("", _("Tất cả")), *((key, words) for key, (words, _on) in KINDS.items())]  # type: ignore[attr-defined]
        for name, day in (("since", today - timedelta(days=SHOWN_DAYS)), ("until", today)):
            self.fields[name].widget.attrs["placeholder"] = f"{day:%d/%m/%Y}"

    def filters(self) -> JournalFilters:
        """What is asked for, as far as it makes sense: the last thirty days where no day is given."""
        self.is_valid()
        given = self.cleaned_data
        until = given.get("until") or self.today
        since = given.get("since") or until - timedelta(days=SHOWN_DAYS)
        return JournalFilters(
            since=min(since, until),
            until=max(since, until),
            who=given.get("who", ""),
            kind=given.get("kind", ""),
            unit_path=self.paths.get(given.get("unit", ""), ""),
        )


class RequestForm(forms.Form):
    """What somebody asks about the own data."""

    kind = forms.ChoiceField(
        label=_("Tôi muốn"),
        choices=[
            (RequestKind.CORRECTION, _("sửa điều chưa đúng")),
            (RequestKind.OBJECTION, _("ngừng hoặc hạn chế sử dụng")),
            (RequestKind.ERASURE, _("xóa dữ liệu của tôi và đóng tài khoản")),
        ],
    )
    words = forms.CharField(
        label=_("Nói rõ thêm"), required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
    )


class TermForm(forms.Form):
    """For how many days something is kept."""

    days = forms.IntegerField(min_value=1, max_value=36_500)


class HolidayForm(forms.Form):
    """A day that is no working day."""

    day = DateField(label=_("Ngày"))
    name = forms.CharField(label=_("Dịp"), max_length=100)


class WordingForm(forms.Form):
    """The words that people agree to."""

    text = forms.CharField(
        label=_("Nội dung đồng ý"),
        max_length=4000,
        help_text=_("Nêu rõ dữ liệu gì, để làm gì, ai được biết, quyền rút lại. Không viết chung chung."),
        widget=forms.Textarea(attrs={"rows": 8}),
    )


class SensitiveForm(forms.Form):
    """Something sensitive, under which consent, and until when it is kept."""

    consent = forms.ChoiceField(label=_("Theo đồng ý"))
    words = forms.CharField(label=_("Nội dung"), max_length=2000, widget=forms.Textarea(attrs={"rows": 3}))
    keep_until = DateField(label=_("Giữ đến hết ngày"))

    def __init__(self, data: Any, *, consents: Sequence[Consent], today: date) -> None:
        super().__init__(data, initial={"keep_until": today + timedelta(days=365)})
        self.today, self.consents = today, {str(one.pk): one for one in consents}
        choices = [(key, one.text.purpose.title) for key, one in self.consents.items()]
        self.fields["consent"].choices = choices  # type: ignore[attr-defined]

    def clean_keep_until(self) -> date:
        """A day to come."""
        day: date = self.cleaned_data["keep_until"]
        if day < self.today:
            raise forms.ValidationError(_("Hãy ghi một ngày từ hôm nay trở đi."))
        return day

    @property
    def told(self) -> dict[str, Any]:
        """What was typed, with the consent itself."""
        return self.cleaned_data | {"consent": self.consents[self.cleaned_data["consent"]]}


class BreachForm(forms.Form):
    """What happened to personal data."""

    day = DateField(label=_("Phát hiện ngày"))
    hour = forms.TimeField(label=_("Lúc mấy giờ"), help_text=_("Ví dụ 14:30."), widget=forms.TextInput())
    happened = forms.CharField(label=_("Việc đã xảy ra"), max_length=4000, widget=forms.Textarea(attrs={"rows": 4}))
    affected = forms.CharField(
        label=_("Dữ liệu nào bị ảnh hưởng"), max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
    )
    people = forms.IntegerField(
        label=_("Bao nhiêu người bị ảnh hưởng"), required=False, min_value=0, max_value=10_000_000
    )
    consequences = forms.CharField(
        label=_("Hậu quả có thể có"), max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
    )
    measures = forms.CharField(label=_("Đã và sẽ làm gì"), max_length=4000, widget=forms.Textarea(attrs={"rows": 3}))
    contact = forms.CharField(label=_("Đầu mối liên hệ"), max_length=200)

    def __init__(self, data: Any, *, now: datetime) -> None:
        super().__init__(data, initial={"day": localdate(now), "hour": f"{localtime(now):%H:%M}"})
        self.now = now

    def clean(self) -> dict[str, Any]:
        """The moment in one piece; what has not happened yet was not found."""
        typed = super().clean() or {}
        day, hour = typed.pop("day", None), typed.pop("hour", None)
        if day and isinstance(hour, time):
            typed["found_at"] = make_aware(datetime.combine(day, hour))
            if typed["found_at"] > self.now:
                self.add_error("day", _("Ngày giờ này chưa tới. Hãy ghi lúc phát hiện."))
        return typed
