"""The project's own files and their syntax trees, for laws that are read off the source."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "phongtrao"
PURE = ("reader", "periods", "vietnamese")
NO_ROOM = ("cli", "config", "locale", "__pycache__")


def rooms() -> list[Path]:
    """The folders of all rooms."""
    return sorted(path for path in PACKAGE.iterdir() if path.is_dir() and path.name not in NO_ROOM)


@cache
def tracked() -> tuple[Path, ...]:
    """Every file of the repository, also those not committed yet; ignored ones left out."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout.split("\0")
    return tuple(path for name in sorted(set(names)) if name and (path := ROOT / name).is_file())


def python_files() -> list[Path]:
    """Python files that people wrote: no migrations."""
    return [path for path in tracked() if path.suffix == ".py" and "migrations" not in path.parts]


def product_files() -> list[Path]:
    """Python files of the package, without its tests."""
    return [path for path in python_files() if path.is_relative_to(PACKAGE) and "tests" not in path.parts]


def templates() -> list[Path]:
    """All templates."""
    return [path for path in tracked() if path.suffix == ".html" and "templates" in path.parts]


def short(path: Path) -> str:
    """A file's name from the root."""
    return str(path.relative_to(ROOT))


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function of a file, methods and inner ones too."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


@cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(), filename=str(path))


def in_operations(path: Path) -> bool:
    """True for `operations.py` of a room and for every module of its folder `operations/`."""
    return path.name == "operations.py" or path.parent.name == "operations"
