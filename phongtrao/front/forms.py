"""What is typed at the roof: a metric, as an administrator describes it."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import NumberField
from phongtrao.front import queries
from phongtrao.ledger.models import Measure, Metric
from phongtrao.ledger.operations import MetricWords
from phongtrao.vietnamese import number

LARGEST, LONGEST = 10**12, 60
SIZED = re.compile(r"(?P<words>.*?)\s*(?:=\s*(?P<size>[\d., ]+))?\s*")


class MetricForm(forms.Form):
    """A metric: its name, unit, and the words of targets that mean it; how it is counted is said once."""

    name = forms.CharField(label=_("Tên thước đo"), max_length=120, help_text=_("Ví dụ: Lượt đọc sách."))
    noun = forms.CharField(
        label=_("Đơn vị tính"), max_length=40, required=False, help_text=_("Viết sau con số, ví dụ: cuốn.")
    )
    places = forms.IntegerField(label=_("Số chữ số sau dấu phẩy"), min_value=0, max_value=4, initial=0)
    way = forms.ChoiceField(label=_("Con số tính thế nào"), choices=queries.WAYS.items(), widget=forms.RadioSelect)
    counts = forms.ModelChoiceField(
        label=_("Đếm người theo thước đo"),
        queryset=Metric.objects.filter(counts=None, is_mean=False, is_current=True),
        to_field_name="key",
        required=False,
        empty_label=_("chọn thước đo"),
        help_text=_("Chỉ khi đếm người khác nhau; thước đo ấy phải chưa có bút toán nào."),
    )
    measures = forms.CharField(
        label=_("Chữ trong chỉ tiêu được hiểu là thước đo này"),
        required=False,
        max_length=2000,
        help_text=_("Mỗi dòng một cụm từ: cuốn sách. Nếu một đơn vị là nhiều hơn một, ghi thêm: trăm cuốn = 100."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, data: Any = None, *, metric: Metric | None = None) -> None:
        super().__init__(data, auto_id="metric_%s")
        self.initial["way"] = queries.SUM
        if metric is not None:
            del self.fields["way"], self.fields["counts"]
            self.initial.update(name=metric.name, noun=metric.noun, places=metric.places)
            self.initial["measures"] = "\n".join(map(_line, metric.measures.order_by("words")))

    def clean_measures(self) -> dict[str, int]:
        """The words with how much of the metric one of them is."""
        found: dict[str, int] = {}
        for line in filter(str.strip, self.cleaned_data["measures"].splitlines()):
            parts = SIZED.fullmatch(line)
            words = " ".join(parts["words"].split()) if parts else ""
            size = NumberField().clean(parts["size"]) if parts and parts["size"] else 1
            if not words or len(words) > LONGEST or "=" in words:
                raise ValidationError(
                    _("Không đọc được dòng “%(line)s”. Hãy ghi như: trăm cuốn = 100."), params={"line": line}
                )
            if size != int(size) or not 0 < size <= LARGEST:
                raise ValidationError(
                    _("“%(line)s”: số sau dấu bằng phải là số nguyên lớn hơn 0."), params={"line": line}
                )
            found[words] = int(size)
        return found

    def clean(self) -> dict[str, Any]:
        """Different people are counted by something."""
        given = super().clean() or {}
        if given.get("way") == queries.DISTINCT and not given.get("counts"):
            self.add_error("counts", _("Hãy chọn thước đo mà mỗi lượt của nó là một người có mặt."))
        return given

    @property
    def words(self) -> MetricWords:
        """What is said of the metric."""
        given = self.cleaned_data
        return MetricWords(given["name"], given["noun"], given["places"], given["measures"])

    @property
    def counting(self) -> dict[str, Any]:
        """How it is counted."""
        way, counts = self.cleaned_data["way"], self.cleaned_data["counts"]
        return {"is_mean": way == queries.MEAN, "counts": counts.key if way == queries.DISTINCT else ""}


def _line(measure: Measure) -> str:
    return measure.words if measure.size == 1 else f"{measure.words} = {number(measure.size)}"
