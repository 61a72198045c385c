"""The expected noes of this room."""

from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal


class ReasonMissing(Refusal):
    """An entry is never taken back without a word on why."""

    message = _("Hãy ghi lý do điều chỉnh, để người xem sau biết vì sao con số thay đổi.")


class MetricKnown(Refusal):
    """Another metric bears the name."""

    message = _("Đã có thước đo tên này, có thể đã thôi dùng. Hãy dùng lại thước đo ấy, hoặc đặt tên khác.")


class WordsTaken(Refusal):
    """Some words of targets mean another metric."""

    def __init__(self, words: str, metric: str) -> None:
        said = {"words": words, "metric": metric}
        super().__init__(_("Chữ “%(words)s” đang được hiểu là thước đo “%(metric)s”. Hãy bỏ chữ ấy ở đó trước.") % said)


class CountedAlready(Refusal):
    """Different people can be counted from the first entry on alone."""

    message = _(
        "Chỉ đếm được người khác nhau theo một thước đo cộng dồn chưa có bút toán nào. "
        "Hãy thêm thước đo cộng dồn mới, rồi đếm người theo thước đo ấy."
    )


class MetricLasts(Refusal):
    """Work counts itself by it, or it is counted by another metric."""

    message = _("Phần mềm tự ghi hoặc báo cáo dùng thước đo này, nên không thôi dùng được; chỉ đổi được tên.")


class MetricCounted(Refusal):
    """A metric in use counts people by its entries."""

    def __init__(self, name: str) -> None:
        super().__init__(
            _("Thước đo “%(name)s” đếm người theo thước đo này. Hãy thôi dùng thước đo ấy trước.") % {"name": name}
        )
