"""The demonstration as a person starts it, in a process of its own, for journeys and pictures."""

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, Playwright

COMMAND = Path(sys.executable).with_name("phongtrao")
READY = "Sẵn sàng: "
ADDRESS_ONLY = ("DJANGO_SETTINGS_MODULE", "STATIC_STORAGE", "SECRET_KEY", "DEBUG")
"""What the tests' own settings leave in the environment and the demonstration must not see."""
CHROMIUM = "/usr/bin/chromium"
PHONE, DESK = {"width": 360, "height": 800}, {"width": 1440, "height": 900}


@dataclass(frozen=True, slots=True)
class Demonstration:
    """A running demonstration: its address, the passwords of its accounts, the file of its database."""

    url: str
    passwords: dict[str, str]
    database: Path


@contextmanager
def running(data: Path, *, like: Path | None = None) -> Iterator[Demonstration]:
    """
    Start the demonstration over a data folder, wait until it says that it is ready, and stop it afterwards.

    `like` is a data folder that `build` has filled; it is copied, so that building need not be done again.
    """
    if like:
        shutil.copytree(like, data, dirs_exist_ok=True)
    command = [str(COMMAND), "demo", "--serve", "--port", str(free_port())]
    program = subprocess.Popen(command, env=_environment(data), stdout=subprocess.PIPE, text=True)
    try:
        yield Demonstration(
            url=_address(program),
            passwords=json.loads((data / "demo-accounts.json").read_text()),
            database=data / "phongtrao.sqlite3",
        )
    finally:
        program.terminate()
        program.wait(20)
        if program.stdout:
            program.stdout.close()


def build(data: Path, *, like: Path | None = None) -> Path:
    """
    Build the demonstration in a data folder, as its first start does; nothing is served.

    `like` is a database that the migrations have been through; with it they need not be run again.
    """
    data.mkdir(parents=True, exist_ok=True)
    if like:
        shutil.copy(like, data / "phongtrao.sqlite3")
    subprocess.run([str(COMMAND), "demo"], env=_environment(data), stdout=subprocess.DEVNULL, check=True)
    return data


def _environment(data: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ADDRESS_ONLY}
    return kept | {"DEMO": "1", "DATA": str(data), "PYTHONUNBUFFERED": "1"}


def _address(program: "subprocess.Popen[str]") -> str:
    lines = []
    for line in program.stdout or ():
        lines.append(line)
        if line.startswith(READY):
            return line.removeprefix(READY).strip()
    raise AssertionError("the demonstration did not start:\n" + "".join(lines))


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def launch(playwright: Playwright) -> Browser:
    """Debian's Chromium; root may not use its sandbox."""
    return playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])


def sign_in(page: Page, demonstration: Demonstration, username: str) -> None:
    """Sign in through the page, as a person does."""
    page.goto(f"{demonstration.url}/dang-nhap/")
    page.fill("input[name=username]", username)
    page.fill("input[name=password]", demonstration.passwords[username])
    page.locator("form:has(input[name=password]) button[type=submit]").click()
    page.wait_for_url(lambda url: "dang-nhap" not in url)
