"""Pages of a long list: Django's paginator with the addresses of its neighbours, filters kept."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import QueryDict

PARAMETER = "trang"


@dataclass(frozen=True, slots=True)
class Pager:
    """What `components/pager.html` shows."""

    number: int
    pages: int
    total: int
    previous_url: str | None
    next_url: str | None


def page_of(rows: QuerySet[Any] | list[Any], *, params: QueryDict, per_page: int) -> tuple[Page[Any], Pager]:
    """The page that the address asks for (the nearest one where it is out of range), and its pager."""
    page = Paginator(rows, per_page).get_page(params.get(PARAMETER))
    return page, pager_of(page.number, pages=page.paginator.num_pages, total=page.paginator.count, params=params)


def pager_of(number: int, *, pages: int, total: int, params: QueryDict) -> Pager:
    """The pager of a page, where its rows were found in another way."""

    def url(to: int) -> str:
        query = params.copy()
        query[PARAMETER] = str(to)
        return f"?{query.urlencode()}"

    return Pager(
        number=number,
        pages=pages,
        total=total,
        previous_url=url(number - 1) if number > 1 else None,
        next_url=url(number + 1) if number < pages else None,
    )
