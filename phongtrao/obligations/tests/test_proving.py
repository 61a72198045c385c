"""Evidence: photos without place and device, whole or not at all, the same photo noticed, removal by marking."""

import io
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import IntegrityError
from PIL import Image, ImageDraw

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.obligations import documents, operations, photos, queries
from phongtrao.obligations.models import Evidence, EvidenceRemoval, Likeness, Obligation, Progress

from .test_registering import actors, owed

__all__ = ["actors", "owed"]
ORIENTATION, GPS, MODEL = 0x0112, 0x8825, 0x0110


def picture(seed=0, size=(320, 200), kind="JPEG", **save):
    """Bytes of a picture with three blocks, whose places `seed` moves."""
    drawn = Image.new("RGB", size, "white")
    pen = ImageDraw.Draw(drawn)
    for number in range(3):
        left = (seed * 53 + number * 97) % size[0]
        pen.rectangle((left, 20 + number * 50, left + 60, 60 + number * 50), fill=("navy", "red", "black")[number])
    out = io.BytesIO()
    drawn.save(out, kind, **save)
    return out.getvalue()


def with_place():
    """A photo held sideways, with its place and the phone that took it."""
    exif = Image.Exif()
    exif[ORIENTATION], exif[MODEL] = 6, "Phone of somebody"
    exif.get_ifd(GPS).update({1: "N", 2: (10.0, 46.0, 12.0), 3: "E", 4: (106.0, 41.0, 0.0)})
    return picture(exif=exif)


def proof(seed=0, **given):
    """A photo as a form hands it over."""
    photo = photos.prepared(given.pop("data", None) or picture(seed))
    return operations.Proof(
        kind="photo", data=photo.data, preview=photo.preview, suffix=".jpg", file_name="a.jpg", dhash=photo.dhash
    )


@pytest.fixture
def media(settings, tmp_path):
    """A media folder of its own; `media()` lists the files in it."""
    settings.MEDIA_ROOT = tmp_path / "media"
    return lambda: sorted(path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file())


@pytest.fixture
def send(media, owed, organization, actors, now):
    """`send([proof()])`: An sends for Đoàn Sở Y tế."""

    def do(proofs, said=None, **changes):
        given = {"obligation_id": owed.pk, "unit_id": organization["so-y-te"].pk, "key": uuid4()}
        given |= {"by": actors["secretary"], "at": now}
        return operations.report_with_evidence(said=said or operations.Said(), proofs=proofs, **given | changes)

    return do


def test_a_photo_is_kept_upright_and_without_place_and_device():
    kept = photos.prepared(with_place())
    with Image.open(io.BytesIO(kept.data)) as opened:
        assert opened.size == (200, 320)
        assert dict(opened.getexif()) == {}
    assert b"Phone of somebody" not in kept.data + kept.preview


def test_evidence_shows_no_content_that_another_unit_registered(task, publish, media, organization, actors, as_, now):
    task(leads=["so-y-te", "so-xay-dung"])
    publish()
    shared = Obligation.objects.get()
    place = {"obligation_id": shared.pk, "by": actors["secretary"], "at": now}
    theirs = operations.register(
        obligation_id=shared.pk,
        unit_id=organization["so-xay-dung"].pk,
        terms=operations.Terms(title="Tọa đàm"),
        key=uuid4(),
        by=actors["other_secretary"],
        at=now,
    )
    said = operations.Said(registration_id=theirs.pk)

    with pytest.raises(operations.ContentOfAnother):
        operations.report_with_evidence(
            **place, unit_id=organization["so-y-te"].pk, said=said, proofs=[proof()], key=uuid4()
        )
    assert media() == []


def test_a_large_photo_is_made_smaller_and_its_preview_small():
    kept = photos.prepared(picture(size=(4000, 3000)))
    sizes = [Image.open(io.BytesIO(data)).size for data in (kept.data, kept.preview)]

    assert sizes == [(2560, 1920), (640, 480)]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\0\0\0\x18ftypheic" + b"\0" * 40, "Tương thích nhất"),
        (b"\xff\xd8\xff" + b"broken" * 20, "không phải ảnh mở được"),
        (b"GIF89a" + b"\0" * 40, "không phải ảnh mở được"),
        (picture()[:400], "không phải ảnh mở được"),
        (b"\xff\xd8\xff" + b"\0" * photos.MOST_BYTES, "20 MB"),
    ],
)
def test_what_is_no_photo_is_refused_in_words(data, words):
    with pytest.raises(photos.UnusablePhoto, match=words):
        photos.prepared(data)


def test_a_bomb_of_pixels_is_refused():
    with pytest.raises(photos.UnusablePhoto, match="điểm ảnh"):
        photos.prepared(picture(size=(9000, 9000), kind="PNG"))


def test_evidence_and_progress_are_kept_together(send, owed, media):
    kept = send([proof(1), proof(2)], operations.Said(quantity=Decimal(2), caption="Buổi đầu"))
    owed.refresh_from_db()

    assert kept == 2
    assert (owed.state, owed.done_value) == ("doing", 2)
    assert len(media()) == 4
    assert {piece.caption for piece in Evidence.objects.all()} == {"Buổi đầu"}


def test_evidence_alone_begins_what_has_not_begun(send, owed):
    send([proof()])
    send([proof(7)])

    assert list(Progress.objects.values_list("kind", flat=True)) == ["started"]


def test_a_second_tap_and_the_same_photo_again_are_kept_once(send):
    key = uuid4()
    assert [send([proof()], key=key), send([proof()], key=key), send([proof()])] == [1, 0, 0]
    assert Evidence.objects.count() == 1


def test_nothing_at_all_is_refused(send):
    with pytest.raises(operations.NothingSaid):
        send([])


def test_files_go_again_when_their_rows_are_not_kept(send, media):
    wrong = operations.Proof(kind="link")
    with pytest.raises(IntegrityError):
        send([proof(), wrong])

    assert media() == []
    assert not Evidence.objects.exists()
    assert not Progress.objects.exists()


def test_what_is_done_takes_more_evidence_but_no_more_progress(send, owed):
    send([], operations.Said(kind="met"))
    assert send([proof()]) == 1
    with pytest.raises(operations.AlreadyMet):
        send([proof(3)], operations.Said(quantity=Decimal(1)))
    assert Evidence.objects.count() == 1


def test_the_same_photo_of_another_unit_is_noticed_even_smaller(send, task, publish, organization, job):
    send([proof(1), proof(2)])
    other = task(leads=["toa-an"])
    publish()
    again = Image.open(io.BytesIO(picture(1))).resize((260, 163))
    out = io.BytesIO()
    again.save(out, "JPEG", quality=60)
    place = {"obligation_id": Obligation.objects.get(task=other).pk, "unit_id": organization["toa-an"].pk}
    send([proof(data=out.getvalue()), proof(9)], **place, by=job)

    found = Likeness.objects.get()
    assert (found.newer.unit.code, found.older.unit.code) == ("toa-an", "so-y-te")
    assert found.distance <= 3


def test_the_same_file_of_another_unit_is_noticed(send, task, publish, organization, job):
    file = operations.Proof(kind="file", data=b"%PDF-1.7 bien ban", suffix=".pdf", file_name="bien-ban.pdf")
    send([file])
    other = task(leads=["toa-an"])
    publish()
    place = {"obligation_id": Obligation.objects.get(task=other).pk, "unit_id": organization["toa-an"].pk}
    send([file], **place, by=job)

    assert Likeness.objects.get().distance == 0


def test_evidence_is_taken_out_of_sight_and_stays(send, actors, now, media):
    send([proof()])
    piece = Evidence.objects.get()
    take = {"evidence_id": piece.pk, "at": now}
    with pytest.raises(operations.ReasonMissing):
        operations.remove_evidence(**take, reason=" ", by=actors["secretary"])
    for name in ("other_secretary", "member", "party_committee"):
        with pytest.raises(NotAllowed):
            operations.remove_evidence(**take, reason="nhầm ảnh", by=actors[name])
    for _tap in range(2):
        operations.remove_evidence(**take, reason="nhầm ảnh", by=actors["secretary"])

    assert EvidenceRemoval.objects.get().reason == "nhầm ảnh"
    assert len(media()) == 2
    assert send([proof()]) == 1


def test_who_may_not_send(send, actors, media):
    for name in ("other_secretary", "member", "party_committee"):
        with pytest.raises(NotAllowed):
            send([proof()], by=actors[name])
    assert media() == []


def test_every_part_of_a_hash_finds_photos_three_bits_apart():
    assert queries.evidence.bits_apart("0000000000000000", "8000000000000003") == 3


@pytest.mark.parametrize(
    ("data", "suffix"), [(b"%PDF-1.7\n", ".pdf"), (b"\xef\xbb\xbf%PDF-1.4", ".pdf")], ids=["pdf", "pdf after a mark"]
)
def test_a_file_is_known_by_its_content(data, suffix):
    assert documents.suffix_of(data) == suffix


@pytest.mark.parametrize(
    ("parts", "suffix"),
    [
        ({"[Content_Types].xml": "", "word/document.xml": ""}, ".docx"),
        ({"[Content_Types].xml": "", "xl/workbook.xml": ""}, ".xlsx"),
        ({"mimetype": "application/vnd.oasis.opendocument.text"}, ".odt"),
    ],
)
def test_a_package_is_known_by_its_parts(parts, suffix, packed):
    assert documents.suffix_of(packed(parts)) == suffix


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "trống"),
        (b"MZ\x90\0", "không thuộc loại"),
        (documents.OLE + b"\0" * 100, "kiểu cũ"),
        (b"PK\x03\x04broken", "không thuộc loại"),
        (b"x" * (documents.MOST_BYTES + 1), "20 MB"),
    ],
)
def test_other_files_are_refused_in_words(data, words):
    with pytest.raises(documents.UnusableFile, match=words):
        documents.suffix_of(data)


def test_a_file_with_macros_is_refused(packed):
    with pytest.raises(documents.UnusableFile, match="macro"):
        documents.suffix_of(packed({"word/document.xml": "", "word/vbaProject.bin": ""}))
