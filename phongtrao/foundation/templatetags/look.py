"""Words that templates need to speak the product's look: states, forces, shares and form controls."""

from collections.abc import Iterable
from typing import Any

from django import forms, template
from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from phongtrao.vietnamese import clipped as shortened

register = template.Library()

STATES: dict[str, str | Promise] = {
    "none": _("Chưa thực hiện"),
    "doing": _("Đang thực hiện"),
    "met": _("Hoàn thành"),
    "late": _("Chậm"),
    "ask": _("Cần làm rõ"),
}

# what a figure says beyond the state
OUTLOOKS: dict[str, str | Promise] = {
    "risk": _("Có nguy cơ chậm"),
    "exceeded": _("Vượt chỉ tiêu"),
}

# code of the force: the words of the interface, and how heavy its mark is (strong, plain, mild)
FORCES: dict[str, tuple[str | Promise, str]] = {
    "must": (_("phải làm"), "strong"),
    "at_least": (_("ít nhất"), "strong"),
    "continue": (_("tiếp tục"), "plain"),
    "join": (_("tham gia"), "plain"),
    "encouraged": (_("khuyến khích"), "mild"),
    "mobilise": (_("vận động"), "mild"),
    "norm": (_("chuẩn mực"), "mild"),
    "steering": (_("chỉ đạo"), "plain"),
}

STEPS = 20
THINNEST = 0.015


@register.filter
def state_label(state: str) -> str | Promise:
    """Vietnamese name of one of the five states."""
    return STATES[state]


@register.filter
def outlook_label(outlook: str) -> str | Promise:
    """Vietnamese words of what a figure says beyond its state."""
    return OUTLOOKS[outlook]


@register.filter
def force_label(force: str) -> str | Promise:
    """Vietnamese words of a force; a force the interface does not know shows as it is."""
    return FORCES.get(force, (force, "plain"))[0]


@register.filter
def force_weight(force: str) -> str:
    """How heavy the mark of a force is: strong, plain or mild."""
    return FORCES.get(force, (force, "plain"))[1]


@register.filter
def share(value: float | None, total: float | None) -> int:
    """Whole hundredths of `value` in `total`, between 0 and 100; 100 only when nothing is missing."""
    if not value or not total or value <= 0 or total <= 0:
        return 0
    return min(100, int(value * 100 / total))


@register.filter
def step(percent: float | None) -> str:
    """Class p0 … p20 for a share in hundredths. What has begun shows at least one step; only the whole shows all."""
    if not percent or percent <= 0:
        return "p0"
    if percent >= 100:  # noqa: PLR2004 - the whole
        return f"p{STEPS}"
    return f"p{min(STEPS - 1, max(1, round(percent * STEPS / 100)))}"


@register.filter
def bar_parts(counts: Iterable[tuple[str, int]]) -> list[dict[str, Any]]:
    """
    Pieces of a bar of strokes from (state, count) pairs: where each begins and how wide it is, in hundredths.

    The smallest piece is kept wide enough to be seen: one thing late among hundreds must not vanish.
    """
    pairs = [(state, count) for state, count in counts if count > 0]
    smallest = sum(count for _state, count in pairs) * THINNEST
    weights = [max(count, smallest) for _state, count in pairs]
    whole = sum(weights)
    parts, before = [], 0.0
    for (state, count), weight in zip(pairs, weights, strict=True):
        x, width = before * 100 / whole, weight * 100 / whole
        parts.append({"state": state, "count": count, "x": f"{x:.2f}%", "width": f"{width:.2f}%"})
        before += weight
    return parts


@register.filter
def clipped(text: str, most: int) -> str:
    """A text of at most so many letters: cut at a word, no bracket or quote left open."""
    return shortened(str(text), most)


@register.filter
def control(field: forms.BoundField) -> SafeString:
    """The control of a form field, wearing the class of the kit that suits its kind; the first wrong one has focus."""
    widget = field.field.widget
    match widget:
        case forms.RadioSelect() | forms.CheckboxSelectMultiple() | forms.CheckboxInput():
            kind = "form-check-input"
        case forms.Select():
            kind = "form-select"
        case _:
            kind = "form-control"
    given = widget.attrs.get("class", "")
    focus = {"autofocus": True} if _is_first_fault(field) else {}
    return field.as_widget(attrs={"class": f"{kind} {given}".strip()} | focus)


def _is_first_fault(field: forms.BoundField) -> bool:
    """True for the field that a person has to correct first: the page and the part come back with the focus there."""
    return bool(field.errors) and field.name == next(name for name in field.form.fields if field.form.errors.get(name))


@register.filter
def faults(form: forms.BaseForm) -> list[tuple[str, str, str]]:
    """What is wrong with the fields of a form, in their order: id of the control, name of the field, words."""
    wrong = [form[name] for name in form.fields if form.errors.get(name)]
    return [(_place_of(field), str(field.label), str(words)) for field in wrong for words in field.errors]


def _place_of(field: forms.BoundField) -> str:
    """The id to which a link leads that is about a field: of boxes and buttons the first."""
    return f"{field.auto_id}_0" if field.use_fieldset else str(field.auto_id)


@register.filter
def is_check(field: forms.BoundField) -> bool:
    """True for a single box to tick, whose label stands after it."""
    return isinstance(field.field.widget, forms.CheckboxInput)
