"""The demonstration of somebody's own plan, started twice over one data folder."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys

import pytest

PLAN = """\
HUYỆN ĐOÀN SÔNG XANH
Số: 11-KH/HĐ
Sông Xanh, ngày 10 tháng 01 năm 2025

KẾ HOẠCH
Tháng Thanh niên năm 2025

I. NỘI DUNG
1. Trồng ít nhất 500 cây xanh (Giao Đoàn xã Bến Đò chủ trì thực hiện).
2. Tổ chức 01 ngày hội việc làm trước ngày 20/3/2025 (Giao Đoàn Trường Nghề Sông Xanh thực hiện).
"""


@pytest.fixture
def folder(tmp_path, migrated_file):
    """A data folder whose database the migrations have been through."""
    place = tmp_path / "du-lieu"
    place.mkdir()
    shutil.copy(migrated_file, place)
    return place


def demo(folder, plan):
    code = "from phongtrao.cli import main; main()"
    environment = os.environ | {
        "DATA": str(folder),
        "DEMO": "1",
        "DJANGO_SETTINGS_MODULE": "phongtrao.config.settings",
    }
    command = [sys.executable, "-c", code, "demo", "--plan", str(plan)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd="/")


def counts(folder):
    tables = (
        "organizations_unit",
        "plans_plan",
        "obligations_obligation",
        "accounts_user",
        "organizations_office",
        "organizations_person",
    )
    with sqlite3.connect(folder / "phongtrao.sqlite3") as database:
        found = {table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}  # noqa: S608
    database.close()
    return found


def test_a_plan_of_unknown_units_founds_its_own_and_running_again_changes_nothing(folder, tmp_path):
    plan = tmp_path / "ke-hoach.txt"
    plan.write_text(PLAN)

    first, made = demo(folder, plan), counts(folder)
    second = demo(folder, plan)

    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    assert "Đoàn xã Bến Đò" in first.stdout
    assert made["organizations_unit"] == 3
    assert made["organizations_person"] == 2 * 3 + 1  # three members a unit, and the person behind the account
    assert made["obligations_obligation"] >= 2
    assert first.stdout == second.stdout
    assert counts(folder) == made
    assert stat.S_IMODE((folder / "demo-accounts.json").stat().st_mode) == 0o600


def test_a_file_that_is_no_plan_ends_in_one_line(folder, tmp_path):
    (tmp_path / "trong.txt").write_text("")

    ended = demo(folder, tmp_path / "trong.txt")

    assert ended.returncode == 2
    assert ended.stderr.strip().count("\n") == 0
