"""Telling: the message, its copies and its ways out, written in the transaction of the deed that it tells of."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.module_loading import import_string
from django.utils.timezone import localtime

from phongtrao.foundation.actors import Actor
from phongtrao.notices import queries, rules
from phongtrao.notices.models import Delivery, Message, Notice, Sending
from phongtrao.notices.register import KINDS, MAIL
from phongtrao.trail import operations as trail

AT_ONCE = 500
DELIVER, BUNDLE = "phongtrao.notices.tasks.deliver", "phongtrao.notices.tasks.deliver_bundles"
"""By name: a task stands above the operation that it calls."""


@dataclass(frozen=True, slots=True)
class News:
    """
    What is to be told. `key` names the deed, so that it is told once; `words` fill the sentence of the kind.

    `people` are ids of accounts; for `units` the register says whose offices there get it, and their group chats get it
    too; `chats` are units of which the group chat alone does. `lines` are pairs of a text and an address.
    `instead` names a kind that is told the same day to the same people and says all of it: by the ways by which they
    get that, this does not go out.
    """

    kind: str
    key: str
    words: Mapping[str, Any]
    url: str
    text: str = ""
    lines: Sequence[tuple[str, str]] = ()
    people: Iterable[int] = ()
    units: Iterable[int] = ()
    chats: Iterable[int] = ()
    instead: str = ""
    whom: queries.Recipients = field(init=False)

    def __post_init__(self) -> None:
        units = frozenset(self.units)
        whom = queries.Recipients(frozenset(self.people), units, units | frozenset(self.chats))
        object.__setattr__(self, "whom", whom)


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
    chats = {message: asked[message.key].whom.chat_ids for message in messages}
    instead = {message.key: asked[message.key].instead for message in messages}
    _send_out(sending, [*_to_people(copies, instead, at), *_to_chats(chats, at)])
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


def _to_people(copies: Sequence[Notice], instead: Mapping[str, str], at: datetime) -> Iterator[tuple[Delivery, str]]:
    """The ways out to people: what they want, where they can be reached, after quiet hours; see `News.instead`."""
    ids = {copy.user_id for copy in copies}
    ways, hours = queries.ways_of(ids), queries.hours_of(ids)
    now = localtime(at)
    for copy in copies:
        quiet_from, quiet_to, is_bundled = hours.get(copy.user_id, queries.USUAL)
        said_by = ways.of(copy.user_id, instead[copy.message.key]) if instead[copy.message.key] else ()
        for way in ways.of(copy.user_id, copy.message.kind):
            if way in said_by:
                continue
            is_urgent = KINDS[copy.message.kind].is_urgent
            together = is_bundled and way.channel == MAIL and not is_urgent
            due_at = now if is_urgent else (rules.bundled_at if together else rules.out_at)(now, quiet_from, quiet_to)
            delivery, place = _delivery(copy.message, way, due_at, user_id=copy.user_id)
            delivery.is_bundled = together
            yield delivery, place


def _to_chats(asked: Mapping[Message, frozenset[int]], at: datetime) -> Iterator[tuple[Delivery, str]]:
    """The ways out to the group chats of units, after the usual quiet hours; what is urgent at once."""
    later = rules.out_at(localtime(at), rules.QUIET_FROM, rules.QUIET_TO)
    units: dict[str, frozenset[int]] = defaultdict(frozenset)
    for message, unit_ids in asked.items():
        units[message.kind] |= unit_ids
    chats = {kind: queries.chats_of(unit_ids, kind) for kind, unit_ids in units.items() if unit_ids}
    for message, unit_ids in asked.items():
        out = at if KINDS[message.kind].is_urgent else later
        for unit_id in sorted(unit_ids):
            for way in chats[message.kind].get(unit_id, ()):
                yield _delivery(message, way, out, unit_id=unit_id)


def _delivery(message: Message, way: queries.Way, due_at: datetime, **to: int) -> tuple[Delivery, str]:
    """A delivery, and the place that it goes to."""
    delivery = Delivery(message=message, channel=way.channel, address_id=way.address_id, due_at=due_at, **to)
    return delivery, way.fingerprint or f"{way.channel} {to}"


def _send_out(sending: Sending, found: Iterable[tuple[Delivery, str]]) -> None:
    """
    Keep the deliveries, and one piece of background work for each moment at which some of them are due.

    A chat that is the channel of several, as of a secretary and of the unit, gets a message once: the first stays.
    """
    once: dict[tuple[int, str], Delivery] = {}
    for delivery, place in found:
        once.setdefault((delivery.message_id, place), delivery)
    Delivery.objects.bulk_create(once.values(), batch_size=AT_ONCE)
    for due_at in sorted({one.due_at for one in once.values() if not one.is_bundled}):
        import_string(DELIVER).using(run_after=due_at).enqueue(sending.pk)
    for due_at in sorted({one.due_at for one in once.values() if one.is_bundled}):
        import_string(BUNDLE).using(run_after=due_at).enqueue()
