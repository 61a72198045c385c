"""Comments on an obligation: who speaks, who is called, who is told, what stays when words go."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from phongtrao.foundation.folded import folded
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices.models import Notice
from phongtrao.obligations import operations, queries, rules
from phongtrao.obligations.models import Comment, Mention, Obligation, ObligationState
from phongtrao.obligations.rules import Piece
from phongtrao.organizations.models import Office, Role
from phongtrao.trail.models import TrailEntry
from phongtrao.trail.rules import FORGOTTEN

PEOPLE = [(1, "Trần Quốc Bảo"), (2, "Trần Quốc"), (3, "Lê Thị Hoà"), (4, "Lê Thị Hoa")]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("@Trần Quốc Bảo xem giúp", "@{1} xem giúp"),
        ("@tran quoc bao, @TRAN QUOC: xem", "@{1}, @{2}: xem"),
        ("Nhờ (@Lê Thị Hoa) và @le thi hoa.", "Nhờ (@{4}) và @{3}."),
        ("thư bao@tran quoc bao.vn, @ Trần Quốc, @Nguyễn Ai", "thư bao@tran quoc bao.vn, @ Trần Quốc, @Nguyễn Ai"),
        ("@Trần\nQuốc Bảo", "@Trần\nQuốc Bảo"),
        ("@@Trần Quốc", "@@Trần Quốc"),
    ],
)
def test_names_behind_an_at_are_calls(typed, kept):
    assert rules.calls_in(typed, PEOPLE) == kept


def test_kept_words_come_apart_into_words_links_and_names_and_back():
    names = dict(PEOPLE)
    kept = "@{1} xem https://vi.du/a?b=1&c=(2). Còn @{9} <b>"
    assert rules.pieces(kept, names) == (
        Piece("@Trần Quốc Bảo", is_name=True),
        Piece(" xem "),
        Piece("https://vi.du/a?b=1&c=(2", "https://vi.du/a?b=1&c=(2"),
        Piece("). Còn @{9} <b>"),
    )
    assert rules.calls_in(rules.as_typed("@{1} @{2}", names), PEOPLE) == "@{1} @{2}"
    assert [piece.url for piece in rules.pieces("javascript:alert(1) ftp://x.y //z", names)] == [""]
    assert rules.called("@{1} @{2} @{1} @{" + "9" * 40 + "}") == [1, 2]


@pytest.fixture
def owed(task, publish, organization):
    """What Đoàn Sở Y tế owes."""
    task(leads=["so-y-te"], target=3)
    publish()
    return Obligation.objects.get(holder_key=f"u{organization['so-y-te'].pk}")


@pytest.fixture
def say(owed, actor_of, now):
    """`say(secretary, "…")`: a comment of somebody."""

    def saying(user, text, *, key=None, at=now):
        return operations.add_comment(obligation_id=owed.pk, text=text, key=key or uuid4(), by=actor_of(user), at=at)

    return saying


def told(user):
    """What somebody was told by comments, the oldest first."""
    rows = Notice.objects.filter(user=user, message__kind__in=["mention", "comment"]).order_by("pk")
    return [notice.message.kind for notice in rows.select_related("message")]


def test_the_other_side_and_whoever_is_called_are_told_once(say, secretary, officer, member):
    key = uuid4()
    first, second = (say(secretary, "@pham anh dung đi cùng nhé", key=key) for _tap in "ab")
    assert first == second
    assert (told(officer), told(member), told(secretary)) == (["comment"], ["mention"], [])

    (notice,) = Notice.objects.filter(user=member).select_related("message__sending")
    owed = Comment.objects.get().obligation
    who = first.by
    assert notice.message.subject == f"{who} nhắc tên đồng chí: {owed.task.title} (Sở Y tế)"

    say(officer, "Tuần này được không, @Nguyễn Hoài An?")
    assert (told(secretary), told(officer), told(member)) == (["mention"], ["comment"], ["mention"])
    say(member, "Được ạ")
    # Whoever spoke before hears it too.
    assert (told(secretary), told(officer)) == (["mention", "comment"], ["comment", "comment"])


def test_an_edit_calls_only_whom_nobody_called_before(say, secretary, officer, member, actor_of, now):
    said = say(secretary, "@Phạm Anh Dũng đi cùng nhé")
    edit = {"comment_id": said.pk, "by": actor_of(secretary)}
    operations.edit_comment(
        text="@Phạm Anh Dũng và @Trần Thanh Bình đi cùng nhé", at=now + timedelta(minutes=14), **edit
    )
    assert (told(member), told(officer)) == (["mention"], ["comment", "mention"])
    assert Mention.objects.count() == 2

    with pytest.raises(operations.TooLateToEdit):
        operations.edit_comment(text="khác", at=now + timedelta(minutes=16), **edit)
    with pytest.raises(operations.NothingWritten):
        operations.edit_comment(text="  ", at=now, **edit)
    with pytest.raises(NotAllowed):
        operations.edit_comment(comment_id=said.pk, text="khác", by=actor_of(officer), at=now)


def test_removed_the_place_stays_with_who_and_when(say, secretary, officer, member, actor_of, now, as_, owed):
    said = say(secretary, "@Phạm Anh Dũng đừng nói với ai")
    with pytest.raises(NotAllowed):
        operations.remove_comment(comment_id=said.pk, by=actor_of(member), at=now)
    for _tap in "ab":
        operations.remove_comment(comment_id=said.pk, by=actor_of(officer), at=now)
    said.refresh_from_db()
    assert (said.text, said.search, said.removed_by, said.mentions.count()) == ("", "", "Trần Thanh Bình", 0)
    with pytest.raises(operations.IsRemoved):
        operations.edit_comment(comment_id=said.pk, text="lại", by=actor_of(secretary), at=now)
    page = as_(member).get(reverse("obligations:detail", args=[owed.pk])).content.decode()
    assert "Trần Thanh Bình đã gỡ" in page
    assert "đừng nói" not in page
    assert list(
        TrailEntry.objects.filter(verb__startswith="comment").order_by("pk").values_list("verb", flat=True)
    ) == [
        "comment_added",
        "comment_removed",
    ]


def test_who_speaks_reads_and_may_be_called(say, owed, cast, as_):
    page, place = (reverse(f"obligations:{name}", args=[owed.pk]) for name in ("detail", "comments"))
    who_may_call = reverse("obligations:listeners", args=[owed.pk])
    say(cast["officer"], "Đơn vị cần gì thêm?")
    spoke = {who: as_(user).post(place, {"text": "Vâng", "key": uuid4()}).status_code for who, user in cast.items()}
    assert spoke == {
        "officer": 302,
        "secretary": 302,
        "other_secretary": 404,
        "member": 302,
        "party_committee": 404,
        "stranger": 302,
    }
    assert Comment.objects.count() == 4
    read = {who: "Đơn vị cần gì thêm?" in as_(user).get(page).content.decode() for who, user in cast.items()}
    assert [who for who, saw in read.items() if saw] == ["officer", "secretary", "member", "party_committee"]
    asked = {who: as_(user).get(who_may_call).status_code for who, user in cast.items()}
    assert asked == {**spoke, "officer": 200, "secretary": 200, "member": 200}


def test_those_who_may_be_called_are_those_who_see_the_obligation(owed, person, cast, actor_of, now):
    person("ly", "Trịnh Khánh Ly", "y-te-vp", Role.SECRETARY)
    person("tu", "Cao Minh Tú", "khoi", Role.MEMBER)
    person("mai", "Ngô Thanh Mai", "khoi", Role.PARTY_COMMITTEE)
    person("vy", "Đinh Thảo Vy", "so-y-te", Role.MEMBER)
    obligation = queries.with_all(Obligation.objects.filter(pk=owed.pk)).get()
    people = {one.user_id for one in queries.listeners(obligation, on=now.date())}
    users = {office.user for office in Office.objects.select_related("user")}
    seeing = {user.pk for user in users if queries.visible_to(actor_of(user)).filter(pk=owed.pk).exists()}
    assert people == seeing
    assert [one.name for one in queries.suggested(queries.listeners(obligation, on=now.date()), "dung vp")] == [
        "Phạm Anh Dũng"
    ]


def test_a_member_is_not_offered_the_names_of_other_members(say, owed, person, cast, as_):
    vy = person("vy", "Đinh Thảo Vy", "so-y-te", Role.MEMBER)
    place = reverse("obligations:listeners", args=[owed.pk])

    def offered(who, words):
        return "Đinh Thảo Vy" in as_(who).get(place, {"q": words}).content.decode()

    assert [offered(cast[who], "vy") for who in ("secretary", "officer", "member")] == [True, True, False]
    say(vy, "Em xin góp một ý")
    assert offered(cast["member"], "vy")


def test_a_comment_without_its_key_is_refused(owed, secretary, as_):
    answer = as_(secretary).post(reverse("obligations:comments", args=[owed.pk]), {"text": "Vâng"})

    assert answer.status_code == 422
    assert not Comment.objects.exists()


def test_a_refused_comment_keeps_what_was_typed_and_links_are_safe(owed, secretary, officer, as_):
    place = reverse("obligations:comments", args=[owed.pk])
    client = as_(secretary)
    long = client.post(place, {"text": "x" * 4001, "key": uuid4()})
    assert long.status_code == 422
    assert "x" * 4001 in long.content.decode()
    client.post(place, {"text": "<script>alert(1)</script> https://vi.du/x javascript:alert(1)", "key": uuid4()})
    page = as_(officer).get(reverse("obligations:detail", args=[owed.pk])).content.decode()
    assert "<script>alert" not in page
    assert '<a href="https://vi.du/x" rel="nofollow noopener noreferrer ugc" target="_blank">' in page
    assert 'href="javascript' not in page
    edit = client.post(reverse("obligations:comment", args=[Comment.objects.get().pk]), {"text": "sửa rồi"})
    assert edit.status_code == 302
    assert Comment.objects.get().text == "sửa rồi"


def test_what_is_owed_no_more_is_talked_about_no_more(owed, say, secretary):
    Obligation.objects.filter(pk=owed.pk).update(state=ObligationState.WITHDRAWN)
    with pytest.raises(operations.Withdrawn):
        say(secretary, "còn làm không?")


def test_the_page_takes_as_many_queries_for_many_comments(owed, say, secretary, as_):
    client, page = as_(secretary), reverse("obligations:detail", args=[owed.pk])
    say(secretary, "Một")
    with CaptureQueriesContext(connection) as few:
        client.get(page)
    for number in range(20):
        say(secretary, f"@Nguyễn Hoài An ý {number}")
    with CaptureQueriesContext(connection) as many:
        client.get(page)
    # One more for those who are called: the first comment calls nobody.
    assert len(many) <= len(few) + 1


def test_words_are_taken_along_and_go_with_the_person(owed, say, member, secretary, job, now, as_):
    say(member, "Em đang ốm, @Nguyễn Hoài An ạ")
    say(secretary, "Chúc @Phạm Anh Dũng mau khỏe")
    assert [row.typed for row in queries.comments_of(member.pk)] == ["Em đang ốm, @Nguyễn Hoài An ạ"]

    operations.forget_author(user_id=member.pk, name=str(member), by=job, at=now)
    gone, kept = Comment.objects.order_by("pk")
    assert (gone.text, gone.search, gone.by, gone.by_user_id, gone.removed_by) == ("", "", FORGOTTEN, None, FORGOTTEN)
    page = as_(secretary).get(reverse("obligations:detail", args=[owed.pk])).content.decode()
    assert "mau khỏe" in page
    assert "Phạm Anh Dũng" not in page
    assert kept.text == f"Chúc @{FORGOTTEN} mau khỏe"
    assert kept.search == folded(kept.text)
