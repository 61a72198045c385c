"""The file of a backup: a compressed tar whose last member, the manifest, gives the digest of all others."""

import hashlib
import io
import json
import os
import tarfile
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any

FORMAT = 1
MANIFEST = "manifest.json"
FASTEST = 1
"""Media are compressed already, mostly; rows shrink well at any level."""


class Unsound(Exception):
    """The file is no backup of ours, or not as it was written; the words say what is wrong."""


class _Digesting(io.RawIOBase):
    """Reads a file and digests what goes by."""

    def __init__(self, file: IO[bytes]) -> None:
        self.file, self.digest = file, hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        part = self.file.read(size)
        self.digest.update(part)
        return part


def write_archive(target: Path, members: Iterable[tuple[str, Path]], about: dict[str, Any]) -> int:
    """
    Write the files under their names, and the manifest. All or nothing: `target` appears when it is whole.

    Only its owner may read it: it holds everybody's data. Returns how many files it holds.
    """
    part = target.with_name(f"{target.name}.part")
    digests: dict[str, str] = {}
    try:
        with _private(part) as raw, tarfile.open(fileobj=raw, mode="w:gz", compresslevel=FASTEST) as tar:
            for name, path in members:
                with path.open("rb") as file:
                    seen = _Digesting(file)
                    tar.addfile(_info(name, os.fstat(file.fileno()).st_size), seen)
                digests[name] = seen.digest.hexdigest()
            manifest = json.dumps({"format": FORMAT, **about, "files": digests}, ensure_ascii=False).encode()
            tar.addfile(_info(MANIFEST, len(manifest)), io.BytesIO(manifest))
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return len(digests)


def _private(path: Path) -> IO[bytes]:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")


def _info(name: str, size: int) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.size, info.mode = size, 0o600
    return info


def unpack_archive(source: Path, folder: Path) -> dict[str, Any]:
    """
    Unpack a backup into an empty folder, compare every file with its digest, and return the manifest.

    :raises Unsound: it is no backup, breaks off, or a file is not as it was written.
    """
    try:
        with tarfile.open(source, "r:gz") as tar:
            tar.extractall(folder, filter="data")
        manifest = json.loads((folder / MANIFEST).read_bytes())
        wanted: dict[str, str] = manifest["files"]
    except (tarfile.TarError, OSError, EOFError, ValueError, KeyError, TypeError) as error:
        raise Unsound(f"không phải bản sao lưu trọn vẹn ({error})") from error
    if manifest.get("format") != FORMAT:
        raise Unsound("do một phiên bản Phong Trào khác viết ra")
    found = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()} - {MANIFEST}
    if found != wanted.keys():
        raise Unsound("thiếu hoặc thừa tệp so với bản kê")
    for name, digest in wanted.items():
        with (folder / name).open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != digest:
                raise Unsound(f"tệp {name} đã bị đổi hay hỏng")
    return dict(manifest)
