"""Pages of a long list: Django's paginator with the addresses of its neighbours, filters kept."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import QueryDict

PARAMETER = "trang"


@dataclass(frozen=True, slots=True)
class PageLink:
    """One page of the row of numbers; without `url` the page that one is on, without `number` a gap."""

    number: int | None
    url: str | None


@dataclass(frozen=True, slots=True)
class Pager:
    """What `components/pager.html` shows: the pages at both ends and around this one, and those before and after."""

    number: int
    pages: int
    total: int
    previous_url: str | None
    next_url: str | None
    links: tuple[PageLink, ...] = ()


def page_of(rows: QuerySet[Any] | list[Any], *, params: QueryDict, per_page: int) -> tuple[Page[Any], Pager]:
    """The page that the address asks for (the nearest one where it is out of range), and its pager."""
    paginator = Paginator(rows, per_page)
    page = paginator.get_page(params.get(PARAMETER))

    def url(number: int) -> str:
        query = params.copy()
        query[PARAMETER] = str(number)
        return f"?{query.urlencode()}"

    return page, Pager(
        number=page.number,
        pages=page.paginator.num_pages,
        total=page.paginator.count,
        previous_url=url(page.previous_page_number()) if page.has_previous() else None,
        next_url=url(page.next_page_number()) if page.has_next() else None,
        links=tuple(
            PageLink(number, url(number) if number != page.number else None)
            if isinstance(number, int)
            else PageLink(None, None)
            for number in paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
        ),
    )
