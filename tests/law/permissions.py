"""Who comes in where, found out by knocking: every address × everybody, as the table of docs/permissions.md."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.db import connection, transaction
from django.test import Client
from django.urls import URLResolver, get_resolver, reverse

ROLES = {
    "stranger": "Khách",
    "member": "Đoàn viên",
    "other_member": "Đoàn viên đơn vị khác",
    "secretary": "Bí thư",
    "other_secretary": "Bí thư đơn vị khác",
    "party_committee": "Cấp ủy",
    "officer_below": "Cán bộ đơn vị cấp dưới",
    "officer": "Cán bộ Đoàn Khối",
    "administrator": "Quản trị",
}
COMES_IN, SIGN_IN, ABSENT = "vào", "đăng nhập", "–"
METHODS = {"get": "xem", "post": "gửi"}
HEAD = """\
# Ai được làm gì

Bảng này do `make permissions` ghi ra: mỗi địa chỉ được gõ cửa thật bằng từng vai trò, trên tổ chức mẫu của bộ kiểm thử.
`tests/law/test_permissions.py` so lại mỗi lần kiểm thử, nên đổi quyền hay thêm địa chỉ mà quên bảng này là kiểm thử
dừng. Người ta giữ vai trò ở một đơn vị và mọi đơn vị bên dưới.

- **vào**: được vào; thấy gì bên trong còn tùy đơn vị của mình. Biểu mẫu gửi đi còn qua luật của việc đó.
- **đăng nhập**: được dẫn tới trang đăng nhập.
- **–**: với người này, trang ấy không có (404); cấm và không có trông như nhau.

Kế hoạch ở đây do Đoàn Khối ban hành; nhiệm vụ được giao cho Đoàn Sở Y tế. *Bí thư*, *cấp ủy* là của Đoàn Sở Y tế,
*đoàn viên* thuộc một chi đoàn của Sở ấy; *khác* và *cấp dưới* là ở Đoàn Sở Xây dựng. *Quản trị* chăm sóc dịch vụ, không
giữ chức vụ nào. Cán bộ và quản trị chưa có lớp bảo vệ thứ hai thì trang nào cũng dẫn tới `/tai-khoan/lop-bao-ve/`.
"""
PLACE = re.compile(r"<(?:\w+:)?(\w+)>")


@dataclass(frozen=True, slots=True)
class Door:
    """An address as the resolver knows it: its full name, its route and the module of its view."""

    name: str
    route: str
    module: str

    @property
    def room(self) -> str:
        """The room that the view belongs to; allauth's stand in `accounts`, Django's own have none."""
        space = self.name.rpartition(":")[0]
        return space or ("django" if self.module.startswith("django.") else "accounts")


def doors(resolver: URLResolver | None = None, route: str = "", space: str = "") -> Iterator[Door]:
    """Every address of the application."""
    for entry in (resolver or get_resolver()).url_patterns:
        here = route + str(entry.pattern)
        if isinstance(entry, URLResolver):
            yield from doors(entry, here, entry.namespace or space)
        else:
            yield Door(f"{space}:{entry.name}".lstrip(":"), f"/{here}", entry.callback.__module__)


def address(door: Door, places: Mapping[str, int | str]) -> str:
    """The address with real numbers: `pk` means what the words before it name. KeyError: say what, in `places`."""
    before = door.route.partition("<")[0]
    given = {name: places[before if name == "pk" else name] for name in PLACE.findall(door.route)}
    return reverse(door.name, kwargs=given)


def outcome(client: Client, method: str, url: str) -> str | None:
    """
    What happens to somebody who knocks; None where the address does not know the method.

    Who is turned away has written nothing; what others have written is taken back.
    """
    written: list[str] = []
    with transaction.atomic(), connection.execute_wrapper(partial(_note_writes, written)):
        response = getattr(client, method)(url)
        response.getvalue()
        transaction.set_rollback(True)
    found = _told(response)
    assert found == COMES_IN or not written, f"{method} {url}: {written}"
    return found


def _note_writes(written: list[str], execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
    if sql.startswith(("INSERT", "UPDATE", "DELETE")) and "accounts_browsersession" not in sql:
        written.append(sql)
    return execute(sql, params, many, context)


def _told(response: Any) -> str | None:
    leads_to_sign_in = response.get("Location", "").startswith(f"{reverse('account_login')}?next=")
    match response.status_code:
        case 405:
            return None
        case 404:
            return ABSENT
        case 302 if leads_to_sign_in:
            return SIGN_IN
        case 200 | 302 | 422:
            return COMES_IN
    raise AssertionError(f"{response.request['PATH_INFO']}: {response.status_code}")


def _all(url: str, method: str, client_of: Callable[[str], Client]) -> list[str]:
    """What happens to each role; nothing if the address does not know the method."""
    # A door may turn somebody away before it looks at the method; that the officer of the bloc comes in tells.
    of_officer = outcome(client_of("officer"), method, url)
    if of_officer is None:
        return []
    found = {role: of_officer if role == "officer" else outcome(client_of(role), method, url) for role in ROLES}
    return [cell or ABSENT for cell in found.values()]


def table(places: Mapping[str, int | str], client_of: Callable[[str], Client]) -> str:
    """The whole page."""
    lines = [HEAD.rstrip("\n")]
    room = None
    for door in sorted(doors(), key=lambda door: (door.room, door.route)):
        if door.room != room:
            room = door.room
            lines.append(f"\n## {room}\n")
            lines.append(f"| địa chỉ | | {' | '.join(ROLES.values())} |")
            lines.append("|---|---|" + "---|" * len(ROLES))
        url = address(door, places)
        rows = [
            f"| `{door.route}` | {word} | {' | '.join(found)} |"
            for method, word in METHODS.items()
            if (found := _all(url, method, client_of))
        ]
        assert rows, f"{door.route} answers nobody"
        lines += rows
    return "\n".join(lines) + "\n"
