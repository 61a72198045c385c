"""What devices tell of people at sessions, what becomes of each word, and why some are not taken."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import Refusal
from phongtrao.vietnamese import number

from .guests import Guest

LONGEST_DEVICE, KILOMETRE = 80, 1000


@dataclass(frozen=True, slots=True)
class Arrival:
    """
    One word of a device: somebody came to a session, or left it (`is_leaving`).

    `key` is the device's own and stays the same however often it is sent. Who it is: a person, the holder of a `card`,
    or a sign-up (guests). `at` is the device's time; `seen_at` when the server itself saw the `code`, for those who had
    to sign in first. `place` is latitude and longitude. `guest` is somebody whom the desk writes down on the spot.
    """

    key: UUID
    session_id: int
    method: str
    at: datetime
    person_id: int | None = None
    sign_up_id: int | None = None
    card: str = ""
    code: str = ""
    room_code: str = ""
    seen_at: datetime | None = None
    place: tuple[float, float] | None = None
    device: str = ""
    is_leaving: bool = False
    guest: Guest | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """
    What one device brings at once, and who brings it. `helps` is the session at which an organiser's link lets them
    help; `own` is who they have proven to be, "p12" for a person and "s55" for a sign-up. With `asks_offices` the
    offices of `by` are looked up where it is written.
    """

    arrivals: Sequence[Arrival]
    by: Actor
    helps: int | None = None
    own: str = ""
    asks_offices: bool = False


class Became(StrEnum):
    """What became of an arrival."""

    IN = "in"
    AGAIN = "again"
    CLASH = "clash"
    OUT = "out"
    NOT_IN = "not_in"
    UNDONE = "undone"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an arrival: who it was, since when they are there, and why not."""

    key: UUID
    became: Became
    name: str = ""
    at: datetime | None = None
    words: str | Promise = ""


class Unknown(Refusal):
    """The session, the person or the sign-up is not there, or not for whoever asks."""

    message = _("Không tìm thấy người hoặc buổi này. Hãy tìm theo tên, hoặc nhờ người phụ trách buổi.")


class CardUnknown(Refusal):
    """Nobody's card has this code."""

    message = _("Thẻ này không do hệ thống cấp. Hãy tìm theo tên.")


class CodeUnknown(Refusal):
    """The code was made up or belongs to another session."""

    message = _("Mã này không phải của buổi này. Hãy quét mã trên màn hình của buổi.")


class CodeOld(Refusal):
    """The code is no longer on the screen."""

    message = _("Mã đã đổi. Hãy quét lại mã đang hiện trên màn hình.")


class RoomCodeWrong(Refusal):
    """Six other digits."""

    message = _("Mã phòng chưa đúng. Hãy xem lại sáu chữ số của buổi.")


class RoomCodeUnknown(Refusal):
    """No session, or more than one, had these digits then."""

    message = _("Không có buổi nào đang diễn ra với mã này. Hãy xem lại sáu chữ số.")


class TooManyTries(Refusal):
    """Somebody guesses."""

    message = _("Đã thử nhiều lần. Hãy quét mã trên màn hình, hoặc thử lại sau mười phút.")


class NotNow(Refusal):
    """The session has not begun by far, or is long over."""

    message = _("Ngoài giờ điểm danh của buổi này. Hãy nhờ người phụ trách buổi điểm danh.")


class FarAway(Refusal):
    """The phone is not where the activity is."""

    message = _(
        "Máy đang cách nơi tổ chức khoảng %(distance)s. Nếu đồng chí đang có mặt, hãy nhờ người phụ trách ghi giúp."
    )

    def __init__(self, metres: int) -> None:
        super().__init__(self.message % {"distance": distance_in_words(metres)})


def distance_in_words(metres: int) -> str:
    """A distance as people say it, no finer than a phone knows it: 40 m, 1,2 km."""
    if metres < KILOMETRE:
        return f"{max(10, round(metres, -1))} m"
    return f"{number(round(Decimal(metres) / KILOMETRE, 1))} km"


class TakesNoPlace(Refusal):
    """Nobody comes to what does not take place."""

    message = _("Buổi này đã hủy nên không điểm danh.")


class WasClosed(Refusal):
    """The activity was closed before this happened."""

    message = _("Hoạt động đã kết thúc trước lượt này. Hãy nhờ người phụ trách mở lại hoạt động rồi gửi lại.")


class KeyTaken(Refusal):
    """A device gave one key to two people."""

    message = _("Lượt này trùng mã với lượt của người khác. Hãy điểm danh lại người này.")
