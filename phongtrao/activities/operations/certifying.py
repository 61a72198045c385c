"""Certificates: issued to all who attended enough in one step, revoked with a reason, issued anew."""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

from django.db import transaction
from django.db.models import Max
from django.urls import reverse
from django.utils.timezone import localdate

from phongtrao.activities import queries, rules
from phongtrao.activities.models import Activity, ActivityState, Certificate, SignUp
from phongtrao.activities.refusals import (
    AttendedTooLittle,
    HasCertificate,
    IsCancelled,
    NoCertificates,
    NotOver,
    WhyRevoked,
)
from phongtrao.foundation.actors import Actor
from phongtrao.notices import operations as notices
from phongtrao.organizations.models import Unit
from phongtrao.trail import operations as trail

from .holding import managed
from .telling import write_to_guests

TENTH = Decimal("0.1")


@transaction.atomic
def issue_certificates(*, activity_id: int, by: Actor, at: datetime) -> list[Certificate]:
    """
    Issue a certificate to everybody who attended enough and never had one; returns the new ones. A second time nobody
    gets another.

    :raises NotAllowed: `by` works for none of its hosts.
    :raises NoCertificates: activities of the kind give none.
    :raises IsCancelled, NotOver: it did not take place, or not all of it yet.
    """
    activity = managed(activity_id, by)
    _check(activity, at)
    due = queries.never_certified(activity, queries.attendance(activity).people)
    return _issue(activity, due, by, at)


@transaction.atomic
def reissue_certificate(*, certificate_id: int, by: Actor, at: datetime) -> Certificate:
    """
    Give somebody whose certificate was revoked another one, with their name and attendance as they are now. A second
    time finds the new one.

    :raises NotAllowed: `by` works for none of the hosts.
    :raises HasCertificate: it was not revoked.
    :raises AttendedTooLittle: the attendance does not bear one, or nobody knows any more whose it was.
    """
    asked = Certificate.objects.get(pk=certificate_id)
    activity = managed(asked.activity_id, by)
    asked.refresh_from_db()
    if not asked.is_revoked:
        raise HasCertificate
    standing = queries.certificates_of(activity).filter(subject=asked.subject, revoked_at=None).first()
    if standing is not None:
        return standing
    _check(activity, at)
    people = queries.attendance(activity).people
    due = [one for one in people if one.subject == asked.subject and one.is_enough]
    if not due:
        raise AttendedTooLittle
    return _issue(activity, due, by, at)[0]


@transaction.atomic
def revoke_certificate(*, certificate_id: int, reason: str, by: Actor, at: datetime) -> Certificate:
    """
    Revoke a certificate: its address says so from now on. A second time changes nothing.

    :raises NotAllowed: `by` works for none of the hosts.
    :raises WhyRevoked: no reason given.
    """
    activity = managed(Certificate.objects.get(pk=certificate_id).activity_id, by)
    row = Certificate.objects.select_related("person").get(pk=certificate_id)
    if row.is_revoked:
        return row
    if not reason.strip():
        raise WhyRevoked
    row.revoked_at, row.revoked_by, row.revoked_reason = at, by.label, reason.strip()[:400]
    row.save(update_fields=["revoked_at", "revoked_by", "revoked_reason"])
    trail.record(
        "certificate_revoked", subject=activity, by=by, at=at, note=f"{row.number}: {row.revoked_reason}"[:400]
    )
    _tell("certificate_revoked", [row], row.revoked_reason, by, at)
    return row


def _check(activity: Activity, at: datetime) -> None:
    if not activity.kind.has(rules.Feature.CERTIFICATE):
        raise NoCertificates
    if activity.state == ActivityState.CANCELLED:
        raise IsCancelled
    if not queries.is_over(activity, at):
        raise NotOver


def _issue(activity: Activity, due: Iterable[queries.Attender], by: Actor, at: datetime) -> list[Certificate]:
    rows = list(_written(activity, due, by, at))
    if not rows:
        return []
    # Numbers of a unit are given in turn.
    Unit.objects.select_for_update(no_key=True).get(pk=activity.unit_id)
    series = Certificate.objects.filter(unit=activity.unit_id, year=rows[0].year)
    last = series.aggregate(last=Max("ordinal"))["last"] or 0
    for ordinal, row in enumerate(rows, start=last + 1):
        row.ordinal = ordinal
        row.digest = row.sealed()
    Certificate.objects.bulk_create(rows, batch_size=200)
    note = rows[0].number if len(rows) == 1 else f"{rows[0].number} – {rows[-1].number}"
    trail.record("certificates_issued", subject=activity, by=by, at=at, note=note)
    _tell("certificate_issued", rows, "", by, at)
    return rows


def _written(activity: Activity, due: Iterable[queries.Attender], by: Actor, at: datetime) -> Iterator[Certificate]:
    for one in due:
        yield Certificate(
            activity=activity,
            person=one.person,
            sign_up_id=one.sign_up_id,
            subject=one.subject,
            unit=activity.unit,
            year=localdate(at).year,
            code="".join(secrets.choice(rules.ALPHABET) for _letter in range(rules.CODE_LENGTH)),
            name=one.name,
            title=activity.title,
            unit_name=activity.unit.name,
            is_course=activity.kind.has(rules.Feature.SESSIONS),
            held_from=localdate(activity.starts_at),
            held_until=localdate(activity.ends_at),
            sessions=one.sessions,
            hours=one.hours.quantize(TENTH, ROUND_HALF_UP) if one.hours else None,
            by=by.label,
            by_user_id=by.user_id,
            at=at,
        )


def _tell(kind: str, rows: Sequence[Certificate], text: str, by: Actor, at: datetime) -> None:
    """Whoever has an account is told, and guests who left an address."""
    people = {row.person.user_id for row in rows if row.person and row.person.user_id}
    if people:
        words, own = {"title": rows[0].title}, reverse("activities:own_record")
        news = notices.News(kind, f"{kind}:{rows[0].pk}", words, own, text, people=people)
        notices.tell(news=[news], by=by, at=at)
    write_to_guests(SignUp.objects.filter(certificates__in=rows).order_by("pk"), kind)
