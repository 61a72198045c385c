"""
How well the reader reads documents whose right reading is known: `make score`, or `python -m bench.score FOLDER`.

The folder holds pairs of `NAME.gold.json` and the document `NAME.txt` (.md, .html, .docx, .pdf). The measure is
`shared/score.py` of a folder above the repository; without it there is nothing to measure, and nothing fails.
"""

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from phongtrao.reader import read_document

FEW, LOW = 5, 0.85
"""A field with this many entries in gold or more is marked `!` where it scores below."""

Scores = dict[str, dict[str, Any] | None]


def main(arguments: list[str]) -> int:
    """Read every document of the folder, score it, print the table; with `--misses` the missed tasks too."""
    folders = [Path(argument) for argument in arguments if not argument.startswith("--")]
    shared = shared_folder()
    if shared is None:
        print("bỏ qua: không có shared/score.py ở thư mục phía trên kho mã")  # noqa: T201
        return 0
    scorer = scorer_of(shared / "score.py")
    rows: dict[str, Scores] = {}
    for gold_file in sorted((folders[0] if folders else shared / "gold").glob("*.gold.json")):
        gold = json.loads(gold_file.read_text(encoding="utf-8"))
        predicted = read_document(document_of(gold_file)).as_json()
        name = gold_file.name.removesuffix(".gold.json")
        rows[name], matched = scorer.score(gold, predicted)
        if "--misses" in arguments:
            _print_misses(name, gold, matched)
    if not rows:
        print("không có tệp *.gold.json nào ở đó")  # noqa: T201
        return 2
    print("\n".join(_table(rows)))  # noqa: T201
    return 0


def shared_folder() -> Path | None:
    """The nearest `shared` folder above the repository; a worktree may stand deeper than the repository."""
    return next((up / "shared" for up in Path(__file__).parents[2:] if (up / "shared" / "score.py").is_file()), None)


def scorer_of(path: Path) -> ModuleType:
    """The measure, as a module."""
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise ImportError(str(path))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def document_of(gold_file: Path) -> Path:
    """The document that lies beside its known reading."""
    stem = gold_file.name.removesuffix(".gold.json")
    return next(path for path in sorted(gold_file.parent.glob(f"{stem}.*")) if path.suffix != ".json")


def _print_misses(name: str, gold: dict[str, Any], matched: dict[int, int]) -> None:
    for i, task in enumerate(gold["tasks"]):
        if i not in matched:
            print(f"{name}: thiếu việc {task['section']} | {task['snippet']}")  # noqa: T201


def _table(rows: dict[str, Scores]) -> list[str]:
    """One line a document, one column a field (F1), the macro average first, the means last."""
    fields = list(next(iter(rows.values())))
    fields.insert(0, fields.pop(fields.index("MACRO")))
    wide = max(map(len, rows)) + 1
    lines = [" " * wide + " ".join(f"{field[:11]:>11}" for field in fields)]
    for name, scores in rows.items():
        lines.append(f"{name:<{wide}}" + " ".join(_cell(scores[field]) for field in fields))
    means = " ".join(_mean([row for scores in rows.values() if (row := scores[field])]) for field in fields)
    return [*lines, f"{'trung bình':<{wide}}{means}"]


def _cell(row: dict[str, Any] | None) -> str:
    if row is None:
        return f"{'-':>10} "
    low = row.get("gold", 0) >= FEW and row["f1"] < LOW
    return f"{row['f1']:>10.3f}{'!' if low else ' '}"


def _mean(rows: list[dict[str, Any]]) -> str:
    return f"{sum(row['f1'] for row in rows) / len(rows):>10.3f} " if rows else f"{'-':>10} "


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
