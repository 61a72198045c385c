"""Expected noes. Anything else that is raised is a bug."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Refusal(Exception):
    """
    An operation says no, with a sentence for the person: the nearest reason and the next step.

    Subclasses set `message`; a call may give a more exact one.
    """

    message: str | Promise = _("Chưa làm được việc này.")

    def __init__(self, message: str | Promise | None = None) -> None:
        if message is not None:
            self.message = message
        super().__init__(str(self.message))


class NotAllowed(Refusal):
    """The actor may not do this. Doors answer it with 404, so that forbidden and absent look alike."""

    message = _("Đồng chí chưa được giao quyền làm việc này. Hãy nhờ cán bộ phụ trách của đơn vị.")
