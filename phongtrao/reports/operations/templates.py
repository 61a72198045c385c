"""Word templates of an office: checked before they are used."""

import hashlib
from collections.abc import Iterable
from datetime import datetime

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import Refusal
from phongtrao.foundation.stored import kept_or_cleared
from phongtrao.organizations import access as organizations
from phongtrao.organizations.models import Unit
from phongtrao.reports import documents, rules
from phongtrao.reports.models import ReportTemplate
from phongtrao.trail import operations as trail


class TemplateFaulty(Refusal):
    """The template cannot be used; `faults` says where and why."""

    message = _("Mẫu này chưa dùng được. Hãy sửa trong Word những chỗ nêu dưới đây rồi tải lại.")

    def __init__(self, faults: Iterable[documents.Fault]) -> None:
        super().__init__()
        self.faults = tuple(faults)


class NoSuchForm(Refusal):
    """There is no such form of documents."""

    message = _("Không có thể thức này. Hãy chọn trong danh sách.")


def add_template(*, unit: Unit, profile: str, name: str, data: bytes, by: Actor, at: datetime) -> ReportTemplate:
    """
    Let the reports of a unit, and of units below without one of their own, be made from this template. The same file
    again changes nothing; the one before stays for what was submitted with it.

    :raises NotAllowed: `by` does not work for the unit.
    :raises NoSuchForm, TemplateFaulty: it cannot be used.
    """
    organizations.check_works_for(by, unit.path)
    if profile not in rules.PROFILES:
        raise NoSuchForm
    digest = hashlib.sha256(data).hexdigest()
    current = ReportTemplate.objects.filter(unit=unit, profile=profile, is_current=True)
    known = current.filter(digest=digest).first()
    if known:
        return known
    faults = documents.check(data)
    if faults:
        raise TemplateFaulty(faults)
    with kept_or_cleared() as stored, transaction.atomic():
        list(Unit.objects.select_for_update(of=("self",), no_key=True).filter(pk=unit.pk).values_list("pk"))
        current.update(is_current=False)
        row = ReportTemplate(
            unit=unit, profile=profile, file_name=name[:200], digest=digest, by=by.label, by_user_id=by.user_id, at=at
        )
        row.file.save("mau.docx", ContentFile(data), save=False)
        stored.append(row.file)
        row.save()
        trail.record("report_template_added", subject=row, about=unit, by=by, at=at)
    return row


@transaction.atomic
def retire_template(*, template: ReportTemplate, by: Actor, at: datetime) -> bool:
    """
    Go back to the template of the house; False where it was out of use already.

    :raises NotAllowed: `by` does not work for the unit.
    """
    organizations.check_works_for(by, template.unit.path)
    gone = ReportTemplate.objects.filter(pk=template.pk, is_current=True).update(is_current=False)
    if gone:
        trail.record("report_template_retired", subject=template, about=template.unit, by=by, at=at)
    return bool(gone)
