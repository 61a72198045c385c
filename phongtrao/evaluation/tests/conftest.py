"""The sample rubric, and a small one of the tests."""

from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings

from phongtrao.evaluation import files, operations
from phongtrao.evaluation.rules import PARTS

SMALL = """
tiêu chí   | 1     | Công việc             | 60
nội dung   | 1.1   | Việc được giao        | 40
điều kiện  | 1.1.a | Hoàn thành            | 20 | | nhiệm vụ hoàn thành | | theo tỷ lệ
điều kiện  | 1.1.b | Không để chậm         | 20 | | số việc chậm | | bậc | 0: 20; 1: 10; 2: 0
nội dung   | 1.2   | Hoạt động             | 20
điều kiện  | 1.2.a | Hoạt động đã tổ chức  | 20 | | thước đo | activities_held | bậc | 0: 0; 1: 10; 2: 20
tiêu chí   | 2     | Nhận xét              | 40
nội dung   | 2.1   | Nhận xét              | 40
điều kiện  | 2.1.a | Cách làm mới          | 30 | | hội đồng | | chấm điểm | | Mô tả cách làm
điều kiện  | 2.1.b | Có kế hoạch           | 10 | | văn bản | | có | | Số, ký hiệu, ngày
điều kiện  | 2.1.c | Mô hình nhân rộng     | 10 | thưởng | hội đồng | | chấm điểm
điều kiện  | 2.1.d | Số liệu sai           | 5 | trừ | hội đồng | | chấm điểm
điều kiện  | 2.1.e | Nhiều việc chậm       | | liệt | số việc chậm | | bậc | 3: yếu
xếp loại   |       | xuất sắc              | 90
xếp loại   |       | tốt                   | 75
xếp loại   |       | khá                   | 60
xếp loại   |       | trung bình            | 50
xếp loại   |       | yếu                   | 0
"""


def lines_in(text: str) -> list[dict[str, str]]:
    """Lines of a rubric, their parts divided by bars."""
    rows = ([cell.strip() for cell in row.split("|")] for row in text.strip().splitlines())
    return [dict.fromkeys(PARTS, "") | dict(zip(PARTS, row, strict=False)) for row in rows]


@pytest.fixture
def small() -> list[dict[str, str]]:
    """A rubric of ten conditions, all shapes of points among them."""
    return lines_in(SMALL)


@pytest.fixture
def small_file(small: list[dict[str, str]]) -> bytes:
    """The same as a file."""
    return files.file_of(small, kind="xlsx", title="Bộ tiêu chí")


@pytest.fixture
def sample() -> list[dict[str, str]]:
    """The sample rubric of the project."""
    return files.lines_of((settings.SAMPLES / "bo-tieu-chi.csv").read_bytes())[1]


@pytest.fixture
def made(small_file: bytes, organization: Any, officer: Any, actor_of: Any, now: Any) -> Callable[..., Any]:
    """`made()`: the small rubric of the bloc, taken in by its officer."""

    def take(name: str = "Đánh giá năm", data: bytes = small_file) -> Any:
        words = {"unit_id": organization["khoi"].pk, "name": name, "data": data}
        return operations.import_rubric(**words, by=actor_of(officer), at=now)

    return take
