"""What units have reported so far becomes entries of the ledger, with the balances that they come to."""

from collections import Counter
from functools import cache

from django.db import migrations
from django.utils import timezone

DECLARED, EVIDENCED = 1, 2
AT_ONCE = 1000


def carry_over(apps, schema_editor):
    """
    One entry for each word with a quantity that has none yet; shown, where evidence came with the word.

    In the words of this migration alone: the ledger's own operations may change, this may not.
    """
    progress = apps.get_model("obligations", "Progress").objects.filter(quantity__gt=0)
    known = set(apps.get_model("ledger", "Entry").objects.values_list("key", flat=True))
    evidence = apps.get_model("obligations", "Evidence").objects.filter(removal=None)
    shown = set(evidence.order_by().values_list("key", flat=True).distinct())
    places = _places(apps)
    told = progress.select_related("unit", "obligation").order_by("pk").iterator(chunk_size=AT_ONCE)
    waiting = []
    for word in told:
        if f"obligations.progress:{word.pk}" in known:
            continue
        waiting.append(_entry(apps, word, EVIDENCED if word.key in shown else DECLARED, places))
        if len(waiting) == AT_ONCE:
            _write(apps, waiting)
            waiting = []
    _write(apps, waiting)


def _places(apps):
    rows = apps.get_model("organizations", "ClusterPlace").objects.order_by("pk")
    found = {}
    for place in rows:
        found.setdefault(place.unit_id, []).append(place)
    return found


def _cluster(path, day, places):
    for part in reversed(path.strip("/").split("/")):
        for place in places.get(int(part), ()):
            if place.since <= day and (place.until is None or day <= place.until):
                return place.cluster_id
    return None


def _entry(apps, word, rung, places):
    entry = apps.get_model("ledger", "Entry")
    day = timezone.localdate(word.at)
    source = f"obligations.progress:{word.pk}"
    row = entry(
        metric=_metric(apps),
        quantity=word.quantity,
        unit_id=word.unit_id,
        path=word.unit.path,
        cluster_id=_cluster(word.unit.path, day, places),
        occurred_on=day,
        recorded_at=word.at,
        rung=rung,
        source=source,
        key=source,
        by_user_id=word.by_user_id,
    )
    return row, (f"task:{word.obligation.task_id}", f"obligation:{word.obligation_id}")


@cache
def _metric(apps):
    return apps.get_model("ledger", "Metric").objects.get(key="result")


def _write(apps, waiting):
    entry, attribution = apps.get_model("ledger", "Entry"), apps.get_model("ledger", "Attribution")
    balance = apps.get_model("ledger", "Balance")
    entry.objects.bulk_create([row for row, _labels in waiting])
    ids = dict(entry.objects.filter(key__in=[row.key for row, _labels in waiting]).values_list("key", "pk"))
    attribution.objects.bulk_create(
        [attribution(entry_id=ids[row.key], label=label) for row, labels in waiting for label in labels]
    )
    quantities, numbers = Counter(), Counter()
    for row, labels in waiting:
        scopes = [int(part) for part in row.path.strip("/").split("/")] + [row.cluster_id] * (
            row.cluster_id is not None
        )
        for scope in scopes:
            for label in ("", *labels):
                for letters in (4, 7, 10):
                    key = scope, label, row.metric_id, str(row.occurred_on)[:letters], row.rung
                    quantities[key] += row.quantity
                    numbers[key] += 1
    for key, quantity in sorted(quantities.items()):
        names = dict(zip(("scope_id", "label", "metric_id", "period", "rung"), key, strict=True))
        kept, is_new = balance.objects.get_or_create(**names, defaults={"quantity": quantity, "entries": numbers[key]})
        if not is_new:
            balance.objects.filter(**names).update(
                quantity=kept.quantity + quantity, entries=kept.entries + numbers[key]
            )


class Migration(migrations.Migration):
    dependencies = [("obligations", "0008_evidence_origin"), ("ledger", "0003_metrics")]

    operations = [migrations.RunPython(carry_over, migrations.RunPython.noop)]
