"""Taking back what was uploaded by mistake: a plan that is not published yet, or a version that is not in force."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.plans.models import Plan, PlanState, PlanVersion, Task
from phongtrao.plans.refusals import PlanIsPublished, VersionIsUsed
from phongtrao.trail import operations as trail

from .holding import hold_plan


@transaction.atomic
def remove_plan(*, plan: Plan, by: Actor, at: datetime) -> None:
    """
    Remove a plan with its documents, tasks and questions; that it was there and who removed it stays in the trail.

    :raises NotAllowed: `by` does not steer the plan.
    :raises PlanIsPublished: units already owe what it says.
    """
    hold_plan(plan, by)
    plan = Plan.objects.select_for_update(of=("self",)).get(pk=plan.pk)
    if plan.state == PlanState.PUBLISHED:
        raise PlanIsPublished
    versions = list(plan.versions.order_by("ordinal"))
    names = ", ".join(version.file_name for version in versions)
    trail.record("plan_removed", subject=plan, about=plan, by=by, at=at, note=names)
    delete_files(versions)
    Task.objects.filter(plan=plan).delete()
    plan.delete()


@transaction.atomic
def remove_version(*, version: PlanVersion, by: Actor, at: datetime) -> None:
    """
    Remove a new version of the document that is not applied, with what was decided on it.

    :raises NotAllowed: `by` does not steer the plan.
    :raises VersionIsUsed: it is the first document, or in force, or was.
    """
    hold_plan(version.plan, by)
    version = PlanVersion.objects.select_related("plan").get(pk=version.pk)
    if not version.is_removable:
        raise VersionIsUsed
    trail.record("version_removed", subject=version, about=version.plan, by=by, at=at, note=version.file_name)
    delete_files([version])
    version.delete()


def delete_files(versions: Iterable[PlanVersion]) -> None:
    """Delete the stored documents once the transaction stands; until then it could still be undone."""
    for version in versions:
        if version.file:
            transaction.on_commit(partial(version.file.storage.delete, str(version.file.name)))
