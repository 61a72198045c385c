"""
Which worker runs which test (`pytest -n 2`).

The tests of a file stay together, so that what they share is made once; so do the journeys, which share one running
demonstration. What takes longest begins first, so that no worker is left alone with it at the end.
"""

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling
from xdist.workermanage import WorkerController

JOURNEYS = "tests/journeys/"
IN_TURN = (
    (JOURNEYS,),
    # What asks no database: meanwhile the worker with the journeys takes one through the migrations.
    ("phongtrao/reader/", "phongtrao/periods/", "phongtrao/vietnamese/"),
    # What starts programs or builds a whole movement.
    ("tests/", "phongtrao/cli/", "phongtrao/config/"),
)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> "ByFile":
    """Take the place of whatever `--dist` asks for."""
    return ByFile(config, log)


class ByFile(LoadScopeScheduling):
    """Hands out file by file, the files of one turn with the most tests first."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return JOURNEYS if file.startswith(JOURNEYS) else file

    def _assign_work_unit(self, node: WorkerController) -> None:
        self.workqueue.move_to_end(min(self.workqueue, key=_turn), last=False)
        super()._assign_work_unit(node)


def _turn(scope: str) -> int:
    return next((turn for turn, folders in enumerate(IN_TURN) if scope.startswith(folders)), len(IN_TURN))
