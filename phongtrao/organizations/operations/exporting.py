"""Taking lists out; who took which is written down."""

from datetime import datetime

from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import access, queries
from phongtrao.organizations.lists.written import as_file
from phongtrao.organizations.models import Unit
from phongtrao.trail import operations as trail


@transaction.atomic
def export_list(*, unit: Unit, kind: str, file_kind: str, by: Actor, at: datetime) -> bytes:
    """
    The members of a unit and of all below it, or the units, as a file that an import takes again. That they were
    taken out is written down; each member sees it among the looks at their page.

    :raises NotAllowed: members go to who works for the unit, units to officers.
    """
    access.check_may_import(by, unit.path, kind)
    head, rows = queries.exported(unit, kind, on=localdate(at))
    note = _("%(number)d dòng: %(columns)s") % {"number": len(rows), "columns": ", ".join(head)}
    trail.record(f"{kind}_exported", subject=unit, about=unit, by=by, at=at, note=note)
    return as_file(file_kind, rows, head=head, title=_("Danh sách"))
