"""The reader measured against the gold readings that lie beside the repository, where they do."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from phongtrao.reader import read_document

SHARED = Path(__file__).parents[4] / "shared"
FLOOR = 0.98


def _macro(gold: Path, predicted: Path) -> float:
    scored = subprocess.run(
        [sys.executable, str(SHARED / "score.py"), str(gold), str(predicted), "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    return float(json.loads(scored.stdout)["MACRO"]["f1"])


@pytest.mark.skipif(not (SHARED / "gold").is_dir(), reason="no gold readings beside the repository")
def test_the_macro_average_over_the_gold_readings_holds(tmp_path: Path) -> None:
    scores = {}
    for gold in sorted((SHARED / "gold").glob("*.gold.json")):
        predicted = tmp_path / gold.name
        source = gold.with_name(gold.name.replace(".gold.json", ".txt"))
        predicted.write_text(json.dumps(read_document(source).as_json()), encoding="utf-8")
        scores[gold.name] = _macro(gold, predicted)
    assert sum(scores.values()) / len(scores) >= FLOOR, scores
