"""Comments on an obligation: saying something, putting it right within a quarter of an hour, removing it."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.notices import operations as notices
from phongtrao.notices import queries as notice_queries
from phongtrao.notices.register import KINDS
from phongtrao.obligations import access, queries, rules
from phongtrao.obligations.models import CLOSED, Comment, Mention, Obligation
from phongtrao.organizations.models import Role
from phongtrao.trail import operations as trail

from .progress import Withdrawn, locked


class NothingWritten(Refusal):
    """A comment of blanks."""

    message = _("Hãy ghi điều đồng chí muốn trao đổi.")


class TooLateToEdit(Refusal):
    """Others have read it meanwhile."""

    message = _("Đã quá 15 phút nên không sửa được nữa. Hãy viết thêm một ý, hoặc gỡ ý này.")


class IsRemoved(Refusal):
    """The comment is gone."""

    message = _("Ý này đã được gỡ. Hãy viết ý mới nếu cần.")


@transaction.atomic
def add_comment(*, obligation_id: int, text: str, key: UUID, by: Actor, at: datetime) -> Comment:
    """
    Say something about an obligation; whoever is called with @ and the other side are told, each once. A second tap
    with the same `key` finds the first and changes nothing.

    :raises NotAllowed: `by` may not see the obligation, or only reads it.
    :raises Withdrawn: nobody owes it any more.
    :raises NothingWritten: nothing but blanks.
    """
    obligation = locked(obligation_id)
    _check_may_comment(by, obligation)
    said = Comment.objects.filter(key=key).first()
    if said is not None:
        if said.obligation_id != obligation.pk or said.by_user_id != by.user_id:
            raise NotAllowed
        return said
    if obligation.state in CLOSED:
        raise Withdrawn
    people = queries.listeners(obligation, on=localdate(at))
    comment = Comment.objects.create(
        obligation=obligation,
        text=_kept(text, people),
        office=next((one.what for one in people if one.user_id == by.user_id), ""),
        key=key,
        by=by.label,
        by_user_id=by.user_id,
        at=at,
    )
    called = _call(comment, people)
    trail.record("comment_added", subject=obligation, about=obligation.plan, by=by, at=at)
    seen = {one.user_id for one in people}
    others = (_other_side(obligation, by, at) | _spoke_before(comment)) & seen - called
    notices.tell(news=[*_calls(comment, called), _news(comment, "comment", "", others)], by=by, at=at)
    return comment


@transaction.atomic
def edit_comment(*, comment_id: int, text: str, by: Actor, at: datetime) -> Comment:
    """
    Put one's own words right within a quarter of an hour. Whoever is called only now is told; nobody is told twice.

    :raises NotAllowed: somebody else said it, or `by` may not see the obligation any more.
    :raises IsRemoved: it was removed.
    :raises TooLateToEdit: a quarter of an hour is over.
    :raises NothingWritten: nothing but blanks.
    """
    comment = _held(comment_id)
    if by.user_id is None or comment.by_user_id != by.user_id:
        raise NotAllowed
    _check_may_comment(by, comment.obligation)
    if comment.removed_at is not None:
        raise IsRemoved
    if not rules.may_still_edit(comment.at, at):
        raise TooLateToEdit
    people = queries.listeners(comment.obligation, on=localdate(at))
    kept = _kept(text, people)
    if kept == comment.text:
        return comment
    comment.text, comment.edited_at = kept, at
    comment.save(update_fields=["text", "search", "edited_at"])
    called = _call(comment, people)
    trail.record("comment_edited", subject=comment.obligation, about=comment.obligation.plan, by=by, at=at)
    notices.tell(news=_calls(comment, called), by=by, at=at)
    return comment


@transaction.atomic
def remove_comment(*, comment_id: int, by: Actor, at: datetime) -> Comment:
    """
    Take a comment away: its words go, and that it was there stays. A second time changes nothing.

    :raises NotAllowed: `by` neither said it nor steers the plan.
    """
    comment = _held(comment_id)
    is_own = by.user_id is not None and comment.by_user_id == by.user_id
    if not (is_own and queries.may_comment(by, comment.obligation)):
        access.check_may_return(by, comment.obligation.plan)
    if comment.removed_at is None:
        comment.text, comment.removed_by, comment.removed_at = "", by.label, at
        comment.save(update_fields=["text", "search", "removed_by", "removed_at"])
        comment.mentions.all().delete()
        trail.record("comment_removed", subject=comment.obligation, about=comment.obligation.plan, by=by, at=at)
    return comment


def _held(comment_id: int) -> Comment:
    comment = Comment.objects.select_for_update(of=("self",)).get(pk=comment_id)
    comment.obligation = queries.with_all(Obligation.objects.all()).get(pk=comment.obligation_id)
    return comment


def _check_may_comment(by: Actor, obligation: Obligation) -> None:
    if not queries.may_comment(by, obligation):
        raise NotAllowed


def _kept(text: str, people: list[queries.Listener]) -> str:
    if not text.strip():
        raise NothingWritten
    return rules.calls_in(text.strip(), [(one.user_id, one.name) for one in people])


def _call(comment: Comment, people: list[queries.Listener]) -> set[int]:
    """Keep whom the words call, as far as they may see the obligation."""
    called = set(rules.called(comment.text)) & {one.user_id for one in people}
    comment.mentions.exclude(user__in=called).delete()
    rows = (Mention(comment=comment, user_id=user_id) for user_id in sorted(called))
    Mention.objects.bulk_create(rows, ignore_conflicts=True)
    return called


def _other_side(obligation: Obligation, by: Actor, at: datetime) -> set[int]:
    """Whoever answers for the units hears those who steer the plan, and those who steer it hear everybody else."""
    is_above = access.may_return(by, obligation.plan)
    units = [unit.pk for unit in queries.leads_of(obligation)] if is_above else [obligation.plan.issuer_id]
    roles = (Role.SECRETARY,) if is_above else KINDS["comment"].roles
    holders = notice_queries.holders_of(units, roles, on=localdate(at))
    return set().union(*holders.values())


def _spoke_before(comment: Comment) -> set[int]:
    rows = Comment.objects.filter(obligation=comment.obligation_id).order_by()
    return {user_id for user_id in rows.values_list("by_user_id", flat=True) if user_id}


def _calls(comment: Comment, called: set[int]) -> list[notices.News]:
    """One message each, by a key of its own: an edit tells only whom nobody has told before."""
    return [_news(comment, "mention", f":{user_id}", {user_id}) for user_id in sorted(called)]


def _news(comment: Comment, kind: str, whom: str, people: set[int]) -> notices.News:
    place = reverse("obligations:detail", args=[comment.obligation_id]) + f"#y-{comment.pk}"
    leads = queries.leads_of(comment.obligation)
    title = comment.obligation.task.title
    words = {"title": f"{title} ({leads[0].short_name})" if len(leads) == 1 else title}
    return notices.News(kind, f"{kind}:{comment.pk}{whom}", words, place, people=people)
