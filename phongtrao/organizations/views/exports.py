"""Lists taken out, and the empty ones to fill in."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request
from phongtrao.organizations import operations
from phongtrao.organizations.access import WORKS
from phongtrao.organizations.lists import written
from phongtrao.organizations.models import ListKind, Unit

NAMES = {ListKind.MEMBERS: "doan-vien", ListKind.UNITS: "don-vi"}
TEMPLATES = {f"{words}.{end}": (str(kind), end) for kind, words in NAMES.items() for end in written.TYPES}


def as_attachment(data: bytes, *, name: str, file_kind: str) -> HttpResponse:
    """A file to save."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(data, content_type=written.TYPES[file_kind], headers=headers)


@holding(*WORKS)
@require_GET
def template(request: Request, name: str) -> HttpResponse:
    """The file to fill in: "doan-vien.xlsx"."""
    if name not in TEMPLATES:
        raise Http404
    kind, file_kind = TEMPLATES[name]
    return as_attachment(written.template(kind, file_kind), name=f"mau-{name}", file_kind=file_kind)


@holding(*WORKS)
@require_POST
def export(request: Request, pk: int) -> HttpResponse:
    """Members or units of a unit and of all below it, as a file; that it was taken out is written down."""
    unit = get_object_or_404(Unit, pk=pk)
    name = request.POST.get("name", "")
    kind, file_kind = TEMPLATES.get(name, (ListKind.MEMBERS, written.XLSX))
    data = operations.export_list(unit=unit, kind=kind, file_kind=file_kind, by=request.actor, at=request.now)
    return as_attachment(data, name=f"{unit.code}-{NAMES[ListKind(kind)]}.{file_kind}", file_kind=file_kind)
