"""Reminding the units that the board shows: what would be sent, and sending it."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.obligations import access, forms, operations, queries

from .board import plan_in


@signed_in
@require_http_methods(["GET", "POST"])
def reminder(request: Request) -> HttpResponse:
    """How many units and obligations the filters of the address leave; POST reminds them."""
    plan = plan_in(request.GET, queries.published_plans(request.actor), request.actor)
    if plan is None:
        raise Http404
    access.check_may_remind(request.actor, plan)
    filters = forms.FilterForm(request.GET, plan=plan, clusters=queries.clusters_of(plan)).filters()
    form = forms.ReminderForm(request.POST or None)
    back = f"{reverse('obligations:board')}?{request.GET.urlencode()}"
    if request.method == "POST" and form.is_valid():
        words = form.cleaned_data["text"]
        try:
            done = operations.remind(plan=plan, filters=filters, text=words, by=request.actor, at=request.now)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            messages.success(request, _in_words(done))
            return redirect(back)
    page = queries.reminder_page(plan, filters, request.actor, timezone.localdate(request.now))
    return answer(request, "obligations/remind.html", {"page": page, "form": form, "back": back})


def _in_words(done: operations.Reminded) -> str:
    told = ngettext("Đã nhắc %(number)s đơn vị", "Đã nhắc %(number)s đơn vị", done.units) % {"number": done.units}
    if not done.unreached:
        return f"{told}."
    more = ngettext("%(number)s đơn vị chưa có bí thư", "%(number)s đơn vị chưa có bí thư", done.unreached)
    return f"{told}; {more % {'number': done.unreached}}."
