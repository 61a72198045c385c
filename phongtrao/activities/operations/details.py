"""What is said of an activity when it is made or changed."""

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from phongtrao.activities.models import Audience, Mode


@dataclass(frozen=True, slots=True)
class Details:
    """
    All that whoever holds it says of an activity. `serves` are obligations, `helpers` the units that hold it too; with
    `is_shared` they share the results alike, else all is the host's until other shares are agreed.
    """

    kind_id: int
    title: str
    starts_at: datetime
    ends_at: datetime
    summary: str = ""
    description: str = ""
    mode: str = Mode.ON_SITE
    place: str = ""
    address: str = ""
    link: str = ""
    recurrence: str = ""
    capacity: int | None = None
    sign_up_until: datetime | None = None
    audience: str = Audience.SUBTREE
    invited: tuple[int, ...] = ()
    titles: str = ""
    is_listed: bool = True
    serves: tuple[int, ...] = ()
    helpers: tuple[int, ...] = ()
    is_shared: bool = False

    @property
    def columns(self) -> dict[str, Any]:
        """What stands in the row of the activity itself."""
        apart = {"invited", "serves", "helpers", "is_shared"}
        return {field.name: getattr(self, field.name) for field in fields(self) if field.name not in apart}
