"""
Checking people in and out. Devices bring what they saw, in any order and as often as they like: each key counts once,
each subject of a session stands once, and what contradicts is kept to be shown.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from operator import attrgetter
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from phongtrao.activities.models import CheckIn, CheckInClash, SeenPlace, SignUp
from phongtrao.activities.rules import presence
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import Refusal
from phongtrao.foundation.rows import insert
from phongtrao.ledger.models import Rung
from phongtrao.trail import operations as trail

from .arrivals import Arrival, Batch, Became, KeyTaken, Outcome, distance_in_words
from .earning import hours_facts, presence_facts, record_all
from .gathering import Gathered, Somebody, gather
from .proving_presence import metres_away, shown_by
from .welcoming import welcomed

COLUMNS = {
    **dict.fromkeys(("session_id", "person_id", "sign_up_id", "unit_id", "by_user_id"), "id"),
    **dict.fromkeys(("subject", "method", "device", "by", "undone_by", "undone_reason"), "text"),
    **dict.fromkeys(("at", "received_at", "out_at"), "moment"),
    "was_offline": "flag",
    "key": "uuid",
}
"""All columns of a check-in that was not undone."""
FACTS = ("method", "device", "by_user_id")
"""A second check-in that differs in one of these contradicts the first."""


@transaction.atomic
def check_in(*, batches: Sequence[Batch], by: Actor, at: datetime) -> list[list[Outcome]]:
    """
    Write down who came and who left, as devices tell it; what became of each word, in the order of the batches.

    A word that cannot be taken says so in its outcome and keeps no other from being taken. `by` is the job that
    gathers several devices' words, or the one who brings the only batch.
    """
    taken = _Taken(gather(batches), at)
    outcomes: dict[int, Outcome] = {}
    words = [(batch, arrival) for batch in batches for arrival in batch.arrivals]
    # Who came and left without a network may be told the other way round.
    for batch, arrival in sorted(words, key=lambda word: word[1].is_leaving):
        outcomes[id(arrival)] = _outcome(taken, batch, arrival)
    taken.write(by)
    _leave_trail(taken, by, at)
    return [[outcomes[id(arrival)] for arrival in batch.arrivals] for batch in batches]


def _outcome(taken: "_Taken", batch: Batch, arrival: Arrival) -> Outcome:
    try:
        return taken.leaving(batch, arrival) if arrival.is_leaving else taken.coming(batch, arrival)
    except Refusal as refusal:
        return Outcome(arrival.key, Became.REFUSED, words=refusal.message)


class _Taken:
    """What is taken in one transaction: rows to write, and what stands so far."""

    def __init__(self, gathered: Gathered, at: datetime) -> None:
        self.gathered, self.at = gathered, at
        self.by_key = dict(gathered.known)
        self.standing = dict(gathered.standing)
        self.new: list[tuple[CheckIn, Rung]] = []
        self.clashes: list[CheckInClash] = []
        self.left: list[tuple[CheckIn, Rung]] = []
        self.guests: dict[tuple[int, str], SignUp] = {}
        self.places: list[SeenPlace] = []

    def coming(self, batch: Batch, arrival: Arrival) -> Outcome:
        """Somebody came."""
        who = self.gathered.somebody(arrival)
        known = self.by_key.get(arrival.key)
        if known is not None:
            return _told_before(known, arrival, who)
        rung = shown_by(self.gathered, arrival, batch, who, self.at)
        row = self._row(batch, arrival, who)
        metres = metres_away(arrival, row.session.activity)
        first = self.standing.get((arrival.session_id, who.subject))
        if first is None:
            self.by_key[arrival.key] = self.standing[arrival.session_id, who.subject] = row
            self.new.append((row, rung))
            if arrival.guest is not None and who.sign_up_id is None:
                row.sign_up = self.guests.setdefault((row.session.activity_id, who.subject), welcomed(arrival, row))
            if metres is not None:
                self.places.append(SeenPlace(check_in=row, metres=metres))
            return Outcome(arrival.key, Became.IN, who.name, row.at, words=_seen_at(metres))
        if all(getattr(first, name) == getattr(row, name) for name in FACTS):
            return Outcome(arrival.key, Became.AGAIN, who.name, first.at)
        clash = CheckInClash(check_in=first, **_shared(row))
        self.by_key[arrival.key] = clash
        self.clashes.append(clash)
        return Outcome(arrival.key, Became.CLASH, who.name, first.at)

    def leaving(self, batch: Batch, arrival: Arrival) -> Outcome:
        """Somebody left; the first word on it stands."""
        who = self.gathered.somebody(arrival)
        rung = shown_by(self.gathered, arrival, batch, who, self.at)
        row = self.standing.get((arrival.session_id, who.subject))
        if row is None:
            return Outcome(arrival.key, Became.NOT_IN, who.name)
        if row.out_at is None:
            row.out_at = max(presence.moment_told(arrival.at, self.at), row.at)
            self.left.append((row, rung))
        return Outcome(arrival.key, Became.OUT, who.name, row.out_at)

    def _row(self, batch: Batch, arrival: Arrival, who: Somebody) -> CheckIn:
        told = presence.moment_told(arrival.at, self.at)
        return CheckIn(
            session=self.gathered.sessions[arrival.session_id],
            person_id=who.person_id,
            sign_up_id=who.sign_up_id,
            unit_id=who.unit_id,
            subject=who.subject,
            at=told,
            received_at=self.at,
            method=arrival.method,
            was_offline=presence.waited(told, self.at),
            device=arrival.device,
            key=arrival.key,
            by=batch.by.label,
            by_user_id=batch.by.user_id,
        )

    def write(self, by: Actor) -> None:
        """Write it all, with what it earns."""
        SignUp.objects.bulk_create(self.guests.values())
        for row, _rung in self.new if self.guests else ():
            row.sign_up = row.sign_up  # a guest's has its number only now
        _insert([row for row, _rung in self.new])
        SeenPlace.objects.bulk_create(self.places)
        CheckInClash.objects.bulk_create(self.clashes)
        CheckIn.objects.bulk_update([row for row, _rung in self.left], ["out_at"])
        facts = [*presence_facts(self.new), *hours_facts(self.left)]
        record_all(facts, self.gathered.activities.values(), by=by, at=self.at)


def _insert(rows: Sequence[CheckIn]) -> None:
    """
    The same as `bulk_create`, at a fraction of its time: a hall full of people waits for it.

    :raises IntegrityError: one of them is there already.
    """
    if not rows:
        return
    values = attrgetter(*COLUMNS)
    found = insert(CheckIn._meta.db_table, COLUMNS, map(values, rows), then="RETURNING id, key")
    numbers = {key.hex if isinstance(key, UUID) else key: pk for pk, key in found}
    for row in rows:
        row.pk = numbers[row.key.hex]


def _leave_trail(taken: "_Taken", by: Actor, at: datetime) -> None:
    """One line an activity, with how many it was."""
    counts = Counter(row.session.activity_id for row, _rung in (*taken.new, *taken.left))
    for activity_id, count in sorted(counts.items()):
        trail.record("checked_in", subject=taken.gathered.activities[activity_id], by=by, at=at, note=str(count))


def _told_before(known: CheckIn | CheckInClash, arrival: Arrival, who: Somebody) -> Outcome:
    """What became of it the first time; a key that a device gives to two people is a fault that must not hide one."""
    row = known.check_in if isinstance(known, CheckInClash) else known
    if (row.session_id, row.subject) != (arrival.session_id, who.subject):
        raise KeyTaken
    if row is not known:
        return Outcome(arrival.key, Became.CLASH, who.name, row.at)
    is_there = row.undone_at is None or row.twin_of_id is not None
    return Outcome(arrival.key, Became.IN if is_there else Became.UNDONE, who.name, row.at)


def _seen_at(metres: int | None) -> str:
    """What is said of the place, where it was asked for and told."""
    return "" if metres is None else _("Cách nơi tổ chức khoảng %(far)s") % {"far": distance_in_words(metres)}


def _shared(row: CheckIn) -> dict[str, object]:
    names = ("at", "received_at", "method", "device", "key", "by", "by_user_id")
    return {name: getattr(row, name) for name in names}
