"""What becomes of an obligation when the unit that owes it ends, on plain values."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Literal

from .drafts import Draft

Fate = Literal["stays", "passes", "folds", "ends"]


def fate(*, is_open: bool, has_heir: bool, is_owed_by_heir: bool, is_worked_on: bool) -> Fate:
    """
    Whether an obligation of a unit that ends stays where it was earned, passes to the heir, or ends.

    What is done stays; what is open passes, also where its period is over: it is late, and somebody has to answer for
    it. The heir owes the same thing once: where
    it does already, and nothing was done yet, the two become one; what was done is never lost.
    """
    if not is_open:
        return "stays"
    if not has_heir:
        return "ends"
    return "folds" if is_owed_by_heir and not is_worked_on else "passes"


def inherited(drafts: Iterable[Draft], heirs: Mapping[int, int | None]) -> list[Draft]:
    """
    What tasks ask of units that have ended, asked of their heirs; what nobody inherits is asked of nobody.

    `heirs` knows every unit that has ended. Where heirs are already asked the same, they are asked once.
    """
    if not heirs:
        return list(drafts)
    found: dict[tuple[int, str, str], Draft] = {}
    for draft in drafts:
        holders = _alive(draft.holder_ids, heirs)
        if holders:
            partners = tuple(unit_id for unit_id in _alive(draft.partner_ids, heirs) if unit_id not in holders)
            one = replace(draft, holder_ids=holders, partner_ids=partners)
            found.setdefault((one.task_id, one.period.key, one.key), one)
    return list(found.values())


def _alive(unit_ids: Iterable[int], heirs: Mapping[int, int | None]) -> tuple[int, ...]:
    after = (heirs.get(unit_id, unit_id) for unit_id in unit_ids)
    return tuple(sorted({unit_id for unit_id in after if unit_id is not None}))
