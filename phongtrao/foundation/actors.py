"""Who acts: a person with the offices they hold today, or a named job. Never nobody."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OfficeHeld:
    """
    A role held in a unit. `unit_path` is the unit's place in the tree, for example "/1/7/"; `left` are the places of
    units that have ended and whose heir is this one, or one below it.
    """

    role: str
    unit_id: int
    unit_path: str
    unit_name: str
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Actor:
    """
    The one who asks or changes. `user_id` is None for jobs and for strangers.

    `address` and `agent` say from where, no nearer than the trail keeps it: a network and the family of the browser.
    `is_administrator` looks after the service; it opens nobody's data.
    """

    label: str
    user_id: int | None = None
    offices: tuple[OfficeHeld, ...] = field(default=())
    is_job: bool = False
    is_administrator: bool = False
    address: str = ""
    agent: str = ""

    @classmethod
    def job(cls, name: str) -> "Actor":
        """A named job of the system itself, such as the reading of a plan; it may do what operations let jobs do."""
        return cls(label=name, is_job=True)

    @property
    def is_signed_in(self) -> bool:
        """True for a person who has signed in."""
        return self.user_id is not None

    def holds(self, *roles: str) -> tuple[OfficeHeld, ...]:
        """The offices with one of these roles."""
        return tuple(office for office in self.offices if office.role in roles)

    def paths(self, *roles: str) -> tuple[str, ...]:
        """Tree places of the units in which one of these roles is held."""
        return tuple(office.unit_path for office in self.holds(*roles))

    def reach(self, *roles: str) -> tuple[str, ...]:
        """The same with what ended units have left to these: whoever takes over answers for it too."""
        return tuple(path for office in self.holds(*roles) for path in (office.unit_path, *office.left))


STRANGER = Actor(label="khách")
