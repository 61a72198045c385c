"""Behind the doors: whose units one plans for, and odd words. Who comes in at all is in docs/permissions.md."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from phongtrao.organizations.models import Role
from phongtrao.plans import operations
from phongtrao.plans.models import Change, ChangeKind, Charge, Elaboration, Plan, Question, Task
from phongtrao.plans.refusals import UnitOutside
from phongtrao.plans.urls import urlpatterns

from .conftest import TEXT

# address → the arguments that its pattern takes, by name in the fixture `places`
READ = {
    "begin": [],
    "amend": ["plan"],
    "reading": ["plan", "ordinal"],
    "download": ["plan", "ordinal"],
    "differences": ["plan", "ordinal"],
    "review": ["plan"],
    "coverage": ["plan"],
    "history": ["plan"],
    "remove": ["plan"],
    "remove_version": ["plan", "ordinal"],
}
CHANGE = {
    "begin": [],
    "amend": ["plan"],
    "remove": ["plan"],
    "remove_version": ["plan", "ordinal"],
    "resume": ["plan", "ordinal"],
    "application": ["plan", "ordinal"],
    "decision": ["change"],
    "upper": ["plan"],
    "elaborations": ["plan"],
    "elaboration_removal": ["elaboration"],
    "window": ["plan"],
    "acceptances": ["plan"],
    "addition": ["plan"],
    "passage": ["plan"],
    "acceptance": ["task"],
    "dropping": ["task"],
    "restoration": ["task"],
    "terms": ["task"],
    "split": ["task"],
    "merge": ["task"],
    "section": ["task"],
    "span": ["task"],
    "charge": ["task"],
    "target": ["task"],
    "target_removal": ["task", "target"],
    "resolution": ["charge"],
    "members": ["charge"],
    "answer": ["question"],
}


@pytest.fixture
def places(read, version, binh, now):
    """A published plan with an amendment that waits for its decisions: everything that an address can name."""
    operations.accept_all(plan=version.plan, by=binh, at=now)
    operations.mark_published(plan=version.plan, by=binh, at=now)
    again = read(TEXT.replace("trồng 20 cây", "trồng 50 cây"), plan=version.plan)
    task = Task.objects.filter(plan=version.plan, targets__isnull=False).order_by("pk").first()
    other = Task.objects.exclude(pk=task.pk).order_by("pk").first()
    return {
        "plan": version.plan_id,
        "ordinal": again.ordinal,
        "change": Change.objects.exclude(kind=ChangeKind.SAME).get().pk,
        "task": task.pk,
        "target": task.targets.get().pk,
        "charge": Charge.objects.order_by("pk").first().pk,
        "elaboration": Elaboration.objects.create(task=task, upper=other, accepted_by="Bình", accepted_at=now).pk,
        "question": Question.objects.order_by("pk").first().pk,
    }


def address(name, arguments, places):
    return reverse(f"plans:{name}", args=[places[argument] for argument in arguments])


def test_every_address_is_named_here():
    assert {pattern.name for pattern in urlpatterns} == READ.keys() | CHANGE.keys() | {"list"}


@pytest.mark.parametrize("name", sorted(CHANGE.keys() - {"begin"}))
def test_what_does_not_exist_looks_like_what_is_forbidden(name, officer, as_):
    url = reverse(f"plans:{name}", args=[999] * len(CHANGE[name]))

    assert as_(officer).post(url).status_code == 404


def test_an_officer_begins_plans_of_their_own_unit_only(person, organization, as_):
    hai = person("hai", "Đỗ Thanh Hải", "so-xay-dung", Role.OFFICER)
    file = SimpleUploadedFile("ke-hoach.txt", TEXT.encode())
    data = {"file": file, "issuer": organization["khoi"].pk}
    response = as_(hai).post(reverse("plans:begin"), data)

    assert response.status_code == 422
    assert not Plan.objects.exists()


def test_a_unit_gives_work_to_itself_and_to_those_below_only(person, actor_of, organization, job, now):
    hai = actor_of(person("hai", "Đỗ Thanh Hải", "so-y-te", Role.OFFICER))
    version = operations.begin_plan(issuer=organization["so-y-te"], name="a.txt", data=TEXT.encode(), by=hai, at=now)
    operations.read_version(version_id=version.pk, by=job, at=now)
    task = Task.objects.filter(version=version, charges__isnull=False).order_by("pk").first()
    charge = task.charges.order_by("pk").first()
    before = list(Charge.objects.order_by("pk").values())
    for unit in (organization["so-xay-dung"], organization["khoi"]):
        with pytest.raises(UnitOutside):
            operations.charge_units(task=task, role="lead", units=[unit], by=hai, at=now)
        with pytest.raises(UnitOutside):
            operations.resolve_charge(charge=charge, unit=unit, by=hai, at=now)
        with pytest.raises(UnitOutside):
            operations.name_members(charge=charge, units=[unit], sharing="each", by=hai, at=now)
    assert list(Charge.objects.order_by("pk").values()) == before

    operations.charge_units(task=task, role="lead", units=[organization["y-te-vp"]], by=hai, at=now)
    assert task.charges.filter(unit=organization["y-te-vp"]).exists()


def test_a_document_is_handed_out_as_a_file_and_never_shown(places, officer, as_):
    url = reverse("plans:download", args=[places["plan"], places["ordinal"]])
    response = as_(officer).get(url)
    response.getvalue()

    assert response["Content-Disposition"].startswith("attachment")
    assert response["X-Content-Type-Options"] == "nosniff"


ODD = ["9" * 30, "9" * 5000, "-1", "1e400", "NaN", "²", "<script>alert(1)</script>"]
TYPED = [
    *("start", "end", "kind", "reason", "at_place", "other", "section", "role", "units", "unit", "sharing"),
    *("target_id", "value", "noun", "comparator", "cadence", "title", "force", "tier_kind", "pillar"),
    *("due_from", "due_to", "window_from", "window_to", "answer", "decision", "issuer"),
]


@pytest.mark.parametrize("odd", ODD, ids=range(len(ODD)))
@pytest.mark.parametrize("name", CHANGE)
def test_odd_words_are_refused_and_never_a_fault(name, odd, places, officer, as_):
    response = as_(officer).post(address(name, CHANGE[name], places), dict.fromkeys(TYPED, odd))

    assert response.status_code in {200, 302, 422}
    assert b"<script>alert" not in response.content


@pytest.mark.parametrize("odd", ODD, ids=range(len(ODD)))
@pytest.mark.parametrize("name", READ)
def test_odd_words_in_the_address_are_no_fault(name, odd, places, officer, as_):
    words = dict.fromkeys(["nhiem-vu", "can-lam-ro", "loai", "trang"], odd)
    response = as_(officer).get(address(name, READ[name], places), words)
    response.getvalue()

    assert response.status_code in {200, 302}


@pytest.mark.parametrize("value", ["9" * 30, "1e400", "0.00001"])
def test_a_number_that_no_row_can_hold_is_refused(value, places, officer, as_):
    given = {"value": value, "noun": "buổi", "comparator": ">=", "cadence": ""}

    assert as_(officer).post(address("target", ["task"], places), given).status_code == 422
