"""A round of evaluation of the demonstration, by the sample rubric; marked as sample."""

from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from django.conf import settings
from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.evaluation import operations
from phongtrao.evaluation.models import Round
from phongtrao.evaluation.operations import RoundWords
from phongtrao.foundation.actors import Actor
from phongtrao.organizations.queries import grassroots_under
from phongtrao.periods import Period
from phongtrao.plans.models import Plan

SAMPLE = "bo-tieu-chi.csv"
CLAIMS_OPEN = timedelta(days=14)
COUNCIL = (("can-bo", True), ("bi-thu-2", False))


@transaction.atomic
def a_round(movement: Plan, *, by: Actor, at: datetime) -> None:
    """Take the sample rubric in and open a round of all grassroots unions by it; once it is there, nothing happens."""
    key = uuid5(NAMESPACE_URL, f"phongtrao:demo:round:{movement.pk}")
    if Round.objects.filter(key=key).exists():
        return
    root, today = movement.issuer, localdate(at)
    version = operations.import_rubric(
        unit_id=root.pk,
        name="Bộ tiêu chí mẫu 450 điểm",
        data=(settings.SAMPLES / SAMPLE).read_bytes(),
        by=by,
        at=at,
    )
    words = RoundWords(
        title=f"Đánh giá mẫu: phong trào năm {movement.window_from.year}",
        period=Period.between(movement.window_from, movement.window_to),
        version_id=version.pk,
        unit_ids=[unit.pk for unit in grassroots_under(root.path, on=today)],
        claim_until=today + CLAIMS_OPEN,
        plan_id=movement.pk,
        peers="cluster",
    )
    made = operations.open_round(unit_id=root.pk, words=words, key=key, by=by, at=at)
    for username, is_chair in COUNCIL:
        operations.name_councillor(round_id=made.pk, username=username, is_chair=is_chair, by=by, at=at)
