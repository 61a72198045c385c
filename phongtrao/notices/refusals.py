"""Noes of the room."""

from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal


class LinkUnknown(Refusal):
    """A link of a letter that was changed on its way, or is of another installation."""

    message = _("Đường dẫn này không đúng hoặc đã cũ. Hãy đăng nhập rồi chọn lại ở trang Thông báo.")


class NotDelivered(Exception):
    """Some messages could not be sent; the worker tries again what waits (`upkeep`)."""
