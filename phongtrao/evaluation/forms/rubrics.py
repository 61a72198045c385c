"""A rubric sent as a file, and one line of it."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.evaluation import rules
from phongtrao.organizations.models import Unit

MOST_BYTES = 2 * 1024 * 1024


class FileForm(forms.Form):
    """The table, as Excel or CSV."""

    file = forms.FileField(
        label=_("Tệp bộ tiêu chí (.xlsx hoặc .csv)"), widget=forms.FileInput(attrs={"accept": ".xlsx,.csv"})
    )

    def clean_file(self) -> bytes:
        """What the file holds."""
        file = self.cleaned_data["file"]
        if not file:
            return b""
        if file.size > MOST_BYTES:
            raise forms.ValidationError(_("Tệp lớn quá 2 MB. Hãy bỏ hình ảnh, chỉ để bảng."))
        return bytes(file.read())


class RubricForm(FileForm):
    """A new rubric: of which unit, called what, with the lines of a file, or (`is_empty`) to be written here."""

    unit = forms.ChoiceField(label=_("Của đơn vị"))
    name = forms.CharField(label=_("Tên bộ tiêu chí"), max_length=200)
    field_order = ("unit", "name", "file")

    def __init__(self, data: Any = None, files: Any = None, *, units: Iterable[Unit], is_empty: bool = False) -> None:
        super().__init__(data, files, auto_id="rubric_%s")
        self.fields["file"].required = not is_empty
        self.fields["unit"].choices = [(unit.pk, unit.name) for unit in units]  # type: ignore[attr-defined]


class LineForm(forms.Form):
    """One line, in the words of the file."""

    level = forms.ChoiceField(
        label=_("Cấp"), choices=[(word, rules.LEVEL_NAMES[key]) for key, word in rules.LEVELS.items()]
    )
    code = forms.CharField(
        label=_("Mã"),
        required=False,
        max_length=20,
        help_text=_("Ví dụ 1, 1.1, 1.1.a. Dòng xếp loại không cần mã."),
    )
    name = forms.CharField(label=_("Tên"), max_length=500, widget=forms.Textarea(attrs={"rows": 2}))
    points = forms.CharField(
        label=_("Điểm"),
        required=False,
        max_length=20,
        help_text=_("Điểm tối đa. Ở dòng xếp loại: từ bao nhiêu phần trăm. Điểm liệt không cần điểm."),
    )
    effect = forms.ChoiceField(
        label=_("Loại điểm"),
        required=False,
        help_text=_("Chỉ ở dòng điều kiện."),
        choices=[(word, rules.EFFECT_NAMES[key]) for key, word in rules.EFFECTS.items()],
    )
    source = forms.ChoiceField(
        label=_("Lấy từ đâu"),
        required=False,
        help_text=_("Chỉ ở dòng điều kiện."),
        choices=[("", "—"), *((word, rules.SOURCE_NAMES[key]) for key, word in rules.SOURCES.items())],
    )
    metric = forms.ChoiceField(label=_("Thước đo"), required=False, help_text=_("Khi lấy từ thước đo của sổ cái."))
    shape = forms.ChoiceField(
        label=_("Tính thế nào"),
        required=False,
        help_text=_("Chỉ ở dòng điều kiện."),
        choices=[("", "—"), *((word, rules.SHAPE_NAMES[key]) for key, word in rules.SHAPES.items())],
    )
    steps = forms.CharField(
        label=_("Mức, công thức"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Mức ghi như “0: 0; 1: 5; 3: 10”. Công thức ghi như “IF(mau = 0; 0; diem * gia_tri / mau)”."),
    )
    evidence = forms.CharField(label=_("Minh chứng cần có"), required=False, max_length=300)

    def __init__(self, data: Any = None, *, metrics: Mapping[str, str], line: Mapping[str, str] | None = None) -> None:
        super().__init__(data, auto_id="line_%s")
        self.metrics = metrics
        self.fields["metric"].choices = [("", "—"), *metrics.items()]  # type: ignore[attr-defined]
        self.initial.update(line or {"level": rules.LEVELS[rules.Level.CONDITION]})

    @property
    def formula_names(self) -> dict[str, str]:
        """What a formula may call by name: what is known of every unit, of the condition itself, and metrics."""
        names = {**rules.facts.NAMES, **rules.facts.OF_CONDITION, **self.metrics}
        return {name: str(words) for name, words in names.items()}

    @property
    def line(self) -> dict[str, str]:
        """What the line says."""
        return {part: str(self.cleaned_data[part]) for part in rules.PARTS}
