"""Damages documents by a seeded chance, reads them, and says what the reader did that it must not do."""

import random
import time
from collections.abc import Iterator
from pathlib import Path

from phongtrao.reader import Unreadable, read_document

SLOWEST = 20.0
"""Seconds that no damaged sample may take, on a slow machine."""


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The bytes with a few bits flipped, pieces cut out, doubled, swapped, or put in from another place."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 2, 5, 20))):
        a, b = sorted(chance.randrange(len(made) + 1) for _ in range(2))
        b = min(b, a + chance.choice((1, 4, 64, 2048)))
        way = chance.randrange(4)
        if way == 0 and a < len(made):
            made[a] ^= 1 << chance.randrange(8)
        elif way == 1:
            del made[a:b]
        elif way == 2:
            made[a:a] = made[a:b] * chance.choice((1, 2, 50))
        else:
            at = chance.randrange(len(made) + 1)
            made[at : at + b - a] = made[a:b]
    return bytes(made)


def faults(samples: list[Path], folder: Path, *, seconds: float, seed: int) -> Iterator[str]:
    """Read damaged copies of the samples until the time is over; one line for each that was not read or refused."""
    chance = random.Random(seed)  # noqa: S311  # the same damage for the same seed; nothing secret
    until = time.monotonic() + seconds
    number = 0
    while time.monotonic() < until:
        sample = samples[number % len(samples)]
        file = folder / f"damaged{sample.suffix}"
        file.write_bytes(damaged(sample.read_bytes(), chance))
        started = time.process_time()
        fault = _fault(file)
        spent = time.process_time() - started
        if fault or spent > SLOWEST:
            kept = folder / f"{seed}-{number}{sample.suffix}"
            file.rename(kept)
            yield f"{kept}: {fault or f'{spent:.1f} s'}"
        number += 1


def _fault(file: Path) -> str:
    try:
        reading = read_document(file)
    except Unreadable as refusal:
        return "" if refusal.message else "refused without a sentence"
    except Exception as error:  # whatever it is, it is what we look for
        return repr(error)
    wrong = [task.id for task in reading.tasks if reading.text[slice(*task.span)] != task.text]
    return f"spans of {wrong}" if wrong else ""
