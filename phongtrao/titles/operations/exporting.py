"""The register taken out; who took it is written down."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations.access import READS_SUBTREE
from phongtrao.organizations.lists.written import XLSX, as_file
from phongtrao.organizations.models import Unit
from phongtrao.titles import queries
from phongtrao.trail import operations as trail


@transaction.atomic
def export_register(*, words: str, year: int | None, by: Actor, at: datetime) -> bytes:
    """
    The lines of the register that somebody reads, narrowed as on its page, as Excel. That they were taken out is
    written down at the unit for which they read it, without the words that were looked for.

    :raises NotAllowed: `by` reads no register.
    """
    held = by.holds(*READS_SUBTREE)
    if not held:
        raise NotAllowed
    rows = list(queries.register_rows(queries.register(by, words, year)))
    unit = Unit.objects.get(pk=held[0].unit_id)
    note = gettext("%(number)d dòng") % {"number": len(rows)}
    trail.record("awards_exported", subject=unit, about=unit, by=by, at=at, note=note)
    return as_file(XLSX, rows, head=queries.HEADINGS, title="Sổ khen thưởng")
