"""Word templates: take the one of the house, change it in Word, bring it back; it is checked before it is used."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request
from phongtrao.organizations.models import Role
from phongtrao.reports import documents, forms, operations, queries, rules

from .deeds import told
from .files import WORD


@holding(Role.OFFICER, Role.SECRETARY)
@require_http_methods(["GET", "POST"])
def templates(request: Request) -> HttpResponse:
    """The templates in use, and the form for another; faults are listed with their places."""
    form = forms.TemplateForm(request.POST or None, request.FILES or None, units=queries.own_units(request.actor))
    faults: tuple[documents.Fault, ...] = ()
    if form.is_valid():
        given = form.cleaned_data
        name, data = given["file"].name, given["file"].read()
        try:
            operations.add_template(
                unit=given["unit"], profile=given["profile"], name=name, data=data, by=request.actor, at=request.now
            )
        except operations.TemplateFaulty as refusal:
            form.add_error("file", str(refusal.message))
            faults = refusal.faults
        else:
            messages.success(request, _("Đã nhận mẫu. Báo cáo từ nay làm theo mẫu này."))
            return redirect("reports:templates")
    rows, forms_known = queries.templates_of(request.actor), [rules.profile(key) for key in rules.PROFILES]
    context = {"form": form, "rows": rows, "faults": faults, "profiles": forms_known}
    return answer(request, "reports/templates.html", context)


@holding(Role.OFFICER, Role.SECRETARY)
@require_GET
def house(request: Request, profile: str) -> HttpResponse:
    """The template of the house for a form, to be changed in Word."""
    if profile not in rules.PROFILES:
        raise Http404
    return _word(documents.default_template(profile), f"mau-bao-cao-{profile}.docx")


@holding(Role.OFFICER, Role.SECRETARY)
@require_GET
def template(request: Request, pk: int) -> HttpResponse:
    """A template as it was uploaded."""
    row = get_object_or_404(queries.templates_of(request.actor), pk=pk)
    return _word(queries.bytes_of(row), f"mau-bao-cao-{row.unit.code}-{row.profile}.docx")


@holding(Role.OFFICER, Role.SECRETARY)
@require_POST
def retiring(request: Request, pk: int) -> HttpResponse:
    """Back to the template of the house."""
    row = get_object_or_404(queries.templates_of(request.actor), pk=pk)
    with told(request, _("Đã thôi dùng mẫu này.")):
        operations.retire_template(template=row, by=request.actor, at=request.now)
    return redirect("reports:templates")


def _word(data: bytes, name: str) -> HttpResponse:
    response = HttpResponse(data, content_type=WORD)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
