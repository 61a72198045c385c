"""A person's data as one file to take along: a page to read or print, and the same for machines."""

import io
import json
import zipfile

from django.template.loader import render_to_string

from .queries.mine import MyData, as_plain


def zip_of(data: MyData) -> bytes:
    """`du-lieu.html` and `du-lieu.json` in one zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("du-lieu.html", render_to_string("privacy/export.html", {"data": data}))
        file.writestr("du-lieu.json", json.dumps(as_plain(data), ensure_ascii=False, indent=2))
    return out.getvalue()
