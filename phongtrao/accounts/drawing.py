"""QR codes, drawn as SVG."""

import io


def qr_code(text: str) -> str:
    """The SVG of a QR code that holds this text."""
    import segno  # noqa: PLC0415  # few pages need it

    out = io.BytesIO()
    segno.make(text, error="m", micro=False).save(out, kind="svg", scale=4, border=2, xmldecl=False)
    return out.getvalue().decode()
