"""The address to which phones bring check-ins: lean, since a whole hall brings them at the same moment."""

from datetime import datetime
from http import HTTPStatus
from typing import NamedTuple

from django.http import HttpResponse, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from phongtrao.activities import passes
from phongtrao.activities.forms.arrivals import arrival_of, words_in
from phongtrao.activities.operations.arrivals import Batch, Outcome
from phongtrao.activities.operations.together import NotWritten, bring
from phongtrao.activities.passes import PassKind
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.doors import public
from phongtrao.foundation.http import Request


class Reply(NamedTuple):
    """What a phone is told."""

    status: HTTPStatus
    told: dict[str, object]


# A pass stands in what is sent, and a browser adds nothing by itself; so there is nothing to forge.
@csrf_exempt
@public
@never_cache
@require_POST
def feed(request: Request) -> HttpResponse:
    """Take what a phone brings, where the server has no lane of its own for it (`config.lanes`)."""
    status, told = take(request.body, request.now)
    return JsonResponse(told, status=status)


def take(body: bytes, now: datetime) -> Reply:
    """Take what a phone brings; answered once it is on the disk."""
    try:
        text, words = words_in(body)
        held = passes.read(text, at=now)
        if held is None:
            return _no(
                HTTPStatus.UNAUTHORIZED, _("Máy này hết phiên điểm danh. Hãy mở lại trang điểm danh khi có mạng.")
            )
        arrivals = [arrival_of(word, held) for word in words]
    except (ValueError, RecursionError):
        return _no(HTTPStatus.UNPROCESSABLE_ENTITY, _("Máy chủ không đọc được lượt này. Hãy tải lại trang điểm danh."))
    by = Actor(label=held.label, user_id=held.user_id)
    helps = held.session_id if held.kind == PassKind.HELPER else None
    batch = Batch(arrivals, by, helps=helps, own=held.own, asks_offices=held.kind == PassKind.DESK)
    try:
        outcomes = bring(batch)
    except NotWritten as refusal:
        return _no(HTTPStatus.SERVICE_UNAVAILABLE, str(refusal.message))
    return Reply(HTTPStatus.OK, {"now": now.isoformat(), "outcomes": [_told(one) for one in outcomes]})


feed.take = take  # type: ignore[attr-defined]


def _told(one: Outcome) -> dict[str, str | None]:
    return {
        "key": str(one.key),
        "became": one.became,
        "name": one.name,
        "at": one.at.isoformat() if one.at else None,
        "words": str(one.words),
    }


def _no(status: HTTPStatus, words: str) -> Reply:
    return Reply(status, {"words": words})
