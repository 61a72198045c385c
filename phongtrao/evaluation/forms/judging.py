"""Points for the conditions of one content: of the unit, of a member of the council, of the chair."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.evaluation.operations import ClaimWords
from phongtrao.evaluation.queries import ConditionLine, Sheet, UnitPage, found, proposed
from phongtrao.evaluation.refusals import EvidenceNeeded, ReasonNeeded
from phongtrao.foundation.fields import LinkField
from phongtrao.foundation.templatetags.look import faults
from phongtrao.obligations.models import Evidence

from .points import evidence_words, points_field


class Row:
    """A condition with the fields in which it is judged, and those that may be left empty whatever its points are."""

    def __init__(self, line: ConditionLine, fields: Sequence[tuple[forms.BoundField, bool]]) -> None:
        self.line, self.fields = line, fields


class SheetForm(forms.Form):
    """What every sheet has: points and words for each condition. Empty points say nothing."""

    parts: tuple[str, ...] = ("points", "words")
    free: tuple[str, ...] = ("words",)
    """Parts that are never needed."""

    def __init__(self, data: Any = None, *, sheet: Sheet) -> None:
        super().__init__(data, auto_id="sheet_%s")
        self.lines = sheet.lines
        for place, line in enumerate(self.lines):
            self.add(place, line)

    def add(self, place: int, line: ConditionLine) -> None:
        """The fields of a condition."""
        self.fields[f"points_{place}"] = points_field(line, self.given(line))
        self.fields[f"words_{place}"] = forms.CharField(
            label=_("Nhận xét"), required=False, max_length=500, initial=self.said(line)
        )

    def given(self, line: ConditionLine) -> Decimal | None:
        """The points that stand in the field at first."""
        return None

    def said(self, line: ConditionLine) -> str:
        """The words that stand in the field at first."""
        return ""

    @property
    def rows(self) -> list[Row]:
        """The conditions with their fields."""
        return [
            Row(line, [(self[f"{part}_{place}"], self.is_free(part, line)) for part in self.parts_at(place)])
            for place, line in enumerate(self.lines)
        ]

    def parts_at(self, place: int) -> list[str]:
        """What is asked of a condition."""
        return [part for part in self.parts if f"{part}_{place}" in self.fields]

    def is_free(self, part: str, line: ConditionLine) -> bool:
        """True for what may be left empty whatever the points are."""
        return part in self.free

    @property
    def faults(self) -> list[tuple[str, str, str]]:
        """What is wrong with which field of which condition, each called by its code."""
        codes = {
            str(self[f"{part}_{place}"].auto_id): line.score.condition.code
            for place, line in enumerate(self.lines)
            for part in self.parts_at(place)
        }
        return [(at, f"{codes[at]} · {name}", words) for at, name, words in faults(self)]

    def values(self, place: int) -> dict[str, Any]:
        """What was given for a condition."""
        return {part: self.cleaned_data.get(f"{part}_{place}") for part in self.parts}

    @property
    def points(self) -> dict[str, tuple[Decimal, str]]:
        """Condition → points and words, of those for which points were given."""
        found = {}
        for place, line in enumerate(self.lines):
            given = self.values(place)
            if given["points"] not in {None, ""}:
                found[line.score.condition.code] = (Decimal(given["points"]), given["words"] or "")
        return found


class ClaimForm(SheetForm):
    """The unit's own points, and what shows them."""

    parts = ("points", "words", "document", "link", "evidence")
    shows = ("document", "link", "evidence")
    """Any of these shows what is claimed."""

    def __init__(self, data: Any = None, *, sheet: Sheet, evidence: Iterable[Evidence]) -> None:
        self.evidence = [("", "—"), *((str(one.pk), evidence_words(one)) for one in evidence)]
        super().__init__(data, sheet=sheet)

    def add(self, place: int, line: ConditionLine) -> None:
        """The fields of a condition."""
        super().add(place, line)
        claim = line.claim
        text: dict[str, Any] = {"required": False}
        self.fields[f"words_{place}"].label = _("Giải trình")
        self.fields[f"document_{place}"] = forms.CharField(
            label=_("Số, ký hiệu, ngày của văn bản"), max_length=300, initial=claim.document if claim else "", **text
        )
        self.fields[f"link_{place}"] = LinkField(
            label=_("Đường dẫn"),
            max_length=1000,
            initial=claim.link if claim else "",
            **text,
        )
        if len(self.evidence) > 1:
            self.fields[f"evidence_{place}"] = forms.ChoiceField(
                label=_("Minh chứng đã gửi"),
                choices=self.evidence,
                initial=str(claim.evidence_id) if claim and claim.evidence_id else "",
                **text,
            )

    def is_free(self, part: str, line: ConditionLine) -> bool:
        """What shows something is needed where the rubric asks for it."""
        return part in self.free or (part in self.shows and not line.score.condition.evidence)

    def clean(self) -> dict[str, Any]:
        """Points that have to be shown and are not: told where they would be."""
        given = super().clean() or {}
        for place, line in enumerate(self.lines):
            points = Decimal(given.get(f"points_{place}") or 0)
            asked = [f"{part}_{place}" for part in self.shows if f"{part}_{place}" in self.fields]
            is_wrong = any(name in self.errors for name in asked)
            is_shown = any(given.get(name) for name in asked)
            if not is_wrong and line.score.condition.lacks_evidence(points, is_shown=is_shown):
                self.add_error(asked[0], str(EvidenceNeeded.message))
        return given

    def given(self, line: ConditionLine) -> Decimal | None:
        """What the unit said before."""
        return line.claim.points if line.claim else None

    def said(self, line: ConditionLine) -> str:
        """What the unit said before."""
        return line.claim.words if line.claim else ""

    @property
    def claims(self) -> dict[str, ClaimWords]:
        """Condition → what the unit says, of those for which points were given."""
        found = {}
        for place, line in enumerate(self.lines):
            given = self.values(place)
            if given["points"] not in {None, ""}:
                found[line.score.condition.code] = ClaimWords(
                    points=Decimal(given["points"]),
                    words=given["words"] or "",
                    document=given["document"] or "",
                    link=given["link"] or "",
                    evidence_id=int(given["evidence"]) if given["evidence"] else None,
                )
        return found


class MarkForm(SheetForm):
    """The points of a member of the council."""

    def __init__(self, data: Any = None, *, sheet: Sheet, page: UnitPage) -> None:
        self.member = page.member
        super().__init__(data, sheet=sheet)

    def own(self, line: ConditionLine) -> Any:
        """What this member gave before."""
        return next((mark for mark in line.marks if self.member and mark.councillor_id == self.member.pk), None)

    def given(self, line: ConditionLine) -> Decimal | None:
        """What this member gave before."""
        mark = self.own(line)
        return mark.points if mark else None

    def said(self, line: ConditionLine) -> str:
        """What this member wrote before."""
        mark = self.own(line)
        return mark.words if mark else ""


class DecideForm(SheetForm):
    """What stands, by the chair."""

    free = ()

    def add(self, place: int, line: ConditionLine) -> None:
        """The fields of a condition."""
        super().add(place, line)
        self.fields[f"words_{place}"].label = _("Lý do, khi khác máy hoặc hội đồng")

    def clean(self) -> dict[str, Any]:
        """Points that neither machine nor council found, and no reason: told where it would be."""
        given = super().clean() or {}
        for place, line in enumerate(self.lines):
            points = given.get(f"points_{place}")
            is_other = points not in {None, ""} and Decimal(points or 0) != found(line)
            if is_other and not (given.get(f"words_{place}") or "").strip():
                self.add_error(f"words_{place}", str(ReasonNeeded.message))
        return given

    @property
    def points(self) -> dict[str, tuple[Decimal, str]]:
        """What is decided: points that only say again what stands without a decision go on following the figures."""
        standing = {line.score.condition.code: found(line) for line in self.lines if line.decision is None}
        return {
            code: (points, reason)
            for code, (points, reason) in super().points.items()
            if reason or code not in standing or points != standing[code]
        }

    def given(self, line: ConditionLine) -> Decimal | None:
        """What stands, or would."""
        return proposed(line)

    def said(self, line: ConditionLine) -> str:
        """The reason given before."""
        return line.decision.reason if line.decision else ""
