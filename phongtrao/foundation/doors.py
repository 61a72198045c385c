"""Doors: every view wears exactly one. A view without a door is refused by the middleware and by a law test."""

from collections.abc import Callable
from functools import wraps

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ImproperlyConfigured
from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone

from .http import Request
from .refusals import NotAllowed

View = Callable[..., HttpResponseBase]
EXEMPT_MODULES = ("django.",)


def public(view: View) -> View:
    """Anyone may come in."""
    return _marked(view, "public")


def signed_in(view: View) -> View:
    """People with an account may come in; strangers are led to the sign-in page and back."""

    @wraps(view)
    def guarded(request: Request, *args: object, **kwargs: object) -> HttpResponseBase:
        if not request.actor.is_signed_in:
            return redirect_to_login(request.get_full_path())
        return _run(view, request, *args, **kwargs)

    return _marked(guarded, "signed_in")


def holding(*roles: str) -> Callable[[View], View]:
    """Only holders of one of these roles come in; for others the page does not exist."""

    def door(view: View) -> View:
        @wraps(view)
        def guarded(request: Request, *args: object, **kwargs: object) -> HttpResponseBase:
            if not request.actor.is_signed_in:
                return redirect_to_login(request.get_full_path())
            if not request.actor.holds(*roles):
                raise Http404
            return _run(view, request, *args, **kwargs)

        return _marked(guarded, f"holding {', '.join(roles)}")

    return door


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
    """Refuses to run a view of ours that wears no door; notes the moment, so that views need not ask the clock."""

    def __init__(self, get_response: Callable[[Request], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponseBase:
        """Pass the request on."""
        request.now = timezone.now()
        return self.get_response(request)

    def process_view(self, request: Request, view: View, args: object, kwargs: object) -> None:
        """Called by Django just before the view."""
        if door_of(view) is None and not view.__module__.startswith(EXEMPT_MODULES):
            raise ImproperlyConfigured(f"{view.__module__}.{view.__name__} wears no door")
