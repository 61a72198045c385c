"""What is done with the ledger. Upper rooms call these within the transaction of the deed."""

from .attesting import attest
from .facts import Fact
from .recording import record
from .restating import Anew, restate
from .reversing import reverse

__all__ = ["Anew", "Fact", "attest", "record", "restate", "reverse"]
