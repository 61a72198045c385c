"""Behind the doors: who sees and changes how much. Who comes in at all is in docs/permissions.md."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.obligations import queries
from phongtrao.obligations.models import Obligation, Progress
from phongtrao.organizations.models import Unit
from phongtrao.plans.models import Plan, Task

EVERYBODY = ("officer", "secretary", "other_secretary", "member", "party_committee", "stranger")
As = Callable[[User | None], Client]


@pytest.fixture
def owed(task: Callable[..., Task], publish: Callable[[], object], organization: dict[str, Unit]) -> Obligation:
    """What Đoàn Sở Y tế owes; Tòa án owes something else."""
    task(leads=["so-y-te"], target=3)
    task(leads=["toa-an"])
    publish()
    return Obligation.objects.get(holder_key=f"u{organization['so-y-te'].pk}")


def statuses(visit: Callable[[Client], int], cast: dict[str, User | None], as_: As) -> dict[str, int]:
    """What everybody gets."""
    return {name: visit(as_(cast[name])) for name in EVERYBODY}


def gets(*codes: int) -> dict[str, int]:
    """`gets(200, 404, …)` in the order of `EVERYBODY`."""
    return dict(zip(EVERYBODY, codes, strict=True))


def test_the_board_shows_each_what_they_may_see(owed: Obligation, cast: dict[str, User | None], as_: As) -> None:
    def units(client: Client) -> int:
        response = client.get(reverse("obligations:board"))
        return response.context["page"].units if response.status_code == 200 else response.status_code

    assert statuses(units, cast, as_) == gets(2, 1, 0, 1, 1, 302)


@pytest.mark.parametrize("status", [404])
def test_what_does_not_exist_looks_like_what_is_forbidden(status: int, officer: User, as_: As) -> None:
    client = as_(officer)
    for name in ("obligations:detail", "obligations:plan", "obligations:publish"):
        assert client.get(reverse(name, args=[999])).status_code == status
    assert client.get(reverse("obligations:board") + "?ke-hoach=999").status_code == status


def test_a_unit_that_one_may_not_see_has_no_list(
    owed: Obligation, cast: dict[str, User | None], as_: As, organization: dict[str, Unit]
) -> None:
    url = f"{reverse('obligations:board')}?don-vi-id={organization['so-y-te'].pk}"
    assert statuses(lambda client: client.get(url).status_code, cast, as_) == gets(200, 200, 404, 200, 200, 302)


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("obligations:progress", {"kind": "started"}, gets(302, 302, 404, 404, 404, 302)),
        ("obligations:due", {"due_to": "2024-09-02"}, gets(302, 302, 404, 404, 404, 302)),
        ("obligations:return", {"note": "thiếu ảnh"}, gets(422, 404, 404, 404, 404, 302)),
    ],
)
def test_who_changes_what(
    name: str,
    data: dict[str, str],
    expected: dict[str, int],
    owed: Obligation,
    cast: dict[str, User | None],
    as_: As,
    organization: dict[str, Unit],
) -> None:
    url = reverse(name, args=[owed.pk])
    given = {"unit_id": organization["so-y-te"].pk, "quantity": "", "note": "", "due_from": ""} | data
    for person in EVERYBODY:
        Obligation.objects.update(due_to=None, due_origin="", state="open")
        response = as_(cast[person]).post(url, given | {"key": str(uuid4())})
        assert response.status_code == expected[person], person
        if person == "stranger":
            assert reverse("account_login") in response["Location"]


def test_only_officers_publish(plan: Plan, task: Callable[..., Task], cast: dict[str, User | None], as_: As) -> None:
    task(leads=["so-y-te"])
    url = reverse("obligations:publish", args=[plan.pk])
    for name in ("secretary", "member", "party_committee"):
        assert as_(cast[name]).post(url).status_code == 404
    assert not Obligation.objects.exists()
    assert as_(cast["officer"]).post(url, follow=True).status_code == 200
    assert Obligation.objects.count() == 1


def test_a_draft_is_for_officers_only(
    plan: Plan, task: Callable[..., Task], cast: dict[str, User | None], as_: As
) -> None:
    task(leads=["so-y-te"])
    url = reverse("obligations:plan", args=[plan.pk])
    found = statuses(lambda client: client.get(url).status_code, cast, as_)
    assert found == gets(200, 404, 404, 404, 404, 302)


def test_reading_writes_nothing(
    owed: Obligation, plan: Plan, officer: User, as_: As, no_writes: Callable[..., object]
) -> None:
    client = as_(officer)
    with no_writes():  # type: ignore[attr-defined]
        for url in (
            reverse("obligations:board"),
            reverse("obligations:detail", args=[owed.pk]),
            reverse("obligations:plan", args=[plan.pk]),
            reverse("obligations:publish", args=[plan.pk]),
        ):
            assert client.get(url).status_code == 200


def test_a_refused_word_stays_in_its_form(
    owed: Obligation, secretary: User, as_: As, organization: dict[str, Unit]
) -> None:
    url = reverse("obligations:progress", args=[owed.pk])
    data = {"unit_id": organization["so-y-te"].pk, "kind": "progress", "quantity": "", "note": " ", "key": str(uuid4())}
    response = as_(secretary).post(url, data)
    assert response.status_code == 422
    assert "ghi số lượng" in response.content.decode()
    assert not Progress.objects.exists()


def test_what_a_partner_helps_with_it_sees(
    task: Callable[..., Task], publish: Callable[[], object], other_secretary: User, actor_of: Callable[[User], Actor]
) -> None:
    task(leads=["so-y-te"], partners=["so-xay-dung"])
    publish()
    actor = actor_of(other_secretary)
    owed = queries.with_all(queries.visible_to(actor)).get()
    page = queries.obligation_page(owed, actor, date(2024, 3, 1))
    assert (page.step, page.may_report, page.may_set_due) == ("nothing", False, False)


def test_a_job_sees_everything(owed: Obligation, job: Actor) -> None:
    assert queries.visible_to(job).count() == 2


ODD = ["9" * 30, "9" * 5000, "-1", "1e400", "²", "<script>alert(1)</script>"]


@pytest.mark.parametrize("odd", ODD, ids=range(len(ODD)))
@pytest.mark.parametrize("name", ["ke-hoach", "don-vi-id", "don-vi", "trang", "nhiem-vu"])
def test_odd_words_in_the_address_are_no_fault(
    name: str, odd: str, owed: Obligation, plan: Plan, officer: User, as_: As
) -> None:
    for url in (reverse("obligations:board"), reverse("obligations:plan", args=[plan.pk])):
        response = as_(officer).get(url, {name: odd})
        assert response.status_code in {200, 404}
        assert b"<script>alert" not in response.content


@pytest.mark.parametrize("odd", ODD, ids=range(len(ODD)))
@pytest.mark.parametrize("name", ["progress", "due", "return"])
def test_odd_words_in_a_form_are_refused(name: str, odd: str, owed: Obligation, officer: User, as_: As) -> None:
    given = dict.fromkeys(["unit_id", "kind", "quantity", "note", "key", "due_from", "due_to"], odd)
    response = as_(officer).post(reverse(f"obligations:{name}", args=[owed.pk]), given)
    assert response.status_code == 422
    assert b"<script>alert" not in response.content
