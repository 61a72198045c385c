"""
A transfer of membership, and both units and the member told of it: `organizations` does it and stands below. Messages
name no member: who that is stands behind the sign-in, at the address that they lead to.
"""

from datetime import datetime

from django.db import transaction
from django.urls import reverse

from phongtrao.foundation.actors import Actor
from phongtrao.notices import queries
from phongtrao.organizations import operations as organizations
from phongtrao.organizations.models import Person, Transfer, Unit

from .telling import News, tell


@transaction.atomic
def ask_transfer(
    *, person: Person, sending: Unit, receiving: Unit, reason: str = "", by: Actor, at: datetime
) -> Transfer:
    """Ask a unit to take over a member of another; refuses as `organizations.operations.ask_transfer` does."""
    asked = organizations.ask_transfer(person=person, sending=sending, receiving=receiving, reason=reason, by=by, at=at)
    waiting = reverse("organizations:transfers")
    tell(
        news=[
            News("transfer_asked", f"transfer-asked:{asked.pk}", _words(asked), waiting, units=[receiving.pk]),
            News("transfer_leaving", f"transfer-leaving:{asked.pk}", _words(asked), _page(asked), units=[sending.pk]),
            *_to_the_member("moving_asked", asked, by),
        ],
        by=by,
        at=at,
    )
    return asked


@transaction.atomic
def accept_transfer(*, transfer: Transfer, by: Actor, at: datetime) -> Transfer:
    """Take the person over; refuses as `organizations.operations.accept_transfer` does."""
    done = organizations.accept_transfer(transfer=transfer, by=by, at=at)
    _tell_of_answer("transfer_accepted", done, by, at)
    return done


@transaction.atomic
def refuse_transfer(*, transfer: Transfer, reason: str, by: Actor, at: datetime) -> Transfer:
    """Refuse the person, with the reason; refuses as `organizations.operations.refuse_transfer` does."""
    done = organizations.refuse_transfer(transfer=transfer, reason=reason, by=by, at=at)
    _tell_of_answer("transfer_refused", done, by, at)
    return done


@transaction.atomic
def withdraw_transfer(*, transfer: Transfer, by: Actor, at: datetime) -> Transfer:
    """Take back what was asked; refuses as `organizations.operations.withdraw_transfer` does."""
    done = organizations.withdraw_transfer(transfer=transfer, by=by, at=at)
    key, waiting = f"transfer-withdrawn:{done.pk}", reverse("organizations:transfers")
    back = News("transfer_withdrawn", key, _words(done), waiting, units=[done.receiving_id])
    tell(news=[back, *_to_the_member("moving_withdrawn", done, by)], by=by, at=at)
    return done


def _tell_of_answer(kind: str, done: Transfer, by: Actor, at: datetime) -> None:
    """The sending unit, whoever asked for it from above, and the member."""
    people, key = queries.askers_of(done), f"{kind}:{done.pk}"
    news = News(kind, key, _words(done), _page(done), units=[done.sending_id], people=people)
    tell(news=[news, *_to_the_member(kind.replace("transfer", "moving"), done, by)], by=by, at=at)


def _to_the_member(kind: str, transfer: Transfer, by: Actor) -> list[News]:
    """Whoever is moved hears of it in words of their own, unless there is no account or they did it themself."""
    user_id = transfer.person.user_id
    if user_id is None or user_id == by.user_id:
        return []
    return [News(kind, f"{kind}:{transfer.pk}", _words(transfer), _page(transfer), people=[user_id])]


def _words(transfer: Transfer) -> dict[str, str]:
    return {"sending": transfer.sending.short_name, "receiving": transfer.receiving.short_name}


def _page(transfer: Transfer) -> str:
    return reverse("organizations:person", args=[transfer.person_id])
