"""Some invented members for each unit of the demonstration, marked as such."""

from datetime import date, datetime

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.organizations import operations, queries
from phongtrao.organizations.models import Person, Unit, UnitKind

from .progress import bar

FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô")
MIDDLE = ("Thị", "Minh", "Ngọc", "Quốc", "Thanh", "Hoài", "Gia")
GIVEN = ("An", "Ánh", "Bình", "Châu", "Dũng", "Đức", "Giang", "Hạnh", "Khánh", "Lan", "Nam", "Thảo", "Yến")
EACH = 3
MEMBER = "doan-vien"
"""The account of the demonstration's member."""
HOLDS = (UnitKind.GRASSROOTS_UNION, UnitKind.BRANCH)


@transaction.atomic
def some_members(root: Unit, *, by: Actor, at: datetime) -> None:
    """Three members for each unit; once they are there, nothing happens."""
    if Person.objects.filter(is_demonstration=True).exists():
        return
    units = list(queries.subtree(root.path, on=localdate(at)).filter(kind__in=HOLDS))
    with bar() as progress:
        for number, unit in enumerate(progress.track(units, description="Thêm đoàn viên mẫu")):
            for turn in range(EACH):
                operations.register_member(
                    unit=unit, details=_details(number * EACH + turn), since=unit.valid_from, by=by, at=at
                )


@transaction.atomic
def link_member(*, unit: Unit, by: Actor, at: datetime) -> None:
    """Give the account of the demonstration's member a person of its own in the unit."""
    user = User.objects.filter(username=MEMBER, person=None).first()
    if user:
        details = {"full_name": user.full_name, "is_demonstration": True, "born_in": 2001}
        held = operations.register_member(unit=unit, details=details, since=unit.valid_from, by=by, at=at)
        operations.link_account(person=held.person, user=user, by=by, at=at)


def _details(number: int) -> dict[str, object]:
    """An invented person: the same number is always the same one."""
    name = f"{FAMILY[number % len(FAMILY)]} {MIDDLE[number % len(MIDDLE)]} {GIVEN[number % len(GIVEN)]}"
    born_on = date(1994 + number % 11, 1 + number % 12, 1 + number % 28)
    return {"full_name": name, "born_on": born_on, "card_number": f"MAU{number + 1:05}", "is_demonstration": True}
