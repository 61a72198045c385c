"""`python -m bench`: all measurements, each in a process of its own, so that memory and databases stay apart."""

import subprocess
import sys

MEASUREMENTS = (
    "bench.board",
    "bench.organisation",
    "bench.check_in",
    "bench.ledger",
    "bench.evaluation",
    "bench.reports",
    "bench.insight",
    "bench.reading",
)

commands = ([sys.executable, "-m", name] for name in MEASUREMENTS)
sys.exit(max(subprocess.run(command, check=False).returncode for command in commands))  # noqa: S603  (our own)
