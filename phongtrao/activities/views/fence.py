"""Where an activity is held, and how near one has to be."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from phongtrao.activities import forms, operations
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal

from .making import managed_of


@signed_in
@require_http_methods(["GET", "POST"])
def fence(request: Request, pk: int) -> HttpResponse:
    """Set the place and the radius, or take them away."""
    activity = managed_of(request, pk)
    form = forms.FenceForm(request.POST or None, activity=activity)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            operations.set_fence(
                activity_id=pk, place=given["place"], radius=int(given["radius"]), by=request.actor, at=request.now
            )
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            done = _("Đã đặt vị trí; người tự điểm danh sẽ được hỏi có đồng ý cho biết vị trí không.")
            messages.success(request, done if given["place"] else _("Đã bỏ vị trí; không ai bị hỏi vị trí nữa."))
            return redirect("activities:detail", pk)
    return answer(request, "activities/fence.html", {"form": form, "activity": activity})
