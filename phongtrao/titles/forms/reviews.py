"""A member's own review, and what the branch says to it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.titles.models import ReviewLevel
from phongtrao.titles.operations import ReviewWords
from phongtrao.titles.queries import OwnReviewPage, asked_of_me


class ReviewForm(forms.Form):
    """Words to each duty and norm, words as a whole, a level."""

    words = forms.CharField(
        label=_("Nhìn chung cả năm"), required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 4})
    )
    level = forms.ChoiceField(label=_("Tự xếp mức"), choices=ReviewLevel.choices, widget=forms.RadioSelect)

    def __init__(self, data: Any = None, *, page: OwnReviewPage) -> None:
        super().__init__(data, auto_id="review_%s")
        self.tasks = page.tasks
        for task in page.tasks:
            self.fields[f"t{task.pk}"] = forms.CharField(
                label=asked_of_me(task),
                required=False,
                max_length=1000,
                initial=page.written.get(task.pk, ""),
                widget=forms.Textarea(attrs={"rows": 2}),
            )
        if page.review is not None:
            self.initial.update({"words": page.review.words, "level": page.review.level})

    @property
    def rows(self) -> list[tuple[Any, forms.BoundField]]:
        """Each duty with its field."""
        return [(task, self[f"t{task.pk}"]) for task in self.tasks]

    @property
    def said(self) -> ReviewWords:
        """What is said of the year."""
        given = self.cleaned_data
        answers = {task.pk: given[f"t{task.pk}"] for task in self.tasks}
        return ReviewWords(given["level"], given["words"], answers)


class ConfirmForm(forms.Form):
    """The branch's level and comment."""

    level = forms.ChoiceField(label=_("Chi đoàn xếp mức"), choices=ReviewLevel.choices, widget=forms.RadioSelect)
    words = forms.CharField(
        label=_("Nhận xét của chi đoàn"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Khi xếp khác mức đoàn viên tự chọn, hãy ghi vì sao."),
    )

    def __init__(self, data: Any = None, *, level: str = "") -> None:
        super().__init__(data, auto_id="confirm_%s")
        self.initial["level"] = level


class WordsForm(forms.Form):
    """The member's answer."""

    words = forms.CharField(label=_("Ý kiến của tôi"), max_length=2000, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, data: Any = None, *, words: str = "") -> None:
        super().__init__(data, auto_id="words_%s")
        self.initial["words"] = words
