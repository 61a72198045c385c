"""Who leads a unit or a cluster can be said on the machine, before there is an officer who says it."""

import pytest

from phongtrao.cli.offices import end_office, give_office
from phongtrao.organizations.models import Office, Role
from phongtrao.trail import queries as trail


def test_an_account_leads_a_cluster_and_leads_it_no_more(person, organization, as_, capsys):
    user = person("lan", "Vũ Thị Lan")
    for _turn in range(2):
        give_office("lan", "cum-1", "bí thư")
    held = Office.objects.get(user=user)
    assert (held.unit, held.role, held.until) == (organization["cum-1"], Role.SECRETARY, None)
    assert as_(user).get("/hoat-dong/moi/").status_code == 200
    end_office("lan", "cum-1", "bí thư")

    assert not Office.objects.filter(user=user).exists(), "given and ended on one day: never held"
    assert "Vũ Thị Lan thôi là bí thư của Cụm hoạt động số 1." in capsys.readouterr().out
    assert [row.verb for row in trail.of(held)] == ["office_ended", "office_given"]


@pytest.mark.parametrize(
    ("words", "named"),
    [(("ai", "cum-1", "bí thư"), "“ai”"), (("lan", "la", "bí thư"), "“la”"), (("lan", "cum-1", "vua"), "“vua”")],
)
def test_what_is_not_there_is_named_and_changes_nothing(words, named, person, organization, capsys):
    person("lan", "Vũ Thị Lan")
    for run in (give_office, end_office):
        with pytest.raises(SystemExit):
            run(*words)

    assert named in capsys.readouterr().err
    assert not Office.objects.exists()
