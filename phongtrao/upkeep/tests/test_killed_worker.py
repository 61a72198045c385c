"""A worker killed in the middle of its work: another takes it up and tells so, but leaves alone what is being done."""

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest
from django.tasks import TaskResultStatus
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from phongtrao.foundation.actors import Actor
from phongtrao.trail.models import TrailEntry
from phongtrao.upkeep import operations, rules

from .long_work import last

START = "from phongtrao.cli.ground import start_django; start_django(); "
BEGIN = """
import sys
from phongtrao.upkeep.tests.long_work import last
last.enqueue(sys.argv[1])
"""
LOOK = """
import json
from django_tasks_db.models import DBTaskResult
from phongtrao.trail.models import TrailEntry
job = DBTaskResult.objects.get(task_path__endswith=".last")
verbs = list(TrailEntry.objects.filter(subject__endswith=str(job.pk)).values_list("verb", flat=True))
print(json.dumps([job.status, len(job.worker_ids), job.traceback, verbs]))
"""
AGAIN = """
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from phongtrao.upkeep import operations
from phongtrao.upkeep.working import WORKER
operations.run_again(job_id=str(DBTaskResult.objects.get(task_path__endswith=".last").pk), by=WORKER, at=timezone.now())
"""


class Place:
    """An installation with one piece of work that lasts."""

    def __init__(self, folder, address):
        self.folder = folder
        kept = {name: value for name, value in os.environ.items() if name not in {"DJANGO_SETTINGS_MODULE"}}
        self.environment = kept | {"DATA": str(folder), "DATABASE_URL": address, "SECRET_KEY": "only-for-tests"}
        self.run(BEGIN)

    def run(self, words):
        command = [sys.executable, "-c", START + words, str(self.folder)]
        return subprocess.run(command, env=self.environment, check=True, capture_output=True, text=True).stdout

    @property
    def job(self):
        return json.loads(self.run(LOOK))

    @contextmanager
    def worker(self):
        """A worker in the middle of the work, killed in the end."""
        begun = self.folder / "begun"
        begun.unlink(missing_ok=True)
        program = subprocess.Popen(self._command(), env=self.environment, stderr=subprocess.DEVNULL)
        try:
            ends_at = time.monotonic() + 60
            while not begun.exists():
                assert program.poll() is None
                assert time.monotonic() < ends_at, "the work did not begin"
                time.sleep(0.05)
            yield
        finally:
            program.kill()
            program.wait()

    def work_off(self):
        """Another worker does what waits, and ends."""
        subprocess.run(self._command("--batch"), env=self.environment, check=True, capture_output=True)

    def _command(self, *words):
        return [sys.executable, "-c", START + "from django.core.management import call_command; import sys; "
                "call_command('worker', *sys.argv[1:])", *words]  # fmt: skip


@pytest.fixture
def place(tmp_path, ready_database):
    return Place(tmp_path, ready_database())


def test_what_a_killed_worker_left_is_taken_up_by_the_next(place):
    with place.worker():
        pass
    assert place.job == ["RUNNING", 1, "", []]

    place.work_off()
    status, tries, error, verbs = place.job
    assert (status, tries, verbs) == ("READY", 1, ["job_put_off"])
    assert "bị dừng giữa chừng" in error

    place.run(AGAIN)
    (place.folder / "end").touch()
    place.work_off()
    assert place.job[:3] == ["SUCCESSFUL", 1, ""]


def test_what_a_living_worker_does_is_left_alone(place):
    with place.worker():
        place.work_off()
        assert place.job == ["RUNNING", 1, "", []]


def test_a_worker_that_lost_the_database_takes_up_only_its_own(db):
    for name in ("worker-1", "worker-2"):
        DBTaskResult.objects.get(pk=last.enqueue("").id).claim(name)
    taken = operations.take_up_left(worker="worker-1", is_alone=False, by=Actor.job("kiểm thử"), at=timezone.now())

    assert [job.worker_ids for job in taken] == [["worker-1"]]
    assert DBTaskResult.objects.get(pk=taken[0].pk).status == TaskResultStatus.READY
    assert DBTaskResult.objects.get(status=TaskResultStatus.RUNNING).worker_ids == ["worker-2"]


def test_work_that_kills_its_worker_each_time_is_given_up(db):
    pk = last.enqueue("").id
    for _turn in range(len(rules.WAITS) + 1):
        DBTaskResult.objects.get(pk=pk).claim("worker-1")
        operations.take_up_left(worker="worker-2", is_alone=True, by=Actor.job("kiểm thử"), at=timezone.now())

    assert DBTaskResult.objects.get(pk=pk).status == TaskResultStatus.FAILED
    assert TrailEntry.objects.filter(verb="job_given_up").count() == 1
