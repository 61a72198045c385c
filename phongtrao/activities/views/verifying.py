"""Whether a paper is true: what the QR codes on certificates and attendance lists lead to. Open to everybody."""

from http import HTTPStatus

from django.http import HttpResponse
from django.utils.timezone import localdate
from django.views.decorators.http import require_GET

from phongtrao.activities import looking, queries
from phongtrao.activities.refusals import TooManyLooks
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import public
from phongtrao.foundation.http import Request


@public
@require_GET
def certificate(request: Request, certificate: str) -> HttpResponse:
    """Whether a certificate is valid, was revoked, or is none of ours."""
    if looking.is_too_much(request.actor.address):
        return _told(request, {"found": None, "refusal": TooManyLooks.message}, HTTPStatus.TOO_MANY_REQUESTS)
    found = queries.verified(certificate, on=localdate(request.now))
    if found is None:
        looking.count_miss(request.actor.address)
    return _told(request, {"found": found, "refusal": ""}, HTTPStatus.OK if found else HTTPStatus.NOT_FOUND)


@public
@require_GET
def attendance(request: Request, list_code: str) -> HttpResponse:
    """Whether an attendance list was printed here, and whether it still says who was there."""
    found = queries.list_behind(list_code)
    status = HTTPStatus.OK if found else HTTPStatus.NOT_FOUND
    return _kept_by_nobody(answer(request, "activities/verified_list.html", {"found": found}, status=status))


def _told(request: Request, context: dict[str, object], status: int) -> HttpResponse:
    return _kept_by_nobody(answer(request, "activities/verified.html", context, status=status))


def _kept_by_nobody(response: HttpResponse) -> HttpResponse:
    """What is valid today may be revoked tomorrow; and no search engine lists people."""
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex"
    return response
