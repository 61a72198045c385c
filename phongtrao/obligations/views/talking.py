"""Comments on an obligation: each verb comes back to its page, a refusal with what was typed."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.obligations import forms, operations, queries
from phongtrao.obligations.models import Comment, Obligation

from .board import deed, obligation_of


@signed_in
@require_POST
def comments(request: Request, pk: int) -> HttpResponse:
    """Say something."""
    obligation = obligation_of(request, pk)
    _check_speaks(request, obligation)
    form = forms.CommentForm(request.POST, obligation_id=pk)
    return deed(
        request,
        obligation,
        form,
        "comment",
        lambda told: operations.add_comment(obligation_id=pk, **told, by=request.actor, at=request.now),
    )


@signed_in
@require_POST
def comment(request: Request, pk: int) -> HttpResponse:
    """Put one's own words right."""
    said = _comment(request, pk)
    if said.by_user_id != request.actor.user_id:
        raise NotAllowed
    obligation = obligation_of(request, said.obligation_id)
    form = forms.CommentForm(request.POST, obligation_id=obligation.pk, name=f"y{pk}")
    return deed(
        request,
        obligation,
        form,
        f"edit_{pk}",
        lambda told: operations.edit_comment(comment_id=pk, text=told["text"], by=request.actor, at=request.now),
    )


@signed_in
@require_POST
def comment_removal(request: Request, pk: int) -> HttpResponse:
    """Take a comment away."""
    said = _comment(request, pk)
    operations.remove_comment(comment_id=pk, by=request.actor, at=request.now)
    return redirect(reverse("obligations:detail", args=[said.obligation_id]) + f"#y-{pk}")


@signed_in
@require_GET
def listeners(request: Request, pk: int) -> HttpResponse:
    """Who may be called, by `?q=`; only for those who may say something here."""
    obligation = obligation_of(request, pk)
    _check_speaks(request, obligation)
    words, today = request.GET.get("q", "")[:100], timezone.localdate(request.now)
    people = queries.offered(obligation, request.actor, words, on=today)
    return answer(request, "obligations/listeners.html", {"people": people})


def _comment(request: Request, pk: int) -> Comment:
    """A comment on an obligation that the actor may read; 404 otherwise."""
    seen = queries.visible_to(request.actor).values("pk")
    return get_object_or_404(Comment.objects.filter(obligation__in=seen), pk=pk)


def _check_speaks(request: Request, obligation: Obligation) -> None:
    if not queries.may_comment(request.actor, obligation):
        raise NotAllowed
