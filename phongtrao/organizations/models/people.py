"""People, where they belong, and how they move."""

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from .units import Unit


class Gender(models.TextChoices):
    """As people state it; nobody has to."""

    MALE = "male", _("nam")
    FEMALE = "female", _("nữ")
    OTHER = "other", _("khác")


class Person(models.Model):
    """
    Somebody the organisation knows, with as little as it needs.

    `born_on` is the day where it is known, `born_in` the year alone. `name_key` is the name folded (no accents),
    `search` what the member list looks in, `sort_key` orders by given name. A person merged into another keeps the
    row, so that the merging can be undone (`merged_into`).
    """

    full_name = models.CharField(_("họ và tên"), max_length=120)
    born_on = models.DateField(_("ngày sinh"), null=True, blank=True)
    born_in = models.PositiveSmallIntegerField(_("năm sinh"), null=True, blank=True)
    gender = models.CharField(_("giới tính"), max_length=6, choices=Gender, blank=True)
    email = models.EmailField(_("thư điện tử"), max_length=120, blank=True)
    phone = models.CharField(_("điện thoại"), max_length=20, blank=True)
    card_number = models.CharField(_("số thẻ đoàn viên"), max_length=30, blank=True)
    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="person")
    name_key = models.CharField(max_length=120)
    card_key = models.CharField(max_length=30, blank=True)
    search = models.CharField(max_length=300)
    sort_key = models.CharField(max_length=300, db_index=True)
    merged_into = models.ForeignKey("self", models.PROTECT, null=True, related_name="merged", db_index=False)
    is_demonstration = models.BooleanField(db_default=False)
    is_personal = True

    class Meta:
        # Records that look like one person are found by these, each from its index alone. Of those merged only few are
        # indexed: an index of all tempts the database to read fifty thousand rows by it.
        indexes = [
            models.Index(fields=["merged_into"], condition=Q(merged_into__isnull=False), name="person_merged"),
            models.Index(fields=["name_key", "born_on", "id"], condition=Q(merged_into=None), name="person_same_name"),
            models.Index(fields=["card_key", "id"], condition=Q(merged_into=None), name="person_same_card"),
            models.Index(fields=["email", "id"], condition=Q(merged_into=None), name="person_same_email"),
            models.Index(fields=["phone", "id"], condition=Q(merged_into=None), name="person_same_phone"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["card_number"], condition=~Q(card_number="") & Q(merged_into__isnull=True), name="card_once"
            ),
            models.CheckConstraint(condition=Q(gender__in=["", *Gender.values]), name="gender_known"),
            models.CheckConstraint(condition=~Q(merged_into=F("id")), name="merged_into_another"),
        ]

    def __str__(self) -> str:
        return self.full_name

    @property
    def trail_place(self) -> str:
        """Where the trail says that something happened to this person: the unit of the newest membership."""
        held = self.memberships.order_by("-since", "-pk").values_list("unit__path", flat=True)
        return held.first() or ""

    @property
    def born(self) -> str:
        """The birth date, or the year alone, as people write it."""
        return f"{self.born_on:%d/%m/%Y}" if isinstance(self.born_on, date) else str(self.born_in or "")


class Membership(models.Model):
    """A person's belonging to a unit from a day to a day; `title` is what they are called there."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="memberships")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="memberships")
    since = models.DateField(_("từ ngày"))
    until = models.DateField(_("đến hết ngày"), null=True, blank=True)
    title = models.CharField(_("chức danh"), max_length=80, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "unit"], condition=Q(until__isnull=True), name="member_of_unit_once"
            ),
            models.CheckConstraint(condition=Q(until__isnull=True) | Q(until__gte=F("since")), name="member_window"),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} in {self.unit_id} since {self.since}"


class TransferState(models.TextChoices):
    """What became of a transfer."""

    ASKED = "asked", _("chờ đơn vị nhận trả lời")
    ACCEPTED = "accepted", _("đã nhận")
    REFUSED = "refused", _("không nhận")
    WITHDRAWN = "withdrawn", _("đơn vị chuyển đã rút lại")


class Transfer(models.Model):
    """A transfer of membership (chuyển sinh hoạt): asked by the sending unit, answered by the receiving one."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="transfers")
    sending = models.ForeignKey(Unit, models.PROTECT, related_name="transfers_out")
    receiving = models.ForeignKey(Unit, models.PROTECT, related_name="transfers_in")
    reason = models.CharField(_("lý do"), max_length=300, blank=True)
    state = models.CharField(max_length=10, choices=TransferState, default=TransferState.ASKED)
    asked_by = models.CharField(max_length=200)
    asked_at = models.DateTimeField()
    answer = models.CharField(_("trả lời"), max_length=300, blank=True)
    answered_by = models.CharField(max_length=200, blank=True)
    answered_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "sending"], condition=Q(state="asked"), name="one_open_transfer"),
            models.CheckConstraint(condition=~Q(sending=F("receiving")), name="transfer_moves"),
            models.CheckConstraint(condition=Q(state__in=TransferState.values), name="transfer_state_known"),
            models.CheckConstraint(
                condition=Q(state="asked", answered_at__isnull=True)
                | (~Q(state="asked") & Q(answered_at__isnull=False)),
                name="transfer_answered_has_time",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id}: {self.sending_id} → {self.receiving_id}"


class PersonMerge(models.Model):
    """
    Two records of one person made one: `gone` lives on in `kept`.

    `moved` are the ids of the memberships that went over, `before` the fields of `kept` that were empty until then:
    with them the merging is undone.
    """

    kept = models.ForeignKey(Person, models.PROTECT, related_name="merges")
    gone = models.ForeignKey(Person, models.PROTECT, related_name="+")
    moved = models.JSONField(default=list)
    before = models.JSONField(default=dict)
    by = models.CharField(max_length=200)
    at = models.DateTimeField()
    undone_by = models.CharField(max_length=200, blank=True)
    undone_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["gone"], condition=Q(undone_at__isnull=True), name="merged_once"),
            models.CheckConstraint(condition=~Q(kept=F("gone")), name="merge_of_two"),
        ]

    def __str__(self) -> str:
        return f"{self.gone_id} → {self.kept_id}"
