"""What a decision changes in the tree of units, as one value that waits in the database until its day."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Decision:
    """A signed decision: its number and day, and the day from which it is valid."""

    number: str
    decided_on: date
    valid_from: date


@dataclass(frozen=True, slots=True)
class NewUnit:
    """A unit that the decision founds, below `parent_id`."""

    name: str
    short_name: str
    kind: str
    parent_id: int | None


@dataclass(frozen=True, slots=True)
class ChangePlan:
    """
    What happens to units by a decision of one kind (`models.ChangeKind`).

    `units` are those that it speaks of. Who takes over is `heir_id`, a unit that exists, or the first of `founded`;
    nobody where a unit is dissolved without an heir. `children` says which part of a split unit a unit below goes to:
    the number in `founded`; those not named go to the heir. `offices` go on with the heir, the others end.
    """

    kind: str
    units: tuple[int, ...]
    heir_id: int | None = None
    founded: tuple[NewUnit, ...] = ()
    children: Mapping[int, int] = field(default_factory=dict)
    offices: tuple[int, ...] = ()
    name: str = ""
    short_name: str = ""

    def as_json(self) -> dict[str, Any]:
        """The plan as the database keeps it."""
        return asdict(self)

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "ChangePlan":
        """The plan that the database kept."""
        return cls(
            kind=kept["kind"],
            units=tuple(kept["units"]),
            heir_id=kept["heir_id"],
            founded=tuple(NewUnit(**one) for one in kept["founded"]),
            children={int(child): part for child, part in kept["children"].items()},
            offices=tuple(kept["offices"]),
            name=kept["name"],
            short_name=kept["short_name"],
        )
