"""Pictures of pages: photos and scans opened within bounds, made grey, evenly lit and straight."""

import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageFilter, ImageOps, ImageSequence, ImageStat, UnidentifiedImageError

from phongtrao.reader.refusals import Unreadable

DPI = 200
MOST_PIXELS = 80_000_000
"""What a picture may hold before it is opened; a page of A3 at 600 dpi has 70 million."""
MOST_PAGE_PIXELS = 16_000_000
"""What is looked at of one page: A3 at 300 dpi."""
_A4_WIDTH, _LEAST_DPI, _MOST_DPI = 8.27, 140, 330
_LOOKED_AT, _INK, _UNEVEN = 600, 90, 45
_BLANK = 0.0006
_DAMAGED = Unreadable("not_a_document", "Tệp ảnh bị hỏng; hãy chụp hoặc quét lại rồi thử lại.")


@dataclass(frozen=True)
class Picture:
    """A grey page and how many dots an inch of it has."""

    image: Image.Image
    dpi: int


def frames_in(data: bytes) -> int:
    """
    How many pages a picture file holds.

    :raises Unreadable: it is damaged or larger than any page.
    """
    with _opened(data) as opened:
        return int(getattr(opened, "n_frames", 1))


def pictures_in(data: bytes) -> Iterator[Picture]:
    """Each page of a picture file, one at a time."""
    with _opened(data) as opened:
        for frame in ImageSequence.Iterator(opened):
            if frame.width * frame.height > MOST_PIXELS:
                raise _too_large()
            try:
                upright = ImageOps.exif_transpose(frame)
                yield _sized(grey(upright), _dpi_of(upright))
            except (OSError, ValueError, SyntaxError) as error:
                raise _DAMAGED from error


def _opened(data: bytes) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened = Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "TIFF"))
    except Image.DecompressionBombError:
        raise _too_large() from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise _DAMAGED from error
    if opened.width * opened.height > MOST_PIXELS:
        raise _too_large()
    return opened


def _too_large() -> Unreadable:
    return Unreadable("too_large", "Ảnh quá lớn để đọc; hãy quét lại ở 200-300 dpi rồi thử lại.")


def grey(image: Image.Image) -> Image.Image:
    """The page in grey, through a red glass where it has colours: a red stamp over the words fades."""
    if image.mode in ("RGBA", "LA", "P"):
        image = image.convert("RGBA")
        sheet = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(sheet, image)
    if image.mode in ("RGB", "RGBA"):
        return image.getchannel("R")
    return image.convert("L")


def _dpi_of(image: Image.Image) -> float:
    said = image.info.get("dpi", (0, 0))
    dpi = float(said[0]) if isinstance(said, tuple) and said else 0.0
    width = min(image.width, image.height)
    guessed = width / _A4_WIDTH
    # Telephones write 72 whatever they took; a page narrower than a hand is no page.
    return dpi if dpi >= _LEAST_DPI and guessed / 2 < dpi < guessed * 2 else guessed


def _sized(image: Image.Image, dpi: float) -> Picture:
    share = DPI / dpi if dpi < _LEAST_DPI or dpi > _MOST_DPI else 1.0
    pixels = image.width * image.height * share * share
    share *= min(1.0, (MOST_PAGE_PIXELS / pixels) ** 0.5)
    if share != 1.0:
        size = (max(1, round(image.width * share)), max(1, round(image.height * share)))
        image = image.resize(size, Image.Resampling.LANCZOS)
    return Picture(image, max(70, round(dpi * share)))


def is_blank(image: Image.Image) -> bool:
    """Whether hardly a dot on the page is dark."""
    dark = sum(image.histogram()[: 2 * _INK // 3])
    return dark < _BLANK * image.width * image.height


def straightened(picture: Picture) -> Picture:
    """The page evenly lit, its rows level."""
    image = _evenly_lit(picture.image)
    angle = skew_of(image)
    if angle:
        image = image.rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=255)
    return Picture(image, picture.dpi)


def _evenly_lit(image: Image.Image) -> Image.Image:
    """A photo's shadows taken out: what the paper itself looks like is subtracted from the page."""
    paper = image.reduce(16).filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.GaussianBlur(3))
    darkest, brightest = paper.getextrema()
    if float(brightest) - float(darkest) < _UNEVEN:  # type: ignore[arg-type]  # one band: plain numbers
        return image
    return ImageOps.invert(ImageChops.subtract(paper.resize(image.size), image))


def skew_of(image: Image.Image) -> float:
    """By how many degrees the page must be turned for its rows to be level; 0 where it is level already."""
    small = ImageOps.invert(image.reduce(max(1, image.width // _LOOKED_AT)))
    small = small.point(lambda light: 255 if light > _INK else 0)
    rough = max((half / 2 for half in range(-10, 11)), key=lambda angle: _levelness(small, angle))
    fine = max((rough + tenth / 10 for tenth in range(-4, 5)), key=lambda angle: _levelness(small, angle))
    return fine if _levelness(small, fine) > _levelness(small, 0.0) else 0.0


def _levelness(small: Image.Image, angle: float) -> float:
    """Rows that lie level make the darkness jump between them."""
    turned = small.rotate(angle, resample=Image.Resampling.BILINEAR)
    down = turned.resize((1, turned.height), Image.Resampling.BOX)
    steps = ImageChops.difference(down.crop((0, 1, 1, down.height)), down.crop((0, 0, 1, down.height - 1)))
    return float(ImageStat.Stat(steps).sum2[0])
