"""A report as it is shown: frozen once it is submitted, live before and when it is back with the unit."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.timezone import localdate

from phongtrao.reports import rules
from phongtrao.reports.models import EditedSentence, Report, Submission

from .drafting import draft_of


@dataclass(frozen=True, slots=True)
class Shown:
    """
    The content; the submission that it was frozen in, None while it is live; `is_intact` says that the frozen content
    is what its digest says.
    """

    content: rules.Content
    submission: Submission | None = None
    outdated: tuple[EditedSentence, ...] = ()
    is_intact: bool = True


def shown(report: Report, *, at: datetime) -> Shown:
    """What is to be shown of a report now."""
    if report.state in rules.EDITABLE:
        draft = draft_of(report, localdate(at))
        return Shown(draft.content, outdated=draft.outdated)
    return frozen(report.submissions.select_related("template").order_by("-ordinal")[0])


def frozen(submission: Submission) -> Shown:
    """One submission, as it was."""
    is_intact = rules.digest_of(submission.content) == submission.digest
    return Shown(rules.content_from(submission.content), submission, is_intact=is_intact)
