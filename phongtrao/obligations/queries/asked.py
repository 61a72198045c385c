"""What units ask and register and nobody has answered yet, of the plans that an actor steers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from django.db.models import QuerySet
from django.http import QueryDict
from django.urls import reverse

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.paging import Pager, page_of
from phongtrao.obligations import access
from phongtrao.obligations.models import Petition, RegistrationState, RegistrationVersion
from phongtrao.plans import queries as plans
from phongtrao.plans.models import Plan
from phongtrao.vietnamese import fold

A_PAGE = 50
REGISTRATION = "registration"


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that waits: of what kind, whose, since when, for which obligation, and what the unit says."""

    kind: str
    unit: str
    title: str
    words: str
    by: str
    at: datetime
    obligation_id: int

    @property
    def url(self) -> str:
        """Where it is answered."""
        return reverse("obligations:detail", args=[self.obligation_id]) + "#lam"


@dataclass(frozen=True, slots=True)
class AskedPage:
    """What waits, the longest first."""

    rows: tuple[Asked, ...]
    pager: Pager


def waiting_petitions(steered: Iterable[Plan]) -> QuerySet[Petition]:
    """Petitions on obligations of some plans that wait for their answer."""
    return Petition.objects.filter(is_open=True, obligation__plan__in=steered)


def waiting_registrations(steered: Iterable[Plan]) -> QuerySet[RegistrationVersion]:
    """Registered contents of some plans, in the words in force, that wait for a yes."""
    registered = {"registration__state": RegistrationState.REGISTERED, "registration__obligation__plan__in": steered}
    return RegistrationVersion.objects.filter(is_current=True, **registered)


def asked_page(actor: Actor, params: QueryDict, *, kind: str = "", unit: str = "") -> AskedPage:
    """What waits, of one kind, of units whose name has these words. Three queries."""
    steered = [plan for plan in _plans(actor) if access.may_return(actor, plan)]
    kinds = {} if kind in {"", REGISTRATION} else {"kind": kind}
    petitions = _petitions(waiting_petitions(steered).filter(**kinds)) if kind != REGISTRATION else ()
    registrations = _registrations(waiting_registrations(steered)) if kind in {"", REGISTRATION} else ()
    words = fold(unit)
    found = [one for one in chain(petitions, registrations) if words in fold(one.unit)]
    page, pager = page_of(sorted(found, key=lambda one: (one.at, one.obligation_id)), params=params, per_page=A_PAGE)
    return AskedPage(tuple(page.object_list), pager)


def _plans(actor: Actor) -> QuerySet[Plan]:
    return plans.of_movement(actor).select_related("issuer").order_by("pk")


def _petitions(rows: QuerySet[Petition]) -> Iterable[Asked]:
    told = ("unit__short_name", "obligation__task__title", "reason", "by", "at", "obligation_id")
    return (Asked(*row) for row in rows.order_by("at", "pk").values_list("kind", *told))


def _registrations(rows: QuerySet[RegistrationVersion]) -> Iterable[Asked]:
    place = "registration__obligation"
    told = ("registration__unit__short_name", f"{place}__task__title", "title", "by", "at", f"{place}_id")
    return (Asked(REGISTRATION, *row) for row in rows.order_by("at", "pk").values_list(*told))
