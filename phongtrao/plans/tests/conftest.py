"""A small plan of the bloc, read and laid out for review."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Unit
from phongtrao.plans import operations
from phongtrao.plans.models import Plan, PlanVersion, Task

TEXT = """KẾ HOẠCH

Thực hiện phong trào “Ba việc tốt” năm 2024

I. MỤC ĐÍCH, YÊU CẦU

- Tạo môi trường rèn luyện cho cán bộ trẻ.

II. NỘI DUNG THỰC HIỆN

1. Công tác tuyên truyền

- Đoàn Khối:

+ Thực hiện chuyên mục podcast “Mỗi tháng 01 quyển sách”.

+ Phân công Đoàn Sở Y tế tổ chức diễn đàn về cải cách; Đoàn Sở Xây dựng trồng 20 cây xanh trước ngày 15/11/2024.

+ Phân công Cụm hoạt động số 2 tổ chức hội thi tìm hiểu pháp luật.

+ Phân công Đoàn Sở Giao Thoa tổ chức hội thao.

- Cơ sở Đoàn:

+ Tổ chức ít nhất 01 sân chơi thể thao cho đoàn viên.

+ Khuyến khích các đơn vị trang trí trụ sở.

III. TỔ CHỨC THỰC HIỆN

1. Ban nòng cốt phong trào:

- Theo dõi, hỗ trợ cơ sở Đoàn trong quá trình thực hiện.

Nơi nhận:
- Các cơ sở Đoàn;
- Lưu: VP.
"""


@pytest.fixture(autouse=True)
def _media(settings: Any, tmp_path: Path) -> None:
    """Uploaded files of a test lie in its own folder."""
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture
def binh(officer: User, actor_of: Callable[[User], Actor]) -> Actor:
    """The officer as an actor."""
    return actor_of(officer)


@pytest.fixture
def read(organization: dict[str, Unit], job: Actor, now: datetime) -> Callable[..., PlanVersion]:
    """`read(text)`: a plan of the bloc, read; `read(text, plan=plan)`: an amendment of it."""

    def reading(text: str = TEXT, plan: Plan | None = None) -> PlanVersion:
        words: dict[str, Any] = {"name": "ke-hoach.txt", "data": text.encode(), "by": job, "at": now}
        if plan is None:
            version = operations.begin_plan(issuer=organization["khoi"], **words)
        else:
            version = operations.add_version(plan=plan, **words)
        return operations.read_version(version_id=version.pk, by=job, at=now)

    return reading


@pytest.fixture
def version(read: Callable[..., PlanVersion]) -> PlanVersion:
    """The small plan under review."""
    return read()


@pytest.fixture
def task(version: PlanVersion) -> Callable[[str], Task]:
    """`task("podcast")`: the task whose words contain this."""
    tasks = Task.objects.select_related("plan__issuer", "version").filter(plan=version.plan)
    return lambda words: tasks.get(text__contains=words)
