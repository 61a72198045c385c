"""A team and its calls: who is on the roster, who comes."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from phongtrao.activities.models import Activity, ActivityState, CallAnswer, CallOut, Coming, SignUp, SignUpState
from phongtrao.foundation.actors import Actor


@dataclass(frozen=True, slots=True)
class CallLine:
    """A call with its answers; `own` what the actor answered; names are for who holds it."""

    call: CallOut
    coming: tuple[SignUp, ...]
    absent: tuple[SignUp, ...]
    silent: tuple[SignUp, ...]
    own: str

    @property
    def groups(self) -> tuple[tuple[str, tuple[SignUp, ...]], ...]:
        """Who said what, those of whom there is anybody."""
        told = (_("Đến được"), self.coming), (_("Không đến được"), self.absent), (_("Chưa trả lời"), self.silent)
        return tuple((str(words), some) for words, some in told if some)


@dataclass(frozen=True, slots=True)
class TeamPage:
    """The roster and its calls, the newest first; `is_on_roster` if the actor is called too."""

    roster: int
    calls: tuple[CallLine, ...]
    is_on_roster: bool


def team_page(activity: Activity, actor: Actor) -> TeamPage:
    """The page of a team. Three queries."""
    roster = list(activity.sign_ups.filter(state=SignUpState.IN).select_related("person"))
    own = {one.pk for one in roster if one.person and one.person.user_id and one.person.user_id == actor.user_id}
    said: dict[int, list[CallAnswer]] = {}
    answers = CallAnswer.objects.filter(call_out__activity=activity).select_related("sign_up__person")
    for answer in answers.order_by("pk"):
        said.setdefault(answer.call_out_id, []).append(answer)
    calls = CallOut.objects.filter(activity=activity).order_by("-at", "-pk")
    return TeamPage(len(roster), tuple(_line(call, said.get(call.pk, []), roster, own) for call in calls), bool(own))


def _line(call: CallOut, answers: list[CallAnswer], roster: list[SignUp], own: set[int]) -> CallLine:
    told = {one.sign_up_id for one in answers}
    coming, absent = (tuple(one.sign_up for one in answers if one.answer == said) for said in (Coming.YES, Coming.NO))
    mine = next((one.answer for one in answers if one.sign_up_id in own), "")
    return CallLine(call, coming, absent, tuple(one for one in roster if one.pk not in told), mine)


def calls_waiting_for(actor: Actor) -> list[CallOut]:
    """
    The calls that go on and that the actor, who is on the roster, has not answered; the newest first. None of a team
    that was cancelled or has ended. One query.
    """
    own = SignUp.objects.filter(state=SignUpState.IN, person__user=actor.user_id or 0)
    going_on = CallOut.objects.filter(
        ended_at=None, activity__in=own.values("activity"), activity__state=ActivityState.OPEN
    )
    answered = CallAnswer.objects.filter(sign_up__in=own)
    return list(going_on.exclude(pk__in=answered.values("call_out")).order_by("-at", "-pk"))
