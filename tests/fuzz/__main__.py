"""`python -m tests.fuzz SECONDS [SEED]`: damage the samples and read them; ends with 1 if anything went wrong."""

import sys
import tempfile
import time
from pathlib import Path

from tests.fuzz.damage import faults
from tests.fuzz.samples import samples_in

seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
seed = int(sys.argv[2]) if len(sys.argv) > 2 else time.time_ns() % 10**6
folder = Path(tempfile.mkdtemp(prefix="phongtrao-fuzz-"))
found = list(faults(samples_in(folder), folder, seconds=seconds, seed=seed))
print("\n".join([*found, f"{len(found)} lỗi trong {seconds:.0f} giây, hạt giống {seed}; tệp ở {folder}"]))  # noqa: T201
sys.exit(bool(found))
