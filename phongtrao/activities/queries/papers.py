"""
What stands on papers: the poster, attendance lists, certificates. Their words are Vietnamese in every language of the
interface: papers are hung up, signed and filed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypedDict

from django.utils.timezone import localtime

from phongtrao.activities import rules
from phongtrao.activities.drawing import qr_svg
from phongtrao.activities.models import Activity, Certificate, Mode
from phongtrao.vietnamese import number

DAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
SHOWN_OF_DIGEST = 16


class Fact(TypedDict):
    """A labelled line of the poster."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Poster:
    """One page to hang up; the QR code leads to the page of the activity."""

    host: str
    helpers: tuple[str, ...]
    kind: str
    title: str
    summary: str
    facts: tuple[Fact, ...]
    call: str
    address: str
    qr: str


@dataclass(frozen=True, slots=True)
class CertificatePaper:
    """One certificate as it is printed."""

    unit: str
    name: str
    deed: str
    title: str
    details: str
    number: str
    issued: str
    digest: str
    address: str
    qr: str


@dataclass(frozen=True, slots=True)
class CertificatePapers:
    """Certificates, one a page."""

    title: str
    certificates: tuple[CertificatePaper, ...]


def poster_of(activity: Activity, address: str) -> Poster:
    """The poster of an activity that was fetched with `whole`."""
    facts = [("Thời gian", span_words(activity.starts_at, activity.ends_at))]
    place = ", ".join(word for word in (activity.place, activity.address) if word)
    if activity.mode != Mode.ONLINE and place:
        facts.append(("Địa điểm", place))
    if activity.mode != Mode.ON_SITE:
        facts.append(("Hình thức", str(activity.get_mode_display()).capitalize()))
    if activity.sign_up_until:
        facts.append(("Hạn đăng ký", moment_words(activity.sign_up_until)))
    signs_up = activity.kind.has(rules.Feature.SIGN_UP)
    return Poster(
        host=activity.unit.name,
        helpers=tuple(one.unit.name for one in activity.co_hosts.all()),
        kind=activity.kind.name,
        title=activity.title,
        summary=activity.summary,
        facts=tuple(Fact(label=label, text=text) for label, text in facts),
        call="Quét để đăng ký" if signs_up else "Quét để xem thêm",
        address=address,
        qr=qr_svg(address),
    )


def certificate_papers(title: str, rows: Iterable[tuple[Certificate, str]]) -> CertificatePapers:
    """Certificates with the addresses where each is verified."""
    return CertificatePapers(title, tuple(_certificate(row, address) for row, address in rows))


def _certificate(row: Certificate, address: str) -> CertificatePaper:
    details = [days_words(row.held_from, row.held_until)]
    if row.sessions > 1:
        details.append(f"dự {row.sessions} buổi")
    if row.hours:
        details.append(f"{number(row.hours)} giờ")
    on = localtime(row.at)
    return CertificatePaper(
        unit=row.unit_name,
        name=row.name,
        deed=deed_words(row),
        title=row.title,
        details=", ".join(details),
        number=row.number,
        issued=f"Ngày {on.day:02d} tháng {on.month:02d} năm {on.year}",
        digest=row.digest[:SHOWN_OF_DIGEST],
        address=address,
        qr=qr_svg(address),
    )


def deed_words(row: Certificate) -> str:
    """What a certificate says that somebody did."""
    return "đã hoàn thành khóa học" if row.is_course else "đã tham gia hoạt động"


def days_words(first: date, last: date) -> str:
    """From when until when, by days."""
    return f"Ngày {first:%d/%m/%Y}" if first == last else f"Từ {first:%d/%m/%Y} đến {last:%d/%m/%Y}"


def moment_words(at: datetime) -> str:
    """A moment as a poster says it: "19 giờ 00, thứ Bảy 12/12/2026"."""
    here = localtime(at)
    return f"{here.hour} giờ {here:%M}, {DAYS[here.weekday()]} {here:%d/%m/%Y}"


def span_words(first: datetime, last: datetime) -> str:
    """From when until when, by the clock where it is one day."""
    until = localtime(last)
    if localtime(first).date() == until.date():
        return f"{moment_words(first)} (đến {until.hour} giờ {until:%M})"
    return f"{moment_words(first)} – {moment_words(last)}"
