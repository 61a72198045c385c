"""Raising what units declared: by their evidence, and by an officer who has looked at it."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import Refusal
from phongtrao.ledger import operations as ledger
from phongtrao.ledger import queries as entries
from phongtrao.ledger.models import Rung
from phongtrao.obligations import access, labels, queries
from phongtrao.obligations.models import Obligation, Progress
from phongtrao.trail import operations as trail


class NothingToConfirm(Refusal):
    """There is no declared figure that an officer has not confirmed yet."""

    message = _("Nhiệm vụ này chưa có số liệu nào chờ xác nhận. Hãy chờ đơn vị báo kết quả.")


@transaction.atomic
def confirm_result(*, obligation_id: int, by: Actor, at: datetime) -> int:
    """
    An officer has looked at what the units reported and confirms the figures; returns how many entries were raised.
    Whoever looks a second time finds nothing more to confirm, and that is no fault of theirs.

    :raises NotAllowed: `by` does not steer the plan.
    :raises NothingToConfirm: nothing was reported at all.
    """
    obligation = queries.held([obligation_id]).get()
    access.check_may_return(by, obligation.plan)
    behind = entries.serving(labels.label_of(obligation.pk))
    if not behind:
        raise NothingToConfirm
    source = labels.label_of(obligation.pk)
    raised = ledger.attest(entries=behind, rung=Rung.CONFIRMED, source=source, by=by, at=at)
    if raised:
        trail.record("result_confirmed", subject=obligation, about=obligation.plan, by=by, at=at)
    return raised


def attest_shown(obligation: Obligation, unit_id: int, key: UUID, by: Actor, at: datetime) -> None:
    """
    Evidence sent with a quantity shows that quantity; evidence sent by itself shows what the unit has declared so far.
    """
    words = Progress.objects.filter(obligation=obligation, unit_id=unit_id, quantity__gt=0)
    said = words.filter(key=key)
    shown = [labels.source_of(word) for word in (said if said.exists() else words)]
    made = entries.from_sources(shown)
    ledger.attest(entries=made, rung=Rung.EVIDENCED, source=f"obligations.evidence:{key}", by=by, at=at)
