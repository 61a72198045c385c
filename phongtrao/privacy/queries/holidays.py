"""Days on which nobody has to answer."""

from datetime import date

from django.db.models import Max

from phongtrao.privacy.models import Holiday


def holidays_from(day: date) -> frozenset[date]:
    """The holidays on and after a day."""
    return frozenset(Holiday.objects.filter(day__gte=day).values_list("day", flat=True))


def last_known_year() -> int:
    """The last year whose holidays are known; after it clocks would count holidays as working days."""
    newest: date | None = Holiday.objects.aggregate(newest=Max("day"))["newest"]
    return newest.year if newest else 0
