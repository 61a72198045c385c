"""Which unit a cell of a list means."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from phongtrao.vietnamese import fold

from .values import Cell, Misread, text_of

Resolve = Callable[[str, dict[int, list[str]]], tuple[int | None, list[int]]]
"""The unit that a name means if that is clear, and the nearest ones (`queries.resolve`)."""
SUGGESTED = 3
MOST_UNKNOWN = 200
"""So many names nobody knows are looked for among all; a column that holds something else would take minutes."""


@dataclass(slots=True)
class Places:
    """
    The units that a list may name. `names` are the ways to write each, the first its full name; `codes` go by folded
    code. `guessed` says which names were taken for which unit though they are written otherwise.
    """

    names: dict[int, list[str]]
    codes: dict[str, int]
    resolve: Resolve
    guessed: dict[str, int] = field(default_factory=dict)
    _exact: dict[str, int | None] = field(default_factory=dict)
    _unknown: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Two units under one name mean neither."""
        for unit_id, names in self.names.items():
            for key in {fold(name) for name in names}:
                self._exact[key] = None if self._exact.get(key, unit_id) != unit_id else unit_id

    def read_unit(self, cell: Cell) -> int | None:
        """
        The unit that the cell names; None where it is empty.

        :raises Misread: nobody has this name, or several do; the nearest are named.
        """
        words = text_of(cell)
        key = fold(words)
        if not key:
            return None
        found = self.codes.get(key) or self._exact.get(key) or self.guessed.get(words)
        if found is not None:
            return found
        if words not in self._unknown:
            found = self._nearest(words)
            if found is not None:
                return found
        raise Misread(self._unknown[words])

    def _nearest(self, words: str) -> int | None:
        if len(self._unknown) >= MOST_UNKNOWN:
            self._unknown[words] = _("không có đơn vị “%(name)s”") % {"name": words[:80]}
            return None
        found, candidates = self.resolve(words, self.names)
        if found is not None:
            self.guessed[words] = found
            return found
        near = ", ".join(f"“{self.names[unit_id][0]}”" for unit_id in candidates[:SUGGESTED])
        said = _("không có đơn vị “%(name)s”; có phải là %(near)s") if near else _("không có đơn vị “%(name)s”")
        self._unknown[words] = said % {"name": words[:80], "near": near}
        return None
