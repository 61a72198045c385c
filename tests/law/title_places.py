"""Something real behind the addresses of titles: a draft, an open round with a dossier, one that votes, an award."""

from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

from django.utils.timezone import localdate

from phongtrao.obligations.models import EvidenceKind
from phongtrao.obligations.operations import Proof
from phongtrao.titles import operations
from phongtrao.titles.models import Award, AwardState, NominationPaper, Seat
from phongtrao.titles.operations import (
    AwardRoundWords,
    ConditionWords,
    Decree,
    PaperWords,
    StandardWords,
    TitleWords,
)


def reviewed(plan, member, actor_of, now):
    """The member has sent the review of the year."""
    said = operations.ReviewWords("good", "Tốt")
    return operations.write_review(plan_id=plan.pk, said=said, is_sent=True, by=actor_of(member), at=now)


def honoured(organization, plan, member, officer, secretary, actor_of, now):
    """
    The member of a branch of Đoàn Sở Y tế is nominated in an open round, whose council the officer chairs; in another
    they were given the title.
    """
    above, host = {"by": actor_of(officer), "at": now}, organization["khoi"].pk
    title = operations.make_title(unit_id=host, words=TitleWords("Sinh viên 5 tốt", "Sinh viên"), **above)
    standard = operations.begin_standard(title_id=title.pk, level="bloc", year=2024, **above)
    said = {"standard_id": standard.pk, **above}
    operations.set_standard(words=StandardWords(allows_self=True, quorum=1, share=1), **said)
    words = ConditionWords("Tình nguyện tốt", "figure", "hours", Decimal(1), is_required=False)
    operations.set_condition(place=0, words=words, **said)
    operations.publish_standard(**said)
    draft = operations.begin_standard(title_id=title.pk, level="bloc", year=2025, **above)

    def opened(name):
        days = {"record_from": now.date(), "record_to": now.date(), "nominate_until": localdate() + timedelta(days=9)}
        one = operations.open_award_round(
            unit_id=host, words=AwardRoundWords(name, standard.pk, **days), key=uuid4(), **above
        )
        for user, role in ((officer, "chair"), (secretary, "secretary"), (member, "member")):
            operations.name_seat(round_id=one.pk, username=user.username, role=role, **above)
        deed = {"words": "", "representative": "", "by": actor_of(member), "at": now}
        return one, operations.nominate_oneself(round_id=one.pk, **deed)

    given, row = opened("Đợt trước")
    operations.begin_vote(round_id=given.pk, **above)
    operations.cast_ballots(round_id=given.pk, choices={row.pk: "yes"}, **above)
    operations.count_votes(round_id=given.pk, **above)
    operations.publish_awards(round_id=given.pk, decree=Decree("1-QĐ", now.date(), "Bình"), **above)
    one, mine = opened("Đợt này")
    proof = Proof(EvidenceKind.FILE, data=b"%PDF-1", suffix=".pdf", file_name="giay.pdf")
    deed = {"words": PaperWords(), "proofs": [proof], "key": uuid4(), "by": actor_of(member), "at": now}
    operations.add_papers(nomination_id=mine.pk, **deed)
    assert one.state == AwardState.OPEN
    return {
        "/danh-hieu/danh-muc/": title.pk,
        "/danh-hieu/tieu-chuan/": draft.pk,
        "/danh-hieu/dot/": one.pk,
        "/danh-hieu/ho-so/": mine.pk,
        "/danh-hieu/giay-to/": NominationPaper.objects.get().pk,
        "/danh-hieu/khen-thuong/": Award.objects.get().pk,
        "/danh-hieu/nguoi/": mine.person_id,
        "/tu-nhan-xet/": reviewed(plan, member, actor_of, now).pk,
        "condition": 1,
        "award": Award.objects.get().code,
        "seat": Seat.objects.filter(round=one).order_by("pk").first().pk,
    }
