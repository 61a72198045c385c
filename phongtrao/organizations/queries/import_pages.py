"""The pages of lists that people send."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePath

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.organizations.lists.progress import told
from phongtrao.organizations.models import ImportState, ListImport, ListKind, Unit

from .units import actor_for

SILENT_AFTER = 120
"""Seconds after which the background is taken for stopped."""


def imports_of(actor: Actor) -> QuerySet[ListImport]:
    """The lists that the actor sent: nobody else opens them, since they hold personal data."""
    return ListImport.objects.filter(by_user_id=actor.user_id or -1).select_related("unit").order_by("-at", "-pk")


def imports_for(actor: Actor, unit: Unit) -> QuerySet[ListImport]:
    """Those that the actor sent for a unit, the newest first."""
    return imports_of(actor).filter(unit=unit)


def sent_after(one: ListImport) -> ListImport | None:
    """The newest list of the same kind that the same person has sent for the unit since; None where this is it."""
    rows = ListImport.objects.filter(unit=one.unit_id, kind=one.kind, by_user_id=one.by_user_id, pk__gt=one.pk)
    return rows.order_by("-pk").first()


def busy_imports() -> QuerySet[ListImport]:
    """Lists on which the background works, or is to."""
    return ListImport.objects.filter(state__in=[ImportState.QUEUED, ImportState.CONFIRMED]).order_by("pk")


def sender_of(import_id: int, *, on: date) -> Actor:
    """Who sent a list, with the offices that they hold on a day; a stranger where the account is closed."""
    sent = ListImport.objects.filter(pk=import_id).values("by_user_id")
    return actor_for(User.objects.filter(pk__in=sent, is_active=True).first() or AnonymousUser(), on=on)


HEADINGS = {
    ListKind.MEMBERS: (
        _("Họ và tên"),
        _("Ngày sinh"),
        _("Giới tính"),
        _("Số thẻ"),
        _("Điện thoại"),
        _("Thư điện tử"),
        _("Đơn vị"),
        _("Chức danh"),
        _("Từ ngày"),
    ),
    ListKind.UNITS: (
        _("Tên đơn vị"),
        _("Mã"),
        _("Tên ngắn"),
        _("Loại"),
        _("Trực thuộc"),
        _("Cụm"),
        _("Có từ ngày"),
    ),
}


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of the preview; `state` is new, changed, same or faulty."""

    line: int
    state: str
    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ImportPage:
    """A list and what was found in it. The background has done `done` of `total` rows; 0 of 0 where it is not said."""

    list_import: ListImport
    headings: tuple[str, ...]
    preview: tuple[PreviewRow, ...]
    faults: tuple[tuple[int, str], ...]
    notes: tuple[tuple[int, str], ...]
    guessed: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    unread: tuple[str, ...]
    more_faults: int
    done: int
    total: int
    is_silent: bool


def report_name(one: ListImport) -> str:
    """What the annotated file is called: after the file that was sent, so that both lie side by side."""
    stem = PurePath(one.file_name).stem.removesuffix("-loi")
    return f"{stem or one.kind}-loi.xlsx"


def import_page(one: ListImport, *, at: datetime) -> ImportPage:
    """The page of a list; asks the database for nothing."""
    found = one.found
    headings = tuple(str(words) for words in HEADINGS[ListKind(one.kind)])
    preview = [
        PreviewRow(line, state, tuple(zip(headings, cells, strict=True)))
        for line, state, *cells in found.get("preview", [])
    ]
    faults, heard = found.get("faults", []), told(one.pk)
    last = heard.at if heard else one.at.timestamp()
    return ImportPage(
        list_import=one,
        headings=headings,
        preview=tuple(preview),
        faults=tuple((line, words) for line, words in faults),
        notes=tuple((line, words) for line, words in found.get("notes", [])),
        guessed=tuple((words, name) for words, name in found.get("guessed", [])),
        missing=tuple(found.get("missing", [])),
        unread=tuple(found.get("unread", [])),
        more_faults=max(0, one.counts.get("faulty", 0) - len(faults)),
        done=heard.done if heard else 0,
        total=heard.total if heard else 0,
        is_silent=one.is_busy and at.timestamp() - last > SILENT_AFTER,
    )
