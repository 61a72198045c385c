"""A crowd of phones: so many connections at once, each sending one check-in after the other, as soon as answered."""

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

END_OF_HEAD = b"\r\n\r\n"


@dataclass
class Told:
    """What the crowd was answered: seconds of each answer, how many of each kind, and how long it all took."""

    seconds: list[float] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    took: float = 0.0

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.seconds) / self.took

    def share(self, part: float) -> float:
        """Milliseconds within which this part of all was answered."""
        return sorted(self.seconds)[min(int(len(self.seconds) * part), len(self.seconds) - 1)] * 1000


class _Phone(asyncio.Protocol):
    """One connection, kept open."""

    def __init__(self, bodies: Sequence[bytes], head: bytes, told: Told) -> None:
        self.bodies, self.head, self.told = iter(bodies), head, told
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.heard = b""
        self.sent_at = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101  # for the types
        self.transport = transport
        self._send()

    def data_received(self, data: bytes) -> None:
        self.heard += data
        head, end, rest = self.heard.partition(END_OF_HEAD)
        if not end or len(rest) < _length(head):
            return
        self.told.seconds.append(time.perf_counter() - self.sent_at)
        became = rest.partition(b'"became": "')[2].partition(b'"')[0].decode()
        self.told.kinds[became or head[9:12].decode()] += 1
        self.heard = b""
        self._send()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.done.done():
            self.told.kinds["cut off"] += 1
            self.done.set_result(None)

    def _send(self) -> None:
        body = next(self.bodies, None)
        if body is None:
            self.done.set_result(None)
            self.transport.close()
            return
        self.sent_at = time.perf_counter()
        self.transport.write(self.head % len(body) + body)


def _length(head: bytes) -> int:
    return int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0] or 0)


def send(port: int, path: str, bodies: Sequence[bytes], *, at_once: int, method: str = "POST") -> Told:
    """Send all bodies to an address of this machine, over so many connections."""
    head = f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n".encode()
    return asyncio.run(_all(port, head + b"Content-Length: %d\r\n\r\n", bodies, at_once))


async def _all(port: int, head: bytes, bodies: Sequence[bytes], at_once: int) -> Told:
    told, loop = Told(), asyncio.get_running_loop()
    started = time.perf_counter()
    phones = [
        (await loop.create_connection(lambda part=bodies[n::at_once]: _Phone(part, head, told), "127.0.0.1", port))[1]
        for n in range(at_once)
    ]
    await asyncio.gather(*(phone.done for phone in phones))
    told.took = time.perf_counter() - started
    return told
