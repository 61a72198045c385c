"""What a killed process leaves among the uploaded files goes the next day; what rows know stays."""

import os
from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.utils.timezone import localdate

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations.models import ListImport
from phongtrao.trail.models import TrailEntry
from phongtrao.upkeep import operations, rules
from phongtrao.upkeep.models import RegularWork
from phongtrao.upkeep.refusals import TooManyOrphans

WORK = "phongtrao.upkeep.tasks.sweep_files"


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


@pytest.fixture
def lie(media, now):
    """`lie("evidence/1/a.jpg", age)`: a file of that age that no row knows."""

    def put(name, age=rules.FILE_IS_NEW * 2):
        path = media / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
        os.utime(path, ((now - age).timestamp(),) * 2)
        return path

    return put


@pytest.fixture
def known(organization, lie, media, now):
    """A list that waits to be taken in, two days old."""
    row = ListImport(unit=organization["khoi"], kind="members", file_name="a.csv", by="An", at=now)
    row.file.save("a.csv", ContentFile(b"x"), save=False)
    row.save()
    return lie(row.file.name)


@pytest.fixture
def turn(db, now):
    return RegularWork.objects.create(work=WORK, day=localdate(now), started_at=now)


def test_files_without_a_row_go_after_a_day_and_are_counted(known, lie, turn, job, now):
    lost = [lie("evidence/1/a.jpg"), lie("plans/1/b.pdf"), lie("nhap/2024/02/c.xlsx")]
    new = lie("evidence/1/d.jpg", timedelta(hours=23))

    assert operations.sweep_files(turn=turn, by=job, at=now) == 3
    assert [path.exists() for path in (*lost, known, new)] == [False, False, False, True, True]
    assert TrailEntry.objects.get(verb="files_swept").note == "3"
    assert operations.sweep_files(turn=turn, by=job, at=now) == 0


def test_where_the_rows_are_missing_nothing_goes(known, lie, turn, job, now):
    for number in range(rules.FEW_FILES + 1):
        lie(f"evidence/{number}/a.jpg")

    with pytest.raises(TooManyOrphans):
        operations.sweep_files(turn=turn, by=job, at=now)
    assert (known.parents[3] / "evidence/0/a.jpg").exists()


def test_the_worker_does_it_daily(organization, lie, run_tasks, settings, job, now):
    lost = lie("evidence/1/a.jpg", timedelta(days=9000))
    settings.REGULAR_WORK = {work: rhythm for work, rhythm in settings.REGULAR_WORK.items() if work == WORK}

    operations.begin_regular_work(by=job, at=now)
    run_tasks()

    assert not lost.exists()


def test_nobody_else_sweeps(turn, secretary, actor_of, now):
    with pytest.raises(NotAllowed):
        operations.sweep_files(turn=turn, by=actor_of(secretary), at=now)
