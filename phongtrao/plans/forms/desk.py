"""What people say on the desk of the review and on an amendment. Forms check shape; operations decide."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import DateField, NumberField
from phongtrao.organizations.fields import UnitField, UnitsField, UnitsForm
from phongtrao.plans import operations, queries, refusals
from phongtrao.plans.models import (
    Cadence,
    ChargeRole,
    Comparator,
    Decision,
    Force,
    PassageKind,
    Pillar,
    Sharing,
    Target,
    Task,
    tiers_of,
)
from phongtrao.plans.widgets import QuickSelect

UNSAID = [("", _("văn bản không nêu"))]


class TermsForm(forms.ModelForm):  # type: ignore[type-arg]  # generic for the checker only
    """The terms of a task."""

    class Meta:
        model = Task
        fields = ("title", "force", "tier_kind", "pillar", "due_from", "due_to", "cadence")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        tiers = list(tiers_of(self.instance.plan.issuer).items())
        for name, kinds in (("tier_kind", tiers), ("pillar", Pillar.choices), ("cadence", Cadence.choices)):
            self.fields[name] = forms.ChoiceField(
                label=self.fields[name].label, choices=[*UNSAID, *kinds], required=False
            )
        for name in ("due_from", "due_to"):
            self.fields[name] = DateField(label=self.fields[name].label, required=False)
        self.fields["may_be_outside"] = forms.BooleanField(
            label=_("Ngày này đúng, dù ở ngoài thời gian thực hiện"), required=False
        )
        self.fields["force"] = forms.ChoiceField(label=_("Mức độ"), choices=Force.choices)

    def _post_clean(self) -> None:
        """The model is not touched here: the operation writes."""

    def clean(self) -> dict[str, Any]:
        """What was typed, as `edit_task` takes it."""
        typed = super().clean() or {}
        return typed if self.errors else {"terms": operations.TaskTerms(**typed)}


class ChargeForm(UnitsForm):
    """The lead or partner units of a task."""

    role = forms.ChoiceField(choices=ChargeRole.choices, widget=forms.HiddenInput)
    units = UnitsField()

    def __init__(self, *args: Any, role: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        is_lead = role == ChargeRole.LEAD
        self.fields["units"].label = _("Đơn vị chủ trì") if is_lead else _("Đơn vị phối hợp")


class MembersForm(UnitsForm):
    """Who the units of a cluster or class are."""

    units = UnitsField(label=_("Gồm các đơn vị"))
    sharing = forms.ChoiceField(label=_("Cách làm"), choices=Sharing.choices)


class ResolveForm(UnitsForm):
    """Which unit a written name means."""

    unit = UnitField(label=_("Đơn vị"))


class TargetForm(forms.ModelForm):  # type: ignore[type-arg]  # generic for the checker only
    """A number that an officer sets."""

    target_id = forms.IntegerField(required=False, widget=forms.HiddenInput)

    class Meta:
        model = Target
        fields = ("value", "noun", "comparator", "cadence")
        labels = {"value": _("Số lượng"), "noun": _("của cái gì"), "comparator": _("So sánh"), "cadence": _("Nhịp")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["value"] = NumberField(label=_("Số lượng"), min_value=0, max_digits=18, decimal_places=4)
        self.fields["comparator"] = forms.ChoiceField(label=_("So sánh"), choices=Comparator.choices)
        self.fields["cadence"] = forms.ChoiceField(label=_("Nhịp"), choices=[*UNSAID, *Cadence.choices], required=False)

    def _post_clean(self) -> None:
        """The model is not touched here: the operation writes."""


class SpanForm(forms.Form):
    """A stretch of the text, as chosen on the paper."""

    start = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    end = forms.IntegerField(min_value=1, widget=forms.HiddenInput)


class PassageForm(SpanForm):
    """What a stretch of the text is."""

    kind = forms.ChoiceField(choices=[(PassageKind.CONTEXT, ""), (PassageKind.NORM, "")])


class ReasonForm(forms.Form):
    """Why a task is dropped."""

    reason = forms.CharField(
        label=_("Lý do bỏ"), max_length=400, error_messages={"required": refusals.ReasonNeeded.message}
    )


class SplitForm(forms.Form):
    """Where to cut a task."""

    at_place = forms.IntegerField(label=_("Tách từ chỗ nào"))


class MergeForm(forms.Form):
    """Which neighbour to take in."""

    other = forms.ModelChoiceField(
        label=_("Gộp với"),
        queryset=Task.objects.none(),
        widget=QuickSelect,
        empty_label=_("Gộp với nhiệm vụ khác"),
    )

    def __init__(self, *args: Any, task: Task, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["other"].queryset = queries.neighbours(task)  # type: ignore[attr-defined]


class SectionForm(forms.Form):
    """Under which heading a task belongs."""

    section = forms.ChoiceField(label=_("Chuyển sang mục"), widget=QuickSelect)

    def __init__(self, *args: Any, headings: list[queries.Heading], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.headings = {heading.path: heading for heading in headings}
        self.fields["section"].choices = [(heading.path, heading.label) for heading in headings]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Marker and words of the heading that was chosen."""
        typed = super().clean() or {}
        if self.errors:
            return typed
        heading = self.headings[typed["section"]]
        return {"section": heading.marker, "section_title": heading.title}


class AnswerForm(forms.Form):
    """An answer to a question; blank leaves the text as it is."""

    answer = forms.CharField(label=_("Làm rõ"), required=False, widget=forms.Textarea(attrs={"rows": 2}))


class WindowForm(forms.Form):
    """The time in which a plan is carried out."""

    window_from = DateField(label=_("Thực hiện từ"))
    window_to = DateField(label=_("đến hết"))


class DecisionForm(forms.Form):
    """Take or refuse a change."""

    decision = forms.ChoiceField(
        choices=[(Decision.ACCEPTED, ""), (Decision.REFUSED, "")],
        error_messages=dict.fromkeys(
            ("required", "invalid_choice"), _("Chưa ghi được quyết định. Hãy bấm Nhận hoặc Không nhận ở từng thay đổi.")
        ),
    )
