"""The forms plans are written in, one passage each, with the reading a careful officer gives (variations.toml)."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from phongtrao.reader import Reading, Task, read_text

_TABLE = tomllib.loads((Path(__file__).parent / "variations.toml").read_text(encoding="utf-8"))["variation"]
_TITLE = ("KẾ HOẠCH", "Công tác trọng tâm của đơn vị")
_PART = re.compile(r"[IVAB]+\. ")
_FEWEST_PASSAGES, _FEWEST_STYLES = 60, 8


def _read(variation: dict[str, Any]) -> Reading:
    above = variation.get("under", [])
    title = _TITLE if above and _PART.match(above[0]) else ()
    return read_text("\n\n".join([*title, *above, variation["text"]]))


def _matching(reading: Reading, says: str) -> Task:
    found = [task for task in reading.tasks if says in task.text]
    assert len(found) == 1, (says, [task.text for task in reading.tasks])
    return found[0]


def _compared(task: Task, expected: dict[str, Any]) -> dict[str, Any]:
    """What the reading says of the things that the table names."""
    due = [task.due.from_date or "", task.due.to or ""] if task.due else None
    read = {
        "leads": list(task.leads),
        "partners": list(task.partners),
        "due": due,
        "targets": [[target.value, target.comparator] for target in task.targets],
        "tier": task.tier,
        "force": task.force,
        "cadence": task.cadence,
    }
    return {name: value for name, value in read.items() if name in expected}


@pytest.mark.parametrize("variation", _TABLE, ids=[f"{row['style']}: {row['name']}" for row in _TABLE])
def test_a_passage_is_read_as_an_officer_reads_it(variation: dict[str, Any]) -> None:
    reading = _read(variation)
    for expected in variation["tasks"]:
        told = {name: value for name, value in expected.items() if name != "says"}
        assert _compared(_matching(reading, expected["says"]), expected) == told, expected["says"]
    assert len(reading.tasks) == len(variation["tasks"]), [task.text for task in reading.tasks]
    assert [[goal.value, goal.comparator] for goal in reading.goals] == variation.get("goals", [])
    assert set(variation.get("asks", [])) <= {question.kind for question in reading.questions}


def test_the_table_holds_many_passages_of_many_styles() -> None:
    assert len(_TABLE) >= _FEWEST_PASSAGES
    assert len({row["style"] for row in _TABLE}) >= _FEWEST_STYLES
