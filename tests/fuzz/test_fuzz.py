"""Whatever happens to a file, it is read or refused with a sentence."""

import random
from pathlib import Path

from tests.fuzz.damage import damaged, faults
from tests.fuzz.samples import samples_in

SECONDS = 15


def test_a_damaged_document_is_read_or_refused_never_a_crash(tmp_path: Path) -> None:
    assert list(faults(samples_in(tmp_path), tmp_path, seconds=SECONDS, seed=2024)) == []


def test_the_same_seed_does_the_same_damage() -> None:
    data = bytes(range(256)) * 8
    first, second = (damaged(data, random.Random(7)) for _ in range(2))  # noqa: S311  # no secret
    assert first == second != data
