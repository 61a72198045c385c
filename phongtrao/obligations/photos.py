"""Photos as they are kept: upright, of bearable size, without place and device; and what one looks like."""

import io
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageOps, UnidentifiedImageError

from phongtrao.foundation.refusals import Refusal

LONGEST_SIDE, PREVIEW_SIDE = 2560, 640
QUALITY, PREVIEW_QUALITY = 85, 75
MOST_BYTES = 20 * 2**20
MOST_PIXELS = 60_000_000
FORMATS = ("JPEG", "PNG", "WEBP")
HASH_SIDE = 8
HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif"})


class UnusablePhoto(Refusal):
    """The bytes are no photo that we keep."""

    message = _("Tệp này không phải ảnh mở được. Hãy chọn ảnh .jpg, .png hoặc .webp.")


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo ready to be kept: JPEG bytes, a small one, and its perceptual hash of 64 bits in hexadecimal."""

    data: bytes
    preview: bytes
    dhash: str


def is_photo(data: bytes) -> bool:
    """True for what begins like a picture, a HEIC one too."""
    return (
        data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"))
        or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")
        or _is_heic(data)
    )


def prepared(data: bytes) -> Photo:
    """
    The photo as it is kept: turned as it was held, at most 2,560 pixels long, drawn anew, so that nothing but the
    picture itself is left of the file.

    :raises UnusablePhoto: too large, of another format, or damaged.
    """
    if len(data) > MOST_BYTES:
        raise UnusablePhoto(_("Ảnh lớn hơn 20 MB. Hãy giảm cỡ ảnh trong máy rồi chọn lại."))
    if _is_heic(data):
        raise UnusablePhoto(
            _("Ảnh HEIC chưa dùng được. Trên iPhone, vào Cài đặt, Camera, Định dạng, chọn “Tương thích nhất”.")
        )
    try:
        picture = _drawn(data)
    except UnusablePhoto:
        raise
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise UnusablePhoto from error
    small = picture.copy()
    small.thumbnail((PREVIEW_SIDE, PREVIEW_SIDE))
    return Photo(_jpeg(picture, QUALITY), _jpeg(small, PREVIEW_QUALITY), dhash(picture))


def _drawn(data: bytes) -> Image.Image:
    """The picture alone, upright, on white where it was transparent."""
    with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise UnusablePhoto(_("Ảnh có quá nhiều điểm ảnh. Hãy giảm cỡ ảnh trong máy rồi chọn lại."))
        opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        upright = ImageOps.exif_transpose(opened)
        upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        layers = upright.convert("RGBA")
    sheet = Image.new("RGB", layers.size, "white")
    sheet.paste(layers, mask=layers.getchannel("A"))
    return sheet


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    picture.convert("RGB").save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()


def _is_heic(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and data[8:12] in HEIC_BRANDS


def dhash(picture: Image.Image) -> str:
    """
    The difference hash: is each of 8 × 8 places brighter than its right neighbour? Resizing, recompressing and
    slight retouching change a bit or two of it.
    """
    grey = picture.convert("L").resize((HASH_SIDE + 1, HASH_SIDE), Image.Resampling.LANCZOS)
    dots = grey.tobytes()
    bits = 0
    for row in range(HASH_SIDE):
        for column in range(HASH_SIDE):
            left = row * (HASH_SIDE + 1) + column
            bits = bits << 1 | (dots[left] > dots[left + 1])
    return f"{bits:016x}"
