"""What the service keeps of its own running."""

from django.db import models


class RegularWork(models.Model):
    """One turn of regular work: which work (the path of its task), on which day. The database lets it begin once."""

    work = models.CharField(max_length=120)
    day = models.DateField()
    started_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["work", "day"], name="regular_work_once")]

    def __str__(self) -> str:
        return f"{self.work} {self.day}"
