"""Several photos or files in one field, each looked at before anything is kept."""

from collections.abc import Iterable
from pathlib import PurePath
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal
from phongtrao.obligations import documents, photos
from phongtrao.obligations.models import EvidenceKind
from phongtrao.obligations.operations import Proof

AT_ONCE = 10
Upload = UploadedFile[bytes]


def photo_proof(name: str, data: bytes) -> Proof:
    """A photo as it is kept. Raises `UnusablePhoto`."""
    photo = photos.prepared(data)
    return Proof(
        EvidenceKind.PHOTO, data=photo.data, preview=photo.preview, suffix=".jpg", file_name=name, dhash=photo.dhash
    )


def file_proof(name: str, data: bytes) -> Proof:
    """A file as it is kept. Raises `UnusableFile`."""
    return Proof(EvidenceKind.FILE, data=data, suffix=documents.suffix_of(data), file_name=name)


class SeveralFilesInput(forms.FileInput):
    """A file input from which several may be chosen."""

    allow_multiple_selected = True


class SeveralFilesField(forms.FileField):
    """
    Several files become pieces of evidence; one that cannot be used is named with the reason, and none is kept.

    What `accept` names the browser offers first; what a file really is, its content says.
    """

    accept = ""

    def __init__(self, *, capture: bool = False, **kwargs: Any) -> None:
        attrs = {"accept": self.accept, "multiple": True} | ({"capture": "environment"} if capture else {})
        super().__init__(required=False, widget=SeveralFilesInput(attrs=attrs), **kwargs)

    def clean(self, data: Any, initial: Any = None) -> list[Proof]:
        """The pieces, or one error for each file that is none."""
        uploads: Iterable[Upload] = data or ()
        found, wrong = [], []
        for number, upload in enumerate(uploads):
            if number >= AT_ONCE:
                wrong.append(_("Mỗi lần gửi nhiều nhất 10 tệp. Hãy gửi phần còn lại ở lần sau.") % {})
                break
            name = PurePath(upload.name or "").name
            try:
                found.append(self._piece(name, upload))
            except Refusal as refusal:
                wrong.append(f"{name}: {refusal.message}")
        if wrong:
            raise forms.ValidationError(wrong)
        return found

    def _piece(self, name: str, upload: Upload) -> Proof:
        """Nothing larger than we keep is read whole."""
        data = upload.read(max(photos.MOST_BYTES, documents.MOST_BYTES) + 1)
        return photo_proof(name, data) if photos.is_photo(data) else self.make(name, data)

    def make(self, name: str, data: bytes) -> Proof:
        """The piece that is no photo to look at; or a refusal."""
        return file_proof(name, data)


class PhotosField(SeveralFilesField):
    """Photos. Naming kinds instead of all images lets an iPhone hand over JPEG instead of HEIC."""

    accept = "image/jpeg,image/png,image/webp"

    def make(self, name: str, data: bytes) -> Proof:
        """What does not begin like a photo is refused as one."""
        return photo_proof(name, data)


class FilesField(SeveralFilesField):
    """Files; a photo among them is kept as one."""

    accept = documents.ACCEPT
