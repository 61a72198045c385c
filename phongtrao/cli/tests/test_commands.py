"""The commands as a person calls them, each in a process of its own, from anywhere."""

import os
import shutil
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from phongtrao.cli import app

SETTINGS = "phongtrao.config.settings"


@pytest.fixture
def phongtrao(tmp_path):
    """Calls `phongtrao …` over an empty data folder and returns how it ended."""

    def call(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", "from phongtrao.cli import main; main()", *words]
        surroundings = os.environ | {"DATA": str(tmp_path), "DJANGO_SETTINGS_MODULE": SETTINGS} | environment
        return subprocess.run(command, env=surroundings, capture_output=True, text=True, cwd="/", check=False)

    return call


def refused_in_one_line(ended: subprocess.CompletedProcess[str], word: str) -> bool:
    return (ended.returncode, ended.stderr.count("\n"), ended.stdout) == (2, 1, "") and word in ended.stderr


@pytest.mark.parametrize("words", [["demo"], ["demo", "--serve"]])
def test_the_demonstration_is_refused_outside_demo_mode(phongtrao, words, tmp_path):
    assert refused_in_one_line(phongtrao(*words, DEMO="0"), "DEMO=1")
    assert not (tmp_path / "phongtrao.sqlite3").exists()


def test_an_odd_setting_ends_the_command(phongtrao):
    assert refused_in_one_line(phongtrao("demo", DEMO="maybe"), "DEMO")


def test_a_data_folder_that_cannot_be_made_ends_the_command(phongtrao):
    assert refused_in_one_line(phongtrao("serve", DATA="/proc/khong-co"), "DATA")


def test_the_signing_key_is_made_once_and_is_for_its_owner_only(tmp_path):
    code = "from phongtrao.config import settings; print(settings.DEBUG, settings.SECRET_KEY)"
    surroundings = os.environ | {"DATA": str(tmp_path), "SECRET_KEY": "", "DEBUG": "0"}
    told = {
        subprocess.run(
            [sys.executable, "-c", code], env=surroundings, capture_output=True, text=True, check=True
        ).stdout
        for _turn in range(2)
    }

    assert told == {f"False {(tmp_path / 'secret.key').read_text()}\n"}
    assert (tmp_path / "secret.key").stat().st_mode & 0o777 == 0o600


def test_what_was_sealed_and_signed_before_a_change_of_the_key_is_read_after_it(tmp_path):
    def run(code, **keys):
        start = "import django; django.setup()\n"
        start += "from django.core import signing; from phongtrao.foundation import sealing\n"
        settings = {"DATA": str(tmp_path), "DJANGO_SETTINGS_MODULE": "phongtrao.config.settings"}
        done = subprocess.run(
            [sys.executable, "-c", start + code],
            env=os.environ | settings | keys,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    kept = run("print(sealing.seal('mật', purpose=b'x'), signing.dumps(1))", SECRET_KEY="khóa-cũ").split()
    read = f"print(sealing.unseal({kept[0]!r}, purpose=b'x'), signing.loads({kept[1]!r}))"

    assert run(read, SECRET_KEY="khóa-mới", SECRET_KEY_FALLBACKS="khóa-gần-đây,khóa-cũ") == "mật 1"


def test_a_plan_needs_somebody_who_issues_it(phongtrao, migrated_file, tmp_path):
    shutil.copy(migrated_file, tmp_path)
    plan = tmp_path / "ke-hoach.txt"
    plan.write_text("KẾ HOẠCH")

    assert refused_in_one_line(phongtrao("import-plan", str(plan)), "đơn vị")


COMMANDS = ["read", "serve", "demo", "import-plan", "backup", "restore", "reset-second-factor", "check-deploy"]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_an_example(command):
    ended = CliRunner().invoke(app, [command, "--help"])

    assert ended.exit_code == 0
    assert "Ví dụ" in ended.output


def test_reading_a_document_loads_no_django():
    code = "import sys, phongtrao.cli, phongtrao.cli.read; sys.exit('django' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
