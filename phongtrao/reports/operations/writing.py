"""Opening a report, and putting words around its figures."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import access as organizations
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans.models import Plan, PlanState
from phongtrao.reports import access, queries, rules
from phongtrao.reports.models import EditedSentence, Report
from phongtrao.reports.refusals import (
    AlreadySubmitted,
    NoSuchPeriod,
    NothingOwed,
    NotPublished,
)
from phongtrao.trail import operations as trail


@dataclass(frozen=True, slots=True)
class Details:
    """What people add: number, place and signature; difficulties and proposals; which activity is told of."""

    profile: str = rules.USUAL
    number: str = ""
    place: str = ""
    signer_office: str = ""
    signer: str = ""
    difficulties: str = ""
    proposals: str = ""
    notable: int | None = None


@transaction.atomic
def open_report(*, unit: Unit, plan: Plan, period: Period, by: Actor, at: datetime) -> Report:
    """
    Begin the report of a unit; one that is there is found. Place and signature are those of the unit's last report.

    :raises NotAllowed: `by` does not work for the unit.
    :raises NotPublished, NothingOwed, NoSuchPeriod: there is nothing to report so.
    """
    organizations.check_works_for(by, unit.path)
    if plan.state != PlanState.PUBLISHED:
        raise NotPublished
    if not rules.is_reported(period) or period.start > localdate(at):
        raise NoSuchPeriod
    if unit.pk != plan.issuer_id and unit.pk not in {one.pk for one in queries.expected_units(plan, period)}:
        raise NothingOwed
    last = Report.objects.filter(unit=unit).order_by("-created_at", "-pk").first()
    kept = {name: getattr(last, name) for name in ("profile", "place", "signer_office", "signer")} if last else {}
    words = {"period_start": period.start, "period_end": period.end, "created_at": at, **kept}
    report, is_new = Report.objects.get_or_create(unit=unit, plan=plan, period_key=period.key, defaults=words)
    if is_new:
        trail.record("report_opened", subject=report, about=plan, by=by, at=at)
    return report


@dataclass(frozen=True, slots=True)
class Typed:
    """The words that somebody put around the figures of a sentence, and which figures these were."""

    key: str
    words: tuple[str, ...]
    shape: tuple[str, ...]


@transaction.atomic
def write_report(
    *, report_id: int, details: Details, sentences: Sequence[Typed], by: Actor, at: datetime
) -> tuple[str, ...]:
    """
    Write what people add to a report: details, and other words around the figures of sentences. Sentences that say what
    they said before are left alone; words around figures that have changed meanwhile are kept, to be looked at again.
    Returns the keys of what was edited.

    :raises NotAllowed: `by` does not work for the unit.
    :raises AlreadySubmitted: it is frozen.
    """
    report = held(report_id)
    access.check_may_write(by, report)
    check_editable(report)
    changed = [name for name, value in asdict(details).items() if getattr(report, name) != value]
    for name in changed:
        setattr(report, name, getattr(details, name))
    if changed:
        report.save(update_fields=changed)
    edited = _edit(report, sentences, by, at)
    if changed or edited:
        note = ", ".join([*changed, *edited])
        trail.record("report_written", subject=report, about=report.plan, note=note, by=by, at=at)
    return edited


def _edit(report: Report, sentences: Sequence[Typed], by: Actor, at: datetime) -> tuple[str, ...]:
    """Keep the sentences that read otherwise than they did."""
    if not sentences:
        return ()
    draft = queries.draft_of(report, localdate(at))
    now = {one.key: one for one in draft.content.paragraphs if one.kind != "free"}
    edited = []
    for typed in sentences:
        words, sentence = rules.spaced(typed.words), now.get(typed.key)
        is_whole = len(words) == len(typed.shape) + 1 and any(one.strip() for one in words)
        if sentence is None or not is_whole or words == rules.spaced(rules.segments(sentence)):
            continue
        said = {"words": words, "shape": list(typed.shape), "drafted": rules.segments(draft.unedited[typed.key])}
        given = {**said, "by": by.label, "by_user_id": by.user_id, "at": at}
        EditedSentence.objects.update_or_create(report=report, key=typed.key, defaults=given)
        edited.append(typed.key)
    return tuple(edited)


@transaction.atomic
def restore_sentence(*, report_id: int, key: str, by: Actor, at: datetime) -> bool:
    """
    Go back to the sentence as it was drafted; False where nobody had edited it.

    :raises NotAllowed: `by` does not work for the unit.
    :raises AlreadySubmitted: it is frozen.
    """
    report = held(report_id)
    access.check_may_write(by, report)
    check_editable(report)
    gone, _what = EditedSentence.objects.filter(report=report, key=key).delete()
    if gone:
        trail.record("report_sentence_restored", subject=report, about=report.plan, note=key, by=by, at=at)
    return bool(gone)


def held(report_id: int) -> Report:
    """A report, held until the transaction ends."""
    return queries.with_all(Report.objects.select_for_update(of=("self",))).get(pk=report_id)


def check_editable(report: Report) -> None:
    """Refuse to change what is frozen."""
    if report.state not in rules.EDITABLE:
        raise AlreadySubmitted
