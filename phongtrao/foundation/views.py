"""Pages of the ground itself: errors, the theme switch, the showcase of components."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_POST

from .doors import public
from .http import Request

THEMES = ("light", "dark", "auto")
A_YEAR = 365 * 24 * 3600


@public
@require_POST
def theme(request: Request) -> HttpResponse:
    """Remember the theme that the person chose in a cookie, and go back to where they were."""
    chosen = request.POST.get("theme", "auto")
    back = request.POST.get("next", "/")
    if not url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()}):
        back = "/"
    response = HttpResponseRedirect(back)
    response.set_cookie("theme", chosen if chosen in THEMES else "auto", max_age=A_YEAR, samesite="Lax")
    return response


@public
@require_GET
def showcase(request: Request) -> HttpResponse:
    """Every component in every state, to look at while building pages."""
    return render(request, "foundation/showcase.html")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404: absent and forbidden look alike."""
    return render(request, "foundation/not_found.html", status=404)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403: something was refused on the way to a view."""
    return render(request, "foundation/forbidden.html", status=403)


def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a form without a fresh protection token; Django's own page would be English."""
    return render(request, "foundation/forbidden.html", status=403)


def unreadable(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: a request for another host, or one that is no sound HTTP. Nobody knows who asks, so the page is bare."""
    return render(request, "foundation/unreadable.html", status=400)


def broken(request: HttpRequest) -> HttpResponse:
    """500: a bug. The page needs neither database nor session."""
    return render(request, "foundation/broken.html", status=500)
