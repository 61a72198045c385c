"""
How entries add up to balances and presences, in the SQL of both databases.

The same words serve what is written (the entries just made) and what verifies it (all entries): `moves_of` or `ALL`
says which entries move, on which rung and in which direction, and the rest follows.
"""

from collections.abc import Sequence

from phongtrao.foundation.rows import is_postgresql, rows_of

YEAR, MONTH = len("2024"), len("2024-05")


def moves_of(parameter: str) -> str:
    """The moves that a parameter lists: [entry, rung, 1 or -1]."""
    return f"""
    moves AS (
      SELECT e.id, e.metric_id, e.path, e.cluster_id, e.subject, e.occurred_on, m.rung,
             e.quantity * m.sign AS quantity,
             CASE WHEN e.reversal_of_id IS NULL THEN m.sign ELSE -m.sign END AS times
      FROM ({rows_of(parameter, entry_id="id", rung="number", sign="number")}) AS m
      JOIN ledger_entry AS e ON e.id = m.entry_id
    )"""  # noqa: S608


def all_moves() -> str:
    """All entries that occurred from one day to another (`since`, `until`), each on its highest rung."""
    return """
    moves AS (
      SELECT e.id, e.metric_id, e.path, e.cluster_id, e.subject, e.occurred_on,
             COALESCE(a.rung, e.rung) AS rung, e.quantity AS quantity,
             CASE WHEN e.reversal_of_id IS NULL THEN 1 ELSE -1 END AS times
      FROM ledger_entry AS e
      LEFT JOIN (SELECT entry_id, MAX(rung) AS rung FROM ledger_attestation GROUP BY entry_id) AS a
        ON a.entry_id = e.id
      WHERE e.occurred_on BETWEEN %(since)s AND %(until)s
    )"""


def balances(moves: str) -> str:
    """
    WITH …: `balances`, what the moves come to, by scope, label, metric, period and rung. Months are added up from days,
    years from months: what is sorted grows no faster than the entries.
    """
    return f"""
    WITH {moves}, {_labelled("true")},
    grouped AS (
      SELECT path, cluster_id, label, metric_id, {_day()} AS day, rung, SUM(quantity) AS quantity, SUM(times) AS times
      FROM labelled GROUP BY 1, 2, 3, 4, 5, 6
    ),
    days AS (
      SELECT {_scope()} AS scope_id, label, metric_id, day AS period, rung,
             {whole("SUM(quantity)")} AS quantity, {whole("SUM(times)")} AS entries
      FROM grouped CROSS JOIN {_scopes("grouped")}
      GROUP BY 1, 2, 3, 4, 5
    ),
    {_longer("months", "days", MONTH, "rung", ("quantity", "entries"))},
    {_longer("years", "months", YEAR, "rung", ("quantity", "entries"))},
    balances AS (SELECT * FROM days UNION ALL SELECT * FROM months UNION ALL SELECT * FROM years)"""  # noqa: S608


def presences(moves: str) -> str:
    """WITH …: `presences`, how often who was there, by scope, label, metric, period and subject."""
    gathers = "label = '' OR label LIKE 'task:%%'"
    rungs = ", ".join(
        f"{whole(f'SUM(CASE WHEN rung = {rung} THEN times ELSE 0 END)')} AS {name}"
        for rung, name in enumerate(RUNG_COLUMNS, start=1)
    )
    return f"""
    WITH {moves}, {_labelled(gathers)},
    present AS (
      SELECT path, cluster_id, label, metric_id, substr({_day()}, 1, 7) AS month, subject, rung, SUM(times) AS times
      FROM labelled
      WHERE subject <> '' AND metric_id IN (SELECT counts_id FROM ledger_metric WHERE counts_id IS NOT NULL)
      GROUP BY 1, 2, 3, 4, 5, 6, 7
    ),
    months AS (
      SELECT {_scope()} AS scope_id, label, metric_id, month AS period, subject, {rungs}
      FROM present CROSS JOIN {_scopes("present")}
      GROUP BY 1, 2, 3, 4, 5
    ),
    {_longer("years", "months", YEAR, "subject", RUNG_COLUMNS)},
    presences AS (SELECT * FROM months UNION ALL SELECT * FROM years)"""  # noqa: S608


RUNG_COLUMNS = ("declared", "evidenced", "confirmed", "checked")


def top_of(columns: dict[str, str]) -> str:
    """The highest rung of which there is one; `columns` says how each is written."""
    cases = " ".join(
        f"WHEN {columns[name]} > 0 THEN {rung}" for rung, name in reversed(list(enumerate(RUNG_COLUMNS, start=1)))
    )
    return f"CASE {cases} ELSE 0 END"


def _labelled(gathers: str) -> str:
    """Each move under everything, and under each label that its entry serves."""
    columns = "path, cluster_id, subject, occurred_on, metric_id, rung, quantity, times"
    return f"""
    labelled AS (
      SELECT '' AS label, {columns} FROM moves
      UNION ALL
      SELECT a.label, {columns} FROM moves JOIN ledger_attribution AS a ON a.entry_id = moves.id WHERE {gathers}
    )"""  # noqa: S608


def _scopes(table: str) -> str:
    """The units of a path and the cluster, one row each (the rule `rules.scopes_of`)."""
    if is_postgresql():
        ids = f"trim(both '/' from {table}.path) || COALESCE('/' || {table}.cluster_id, '')"
        return f"LATERAL unnest(string_to_array({ids}, '/')::bigint[]) AS scope(id)"
    ids = f"'[' || replace(trim({table}.path, '/'), '/', ',') || COALESCE(',' || {table}.cluster_id, '') || ']'"
    return f"json_each({ids}) AS scope"


def _scope() -> str:
    return "scope.id" if is_postgresql() else "scope.value"


def _longer(name: str, shorter: str, letters: int, last: str, columns: Sequence[str]) -> str:
    """The same in longer periods: what shorter ones that begin with the same letters come to."""
    totals = ", ".join(f"{whole(f'SUM({column})')} AS {column}" for column in columns)
    return f"""{name} AS (
      SELECT scope_id, label, metric_id, substr(period, 1, {letters}) AS period, {last}, {totals}
      FROM {shorter} GROUP BY 1, 2, 3, 4, 5
    )"""  # noqa: S608


def _day() -> str:
    """As text: to SQLite a date is a number, and no index of texts would be used for it."""
    return "to_char(occurred_on, 'YYYY-MM-DD')" if is_postgresql() else "CAST(occurred_on AS text)"


def whole(total: str) -> str:
    """PostgreSQL adds whole numbers of eight bytes up to decimals."""
    return f"({total})::bigint" if is_postgresql() else total
