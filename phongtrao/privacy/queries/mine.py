"""All that is known of a person, for that person: to read, and to take along."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from allauth.socialaccount.models import SocialAccount
from django.utils import timezone
from django.utils.timezone import localtime

from phongtrao.accounts import queries as accounts
from phongtrao.accounts.models import BrowserSession
from phongtrao.activities import queries as activities
from phongtrao.activities.models import Certificate
from phongtrao.notices import queries as notices
from phongtrao.obligations import queries as obligations
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Person
from phongtrao.privacy.models import Consent, DataRequest, PurposeText, SensitiveRecord
from phongtrao.titles import queries as titles
from phongtrao.trail import queries as trail
from phongtrao.trail.models import TrailEntry

from .consents import newest_texts
from .journal import JournalLine, lines_of
from .requests import RequestLine, request_lines, with_all
from .sensitive import sensitive_of
from .titles_kept import titles_as_plain

MOST_DEEDS = 5000
SHOWN_DEEDS = 30


@dataclass(frozen=True, slots=True)
class Choice:
    """A purpose that asks for a yes: the words in force, and what this person said to it."""

    text: PurposeText
    given: Consent | None

    @property
    def is_newer(self) -> bool:
        """True where the yes was said to an earlier version."""
        return self.given is not None and self.given.text_id != self.text.pk


@dataclass(frozen=True, slots=True)
class MyData:
    """Everything, with history. `done_to` is what others did with the record, `done_by` what the person did."""

    page: organizations.PersonPage
    account: accounts.AccountPage | None
    devices: tuple[BrowserSession, ...]
    identities: tuple[SocialAccount, ...]
    choices: tuple[Choice, ...]
    former: tuple[Consent, ...]
    requests: tuple[RequestLine, ...]
    sensitive: tuple[SensitiveRecord, ...]
    told: notices.Known
    comments: tuple[obligations.Remark, ...]
    taken_part: activities.TakenPart
    titles: titles.KnownTitles
    done_to: tuple[JournalLine, ...]
    done_by: tuple[JournalLine, ...]


def my_data(person: Person, *, on: date, most: int = SHOWN_DEEDS) -> MyData:
    """What is known of a person, in a fixed number of queries; `most` deeds of each kind."""
    consents = Consent.objects.filter(person=person).select_related("text__purpose").order_by("-given_at", "-pk")
    rows, asked = list(consents), DataRequest.objects.filter(person=person)
    given = {row.text.purpose_id: row for row in rows if row.withdrawn_at is None}
    user_id, at = person.user_id or -1, timezone.now()
    by_me = trail.named(TrailEntry.objects.filter(actor_id=user_id)).order_by("-at", "-id")
    return MyData(
        page=organizations.person_page(person),
        account=accounts.account_page(person.user, at=at) if person.user else None,
        devices=tuple(accounts.devices_of(person.user, at=at)) if person.user else (),
        identities=tuple(accounts.identities_of(person.user)) if person.user else (),
        choices=tuple(Choice(text, given.get(text.purpose_id)) for text in newest_texts()),
        former=tuple(row for row in rows if row.withdrawn_at is not None),
        requests=tuple(request_lines(with_all(asked).order_by("-asked_at", "-pk"), on=on)),
        sensitive=tuple(sensitive_of(person)),
        told=notices.known_of(user_id, most=most),
        comments=tuple(obligations.comments_of(user_id)),
        taken_part=activities.all_taken_part(person),
        titles=titles.all_of(person),
        done_to=tuple(lines_of(trail.of(person)[:most])),
        done_by=tuple(lines_of(by_me[:most])),
    )


def as_plain(data: MyData) -> dict[str, Any]:
    """The same for machines: names in Vietnamese without accents, days as ISO 8601."""
    person = data.page.person
    given = [choice.given for choice in data.choices if choice.given]
    return {
        "ho_so": {
            "ho_ten": person.full_name,
            "ngay_sinh": _day(person.born_on),
            "nam_sinh": person.born_in,
            "gioi_tinh": person.gender,
            "thu_dien_tu": person.email,
            "dien_thoai": person.phone,
            "so_the": person.card_number,
            "tai_khoan": data.account.username if data.account else "",
        },
        **_account(data),
        **_places(data.page),
        "dong_y": [_consent(row) for row in (*given, *data.former)],
        "yeu_cau": [_request(line.request) for line in data.requests],
        "du_lieu_nhay_cam": [
            {"muc_dich": row.consent.text.purpose.title, "noi_dung": row.words, "giu_den": _day(row.keep_until)}
            for row in data.sensitive
        ],
        **_told(data.told),
        "trao_doi": [
            {"luc": _moment(row.comment.at), "viec": row.comment.obligation.task.title, "loi": row.typed}
            for row in data.comments
        ],
        **(_taken_part(data.taken_part) | titles_as_plain(data.titles)),
        "viec_lam_voi_ho_so": [_deed(line) for line in data.done_to],
        "viec_da_lam": [_deed(line) for line in data.done_by],
    }


def _account(data: MyData) -> dict[str, Any]:
    held = data.account
    return {
        "thu_cua_tai_khoan": [{"thu": row.email, "da_xac_nhan": row.verified} for row in (held.emails if held else ())],
        "khoa_truy_cap": [
            {"ten": key.name, "them_luc": _moment(key.added_at), "dung_luc": _moment(key.used_at)}
            for key in (held.passkeys if held else ())
        ],
        "ung_dung_tao_ma_tu": _moment(held.app_added_at) if held else None,
        "tai_khoan_co_quan": [
            {"ma": row.uid, "noi_luc": _moment(row.date_joined), "dung_luc": _moment(row.last_login)}
            for row in data.identities
        ],
        "dang_dang_nhap": [
            {"trinh_duyet": row.agent, "mang": row.network, "tu": _moment(row.signed_in_at)} for row in data.devices
        ],
    }


def _places(page: organizations.PersonPage) -> dict[str, Any]:
    return {
        "noi_sinh_hoat": [
            {"don_vi": row.unit.name, "tu": _day(row.since), "den": _day(row.until), "chuc_danh": row.title}
            for row in page.memberships
        ],
        "chuc_vu": [
            {"don_vi": row.unit.name, "vai_tro": row.role, "tu": _day(row.since), "den": _day(row.until)}
            for row in page.offices
        ],
        "chuyen_sinh_hoat": [
            {"tu": row.sending.name, "den": row.receiving.name, "luc": _moment(row.asked_at), "ket_qua": row.state}
            for row in page.transfers
        ],
    }


def _told(known: notices.Known) -> dict[str, Any]:
    hours = known.wishes.hours
    return {
        "thong_bao": [
            {
                "luc": _moment(row.at),
                "noi_dung": row.message.subject,
                "loi_kem": row.message.text,
                "doc_luc": _moment(row.read_at),
            }
            for row in known.notices
        ],
        "kenh_nhan": [{"kenh": row.name, "them_luc": _moment(row.added_at)} for row in known.channels],
        "cach_nhan": {
            "loai": {row.kind.key: sorted(row.channels) for row in known.wishes.kinds},
            "gio_yen_tinh": [f"{hours.quiet_from:%H:%M}", f"{hours.quiet_to:%H:%M}"],
            "gop_thu": hours.is_bundled,
        },
        "lich_mo_luc": _moment(known.feed.renewed_at if known.feed else None),
    }


def _taken_part(known: activities.TakenPart) -> dict[str, Any]:
    return {
        "tham_gia_theo_nam": [{"nam": y.year, "luot": f"{y.times}", "gio": f"{y.hours}"} for y in known.page.years],
        "da_tham_gia": [
            {
                "hoat_dong": one.row.session.activity.title,
                "vao_luc": _moment(one.row.at),
                "ra_luc": _moment(one.row.out_at),
                "gio": one.hours,
                "cach": one.row.method,
                "cach_noi_to_chuc_met": one.metres,
                "huy_luc": _moment(one.row.undone_at),
            }
            for one in known.seen
        ],
        "dang_ky_tham_gia": [
            {"hoat_dong": row.activity.title, "luc": _moment(row.at), "trang_thai": row.state} for row in known.sign_ups
        ],
        "giay_chung_nhan": [_certificate(row) for row in known.page.certificates],
    }


def _certificate(row: Certificate) -> dict[str, Any]:
    return {
        "so": row.number,
        "hoat_dong": row.title,
        "ten_tren_giay": row.name,
        "don_vi": row.unit_name,
        "cap_luc": _moment(row.at),
        "thu_hoi_luc": _moment(row.revoked_at),
        "ly_do_thu_hoi": row.revoked_reason,
    }


def _request(row: DataRequest) -> dict[str, Any]:
    return {
        "loai": row.kind,
        "noi_dung": row.words,
        "luc": _moment(row.asked_at),
        "trang_thai": row.state,
        "tra_loi": row.answer,
    }


def _consent(row: Consent) -> dict[str, Any]:
    return {
        "muc_dich": row.text.purpose.title,
        "ban": row.text.version,
        "noi_dung": row.text.text,
        "sha256": row.digest,
        "nguoi_dai_dien": row.representative,
        "dong_y_luc": _moment(row.given_at),
        "rut_luc": _moment(row.withdrawn_at),
    }


def _deed(line: JournalLine) -> dict[str, Any]:
    return {"luc": _moment(line.at), "ai": line.who, "viec": line.deed, "voi": line.title, "ghi_chu": line.detail}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _moment(at: datetime | None) -> str | None:
    return localtime(at).isoformat() if at else None
