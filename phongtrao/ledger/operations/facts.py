"""What an upper room says was achieved."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from phongtrao.ledger import rules
from phongtrao.ledger.fields import parts_of
from phongtrao.ledger.models import Rung


@dataclass(frozen=True, slots=True)
class Fact:
    """
    One quantity that one deed earned. `source` names the deed, `key` keeps it from being counted twice, `serves` are
    the labels under which it counts beside the totals.

    :raises ValueError: the quantity is not above zero or not exact, a label or the subject is none.
    """

    metric: str
    quantity: Decimal
    unit_id: int
    occurred_on: date
    source: str
    key: str
    subject: str = ""
    serves: tuple[str, ...] = ()
    rung: Rung = Rung.DECLARED

    def __post_init__(self) -> None:
        if parts_of(self.quantity) <= 0:
            raise ValueError(f"a fact adds something; what is wrong is reversed: {self.quantity}")
        if not self.key or not all(map(rules.is_label, (self.source, *self.serves))):
            raise ValueError(f"not a key or a label: {self.key!r}, {self.source!r}, {self.serves!r}")
        if not rules.SUBJECT.fullmatch(self.subject):
            raise ValueError(f"a subject is letters and digits: {self.subject!r}")
