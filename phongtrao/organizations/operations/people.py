"""People and where they belong: entered, corrected, linked to an account, looked at."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import access, queries, rules
from phongtrao.organizations.models import Membership, Person, Unit
from phongtrao.organizations.refusals import CardTaken, NotMember, TakesNoMembers
from phongtrao.trail import operations as trail
from phongtrao.trail.rules import label_of
from phongtrao.vietnamese import fold

DETAILS = ("full_name", "born_on", "born_in", "gender", "email", "phone", "card_number")


@transaction.atomic
def register_member(
    *, unit: Unit, details: Mapping[str, Any], since: date, title: str = "", by: Actor, at: datetime
) -> Membership:
    """
    Enter a person as a member of a unit. `details` may name any of `DETAILS`; the full name it must.

    :raises NotAllowed: `by` does not work for the unit.
    :raises UnitEnded: the unit is no more.
    :raises TakesNoMembers: the unit is a cluster or a board.
    :raises CardTaken: somebody has this card number.
    """
    access.check_works_for(by, unit.path)
    queries.check_lives(unit, on=localdate(at))
    if not unit.takes_members:
        raise TakesNoMembers
    person = with_keys(Person(**details))
    _check_card(person, by, localdate(at))
    person.save()
    membership = Membership.objects.create(person=person, unit=unit, since=since, title=title)
    trail.record("person_registered", subject=person, about=unit, by=by, at=at, note=unit.name)
    return membership


@transaction.atomic
def correct_person(*, person: Person, details: Mapping[str, Any], by: Actor, at: datetime) -> Person:
    """
    Correct what is known of a person: by the own secretary, an officer above, or the person.

    :raises NotAllowed: `by` may not see the person.
    :raises CardTaken: somebody else has this card number.
    """
    visible = queries.visible_people(by, on=localdate(at))
    person = visible.filter(pk=person.pk).select_for_update(of=("self",)).first() or _nobody()
    changes = {name: (getattr(person, name), value) for name, value in details.items() if name in DETAILS}
    changes = {name: (before, value) for name, (before, value) in changes.items() if before != value}
    for name, (_before, value) in changes.items():
        setattr(person, name, value)
    if changes:
        _check_card(with_keys(person), by, localdate(at))
        person.save()
        # What was written before is personal data: the trail names the fields, not their words.
        trail.record("person_corrected", subject=person, by=by, at=at, changes=changes)
        trail.rename(person)
    return person


@transaction.atomic
def end_membership(*, membership: Membership, until: date, by: Actor, at: datetime) -> Membership:
    """
    End a membership on a day; the person and the history stay.

    :raises NotAllowed: `by` does not work for the unit.
    :raises NotMember: it has ended before.
    """
    membership = Membership.objects.select_related("unit", "person").get(pk=membership.pk)
    access.check_works_for(by, membership.unit.path)
    if membership.until is not None:
        raise NotMember
    membership.until = max(until, membership.since)
    membership.save(update_fields=["until"])
    trail.record("membership_ended", subject=membership.person, about=membership.unit, by=by, at=at)
    return membership


@transaction.atomic
def link_account(*, person: Person, user: User, by: Actor, at: datetime) -> Person:
    """
    Say that an account is this person's.

    :raises NotAllowed: `by` is neither a job nor an officer above.
    """
    if not queries.steered_people(by).filter(pk=person.pk).exists():
        raise NotAllowed
    person.user = user
    person.save(update_fields=["user"])
    trail.record("account_linked", subject=person, by=by, at=at, note=label_of(user))
    return person


@transaction.atomic
def look_at_person(*, person: Person, by: Actor, at: datetime) -> None:
    """
    Write down that somebody looks at another's page, for that person to see; again only after half an hour.

    :raises NotAllowed: `by` may not see the person.
    """
    if not queries.visible_people(by, on=localdate(at)).filter(pk=person.pk).exists():
        raise NotAllowed
    if not queries.has_looked(by, person, at=at):
        units = ", ".join(office.unit_name for office in by.offices)
        trail.record("person_viewed", subject=person, by=by, at=at, note=units)


def with_keys(person: Person) -> Person:
    """The person with the keys by which names and cards are found and ordered; not saved."""
    if person.born_on:
        person.born_in = person.born_on.year
    person.name_key = fold(person.full_name)[:120]
    person.card_key = rules.card_key(person.card_number)
    person.search = rules.search_words(person.full_name, person.card_number, person.phone, person.email)
    person.sort_key = rules.name_order(person.full_name)
    return person


def _check_card(person: Person, by: Actor, on: date) -> None:
    if not person.card_number:
        return
    held = Person.objects.filter(card_number=person.card_number, merged_into=None).exclude(pk=person.pk).first()
    if held is not None:
        is_seen = queries.visible_people(by, on=on).filter(pk=held.pk).exists()
        raise CardTaken(held.full_name if is_seen else "")


def _nobody() -> Person:
    raise NotAllowed
