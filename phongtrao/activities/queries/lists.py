"""Attendance lists on paper: who is expected and signs, who was there; and what the code on such a list tells."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import TypedDict

from django.db.models import Q, QuerySet
from django.utils.timezone import get_current_timezone, localtime

from phongtrao.activities.drawing import qr_svg
from phongtrao.activities.models import CheckIn, Session, SignUp, SignUpState
from phongtrao.foundation.signatures import is_signed, sign
from phongtrao.organizations.rules import name_order

from .checking_in import name_of
from .papers import moment_words, span_words

PURPOSE = b"phongtrao.attendance-list"
_BETWEEN = "~"
EMPTY_LINES = 12
"""So many lines are left for whoever comes without having signed up."""


class Column(TypedDict):
    """A column of the list; width in millimetres, 0 for what is left."""

    title: str
    width: int


@dataclass(frozen=True, slots=True)
class AttendanceList:
    """A list as it is printed. `rows` hold a text for each column."""

    host: str
    heading: str
    title: str
    facts: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    count: str
    made: str
    qr: str


@dataclass(frozen=True, slots=True)
class ListFound:
    """What the code on a list tells: of which session, how many people, when printed; whether it is so today."""

    session: Session
    number: int
    printed_at: datetime
    is_current: bool


def list_to_sign(session: Session, at: datetime) -> AttendanceList:
    """Who has signed up for a session fetched by `managed_sessions`, with a place to sign. One query."""
    rows = SignUp.objects.filter(activity=session.activity_id, state__in=(SignUpState.IN, SignUpState.NO_SHOW))
    rows = rows.filter(Q(session=session) | Q(session=None)).select_related("person", "unit")
    people = sorted(((row.name, row.unit.name if row.unit else "") for row in rows), key=_by_name)
    lines = [(str(number), *person, "") for number, person in enumerate(people, start=1)]
    lines += [(str(len(lines) + number), "", "", "") for number in range(1, EMPTY_LINES + 1)]
    return AttendanceList(
        **_head(session, at),
        heading="DANH SÁCH THAM DỰ",
        columns=_columns(("STT", 12), ("Họ và tên", 0), ("Đơn vị", 0), ("Ký tên", 38)),
        rows=tuple(lines),
        count=f"Đã đăng ký: {len(people)} người. Có mặt: ........ người.",
        qr="",
    )


def list_of_those_there(session: Session, address: str, at: datetime) -> AttendanceList:
    """Who was at a session, with when they came and left; `address` is where the list is verified. One query."""
    rows = _there(session).select_related("person", "sign_up", "unit")
    people = sorted(((name_of(row), row.unit.name, _clock(row.at), _clock(row.out_at)) for row in rows), key=_by_name)
    return AttendanceList(
        **_head(session, at),
        heading="DANH SÁCH ĐÃ THAM DỰ",
        columns=_columns(("STT", 12), ("Họ và tên", 0), ("Đơn vị", 0), ("Đến", 15), ("Về", 15), ("Ký tên", 32)),
        rows=tuple((str(number), *person, "") for number, person in enumerate(people, start=1)),
        count=f"Có mặt: {len(people)} người.",
        qr=qr_svg(address),
    )


def list_code(session: Session, at: datetime) -> str:
    """The signed code of a list as it is now: which session, how many, who (as a digest), when printed."""
    subjects = _subjects(session)
    words = f"{session.pk}.{len(subjects)}.{_digest(subjects)}.{int(at.timestamp())}"
    return f"{words}{_BETWEEN}{sign(words, purpose=PURPOSE)}"


def list_behind(code: str) -> ListFound | None:
    """What a code tells; None for one that was made up. Three queries."""
    words, _between, signature = code.partition(_BETWEEN)
    if not is_signed(words, signature, purpose=PURPOSE):
        return None
    session_id, number, digest, printed = words.split(".")
    session = Session.objects.select_related("activity__unit").filter(pk=int(session_id)).first()
    if session is None:
        return None
    printed_at = datetime.fromtimestamp(int(printed), tz=get_current_timezone())
    return ListFound(session, int(number), printed_at, is_current=digest == _digest(_subjects(session)))


class _Head(TypedDict):
    host: str
    title: str
    facts: tuple[str, ...]
    made: str


def _head(session: Session, at: datetime) -> _Head:
    activity = session.activity
    facts = [span_words(session.starts_at, session.ends_at)]
    if place := session.place or activity.place:
        facts.append(place)
    return {
        "host": activity.unit.name,
        "title": f"{activity.title}: {session.title}" if session.title else activity.title,
        "facts": tuple(facts),
        "made": f"In lúc {moment_words(at)}",
    }


def _columns(*given: tuple[str, int]) -> tuple[Column, ...]:
    return tuple(Column(title=title, width=width) for title, width in given)


def _there(session: Session) -> QuerySet[CheckIn]:
    return CheckIn.objects.filter(session=session, undone_at=None)


def _subjects(session: Session) -> list[str]:
    """By the records that were checked in: merging them changes no list on which each stands once."""
    rows = _there(session).values_list("person_id", "subject")
    return sorted(f"p{person_id}" if person_id else subject for person_id, subject in rows)


def _digest(subjects: list[str]) -> str:
    return sha256("\x1f".join(subjects).encode()).hexdigest()[:12]


def _by_name(line: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The Vietnamese order."""
    return name_order(line[0]), line


def _clock(at: datetime | None) -> str:
    return f"{localtime(at):%H:%M}" if at else ""
