"""What is too long is refused before it is read, whatever the kind of file."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
import typst

from phongtrao.reader import Unreadable, read_document
from phongtrao.reader.doors import MOST_LETTERS, examine

COMMAND = [sys.executable, "-c", "from phongtrao.cli import main; main()", "read"]
SENTENCE = "Mỗi cơ sở Đoàn tổ chức ít nhất 01 công trình thanh niên trong năm 2024."


def _text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _word(path: Path, text: str) -> None:
    document = docx.Document()
    document.add_paragraph(text)
    document.save(str(path))


def _pdf(path: Path, text: str) -> None:
    typst.compile(text.encode(), output=str(path))


@pytest.mark.parametrize(("name", "write"), [("a.txt", _text), ("a.docx", _word), ("a.pdf", _pdf)])
def test_every_kind_of_file_is_measured_by_its_letters(
    tmp_path: Path, name: str, write: Callable[[Path, str], None]
) -> None:
    write(tmp_path / name, SENTENCE)

    assert read_document(tmp_path / name, max_letters=len(SENTENCE) + 5).tasks
    with pytest.raises(Unreadable) as refusal:
        read_document(tmp_path / name, max_letters=len(SENTENCE) - 5)
    assert refusal.value.reason == "too_large"


def test_the_command_refuses_what_is_too_long_in_one_line(tmp_path: Path) -> None:
    _text(tmp_path / "a.txt", "việc " * (MOST_LETTERS // 4))
    ended = subprocess.run([*COMMAND, str(tmp_path / "a.txt")], capture_output=True, text=True, check=False)

    assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (2, "", 1)
    assert "10.000.000" in ended.stderr


def test_an_upload_is_measured_too() -> None:
    with pytest.raises(Unreadable) as refusal:
        examine(b"a " * MOST_LETTERS, name="a.txt")
    assert refusal.value.reason == "too_large"


def test_the_help_says_the_limits() -> None:
    ended = subprocess.run([*COMMAND, "--help"], capture_output=True, text=True, check=False)

    assert "50 MB" in ended.stdout
    assert "10.000.000" in ended.stdout
