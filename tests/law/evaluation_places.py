"""Something real behind the addresses of evaluation: a round that the council looks at, and an appeal."""

from datetime import timedelta
from uuid import uuid4

from django.conf import settings

from phongtrao.evaluation import operations
from phongtrao.evaluation.models import Appeal, Evaluation
from phongtrao.evaluation.operations import RoundWords
from phongtrao.periods import Period


def evaluated(organization, plan, username, by, now):
    """The sample rubric, a round of Đoàn Sở Y tế by it, whose council the officer chairs."""
    deed = {"by": by, "at": now}
    sample = (settings.SAMPLES / "bo-tieu-chi.csv").read_bytes()
    version = operations.import_rubric(unit_id=organization["khoi"].pk, name="Mẫu", data=sample, **deed)
    words = RoundWords(
        title="Đánh giá năm 2024",
        period=Period.parse("2024"),
        version_id=version.pk,
        unit_ids=[organization["so-y-te"].pk],
        claim_until=now.date() + timedelta(days=10_000),
        plan_id=plan.pk,
    )
    one = operations.open_round(unit_id=organization["khoi"].pk, words=words, key=uuid4(), **deed)
    draft = operations.begin_version(version_id=version.pk, **deed)
    chair = operations.name_councillor(round_id=one.pk, username=username, is_chair=True, **deed)
    row = Evaluation.objects.get()
    asked = Appeal.objects.create(
        evaluation=row, code="1.1.1", words="Xin xem lại", answer_by=now.date(), by="An", at=now
    )
    return {
        "/danh-gia/bo-tieu-chi/": version.rubric_id,
        "/danh-gia/bo-tieu-chi/ban/": draft.pk,
        "/danh-gia/dot/": one.pk,
        "/danh-gia/don-vi/": row.pk,
        "/danh-gia/kien-nghi/": asked.pk,
        "place": 3,
        "member": chair.pk,
    }
