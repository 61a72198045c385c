"""A breach is written down while the clock runs; the report is drafted from it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.access import check_steers
from phongtrao.organizations.models import Unit
from phongtrao.privacy import rules
from phongtrao.privacy.models import Breach
from phongtrao.trail import operations as trail


@transaction.atomic
def note_breach(*, unit: Unit, told: Mapping[str, Any], by: Actor, at: datetime) -> Breach:
    """
    Write down what happened. `told` names the fields of the model that people fill in.

    :raises NotAllowed: `by` is no officer of the unit.
    """
    check_steers(by, unit.path)
    report_by = rules.report_by(told["found_at"])
    breach = Breach.objects.create(unit=unit, report_by=report_by, by=by.label, at=at, **told)
    trail.record("breach_noted", subject=breach, about=unit, by=by, at=at)
    return breach


@transaction.atomic
def mark_breach_sent(*, breach: Breach, by: Actor, at: datetime) -> Breach:
    """
    Say that the report went to the agency; a second time changes nothing.

    :raises NotAllowed: `by` is no officer of the unit.
    """
    breach = Breach.objects.select_for_update(of=("self",)).select_related("unit").get(pk=breach.pk)
    check_steers(by, breach.unit.path)
    if breach.sent_at is None:
        breach.sent_at = at
        breach.save(update_fields=["sent_at"])
        trail.record("breach_sent", subject=breach, about=breach.unit, by=by, at=at)
    return breach
