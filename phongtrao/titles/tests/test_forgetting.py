"""What titles keep of a person goes along with them, and goes when they are erased; the register of decisions stays."""

from django.utils import timezone

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Person
from phongtrao.titles import operations, queries
from phongtrao.titles.models import Award, Nomination, NominationPaper, NominationState

JOB = Actor.job("kiểm thử")


def test_all_of_a_person(published):
    row = published()
    known = queries.all_of(Person.objects.get(pk=row.person_id))
    assert (list(known.nominations), [one.title for one in known.awards]) == ([row], ["Sinh viên 5 tốt"])


def test_the_register_keeps_the_name_and_nothing_else_shows_it(published, officer, actor_of, now):
    row = published()
    operations.forget_nominee(person_ids=[row.person_id], by=JOB, at=timezone.now())

    row.refresh_from_db()
    award = Award.objects.get()
    assert (row.person, row.name, row.words, row.facts) == (None, "", "", {})
    assert not NominationPaper.objects.exists()
    assert (award.name, award.is_forgotten, award.search, award.is_intact) == ("Phạm Anh Dũng", True, "", True)
    told = queries.verified(award.code, on=now.date())
    assert (told.state, told.name) == ("valid", "")
    assert not queries.printable_awards(actor_of(officer)).exists()
    assert not queries.register(actor_of(officer), "anh dung", None).exists()


def test_what_still_runs_is_withdrawn(opened, ready, member):
    row = ready(opened(), member)
    operations.forget_nominee(person_ids=[row.person_id], by=JOB, at=timezone.now())
    assert Nomination.objects.get().state == NominationState.WITHDRAWN


def test_who_signed_or_sat_on_a_council_is_named_no_more(published, officer, council):
    row = published()
    for user in (officer, council[0]):
        operations.forget_author(user_id=user.pk, by=JOB, at=timezone.now())
    assert row.round.seats.get(role="chair").name == "Đoàn viên đã xóa"
    assert Award.objects.get().by == "Đoàn viên đã xóa"
