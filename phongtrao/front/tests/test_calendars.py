"""Calendars: what programs fetch, who may give out which, and what ends with a new address."""

import re
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
import time_machine
from django.core.cache import cache
from django.test import Client
from icalendar import Calendar

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices.feeds import code_of
from phongtrao.notices.models import Feed
from phongtrao.notices.operations import close_feed, open_feed, renew_feed
from phongtrao.obligations import operations as obligations
from phongtrao.obligations.models import Obligation
from phongtrao.organizations.models import Role

TITLE = "Ngày hội hiến máu, “giọt hồng”; \\ nhiều người" + " đồng chí" * 15
LINE = 75
"""Octets of a line at most, without its end (RFC 5545, 3.1)."""


@pytest.fixture(autouse=True)
def at_the_time(now):
    """Calendars begin three months before the day of asking."""
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def address(published_plan):
    """`address(feed)`: where programs fetch a calendar."""
    return lambda feed: f"/lich/{feed.pk}/{code_of(feed)}.ics"


@pytest.fixture
def fetched(address):
    """`fetched(feed)`: the events of a calendar, by the first part of their key."""

    def fetch(feed):
        response = Client().get(address(feed))
        assert response.status_code == 200
        return {str(event["uid"]).split("@")[0]: event for event in Calendar.from_ical(response.content).events}

    return fetch


@pytest.fixture
def registered(published_plan, organization, secretary, actor_of, now):
    """`registered(title=…)`: Đoàn Sở Y tế registers a morning for its youth project."""
    owed = Obligation.objects.filter(
        holders__unit=organization["so-y-te"], holders__role="lead", task__title__icontains="công trình"
    ).get()

    def make(**given):
        day = date(2024, 4, 12)
        terms = {"title": TITLE, "starts_on": day, "ends_on": day, "starts_at": time(7, 30), "place": "Hội trường A"}
        return obligations.register(
            obligation_id=owed.pk,
            unit_id=organization["so-y-te"].pk,
            terms=obligations.Terms(**terms | given),
            key=uuid4(),
            by=actor_of(secretary),
            at=now,
        )

    return make


@pytest.fixture
def feed_of(actor_of, now):
    """`feed_of(secretary)`, `feed_of(secretary, unit)`."""
    return lambda user, unit=None: open_feed(unit=unit, by=actor_of(user), at=now)


def summaries(events):
    return sorted(str(event["summary"]) for event in events.values())


def test_a_secretary_finds_the_days_of_the_own_unit(fetched, feed_of, secretary, organization):
    events = fetched(feed_of(secretary))
    report = next(event for event in events.values() if "báo cáo" in event["summary"])

    assert report.start == date(2024, 11, 15)
    assert report.end == date(2024, 11, 16)
    assert re.search(r"http\S+/viec/\d+/", report["description"])
    assert not any("thủ tục trực tuyến" in title for title in summaries(events))
    assert summaries(fetched(feed_of(secretary, organization["so-y-te"]))) == summaries(events)


def test_an_officer_finds_one_day_for_all_who_owe_the_same(fetched, feed_of, officer):
    events = fetched(feed_of(officer))

    reports = [event for event in events.values() if "báo cáo" in event["summary"]]
    assert len(reports) == 1
    assert "0 trong 5 đơn vị đã xong." in reports[0]["description"]
    assert any("thủ tục trực tuyến" in title for title in summaries(events))


def test_what_is_registered_stands_at_its_hour(fetched, feed_of, registered, member):
    key = f"dang-ky-{registered().pk}"
    registered(title="Tuần lễ", ends_on=date(2024, 4, 14))
    events = fetched(feed_of(member))

    event = events[key]
    assert event["summary"] == TITLE
    assert event.start.isoformat() == "2024-04-12T07:30:00+07:00"
    assert event["dtstart"].params["TZID"] == "Asia/Ho_Chi_Minh"
    assert (event["location"], event["status"]) == ("Hội trường A", "TENTATIVE")
    week = next(event for event in events.values() if event["summary"] == "Tuần lễ")
    assert (week.start, week.end) == (date(2024, 4, 12), date(2024, 4, 15))


def test_a_day_that_moves_keeps_its_key_and_says_when(fetched, feed_of, secretary, officer, actor_of):
    feed = feed_of(secretary)
    before = fetched(feed)
    key = next(key for key, event in before.items() if "báo cáo" in event["summary"])
    moved_at = datetime(2024, 3, 2, 3, 0, tzinfo=UTC)
    pk = int(key.removeprefix("han-"))
    obligations.set_due(obligation_id=pk, due_from=None, due_to=date(2024, 12, 1), by=actor_of(officer), at=moved_at)
    after = fetched(feed)

    assert before.keys() == after.keys()
    assert after[key].start == date(2024, 12, 1)
    assert after[key].last_modified == after[key].stamp == moved_at


def test_the_file_keeps_to_the_letter_of_the_format(address, feed_of, registered, secretary):
    """Without the library: lines, their ends and folds, what has to be escaped, what has to be there."""
    registered()
    data = Client().get(address(feed_of(secretary))).content
    lines = data.split(b"\r\n")

    assert lines.pop() == b""
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(len(line) for line in lines) <= LINE
    assert all(line.decode() for line in lines)  # no letter is cut in two
    whole = data.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]
    assert f"SUMMARY:{TITLE}".replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;") in whole
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT6H" in whole
    assert "X-WR-TIMEZONE:Asia/Ho_Chi_Minh" in whole
    names = [line.split(":")[0].split(";")[0] for line in whole]
    begun = names.count("UID")
    for name in ("DTSTAMP", "LAST-MODIFIED", "SUMMARY", "URL"):
        assert names.count(name) == begun, name
    keys = [line for line in whole if line.startswith("UID:")]
    assert len(keys) == len(set(keys)) == whole.count("BEGIN:VEVENT") == whole.count("END:VEVENT")
    assert (whole[0], whole[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert "TZID:Asia/Ho_Chi_Minh" in whole


def test_a_program_that_has_it_gets_nothing_twice(address, feed_of, registered, secretary):
    url = address(feed_of(secretary))
    first = Client().get(url)
    tag, changed_at = first["ETag"], first["Last-Modified"]

    assert first["Content-Type"] == "text/calendar; charset=utf-8"
    assert Client().head(url)["ETag"] == tag
    for known in ({"If-None-Match": tag}, {"If-None-Match": f"W/{tag}"}, {"If-Modified-Since": changed_at}):
        assert Client().get(url, headers=known).status_code == 304
    registered()
    for known in ({"If-None-Match": tag}, {"If-None-Match": tag, "If-Modified-Since": changed_at}):
        assert Client().get(url, headers=known).status_code == 200


def test_who_asks_only_by_the_time_sees_what_was_added_and_what_was_taken_away(
    address, feed_of, registered, secretary, actor_of, now
):
    url = address(feed_of(secretary))

    def ask(known):
        return Client().get(url, headers={"If-Modified-Since": known})

    first = Client().get(url)
    made = registered()
    added = ask(first["Last-Modified"])
    assert added.status_code == 200
    assert ask(added["Last-Modified"]).status_code == 304
    words = {"reason": "mưa", "by": actor_of(secretary), "at": now}
    obligations.withdraw_registration(registration_id=made.pk, **words)
    gone = ask(added["Last-Modified"])
    assert (gone.status_code, gone.content) == (200, first.content)
    assert ask(gone["Last-Modified"]).status_code == 304
    with time_machine.travel(now + timedelta(days=31)):
        cache.clear()
        assert ask(gone["Last-Modified"]).status_code == 200


def test_a_new_address_ends_the_old_one(address, feed_of, secretary, actor_of, now):
    feed = feed_of(secretary)
    old = address(feed)
    assert feed_of(secretary) == feed
    renewed = address(renew_feed(feed=feed, by=actor_of(secretary), at=now))

    answers = [Client().get(url).status_code for url in (old, renewed, renewed.replace(".ics", "x.ics"))]
    assert answers == [404, 200, 404]
    close_feed(feed=feed, by=actor_of(secretary), at=now)
    assert Client().get(renewed).status_code == 404


def test_a_closed_account_has_no_calendar(address, feed_of, secretary):
    url = address(feed_of(secretary))
    type(secretary).objects.filter(pk=secretary.pk).update(is_active=False)

    assert Client().get(url).status_code == 404


def test_nobody_opens_or_ends_the_calendar_of_others(
    feed_of, secretary, other_secretary, member, organization, actor_of, as_, now
):
    unit = organization["so-y-te"]
    for stranger in (other_secretary, member):
        with pytest.raises(NotAllowed):
            feed_of(stranger, unit)
        assert as_(stranger).post("/lich/mo/", {"unit": unit.pk}).status_code == 404
    for feed in (feed_of(secretary), feed_of(secretary, unit)):
        for operation in (renew_feed, close_feed):
            with pytest.raises(NotAllowed):
                operation(feed=feed, by=actor_of(other_secretary), at=now)
        assert as_(other_secretary).post(f"/lich/{feed.pk}/bo/").status_code == 404


def test_the_page_opens_renews_and_closes(published_plan, secretary, organization, as_):
    client = as_(secretary)
    assert client.get("/lich/").text.count("Tạo địa chỉ lịch") == 2
    client.post("/lich/mo/")
    client.post("/lich/mo/", {"unit": organization["so-y-te"].pk})
    page = client.get("/lich/").text
    addresses = re.findall(r'value="(http[^"]+\.ics)"', page)

    assert len(set(addresses)) == 2
    assert 'href="webcal://' in page
    assert [Client().get(urlsplit(url).path).status_code for url in addresses] == [200, 200]
    feed = Feed.objects.get(unit=None)
    client.post(f"/lich/{feed.pk}/doi/")
    client.post(f"/lich/{feed.pk}/bo/")
    assert Feed.objects.get().unit == organization["so-y-te"]


@pytest.mark.parametrize("bad", ["x", "-1", "9" * 30, "9" * 5000])
def test_a_unit_that_is_none_is_not_found(bad, secretary, as_):
    assert as_(secretary).post("/lich/mo/", {"unit": bad}).status_code == 404


def test_a_calendar_takes_as_many_queries_for_all_units_as_for_one(
    address, feed_of, officer, person, registered, django_assert_max_num_queries
):
    branch = feed_of(person("mai", "Trần Mai", "y-te-bv", Role.SECRETARY))
    everything = feed_of(officer)
    with django_assert_max_num_queries(9) as few:
        Client().get(address(branch))
    for number in range(4):
        registered(title=f"Buổi {number}")
    with django_assert_max_num_queries(len(few)):
        Client().get(address(everything))
