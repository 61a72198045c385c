"""Nominating a member, or oneself."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request, whole_number
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations.access import WORKS
from phongtrao.titles import forms, operations, queries
from phongtrao.titles.refusals import NoMember

from .rounds import seen_round


@signed_in
@require_http_methods(["GET", "POST"])
def nominating(request: Request, pk: int) -> HttpResponse:
    """Members found by name, each with the button that nominates them."""
    one = seen_round(request, pk)
    if not request.actor.holds(*WORKS):
        raise NotAllowed
    words, person_id = request.GET.get("q", ""), whole_number(request.POST.get("nguoi", ""))
    if request.method == "POST":
        try:
            if person_id is None:
                raise NoMember
            deed: dict[str, Any] = {"round_id": pk, "words": "", "by": request.actor, "at": request.now}
            made = operations.nominate(person_id=person_id, **deed)
        except NotAllowed:
            raise
        except Refusal as refusal:
            messages.error(request, str(refusal.message))
        else:
            messages.success(request, _("Đã đề cử và hỏi ý kiến người được đề cử. Hãy viết thành tích nổi bật."))
            return redirect("titles:dossier", made.pk)
    page = queries.candidates(one, request.actor, words, on=localdate(request.now))
    return answer(request, "titles/nominate.html", {"round": one, "page": page, "words": words}, part="people")


@signed_in
@require_http_methods(["GET", "POST"])
def oneself(request: Request, pk: int) -> HttpResponse:
    """Putting oneself forward."""
    one = seen_round(request, pk)
    form = forms.SelfForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            said = {**form.cleaned_data, "by": request.actor, "at": request.now}
            made = operations.nominate_oneself(round_id=pk, **said)
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            messages.success(request, _("Đã gửi đề cử. Hãy xem từng điều kiện và thêm giấy tờ."))
            return redirect("titles:dossier", made.pk)
    return answer(request, "titles/nominate_self.html", {"round": one, "form": form})
