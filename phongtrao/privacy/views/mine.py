"""“Dữ liệu của tôi”: what is known of oneself, consents, requests, the file to take along."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations.models import Person
from phongtrao.organizations.rules import age
from phongtrao.privacy import export, forms, operations, queries, rules
from phongtrao.privacy.models import Consent, PurposeText


def own_record(request: Request) -> Person:
    """The actor's own record; who has none is told so by the page, and by a 404 here."""
    person = queries.own_person(request.actor)
    if person is None:
        raise NotAllowed
    return person


def shown(request: Request, person: Person, form: forms.RequestForm) -> HttpResponse:
    """The page of one's own data."""
    today = timezone.localdate(request.now)
    years = age(born_on=person.born_on, born_in=person.born_in, on=today)
    context = {
        "data": queries.my_data(person, on=today),
        "form": form,
        "needs_representative": rules.needs_representative(years),
    }
    return answer(request, "privacy/mine.html", context)


@signed_in
@require_GET
def mine(request: Request) -> HttpResponse:
    """What is known of oneself; who has no record yet is told how to get one."""
    person = queries.own_person(request.actor)
    if person is None:
        return answer(request, "organizations/no_person.html", {})
    return shown(request, person, forms.RequestForm())


@signed_in
@require_GET
def my_file(request: Request) -> HttpResponse:
    """Everything in one zip: a page to read or print, and JSON."""
    person = own_record(request)
    data = queries.my_data(person, on=timezone.localdate(request.now), most=queries.MOST_DEEDS)
    headers = {"Content-Disposition": 'attachment; filename="du-lieu-cua-toi.zip"'}
    return HttpResponse(export.zip_of(data), content_type="application/zip", headers=headers)


@signed_in
@require_POST
def agree(request: Request, pk: int) -> HttpResponse:
    """Agree to a text."""
    person, text = own_record(request), get_object_or_404(PurposeText.objects.select_related("purpose"), pk=pk)
    who = request.POST.get("representative", "")
    try:
        operations.give_consent(person=person, text=text, representative=who, by=request.actor, at=request.now)
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
    else:
        messages.success(request, _("Đã ghi đồng ý. Đồng chí rút lại lúc nào cũng được."))
    return redirect("privacy:mine")


@signed_in
@require_POST
def withdraw(request: Request, pk: int) -> HttpResponse:
    """Take a consent back."""
    consent = get_object_or_404(Consent.objects.filter(person=own_record(request)), pk=pk)
    try:
        asked = operations.withdraw_consent(consent=consent, by=request.actor, at=request.now)
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
    else:
        words = _("Đã rút đồng ý: từ nay không dùng nữa. Dữ liệu đã thu được xóa chậm nhất %(day)s.")
        messages.success(request, words % {"day": f"{asked.finish_by:%d/%m/%Y}"})
    return redirect("privacy:mine")


@signed_in
@require_POST
def places_removal(request: Request) -> HttpResponse:
    """Take back how far off one's phone was at check-ins."""
    operations.withdraw_places(person=own_record(request), by=request.actor, at=request.now)
    messages.success(request, _("Đã xóa khoảng cách lúc điểm danh. Các lượt điểm danh vẫn được tính."))
    return redirect("privacy:mine")


@signed_in
@require_POST
def ask(request: Request) -> HttpResponse:
    """Ask for a correction, for use to stop, or for erasure."""
    person, form = own_record(request), forms.RequestForm(request.POST)
    if not form.is_valid():
        return shown(request, person, form)
    try:
        asked = operations.make_request(person=person, **form.cleaned_data, by=request.actor, at=request.now)
    except NotAllowed:
        raise
    except Refusal as refusal:
        form.add_error(None, str(refusal.message))
        return shown(request, person, form)
    messages.success(
        request, _("Đã gửi. Đồng chí được trả lời chậm nhất %(day)s.") % {"day": f"{asked.answer_by:%d/%m/%Y}"}
    )
    return redirect("privacy:mine")
