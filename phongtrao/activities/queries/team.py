"""A team and its calls: who is on the roster, who comes."""

from dataclasses import dataclass

from phongtrao.activities.models import Activity, CallAnswer, CallOut, Coming, SignUp, SignUpState
from phongtrao.foundation.actors import Actor


@dataclass(frozen=True, slots=True)
class CallLine:
    """A call with its answers; `own` what the actor answered; names are for who holds it."""

    call: CallOut
    coming: tuple[SignUp, ...]
    absent: int
    silent: int
    own: str


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
    for answer in CallAnswer.objects.filter(call_out__activity=activity).select_related("sign_up__person"):
        said.setdefault(answer.call_out_id, []).append(answer)
    calls = CallOut.objects.filter(activity=activity).order_by("-at", "-pk")
    return TeamPage(
        len(roster), tuple(_line(call, said.get(call.pk, []), len(roster), own) for call in calls), bool(own)
    )


def _line(call: CallOut, answers: list[CallAnswer], roster: int, own: set[int]) -> CallLine:
    coming = tuple(one.sign_up for one in answers if one.answer == Coming.YES)
    mine = next((one.answer for one in answers if one.sign_up_id in own), "")
    absent = len(answers) - len(coming)
    return CallLine(call, coming, absent, max(0, roster - len(answers)), mine)
