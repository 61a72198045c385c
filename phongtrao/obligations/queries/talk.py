"""What is said about an obligation, who may say something, and who may be called."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db.models import Prefetch, Q

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import access, rules
from phongtrao.obligations.models import CLOSED, Comment, Mention, Obligation
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.access import READS_SUBTREE, WORKS
from phongtrao.organizations.models import Office, Role
from phongtrao.vietnamese import fold

from .visible import visible_to

SUGGESTED = 8


@dataclass(frozen=True, slots=True)
class Remark:
    """One comment as it is shown to an actor. `typed` is what its author may still edit."""

    comment: Comment
    pieces: tuple[rules.Piece, ...]
    typed: str
    may_edit: bool
    may_remove: bool


@dataclass(frozen=True, slots=True)
class Talk:
    """All comments on an obligation, the oldest first."""

    obligation: Obligation
    remarks: tuple[Remark, ...]
    may_speak: bool


@dataclass(frozen=True, slots=True)
class Listener:
    """Somebody who may see an obligation: `what` says as what; `is_member` is true for who is nothing but a member."""

    user_id: int
    name: str
    what: str
    is_member: bool


def talk(obligation: Obligation, actor: Actor, now: datetime) -> Talk:
    """The comments on an obligation that the actor may read. Three queries."""
    mentions = Prefetch("mentions", Mention.objects.select_related("user").order_by("pk"))
    rows = Comment.objects.filter(obligation=obligation).prefetch_related(mentions).order_by("at", "pk")
    may_speak = may_comment(actor, obligation)
    is_officer = access.may_return(actor, obligation.plan)
    return Talk(
        obligation=obligation,
        remarks=tuple(
            _remark(row, now, is_own=may_speak and row.by_user_id == actor.user_id, is_officer=is_officer)
            for row in rows
        ),
        may_speak=may_speak and obligation.state not in CLOSED,
    )


def _remark(comment: Comment, now: datetime, *, is_own: bool, is_officer: bool) -> Remark:
    names = {mention.user_id: str(mention.user) for mention in comment.mentions.all()}
    is_there = comment.removed_at is None
    may_edit = is_there and is_own and rules.may_still_edit(comment.at, now)
    return Remark(
        comment=comment,
        pieces=rules.pieces(comment.text, names),
        typed=rules.as_typed(comment.text, names) if may_edit else "",
        may_edit=may_edit,
        may_remove=is_there and (is_own or is_officer),
    )


def may_comment(actor: Actor, obligation: Obligation) -> bool:
    """Whoever may see the obligation by an office other than that of a party committee, which only reads. One query."""
    others = tuple(office for office in actor.offices if office.role != Role.PARTY_COMMITTEE)
    return visible_to(replace(actor, offices=others)).filter(pk=obligation.pk).exists()


def listeners(obligation: Obligation, *, on: date) -> list[Listener]:
    """
    The people with an account who may see an obligation that was fetched with `with_all`: secretaries and officers
    first, then party committees, then members. One query, two more for each unit that has ended; the reverse of
    `visible_to`, held equal by a test.
    """
    units = [holder.unit for holder in obligation.holders.all()]
    heirs = [organizations.standing(unit, on=on) for unit in (obligation.plan.issuer, *units)]
    above = {int(pk) for unit in (*units, *heirs[1:]) for pk in unit.path.strip("/").split("/")}
    issuing = {int(pk) for unit in (obligation.plan.issuer, heirs[0]) for pk in unit.path.strip("/").split("/")}
    seen = Q(role__in=WORKS, unit__in=issuing) | Q(role__in=READS_SUBTREE, unit__in=above)
    for unit in units:
        seen |= Q(role=Role.MEMBER, unit=unit)
        if unit.parent_id is not None:
            seen |= Q(role=Role.MEMBER, unit__path__startswith=unit.path)
    offices = organizations.current(Office.objects.filter(seen, user__is_active=True), on=on)
    rank = [Role.SECRETARY, Role.OFFICER, Role.PARTY_COMMITTEE, Role.MEMBER]
    rows = sorted(offices.select_related("user", "unit"), key=lambda row: (rank.index(Role(row.role)), row.pk))
    found: dict[int, Listener] = {}
    for row in rows:
        what = f"{row.get_role_display()}, {row.unit.short_name}"
        is_member = row.role == Role.MEMBER
        found.setdefault(row.user_id, Listener(row.user_id, str(row.user), what, is_member))
    return list(found.values())


def offered(obligation: Obligation, actor: Actor, words: str, *, on: date) -> list[Listener]:
    """
    Whom an actor is offered behind an @. Members are not shown to each other before they have spoken: who belongs to
    the movement is nothing to be leafed through. One query, for members two.
    """
    people = listeners(obligation, on=on)
    if not actor.holds(*WORKS):
        spoken = Comment.objects.filter(obligation=obligation, removed_at=None).order_by()
        heard = set(spoken.values_list("by_user_id", flat=True))
        people = [one for one in people if not one.is_member or one.user_id in heard]
    return suggested(people, words)


def suggested(people: Iterable[Listener], words: str) -> list[Listener]:
    """Those whose name or office holds all the words, accents forgiven; the first few."""
    wanted = fold(words).split()
    fit = (one for one in people if all(word in fold(f"{one.name} {one.what}") for word in wanted))
    return [one for one, _place in zip(fit, range(SUGGESTED), strict=False)]


def comments_of(user_id: int) -> list[Remark]:
    """What a person has said, with where, for that person to take along. Three queries."""
    rows = Comment.objects.filter(by_user_id=user_id).select_related("obligation__task").order_by("at", "pk")
    mentions = Prefetch("mentions", Mention.objects.select_related("user").order_by("pk"))
    found = []
    for row in rows.prefetch_related(mentions):
        names = {mention.user_id: str(mention.user) for mention in row.mentions.all()}
        typed = rules.as_typed(row.text, names)
        found.append(Remark(row, rules.pieces(row.text, names), typed, may_edit=False, may_remove=False))
    return found
