"""Taking the journal out of the house."""

from datetime import datetime

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.access import STEERS
from phongtrao.organizations.models import Unit
from phongtrao.privacy import access, queries
from phongtrao.trail import operations as trail


@transaction.atomic
def export_journal(*, filters: queries.JournalFilters, by: Actor, at: datetime) -> str:
    """
    The journal as a table for spreadsheets (CSV); that it was taken is written in the journal itself.

    :raises NotAllowed: `by` may not read it.
    """
    access.check_may_read_journal(by)
    text = queries.journal_csv(by, filters)
    unit = Unit.objects.get(pk=by.holds(*STEERS)[0].unit_id)
    trail.record(
        "journal_exported", subject=unit, by=by, at=at, note=f"{filters.since:%d/%m/%Y} – {filters.until:%d/%m/%Y}"
    )
    return text
