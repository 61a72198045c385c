"""Each programme of the sample plan that is an activity can be carried out, from its obligation to a figure."""

from difflib import unified_diff

import pytest
from django.conf import settings

from phongtrao.accounts import operations as accounts
from phongtrao.activities import queries
from phongtrao.activities.models import ActivityKind, Certificate, CheckIn
from phongtrao.cli.demo_activities import ATTENDED, CERTIFIED, asked_by, hold, name_those_meant, some_activities
from phongtrao.cli.demo_members import MEMBER, link_member
from phongtrao.cli.demo_programmes import PROGRAMMES
from phongtrao.cli.importing import publish_plan
from phongtrao.ledger import queries as ledger
from phongtrao.organizations import operations as organizations
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans import operations as plans

pytestmark = pytest.mark.django_db
PLAYGROUND = 87
PAGE = settings.ROOT / "docs" / "programmes.md"
HEAD = """\
# Các chương trình của kế hoạch, và trang làm được từng việc

Mỗi dòng là một chương trình của kế hoạch mẫu mà trong phần mềm là một *hoạt động*. Ở trang của nhiệm vụ bấm **Tổ chức
hoạt động** (`/hoat-dong/moi/?viec=…`), mọi điều đã biết được điền sẵn; trang hoạt động có các phần của loại ấy; **Ghi
kết quả** (`/hoat-dong/…/ket-qua/`) đưa con số vào sổ, tính một lần, hiện dưới nhiệm vụ. Bản dùng thử có một hoạt động
mẫu cho mỗi dòng. Bảng này và bản mẫu cùng lấy từ `phongtrao/cli/demo_programmes.py`; `phongtrao/cli/tests/
test_programmes.py` đi hết từng dòng, từ nhiệm vụ đến con số. Số dòng theo danh mục chương trình của kế hoạch năm 2024.

| dòng | chương trình | loại hoạt động | phần riêng |
|---|---|---|---|
"""
OWN_PAGES = {
    "contest": "bài dự thi, giám khảo, kết quả `/hoat-dong/…/thi/`",
    "team": "báo động `/hoat-dong/…/doi-hinh/`",
    "slots": "khung giờ `/hoat-dong/…/buoi/`",
    "shifts": "ca và giờ `/hoat-dong/…/buoi/`",
    "sessions": "các buổi `/hoat-dong/…/buoi/`",
}


@pytest.fixture
def movement(db, job, now):
    """The sample plan, published to the units of the sample roster."""
    roster = (settings.SAMPLES / "don-vi.csv").read_bytes()
    organizations.import_roster(data=roster, by=job, at=now)
    root = Unit.objects.get(code="DK")
    data = (settings.SAMPLES / "ke-hoach.md").read_bytes()
    version = plans.begin_plan(issuer=root, name="ke-hoach.md", data=data, by=job, at=now)
    version = plans.read_version(version_id=version.pk, by=job, at=now) or version
    publish_plan(version=version, by=job, at=now)
    return version.plan


def test_every_programme_goes_from_its_obligation_to_a_figure(movement, job, now):
    # The words of row 64 name no unit: an officer says first which are meant.
    name_those_meant(movement, by=job, at=now)
    kinds = {kind.key: kind for kind in ActivityKind.objects.all()}
    missing, silent = [], []
    for programme in PROGRAMMES:
        obligation = asked_by(movement, programme)
        if obligation is None:
            missing.append(programme.row)
            continue
        made = hold(programme, obligation, kinds[programme.kind], by=job, at=now)
        obligation.refresh_from_db()
        held = ledger.figure(
            movement.issuer_id, "activities_held", Period.parse("2024"), f"obligation:{obligation.pk}"
        ).quantity
        panel = queries.PANELS.get(programme.panel)
        if not held or not obligation.done_value or (panel and not panel.rows(made)):
            silent.append(programme.row)

    assert missing == []
    assert silent == []


def test_one_playground_meets_what_asks_for_one_though_it_names_steps_a_day(movement, job, now):
    playground = next(one for one in PROGRAMMES if one.row == PLAYGROUND)
    obligation = asked_by(movement, playground)
    before = obligation.state, obligation.task.cadence
    hold(playground, obligation, ActivityKind.objects.get(key=playground.kind), by=job, at=now)
    obligation.refresh_from_db()

    assert "bước chân mỗi ngày" in obligation.task.text
    assert (before, obligation.done_value) == (("open", ""), obligation.target_value)
    assert obligation.state == "met"


def test_the_sample_movement_holds_one_of_each_and_is_made_once(movement, job, now):
    some_activities(movement, by=job, at=now)
    some_activities(movement, by=job, at=now)
    held = ActivityKind.objects.filter(activities__is_demonstration=True, activities__state="closed").distinct()

    row = next(one for one in PROGRAMMES if one.row == CERTIFIED)
    given = Certificate.objects.filter(revoked_at=None)
    assert {one.activity.title for one in given} <= {f"Mẫu: {row.name}"}
    assert {kind.key for kind in held} == {programme.kind for programme in PROGRAMMES}


def test_the_member_of_the_demonstration_who_is_honoured_has_been_there(movement, job, now):
    branch = Unit.objects.filter(parent__code="SKHCN").order_by("pk")[0]
    account = accounts.open_account(
        username=MEMBER, full_name="Phạm Minh Khoa", password="mau-mau-mau-1", by=job, at=now
    )  # fmt: skip
    link_member(unit=branch, by=job, at=now)
    some_activities(movement, by=job, at=now)
    there = CheckIn.objects.filter(person__user=account, undone_at=None)

    assert there.values("session__activity").distinct().count() == len(ATTENDED)
    assert Certificate.objects.filter(person__user=account, revoked_at=None).count() == 1


def test_the_page_lists_every_programme(request):
    kinds = {kind.key: kind for kind in ActivityKind.objects.all()}
    rows = []
    for programme in PROGRAMMES:
        kind = kinds[programme.kind]
        panels = [
            f"{panel.title} `/hoat-dong/…/phan/{panel.slug}/`"
            for panel in queries.PANELS.values()
            if panel.feature in kind.features
        ]
        panels += [words for feature, words in OWN_PAGES.items() if feature in kind.features]
        rows.append(f"| {programme.row} | {programme.name} | {kind.name} | {'; '.join(panels) or '–'} |")
    found = HEAD + "\n".join(rows) + "\n"
    if request.config.getoption("--write", default=False):
        PAGE.write_text(found)

    assert list(unified_diff(PAGE.read_text().splitlines(), found.splitlines(), n=0, lineterm="")) == []
