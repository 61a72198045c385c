"""Files that go with rows: written before them, and gone again where the rows are not kept."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db.models.fields.files import FieldFile


@contextmanager
def kept_or_cleared() -> Iterator[list[FieldFile]]:
    """
    `with kept_or_cleared() as stored, transaction.atomic(): …`, where each file that is written is put into `stored`.

    It stands around the transaction, so that a commit that fails clears the files too. What a killed process leaves
    behind, `upkeep` sweeps up.
    """
    stored: list[FieldFile] = []
    try:
        yield stored
    except BaseException:
        for file in stored:
            file.storage.delete(str(file.name))
        raise
