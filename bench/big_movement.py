"""A movement of the size that the issue asks for: 2,000 units × 80 tasks, every unit owes every task."""

from datetime import UTC, date, datetime

from django.db import connection

from phongtrao.accounts.models import User
from phongtrao.obligations.operations.tallying import recount_plan
from phongtrao.organizations.models import ClusterPlace, Office, Role, Unit, UnitKind
from phongtrao.plans.models import Force, Pillar, Plan, PlanState, PlanVersion, Task, TaskState, VersionState

UNITS = 2000
TASKS = 80
CLUSTERS = 20
START, END = date(2024, 1, 1), date(2024, 12, 31)
TODAY = date(2024, 7, 1)
NOW = datetime(2024, 7, 1, 2, tzinfo=UTC)
BATCH = 2000


def fill(*, number_of_units: int = UNITS, number_of_tasks: int = TASKS) -> tuple[User, Plan]:
    """Write the movement into the empty database; returns the officer who looks at it, and the plan."""
    officer, plan = found(number_of_units=number_of_units, number_of_tasks=number_of_tasks)
    oblige(plan)
    return officer, plan


def found(*, number_of_units: int, number_of_tasks: int) -> tuple[User, Plan]:
    """The same with nothing owed yet."""
    bloc = _unit(1, UnitKind.UNION, "/1/", None)
    first = max(10_000, number_of_units + 2)
    clusters = [_unit(first + n, UnitKind.CLUSTER, f"/1/{first + n}/", 1) for n in range(CLUSTERS)]
    units = [_unit(2 + n, UnitKind.GRASSROOTS_UNION, f"/1/{2 + n}/", 1) for n in range(number_of_units)]
    Unit.objects.bulk_create([bloc, *clusters, *units], batch_size=BATCH)
    ClusterPlace.objects.bulk_create(
        [ClusterPlace(cluster=clusters[n % CLUSTERS], unit=unit, since=START) for n, unit in enumerate(units)],
        batch_size=BATCH,
    )
    return steered(bloc, number_of_tasks)


def steered(bloc: Unit, number_of_tasks: int) -> tuple[User, Plan]:
    """An officer of a unit that is there, and its plan."""
    officer = User.objects.create(username="can-bo", full_name="Trần Thị Bình")
    Office.objects.create(user=officer, unit=bloc, role=Role.OFFICER, since=START)
    plan = _plan(bloc, number_of_tasks)
    _tasks(plan, number_of_tasks)
    return officer, plan


def _unit(pk: int, kind: str, path: str, parent: int | None) -> Unit:
    name = f"Đoàn Ban Quản lý Dự án Đầu tư Xây dựng các Công trình Dân dụng và Công nghiệp số {pk}"
    return Unit(
        pk=pk,
        code=f"u{pk}",
        name=name,
        short_name=f"Ban QLDA số {pk}",
        kind=kind,
        parent_id=parent,
        path=path,
        valid_from=START,
        sort_key=f"doan {pk:06}",
        search=f"doan ban quan ly du an so {pk}",
    )


def _plan(bloc: Unit, number_of_tasks: int) -> Plan:
    plan = Plan.objects.create(
        issuer=bloc,
        title="Kế hoạch đo tốc độ",
        window_from=START,
        window_to=END,
        window_origin="text",
        state=PlanState.PUBLISHED,
        created_at=NOW,
        published_at=NOW,
    )
    text = " ".join(f"Việc thứ {n} do mọi cơ sở thực hiện." for n in range(number_of_tasks))
    PlanVersion.objects.create(
        plan=plan,
        ordinal=1,
        file_name="do.txt",
        digest="0" * 64,
        state=VersionState.IN_FORCE,
        text=text,
        reading={"paragraphs": [{"kind": "paragraph", "level": 0, "pieces": [[0, len(text)]]}]},
        uploaded_by="đo",
        uploaded_at=NOW,
    )
    return plan


def _tasks(plan: Plan, number_of_tasks: int) -> None:
    version = plan.versions.get()
    tasks: list[Task] = []
    start = 0
    for n in range(number_of_tasks):
        words = f"Việc thứ {n} do mọi cơ sở thực hiện."
        pillar = Pillar.values[n * len(Pillar.values) // number_of_tasks]
        tasks.append(
            Task(
                plan=plan,
                version=version,
                code=f"2.{n // 8 + 1}.{n % 8 + 1}",
                ordinal=n,
                start=start,
                end=start + len(words),
                text=words,
                title=f"Việc thứ {n}",
                tier_kind="grassroots",
                pillar=pillar,
                force=Force.MUST,
                state=TaskState.ACCEPTED,
            )
        )
        start += len(words) + 1
    Task.objects.bulk_create(tasks)


def oblige(plan: Plan) -> None:
    """
    Every unit owes every task; states and due days are spread evenly and always the same way.

    One statement of SQL a table: through the ORM the 320,000 rows would take a minute.
    """
    with connection.cursor() as cursor:
        cursor.execute(OBLIGATIONS, {"plan": plan.pk, "now": NOW})
        cursor.execute(HOLDERS)
    recount_plan(plan)


OBLIGATIONS = """
INSERT INTO obligations_obligation (plan_id, task_id, holder_key, period_key, period_start, period_end, pillar, force,
  due_to, due_origin, due_set_by, due_is_own, state, target_value, target_comparator, target_noun, target_origin,
  done_value, published_at, published_by)
SELECT %(plan)s, task.id, 'u' || unit.id, '2024', '2024-01-01', '2024-12-31', task.pillar, task.force,
  CASE WHEN chance IN (5, 6) THEN '2024-06-01' WHEN chance > 7 THEN '2024-12-01' END,
  CASE WHEN chance IN (5, 6, 8, 9) THEN 'text' ELSE '' END, '', 0,
  CASE WHEN chance < 3 THEN 'met' WHEN chance < 6 THEN 'doing' ELSE 'open' END,
  10, '>=', 'lượt', 'text', chance, %(now)s, 'đo'
FROM (SELECT id, (id * 7919) %% 10 AS seed FROM organizations_unit WHERE kind = 'grassroots_union') unit
JOIN (SELECT id, ordinal, pillar, force FROM plans_task) task
JOIN (SELECT value AS chance FROM json_each('[0,1,2,3,4,5,6,7,8,9]')) spread
  ON chance = (unit.seed + task.ordinal * 17 + unit.id * task.ordinal) %% 10
ORDER BY unit.id, task.id
"""
HOLDERS = """
INSERT INTO obligations_holder (plan_id, obligation_id, unit_id, role)
SELECT plan_id, id, CAST(substr(holder_key, 2) AS integer), 'lead' FROM obligations_obligation ORDER BY id
"""
