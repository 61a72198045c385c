"""`phongtrao cascade UPPER LOWER`: how a plan takes up the plan of the body above it."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from phongtrao.reader import Reading, Unreadable, read_document

from .progress import bar

EPILOG = (
    "Ví dụ:\n\n[bold]phongtrao cascade ke-hoach-doan-khoi.docx ke-hoach-co-so.docx[/bold]"
    "\n\n[bold]phongtrao cascade cap-tren.pdf cap-duoi.docx --json > doi-chieu.json[/bold]"
)
UNREADABLE = 2


def cascade(
    upper: Annotated[Path, typer.Argument(help="Kế hoạch của cấp trên.", show_default=False)],
    lower: Annotated[Path, typer.Argument(help="Kế hoạch của cấp dưới.", show_default=False)],
    json: Annotated[bool, typer.Option("--json", help="In JSON (mặc định khi không phải màn hình).")] = False,
    table: Annotated[bool, typer.Option("--table", help="In bảng (mặc định trên màn hình).")] = False,
) -> None:
    """Đối chiếu với kế hoạch cấp trên: đã cụ thể hóa gì, còn bỏ sót gì, thêm gì. (Compare with the plan above.)"""
    with bar() as progress:
        task = progress.add_task("Đọc", total=2)
        readings: list[Reading] = []
        for file in (upper, lower):
            progress.update(task, description=f"Đọc {file.name}")
            readings.append(_read(file))
            progress.advance(task)
    from phongtrao.reader.cascading import as_json_text, as_table, cascade_of  # noqa: PLC0415 - rich only to print

    above, below = readings
    found = cascade_of(above.tasks, below.tasks, issuer=below.header.issuer or "")
    if table or not (json or not sys.stdout.isatty()):
        from rich.console import Console  # noqa: PLC0415

        Console().print(as_table(found))
    else:
        sys.stdout.write(as_json_text(found) + "\n")


def _read(file: Path) -> Reading:
    try:
        return read_document(file)
    except Unreadable as refusal:
        typer.echo(" ".join(refusal.message.split()), err=True)
        raise typer.Exit(UNREADABLE) from refusal
