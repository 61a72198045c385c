"""
A ledger of many entries, written by the database itself: 60 units of ten branches, two years, 80 tasks.

Nine of ten entries are daily steps; the others are hours, and people at activities of fifty. Balances and presences are
made by the aggregation that `phongtrao ledger verify` compares with, over all entries, and nothing else.
"""

from datetime import date

from django.db import connection, transaction

from phongtrao.ledger import sums
from phongtrao.ledger.models import Metric
from phongtrao.ledger.operations.balances import COLUMNS
from phongtrao.ledger.sums import RUNG_COLUMNS
from phongtrao.organizations.models import ClusterPlace, Unit

UNIONS, BRANCHES, CLUSTERS, TASKS, PEOPLE = 60, 10, 5, 80, 20_000
FIRST, LAST = date(2024, 1, 1), date(2025, 12, 30)
DAYS = (LAST - FIRST).days + 1
ROOT = 1


def found() -> list[int]:
    """The units; returns the unions below the root."""
    unions = [ROOT + number for number in range(1, UNIONS + 1)]
    clusters = [1000 + number for number in range(CLUSTERS)]
    Unit.objects.bulk_create(
        [
            _unit(ROOT, f"/{ROOT}/", None),
            *(_unit(pk, f"/{ROOT}/{pk}/", ROOT) for pk in (*unions, *clusters)),
            *(
                _unit(100 + number, f"/{ROOT}/{unions[number // BRANCHES]}/{100 + number}/", unions[number // BRANCHES])
                for number in range(UNIONS * BRANCHES)
            ),
        ]
    )
    ClusterPlace.objects.bulk_create(
        ClusterPlace(unit_id=pk, cluster_id=clusters[pk % CLUSTERS], since=FIRST) for pk in unions
    )
    return unions


def _unit(pk: int, path: str, parent: int | None) -> Unit:
    name = f"Đơn vị {pk}"
    row = {"name": name, "short_name": name, "kind": "branch", "sort_key": name, "search": name, "valid_from": FIRST}
    return Unit(pk=pk, code=f"u{pk}", path=path, parent_id=parent, **row)


def fill(number: int) -> None:
    """So many entries with what they serve, and the balances that they come to."""
    metrics = dict(Metric.objects.values_list("key", "pk"))
    given = {
        "number": number,
        "since": FIRST,
        "until": LAST,
        **{name: metrics[name] for name in ("steps", "hours", "participants")},
    }
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(_entries(), given)
        cursor.execute(ATTRIBUTIONS, given)
        cursor.execute(ACTIVITIES, given)
        cursor.execute(_balances(), given)
        cursor.execute(_presences(), given)
        cursor.execute(DIFFERENT, given)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _entries() -> str:
    """Each entry by its number: kind, day, branch, person follow from it. Fifty at a time make an activity."""
    if connection.vendor == "postgresql":
        numbers = "SELECT n FROM generate_series(0, %(number)s - 1) AS n"
        day = f"DATE '{FIRST}' + (n / 50 * 7 %% {DAYS})::int"
    else:
        numbers = "SELECT n FROM (WITH RECURSIVE s(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM s WHERE n < %(number)s - 1) SELECT n FROM s)"  # noqa: E501
        day = f"date('{FIRST}', (n / 50 * 7 %% {DAYS}) || ' days')"
    branch = f"(100 + n / 50 * 13 %% {UNIONS * BRANCHES})"
    union = f"({ROOT} + 1 + n / 50 * 13 %% {UNIONS * BRANCHES} / {BRANCHES})"
    kind = "n / 50 %% 20"
    return f"""
        INSERT INTO ledger_entry (metric_id, quantity, unit_id, path, cluster_id, subject, occurred_on, recorded_at,
                                  rung, source, key, reason)
        SELECT CASE {kind} WHEN 0 THEN %(participants)s WHEN 1 THEN %(hours)s ELSE %(steps)s END,
               CASE {kind} WHEN 0 THEN 10000 WHEN 1 THEN 25000 ELSE 80000000 END,
               {branch}, '/{ROOT}/' || {union} || '/' || {branch} || '/', 1000 + {union} %% {CLUSTERS},
               'p' || (n * 7919 %% {PEOPLE}), {day}, '{FIRST} 00:00:00+00:00', 1 + n %% 4, 'bench.deed:' || n,
               'bench.deed:' || n, ''
        FROM ({numbers}) AS numbers"""  # noqa: S608


NUMBER = "CAST(substr(key, 12) AS integer)"
ATTRIBUTIONS = f"""
    INSERT INTO ledger_attribution (entry_id, label)
    SELECT id, 'task:' || CASE WHEN metric_id = %(steps)s THEN {TASKS} ELSE 1 + {NUMBER} / 50 / 20 %% ({TASKS} - 1) END
    FROM ledger_entry"""  # noqa: S608
ACTIVITIES = f"""
    INSERT INTO ledger_attribution (entry_id, label)
    SELECT id, 'activity:' || {NUMBER} / 50 FROM ledger_entry WHERE metric_id <> %(steps)s"""  # noqa: S608


def _balances() -> str:
    return f"""
        INSERT INTO ledger_balance ({COLUMNS}) {sums.balances(sums.all_moves())} SELECT {COLUMNS} FROM balances"""  # noqa: S608


def _presences() -> str:
    names = ", ".join(RUNG_COLUMNS)
    return f"""
        INSERT INTO ledger_presence (scope_id, label, metric_id, period, subject, {names}, top, was)
        {sums.presences(sums.all_moves())}
        SELECT scope_id, label, metric_id, period, subject, {names}, {sums.top_of({n: n for n in RUNG_COLUMNS})}, 0
        FROM presences"""  # noqa: S608


DIFFERENT = f"""
    INSERT INTO ledger_balance ({COLUMNS})
    SELECT p.scope_id, p.label, m.id, p.period, p.top, COUNT(*) * 10000, COUNT(*)
    FROM ledger_presence AS p JOIN ledger_metric AS m ON m.counts_id = p.metric_id WHERE p.top > 0
    GROUP BY p.scope_id, p.label, m.id, p.period, p.top"""  # noqa: S608
