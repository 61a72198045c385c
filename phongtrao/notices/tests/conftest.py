"""Something to tell (`told(...)`: An's work was returned), and servers of others that it may be sent to."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest

from phongtrao.foundation.actors import Actor
from phongtrao.notices.operations import News, tell


@pytest.fixture
def told(organization: dict[str, Any], job: Actor, now: Any) -> Callable[..., int]:
    """`told(units=[…])`, `told(people=[…], key="b")`: tells that work was returned; how many messages were new."""

    def send(*, key: str = "a", by: Actor = job, at: Any = now, **whom: Any) -> int:
        some = News("returned", key, {"title": "Hiến máu"}, "/bang-theo-doi/", **whom)
        return tell(news=[some], by=by, at=at)

    return send


@dataclass
class Server:
    """A server of somebody else: what it was sent, and what it answers."""

    url: str = ""
    status: int = 200
    leads_to: str = ""
    got: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)


@pytest.fixture
def server(settings: Any) -> Iterator[Server]:
    """A real HTTP server on this machine, in a network that the settings allow."""
    settings.CHAT_NETWORKS = ["127.0.0.0/8"]
    kept = Server()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            kept.got.append((self.path, dict(self.headers), body))
            self.send_response(kept.status)
            if kept.leads_to:
                self.send_header("Location", kept.leads_to)
            self.end_headers()

        def log_message(self, *args: Any) -> None:
            """The test looks at `got`."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        thread = Thread(target=listening.serve_forever, daemon=True)
        thread.start()
        kept.url = f"http://127.0.0.1:{listening.server_port}"
        yield kept
        listening.shutdown()
        thread.join()
