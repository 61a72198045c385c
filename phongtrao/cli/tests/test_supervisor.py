"""Server and worker live and die together."""

import os
import signal
import socket
import sys
import threading
import time

import pytest

from phongtrao.cli.supervisor import is_free, run_together

SERVER = """
import http.server, sys
class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(int(sys.argv[2])); self.end_headers()
    def log_message(self, *words): pass
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Answer).serve_forever()
"""


@pytest.fixture
def port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def server(port, status=200):
    return [sys.executable, "-c", SERVER, str(port), str(status)]


def worker(seconds=60):
    return [sys.executable, "-c", f"import time; time.sleep({seconds})"]


def wait_until(is_so):
    """Wait for something to become so, ten seconds at most."""
    deadline = time.monotonic() + 10
    while not is_so() and time.monotonic() < deadline:
        time.sleep(0.1)
    return is_so()


def test_a_port_in_use_is_not_free():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        assert not is_free("127.0.0.1", taken.getsockname()[1])


def test_it_says_ready_once_the_server_answers_and_ends_when_asked(port, capsys):
    def stop_once_it_answers():
        wait_until(lambda: not is_free("127.0.0.1", port))
        time.sleep(1)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=stop_once_it_answers).start()

    assert run_together(server(port), worker(), port=port, ready="sẵn sàng") == 0
    assert capsys.readouterr().out == "sẵn sàng\n"
    assert wait_until(lambda: is_free("127.0.0.1", port))


def test_the_server_ends_when_the_worker_dies(port):
    started = time.monotonic()

    assert run_together(server(port), worker(1.5), port=port, ready="") == 1
    assert time.monotonic() - started < 20
    assert is_free("127.0.0.1", port)


def test_a_server_that_answers_with_a_fault_is_not_ready(port, capsys):
    assert run_together(server(port, 500), worker(), port=port, ready="sẵn sàng") == 1

    told = capsys.readouterr()
    assert "sẵn sàng" not in told.out
    assert "500" in told.err


def test_children_of_a_program_that_dies_go_with_it(port):
    # The parent dies at once; its child, which holds the port, must not stay behind.
    parent = f"import subprocess, sys, time; subprocess.Popen({server(port)!r}); time.sleep(4)"

    assert run_together([sys.executable, "-c", parent], worker(), port=port, ready="") == 1
    assert wait_until(lambda: is_free("127.0.0.1", port))
