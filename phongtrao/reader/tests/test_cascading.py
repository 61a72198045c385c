"""A plan beside the plan of the body above it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from phongtrao.reader import read_text
from phongtrao.reader.cascading import Cascade, cascade_of

UPPER = """TỈNH ĐOÀN HẢI LONG
***
KẾ HOẠCH
Công tác Đoàn năm 2026

I. NỘI DUNG

1. Cơ sở Đoàn

- Trồng ít nhất 100 cây xanh dọc bờ biển trong quý II.

- Tổ chức một buổi đối thoại giữa bí thư cấp ủy với đoàn viên, thanh niên.

- Tham gia chương trình “Sách cho đảo xa”.

- Vận động đoàn viên hiến máu tình nguyện hai lần trong năm.

2. Phân công thực hiện

- Phân công Đoàn Sở Y tế khám bệnh, phát thuốc miễn phí cho ngư dân nghèo.

- Phân công Đoàn Sở Du lịch biên soạn tờ gấp giới thiệu bãi tắm an toàn.
"""
LOWER = """ĐOÀN SỞ DU LỊCH
***
KẾ HOẠCH
Công tác Đoàn năm 2026

I. NỘI DUNG

- Ban Chấp hành ra quân trồng 120 cây xanh ở bãi biển trước ngày 30/6/2026.

- Phát động đoàn viên góp sách giáo khoa cho chương trình “Sách cho đảo xa”.

- Biên soạn và in 2.000 tờ gấp về các bãi tắm an toàn.

- Tổ chức giải bóng bàn chào mừng ngày thành lập ngành.
"""


def compared(upper: str, lower: str) -> Cascade:
    above, below = read_text(upper), read_text(lower)
    return cascade_of(above.tasks, below.tasks, issuer=below.header.issuer or "")


@pytest.fixture(scope="module")
def found() -> Cascade:
    return compared(UPPER, LOWER)


def test_what_the_lower_plan_takes_up_is_paired_with_its_passages(found: Cascade) -> None:
    pairs = {item.task.text: [match.task.text for match in item.taken_up_by] for item in found.taken_up}
    assert pairs == {
        "Trồng ít nhất 100 cây xanh dọc bờ biển trong quý II.": [
            "Ban Chấp hành ra quân trồng 120 cây xanh ở bãi biển trước ngày 30/6/2026."
        ],
        "Tham gia chương trình “Sách cho đảo xa”.": [
            "Phát động đoàn viên góp sách giáo khoa cho chương trình “Sách cho đảo xa”."
        ],
        "Phân công Đoàn Sở Du lịch biên soạn tờ gấp giới thiệu bãi tắm an toàn.": [
            "Biên soạn và in 2.000 tờ gấp về các bãi tắm an toàn."
        ],
    }


def test_what_is_owed_and_left_out_stands_first(found: Cascade) -> None:
    assert [item.task.text.split()[0:3] for item in found.items[:2]] == [
        ["Tổ", "chức", "một"],
        ["Vận", "động", "đoàn"],
    ]
    assert [item.concerns for item in found.left_out] == [True, True]


def test_what_the_upper_plan_gives_to_others_is_nobodys_omission(found: Cascade) -> None:
    assert ["Đoàn Sở Y tế" in item.task.leads for item in found.of_others] == [True]


def test_what_the_lower_plan_adds_is_named(found: Cascade) -> None:
    assert [task.text for task in found.added] == ["Tổ chức giải bóng bàn chào mừng ngày thành lập ngành."]


def test_a_plan_beside_itself_leaves_nothing_out_and_adds_nothing() -> None:
    same = compared(UPPER, UPPER)
    assert (same.left_out, same.added) == ((), ())
    assert {match.likeness for item in same.items for match in item.taken_up_by[:1]} == {1.0}


def test_an_empty_lower_plan_leaves_everything_out() -> None:
    alone = compared(UPPER, "Một câu không phải kế hoạch.")
    assert len(alone.left_out) + len(alone.of_others) == len(alone.items) > 0
    assert all(item.nearest is None for item in alone.items)


def test_the_command_prints_every_item_once_with_its_passage(tmp_path: Path) -> None:
    files = []
    for name, text in (("tren.txt", UPPER), ("duoi.txt", LOWER)):
        files.append(tmp_path / name)
        files[-1].write_text(text, encoding="utf-8")
    command = [sys.executable, "-c", "from phongtrao.cli import main; main()", "cascade", *map(str, files), "--json"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    printed = json.loads(ran.stdout)
    upper = read_text(UPPER)
    items = [item for key in ("left_out", "taken_up", "of_others") for item in printed[key]]
    assert sorted(item["id"] for item in items) == sorted(task.id for task in upper.tasks)
    assert all(item["text"] == upper.text[slice(*item["span"])] for item in items)


def test_a_file_that_cannot_be_read_ends_the_command_with_one_line(tmp_path: Path) -> None:
    missing = str(tmp_path / "khong-co.docx")
    command = [sys.executable, "-c", "from phongtrao.cli import main; main()", "cascade", missing, missing]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (2, "", 1)
