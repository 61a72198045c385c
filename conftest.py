"""The cast of the room tests: a small organisation, its people, and a client that acts as one of them."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.core.cache import cache
from django.db import connection, transaction
from django.db.models import Model
from django.test import Client
from django.utils import translation
from django_tasks_db.models import DBTaskResult

from phongtrao.accounts import operations as accounts
from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.obligations import operations as obligations
from phongtrao.organizations import operations as organizations
from phongtrao.organizations import queries
from phongtrao.organizations.models import Role, Unit
from phongtrao.plans import operations as plans
from phongtrao.plans.models import Plan, Question
from phongtrao.upkeep.working import worker

pytest_plugins = ["tests.databases", "tests.scheduling"]

NOW = datetime(2024, 3, 1, 2, 0, tzinfo=UTC)
JOB = Actor.job("kiểm thử")
LAWS = Path(__file__).with_name("tests") / "law"
FOUNDED = date(2020, 1, 1)
PASSWORD = "mot-mat-khau-dai"

ROSTER = """\
ma,ten,ten_ngan,loai,truc_thuoc,cum,ten_khac,hieu_luc_tu
khoi,Đoàn Khối Bình Minh,Đoàn Khối,union,,,,2020-01-01
ban-nong-cot,Ban nòng cốt phong trào,Ban nòng cốt,board,khoi,,,2020-01-01
cum-1,Cụm hoạt động số 1,Cụm 1,cluster,khoi,,Cụm số 1,2020-01-01
cum-2,Cụm hoạt động số 2,Cụm 2,cluster,khoi,,Cụm số 2,2020-01-01
so-y-te,Đoàn Sở Y tế,Sở Y tế,grassroots_union,khoi,cum-1,Sở Y tế,2020-01-01
so-xay-dung,Đoàn Sở Xây dựng,Sở Xây dựng,grassroots_union,khoi,cum-1,SXD,2020-01-01
so-tu-phap,Đoàn Sở Tư pháp,Sở Tư pháp,grassroots_union,khoi,cum-2,Sở Tư pháp,2020-01-01
toa-an,Đoàn Tòa án nhân dân,Tòa án,grassroots_union,khoi,cum-2,TAND,2020-01-01
cuc-thue,Đoàn Cục Thuế,Cục Thuế,grassroots_union,khoi,,Cục Thuế,2020-01-01
y-te-vp,Chi đoàn Văn phòng Sở Y tế,VP Sở Y tế,branch,so-y-te,,,2020-01-01
y-te-bv,Chi đoàn Bệnh viện Hy Vọng,BV Hy Vọng,branch,so-y-te,,,2020-01-01
"""

PLAN = """\
ĐOÀN KHỐI BÌNH MINH
***
Số: 07-KH/ĐTN
Bình Minh, ngày 15 tháng 02 năm 2024

KẾ HOẠCH
Triển khai phong trào “Việc tốt mỗi ngày” năm 2024

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Phong trào là nơi rèn luyện đội ngũ cán bộ trẻ vững về chuyên môn và tận tụy với nhân dân.

II. NỘI DUNG THỰC HIỆN
1. Trách nhiệm với công việc
1.1. Cấp Khối
- Tổ chức ít nhất 02 buổi tọa đàm trong quý II/2024 (Giao Đoàn Sở Y tế chủ trì, Đoàn Sở Tư pháp phối hợp).
- Xây dựng 01 trang hướng dẫn thủ tục trực tuyến trước ngày 30/6/2024 (Giao Đoàn Cục Thuế thực hiện).
1.2. Cấp cơ sở
- Mỗi cơ sở Đoàn đăng ký và thực hiện ít nhất 01 công trình thanh niên trong năm 2024.
2. Trách nhiệm với cộng đồng
2.1. Cấp Khối
- Tổ chức 01 ngày hội hiến máu tình nguyện (Giao Cụm hoạt động số 1 và Đoàn Tòa án nhân dân chủ trì thực hiện).
2.2. Cấp cơ sở
- Khuyến khích các cơ sở Đoàn tham gia trồng cây xanh hằng quý.

III. TỔ CHỨC THỰC HIỆN
- Cơ sở Đoàn báo cáo kết quả thực hiện về Đoàn Khối trước ngày 15/11/2024.

TM. BAN THƯỜNG VỤ ĐOÀN KHỐI
BÍ THƯ
Trần Thanh Bình
"""

append_only = [import_module(f"phongtrao.{room}.migrations.0002_append_only") for room in ("trail", "ledger")]
Writes = Callable[[], AbstractContextManager[None]]


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """
    On PostgreSQL only what asks the database anything runs again: the rest has shown what it can on SQLite, and the
    laws are about the code and the doors, whatever the database.

    Several writers at once are for PostgreSQL alone: SQLite lets one transaction write at a time.
    """
    kept = [item for item in items if _is_for(connection.vendor, item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(kept)])
    items[:] = kept


def _is_for(vendor: str, item: pytest.Item) -> bool:
    names = getattr(item, "fixturenames", ())
    if vendor == "sqlite":
        return "several_writers" not in names
    if item.path.is_relative_to(LAWS):
        return False
    return bool(item.get_closest_marker("django_db")) or "db" in names or "several_writers" in names


@pytest.fixture
def now() -> datetime:
    """The moment at which the cast acts."""
    return NOW


@pytest.fixture
def job() -> Actor:
    """A named job of the system."""
    return JOB


@pytest.fixture
def organization(db: None) -> dict[str, Unit]:
    """A bloc with a board, two clusters, five grassroots unions and two branches, by their codes."""
    organizations.import_roster(data=ROSTER.encode(), by=JOB, at=NOW)
    return {unit.code: unit for unit in Unit.objects.all()}


@pytest.fixture
def person(organization: dict[str, Unit]) -> Callable[..., User]:
    """Makes a person with an office: `person("an", "An", "so-y-te", Role.SECRETARY)`."""

    def make(username: str, full_name: str, code: str = "", role: str = "") -> User:
        user = accounts.open_account(username=username, full_name=full_name, password=PASSWORD, by=JOB, at=NOW)
        if code:
            organizations.give_office(user=user, unit=organization[code], role=role, since=FOUNDED, by=JOB, at=NOW)
        return user

    return make


@pytest.fixture
def officer(person: Callable[..., User]) -> User:
    """Bình, officer of the bloc."""
    return person("binh", "Trần Thanh Bình", "khoi", Role.OFFICER)


@pytest.fixture
def secretary(person: Callable[..., User]) -> User:
    """An, secretary of Đoàn Sở Y tế."""
    return person("an", "Nguyễn Hoài An", "so-y-te", Role.SECRETARY)


@pytest.fixture
def other_secretary(person: Callable[..., User]) -> User:
    """Chi, secretary of Đoàn Sở Xây dựng."""
    return person("chi", "Lê Mai Chi", "so-xay-dung", Role.SECRETARY)


@pytest.fixture
def member(person: Callable[..., User]) -> User:
    """Dũng, member of a branch of Đoàn Sở Y tế."""
    return person("dung", "Phạm Anh Dũng", "y-te-vp", Role.MEMBER)


@pytest.fixture
def party_committee(person: Callable[..., User]) -> User:
    """Giang of the party committee that Đoàn Sở Y tế belongs to: reads, changes nothing."""
    return person("giang", "Vũ Hương Giang", "so-y-te", Role.PARTY_COMMITTEE)


@pytest.fixture
def administrator(person: Callable[..., User]) -> User:
    """Quý, who looks after the service and holds no office."""
    user = person("quy", "Hồ Ngọc Quý")
    user.is_staff = user.is_superuser = True
    user.save()
    return user


@pytest.fixture(autouse=True)
def _in_vietnamese() -> None:
    """Every test begins in the language of the interface; a request in another one leaves that to its thread."""
    translation.activate(settings.LANGUAGE_CODE)


@pytest.fixture(autouse=True)
def _nothing_counted_yet() -> None:
    """Tries are counted in the cache; what one test has tried is no matter of the next."""
    cache.clear()


@pytest.fixture
def plan_under_review(organization: dict[str, Unit]) -> Plan:
    """A small plan of the bloc that has been read: tasks of every tier, two questions."""
    version = plans.begin_plan(issuer=organization["khoi"], name="ke-hoach.txt", data=PLAN.encode(), by=JOB, at=NOW)
    plans.read_version(version_id=version.pk, by=JOB, at=NOW)
    return Plan.objects.get()


@pytest.fixture
def published_plan(plan_under_review: Plan) -> Plan:
    """The same plan with all proposals accepted, questions left as the text has them, and obligations published."""
    plans.accept_all(plan=plan_under_review, by=JOB, at=NOW)
    for question in Question.objects.filter(version__plan=plan_under_review).order_by("pk"):
        plans.answer_question(question=question, answer="", by=JOB, at=NOW)
    obligations.publish(plan=plan_under_review, by=JOB, at=NOW)
    return Plan.objects.get()


@pytest.fixture
def actor_of() -> Callable[[User], Actor]:
    """The actor behind a person, with the offices held at `NOW`."""
    return lambda user: queries.actor_for(user, on=NOW.date())


@pytest.fixture
def as_() -> Callable[[User | None], Client]:
    """A client signed in as somebody; `as_(None)` is a stranger. `as_(user).get(url, HTTP_HX_REQUEST="true")`."""

    def client_of(user: User | None) -> Client:
        client = Client()
        if user:
            client.force_login(user)
        return client

    return client_of


@pytest.fixture
def no_writes() -> Writes:
    """`with no_writes(): ...` fails on the first statement that changes a row; sessions may be kept."""

    def guard(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        verb = sql.lstrip().split(None, 1)[0].upper()
        if verb in {"INSERT", "UPDATE", "DELETE", "REPLACE"} and "accounts_browsersession" not in sql:
            raise AssertionError(f"a read wrote: {sql[:200]}")
        return execute(sql, params, many, context)

    @contextmanager
    def watch() -> Iterator[None]:
        with connection.execute_wrapper(guard):
            yield

    return watch


@pytest.fixture(scope="session")
def first_rows(django_db_setup: None, django_db_blocker: Any) -> list[list[Model]]:
    """What the migrations leave in the tables of the product, table by table."""
    ours = [one for one in apps.get_models(include_auto_created=True) if one.__module__.startswith("phongtrao.")]
    with django_db_blocker.unblock():
        kept = [list(model._base_manager.all()) for model in ours]
        connection.close()
    return [rows for rows in kept if rows]


@pytest.fixture
def trail_guards(first_rows: list[list[Model]], django_db_blocker: Any) -> Iterator[None]:
    """Puts the guards of trail and ledger up again after a test that emptied their tables, and the first rows back."""
    yield
    with django_db_blocker.unblock():
        connection.ensure_connection()
        with connection.schema_editor() as editor:
            for guards in append_only:
                guards.forbid(None, editor)
        with transaction.atomic():
            for rows in first_rows:
                type(rows[0])._base_manager.bulk_create(rows)
        connection.close()


@pytest.fixture
def several_writers(trail_guards: None, transactional_db: None) -> Iterator[Callable[..., list[Any]]]:
    """
    `several_writers(a, b, …)` calls all at the same moment, each on a connection of its own; what each said or raised.

    Everything is committed, and the tables are emptied afterwards; so the guards of the trail have to come down.
    """

    def call_all(*calls: Callable[[], Any]) -> list[Any]:
        gate = Barrier(len(calls))

        def run(call: Callable[[], Any]) -> Any:
            try:
                connection.ensure_connection()
                gate.wait(10)
                return call()
            except Exception as error:  # the test looks at it
                return error
            finally:
                connection.close()

        with ThreadPoolExecutor(len(calls)) as pool:
            return list(pool.map(run, calls))

    yield call_all
    with connection.schema_editor() as editor:
        for guards in append_only:
            guards.allow(None, editor)


@pytest.fixture
def run_tasks(db: None) -> Callable[[], None]:
    """Does all background work that waits, as the worker would, but on the connection that holds the test's rows."""
    one = worker(batch=True)

    def work() -> None:
        while waiting := DBTaskResult.objects.ready().get_locked():
            waiting.claim(one.worker_id)
            one.run_task(waiting)

    return work
