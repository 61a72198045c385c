"""Doors: every view wears exactly one. A view without a door is refused by the middleware and by a law test."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from urllib.parse import urlsplit

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ImproperlyConfigured
from django.http import Http404
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils import timezone
from django_htmx.http import HttpResponseClientRedirect

from .http import Request
from .refusals import NotAllowed

View = Callable[..., HttpResponseBase]
EXEMPT_MODULES = ("django.",)
FOR_ONE_PERSON = "private, no-store"
"""
What the pages of somebody who has signed in say about keeping them.

`no-cache` would still leave the page on the disk of a computer that an office shares. `no-store` costs little here:
htmx keeps no history of its own (`historyCacheSize` 0), and a browser that keeps a page in memory for the way back
drops it when the session's cookie changes, which is at sign-out.
"""


def public(view: View) -> View:
    """Anyone may come in."""
    return _marked(view, "public")


def signed_in(view: View) -> View:
    """People with an account may come in; strangers are led to the sign-in page and back."""

    @wraps(view)
    def guarded(request: Request, *args: object, **kwargs: object) -> HttpResponseBase:
        if not request.actor.is_signed_in:
            return _to_sign_in(request)
        return _run(view, request, *args, **kwargs)

    return _marked(guarded, "signed_in")


def holding(*roles: str) -> Callable[[View], View]:
    """Only holders of one of these roles come in; for others the page does not exist."""

    def door(view: View) -> View:
        @wraps(view)
        def guarded(request: Request, *args: object, **kwargs: object) -> HttpResponseBase:
            if not request.actor.is_signed_in:
                return _to_sign_in(request)
            if not request.actor.holds(*roles):
                raise Http404
            return _run(view, request, *args, **kwargs)

        return _marked(guarded, f"holding {', '.join(roles)}")

    return door


def _to_sign_in(request: Request) -> HttpResponseBase:
    """
    Lead a stranger to the sign-in page and from there back to the page that they looked at.

    A form is not sent twice: who was signed out meanwhile comes back to the page that holds it. htmx is told to leave
    the page, else it would put the sign-in page into a part of it.
    """
    back = request.get_full_path()
    if request.htmx:
        back = request.htmx.current_url_abs_path or "/"
        return HttpResponseClientRedirect(redirect_to_login(back).url)
    if request.method not in {"GET", "HEAD"}:
        came_from = urlsplit(request.headers.get("Referer", ""))
        is_ours = came_from.netloc == request.get_host()
        back = came_from._replace(scheme="", netloc="").geturl() if is_ours else "/"
    return redirect_to_login(back)


def _run(view: View, request: Request, *args: object, **kwargs: object) -> HttpResponseBase:
    """Forbidden and absent look alike: a `NotAllowed` that nobody caught is a 404."""
    try:
        return view(request, *args, **kwargs)
    except NotAllowed as refusal:
        raise Http404 from refusal


def _marked(view: View, door: str) -> View:
    view.door = door  # type: ignore[attr-defined]
    return view


def door_of(view: View) -> str | None:
    """The name of the door that a view wears, or None."""
    return getattr(view, "door", None)


class DoorMiddleware:
    """
    Refuses to run a view of ours that wears no door; notes the moment, so that views need not ask the clock.

    What signed-in people get is kept by nobody; a method that an address does not know looks like an absent page.
    """

    def __init__(self, get_response: Callable[[Request], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponseBase:
        """Pass the request on."""
        request.now = timezone.now()
        response = self.get_response(request)
        if request.actor.is_signed_in and "Cache-Control" not in response:
            response["Cache-Control"] = FOR_ONE_PERSON
        if response.status_code == HTTPStatus.METHOD_NOT_ALLOWED and not request.htmx:
            page = render(request, "foundation/not_found.html", status=response.status_code)
            page.headers = response.headers
            page["Content-Type"] = "text/html; charset=utf-8"
            del page["Content-Length"]
            return page
        return response

    def process_view(self, request: Request, view: View, args: object, kwargs: object) -> None:
        """Called by Django just before the view."""
        if door_of(view) is None and not view.__module__.startswith(EXEMPT_MODULES):
            raise ImproperlyConfigured(f"{view.__module__}.{view.__name__} wears no door")
