"""Keeps the web server and the background worker running together: when one ends, so does the other."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from types import FrameType

PATIENCE = 60.0
"""Seconds within which the server must answer."""
GRACE = 10.0
"""Seconds that a program gets to end by itself."""
SERVER_FAULT = 500

Programs = list[subprocess.Popen[bytes]]


class Stopped(Exception):
    """Somebody asked the programs to end (Ctrl-C, or a stop of the service)."""


def is_free(host: str, port: int) -> bool:
    """True if nothing listens at the address yet."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def run_together(
    server: Sequence[str],
    worker: Sequence[str],
    *,
    port: int,
    ready: str,
    host: str = "127.0.0.1",
    kept_open: Sequence[int] = (),
) -> int:
    """
    Start the server, print `ready` once it answers at `host` and `port`, start the worker, and wait.

    Files that are `kept_open` stay so in both, which holds their locks for as long as one of them lives.

    Returns 0 after a wanted stop and 1 if a program ended by itself or the server never answered.
    """
    programs: Programs = []
    try:
        with _stoppable():
            programs.append(_start(server, kept_open))
            if not _answers(host, port, programs):
                return 1
            print(ready, flush=True)
            # Only now, so that the two do not compete for the processor while the person waits.
            programs.append(_start(worker, kept_open))
            while all(program.poll() is None for program in programs):
                time.sleep(0.3)
            return 1
    except Stopped:
        return 0
    finally:
        _end(programs)


def _start(command: Sequence[str], kept_open: Sequence[int]) -> subprocess.Popen[bytes]:
    """
    Start a program in a session of its own.

    Ctrl-C then reaches it once, through us: told twice, the server would leave its own children behind.
    """
    return subprocess.Popen(  # noqa: S603  # commands of our own
        command, env=_environment(), start_new_session=True, pass_fds=kept_open
    )


def _environment() -> dict[str, str]:
    """This environment, with the settings named; the working folder does not matter to the programs."""
    return os.environ | {"DJANGO_SETTINGS_MODULE": "phongtrao.config.settings"}


@contextmanager
def _stoppable() -> Iterator[None]:
    """Turn Ctrl-C and a request to terminate into `Stopped`."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise Stopped

    kept = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)


def _answers(host: str, port: int, programs: Programs) -> bool:
    """Wait until the home page answers without a fault; False if it does not, or a program ended."""
    ends_at = time.monotonic() + PATIENCE
    status: int | None = None
    while time.monotonic() < ends_at and all(program.poll() is None for program in programs):
        status = _status(host, port)
        if status is not None:
            break
        time.sleep(0.1)
    if status is not None and status < SERVER_FAULT:
        return True
    told = f"trả lời lỗi {status}" if status else "không trả lời"
    print(f"Máy chủ {told}; hãy xem các dòng ở trên.", file=sys.stderr)
    return False


def _status(host: str, port: int) -> int | None:
    connection = http.client.HTTPConnection(host, port, timeout=20)
    try:
        connection.request("GET", "/")
        return connection.getresponse().status
    except OSError:
        return None
    finally:
        connection.close()


def _end(programs: Programs) -> None:
    """Ask every program to end, insist after a while, and leave none of their children behind."""
    for program in programs:
        if program.poll() is None:
            program.terminate()
    for program in programs:
        try:
            program.wait(GRACE)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()
        with suppress(ProcessLookupError):
            os.killpg(program.pid, signal.SIGKILL)
