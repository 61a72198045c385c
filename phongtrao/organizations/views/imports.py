"""Lists of members and units: sent, looked at, taken in, dropped."""

from django.contrib import messages
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request
from phongtrao.foundation.paging import page_of
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations import access, forms, operations, queries, tasks
from phongtrao.organizations.access import WORKS
from phongtrao.organizations.models import ListImport, ListKind

from .units import led_on, worked_unit

PER_PAGE = 10


def own_import(request: Request, pk: int) -> ListImport:
    """A list that the actor sent and may still send; 404 otherwise."""
    one = get_object_or_404(queries.imports_of(request.actor), pk=pk)
    access.check_may_import(request.actor, one.unit.path, one.kind)
    return one


@holding(*WORKS)
@require_http_methods(["GET", "POST"])
def begin(request: Request, pk: int) -> HttpResponse:
    """Send a list for a unit; it is read in the background and the next page shows what is in it."""
    unit = worked_unit(request, pk)
    if elsewhere := led_on(request, unit):
        return elsewhere
    kinds = [kind for kind in ListKind.values if access.may_import(request.actor, unit.path, kind)]
    form = forms.ListForm(request.POST or None, request.FILES or None, kinds=kinds)
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        what = {"unit": unit, "kind": form.cleaned_data["kind"], "name": file.name, "data": file.read()}
        try:
            one = operations.begin_import(**what, by=request.actor, at=request.now)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            tasks.go_on_with(one.pk, is_confirmed=False)
            return redirect("organizations:import", one.pk)
    page, pager = page_of(queries.imports_for(request.actor, unit), params=request.GET, per_page=PER_PAGE)
    context = {"unit": unit, "form": form, "kinds": kinds, "rows": page, "pager": pager}
    return answer(request, "organizations/imports.html", context)


@holding(*WORKS)
@require_GET
def list_import(request: Request, pk: int) -> HttpResponse:
    """How far a list is, what is in it, what is wrong, and the button that takes it in."""
    one = own_import(request, pk)
    form = forms.ColumnsForm(None, list_import=one)
    return _page(request, one, form)


def _page(request: Request, one: ListImport, form: forms.ColumnsForm) -> HttpResponse:
    sending = forms.ListForm(kinds=[one.kind], auto_id="mended_%s")
    page, newer = queries.import_page(one, at=request.now), queries.sent_after(one)
    context = {"page": page, "form": form, "sending": sending, "one": one, "newer": newer}
    return answer(request, "organizations/import.html", context, part="panel")


@holding(*WORKS)
@require_POST
def columns(request: Request, pk: int) -> HttpResponse:
    """Say which column means what, and have the list looked through anew."""
    one = own_import(request, pk)
    form = forms.ColumnsForm(request.POST, list_import=one)
    if not form.is_valid():
        return _page(request, one, form)
    try:
        operations.choose_columns(list_import=one, columns=form.chosen, by=request.actor, at=request.now)
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
    else:
        tasks.go_on_with(one.pk, is_confirmed=False)
    return redirect("organizations:import", pk)


@holding(*WORKS)
@require_POST
def confirmation(request: Request, pk: int) -> HttpResponse:
    """Have the list taken in."""
    one = own_import(request, pk)
    try:
        now = operations.confirm_import(list_import=one, by=request.actor, at=request.now)
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
    else:
        if now.is_confirmed and not one.is_confirmed:
            tasks.go_on_with(one.pk, is_confirmed=True)
    return redirect("organizations:import", pk)


@holding(*WORKS)
@require_POST
def resumption(request: Request, pk: int) -> HttpResponse:
    """Go on with a list of which nothing was heard for a while."""
    one = own_import(request, pk)
    if queries.import_page(one, at=request.now).is_silent:
        tasks.go_on_with(one.pk, is_confirmed=one.is_confirmed)
    return redirect("organizations:import", pk)


@holding(*WORKS)
@require_POST
def dropping(request: Request, pk: int) -> HttpResponse:
    """Drop the list with everything that was kept of it."""
    one = own_import(request, pk)
    try:
        operations.drop_import(list_import=one, by=request.actor, at=request.now)
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
        return redirect("organizations:import", pk)
    messages.success(request, _("Đã bỏ danh sách; không có gì được ghi."))
    return redirect("organizations:imports", one.unit_id)


@holding(*WORKS)
@require_GET
def report(request: Request, pk: int) -> FileResponse:
    """The list as it was sent, with what is wrong in each row."""
    one = own_import(request, pk)
    if not one.report or not one.report.storage.exists(str(one.report.name)):
        raise Http404
    return FileResponse(one.report.open(), as_attachment=True, filename=queries.report_name(one))
