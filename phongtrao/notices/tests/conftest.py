"""Something to tell: `told(...)` tells An that work was returned."""

from collections.abc import Callable
from typing import Any

import pytest

from phongtrao.foundation.actors import Actor
from phongtrao.notices.operations import News, tell


@pytest.fixture
def told(organization: dict[str, Any], job: Actor, now: Any) -> Callable[..., int]:
    """`told(units=[…])`, `told(people=[…], key="b")`: tells that work was returned; how many messages were new."""

    def send(*, key: str = "a", by: Actor = job, at: Any = now, **whom: Any) -> int:
        some = News("returned", key, {"title": "Hiến máu"}, "/bang-theo-doi/", **whom)
        return tell(news=[some], by=by, at=at)

    return send
