"""Telling: the message, its copies and its ways out, written in the transaction of the deed that it tells of."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.module_loading import import_string
from django.utils.timezone import localtime

from phongtrao.foundation.actors import Actor
from phongtrao.notices import queries, rules
from phongtrao.notices.models import Delivery, Message, Notice, Sending
from phongtrao.notices.register import KINDS
from phongtrao.trail import operations as trail

AT_ONCE = 500
DELIVER = "phongtrao.notices.tasks.deliver"
"""By name: a task stands above the operation that it calls."""


@dataclass(frozen=True, slots=True)
class News:
    """
    What is to be told. `key` names the deed, so that it is told once; `words` fill the sentence of the kind.

    `people` are ids of accounts; for `units` the register says whose offices there get it. `lines` are pairs of a
    text and an address.
    """

    kind: str
    key: str
    words: Mapping[str, Any]
    url: str
    text: str = ""
    lines: Sequence[tuple[str, str]] = ()
    people: Iterable[int] = ()
    units: Iterable[int] = ()
    whom: queries.Recipients = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "whom", queries.Recipients(frozenset(self.people), frozenset(self.units)))


@transaction.atomic
def tell(*, news: Iterable[News], by: Actor, at: datetime) -> int:
    """
    Put messages into the inboxes and on their ways out; what was told under the same key before is left out.

    Called within the transaction of the deed: both happen or neither. The worker delivers once it is committed.
    Whoever did the deed is not told of it. Returns how many messages were new.
    """
    asked = {one.key: one for one in news}
    if not asked:
        return 0
    sending = Sending.objects.create(by=by.label, by_user_id=by.user_id, at=at)
    rows = [_message(one, sending, at) for one in asked.values()]
    Message.objects.bulk_create(rows, ignore_conflicts=True, batch_size=AT_ONCE)
    # Read again: of two who tell the same at once the database lets one through.
    messages = list(Message.objects.filter(sending=sending).order_by("pk"))
    if not messages:
        sending.delete()
        return 0
    whom = {message.key: (message.kind, asked[message.key].whom) for message in messages}
    told = queries.recipients(whom, on=localtime(at).date())
    copies = [
        Notice(message=message, user_id=user_id, at=at)
        for message in messages
        for user_id in sorted(told[message.key])
        if user_id != by.user_id
    ]
    Notice.objects.bulk_create(copies, batch_size=AT_ONCE)
    _send_out(sending, _deliveries(copies, at))
    trail.record("notices_sent", subject=sending, by=by, at=at, note=messages[0].kind)
    return len(messages)


def _message(news: News, sending: Sending, at: datetime) -> Message:
    return Message(
        sending=sending,
        kind=KINDS[news.kind].key,
        key=news.key,
        words=dict(news.words),
        text=news.text,
        lines=[{"text": text, "url": url} for text, url in news.lines],
        url=news.url,
        at=at,
    )


def _deliveries(copies: Sequence[Notice], at: datetime) -> list[Delivery]:
    """The ways out to people: what they want, where they can be reached, after their quiet hours."""
    ids = {copy.user_id for copy in copies}
    ways, quiet = queries.ways_of(ids), queries.quiet_hours(ids)
    usual = rules.QUIET_FROM, rules.QUIET_TO
    out = {user_id: rules.out_at(localtime(at), *quiet.get(user_id, usual)) for user_id in ids}
    return [
        Delivery(message=copy.message, channel=channel, user_id=copy.user_id, due_at=out[copy.user_id])
        for copy in copies
        for channel in ways.of(copy.user_id, copy.message.kind)
    ]


def _send_out(sending: Sending, deliveries: Sequence[Delivery]) -> None:
    """Keep the deliveries, and one piece of background work for each moment at which some of them are due."""
    Delivery.objects.bulk_create(deliveries, batch_size=AT_ONCE)
    work = import_string(DELIVER)
    for due_at in sorted({one.due_at for one in deliveries}):
        work.using(run_after=due_at).enqueue(sending.pk)
