"""What units promised, showed and asked for, and what officers said to it, as moments of a history."""

from collections.abc import Iterator
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from phongtrao.obligations.models import (
    Evidence,
    EvidenceRemoval,
    Obligation,
    Petition,
    PetitionKind,
    PetitionVerdict,
    RegistrationDecision,
    RegistrationVerdict,
    RegistrationVersion,
)

from .moments import Moment

STATE_OF = {
    RegistrationVerdict.ACCEPTED: "met",
    RegistrationVerdict.RETURNED: "late",
    PetitionVerdict.GRANTED: "met",
    PetitionVerdict.REFUSED: "late",
}


def happened(obligation: Obligation) -> list[Moment]:
    """Five queries."""
    return [*_registered(obligation), *_shown(obligation), *_asked(obligation)]


def days_in_words(version: RegistrationVersion) -> str:
    """When a registered content is to take place: "07:30 12/04/2024", "12/04/2024 – 20/04/2024"."""
    if not version.starts_on or not version.ends_on:
        return ""
    first = f"{version.starts_at:%H:%M} {version.starts_on:%d/%m/%Y}" if version.starts_at else _day(version.starts_on)
    return first if version.starts_on == version.ends_on else f"{first} – {_day(version.ends_on)}"


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _registered(obligation: Obligation) -> Iterator[Moment]:
    versions = RegistrationVersion.objects.filter(registration__obligation=obligation)
    for version in versions.select_related("registration__unit").order_by("pk"):
        text = _("Đăng ký nội dung") if version.ordinal == 1 else _("Sửa đăng ký")
        unit = version.registration.unit.short_name
        yield Moment(version.at, text, version.by, _joined(unit, version.title, days_in_words(version), version.place))
    words = {
        RegistrationVerdict.ACCEPTED: _("Chấp nhận đăng ký"),
        RegistrationVerdict.RETURNED: _("Trả lại đăng ký để sửa"),
        RegistrationVerdict.WITHDRAWN: _("Rút đăng ký"),
    }
    decisions = RegistrationDecision.objects.filter(version__registration__obligation=obligation)
    for one in decisions.select_related("version").order_by("pk"):
        verdict = RegistrationVerdict(one.verdict)
        detail = _joined(one.version.title, one.reason)
        yield Moment(one.at, words[verdict], one.by, detail, STATE_OF.get(verdict, ""))


def _shown(obligation: Obligation) -> Iterator[Moment]:
    """One moment for each time that evidence was sent, not for each piece."""
    rows = Evidence.objects.filter(obligation=obligation).select_related("unit").order_by("key", "ordinal")
    sent: dict[object, list[Evidence]] = {}
    for row in rows:
        sent.setdefault(row.key, []).append(row)
    for pieces in sent.values():
        first, number = pieces[0], len(pieces)
        text = ngettext("Gửi %(number)s minh chứng", "Gửi %(number)s minh chứng", number) % {"number": number}
        yield Moment(first.at, text, first.by, _joined(first.unit.short_name, first.caption), "doing")
    for removal in EvidenceRemoval.objects.filter(evidence__obligation=obligation).order_by("pk"):
        yield Moment(removal.at, _("Gỡ minh chứng"), removal.by, removal.reason)


def _asked(obligation: Obligation) -> Iterator[Moment]:
    words = {
        PetitionVerdict.GRANTED: _("Đồng ý đề nghị"),
        PetitionVerdict.REFUSED: _("Không đồng ý đề nghị"),
        PetitionVerdict.TAKEN_BACK: _("Rút đề nghị"),
    }
    rows = Petition.objects.filter(obligation=obligation).select_related("unit", "outcome").order_by("pk")
    for asked in rows:
        is_waiver = asked.kind == PetitionKind.WAIVER
        text = _("Xin miễn") if is_waiver else _("Xin gia hạn đến %(day)s") % {"day": _day_of(asked)}
        yield Moment(asked.at, text, asked.by, _joined(asked.unit.short_name, asked.reason), "ask")
        outcome = getattr(asked, "outcome", None)
        if outcome:
            verdict = PetitionVerdict(outcome.verdict)
            day = _("hạn mới %(day)s") % {"day": _day(outcome.due_to)} if outcome.due_to else ""
            yield Moment(
                outcome.at, words[verdict], outcome.by, _joined(day, outcome.answer), STATE_OF.get(verdict, "")
            )


def _day_of(asked: Petition) -> str:
    return _day(asked.due_asked) if asked.due_asked else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
