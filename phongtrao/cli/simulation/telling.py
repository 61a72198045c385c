"""What units say of what they owe in the simulated year, and what officers answer."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import operations, queries
from phongtrao.obligations.models import EvidenceKind, Obligation, PetitionKind, PetitionVerdict, ProgressKind
from phongtrao.obligations.operations import Proof, Said
from phongtrao.obligations.rules import adds_up
from phongtrao.plans.models import Cadence, Plan

from .chance import DAY, Happening, dice, key, moment
from .fates import MANY, Course, Fate

DUES = ((3, 31), (6, 30), (9, 30), (11, 30))
"""The days that an officer gives to what all units owe and the plan names no day for, one task after another."""
SHOWN, CONFIRMED, RETURNED, BEGINS = 0.6, 0.35, 0.04, 0.3
"""How likely a word comes with what shows it, is confirmed by an officer, or sent back; was begun before."""
DONE = (
    "Đã thực hiện xong, hồ sơ lưu tại văn phòng Đoàn (số liệu mô phỏng).",
    "Đã hoàn thành, đoàn viên tham gia đầy đủ (số liệu mô phỏng).",
    "Đã báo cáo cấp ủy và thực hiện xong (số liệu mô phỏng).",
)
BEGUN = "Đã phân công, đang chuẩn bị (số liệu mô phỏng)."
MINUTES = "Biên bản mô phỏng: nội dung, người dự, kết luận."
WHY = "Đơn vị không có đối tượng thực hiện nội dung này (số liệu mô phỏng)."
ANSWERS = {Fate.WAIVED: PetitionVerdict.GRANTED, Fate.REFUSED: PetitionVerdict.REFUSED}
SAID = {
    Fate.WAIVED: "Đồng ý miễn theo đề nghị của đơn vị.",
    Fate.REFUSED: "Đơn vị phối hợp với đơn vị bạn cùng cụm để thực hiện.",
}


def set_days(plan: Plan, *, by: Actor, at: datetime) -> None:
    """Let an officer say by when what all units owe is to be done."""
    owed: dict[int, list[Obligation]] = {}
    undated = queries.live().filter(plan=plan, due_to=None).select_related("task").order_by("task__ordinal", "pk")
    for obligation in undated:
        owed.setdefault(obligation.task_id, []).append(obligation)
    shared = [some for some in owed.values() if len(some) >= MANY]
    for some, (month, day) in zip(shared, DUES, strict=False):
        for obligation in some:
            due = date(plan.window_from.year, month, day)
            operations.set_due(obligation_id=obligation.pk, due_from=None, due_to=due, by=by, at=at)


def told(course: Course, by: Actor) -> Iterator[Happening]:
    """What happens with something that the unit tells of, or asks to be let off."""
    at, drawn = moment(course.day), dice("told", course.name)

    def begin(at: datetime) -> tuple[Happening, ...]:
        _say(course, ProgressKind.STARTED, Decimal(0), BEGUN, by, at)
        return ()

    if course.fate in ANSWERS:
        yield Happening(at, course.name, lambda at: (_asked(course, by, at),))
    elif course.fate == Fate.BEGUN:
        yield Happening(at, course.name, begin)
    elif course.fate == Fate.TOLD:
        if drawn.random() < BEGINS:
            yield Happening(at - 20 * DAY, f"{course.name}/begun", begin)
        yield Happening(at, course.name, lambda at: tuple(_done(course, drawn, by, at)))


def _done(course: Course, drawn: Random, by: Actor, at: datetime) -> Iterator[Happening]:
    """It is reported as done; an officer may look at it, or send it back, and the unit then does the rest."""
    quantity, words = _quantity(course.obligation, drawn), drawn.choice(DONE)
    if drawn.random() < SHOWN:
        _show(course, quantity, words, drawn, by, at)
    else:
        _say(course, ProgressKind.MET, quantity, words, by, at)
    rolled = drawn.random()
    if rolled < RETURNED:
        yield Happening(at + 5 * DAY, f"{course.name}/returned", lambda at: (_returned(course, by, at),))
    elif rolled < CONFIRMED:
        yield confirmed(course, by, at + 7 * DAY)


def confirmed(course: Course, by: Actor, at: datetime) -> Happening:
    """An officer looks at what was done and confirms it, where there is a figure."""

    def run(at: datetime) -> tuple[Happening, ...]:
        with suppress(operations.NothingToConfirm):
            operations.confirm_result(obligation_id=course.obligation.pk, by=by, at=at)
        return ()

    return Happening(at, f"{course.name}/confirmed", run)


def _returned(course: Course, by: Actor, at: datetime) -> Happening:
    words = "Cần bổ sung danh sách người tham gia (số liệu mô phỏng)."
    operations.return_for_more(
        obligation_id=course.obligation.pk, note=words, key=key("return", course.name), by=by, at=at
    )

    def run(at: datetime) -> tuple[Happening, ...]:
        _say(course, ProgressKind.MET, Decimal(0), "Đã bổ sung (số liệu mô phỏng).", by, at, again=True)
        return ()

    return Happening(min(at + timedelta(days=9), moment(course.obligation.plan.window_to)), f"{course.name}/more", run)


def _asked(course: Course, by: Actor, at: datetime) -> Happening:
    asked = operations.petition(
        obligation_id=course.obligation.pk,
        unit_id=course.unit.pk,
        kind=PetitionKind.WAIVER,
        due_asked=None,
        reason=WHY,
        key=key("petition", course.name),
        by=by,
        at=at,
    )

    def run(at: datetime) -> tuple[Happening, ...]:
        operations.answer_petition(
            petition_id=asked.pk, verdict=ANSWERS[course.fate], answer=SAID[course.fate], due_to=None, by=by, at=at
        )
        return ()

    return Happening(at + 4 * DAY, f"{course.name}/answered", run)


def _quantity(obligation: Obligation, drawn: Random) -> Decimal:
    """The number that was asked for, more of it where at least so many are; trees by the dozen."""
    if obligation.metric == "trees":
        return Decimal(drawn.randint(5, 30))
    more = drawn.choice((0, 0, 0, 1, 2)) if obligation.target_comparator == ">=" else 0
    return (asked_for(obligation) or Decimal(1)) + more


def asked_for(obligation: Obligation) -> Decimal:
    """The number that is to be added up to; nothing where there is none."""
    is_daily, wanted = obligation.task.cadence == Cadence.DAY, obligation.target_value
    if wanted and adds_up(target=wanted, comparator=obligation.target_comparator, is_daily=is_daily):
        return wanted
    return Decimal(0)


def _say(
    course: Course, kind: ProgressKind, quantity: Decimal, note: str, by: Actor, at: datetime, *, again: bool = False
) -> None:
    operations.report_progress(
        obligation_id=course.obligation.pk,
        unit_id=course.unit.pk,
        kind=kind,
        quantity=quantity,
        note=note,
        key=key("say", kind, course.name, again),
        by=by,
        at=at,
    )


def _show(course: Course, quantity: Decimal, note: str, drawn: Random, by: Actor, at: datetime) -> None:
    link = f"https://example.org/mo-phong/{course.name}"
    proofs = [
        Proof(EvidenceKind.MINUTES, minutes=MINUTES),
        Proof(EvidenceKind.LINK, link=link),
    ]
    operations.report_with_evidence(
        obligation_id=course.obligation.pk,
        unit_id=course.unit.pk,
        said=Said(kind=ProgressKind.MET, quantity=quantity, note=note, caption="số liệu mô phỏng"),
        proofs=[drawn.choice(proofs)],
        key=key("show", course.name),
        by=by,
        at=at,
    )
