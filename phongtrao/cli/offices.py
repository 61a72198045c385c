"""`phongtrao give-office` and `end-office`: the first office is given on the machine, by whoever runs the service."""

from django.utils import timezone

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.organizations import operations as organizations
from phongtrao.organizations import queries
from phongtrao.organizations.models import Role, Unit

from .ground import refuse

GIVER = Actor.job("Dòng lệnh give-office")
WORDS = {str(role.label): role for role in Role if role != Role.MEMBER}
"""What may be given: a member is one by belonging to a unit."""


def give_office(username: str, code: str, role: str) -> None:
    """Give an account a role in a unit, from today."""
    user, unit, kind = _meant(username, code, role)
    at = timezone.now()
    organizations.give_office(user=user, unit=unit, role=kind, since=timezone.localdate(at), by=GIVER, at=at)
    print(f"{user.full_name} là {kind.label} của {unit.name}.")


def end_office(username: str, code: str, role: str) -> None:
    """End a role of an account in a unit."""
    user, unit, kind = _meant(username, code, role)
    if organizations.end_office(user=user, unit=unit, role=kind, by=GIVER, at=timezone.now()) is None:
        refuse(f"{user.full_name} không đang là {kind.label} của {unit.name}; chưa đổi gì.")
    print(f"{user.full_name} thôi là {kind.label} của {unit.name}.")


def _meant(username: str, code: str, role: str) -> tuple[User, Unit, Role]:
    user = User.objects.filter(username=username, is_active=True).first()
    if user is None:
        refuse(f"Không có tài khoản “{username}” đang mở: mời người ấy mở tài khoản trước.")
    unit = queries.valid_on(timezone.localdate()).filter(code=code).first()
    if unit is None:
        refuse(f"Không có đơn vị mã “{code}”: mã đơn vị có trong tệp xuất danh sách đơn vị.")
    if role not in WORDS:
        refuse(f"Không có chức vụ “{role}”. Chọn một trong: {', '.join(WORDS)}.")
    return user, unit, WORDS[role]
