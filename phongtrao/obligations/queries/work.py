"""What units promised, showed and asked for on one obligation, as its page shows it."""

from collections.abc import Iterable
from dataclasses import dataclass

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import access
from phongtrao.obligations.models import Evidence, EvidenceRemoval, Likeness, Obligation, Petition
from phongtrao.vietnamese import number

from .demands import NeededPiece, needed_for
from .evidence import evidence_for, place_of
from .registrations import Content, contents_of

KILO, MEGA = 1024, 1024**2


@dataclass(frozen=True, slots=True)
class Other:
    """Another obligation, or an activity by itself, that shows the same photo or file: whose, and where."""

    unit: str
    url: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of evidence. `others` and `removal` are for officers; nobody else gets what was removed."""

    evidence: Evidence
    others: tuple[Other, ...]
    removal: EvidenceRemoval | None

    @property
    def size(self) -> str:
        """How large its file is, as people say it."""
        return (
            f"{number(round(self.evidence.size / MEGA, 1))} MB"
            if self.evidence.size >= MEGA
            else f"{max(1, self.evidence.size // KILO)} KB"
        )


@dataclass(frozen=True, slots=True)
class Work:
    """
    Registered contents, pieces of evidence, the petition that waits for its answer; `needed` is what is to be shown
    before it is reported as done, `lists` how many lists of those who were there are not for this one to see.
    """

    contents: tuple[Content, ...]
    pieces: tuple[Piece, ...]
    petition: Petition | None
    needed: tuple[NeededPiece, ...] = ()
    lists: int = 0

    @property
    def photos(self) -> tuple[Piece, ...]:
        """The photos among the pieces."""
        return tuple(piece for piece in self.pieces if piece.evidence.kind == "photo")

    @property
    def papers(self) -> tuple[Piece, ...]:
        """All other pieces."""
        return tuple(piece for piece in self.pieces if piece.evidence.kind != "photo")

    @property
    def is_proved(self) -> bool:
        """True once something shows that work was done."""
        return bool(self.lists) or any(piece.removal is None for piece in self.pieces)


def work_on(obligation: Obligation, actor: Actor, *, is_officer: bool, reports: bool = False) -> Work:
    """In a fixed number of queries; `reports` if the actor may report it as done."""
    rows = Evidence.objects.filter(obligation=obligation).select_related("unit", "removal").order_by("-at", "ordinal")
    standing = [row for row in rows if is_officer or not hasattr(row, "removal")]
    shown = [row for row in standing if access.may_see_piece(actor, row)]
    others = _others(shown, actor) if is_officer else {}
    return Work(
        contents=contents_of([obligation.pk]).get(obligation.pk, ()),
        pieces=tuple(
            Piece(row, tuple(others.get(row.pk, {}).values()), getattr(row, "removal", None)) for row in shown
        ),
        petition=Petition.objects.filter(obligation=obligation, is_open=True).select_related("unit").first(),
        needed=needed_for(obligation) if reports else (),
        lists=len(standing) - len(shown),
    )


def _others(shown: Iterable[Evidence], actor: Actor) -> dict[int, dict[str, Other]]:
    """Obligations that show the same, before or since, as far as the actor may see them: by piece. Two queries."""
    ids = [row.pk for row in shown]
    pairs = [
        *Likeness.objects.filter(newer__in=ids).order_by("pk").values_list("newer_id", "older_id"),
        *Likeness.objects.filter(older__in=ids).order_by("pk").values_list("older_id", "newer_id"),
    ]
    seen = evidence_for(actor).filter(removal=None, pk__in=[other for _mine, other in pairs])
    known = {row.pk: Other(row.unit.short_name, place_of(row)) for row in seen.select_related("unit")}
    found: dict[int, dict[str, Other]] = {}
    for mine, other in pairs:
        if other in known:
            found.setdefault(mine, {})[known[other].url] = known[other]
    return found
