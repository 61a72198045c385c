"""A unit of the demonstration has its own plan, and two people talk about what it owes; all of it marked as sample."""

from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.obligations import operations as obligations
from phongtrao.obligations import queries
from phongtrao.obligations.models import Holder
from phongtrao.organizations.models import Unit
from phongtrao.organizations.queries import actor_for
from phongtrao.plans import operations as plans
from phongtrao.plans.models import ChargeRole, Plan

from .demo_days import beginning, some_days
from .demo_year import sample
from .importing import begin_plan, publish_plan

SAMPLE = "ke-hoach-don-vi.md"
SAID = (
    ("can-bo", "Lời mẫu: việc này Sở Khoa học và Công nghệ dự kiến làm tuần nào, @Trần Quốc Bảo?"),
    ("bi-thu", "Lời mẫu: tuần sau ạ. Kế hoạch của Đoàn Sở đã ghi việc này, mời @Nguyễn Thu Hà xem ở mục cụ thể hóa."),
)


def own_plan(movement: Plan, unit: Unit, *, by: Actor, at: datetime) -> None:
    """Read the unit's plan, publish it and link what is alike for sure; once it is there, nothing happens."""
    if Plan.objects.filter(upper=movement, issuer=unit).exists():
        return
    since = beginning(movement, at)
    data = sample(SAMPLE, movement.window_from)
    version = begin_plan(name=SAMPLE, data=data, issuer=unit, by=by, at=since)
    with transaction.atomic():
        plans.set_upper(plan=version.plan, upper=movement, by=by, at=since)
        publish_plan(version=version, by=by, at=since)
        sure = queries.cascade_page(by, version.plan, movement.pk).sure
        if sure:
            pairs = [(int(upper), int(task)) for upper, task in (key.split("-") for key in sure)]
            plans.accept_elaborations(plan=version.plan, pairs=pairs, by=by, at=since)
        some_days(version.plan, None, by=by, at=at)


@transaction.atomic
def some_talk(movement: Plan, unit: Unit, *, at: datetime) -> None:
    """Let the officer ask and the secretary answer, about the first duty that the unit's plan spells out, else any."""
    owed = Holder.objects.filter(plan=movement, unit=unit, role=ChargeRole.LEAD, is_live=True)
    spelled_out = owed.filter(obligation__task__elaborations__task__plan__issuer=unit)
    holder = spelled_out.order_by("pk").first() or owed.order_by("pk").first()
    if holder is None:
        return
    for number, (username, text) in enumerate(SAID):
        user = User.objects.get(username=username)
        key = uuid5(NAMESPACE_URL, f"demo/talk/{holder.obligation_id}/{number}")
        by = actor_for(user, on=localdate(at))
        obligations.add_comment(obligation_id=holder.obligation_id, text=text, key=key, by=by, at=at)
