"""Requests about personal data and their clocks."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Case, QuerySet, Value, When

from phongtrao.foundation.actors import Actor
from phongtrao.privacy import access
from phongtrao.privacy.models import DataRequest, RequestState


@dataclass(frozen=True, slots=True)
class RequestLine:
    """A request with the day that counts now, and whether that has passed."""

    request: DataRequest
    by: date | None
    is_late: bool

    @property
    def waits(self) -> bool:
        """True until it is answered."""
        return self.request.state == RequestState.ASKED

    @property
    def is_under_way(self) -> bool:
        """True while it is to be done."""
        return self.request.state == RequestState.ACCEPTED


def with_all(rows: QuerySet[DataRequest]) -> QuerySet[DataRequest]:
    """Requests with what their lines show."""
    return rows.select_related("person", "consent__text__purpose")


def request_lines(rows: Iterable[DataRequest], *, on: date) -> list[RequestLine]:
    """Requests with their clocks."""
    return [_line(row, on) for row in rows]


def _line(row: DataRequest, on: date) -> RequestLine:
    by = {RequestState.ASKED: row.answer_by, RequestState.ACCEPTED: row.finish_by}.get(RequestState(row.state))
    return RequestLine(row, by, by is not None and by < on)


def requests_for(actor: Actor) -> QuerySet[DataRequest]:
    """The requests that an officer answers: what waits first, by the day that counts; then the closed ones."""
    rows = DataRequest.objects.filter(person__in=access.answered_for(actor))
    order = Case(When(state="asked", then=Value(0)), When(state="accepted", then=Value(1)), default=Value(2))
    return rows.annotate(order=order).order_by("order", "answer_by", "-asked_at", "pk")
