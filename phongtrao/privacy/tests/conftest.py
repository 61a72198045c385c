"""The cast of this room: Mây, a member whose account is Dũng's."""

from datetime import date

import pytest

from phongtrao.organizations import operations


@pytest.fixture
def may(organization, member, job, now):
    """Mây, member of a branch of Đoàn Sở Y tế, with an account."""
    details = {"full_name": "Lê Thị Mây", "phone": "0912345678", "born_on": date(2001, 5, 4), "card_number": "79.001"}
    held = operations.register_member(
        unit=organization["y-te-vp"], details=details, since=date(2023, 3, 26), by=job, at=now
    )
    return operations.link_account(person=held.person, user=member, by=job, at=now)
