"""`phongtrao read FILE`: print what a plan document says, without a database and without Django."""

import sys
import time
from pathlib import Path
from typing import Annotated

import typer

from phongtrao.reader import Reading, Unreadable, read_document

EPILOG = (
    "Ví dụ:\n\n[bold]phongtrao read ke-hoach.docx[/bold]"
    "\n\n[bold]phongtrao read ke-hoach.pdf --json > ke-hoach.json[/bold]"
    "\n\n[bold]phongtrao read ke-hoach.txt --text[/bold]"
    "\n\n[bold]phongtrao read ke-hoach.docx --explain > ke-hoach.html[/bold]"
)
UNREADABLE = 2
_PATIENCE = 1.0


def read(
    file: Annotated[
        Path,
        typer.Argument(
            help="Tệp .docx, .odt, .pdf, .html, .md, .txt hoặc ảnh quét (.png, .jpg, .tif).", show_default=False
        ),
    ],
    json: Annotated[bool, typer.Option("--json", help="In JSON (mặc định khi không phải màn hình).")] = False,
    text: Annotated[bool, typer.Option("--text", help="In văn bản mà mọi vị trí (span) đếm trên đó.")] = False,
    table: Annotated[bool, typer.Option("--table", help="In bảng (mặc định trên màn hình).")] = False,
    explain: Annotated[
        bool,
        typer.Option("--explain", help="In một trang HTML: văn bản với từng phần nhận ra được tô màu, kèm lý do."),
    ] = False,
) -> None:
    """
    Đọc một kế hoạch: ai làm gì, bao nhiêu, khi nào, câu nào nói thế. (Read a plan document.)

    Giới hạn: tệp 50 MB, văn bản 10.000.000 ký tự (khoảng 5.000 trang). Tệp không đọc được, có mật khẩu hay vượt giới
    hạn thì báo một dòng lý do và kết thúc với mã 2.
    """
    if json + text + table + explain > 1:
        _refuse("Chỉ chọn một trong --json, --text, --table, --explain.")
    try:
        with _Progress() as progress:
            reading = read_document(file, progress=progress.hear)
    except Unreadable as refusal:
        _refuse(refusal.message)
    if explain:
        from phongtrao.reader.explaining import as_page  # noqa: PLC0415

        sys.stdout.write(as_page(reading))
    else:
        _print(reading, text=text, table=table or not (json or text or not sys.stdout.isatty()))


def _refuse(message: str) -> None:
    typer.echo(" ".join(message.split()), err=True)
    raise typer.Exit(UNREADABLE)


def _print(reading: Reading, *, text: bool, table: bool) -> None:
    if text:
        sys.stdout.write(reading.text)
        return
    from phongtrao.reader.printing import as_json_text, as_table  # noqa: PLC0415 - rich only where it prints

    if table:
        from rich.console import Console  # noqa: PLC0415

        Console().print(as_table(reading))
    else:
        sys.stdout.write(as_json_text(reading) + "\n")


class _Progress:
    """A bar on standard error, shown only on a terminal and only once reading takes over a second."""

    def __enter__(self) -> "_Progress":
        from rich.console import Console  # noqa: PLC0415
        from rich.progress import Progress  # noqa: PLC0415

        self.bar = Progress(console=Console(stderr=True), transient=True)
        self.task = self.bar.add_task("Mở tệp", total=1.0)
        self.started = time.monotonic()
        self.is_shown = False
        return self

    def hear(self, share: float, stage: str) -> None:
        """Take the news of one stage."""
        late = time.monotonic() - self.started > _PATIENCE
        if late and not self.is_shown and sys.stderr.isatty():
            self.bar.start()
            self.is_shown = True
        self.bar.update(self.task, completed=share, description=stage)

    def __exit__(self, *_error: object) -> None:
        if self.is_shown:
            self.bar.stop()
