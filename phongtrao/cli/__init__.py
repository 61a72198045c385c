"""
The command line: `phongtrao COMMAND`. A command that needs Django lives in a module that is loaded only when it is
called, so that `phongtrao read` starts without it.
"""

from pathlib import Path
from typing import Annotated

import typer

from . import cascade, read
from .ground import start_django

app = typer.Typer(
    name="phongtrao",
    help="Chạy một phong trào từ kế hoạch đã ký: đọc văn bản, giao việc, theo dõi, truy về từng câu.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
)
app.command(epilog=read.EPILOG)(read.read)
app.command(epilog=cascade.EPILOG)(cascade.cascade)

ledger_commands = typer.Typer(no_args_is_help=True, help="Sổ kết quả: bút toán và số dư.")
app.add_typer(ledger_commands, name="ledger")

Port = Annotated[int, typer.Option(min=1, max=65535, help="Cổng của máy chủ.")]
Host = Annotated[str, typer.Option(help="Địa chỉ lắng nghe.")]
Workers = Annotated[int, typer.Option(min=1, help="Số tiến trình phục vụ.")]
PlanFile = Annotated[Path, typer.Argument(exists=True, dir_okay=False, readable=True, help="Tệp kế hoạch.")]


@app.command(epilog="Ví dụ: [bold]HOSTS=phongtrao.example phongtrao serve --host 0.0.0.0 --port 8000[/bold]")
def serve(port: Port = 8000, host: Host = "127.0.0.1", workers: Workers = 2) -> None:
    """Chạy máy chủ và máy làm việc nền trên dữ liệu ở thư mục DATA."""
    start_django()
    from .serve import serve as run  # noqa: PLC0415  # only after Django is set up

    run(host=host, port=port, workers=workers)


@app.command(epilog="Ví dụ: [bold]DEMO=1 phongtrao demo --serve --plan ke-hoach.docx[/bold]")
def demo(
    plan: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="Kế hoạch khác với kế hoạch mẫu.")
    ] = None,
    serve: Annotated[bool, typer.Option("--serve", help="Chạy máy chủ sau khi dựng xong.")] = False,
    port: Port = 8000,
    year: Annotated[
        bool, typer.Option("--year", help="Thêm trọn một năm mô phỏng: phong trào của năm trước, đến báo cáo năm.")
    ] = False,
) -> None:
    """Dựng bản trình diễn: đơn vị mẫu, tài khoản mẫu, kế hoạch mẫu. Chỉ chạy khi DEMO=1."""
    start_django()
    from .demo import demo as run  # noqa: PLC0415  # only after Django is set up

    run(plan=plan, port=port if serve else None, year=year)


@app.command(
    "import-plan",
    epilog="Ví dụ: [bold]phongtrao import-plan ke-hoach.docx --issuer doan-khoi --publish[/bold]",
)
def import_plan(
    file: PlanFile,
    issuer: Annotated[str, typer.Option(help="Mã đơn vị ban hành; bỏ trống: đơn vị gốc.")] = "",
    publish: Annotated[bool, typer.Option("--publish", help="Nhận mọi đề xuất của máy đọc và ban hành ngay.")] = False,
) -> None:
    """Đọc một kế hoạch vào cơ sở dữ liệu để cán bộ đọc lại, hoặc ban hành ngay."""
    start_django()
    from .import_plan import import_plan as run  # noqa: PLC0415  # only after Django is set up

    run(file=file, issuer_code=issuer, publish=publish)


@app.command(epilog="Ví dụ: [bold]phongtrao backup /mnt/sao-luu/2026-11-22.tar.gz[/bold]")
def backup(file: Annotated[Path, typer.Argument(help="Tệp sẽ ghi (.tar.gz), chưa có.")]) -> None:
    """Sao lưu cơ sở dữ liệu và mọi tệp vào một tệp; máy chủ vẫn chạy."""
    start_django()
    from .backup import backup as run  # noqa: PLC0415  # only after Django is set up

    run(file)


@app.command(epilog="Ví dụ: [bold]phongtrao restore /mnt/sao-luu/2026-11-22.tar.gz[/bold]")
def restore(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, readable=True, help="Bản sao lưu.")],
    replace: Annotated[bool, typer.Option("--replace", help="Thay tất cả dữ liệu đang có.")] = False,
) -> None:
    """Khôi phục một bản sao lưu: được tất cả hoặc không gì cả. Dừng máy chủ trước."""
    start_django()
    from .backup import restore as run  # noqa: PLC0415  # only after Django is set up

    run(file, replace=replace)


Account = Annotated[str, typer.Argument(help="Tên đăng nhập.")]
Code = Annotated[str, typer.Argument(help="Mã đơn vị, cụm.")]
RoleName = Annotated[str, typer.Argument(help="bí thư, cán bộ chuyên trách hoặc cấp ủy.")]


@app.command("give-office", epilog="Ví dụ: [bold]phongtrao give-office binh.tt cum-1 'bí thư'[/bold]")
def give_office(username: Account, unit: Code, role: RoleName) -> None:
    """Giao chức vụ ở một đơn vị, một cụm cho người đã có tài khoản."""
    start_django()
    from .offices import give_office as run  # noqa: PLC0415  # only after Django is set up

    run(username, unit, role)


@app.command("end-office", epilog="Ví dụ: [bold]phongtrao end-office binh.tt cum-1 'bí thư'[/bold]")
def end_office(username: Account, unit: Code, role: RoleName) -> None:
    """Kết thúc chức vụ của một người ở một đơn vị."""
    start_django()
    from .offices import end_office as run  # noqa: PLC0415  # only after Django is set up

    run(username, unit, role)


@app.command("reset-second-factor", epilog="Ví dụ: [bold]phongtrao reset-second-factor binh.tt[/bold]")
def reset_second_factor(username: Annotated[str, typer.Argument(help="Tên đăng nhập của người mất máy.")]) -> None:
    """Bỏ lớp bảo vệ thứ hai của một người mất cả điện thoại lẫn mã dự phòng, sau khi đã nhận ra đúng người ấy."""
    start_django()
    from .second_factor import reset_second_factor as run  # noqa: PLC0415  # only after Django is set up

    run(username)


@app.command("check-deploy", epilog="Ví dụ: [bold]HOSTS=phongtrao.example HTTPS=1 phongtrao check-deploy[/bold]")
def check_deploy() -> None:
    """Xem bản cài này đã sẵn sàng phục vụ chưa, điều gì cần sửa và sửa thế nào."""
    start_django()
    from .check_deploy import check_deploy as run  # noqa: PLC0415  # only after Django is set up

    run()


@ledger_commands.command(epilog="Ví dụ: [bold]phongtrao ledger verify[/bold]")
def verify() -> None:
    """Cộng lại mọi bút toán và so với số dư; in ra từng chỗ khác, không sửa gì. Máy chủ vẫn chạy."""
    start_django()
    from .ledger import verify as run  # noqa: PLC0415  # only after Django is set up

    run()


def main() -> None:
    """Run the command line."""
    app()
