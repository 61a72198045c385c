"""What is done with the ledger. Upper rooms call these within the transaction of the deed."""

from .attesting import attest
from .facts import Fact
from .metrics import MetricWords, add_metric, restore_metric, retire_metric, reword_metric
from .recording import record
from .restating import Anew, restate
from .reversing import reverse

__all__ = [
    "Anew",
    "Fact",
    "MetricWords",
    "add_metric",
    "attest",
    "record",
    "restate",
    "restore_metric",
    "retire_metric",
    "reverse",
    "reword_metric",
]
