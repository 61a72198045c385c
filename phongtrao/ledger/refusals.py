"""The expected noes of this room."""

from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal


class ReasonMissing(Refusal):
    """An entry is never taken back without a word on why."""

    message = _("Hãy ghi lý do điều chỉnh, để người xem sau biết vì sao con số thay đổi.")
