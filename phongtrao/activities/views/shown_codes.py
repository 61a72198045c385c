"""The code that a browser has shown us while it was fresh: signing in takes longer than a code stands on a screen."""

from datetime import datetime

from django.http import HttpResponse
from django.urls import reverse

from phongtrao.activities.rules import codes
from phongtrao.foundation.http import Request

COOKIE = "co-mat"
LASTS = int(codes.SEEN_LASTS.total_seconds())


def noted(request: Request, code: codes.Code | None, page: HttpResponse) -> HttpResponse:
    """The page, with a note for this browser alone if the code is fresh now."""
    if code is not None and _is_fresh(code, request.now):
        said, path = codes.seen_words(code, request.now), reverse("activities:arrive")
        page.set_signed_cookie(COOKIE, said, max_age=LASTS, path=path, httponly=True, samesite="Lax")
    return page


def shown(request: Request, code: codes.Code | None) -> str:
    """What `codes.seen_words` says of the code now or said before; "" where it never came in fresh."""
    if code is None:
        return ""
    if _is_fresh(code, request.now):
        return codes.seen_words(code, request.now)
    before = _before(request)
    return before if codes.seen_moment(before, code) else ""


def shown_at(request: Request, code: codes.Code | None) -> datetime | None:
    """When this browser has shown us the code before, while it was fresh."""
    return codes.seen_moment(_before(request), code) if code is not None else None


def _before(request: Request) -> str:
    return request.get_signed_cookie(COOKIE, default="", max_age=LASTS) or ""


def _is_fresh(code: codes.Code, at: datetime) -> bool:
    return codes.freshness(code, at) == codes.Freshness.FRESH
