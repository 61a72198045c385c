"""The demonstration's people: one account for each role, with passwords of this data folder alone."""

import json
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.utils.timezone import localdate
from rich.console import Console
from rich.table import Table

from phongtrao.accounts import operations as accounts
from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.obligations.models import Holder
from phongtrao.organizations import operations as organizations
from phongtrao.organizations import queries
from phongtrao.organizations.models import Role, Unit, UnitKind
from phongtrao.plans.models import ChargeRole, Plan

from .demo_members import MEMBER

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Letters and digits that nobody mistakes for others."""


@dataclass(frozen=True, slots=True)
class Cast:
    """The units in which the demonstration's people hold their offices."""

    root: Unit
    home: Unit
    neighbour: Unit
    branch: Unit


def cast_for(plan: Plan, home_code: str, at: datetime) -> Cast:
    """Choose the units: the one of this code, else the first that the plan charges; a neighbour; a branch."""
    day = localdate(at)
    root = plan.issuer
    bases = list(queries.grassroots_under(root.path, on=day)) or [root]
    charged = Holder.objects.filter(obligation__plan=plan, role=ChargeRole.LEAD, unit__in=bases)
    first = charged.order_by("obligation__task__ordinal", "pk").values_list("unit_id", flat=True).first()
    home = next((unit for unit in bases if unit.code == home_code), None) or next(
        (unit for unit in bases if unit.pk == first), bases[0]
    )
    neighbour = next((unit for unit in bases if unit != home), home)
    branch = queries.subtree(home.path, on=day).filter(kind=UnitKind.BRANCH).first() or home
    return Cast(root, home, neighbour, branch)


def open_accounts(cast: Cast, *, folder: Path, by: Actor, at: datetime) -> Table:
    """Open the accounts that are missing, give the offices, and return the table of names and passwords."""
    people = [
        ("can-bo", "Nguyễn Thu Hà", cast.root, Role.OFFICER),
        ("bi-thu", "Trần Quốc Bảo", cast.home, Role.SECRETARY),
        ("bi-thu-2", "Lê Ngọc Lan", cast.neighbour, Role.SECRETARY),
        (MEMBER, "Phạm Minh Khoa", cast.branch, Role.MEMBER),
        ("cap-uy", "Võ Thị Hồng", cast.root, Role.PARTY_COMMITTEE),
    ]
    kept, is_new = _passwords(folder, [name for name, *_rest in people])
    table = Table("Tên đăng nhập", "Mật khẩu", "Vai trò", "Đơn vị", title="Tài khoản trình diễn")
    for username, full_name, unit, role in people:
        user = None if is_new else User.objects.filter(username=username).first()
        if user is None:
            user = accounts.open_account(username=username, full_name=full_name, password=kept[username], by=by, at=at)
        organizations.give_office(user=user, unit=unit, role=role, since=unit.valid_from, by=by, at=at)
        table.add_row(username, kept[username], str(role.label), unit.name)
    return table


def _passwords(folder: Path, usernames: list[str]) -> tuple[dict[str, str], bool]:
    """The passwords kept beside the data, or new ones; True where they are new. Only the owner may read them."""
    file = folder / "demo-accounts.json"
    if file.exists():
        return json.loads(file.read_text()), False
    made = {name: "-".join(_four() for _group in range(3)) for name in usernames}
    file.touch(mode=0o600)
    file.write_text(json.dumps(made, indent=2))
    return made, True


def _four() -> str:
    return "".join(secrets.choice(LETTERS) for _place in range(4))


def show(table: Table) -> None:
    """Print the table, wide enough for passwords even where the output is no terminal."""
    console = Console()
    Console(width=max(console.width, 100)).print(table)
