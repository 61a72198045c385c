"""`phongtrao read` as people and programs call it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from phongtrao.reader import read_text
from phongtrao.reader.printing.json import json_schema
from phongtrao.reader.tests.samples import SCHOOL, YOUTH

COMMAND = [sys.executable, "-c", "from phongtrao.cli import main; main()", "read"]


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *words], capture_output=True, text=True, check=False)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.txt"
    path.write_text(YOUTH, encoding="utf-8")
    return path


@pytest.mark.parametrize("text", [YOUTH, SCHOOL, "Một câu không phải kế hoạch."])
def test_a_reading_is_valid_against_its_schema(text: str) -> None:
    printed = json.loads(json.dumps(read_text(text).as_json()))
    Draft202012Validator.check_schema(json_schema())
    assert [error.message for error in Draft202012Validator(json_schema()).iter_errors(printed)] == []


def test_json_spans_count_in_the_text_that_is_printed(plan: Path) -> None:
    printed, text = run(str(plan), "--json"), run(str(plan), "--text")
    assert (printed.returncode, printed.stderr, text.returncode) == (0, "", 0)
    tasks = json.loads(printed.stdout)["tasks"]
    assert tasks
    assert all(text.stdout[slice(*task["span"])] == task["text"] for task in tasks)


def test_json_is_what_a_pipe_gets_and_a_table_what_is_asked_for(plan: Path) -> None:
    assert json.loads(run(str(plan)).stdout)["header"]["number"] == "225 - KH/TĐTN-PT"
    table = run(str(plan), "--table").stdout
    assert "10 việc" in table
    assert "II.1-a1" in table


def test_a_table_fits_a_hundred_columns(plan: Path) -> None:
    shown = subprocess.run(
        [*COMMAND, str(plan), "--table"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "COLUMNS": "100"},
    ).stdout
    assert max(map(len, shown.splitlines())) <= 100
    assert "Đoàn Sở Du lịch" in shown


@pytest.mark.parametrize("name", ["none.txt", "empty.txt", "folder", "picture.png"])
def test_bad_input_ends_with_one_line_and_status_two(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    ended = run(str(tmp_path / name))
    assert (ended.returncode, ended.stdout) == (2, "")
    assert len(ended.stderr.strip().splitlines()) == 1


def test_reading_starts_without_django(plan: Path) -> None:
    asked = (
        "import sys; from phongtrao.cli.read import read; import pathlib; read(pathlib.Path(sys.argv[1]), json=True); "
    )
    ended = subprocess.run(
        [sys.executable, "-c", asked + "sys.exit('django' in sys.modules)", str(plan)], capture_output=True, check=False
    )
    assert ended.returncode == 0
