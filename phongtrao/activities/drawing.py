"""QR codes as pictures."""


def qr_of(text: str) -> str:
    """A QR code as the address of an image (SVG); on white, so that it is read on a dark page too."""
    import segno  # noqa: PLC0415  (not every page needs it)

    return str(segno.make(text, error="m", micro=False).svg_data_uri(scale=4, border=3, light="#fff"))


def qr_svg(text: str) -> str:
    """A QR code as an SVG picture, for paper: its margin is the page's."""
    import segno  # noqa: PLC0415

    return str(segno.make(text, error="m", micro=False).svg_inline(border=0))
