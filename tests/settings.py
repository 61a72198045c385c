"""Settings of the tests: the product's own, over a throw-away data folder and with quick passwords."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

_folder = tempfile.mkdtemp(prefix="phongtrao-test-")
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
os.environ |= {
    "DATA": _folder,
    "SECRET_KEY": "only-for-tests",
    "STATIC_STORAGE": "django.contrib.staticfiles.storage.StaticFilesStorage",
    "DEMO": "0",
    "DEBUG": "0",
    # Rooms look at what officers do inside; how they come in has tests of its own.
    "SECOND_FACTOR_REQUIRED": "0",
}

from phongtrao.config.settings import *  # noqa: E402, F403  # the environment had to be set first

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]

# A worker that has always just been seen: the pages of the service are looked at, not the worker.
_seen = Path(_folder) / "worker.seen"
_seen.touch()
os.utime(_seen, (4_000_000_000, 4_000_000_000))
