"""Nomination, consent, and the dossier that fills itself from the record."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.files.storage import default_storage
from django.urls import reverse

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices.models import Notice
from phongtrao.obligations.models import EvidenceKind
from phongtrao.obligations.operations import Proof
from phongtrao.organizations.models import Person, Role
from phongtrao.titles import operations, queries
from phongtrao.titles.models import (
    Nomination,
    NominationPaper,
    NominationState,
)
from phongtrao.titles.operations import PaperWords
from phongtrao.titles.refusals import (
    HasNoAccount,
    NoMember,
    NominationsClosed,
    NoSelfNomination,
    ReasonNeeded,
    RepresentativeNeeded,
)
from phongtrao.trail.models import TrailEntry


def verbs():
    return list(TrailEntry.objects.order_by("pk").values_list("verb", flat=True))


def test_a_nomination_stands_once_the_person_agrees(opened, enrolled, secretary, member, actor_of, now):
    one, who = opened(), enrolled()
    by = {"by": actor_of(secretary), "at": now}
    row = operations.nominate(round_id=one.pk, person_id=who.pk, words="Tốt", **by)
    again = operations.nominate(round_id=one.pk, person_id=who.pk, words="", **by)

    assert (again.pk, row.state) == (row.pk, NominationState.ASKED)
    assert Notice.objects.filter(user=member, message__kind="nominated").count() == 1
    with pytest.raises(NotAllowed):
        operations.agree(nomination_id=row.pk, representative="", **by)

    operations.agree(nomination_id=row.pk, representative="", by=actor_of(member), at=now)
    operations.agree(nomination_id=row.pk, representative="", by=actor_of(member), at=now)
    row.refresh_from_db()
    assert row.state == NominationState.AGREED
    assert verbs().count("nomination_agreed") == 1
    assert Notice.objects.filter(user=secretary, message__kind="nomination_agreed").exists()


def test_other_units_do_not_nominate_and_strangers_are_not_nominated(
    opened, enrolled, other_secretary, secretary, actor_of, now
):
    one, who = opened(), enrolled()
    deed = {"round_id": one.pk, "words": ""}
    with pytest.raises(NotAllowed):
        operations.nominate(person_id=who.pk, by=actor_of(other_secretary), at=now, **deed)
    with pytest.raises(NominationsClosed):
        operations.nominate(person_id=who.pk, by=actor_of(secretary), at=now + timedelta(days=11), **deed)
    with pytest.raises(NoMember):
        operations.nominate(person_id=who.pk + 1000, by=actor_of(secretary), at=now, **deed)
    who.user = None
    who.save()
    with pytest.raises(HasNoAccount):
        operations.nominate(person_id=who.pk, by=actor_of(secretary), at=now, **deed)
    assert not Nomination.objects.exists()


def test_oneself_only_where_the_standard_allows_it(opened, enrolled, member, actor_of, now):
    enrolled()
    one = opened()
    with pytest.raises(NoSelfNomination):
        operations.nominate_oneself(round_id=one.pk, words="Tôi", representative="", by=actor_of(member), at=now)


def test_oneself(opened, enrolled, member, secretary, actor_of, now):
    enrolled()
    one = opened(allows_self=True)
    deed = {"words": "Tôi", "representative": "", "by": actor_of(member), "at": now}
    row = operations.nominate_oneself(round_id=one.pk, **deed)

    assert (row.is_self, row.state, row.unit.code) == (True, NominationState.AGREED, "y-te-vp")
    assert operations.nominate_oneself(round_id=one.pk, **deed).pk == row.pk


def test_a_child_needs_a_representative(opened, enrolled, member, actor_of, now):
    enrolled(born_on=now.date().replace(year=2010))
    one = opened(allows_self=True)
    deed = {"round_id": one.pk, "words": "", "by": actor_of(member), "at": now}
    with pytest.raises(RepresentativeNeeded):
        operations.nominate_oneself(representative=" ", **deed)
    assert operations.nominate_oneself(representative="Phạm Văn Cha", **deed).representative == "Phạm Văn Cha"


def test_who_is_nominated_declines_or_withdraws(opened, enrolled, secretary, member, actor_of, now):
    one, who = opened(), enrolled()
    row = operations.nominate(round_id=one.pk, person_id=who.pk, words="", by=actor_of(secretary), at=now)
    with pytest.raises(ReasonNeeded):
        operations.withdraw_nomination(nomination_id=row.pk, reason="", by=actor_of(secretary), at=now)
    operations.decline(nomination_id=row.pk, reason="Bận", by=actor_of(member), at=now)
    row.refresh_from_db()
    assert (row.state, row.ended_reason) == (NominationState.DECLINED, "Bận")


def test_the_dossier_is_filled_from_the_record_down_to_entries(
    opened, enrolled, worked, secretary, member, actor_of, now
):
    one, who = opened(), enrolled()
    worked(who, 7)
    worked(who, 5)
    row = operations.nominate(round_id=one.pk, person_id=who.pk, words="", by=actor_of(secretary), at=now)
    row = queries.visible_nominations(actor_of(member)).get(pk=row.pk)
    page = queries.dossier_page(row, actor_of(member), on=now.date())

    hours, paper, people, activities = page.lines
    assert [line.standing for line in page.lines] == ["met", "missing", "asked", "missing"]
    assert hours.why == "Hồ sơ ghi 12 giờ, cần 10 giờ."
    assert (len(hours.fact.lines), all(line.entry for line in hours.fact.lines)) == (2, True)
    assert (paper.why, activities.condition.is_required, page.is_fit) == ("Chưa có giấy tờ.", False, False)
    assert people.why == "Hội đồng xem hồ sơ và quyết định."


def test_papers_come_once_and_go_with_their_files(
    opened, enrolled, secretary, member, actor_of, now, django_capture_on_commit_callbacks
):
    one, who = opened(), enrolled()
    row = operations.nominate(round_id=one.pk, person_id=who.pk, words="", by=actor_of(secretary), at=now)
    words = PaperWords(None, "Giấy khen")
    proofs = [Proof(EvidenceKind.FILE, data=b"%PDF-1", suffix=".pdf", file_name="giay.pdf")]
    deed = {
        "nomination_id": row.pk,
        "words": words,
        "proofs": proofs,
        "key": uuid4(),
        "by": actor_of(member),
        "at": now,
    }
    assert (operations.add_papers(**deed), operations.add_papers(**deed)) == (1, 0)

    kept = NominationPaper.objects.get()
    assert default_storage.exists(kept.file.name)
    with django_capture_on_commit_callbacks(execute=True):
        operations.remove_paper(paper_id=kept.pk, by=actor_of(member), at=now)
    assert not default_storage.exists(kept.file.name)


def test_others_neither_write_nor_read_a_dossier(opened, ready, member, other_secretary, council, actor_of, now):
    row = ready(opened(), member)
    for user in (other_secretary, council[0]):
        assert not queries.visible_nominations(actor_of(user)).exists()
        with pytest.raises(NotAllowed):
            operations.write_dossier(nomination_id=row.pk, words="x", by=actor_of(user), at=now)


def test_who_can_be_nominated_comes_first_and_the_others_with_the_reason(
    opened, ready, enrolled, member, secretary, person, as_
):
    one = opened()
    ready(one, person("an2", "Bùi Ân", "y-te-vp", Role.MEMBER))
    able = enrolled(member)
    for number in range(40):
        alone = enrolled(person(f"k{number}", f"Lê Chưa Tài Khoản {number:02}", "y-te-vp", Role.MEMBER))
        Person.objects.filter(pk=alone.pk).update(user=None)
    client, here = as_(secretary), reverse("titles:nominate", args=[one.pk])
    page = client.get(here)
    people = page.context["page"].people
    assert (len(people), people[0].held.person_id, people[0].why_not) == (30, able.pk, "")
    assert {each.why_not for each in people[1:]} == {"account"}
    told = page.content.decode()
    assert "Đang hiện 30 trên 42 người" in told
    assert told.count('name="nguoi"') == 1
    assert told.count("chưa có tài khoản để trả lời đồng ý") == 29
    known = client.get(here, {"q": "bui an"}, headers={"HX-Request": "true"}).content.decode()
    assert "đã có đề cử trong đợt này" in known
    assert "<html" not in known
    assert 'name="nguoi"' not in known


@pytest.mark.parametrize("many", [1, 12])
def test_finding_costs_the_same_however_many(
    many, opened, enrolled, secretary, person, actor_of, now, django_assert_num_queries
):
    one = opened()
    for number in range(many):
        enrolled(person(f"k{number}", f"Lê Văn {number}", "y-te-vp", Role.MEMBER))
    with django_assert_num_queries(5):
        assert queries.candidates(one, actor_of(secretary), "le", on=now.date()).number == many
