"""Names of the metrics that come with the product, in the language of the page; what people typed stays as typed."""

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

SEEDED = frozenset(
    {
        *(_("Kết quả theo chỉ tiêu"), _("Hoạt động đã tổ chức"), _("Buổi đã tổ chức"), _("Lượt người tham gia")),
        *(_("Người tham gia"), _("Giờ tham gia"), _("Đơn vị máu"), _("Cây đã trồng"), _("Học bổng")),
        *(_("Tiền vận động được"), _("Tiền, quà đã trao"), _("Giá trị làm lợi"), _("Bước chân")),
        *(_("Sản phẩm truyền thông"), _("Lượt xem"), _("Ý tưởng, sáng kiến"), _("Thủ tục đã giải quyết")),
        *(_("Mức hài lòng"), _("Chữ ký cam kết")),
        *(_("hoạt động"), _("buổi"), _("lượt"), _("người"), _("giờ"), _("đơn vị máu"), _("cây"), _("suất")),
        *(_("đồng"), _("bước"), _("sản phẩm"), _("ý tưởng"), _("hồ sơ"), _("điểm"), _("chữ ký")),
    }
)
"""As the migrations wrote them: their names, and what they count."""


def said(words: str) -> str:
    """The name or noun of a metric as the page says it: renamed by somebody, it is as they typed it."""
    return gettext(words) if words in SEEDED else words
