"""Every address wears a door, and every door but `public` refuses a stranger without a word about what is behind."""

from collections.abc import Iterator

import pytest
from django.http import HttpResponse
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.converters import IntConverter, SlugConverter, UUIDConverter

from phongtrao.foundation.doors import EXEMPT_MODULES, door_of, public

SAMPLE_VALUES = {
    IntConverter: 1,
    UUIDConverter: "00000000-0000-4000-8000-000000000000",
    SlugConverter: "mot",
}
SIGN_IN = "/dang-nhap/"


def patterns(resolver: URLResolver | None = None, prefix: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Every address of the application, filled in with sample values, and its pattern."""
    for entry in (resolver or get_resolver()).url_patterns:
        route = prefix + filled_in(entry)
        if isinstance(entry, URLResolver):
            yield from patterns(entry, route)
        else:
            yield f"/{route}", entry


def filled_in(entry: URLPattern | URLResolver) -> str:
    """The route of a pattern with a sample value for each of its parameters."""
    route = str(entry.pattern)
    for name, converter in entry.pattern.converters.items():
        value = next((value for kind, value in SAMPLE_VALUES.items() if isinstance(converter, kind)), "mot")
        for written in (f"<{name}>", *(f"<{kind}:{name}>" for kind in ("int", "slug", "str", "uuid", "path"))):
            route = route.replace(written, str(value))
    return route


def ours() -> list[tuple[str, URLPattern]]:
    """The addresses whose views are the project's own."""
    return [
        (url, pattern)
        for url, pattern in patterns()
        if not pattern.callback.__module__.startswith(EXEMPT_MODULES) or door_of(pattern.callback)
    ]


def addresses(*, is_public: bool) -> list[str]:
    """Addresses behind the door `public`, or behind any other."""
    return [url for url, pattern in ours() if (door_of(pattern.callback) == "public") == is_public]


def test_the_law_sees_a_view_without_a_door():
    def bare(request: object) -> HttpResponse:
        return HttpResponse()

    assert door_of(bare) is None
    assert door_of(public(bare)) == "public"


def test_every_address_wears_a_door():
    assert len(ours()) > 5
    assert [url for url, pattern in ours() if door_of(pattern.callback) is None] == []


def test_addresses_are_filled_in_completely():
    assert [url for url, _pattern in ours() if "<" in url] == []


@pytest.mark.django_db
@pytest.mark.parametrize("url", addresses(is_public=False))
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_stranger_is_led_to_the_sign_in_page(client, url, method):
    response = getattr(client, method)(url)

    # A wrong method may be refused before the door is asked: it tells nothing.
    assert response.status_code in {302, 404, 405}
    if response.status_code == 302:
        assert response["Location"].startswith(SIGN_IN)


@pytest.mark.django_db
@pytest.mark.parametrize("url", addresses(is_public=False))
def test_a_person_without_office_never_causes_a_fault(url, person, as_):
    response = as_(person("khach", "Không Chức Vụ")).get(url)
    response.getvalue()

    assert response.status_code in {200, 302, 404, 405}
