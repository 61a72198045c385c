"""What a cell of the board says besides its stroke: a day that was registered, a petition that waits."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from phongtrao.obligations.models import CLOSED, ObligationState, Petition
from phongtrao.plans.models import Plan

from .registrations import in_force

Notes = dict[int, dict[int, str]]
"""Words by unit and task."""


def notes_on(plan: Plan, unit_ids: Iterable[int]) -> Notes:
    """What some units registered for what they have not met, and what they asked for. Two queries."""
    ids, notes = list(unit_ids), Notes()
    promised = (
        in_force()
        .filter(registration__obligation__plan=plan, registration__unit__in=ids)
        .exclude(registration__obligation__state__in=[*CLOSED, ObligationState.MET])
        .order_by("-starts_on", "-pk")
        .values_list("registration__unit_id", "registration__obligation__task_id", "starts_on")
    )
    for unit_id, task_id, day in promised:
        words = _("đăng ký %(day)s") % {"day": f"{day:%d/%m/%Y}"} if day else _("đã đăng ký")
        notes.setdefault(unit_id, {})[task_id] = words
    asked = Petition.objects.filter(obligation__plan=plan, unit__in=ids, is_open=True).order_by("pk")
    for unit_id, task_id in asked.values_list("unit_id", "obligation__task_id"):
        notes.setdefault(unit_id, {})[task_id] = _("có đề nghị chờ trả lời")
    return notes
