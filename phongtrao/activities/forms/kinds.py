"""A kind of activity, as an administrator describes it."""

from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.activities.models import ActivityKind
from phongtrao.activities.operations import Figure, KindWords
from phongtrao.activities.queries import FEATURE_WORDS
from phongtrao.activities.rules import USUAL_SHARE
from phongtrao.obligations.models import EvidenceKind
from phongtrao.vietnamese import fold

FIGURES = 3


class KindForm(forms.Form):
    """All of a kind in one form: panels, what each person earns, evidence, figures, words by which it is guessed."""

    name = forms.CharField(label=_("Tên loại"), max_length=80)
    hint = forms.CharField(label=_("Một câu mô tả"), max_length=200)
    features = forms.MultipleChoiceField(
        label=_("Gồm những gì"), required=False, choices=FEATURE_WORDS.items(), widget=forms.CheckboxSelectMultiple
    )
    counts = forms.ChoiceField(label=_("Mỗi người có mặt được tính một"), required=False, initial="participants")
    counts_hours = forms.BooleanField(label=_("Tính giờ khi điểm danh ra về"), required=False)
    evidence = forms.MultipleChoiceField(
        label=_("Cần minh chứng gì trước khi kết thúc"),
        required=False,
        choices=EvidenceKind.choices,
        widget=forms.CheckboxSelectMultiple,
    )
    certificate_share = forms.IntegerField(
        label=_("Dự bao nhiêu phần trăm số buổi thì được cấp giấy chứng nhận"),
        min_value=0,
        max_value=100,
        initial=USUAL_SHARE,
        help_text=_("Ít nhất một buổi. Hoạt động chia ca, khung giờ: dự một ca là đủ."),
    )
    signs = forms.CharField(
        label=_("Chữ trong nhiệm vụ gợi ra loại này"),
        required=False,
        max_length=1000,
        help_text=_("Mỗi dòng một cụm từ, ví dụ: hiến máu."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    is_current = forms.BooleanField(label=_("Còn dùng"), required=False, initial=True)

    def __init__(
        self, data: Any = None, *, metrics: dict[str, str], people: dict[str, str], kind: ActivityKind | None = None
    ) -> None:
        super().__init__(data, auto_id="kind_%s")
        cast("forms.ChoiceField", self.fields["counts"]).choices = [("", _("không tính người")), *people.items()]
        choices = [("", _("không hỏi")), *metrics.items()]
        for number in range(1, FIGURES + 1):
            self.fields[f"metric_{number}"] = forms.ChoiceField(
                label=_("Số liệu hỏi khi kết thúc"), required=False, choices=choices
            )
            self.fields[f"label_{number}"] = forms.CharField(label=_("Hỏi là"), required=False, max_length=120)
            self.fields[f"must_{number}"] = forms.BooleanField(label=_("Bắt buộc"), required=False)
        if kind is not None:
            self._show(kind)

    def _show(self, kind: ActivityKind) -> None:
        names = ("name", "hint", "features", "counts", "counts_hours", "evidence", "certificate_share", "is_current")
        self.initial.update({name: getattr(kind, name) for name in names})
        self.initial.update({"signs": "\n".join(kind.signs)})
        for number, one in enumerate(list(kind.results.all())[:FIGURES], start=1):
            self.initial.update(
                {
                    f"metric_{number}": one.metric,
                    f"label_{number}": one.label,
                    f"must_{number}": one.is_required,
                }
            )

    @property
    def rows(self) -> list[tuple[forms.BoundField, ...]]:
        """The figures, each with its three fields."""
        names = ("metric", "label", "must")
        return [tuple(self[f"{name}_{number}"] for name in names) for number in range(1, FIGURES + 1)]

    @property
    def words(self) -> KindWords:
        """What is said of the kind."""
        given = self.cleaned_data
        figures = tuple(
            Figure(given[f"metric_{n}"], given[f"label_{n}"].strip(), is_required=given[f"must_{n}"])
            for n in range(1, FIGURES + 1)
            if given[f"metric_{n}"] and given[f"label_{n}"].strip()
        )
        return KindWords(
            name=given["name"].strip(),
            hint=given["hint"].strip(),
            features=tuple(given["features"]),
            counts=given["counts"],
            counts_hours=given["counts_hours"],
            evidence=tuple(given["evidence"]),
            certificate_share=given["certificate_share"],
            signs=tuple(fold(line) for line in given["signs"].splitlines() if line.strip()),
            is_current=given["is_current"],
            figures=figures,
        )
