"""Only operations write, and each of them says who and when and leaves a trail."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from . import tree

ALWAYS_WRITES = frozenset(
    {"bulk_create", "bulk_update", "get_or_create", "update_or_create", "abulk_create", "aget_or_create", "asave"}
)
WRITES_ON_ROWS = frozenset({"create", "update", "delete", "save", "set", "add", "remove", "clear"})
QUERY_WORDS = frozenset({"objects", "filter", "exclude", "all", "select_related", "order_by", "get"})


def writes(code: ast.AST) -> Iterator[ast.Call]:
    """
    Calls that change rows: `save` of anything, `create` and its like of a manager or queryset.

    `update`, `add`, … are also words of dictionaries and sets, so they count only behind a query word.
    """
    for node in ast.walk(code):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        verb, on = node.func.attr, node.func.value
        is_row_save = (verb == "save" and not isinstance(on, ast.Call)) or (verb == "delete" and not node.args)
        if verb in ALWAYS_WRITES or is_row_save or (verb in WRITES_ON_ROWS and _is_query(on)):
            yield node


def _is_query(on: ast.expr) -> bool:
    names = {part.attr for part in ast.walk(on) if isinstance(part, ast.Attribute)}
    return bool(names & QUERY_WORDS)


@pytest.mark.parametrize(
    "line",
    [
        "task.save()",
        "task.delete()",
        "Task.objects.create(plan=plan)",
        "Task.objects.filter(plan=plan).update(state='x')",
        "plan.tasks.all().delete()",
        "Task.objects.bulk_create(rows)",
        "charge.members.get_or_create(unit=unit)",
    ],
)
def test_the_law_sees_a_write(line):
    assert list(writes(ast.parse(f"def view(request):\n    {line}\n")))


@pytest.mark.parametrize("line", ["words.update({})", "seen.add(1)", "names.clear()", "Task.objects.filter(pk=1)"])
def test_the_law_leaves_plain_containers_and_reads_alone(line):
    assert not list(writes(ast.parse(line)))


def test_only_operations_write():
    guilty = [
        f"{tree.short(path)}:{call.lineno} {ast.unparse(call)[:70]}"
        for path in tree.product_files()
        if not tree.in_operations(path)
        for call in writes(tree.parsed(path))
    ]

    assert guilty == []


def functions_of(room: Path) -> dict[str, ast.FunctionDef]:
    """Every function of a room's `operations.py` or `operations/`, by name."""
    files = [path for path in tree.product_files() if tree.in_operations(path) and path.is_relative_to(room)]
    return {node.name: node for path in files for node in tree.parsed(path).body if isinstance(node, ast.FunctionDef)}


def operations_of(room: Path) -> dict[str, ast.FunctionDef]:
    """The room's operations by name: the public ones of `operations.py`, or what `operations/__init__.py` offers."""
    front = room / "operations" / "__init__.py"
    offered = None
    if front.exists():
        imports = [node for node in tree.parsed(front).body if isinstance(node, ast.ImportFrom)]
        offered = {alias.name for node in imports for alias in node.names}
    return {
        name: function
        for name, function in functions_of(room).items()
        if not name.startswith("_") and (offered is None or name in offered)
    }


def badly_signed(function: ast.FunctionDef) -> list[str]:
    """What is wrong with the signature of an operation."""
    names = {argument.arg for argument in function.args.kwonlyargs}
    faults = [f"has no keyword `{name}`" for name in ("by", "at") if name not in names]
    if function.args.args or function.args.posonlyargs:
        faults.append("takes arguments by place")
    return [f"{function.name} {fault}" for fault in faults]


def test_the_law_sees_a_bad_signature():
    function = ast.parse("def accept(task, *, by): ...").body[0]

    assert badly_signed(function) == ["accept has no keyword `at`", "accept takes arguments by place"]


RECORDS = frozenset({"ledger.record", "ledger.reverse", "ledger.restate", "ledger.attest"})
"""What these write is a record that nobody can change, with who and when; the deed that calls them leaves the trail."""


def rooms_with_operations() -> list[Path]:
    """All rooms but the trail, which takes its verb by place: record("task_accepted", subject=…)."""
    return [room for room in tree.rooms() if room.name != "trail" and functions_of(room)]


def test_operations_are_keyword_only_and_know_who_and_when():
    operations = [one for room in rooms_with_operations() for one in operations_of(room).values()]

    assert operations
    assert [fault for one in operations for fault in badly_signed(one)] == []


def leaves_trail(name: str, functions: dict[str, ast.FunctionDef], lower: frozenset[str], depth: int = 5) -> bool:
    """
    True if a function calls `trail.record` or `trail.record_many`, itself or through functions that it calls.

    `lower` names the operations of other rooms ("plans.mark_published"), which leave a trail by this same law.
    """
    if name not in functions or not depth:
        return False
    calls = (node for node in ast.walk(functions[name]) if isinstance(node, ast.Call))
    called = {ast.unparse(call.func) for call in calls}
    if called & ({"trail.record", "trail.record_many"} | lower):
        return True
    return any(leaves_trail(other.rsplit(".", 1)[-1], functions, lower, depth - 1) for other in called)


def test_the_law_sees_an_operation_that_leaves_no_trail():
    code = ast.parse("def a(): b()\ndef b(): trail.record('x')\ndef c(): d()\ndef d(): pass\ndef e(): plans.end()")
    functions = {node.name: node for node in code.body}

    found = [name for name in functions if leaves_trail(name, functions, frozenset({"plans.end"}))]

    assert found == ["a", "b", "e"]


def test_every_operation_leaves_a_trail():
    lower = (
        frozenset(f"{room.name}.{name}" for room in rooms_with_operations() for name in operations_of(room)) - RECORDS
    )
    silent = [
        f"{room.name}.{name}"
        for room in rooms_with_operations()
        for name in operations_of(room)
        if f"{room.name}.{name}" not in RECORDS and not leaves_trail(name, functions_of(room), lower)
    ]

    assert silent == []


def test_there_are_no_signals():
    guilty = [
        tree.short(path)
        for path in tree.product_files()
        for node in ast.walk(tree.parsed(path))
        if (isinstance(node, ast.ImportFrom) and (node.module or "").endswith("signals"))
        or (isinstance(node, ast.Name) and node.id == "receiver")
    ]

    assert guilty == []
