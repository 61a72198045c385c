"""Kinds are rows, and each row says what the code understands."""

import pytest

from phongtrao.activities.models import ActivityKind
from phongtrao.activities.rules import Feature
from phongtrao.obligations.models import EvidenceKind


@pytest.mark.django_db
def test_seeded_kinds_name_features_and_evidence_that_exist():
    kinds = list(ActivityKind.objects.all())

    assert len(kinds) >= 30
    assert {feature for kind in kinds for feature in kind.features} == set(Feature)
    assert {evidence for kind in kinds for evidence in kind.evidence} <= set(EvidenceKind.values)
