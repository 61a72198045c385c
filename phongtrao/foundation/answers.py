"""One answer for page and part: htmx gets the named part of the same template."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers

from .http import Request

UNPROCESSABLE = 422


def answer(
    request: Request, template: str, context: Mapping[str, Any], *, part: str | None = None, status: int = 200
) -> HttpResponse:
    """
    Render a page, or only its `partialdef` named `part` when htmx asks for it.

    A context with a bound `form` that has errors is answered with 422, so that htmx and tests see the refusal.
    """
    if request.htmx and part and not request.htmx.boosted:
        template = f"{template}#{part}"
    form = context.get("form")
    if status == HttpResponse.status_code and getattr(form, "errors", None):
        status = UNPROCESSABLE
    response = render(request, template, dict(context), status=status)
    patch_vary_headers(response, ["HX-Request"])
    return response
