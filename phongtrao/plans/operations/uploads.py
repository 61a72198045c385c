"""Taking in a document: the first version of a plan, or an amendment of it."""

import hashlib
from datetime import datetime

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import Q
from django.db.models.fields.files import FieldFile
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.stored import kept_or_cleared
from phongtrao.organizations.models import Unit
from phongtrao.plans import access, rules
from phongtrao.plans.models import UNSAID, Plan, PlanVersion, VersionState
from phongtrao.plans.refusals import AmendmentUnderWay, SameFile
from phongtrao.trail import operations as trail

from .cascading import set_upper
from .holding import hold_plan
from .removing import delete_files


def begin_plan(
    *, issuer: Unit, name: str, data: bytes, upper: Plan | None = None, by: Actor, at: datetime
) -> PlanVersion:
    """
    Start a plan of `issuer` from a document; it waits to be read. `upper` is the plan that it carries out.

    :raises NotAllowed: `by` does not work for the issuer, or may not read the upper plan.
    :raises NotAbove: the upper plan is none of a body above.
    """
    with kept_or_cleared() as stored, transaction.atomic():
        access.check_may_begin(by, issuer)
        window_from, window_to, _is_named = rules.window_of("", None, localdate(at))
        plan = Plan.objects.create(
            issuer=issuer,
            title=name,
            window_from=window_from,
            window_to=window_to,
            window_origin=UNSAID,
            created_at=at,
        )
        version = _store(plan, 1, name, data, stored, by, at)
        if upper is not None:
            set_upper(plan=plan, upper=upper, by=by, at=at)
        trail.record("plan_begun", subject=plan, about=plan, by=by, at=at, note=name)
        return version


def add_version(*, plan: Plan, name: str, data: bytes, by: Actor, at: datetime) -> PlanVersion:
    """
    Take in a new version of a plan's document; it waits to be read and compared. It takes the place of one that
    could not be read.

    :raises NotAllowed: `by` does not steer the plan.
    :raises SameFile: the plan has this very file already.
    :raises AmendmentUnderWay: an earlier new version is not decided yet.
    """
    with kept_or_cleared() as stored, transaction.atomic():
        hold_plan(plan, by)
        versions = PlanVersion.objects.filter(plan=plan)
        replaced = versions.filter(state=VersionState.FAILED).filter(Q(ordinal__gt=1) | Q(digest=_digest(data)))
        delete_files(replaced.order_by("ordinal"))
        replaced.delete()
        if versions.filter(digest=_digest(data)).exists():
            raise SameFile
        under_way = (VersionState.QUEUED, VersionState.READING, VersionState.REVIEW)
        if versions.filter(state__in=under_way, ordinal__gt=1).exists():
            raise AmendmentUnderWay
        last = versions.order_by("-ordinal").values_list("ordinal", flat=True).first() or 0
        version = _store(plan, last + 1, name, data, stored, by, at)
        trail.record("version_added", subject=version, about=plan, by=by, at=at, note=name)
        return version


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _store(
    plan: Plan, ordinal: int, name: str, data: bytes, stored: list[FieldFile], by: Actor, at: datetime
) -> PlanVersion:
    version = PlanVersion(
        plan=plan, ordinal=ordinal, file_name=name[:200], digest=_digest(data), uploaded_by=by.label, uploaded_at=at
    )
    version.file.save(name, ContentFile(data), save=False)
    stored.append(version.file)
    version.save()
    return version
