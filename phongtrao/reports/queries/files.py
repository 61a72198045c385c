"""What files of a report need beside its content: the template that serves it, the photos."""

from django.db.models import QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.obligations.models import Evidence
from phongtrao.reports.models import Report, ReportTemplate
from phongtrao.reports.rules import Photo

from .pages import own_units


def template_for(report: Report) -> ReportTemplate | None:
    """The template of the unit or of the nearest unit above it; None where all use the one of the house. One query."""
    above = [int(pk) for pk in report.unit.path.strip("/").split("/")]
    rows = ReportTemplate.objects.filter(unit__in=above, profile=report.profile, is_current=True)
    return max(rows, key=lambda row: above.index(row.unit_id), default=None)


def bytes_of(template: ReportTemplate) -> bytes:
    """The file of a template."""
    with template.file.open() as file:
        return bytes(file.read())


def templates_of(actor: Actor) -> QuerySet[ReportTemplate]:
    """The templates in use of the units in which somebody holds the office."""
    rows = ReportTemplate.objects.filter(unit__in=own_units(actor).values("pk"), is_current=True)
    return rows.select_related("unit").order_by("unit__sort_key", "profile", "pk")


def picture_of(photo: Photo) -> bytes | None:
    """The small picture of a photo; None where it was taken out of sight or is no more."""
    piece = Evidence.objects.filter(pk=photo.evidence_id, digest=photo.digest, removal=None).first()
    if piece is None or not piece.preview:
        return None
    try:
        with piece.preview.open() as file:
            return bytes(file.read())
    except FileNotFoundError:
        return None
