"""Noes of the room."""

from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal


class LinkUnknown(Refusal):
    """A link of a letter that was changed on its way, or is of another installation."""

    message = _("Đường dẫn này không đúng hoặc đã cũ. Hãy đăng nhập rồi chọn lại ở trang Thông báo.")


class DetailsUnclear(Refusal):
    """What was given is not what the chat service gives out."""

    message = _("Thông tin chưa đúng dạng dịch vụ cấp. Hãy chép lại nguyên văn theo các bước ở trên.")


class HostUnknown(Refusal):
    """A webhook whose host has no address."""

    message = _("Không tìm thấy máy chủ trong địa chỉ này. Hãy kiểm tra lại tên máy chủ.")


class HostNotAllowed(Refusal):
    """A webhook that leads to the server itself or into a private network."""

    message = _(
        "Địa chỉ này dẫn vào mạng nội bộ nên không gửi được. Hãy dùng địa chỉ công khai, hoặc nhờ người quản trị máy"
        " chủ khai mạng ấy (CHAT_NETWORKS)."
    )


class NotSecure(Refusal):
    """A webhook over plain http."""

    message = _("Địa chỉ phải bắt đầu bằng https:// để tin không bị đọc trộm trên đường.")


class BrowserUnknown(Refusal):
    """A browser whose push service is none that we know, or whose keys are no keys."""

    message = _("Trình duyệt này dùng dịch vụ đẩy tin chưa được hỗ trợ. Hãy nhận qua thư hoặc kênh chat.")


class AddressKnown(Refusal):
    """The same chat, for the same person or unit."""

    message = _("Kênh này đã có rồi. Hãy bấm “Gửi thử” ở dòng của nó.")


class TooManyAddresses(Refusal):
    """More channels than anybody needs."""

    message = _("Mỗi người, mỗi đơn vị có tối đa 10 kênh. Hãy gỡ bớt một kênh không dùng nữa.")


class NotReached(Refusal):
    """The message to try a channel did not arrive."""

    message = _("Chưa gửi được tin thử. Hãy xem lại thông tin của kênh (hoặc gỡ rồi thêm lại), sau đó gửi thử lần nữa.")


class TriedJustNow(Refusal):
    """A second trial at once."""

    message = _("Vừa gửi thử xong. Hãy xem tin đã tới chưa, rồi mười giây nữa gửi lại.")


class Gone(Exception):
    """The push service says that a browser takes no messages any more."""


class NotSent(Exception):
    """A chat or push service did not take a message. Says no more than what may be written down: no address."""


class NotDelivered(Exception):
    """Some letters could not be sent; the worker tries again what waits (`upkeep`)."""
