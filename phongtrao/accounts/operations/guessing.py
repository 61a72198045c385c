"""Proving whose account it is by a password, and counting the wrong ones."""

from collections.abc import Collection, Mapping
from datetime import datetime

from django.contrib.auth import authenticate
from django.db import transaction
from django.db.models import F, Q

from phongtrao.accounts import queries, rules
from phongtrao.accounts.models import GuessCount, User
from phongtrao.accounts.refusals import TooManyTries, WrongPair
from phongtrao.foundation.actors import Actor
from phongtrao.trail import operations as trail
from phongtrao.trail.rules import network_of


def prove_identity(*, username: str, password: str, address: str, by: Actor, at: datetime) -> User:
    """
    Whose name and password these are. Too many wrong ones make the account wait, whichever of its names was typed.

    Each try is counted before its password is looked at, in rows that all processes share: many at once are as many
    tries. What was typed is counted like an account too, whether anybody has that name or not; only that count says
    "wait". Where the account waits by another of its names, the right password is called wrong as well: "wait" would
    tell that both names are one person's. Only the pause of an account that exists leaves a trail.

    :raises TooManyTries: the typed name waits, or so many names were tried from this address that it waits.
    :raises WrongPair: there is no such account, or its password is another, or the account waits.
    """
    account = _account_behind(username)
    typed = rules.limits_of(f"name:{username.strip().casefold()}", address) | rules.limit_of_address(address)
    meant = rules.limits_of(f"account:{account.pk}", address) if account else {}
    full, reached = _count_try(typed | meant, refusing=set(typed), at=at)
    if full & set(typed):
        raise TooManyTries
    user = authenticate(username=account.username if account else username, password=password)
    if isinstance(user, User) and not full:
        _forget_try(typed | meant, rules.limit_of_address(address), at=at)
        return user
    if account and reached & set(meant):
        trail.record("sign_in_paused", subject=account, by=by, at=at, note=network_of(address))
    raise WrongPair


def _account_behind(typed: str) -> User | None:
    """Whom a name means: the user name typed, or the account with this e-mail address, verified."""
    if "@" in typed:
        return next(iter(queries.owners_of(typed.strip())), None)
    return User.objects.filter(username=typed).first()


@transaction.atomic
def _count_try(limits: Mapping[str, int], *, refusing: Collection[str], at: datetime) -> tuple[set[str], set[str]]:
    """
    Count one try under each of these keys: which were full before, and which have just become so.

    Where one of the `refusing` ones was full, nothing is counted: the try is not let through.
    """
    fresh = [GuessCount(key=key, ends_at=at + rules.PAUSE) for key in limits]
    GuessCount.objects.bulk_create(fresh, ignore_conflicts=True)
    rows = list(GuessCount.objects.select_for_update().filter(key__in=limits).order_by("key"))
    for row in rows:
        if row.ends_at <= at:
            row.wrong, row.ends_at = 0, at + rules.PAUSE
    full = {row.key for row in rows if row.wrong >= limits[row.key]}
    if full & set(refusing):
        return full, set()
    counted = [row for row in rows if row.key not in full]
    for row in counted:
        row.wrong += 1
    reached = {row.key for row in counted if row.wrong >= limits[row.key]}
    for row in counted:
        row.ends_at = at + rules.PAUSE if row.key in reached else row.ends_at
    GuessCount.objects.bulk_update(counted, ["wrong", "ends_at"])
    return full, reached


@transaction.atomic
def _forget_try(limits: Mapping[str, int], shared: Collection[str], *, at: datetime) -> None:
    """The password was right: the counts of the name begin anew, the address keeps its wrong ones; old counts go."""
    rows = GuessCount.objects.select_for_update().filter(Q(key__in=limits) | Q(ends_at__lt=at - rules.KEPT_AFTER))
    held = list(rows.order_by("key"))
    GuessCount.objects.filter(pk__in=[row.pk for row in held if row.key not in shared]).delete()
    GuessCount.objects.filter(key__in=shared, wrong__gt=0).update(wrong=F("wrong") - 1)
