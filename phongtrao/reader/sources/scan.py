"""Scanned pages and photos: several pages are read side by side, never many pictures in memory at once."""

import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

from phongtrao.reader.refusals import Unreadable
from phongtrao.reader.sources.extract import Extract
from phongtrao.reader.sources.images import Picture, frames_in, is_blank, pictures_in
from phongtrao.reader.sources.layout import lines_of
from phongtrao.reader.sources.pages import Page
from phongtrao.reader.sources.tesseract import check_installed, read_picture

MOST_SCANS = 400
Hear = Callable[[float, str], None]
EMPTY = Page(595.0, ())


def extract_image(data: bytes, hear: Hear) -> Extract:
    """
    The lines of a photo or of a scanned file of pictures.

    :raises Unreadable: it is damaged, too large, without words, or Tesseract is missing.
    """
    check_image(data)
    total = frames_in(data)
    pages = list(read_pictures(pictures_in(data), total, hear))
    lines = tuple(lines_of(pages))
    if not any(letter.isalpha() for line in lines for letter in line.text):
        raise Unreadable("no_text", "Không thấy chữ nào trong ảnh; hãy chụp hoặc quét lại rõ hơn rồi thử lại.")
    return Extract(lines)


def check_image(data: bytes) -> None:
    """
    Look whether a picture file can be read, without reading it.

    :raises Unreadable: it is damaged, too large, or Tesseract is missing.
    """
    check_number(frames_in(data))
    check_installed()


def check_number(scans: int) -> None:
    """
    Refuse more scanned pages than can be read in a patient hour.

    :raises Unreadable: there are more than `MOST_SCANS`.
    """
    if scans > MOST_SCANS:
        raise Unreadable(
            "too_large",
            f"Tệp có {scans} trang quét, nhiều hơn {MOST_SCANS} trang đọc được một lần; hãy tách tệp rồi thử lại.",
        )


def read_pictures(pictures: Iterator[Picture], total: int, hear: Hear) -> Iterator[Page]:
    """Each page in order. Pictures are made only as fast as they are read, one for each core and one waiting."""
    workers = min(total, os.cpu_count() or 1) or 1
    waiting: deque[Future[Page]] = deque()
    done = 0
    with ThreadPoolExecutor(workers) as pool:
        try:
            for picture in pictures:
                waiting.append(pool.submit(_read, picture))
                if len(waiting) > workers:
                    yield waiting.popleft().result()
                    done += 1
                    hear(done / total, f"Đọc trang {done}/{total}")
            while waiting:
                yield waiting.popleft().result()
                done += 1
                hear(done / total, f"Đọc trang {done}/{total}")
        finally:
            for late in waiting:
                late.cancel()


def _read(picture: Picture) -> Page:
    return EMPTY if is_blank(picture.image) else read_picture(picture)
