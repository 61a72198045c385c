"""The sample rubric, and a small one of the tests."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.conf import settings

from phongtrao.evaluation import files, operations
from phongtrao.evaluation.models import Evaluation
from phongtrao.evaluation.operations import ClaimWords, RoundWords
from phongtrao.evaluation.rules import PARTS
from phongtrao.ledger import operations as ledger
from phongtrao.ledger.operations import Fact
from phongtrao.organizations.models import Role
from phongtrao.periods import Period

D = Decimal

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


@pytest.fixture
def opened(made: Any, organization: Any, officer: Any, published_plan: Any, actor_of: Any, now: Any, job: Any) -> Any:
    """`opened(peers="all")`: a round of the year, of two unions; Y tế has held two activities."""

    def begin(**said: Any) -> Any:
        fact = Fact("activities_held", D(2), organization["so-y-te"].pk, now.date(), "thu:1", f"thu:{uuid4()}")
        ledger.record(facts=[fact], by=job, at=now)
        units = [organization[code].pk for code in ("so-y-te", "so-xay-dung")]
        words = {
            "title": "Đánh giá năm 2024",
            "period": Period.parse("2024"),
            "version_id": made().pk,
            "unit_ids": units,
            "claim_until": now.date() + timedelta(days=10),
            "plan_id": published_plan.pk,
        }
        deed = {"unit_id": organization["khoi"].pk, "key": uuid4(), "by": actor_of(officer), "at": now}
        return operations.open_round(words=RoundWords(**words | said), **deed)

    return begin


@pytest.fixture
def of(organization: Any) -> Any:
    """`of(round, "so-y-te")`: the unit in the round, as it stands."""
    return lambda one, code: Evaluation.objects.get(round=one, unit=organization[code])


@pytest.fixture
def council(person: Any, actor_of: Any) -> Any:
    """The chair and a member, as actors, once put on the council by `seat`."""
    chair, other = person("hue", "Lê Thị Huệ", "khoi", Role.MEMBER), person("lam", "Đỗ Lâm", "khoi", Role.MEMBER)
    return {"chair": chair, "other": other, "chair_actor": actor_of(chair), "other_actor": actor_of(other)}


@pytest.fixture
def reviewed(opened: Any, council: Any, officer: Any, secretary: Any, actor_of: Any, of: Any, now: Any) -> Any:
    """A round whose council looks; Y tế has claimed 30 for its new way and a plan."""
    one = opened()
    by = {"by": actor_of(officer), "at": now}
    claims = {"2.1.a": ClaimWords(D(30), document="12-BC/ĐTN"), "2.1.b": ClaimWords(D(10), document="03-KH/ĐTN")}
    deed = {"evaluation_id": of(one, "so-y-te").pk, "by": actor_of(secretary), "at": now}
    operations.claim_points(claims=claims, **deed)
    operations.send_claims(**deed)
    operations.name_councillor(round_id=one.pk, username="hue", is_chair=True, **by)
    operations.name_councillor(round_id=one.pk, username="lam", is_chair=False, **by)
    return operations.begin_review(round_id=one.pk, **by)


@pytest.fixture
def announced(reviewed: Any, council: Any, officer: Any, actor_of: Any, of: Any, now: Any) -> Any:
    """The same, settled and announced; appeals until a week later."""
    for code in ("so-y-te", "so-xay-dung"):
        row = of(reviewed, code)
        operations.settle_unit(evaluation_id=row.pk, by=council["chair_actor"], at=now)
    until = now.date() + timedelta(days=7)
    return operations.announce_round(round_id=reviewed.pk, appeal_until=until, by=actor_of(officer), at=now)
