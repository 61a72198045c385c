"""Small pieces: a file, a function, a view and a template each have a budget (CONTRIBUTING.md)."""

import ast

from . import tree

FILE, FUNCTION, VIEW, TEMPLATE = 400, 30, 25, 120
FILE_TO_SPLIT_SOON = 250


def lines_of(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function's body, without its signature and docstring."""
    body = node.body[1:] if ast.get_docstring(node) else node.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def over_budget(code: ast.AST, budget: int) -> list[str]:
    """The functions that are longer than the budget."""
    return [f"{node.name} {lines_of(node)}" for node in tree.functions(code) if lines_of(node) > budget]


def test_the_law_counts_a_functions_body_only():
    code = ast.parse('def long():\n    """One\n    two."""\n    a = 1\n    b = 2\n')

    assert over_budget(code, 1) == ["long 2"]
    assert over_budget(code, 2) == []


def test_files_keep_within_the_hard_limit():
    files = [
        *tree.python_files(),
        *(path for path in tree.tracked() if path.suffix in {".mjs", ".js", ".scss", ".css"}),
    ]

    assert {tree.short(path): n for path in files if (n := len(path.read_text().splitlines())) > FILE} == {}


def test_files_over_the_soft_limit_are_owned_up_to_in_the_debt_list():
    debts = (tree.ROOT / "docs" / "debt.md").read_text()
    long = [
        path
        for path in tree.product_files()
        if "vocabulary" not in path.parts and len(path.read_text().splitlines()) > FILE_TO_SPLIT_SOON
    ]

    assert [tree.short(path) for path in long if tree.short(path) not in debts] == []


def test_functions_keep_within_their_budget():
    found = {tree.short(path): over_budget(tree.parsed(path), FUNCTION) for path in tree.product_files()}

    assert {name: functions for name, functions in found.items() if functions} == {}


def test_views_keep_within_their_budget():
    views = [path for path in tree.product_files() if path.name == "views.py" or path.parent.name == "views"]
    found = {tree.short(path): over_budget(tree.parsed(path), VIEW) for path in views}

    assert views
    assert {name: functions for name, functions in found.items() if functions} == {}


def test_templates_keep_within_their_budget():
    lines = {tree.short(path): len(path.read_text().splitlines()) for path in tree.templates()}

    assert {name: count for name, count in lines.items() if count > TEMPLATE} == {}
