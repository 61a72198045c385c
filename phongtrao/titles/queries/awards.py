"""The award register, what is verified in public, what stands on a certificate."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet
from django.utils.timezone import localdate

from phongtrao.activities.drawing import qr_svg
from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Person
from phongtrao.titles import rules
from phongtrao.titles.models import Award
from phongtrao.vietnamese import fold

from .naming import may_be_named
from .visible import visible_awards

SHOWN_OF_DIGEST = 16


def register(actor: Actor, words: str, year: int | None) -> QuerySet[Award]:
    """The lines of the register that somebody sees, the newest first, narrowed by words without accents and by year."""
    rows = visible_awards(actor)
    for word in fold(words).split():
        rows = rows.filter(search__contains=word)
    if year:
        rows = rows.filter(decided_on__year=year)
    return rows.order_by("-decided_on", "-year", "-ordinal", "-pk")


def years_in(actor: Actor) -> list[int]:
    """The years of which the register knows something. One query."""
    return sorted(
        {on.year for on in visible_awards(actor).order_by().values_list("decided_on", flat=True)}, reverse=True
    )


HEADINGS = (
    *("Số giấy", "Họ và tên", "Đơn vị", "Danh hiệu", "Cấp trao", "Số quyết định", "Ngày quyết định"),
    *("Người ký", "Chức vụ người ký", "Thu hồi ngày", "Lý do thu hồi"),
)
"""In Vietnamese whatever the language of the interface is: registers are filed."""


def register_rows(rows: Iterable[Award]) -> Iterator[list[str | date | None]]:
    """The register as a table."""
    for row in rows:
        yield [
            *(row.number, row.name, row.home, row.title, row.unit_name, row.decision_number, row.decided_on),
            *(row.signer, row.signer_title, localdate(row.revoked_at) if row.revoked_at else None, row.revoked_reason),
        ]


def awards_of(person: Person) -> QuerySet[Award]:
    """What somebody was given, merged records too, the newest first."""
    ids = organizations.records_of(person.pk)
    return Award.objects.filter(person__in=ids).select_related("unit", "round").order_by("-decided_on", "-pk")


@dataclass(frozen=True, slots=True)
class VerifiedAward:
    """
    What a code leads to. `state`: valid, revoked, altered. `name` is empty where it was erased; `is_short` says that
    only its first letters are told.
    """

    state: str
    name: str
    is_short: bool
    award: Award


def verified(code: str, *, on: date) -> VerifiedAward | None:
    """The award with this code; None where there is none. One query, and one for each record merged meanwhile."""
    row = Award.objects.select_related("person").filter(code=code).first()
    if row is None:
        return None
    state = "revoked" if row.is_revoked else "valid" if row.is_intact else "altered"
    is_public = may_be_named(row.person, on)
    is_told = state == "valid" and not row.is_forgotten
    name = (row.name if is_public else rules.initials(row.name)) if is_told else ""
    return VerifiedAward(state, name, bool(name) and not is_public, row)


@dataclass(frozen=True, slots=True)
class AwardPaper:
    """One certificate as it is printed."""

    unit: str
    name: str
    home: str
    title: str
    decision: str
    number: str
    issued: str
    signer: str
    signer_title: str
    digest: str
    address: str
    qr: str


@dataclass(frozen=True, slots=True)
class AwardPapers:
    """Certificates, one a page."""

    heading: str
    awards: tuple[AwardPaper, ...]


def award_papers(heading: str, rows: Iterable[tuple[Award, str]]) -> AwardPapers:
    """Awards with the addresses where each is verified. Vietnamese in every language of the interface."""
    return AwardPapers(heading, tuple(_paper(row, address) for row, address in rows))


def _paper(row: Award, address: str) -> AwardPaper:
    on = row.decided_on
    return AwardPaper(
        unit=row.unit_name,
        name=row.name,
        home=row.home,
        title=row.title,
        decision=f"Theo Quyết định số {row.decision_number} ngày {on:%d/%m/%Y}",
        number=row.number,
        issued=f"Ngày {on.day:02d} tháng {on.month:02d} năm {on.year}",
        signer=row.signer,
        signer_title=row.signer_title,
        digest=row.digest[:SHOWN_OF_DIGEST],
        address=address,
        qr=qr_svg(address),
    )
