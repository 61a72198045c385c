"""A backup taken while the application writes, the application killed in the middle of it, and all put back."""

import hashlib
import json
import os
import signal
import subprocess
import sys
import time

import pytest

CALL = "from phongtrao.cli import main; main()"
# The whole application in a process of its own: an officer uploads one plan after the other, several at once.
WRITING = """
import os, threading
from phongtrao.cli.ground import start_django
start_django()
from datetime import date
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from phongtrao.accounts.models import User
from phongtrao.cli.running import alone
from phongtrao.foundation.actors import Actor
from phongtrao.organizations import operations
from phongtrao.organizations.models import Unit

job, at = Actor.job("kiểm thử"), timezone.now()
operations.import_roster(data="ma,ten,ten_ngan,loai,truc_thuoc,cum,ten_khac,hieu_luc_tu\\n"
    "khoi,Đoàn Khối,Đoàn Khối,union,,,,2020-01-01\\n".encode(), by=job, at=at)
officer = User.objects.create(username="binh", full_name="Bình")
operations.give_office(user=officer, unit=Unit.objects.get(), role="officer", since=date(2020, 1, 1), by=job, at=at)

def upload(writer):
    client = Client(headers={"host": "127.0.0.1"})
    client.force_login(officer)
    number = 0
    while True:
        number += 1
        words = f"KẾ HOẠCH {writer} {number}. Tổ chức {number} buổi. ".encode() * 200
        file = SimpleUploadedFile(f"ke-hoach-{writer}-{number}.txt", words)
        answer = client.post("/ke-hoach/moi/", {"file": file, "issuer": Unit.objects.get().pk})
        os.write(1, f"{answer.status_code}\\n".encode())

with alone():
    threads = [threading.Thread(target=upload, args=[n], daemon=True) for n in range(2)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
"""
# What the rows say of each document, and whether they agree among themselves.
LOOKING = """
import json
from phongtrao.cli.ground import start_django
start_django()
from django.conf import settings
from django.db import connection
from phongtrao.plans.models import Plan, PlanVersion
from phongtrao.trail.models import TrailEntry
connection.check_constraints()
if connection.vendor == "sqlite":
    with connection.cursor() as cursor:
        assert cursor.execute("PRAGMA integrity_check").fetchone() == ("ok",)
print(json.dumps({
    "documents": {version.file.name: version.digest for version in PlanVersion.objects.order_by("pk")},
    "plans": Plan.objects.count(),
    "begun": TrailEntry.objects.filter(verb="plan_begun").count(),
}))
"""


class Place:
    """An installation: a data folder and a database of its own."""

    def __init__(self, data, address):
        data.mkdir()
        self.data = data
        self.environment = os.environ | {
            "DATA": str(data),
            "DATABASE_URL": address,
            "DJANGO_SETTINGS_MODULE": "phongtrao.config.settings",
            "STATIC_STORAGE": "django.contrib.staticfiles.storage.StaticFilesStorage",
        }

    def python(self, code, *words):
        command = [sys.executable, "-c", code, *map(str, words)]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)

    def phongtrao(self, *words):
        return self.python(CALL, *words)

    def documents(self):
        """The documents of the rows, once it is sure that rows and files agree."""
        ended = self.python(LOOKING)
        assert ended.returncode == 0, ended.stderr
        seen = json.loads(ended.stdout)
        assert seen["plans"] == seen["begun"] == len(seen["documents"])
        for name, digest in seen["documents"].items():
            assert hashlib.sha256((self.data / "media" / name).read_bytes()).hexdigest() == digest
        return seen["documents"]


@pytest.fixture
def place(tmp_path, ready_database):
    """Makes an empty installation."""
    return lambda name: Place(tmp_path / name, ready_database())


def write(at, seconds):
    """Let the application write, yield while it does, and kill it."""
    program = subprocess.Popen(
        [sys.executable, "-c", WRITING], env=at.environment, stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    first = [program.stdout.readline() for _turn in range(4)]
    assert first == ["302\n"] * 4, first
    time.sleep(seconds)
    return program


def kill(program):
    os.killpg(program.pid, signal.SIGKILL)
    told = program.stdout.read().count("302")
    program.stdout.close()
    program.wait()
    return told + 4


def test_a_backup_taken_amid_writes_brings_back_everything_told_until_then(place, tmp_path):
    first, second, file = place("first"), place("second"), tmp_path / "sao-luu.tar.gz"
    program = write(first, 0.5)
    try:
        saved = first.phongtrao("backup", file)
        refused = first.phongtrao("restore", file, "--replace")
        time.sleep(0.5)
    finally:
        told = kill(program)
    assert saved.returncode == 0, saved.stderr
    assert (refused.returncode, "dừng máy chủ" in refused.stderr) == (2, True)
    killed = first.documents()
    assert len(killed) >= told

    restored = second.phongtrao("restore", file)
    assert restored.returncode == 0, restored.stderr
    kept = second.documents()
    assert 4 <= len(kept) < len(killed)
    assert kept.items() <= killed.items()

    short = tmp_path / "short.tar.gz"
    short.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    broken = first.phongtrao("restore", short, "--replace")
    assert (broken.returncode, "Chưa có gì thay đổi" in broken.stderr) == (2, True)

    onto = first.phongtrao("restore", file)
    assert (onto.returncode, "--replace" in onto.stderr) == (2, True)
    assert first.documents() == killed
    assert first.phongtrao("restore", file, "--replace").returncode == 0
    assert first.documents() == kept
    stored = [path for path in (first.data / "media").rglob("*") if path.is_file()]
    assert len(stored) < len(killed), "files of later documents are left"
    assert not list(first.data.glob(".backup-*"))
