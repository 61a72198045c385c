"""What an activity serves has changed: what it has earned so far serves that too, and nothing else any more."""

from collections.abc import Collection
from datetime import datetime
from itertools import batched

from django.utils.translation import gettext

from phongtrao.activities import queries
from phongtrao.activities.models import Activity, ActivityDuty
from phongtrao.foundation.actors import Actor
from phongtrao.ledger import operations as ledger
from phongtrao.ledger import queries as entries
from phongtrao.ledger.operations import Anew
from phongtrao.obligations import operations as obligations
from phongtrao.obligations import queries as owed

from .holding import locked
from .stating import serves

AT_ONCE = 1000


def serve_only(activity: Activity, obligation_ids: Collection[int], by: Actor, at: datetime) -> bool:
    """
    Let an activity serve these obligations. Entries that it has earned are taken back with the reason and said anew, so
    that the figures of those it served and of those it serves are right. Returns whether that is another thing.
    """
    before = set(activity.duties.values_list("obligation_id", flat=True))
    changed = before ^ set(obligation_ids)
    if not changed:
        return False
    moved = [one.pk for one in owed.held(changed)]
    activity.duties.exclude(obligation__in=obligation_ids).delete()
    ActivityDuty.objects.bulk_create(
        [ActivityDuty(activity=activity, obligation_id=pk) for pk in dict.fromkeys(obligation_ids)],
        ignore_conflicts=True,
    )
    label, reason = queries.origin_of(activity), gettext("Đổi nhiệm vụ mà hoạt động phục vụ")
    now = Anew(serves=serves(locked(activity.pk)))
    for some in batched(entries.standing(label=label).values_list("pk", flat=True), AT_ONCE):
        ledger.restate(entries={pk: [now] for pk in some}, reason=reason, source=label, by=by, at=at)
    obligations.follow_balances(obligation_ids=moved, by=by, at=at)
    return True
