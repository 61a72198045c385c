"""Rooms explain themselves, words are those of the glossary, and nothing of one machine is left in a file."""

import ast
import re

import pytest
from django.apps import apps

from . import tree

PARTS = (
    ("What it is for", "For"),
    ("Its words", "Words"),
    ("Its rules", "Rules"),
    ("What may be called",),
    ("Its neighbours", "Neighbours"),
)
LEFTOVERS = re.compile(
    r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X)\b|raise NotImplemented|coming so" r"on|sắp ra " r"mắt|lorem ip" r"sum",
)
MACHINE = re.compile(
    r"https?://[^ \"']*(?:pypi|npmjs|pythonhosted|registry)|https?://[^ \"']+\.(?:whl|tgz|tar\.gz)"
    r"|--(?:extra-)?index-url|(?<![\w.])/(?:home|root|Users|work)/[\w.]"
)
TEXT = {
    ".py",
    ".md",
    ".html",
    ".js",
    ".mjs",
    ".css",
    ".scss",
    ".json",
    ".toml",
    ".txt",
    ".yaml",
    ".yml",
    ".csv",
    ".svg",
    ".po",
    "",
}


def test_every_room_has_a_readme_of_five_parts():
    faults = []
    for room in tree.rooms():
        readme = room / "README.md"
        text = readme.read_text() if readme.exists() else ""
        missing = [part[0] for part in PARTS if not any(word in text for word in part)]
        if missing:
            faults.append(f"{room.name}: {', '.join(missing)}")

    assert faults == []


def test_every_model_is_a_word_of_the_glossary():
    glossary = (tree.ROOT / "docs" / "glossary.md").read_text()
    ours = [model.__name__ for model in apps.get_models() if model.__module__.startswith("phongtrao.")]

    assert ours
    assert [name for name in ours if f"`{name}`" not in glossary] == []


# In parts, so that this file does not hold what it forbids.
@pytest.mark.parametrize("parts", [("/ro", "ot/bin"), ("https://files.python", "hosted.org/x"), ("--index", "-url x")])
def test_the_law_sees_a_machine_or_a_registry(parts):
    assert MACHINE.search("".join(parts))


@pytest.mark.parametrize("pattern", [LEFTOVERS, MACHINE], ids=["unfinished marks", "machine paths and registries"])
def test_no_file_has(pattern):
    files = [path for path in tree.tracked() if path.suffix in TEXT and path.name not in {"uv.lock"}]
    found = {}
    for path in files:
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), start=1):
            if pattern.search(line) and path != tree.ROOT / "tests" / "law" / "test_words.py":
                found[f"{tree.short(path)}:{number}"] = line.strip()[:80]

    assert found == {}


def test_names_say_what_a_module_is():
    vague = {"utils", "helpers", "common", "manager", "misc", "base"}

    assert [tree.short(path) for path in tree.product_files() if path.stem in vague] == []


def test_modules_and_public_functions_explain_themselves():
    silent = []
    for path in tree.product_files():
        code = tree.parsed(path)
        if code.body and not ast.get_docstring(code):
            silent.append(tree.short(path))
        silent += [
            f"{tree.short(path)}:{node.lineno} {node.name}"
            for node in code.body
            if isinstance(node, ast.FunctionDef | ast.ClassDef)
            and not node.name.startswith("_")
            and not ast.get_docstring(node)
        ]

    assert silent == []
