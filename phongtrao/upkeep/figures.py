"""The figures of the running service in the words of Prometheus, over all processes of the server."""

from collections.abc import Iterator

from django.conf import settings
from django.utils import timezone
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from . import queries

REQUESTS = Counter("phongtrao_requests", "Requests answered.", ["method", "route", "status"])
SECONDS = Histogram("phongtrao_request_seconds", "How long an answer took.", ["route"])


def count(*, method: str, route: str, status: int, seconds: float) -> None:
    """Note one answer. Routes, not addresses: their number is fixed, and they name nobody."""
    REQUESTS.labels(method, route, str(status)).inc()
    SECONDS.labels(route).observe(seconds)


class _Work(Collector):
    """What is looked up at the moment of asking."""

    def collect(self) -> Iterator[Metric]:
        """Background work by state, and for how long the worker was silent."""
        jobs = GaugeMetricFamily("phongtrao_jobs", "Background work by state.", labels=["state"])
        for state, number in sorted(queries.counts().items()):
            jobs.add_metric([state.lower()], number)
        yield jobs
        silence = queries.worker_silence(timezone.now())
        if silence is not None:
            yield GaugeMetricFamily("phongtrao_worker_silence_seconds", "Since the worker.", silence.total_seconds())


def exposition() -> bytes:
    """All figures, as Prometheus reads them."""
    registry = CollectorRegistry()
    MultiProcessCollector(registry, path=str(settings.METRICS_FOLDER))  # type: ignore[no-untyped-call]
    registry.register(_Work())
    return generate_latest(registry)
