"""Two records of one person, two activities that serve what is measured by different people."""

from uuid import uuid4

import pytest

from phongtrao.activities import operations
from phongtrao.activities.operations.arrivals import Arrival, Batch
from phongtrao.ledger import queries as ledger
from phongtrao.obligations.models import Obligation
from phongtrao.periods import Period

YEAR = Period.parse("2024")


@pytest.fixture
def people(enrol):
    """Three records; the first two are one person."""
    return [enrol("Lê Thị Mây"), enrol("Le Thi May"), enrol("Võ Thị Mai", "so-y-te")]


@pytest.fixture
def activities(make, owed):
    """Two activities that serve one obligation, which is measured by different people."""
    duty = owed("so-y-te", "tọa đàm")
    Obligation.objects.filter(pk=duty.pk).update(metric="distinct_participants", target_value=9)
    return [make(serves=(duty.pk,)) for _turn in range(2)]


@pytest.fixture
def bring(secretary, actor_of):
    """`bring(activity, person)`: their name is ticked off."""
    by = actor_of(secretary)

    def send(activity, person):
        arrival = Arrival(uuid4(), activity.sessions.get().pk, "search", activity.starts_at, person_id=person.pk)
        return operations.check_in(batches=[Batch([arrival], by)], by=by, at=activity.ends_at)

    return send


@pytest.fixture
def counted(organization, activities):
    """How many different people each scope counts, and the obligation."""

    def read():
        duty = activities[0].duties.get().obligation
        labels = ("", f"task:{duty.task_id}", f"obligation:{duty.pk}", f"activity:{activities[0].pk}")
        asked = [
            ledger.Asked(organization[code].pk, "distinct_participants", YEAR, label)
            for code in ("khoi", "so-y-te", "cum-1")
            for label in labels
        ]
        return [int(one.quantity) for one in ledger.figures(asked)], int(duty.done_value)

    return read
