"""
How fast, how evenly and in how much memory the reader reads: part of `make bench`, or `python -m bench.reading`.

A page is 2,000 characters: set in the form of Decree 30/2020/NĐ-CP (A4, 14 points), the five plans with known readings
hold 1,707 to 2,114 characters a page, 31 pages together, and the sample plan 2,302. The pages are the sample plan and,
where they lie beside the repository, the texts with known readings, over and over with other words in each paragraph:
no two paragraphs are the same, so that nothing that the reader remembers of one helps it with another.
"""

import math
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from phongtrao.reader import read_document, read_text

from .board import machine

PAGE = 2000
SIZES = (250, 500, 1000, 2500, 5000)
PAGES, ROUNDS = 500, 3
GOAL, MOST_MEMORY, STRAIGHT = 200, 20, 1.1
ROOT = Path(__file__).parents[1]
STATUS = Path("/proc/self/status")


def main() -> int:
    """Measure, print, and say with the status whether memory and growth stayed within their bounds."""
    text = pages(PAGES)
    speed = PAGES / min(_seconds(lambda: read_text(text)) for _ in range(ROUNDS))
    growth = exponent()
    memory = _peak_memory()
    print(  # noqa: T201
        f"máy này cộng một triệu số trong {min(machine() for _ in range(3)):.0f} ms\n"
        f"đọc văn bản        {speed:8.0f} trang/giây (mục tiêu {GOAL})\n"
        f"độ dài tăng        thời gian tăng theo lũy thừa {growth:.2f} ({SIZES[0]} đến {SIZES[-1]} trang)\n"
        f"bộ nhớ cao nhất    {memory:8.1f} lần cỡ văn bản ({SIZES[-1]} trang; mức trần {MOST_MEMORY})\n"
        + "\n".join(_compared())
    )
    return int(memory > MOST_MEMORY or growth > STRAIGHT)


def pages(number: int) -> str:
    """So many pages of plans, each paragraph with another word in it."""
    chance = random.Random(20240512)  # noqa: S311  # the same pages every time; nothing secret
    rows = [row for text in _texts() for row in (*text.split("\n"), "", "")]
    words = [word for row in rows for word in row.split() if word.isalpha()]
    made: list[str] = []
    length = 0
    while length < number * PAGE:
        row = rows[len(made) % len(rows)].split(" ")
        at = chance.randrange(len(row))
        if at and row[at].isalpha():
            row[at] = chance.choice(words)
        made.append(" ".join(row))
        length += len(made[-1]) + 1
    return "\n".join(made)[: number * PAGE]


def _texts() -> list[str]:
    shared = next((up / "shared" for up in ROOT.parents if (up / "shared" / "gold").is_dir()), None)
    files = [ROOT / "samples" / "ke-hoach.md", *(sorted((shared / "gold").glob("*.txt")) if shared else ())]
    return [path.read_text(encoding="utf-8") for path in files]


def exponent() -> float:
    """The slope of time over length, both as logarithms: 1 is a straight line, 2 a square."""
    whole = pages(SIZES[-1])
    points = []
    for size in SIZES:
        part = whole[: size * PAGE]
        points.append((math.log(size), math.log(min(_seconds(lambda part=part: read_text(part)) for _ in range(2)))))
    x, y = (sum(values) / len(points) for values in zip(*points, strict=True))
    return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def _peak_memory() -> float:
    """The memory of a process of its own that reads the longest text, in sizes of the text as a file."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(pages(SIZES[-1]))
        file.flush()
        measured = subprocess.run(  # noqa: S603  # our own module
            [sys.executable, "-m", "bench.reading", file.name], capture_output=True, text=True, check=True, cwd=ROOT
        )
    return float(measured.stdout)


def _own_memory(path: Path) -> float:
    """The whole process at its fullest, the interpreter included."""
    read_document(path)
    return _fullest() / path.stat().st_size


def _fullest() -> int:
    """The most memory that this process ever held, in bytes."""
    if STATUS.exists():
        # Linux lets `ru_maxrss` begin with what the process held that started this one; this counts ours alone.
        held = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(held.split()[1]) * 1024
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _compared() -> list[str]:
    """The same Word files read by us and turned into HTML by mammoth, which knows structure but not meaning."""
    try:
        import mammoth  # noqa: PLC0415  # for development only
    except ImportError:
        return ["so với mammoth      (chưa cài)"]
    with tempfile.TemporaryDirectory(prefix="phongtrao-bench-") as folder:
        files = _word_files(Path(folder))
        size = sum(len(text) for text in _texts()) / PAGE
        ours = min(_seconds(lambda: [read_document(path) for path in files]) for _ in range(ROUNDS))
        theirs = min(_seconds(lambda: [mammoth.convert_to_html(path) for path in files]) for _ in range(ROUNDS))
    return [
        f"cùng {len(files)} tệp Word, {size:.0f} trang:",
        f"  phongtrao        {size / ours:8.0f} trang/giây (đọc hiểu cả văn bản)",
        f"  mammoth          {size / theirs:8.0f} trang/giây (chỉ đổi sang HTML)",
    ]


def _word_files(folder: Path) -> list[Path]:
    from docx import Document  # noqa: PLC0415  # heavy, only here

    made = []
    for number, text in enumerate(_texts()):
        document = Document()
        for row in text.split("\n"):
            document.add_paragraph("".join(letter for letter in row if letter.isprintable()))
        made.append(folder / f"{number}.docx")
        document.save(str(made[-1]))
    return made


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(_own_memory(Path(sys.argv[1])))  # noqa: T201
        sys.exit()
    sys.exit(main())
