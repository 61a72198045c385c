"""The file of a backup is whole or refused."""

import tarfile

import pytest

from phongtrao.cli.archive import Unsound, unpack_archive, write_archive


@pytest.fixture
def written(tmp_path):
    """A backup of two files, and the folder that they come from."""
    source = tmp_path / "source"
    (source / "media").mkdir(parents=True)
    (source / "database.sqlite3").write_bytes(b"rows" * 1000)
    (source / "media" / "kế hoạch.txt").write_bytes(b"words")
    members = [(str(path.relative_to(source)), path) for path in sorted(source.rglob("*")) if path.is_file()]
    target = tmp_path / "backup.tar.gz"
    assert write_archive(target, members, {"made_at": "2026-11-22"}) == 2
    return target


def forged(written, tmp_path, change):
    """The backup with something changed behind its back."""
    folder, target = tmp_path / "forged", tmp_path / "forged.tar.gz"
    unpack_archive(written, folder)
    change(folder)
    with tarfile.open(target, "w:gz") as tar:
        for part in sorted(folder.iterdir()):
            tar.add(part, part.name)
    return target


def test_what_was_written_comes_back_and_is_for_its_owner_only(written, tmp_path):
    manifest = unpack_archive(written, tmp_path / "back")

    assert manifest["made_at"] == "2026-11-22"
    assert (tmp_path / "back" / "media" / "kế hoạch.txt").read_bytes() == b"words"
    assert written.stat().st_mode & 0o777 == 0o600
    assert not written.with_name("backup.tar.gz.part").exists()


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "database.sqlite3").write_bytes(b"rowz" * 1000),
        lambda folder: (folder / "media" / "kế hoạch.txt").unlink(),
        lambda folder: (folder / "media" / "more.txt").write_bytes(b"more"),
        lambda folder: (folder / "manifest.json").unlink(),
        lambda folder: (folder / "manifest.json").write_text("[]"),
        lambda folder: (folder / "manifest.json").write_text('{"format": 99, "files": {}}'),
    ],
)
def test_a_changed_backup_is_refused(written, tmp_path, change):
    with pytest.raises(Unsound):
        unpack_archive(forged(written, tmp_path, change), tmp_path / "back")


@pytest.mark.parametrize("length", [0, 10, 150])
def test_a_backup_that_breaks_off_is_refused(written, tmp_path, length):
    short = tmp_path / "short.tar.gz"
    short.write_bytes(written.read_bytes()[:length])

    with pytest.raises(Unsound):
        unpack_archive(short, tmp_path / "back")


def test_a_backup_that_would_write_elsewhere_is_refused(tmp_path):
    hostile = tmp_path / "hostile.tar.gz"
    (tmp_path / "x").write_text("x")
    with tarfile.open(hostile, "w:gz") as tar:
        tar.add(tmp_path / "x", "../outside")

    with pytest.raises(Unsound):
        unpack_archive(hostile, tmp_path / "back" / "inner")
    assert not (tmp_path / "back" / "outside").exists()


def test_a_backup_that_fails_half_way_leaves_no_file(tmp_path):
    target = tmp_path / "backup.tar.gz"
    with pytest.raises(FileNotFoundError):
        write_archive(target, [("gone", tmp_path / "gone")], {})

    assert list(tmp_path.iterdir()) == []
