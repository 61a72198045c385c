"""What many record, raise and take back at the same moment adds up, each key once: on PostgreSQL and on SQLite."""

import json
import os
import subprocess
import sys
from functools import partial

import pytest

from phongtrao.ledger import operations, queries
from phongtrao.ledger.models import Entry, Rung

WRITERS = 4
ROUNDS = 8

ESTABLISH = """
import django
django.setup()
from datetime import date
from phongtrao.organizations.models import Unit
path = "/"
for number, code in enumerate(("khoi", "co-so", "chi-doan"), start=1):
    path += f"{number}/"
    Unit.objects.create(pk=number, code=code, name=code, short_name=code, kind="union", path=path,
                        valid_from=date(2020, 1, 1), sort_key=code, search=code)
"""
WRITE = """
import random, sys
import django
django.setup()
from datetime import date
from decimal import Decimal
from django.db import transaction
from django.utils import timezone
from phongtrao.foundation.actors import Actor
from phongtrao.ledger import operations
from phongtrao.ledger.models import Entry, Rung
from phongtrao.ledger.operations import Fact
writer, rounds = map(int, sys.argv[1:])
chance, by = random.Random(writer), Actor.job("thử")
for turn in range(rounds):
    # Every key is sent by every writer, so that each is recorded once and found by the others.
    facts = [
        Fact(chance.choice(("participants", "hours")) if key % 2 else "participants", Decimal(1), key % 3 + 1,
             date(2024, key % 12 + 1, 3), "t:1", f"k{turn}.{key}", f"p{key % 4}", ("task:1", f"task:{key}"))
        for key in chance.sample(range(10), 6)
    ]
    with transaction.atomic():
        made = operations.record(facts=facts, by=by, at=timezone.now())
    chosen = sorted(entry.pk for entry in chance.sample(made, 3))
    with transaction.atomic():
        operations.attest(entries=chosen, rung=chance.choice(list(Rung)), source="t:2", by=by, at=timezone.now())
    with transaction.atomic():
        operations.reverse(entries=chosen[:1], reason="thử", source="t:3", by=by, at=timezone.now())
"""
LOOK = """
import json
import django
django.setup()
from phongtrao.ledger import queries
from phongtrao.ledger.models import Entry
wrong = list(queries.differences())
first = Entry.objects.filter(reversal_of=None)
print(json.dumps([len(wrong), first.count(), first.values("key").distinct().count(),
                  Entry.objects.exclude(reversal_of=None).count()]))
"""


@pytest.fixture
def run(ready_database, tmp_path):
    """Runs pieces of a program on an empty database of the kind that is tested, all at the same moment."""
    own = {
        "DATABASE_URL": ready_database(),
        "DATA": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "phongtrao.config.settings",
    }

    def run_all(program, *calls):
        started = [
            subprocess.Popen(
                [sys.executable, "-c", program, *map(str, call)],
                env=os.environ | own,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for call in calls or [()]
        ]
        ended = [(one.communicate(timeout=120), one.returncode) for one in started]
        assert [code for _said, code in ended] == [0] * len(ended), ended
        return ended[0][0][0]

    return run_all


def test_processes_that_write_at_once_add_up(run):
    run(ESTABLISH)
    run(WRITE, *((writer, ROUNDS) for writer in range(WRITERS)))

    wrong, entries, keys, reversals = json.loads(run(LOOK))

    assert wrong == 0
    assert entries == keys > ROUNDS * 6
    assert 0 < reversals <= WRITERS * ROUNDS


def test_threads_that_record_the_same_and_other_things_add_up(several_writers, organization, fact, job, now):
    shared = [fact(subject=f"p{number}", serves=("task:1",)) for number in range(20)]
    own = [[fact("hours", 2, unit) for _turn in range(20)] for unit in ("so-y-te", "toa-an", "so-tu-phap")]

    told = several_writers(
        *(partial(operations.record, facts=[*shared, *some], by=job, at=now) for some in own),
        partial(operations.record, facts=shared[::-1], by=job, at=now),
    )

    assert [type(one) for one in told] == [list] * 4, told
    assert Entry.objects.count() == 20 + 60
    assert list(queries.differences()) == []


def test_an_entry_is_raised_or_taken_back_whoever_comes_first(several_writers, organization, fact, job, now):
    made = [entry.pk for entry in operations.record(facts=[fact("hours", 2) for _turn in range(9)], by=job, at=now)]

    told = several_writers(
        *(partial(operations.attest, entries=made, rung=rung, source="t:1", by=job, at=now) for rung in Rung),
        *(
            partial(operations.reverse, entries=some, reason="thử", source="t:2", by=job, at=now)
            for some in (made[:5], made[::-2])
        ),
    )

    assert [one for one in told if isinstance(one, Exception)] == []
    assert list(queries.differences()) == []
