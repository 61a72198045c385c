"""What waits for an officer: what units ask and register, people on the move, personal data, plans to be read."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from phongtrao.activities import queries as activities
from phongtrao.evaluation import queries as evaluation
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.periods import period_words, within
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.models import Petition, PetitionKind, RegistrationState, RegistrationVersion
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.access import STEERS
from phongtrao.periods import Period
from phongtrao.plans import queries as plans
from phongtrao.plans.models import Plan, VersionState
from phongtrao.privacy import queries as privacy
from phongtrao.privacy.models import RequestState
from phongtrao.reports import queries as reports
from phongtrao.titles import queries as titles
from phongtrao.vietnamese import clipped

NAMED = 2
"""So many of what units ask are called by name; the rest is a number."""
SHORT = 45
"""Titles in a line of many are cut to so many letters."""


@dataclass(frozen=True, slots=True)
class Note:
    """Some words of a line, and where they lead."""

    words: str
    url: str = ""


def waiting_for(actor: Actor, rows: Iterable[plans.PlanRow], at: datetime) -> tuple[Note, ...]:
    """The things that an officer alone can settle, those of people first. Nineteen queries."""
    steered, today = [row.plan for row in rows if row.is_steered], localdate(at)
    return (
        *calls_for(actor),
        *_petitions(steered),
        *_registrations(steered),
        *_reports(actor),
        *transfers_for(actor),
        *evaluation_for(actor, today),
        *titles_for(actor, today),
        *_ways_back(actor, at),
        *_data_requests(actor, today),
        *_plans(rows),
    )


def _petitions(steered: list[Plan]) -> Iterator[Note]:
    """Who asks for a waiver or another day, whoever has waited longest first."""
    open_ones = obligations.waiting_petitions(steered)
    asked = {
        PetitionKind.WAIVER: _("%(unit)s xin miễn “%(title)s”"),
        PetitionKind.EXTENSION: _("%(unit)s xin gia hạn “%(title)s”"),
    }
    columns = ("kind", "unit__short_name", "obligation__task__title", "obligation_id")
    yield from _named(open_ones, columns, asked)


def _registrations(steered: list[Plan]) -> Iterator[Note]:
    """Which contents wait for a yes."""
    new = obligations.waiting_registrations(steered)
    asked = {RegistrationState.REGISTERED: _("%(unit)s đăng ký “%(title)s”")}
    place = "registration__obligation"
    columns = ("registration__state", "registration__unit__short_name", f"{place}__task__title", f"{place}_id")
    yield from _named(new, columns, asked)


def _named(
    rows: QuerySet[Petition] | QuerySet[RegistrationVersion], columns: tuple[str, ...], asked: Mapping[Any, str]
) -> Iterator[Note]:
    """The first few by name, each to its obligation, and how many more there are. Two queries."""
    for kind, unit, title, obligation_id in rows.order_by("at", "pk").values_list(*columns)[:NAMED]:
        words = asked[kind] % {"unit": unit, "title": clipped(title, SHORT)}
        yield Note(words, reverse("obligations:detail", args=[obligation_id]))
    more = rows.count() - NAMED
    if more > 0:
        yield Note(
            ngettext("%(number)s việc khác cũng chờ trả lời", "%(number)s việc khác cũng chờ trả lời", more)
            % {"number": more},
            reverse("obligations:asked"),
        )


def _reports(actor: Actor) -> Iterator[Note]:
    """Whose reports wait for an answer, whoever has waited longest first. Two queries."""
    sent = list(reports.waiting_for(actor))
    for report in sent[:NAMED]:
        words = _("%(unit)s nộp báo cáo %(period)s")
        said = {"unit": report.unit.short_name, "period": within(period_words(Period.parse(report.period_key)))}
        yield Note(words % said, reverse("reports:read", args=[report.pk]))
    more = len(sent) - NAMED
    if more > 0:
        words = ngettext("%(number)s báo cáo khác cũng chờ nhận", "%(number)s báo cáo khác cũng chờ nhận", more)
        yield Note(words % {"number": more}, reverse("reports:list"))


def calls_for(actor: Actor) -> Iterator[Note]:
    """Calls of teams in which the actor is, before all else; one query."""
    for call in activities.calls_waiting_for(actor):
        words = _("DIỄN TẬP: %(reason)s, tại %(place)s") if call.is_drill else _("BÁO ĐỘNG: %(reason)s, tại %(place)s")
        said = {"reason": call.reason, "place": call.place}
        yield Note(words % said, reverse("activities:team", args=[call.activity_id]))


def transfers_for(actor: Actor) -> Iterator[Note]:
    """Who wants to come to the units of the actor."""
    number = organizations.incoming_transfers(actor).order_by().count()
    if number:
        words = ngettext("%(number)s người chuyển sinh hoạt", "%(number)s người chuyển sinh hoạt", number)
        yield Note(words % {"number": number}, reverse("organizations:transfers"))


def evaluation_for(actor: Actor, today: date) -> Iterator[Note]:
    """Points to be given, units to be looked at, appeals to be answered."""
    for one in evaluation.waiting_for(actor, on=today):
        given = {"title": clipped(one.title, SHORT), "number": one.number}
        day = {"day": f"{one.until:%d/%m}"} if one.until else {}
        if one.kind == "claim":
            words = _("tự chấm điểm “%(title)s” đến hết %(day)s") % (given | day)
            yield Note(words, reverse("evaluation:unit", args=[one.pk]))
        elif one.kind == "settle":
            yield Note(_("hội đồng chấm “%(title)s”") % given, reverse("evaluation:round", args=[one.pk]))
        else:
            words = ngettext(
                "%(number)s kiến nghị về điểm, trả lời trước %(day)s",
                "%(number)s kiến nghị về điểm, trả lời trước %(day)s",
                one.number,
            )
            yield Note(words % (given | day), reverse("evaluation:round", args=[one.pk]))


def titles_for(actor: Actor, today: date) -> Iterator[Note]:
    """Nominations of oneself to be answered, votes, rounds that take nominations, decisions to be published."""
    places = {"agree": "dossier", "vote": "ballot", "nominate": "nominate", "publish": "round"}
    for one in titles.waiting_for(actor, on=today):
        if one.kind == "review":
            words = ngettext("%(number)s bản tự nhận xét", "%(number)s bản tự nhận xét", one.number)
            yield Note(words % {"number": one.number}, f"{reverse('titles:reviews')}?ke-hoach={one.pk}")
            continue
        said = {
            "agree": _("đồng chí được đề cử “%(title)s”, trả lời trước %(day)s"),
            "vote": _("bỏ phiếu “%(title)s”"),
            "nominate": _("đề cử “%(title)s” đến hết %(day)s"),
            "publish": _("công bố kết quả “%(title)s”"),
        }
        given = {"title": clipped(one.title, SHORT), "day": f"{one.until:%d/%m}" if one.until else ""}
        yield Note(said[one.kind] % given, reverse(f"titles:{places[one.kind]}", args=[one.pk]))


def _ways_back(actor: Actor, at: datetime) -> Iterator[Note]:
    """Who waits to be let into their account again."""
    number = organizations.ways_back_for(actor, at=at)
    if number:
        words = ngettext("%(number)s người xin vào lại tài khoản", "%(number)s người xin vào lại tài khoản", number)
        unit = actor.holds(*STEERS)[0].unit_id
        yield Note(words % {"number": number}, reverse("organizations:invitations", args=[unit]))


def _data_requests(actor: Actor, today: date) -> Iterator[Note]:
    """Requests about personal data with the nearest day of the law (Nghị định 356/2025/NĐ-CP)."""
    waiting = privacy.requests_for(actor).filter(state__in=[RequestState.ASKED, RequestState.ACCEPTED])
    clocks = [
        answer_by if state == RequestState.ASKED else finish_by
        for state, answer_by, finish_by in waiting.values_list("state", "answer_by", "finish_by")
    ]
    if clocks:
        words = ngettext(
            "%(number)s yêu cầu về dữ liệu cá nhân, hạn %(day)s",
            "%(number)s yêu cầu về dữ liệu cá nhân, hạn sớm nhất %(day)s",
            len(clocks),
        )
        yield Note(words % {"number": len(clocks), "day": f"{min(clocks):%d/%m}"}, reverse("privacy:requests"))


def name_of(plan: Plan) -> str:
    """The plan as people call it: by its number and year, or by the beginning of its title."""
    if plan.number:
        return _("kế hoạch %(number)s năm %(years)s") % {"number": plan.number, "years": plan.years}
    return f"“{clipped(plan.title, SHORT)}”"


def _plans(rows: Iterable[plans.PlanRow]) -> Iterator[Note]:
    """Plans to be read again, questions to be answered, amendments to be decided. No query."""
    for row in rows:
        place = [row.plan.pk, row.newest.ordinal]
        review = reverse("plans:review", args=[row.plan.pk])
        if row.newest.state == VersionState.FAILED:
            words = _("tệp “%(name)s” chưa đọc được") % {"name": row.newest.file_name}
            yield Note(words, reverse("plans:reading", args=place))
        elif row.newest.state == VersionState.REVIEW and row.newest.is_amendment:
            words = _("bản sửa đổi của %(plan)s") % {"plan": name_of(row.plan)}
            yield Note(words, reverse("plans:differences", args=place))
        elif row.newest.state == VersionState.REVIEW:
            yield Note(_("đọc lại %(plan)s") % {"plan": name_of(row.plan)}, review)
        if row.open_questions:
            words = ngettext(
                "%(number)s điểm cần làm rõ trong %(plan)s",
                "%(number)s điểm cần làm rõ trong %(plan)s",
                row.open_questions,
            )
            said = {"number": row.open_questions, "plan": name_of(row.plan)}
            yield Note(words % said, f"{review}?can-lam-ro=1")
