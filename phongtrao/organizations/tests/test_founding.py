"""A roster made of a plan's own names."""

from datetime import date

from phongtrao.organizations import operations
from phongtrao.organizations.founding import roster_of
from phongtrao.organizations.models import Unit, UnitKind
from phongtrao.organizations.roster import parse_roster

SINCE = date(2024, 1, 1)
LONG = "Ban Quản lý Dự án Đầu tư Xây dựng các Công trình Dân dụng và Công nghiệp Thành phố Bình Minh"


def test_the_issuer_is_the_root_and_each_name_stands_once_under_it():
    rows, faults = parse_roster(roster_of("Huyện đoàn A", ["Xã B", "xã  B", "Trường C", ""], since=SINCE))

    assert faults == []
    assert [(row.name, row.kind) for row in rows] == [
        ("Huyện đoàn A", UnitKind.UNION),
        ("Xã B", UnitKind.GRASSROOTS_UNION),
        ("Trường C", UnitKind.GRASSROOTS_UNION),
    ]
    assert {row.parent_code for row in rows[1:]} == {rows[0].code}


def test_the_same_name_under_two_issuers_is_two_units():
    codes = [parse_roster(roster_of(issuer, ["Xã B"], since=SINCE))[0][1].code for issuer in ("A", "C")]

    assert codes[0] != codes[1]


def test_names_longer_than_a_column_are_cut_for_the_short_name_only():
    row = parse_roster(roster_of("A", [LONG], since=SINCE))[0][1]

    assert (row.name, len(row.short_name), len(row.code)) == (LONG, 80, 40)


def test_taking_the_roster_over_twice_changes_nothing(db, job, now):
    data = roster_of("Huyện đoàn A", ["Xã B", LONG], since=SINCE)
    for _turn in range(2):
        operations.import_roster(data=data, by=job, at=now)

    assert Unit.objects.count() == 3
