"""`phongtrao demo`: a movement to look at, from the sample plan or from any other; running it again is harmless."""

import hashlib
from datetime import date, datetime
from pathlib import Path

from django.conf import settings
from django.utils import timezone
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import Refusal
from phongtrao.organizations import operations as organizations
from phongtrao.organizations import queries
from phongtrao.organizations.founding import roster_of
from phongtrao.organizations.models import Unit
from phongtrao.organizations.roster import parse_roster
from phongtrao.plans.models import Plan, PlanState, PlanVersion, VersionState
from phongtrao.reader import Reading, Unreadable, read_document
from phongtrao.vietnamese import fold

from .demo_accounts import cast_for, open_accounts, show
from .demo_activities import some_activities
from .demo_before import the_year_before
from .demo_days import beginning, some_days
from .demo_evaluation import a_round
from .demo_members import link_member, some_members
from .demo_own import own_plan, some_talk
from .demo_titles import some_titles
from .demo_work import some_reminders, some_work
from .demo_year import sample
from .ground import refuse
from .importing import begin_plan, publish_plan, read_on
from .progress import to_person
from .serve import check_port, prepare, run

DEMONSTRATOR = Actor.job("Bản trình diễn")
SAMPLE_PLAN = "ke-hoach.md"
SAMPLE_ROSTER = "don-vi.csv"
SAMPLE_ROOT = "DK"
SAMPLE_HOME = "SKHCN"
"""Đoàn Sở Khoa học và Công nghệ: the plan charges it, and it has branches."""
HOST = "127.0.0.1"


def demo(*, plan: Path | None, port: int | None, year: bool = False) -> None:
    """Build the demonstration in the data folder, with `year` the year before too; with a port, serve it."""
    if not settings.DEMO:
        refuse("Chỉ dựng bản trình diễn khi DEMO=1; dữ liệu thật không nhận tài khoản mẫu.")
    if port:
        check_port(HOST, port)
    at = timezone.now()
    with to_person.status("Chuẩn bị cơ sở dữ liệu và giao diện"):
        prepare()
    try:
        name, data = (plan.name, plan.read_bytes()) if plan else (SAMPLE_PLAN, sample(SAMPLE_PLAN, localdate(at)))
        root = _organisation_for(plan, data, at)
        movement = _movement(name, data, root, is_sample=plan is None, at=at)
    except (Refusal, Unreadable) as refusal:
        refuse(str(refusal.message))
    cast = cast_for(movement, SAMPLE_HOME, at)
    accounts = open_accounts(cast, folder=settings.DATA, by=DEMONSTRATOR, at=at)
    some_members(root, by=DEMONSTRATOR, at=at)
    link_member(unit=cast.branch, by=DEMONSTRATOR, at=at)
    if plan is None and year:
        the_year_before(movement, cast.home, by=DEMONSTRATOR, at=at)
    if plan is None:
        some_activities(movement, by=DEMONSTRATOR, at=at)
        own_plan(movement, cast.home, by=DEMONSTRATOR, at=at)
        some_talk(movement, cast.home, at=at)
        a_round(movement, by=DEMONSTRATOR, at=at)
        some_titles(movement, by=DEMONSTRATOR, at=at)
    some_reminders(movement, by=DEMONSTRATOR, at=at)
    show(accounts)
    if port:
        run(host=HOST, port=port)


def _organisation_for(plan: Path | None, data: bytes, at: datetime) -> Unit:
    """The root of the organisation that carries the plan out: of an earlier run, of the sample roster, or founded."""
    earlier = _version_of(data)
    if earlier:
        return earlier.plan.issuer
    roster = (settings.SAMPLES / SAMPLE_ROSTER).read_bytes()
    if plan is None:
        return _take_over(roster, SAMPLE_ROOT, at)
    with to_person.status("Xem kế hoạch nêu những đơn vị nào"):
        reading = read_document(plan)
    names = _named_units(reading)
    if _mostly_known(names, roster):
        return _take_over(roster, SAMPLE_ROOT, at)
    issuer = reading.header.issuer or "Đơn vị ban hành"
    founded = roster_of(issuer, names, since=date(_year(reading, at), 1, 1))
    return _take_over(founded, parse_roster(founded)[0][0].code, at)


def _take_over(roster: bytes, root_code: str, at: datetime) -> Unit:
    """Import a roster once and return its root."""
    known = queries.valid_on(timezone.localdate(at)).filter(code=root_code)
    if not known.exists():
        organizations.import_roster(data=roster, by=DEMONSTRATOR, at=at)
    return known.get()


def _named_units(reading: Reading) -> list[str]:
    """The units that the plan charges by name, in its order; a bare level ("cơ sở Đoàn") is no unit."""
    names = {
        name: None
        for task in reading.tasks
        for name in (*task.leads, *task.partners)
        if fold(name) not in {fold(task.tier or ""), fold(reading.header.issuer or "")}
    }
    return list(names)


def _mostly_known(names: list[str], roster: bytes) -> bool:
    """True if the sample roster knows at least half of the names."""
    rows, _faults = parse_roster(roster)
    written = {index: [row.name, row.short_name, *row.aliases] for index, row in enumerate(rows)}
    known = sum(queries.resolve(name, written)[0] is not None for name in names)
    return bool(names) and known * 2 >= len(names)


def _year(reading: Reading, at: datetime) -> int:
    return int(reading.header.date[:4]) if reading.header.date else timezone.localdate(at).year


def _version_of(data: bytes) -> PlanVersion | None:
    """The version that an earlier run made of this very file."""
    digest = hashlib.sha256(data).hexdigest()
    versions = PlanVersion.objects.filter(digest=digest).exclude(state=VersionState.FAILED)
    return versions.select_related("plan__issuer").order_by("pk").first()


def _movement(name: str, data: bytes, root: Unit, *, is_sample: bool, at: datetime) -> Plan:
    """Read the plan and publish its obligations, unless an earlier run has done so; the sample gets some work too."""
    earlier = _version_of(data)
    version = (
        read_on(earlier, by=DEMONSTRATOR)
        if earlier
        else begin_plan(name=name, data=data, issuer=root, by=DEMONSTRATOR, at=at)
    )
    if version.plan.state == PlanState.DRAFT:
        with to_person.status("Ban hành"):
            since = beginning(version.plan, at) if is_sample else at
            publish_plan(version=version, by=DEMONSTRATOR, at=since)
            if is_sample:
                some_work(version.plan, by=DEMONSTRATOR, at=at)
                home = Unit.objects.filter(code=SAMPLE_HOME).first()
                some_days(version.plan, home, by=DEMONSTRATOR, at=at)
    return version.plan
