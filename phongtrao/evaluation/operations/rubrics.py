"""Writing rubrics: taken in from a file as a whole, changed line by line; what was used is never changed."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import transaction

from phongtrao.evaluation import access, files, queries, rules
from phongtrao.evaluation.models import Rubric, RubricVersion
from phongtrao.evaluation.refusals import NoSuchLine, RubricFaulty, RubricKnown, VersionIsUsed
from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Unit
from phongtrao.trail import operations as trail

Line = Mapping[str, str]


@transaction.atomic
def import_rubric(*, unit_id: int, name: str, data: bytes, by: Actor, at: datetime) -> RubricVersion:
    """
    Take in a rubric of a unit from a file: all lines, or none.

    :raises NotAllowed: `by` does not steer the unit.
    :raises RubricKnown: the unit has one of this name, whose lines are others. The same file again changes nothing.
    :raises Unreadable, RubricFaulty: the file is no table, or lines of it are wrong.
    """
    unit = Unit.objects.select_for_update(no_key=True).get(pk=unit_id)
    access.check_may_keep_rubrics(by, unit)
    return _begun(unit, name.strip()[:200], _sound(data), by, at)


@transaction.atomic
def begin_rubric(*, unit_id: int, name: str, by: Actor, at: datetime) -> RubricVersion:
    """
    Begin a rubric of a unit that is written line by line: a draft with the usual result classes. A second tap finds the
    first.

    :raises NotAllowed: `by` does not steer the unit.
    :raises RubricKnown: the unit has one of this name, in which something stands already.
    """
    unit = Unit.objects.select_for_update(no_key=True).get(pk=unit_id)
    access.check_may_keep_rubrics(by, unit)
    return _begun(unit, name.strip()[:200], [_clean(line) for line in rules.USUAL_CLASSES], by, at)


@transaction.atomic
def import_version(*, rubric_id: int, data: bytes, by: Actor, at: datetime) -> RubricVersion:
    """
    Take in what a rubric says from now on: the draft that is there is replaced, a used version stays as it is.

    :raises NotAllowed: `by` does not steer the unit.
    :raises Unreadable, RubricFaulty: the file is no table, or lines of it are wrong.
    """
    rubric = _held(rubric_id, by)
    lines = _sound(data)
    # Held, so that no round begins with lines that are replaced at the same moment.
    newest = rubric.versions.select_for_update(of=("self",)).order_by("-ordinal").first()
    if newest is not None and newest.lines == lines:
        return newest
    if newest is not None and not newest.is_used:
        _put(newest, lines)
        trail.record("rubric_written", subject=newest, about=rubric, by=by, at=at, note=str(len(lines)))
        return newest
    return _written(rubric, newest.ordinal + 1 if newest else 1, lines, by, at)


@transaction.atomic
def begin_version(*, version_id: int, by: Actor, at: datetime) -> RubricVersion:
    """
    Begin a new version with the lines of an earlier one; a draft that is there is found instead.

    :raises NotAllowed: `by` does not steer the unit.
    """
    earlier = RubricVersion.objects.get(pk=version_id)
    rubric = _held(earlier.rubric_id, by)
    newest = rubric.versions.order_by("-ordinal")[0]
    if not newest.is_used:
        return newest
    return _written(rubric, newest.ordinal + 1, earlier.lines, by, at)


@transaction.atomic
def set_line(*, version_id: int, place: int, line: Line, by: Actor, at: datetime) -> RubricVersion:
    """
    Say otherwise what a line of a draft says. The draft may be wrong meanwhile; no round uses it then.

    :raises NotAllowed: `by` does not steer the unit.
    :raises VersionIsUsed: a round uses the version.
    :raises NoSuchLine: the line is not there.
    """
    version = _draft(version_id, place, by)
    before = dict(version.lines[place - 1])
    lines = list(version.lines)
    lines[place - 1] = _clean(line)
    _put(version, lines)
    changes = {part: (before.get(part, ""), lines[place - 1][part]) for part in rules.PARTS}
    changed = {part: pair for part, pair in changes.items() if pair[0] != pair[1]}
    trail.record("rubric_line_set", subject=version, about=version.rubric, by=by, at=at, changes=changed)
    return version


@transaction.atomic
def add_line(*, version_id: int, after: int, line: Line, by: Actor, at: datetime) -> RubricVersion:
    """
    Put a line behind another one of a draft; behind 0 it is the first.

    :raises NotAllowed: `by` does not steer the unit.
    :raises VersionIsUsed: a round uses the version.
    :raises NoSuchLine: the line before it is not there.
    """
    version = _draft(version_id, max(after, 1) if after else 0, by)
    clean = _clean(line)
    if after < len(version.lines) and version.lines[after] == clean:
        return version
    _put(version, [*version.lines[:after], clean, *version.lines[after:]])
    note = f"{clean['code']} {clean['name']}".strip()
    trail.record("rubric_line_added", subject=version, about=version.rubric, by=by, at=at, note=note)
    return version


@transaction.atomic
def remove_line(*, version_id: int, place: int, code: str, by: Actor, at: datetime) -> RubricVersion:
    """
    Take a line out of a draft. `code` is what stood there when the person looked.

    :raises NotAllowed: `by` does not steer the unit.
    :raises VersionIsUsed: a round uses the version.
    :raises NoSuchLine: it is not there, or another line stands there now.
    """
    version = _draft(version_id, place, by)
    gone = version.lines[place - 1]
    if gone.get("code", "") != code:
        raise NoSuchLine
    _put(version, [*version.lines[: place - 1], *version.lines[place:]])
    note = f"{gone.get('code', '')} {gone.get('name', '')}".strip()
    trail.record("rubric_line_removed", subject=version, about=version.rubric, by=by, at=at, note=note)
    return version


def _begun(unit: Unit, name: str, lines: list[dict[str, str]], by: Actor, at: datetime) -> RubricVersion:
    known = RubricVersion.objects.filter(rubric__unit=unit, rubric__name=name).order_by("-ordinal").first()
    if known is not None:
        if known.lines == lines:
            return known
        raise RubricKnown
    rubric = Rubric.objects.create(unit=unit, name=name, by=by.label, by_user_id=by.user_id, at=at)
    return _written(rubric, 1, lines, by, at)


def _held(rubric_id: int, by: Actor) -> Rubric:
    rubric = Rubric.objects.select_for_update(of=("self",)).select_related("unit").get(pk=rubric_id)
    access.check_may_keep_rubrics(by, rubric.unit)
    return rubric


def _draft(version_id: int, place: int, by: Actor) -> RubricVersion:
    rows = RubricVersion.objects.select_for_update(of=("self",)).select_related("rubric__unit")
    version = rows.get(pk=version_id)
    access.check_may_keep_rubrics(by, version.rubric.unit)
    if version.is_used:
        raise VersionIsUsed
    if not 0 <= place <= len(version.lines):
        raise NoSuchLine
    return version


def _sound(data: bytes) -> list[dict[str, str]]:
    """The lines of a file that says a whole rubric; faults are told by the rows of the file."""
    numbers, lines = files.lines_of(data)
    _rubric, faults = rules.read(lines, metrics=queries.metric_keys())
    if faults:
        rows = dict(enumerate(numbers, start=1))
        raise RubricFaulty([rules.Fault(rows.get(one.line, 0), one.words) for one in faults])
    return [_clean(line) for line in lines]


def _clean(line: Line) -> dict[str, str]:
    return {part: " ".join(line.get(part, "").split())[:500] for part in rules.PARTS}


def _put(version: RubricVersion, lines: Sequence[Line]) -> None:
    version.lines, version.digest = list(lines), rules.digest_of(list(lines))
    version.save(update_fields=["lines", "digest"])


def _written(rubric: Rubric, ordinal: int, lines: Sequence[Line], by: Actor, at: datetime) -> RubricVersion:
    version = RubricVersion.objects.create(
        rubric=rubric,
        ordinal=ordinal,
        lines=list(lines),
        digest=rules.digest_of(list(lines)),
        by=by.label,
        by_user_id=by.user_id,
        at=at,
    )
    trail.record("rubric_written", subject=version, about=rubric, by=by, at=at, note=str(len(lines)))
    return version
