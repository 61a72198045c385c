"""Templates are all used, and hold neither styles nor scripts nor handlers of their own (the policy forbids them)."""

import re

import pytest
from django.template.loader import get_template

from . import tree

REFERENCE = re.compile(r"""["']([\w/-]+\.html)(?:#[\w-]+)?["']""")
FORBIDDEN = re.compile(
    r"""<style\b|\sstyle\s*=|<script(?![^>]*\bsrc=)(?![^>]*type="application/json")|\son[a-z]+\s*=\s*["']|javascript:|https?://(?!www\.w3\.org/)""",
    re.IGNORECASE,
)
FOUND_BY_DJANGO = re.compile(r"(^|/)(django/forms|registration)/|^(403|404|429|500)\.html$")


def names() -> dict[str, str]:
    """Every template's name, as it is asked for, and its file."""
    return {tree.short(path).split("/templates/", 1)[1]: path.read_text() for path in tree.templates()}


@pytest.mark.parametrize(
    "line",
    [
        '<p style="color:red">',
        "<style>",
        "<script>go()</script>",
        '<a onclick="go()">',
        '<img src="https://x.vn/a.png">',
    ],
)
def test_the_law_sees_what_is_forbidden(line):
    assert FORBIDDEN.search(line)


@pytest.mark.parametrize(
    "line", ['<script src="{% static "app.js" %}" defer></script>', "<p>Một lần</p>", "{% one=1 %}"]
)
def test_the_law_leaves_clean_lines_alone(line):
    assert not FORBIDDEN.search(line)


def test_no_template_has_a_style_a_script_or_a_foreign_address():
    assert {name: found.group() for name, text in names().items() if (found := FORBIDDEN.search(text))} == {}


def test_every_template_is_used():
    # A component that only the page of components shows is used by nobody.
    sources = [path for path in [*tree.product_files(), *tree.templates()] if path.parent.name != "showcase"]
    used = {name for path in sources for name in REFERENCE.findall(path.read_text())}

    assert [name for name in names() if name not in used and not FOUND_BY_DJANGO.search(name)] == []


def test_every_template_compiles():
    for name in names():
        get_template(name)


def test_what_stands_beside_a_page_is_named():
    # The frame has an aside of its own in a demonstration: two without a name sound alike (axe: landmark-unique).
    asides = [(name, tag) for name, text in names().items() for tag in re.findall(r"<aside\b[^>]*>", text)]

    assert asides
    assert [(name, tag) for name, tag in asides if "aria-label=" not in tag] == []
