"""Word templates that an office made its own."""

from uuid import uuid4

from django.db import models

from phongtrao.organizations.models import Unit


def template_file(template: "ReportTemplate", name: str) -> str:
    """Where it lies below the media folder; the person's file name is not trusted with it."""
    return f"report-templates/{template.unit_id}/{uuid4().hex}.docx"


class ReportTemplate(models.Model):
    """
    A Word template (mẫu báo cáo) of a unit for one profile; it serves the reports of the unit and of all below that
    have none of their own. An earlier one stays for what was submitted with it.
    """

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="report_templates")
    profile = models.CharField(max_length=20)
    file = models.FileField(upload_to=template_file, max_length=200)
    file_name = models.CharField(max_length=200)
    digest = models.CharField(max_length=64)
    is_current = models.BooleanField(default=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["unit", "profile"], condition=models.Q(is_current=True), name="one_report_template"
            )
        ]

    def __str__(self) -> str:
        return f"{self.file_name} ({self.profile})"

    @property
    def trail_place(self) -> str:
        """Where the trail says that it was uploaded."""
        return self.unit.path
