"""`phongtrao import-plan`: a plan file from the command line into the database."""

from pathlib import Path

from django.core.management import call_command
from django.utils import timezone

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import Refusal
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Unit, UnitKind
from phongtrao.plans.models import Question, QuestionState, Task

from .ground import refuse
from .importing import begin_plan, publish_plan

IMPORTER = Actor.job("Dòng lệnh import-plan")


def import_plan(*, file: Path, issuer_code: str, publish: bool) -> None:
    """Begin a plan, read it, and say in two lines what came of it and what is next."""
    call_command("migrate", interactive=False, verbosity=0)
    try:
        issuer = _issuer(issuer_code)
        data = file.read_bytes()
        version = begin_plan(name=file.name, data=data, issuer=issuer, by=IMPORTER, at=timezone.now())
        tasks = Task.objects.filter(version=version).count()
        questions = Question.objects.filter(version=version, state=QuestionState.OPEN).count()
        print(f"{version.plan.title}: {tasks} nhiệm vụ, {questions} điểm cần làm rõ.")
        if publish:
            done = publish_plan(version=version, by=IMPORTER, at=timezone.now())
            print(f"Đã ban hành: {done.created} nhiệm vụ được giao; {done.waiting} nhiệm vụ chờ chọn đơn vị.")
        else:
            print("Tiếp theo: mở trang Kế hoạch để đọc lại và ban hành.")
    except Refusal as refusal:
        refuse(str(refusal.message))


def _issuer(code: str) -> Unit:
    """The unit with this code; without a code, the first union at the root of the tree."""
    units = organizations.valid_on(timezone.localdate())
    chosen = units.filter(code=code) if code else units.filter(kind=UnitKind.UNION, parent=None)
    unit = chosen.first()
    if unit is None:
        refuse(f"Không có đơn vị mã “{code}”." if code else "Chưa có đơn vị nào. Hãy nhập danh sách đơn vị trước.")
    return unit
