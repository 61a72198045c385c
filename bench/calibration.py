"""
How far the reader's confidence can be trusted: `python -m bench.calibration [FOLDER]`.

For each step of confidence: how many tasks of the known readings it was given to, and how many of those name the right
leads. From 0.9 on at least 95 of 100 are to be right.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from bench.score import document_of, scorer_of, shared_folder
from phongtrao.reader import read_document

SURE, ENOUGH = 0.9, 0.95


def main(arguments: list[str]) -> int:
    """Read every document of the folders and print the table; fails where the sure tasks are wrong too often."""
    shared = shared_folder()
    if shared is None:
        print("bỏ qua: không có shared/score.py ở thư mục phía trên kho mã")  # noqa: T201
        return 0
    scorer = scorer_of(shared / "score.py")
    folders = [Path(argument) for argument in arguments] or [shared / "gold"]
    golds = [gold for folder in folders for gold in sorted(folder.glob("*.gold.json"))]
    told = [verdict for gold in golds for verdict in verdicts(scorer, gold)]
    if not told:
        print("không có tệp *.gold.json nào ở đó")  # noqa: T201
        return 0
    _print_table(told)
    sure = [right for confidence, right in told if confidence >= SURE]
    share = sum(sure) / len(sure) if sure else 1.0
    print(f">= {SURE}: {len(sure)} việc, đúng {share:.1%}")  # noqa: T201
    return 0 if share >= ENOUGH else 1


def verdicts(scorer: ModuleType, gold_file: Path) -> Iterator[tuple[float, bool]]:
    """The confidence of each task, and whether it is a task of the known reading with the same leads."""
    gold = json.loads(gold_file.read_text(encoding="utf-8"))
    predicted = read_document(document_of(gold_file)).as_json()
    _, matched, ignored = scorer.score_tasks(gold, predicted)
    known = {own: gold["tasks"][theirs] for theirs, own in matched.items()}
    for number, task in enumerate(predicted["tasks"]):
        if number not in ignored:
            yield task["confidence"], number in known and _same_leads(scorer, known[number], task)


def _same_leads(scorer: ModuleType, gold: dict[str, Any], task: dict[str, Any]) -> bool:
    wanted = {scorer.fold_name(lead) for lead in gold["leads"]}
    named = {scorer.fold_name(lead) for lead in task["leads"]}
    return wanted == named - ({scorer.fold_name(gold.get("tier") or "")} - wanted)


def _print_table(told: list[tuple[float, bool]]) -> None:
    all_of, right_of = Counter[float](), Counter[float]()
    for confidence, right in told:
        step = int(confidence * 20 + 1e-9) / 20
        all_of[step] += 1
        right_of[step] += right
    for step in sorted(all_of):
        print(f"{step:.2f}  {all_of[step]:5d} việc  đúng {right_of[step] / all_of[step]:.1%}")  # noqa: T201


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
