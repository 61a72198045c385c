"""Titles and their standards: written, changed as drafts, published for good."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.db import transaction
from django.db.models import Max

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Unit
from phongtrao.titles import access
from phongtrao.titles.models import Base, Condition, ConditionKind, Standard, Title
from phongtrao.titles.refusals import NothingAsked, NoThreshold, TitleKnown
from phongtrao.trail import operations as trail
from phongtrao.vietnamese import fold

from .holding import held_draft, held_title


@dataclass(frozen=True, slots=True)
class TitleWords:
    """What a title is called, for whom it is, what it honours."""

    name: str
    audience: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class StandardWords:
    """Where a standard comes from and how its council votes."""

    basis: str = ""
    is_sample: bool = False
    allows_self: bool = False
    is_secret: bool = True
    share: int = 50
    base: str = Base.SEATS
    quorum: int = 67


@dataclass(frozen=True, slots=True)
class ConditionWords:
    """What a condition asks for."""

    text: str
    kind: str
    figure: str = ""
    threshold: Decimal | None = None
    is_required: bool = True


@transaction.atomic
def make_title(*, unit_id: int, words: TitleWords, by: Actor, at: datetime) -> Title:
    """
    Write down a title that a unit gives.

    :raises NotAllowed: `by` does not write titles of the unit.
    :raises TitleKnown: another bears the name.
    """
    unit = Unit.objects.select_for_update(no_key=True).get(pk=unit_id)
    access.check_may_keep_titles(by, unit)
    _check_name(unit, words.name, None)
    signed = {"by": by.label, "by_user_id": by.user_id, "at": at}
    made = Title.objects.create(unit=unit, **_title(words), **signed)
    trail.record("title_made", subject=made, by=by, at=at)
    return made


@transaction.atomic
def change_title(*, title_id: int, words: TitleWords, by: Actor, at: datetime) -> Title:
    """
    Say better what a title is called and for whom it is. Awards keep what their decision said.

    :raises NotAllowed: `by` does not write titles of the unit.
    :raises TitleKnown: another bears the name.
    """
    one = held_title(title_id, by)
    _check_name(one.unit, words.name, one.pk)
    before, after = one.name, _title(words)
    for name, value in after.items():
        setattr(one, name, value)
    one.save(update_fields=list(after))
    trail.record("title_changed", subject=one, by=by, at=at, changes={"name": (before, one.name)})
    return one


def _title(words: TitleWords) -> dict[str, str]:
    name, audience = words.name.strip()[:200], words.audience.strip()[:200]
    return {
        "name": name,
        "audience": audience,
        "words": words.words.strip()[:2000],
        "search": fold(f"{name} {audience}"),
    }


def _check_name(unit: Unit, name: str, own: int | None) -> None:
    if Title.objects.filter(unit=unit, name=name.strip()).exclude(pk=own or 0).exists():
        raise TitleKnown


@transaction.atomic
def begin_standard(*, title_id: int, level: str, year: int, by: Actor, at: datetime) -> Standard:
    """
    A draft of a standard of a level and year, with what the newest of that level says. A second tap finds the draft.

    :raises NotAllowed: `by` does not write titles of the unit.
    """
    title = held_title(title_id, by)
    rows = Standard.objects.filter(title=title, level=level)
    known = rows.filter(year=year, published_at=None).first()
    if known is not None:
        return known
    before = rows.order_by("-year", "-ordinal").first()
    last = rows.filter(year=year).aggregate(last=Max("ordinal"))["last"] or 0
    kept = ("basis", "is_sample", "allows_self", "is_secret", "share", "base", "quorum")
    said = {name: getattr(before, name) for name in kept} if before else {}
    signed = {"by": by.label, "by_user_id": by.user_id, "at": at}
    made = Standard.objects.create(title=title, level=level, year=year, ordinal=last + 1, **said, **signed)
    for one in Condition.objects.filter(standard=before).order_by("ordinal") if before else ():
        one.pk, one.standard = None, made
        one.save(force_insert=True)
    trail.record("standard_begun", subject=made, about=title, by=by, at=at)
    return made


@transaction.atomic
def set_standard(*, standard_id: int, words: StandardWords, by: Actor, at: datetime) -> Standard:
    """
    Say where a draft comes from and how its council votes.

    :raises NotAllowed: `by` does not write titles of the unit.
    :raises StandardStands: it is published.
    """
    one = held_draft(standard_id, by)
    one.basis, one.is_sample, one.allows_self = words.basis.strip()[:300], words.is_sample, words.allows_self
    one.is_secret, one.share, one.base, one.quorum = words.is_secret, words.share, words.base, words.quorum
    one.save()
    trail.record("standard_set", subject=one, about=one.title, by=by, at=at)
    return one


@transaction.atomic
def set_condition(*, standard_id: int, place: int, words: ConditionWords, by: Actor, at: datetime) -> Condition:
    """
    Write the condition at a place of a draft; at place 0 one more.

    :raises NotAllowed: `by` does not write titles of the unit.
    :raises StandardStands: it is published.
    :raises NoThreshold: a figure without a number from which it is enough.
    """
    one = held_draft(standard_id, by)
    is_figure = words.kind == ConditionKind.FIGURE
    if is_figure and (not words.figure or not words.threshold or words.threshold <= 0):
        raise NoThreshold
    rows = Condition.objects.filter(standard=one)
    ordinal = place or (rows.aggregate(last=Max("ordinal"))["last"] or 0) + 1
    said = {
        "text": words.text.strip()[:500],
        "kind": words.kind,
        "figure": words.figure if is_figure else "",
        "threshold": words.threshold if is_figure else None,
        "is_required": words.is_required,
    }
    made, _is_new = Condition.objects.update_or_create(standard=one, ordinal=ordinal, defaults=said)
    trail.record("condition_set", subject=one, about=one.title, by=by, at=at, note=made.text[:400])
    return made


@transaction.atomic
def remove_condition(*, standard_id: int, place: int, by: Actor, at: datetime) -> Standard:
    """
    Take a condition out of a draft. A second tap changes nothing.

    :raises NotAllowed: `by` does not write titles of the unit.
    :raises StandardStands: it is published.
    """
    one = held_draft(standard_id, by)
    gone = Condition.objects.filter(standard=one, ordinal=place).first()
    if gone is not None:
        gone.delete()
        trail.record("condition_removed", subject=one, about=one.title, by=by, at=at, note=gone.text[:400])
    return one


@transaction.atomic
def publish_standard(*, standard_id: int, by: Actor, at: datetime) -> Standard:
    """
    Publish a standard: rounds may use it, and it is never changed any more. A second tap changes nothing.

    :raises NotAllowed: `by` does not write titles of the unit.
    :raises NothingAsked: it has no conditions.
    """
    title = held_title(Standard.objects.values_list("title_id", flat=True).get(pk=standard_id), by)
    one = Standard.objects.get(pk=standard_id)
    one.title = title
    if one.is_published:
        return one
    if not one.conditions.exists():
        raise NothingAsked
    one.published_at = at
    one.save(update_fields=["published_at"])
    trail.record("standard_published", subject=one, about=title, by=by, at=at)
    return one
