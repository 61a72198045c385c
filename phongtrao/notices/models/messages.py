"""A message, its copies in the inboxes, and its ways out."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.periods import within
from phongtrao.notices.register import CHANNELS, KINDS, MAIL
from phongtrao.organizations.models import Unit

from .addresses import Address


class Sending(models.Model):
    """One act of telling: the messages that went out together, by whom and when."""

    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    def __str__(self) -> str:
        # The trail keeps this for good, so that it names nobody.
        return f"{self.at:%Y-%m-%d %H:%M}"


class Message(models.Model):
    """
    One thing told (thông báo). `key` names what it is about, so that nothing is ever told twice.

    `words` fill the places in the sentence of its kind; `text` is what a person wrote by hand; `lines` are things
    listed under it, each with its `text` and `url`.
    """

    sending = models.ForeignKey(Sending, models.CASCADE, related_name="messages")
    kind = models.CharField(max_length=20)
    key = models.CharField(max_length=200, unique=True)
    words = models.JSONField(default=dict)
    text = models.TextField(blank=True)
    lines = models.JSONField(default=list)
    url = models.CharField(max_length=300)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.subject

    @property
    def subject(self) -> str:
        """The sentence of the message, in the language of the reader; who tells it may have been forgotten since."""
        words: dict[str, Any] = self.words | {"who": self.sending.by}
        words |= {name: within(told) for name, told in self.words.items() if name == "period"}
        kind = KINDS[self.kind]
        return str(kind.sentences.get(words.get("what", ""), kind.sentence)) % words


class Notice(models.Model):
    """A message in the inbox of one person. `at` repeats the message's, so that an inbox is read off one index."""

    message = models.ForeignKey(Message, models.CASCADE, related_name="notices")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="notices", db_index=False)
    at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["user", "-at", "-id"], name="inbox"),
            models.Index(fields=["user"], condition=Q(read_at__isnull=True), name="inbox_unread"),
        ]
        constraints = [models.UniqueConstraint(fields=["message", "user"], name="notice_once")]

    def __str__(self) -> str:
        return f"{self.message_id} → {self.user_id}"


class DeliveryState(models.TextChoices):
    """How far a message is on one way. What was broken off while being sent stays `sending`: never twice."""

    WAITING = "waiting", _("chờ gửi")
    SENDING = "sending", _("đang gửi")
    SENT = "sent", _("đã gửi")
    FAILED = "failed", _("không gửi được")


class Delivery(models.Model):
    """
    A message on its way out to one person, or to the chat of one unit. Not before `due_at`.

    Chat and push go to an `address`; letters to whatever mail address the person has when they are sent, those that
    are bundled as one with all others that are due then.
    """

    message = models.ForeignKey(Message, models.CASCADE, related_name="deliveries")
    channel = models.CharField(max_length=5)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="+")
    unit = models.ForeignKey(Unit, models.CASCADE, null=True, related_name="+")
    address = models.ForeignKey(Address, models.CASCADE, null=True, related_name="deliveries")
    is_bundled = models.BooleanField(default=False, db_default=False)
    due_at = models.DateTimeField()
    state = models.CharField(max_length=7, choices=DeliveryState, default=DeliveryState.WAITING)
    tries = models.PositiveSmallIntegerField(default=0)
    failure = models.CharField(max_length=300, blank=True)
    sent_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["due_at"], condition=Q(state="waiting"), name="delivery_waiting")]
        constraints = [
            models.UniqueConstraint(
                fields=["message", "user"], condition=Q(address=None), name="letter_to_person_once"
            ),
            models.UniqueConstraint(fields=["message", "address"], name="delivery_to_address_once"),
            models.CheckConstraint(
                condition=Q(channel=MAIL, address=None, user__isnull=False) | ~Q(channel=MAIL) & ~Q(address=None),
                name="delivery_has_address",
            ),
            models.CheckConstraint(
                condition=Q(user__isnull=True, unit__isnull=False) | Q(user__isnull=False, unit__isnull=True),
                name="delivery_to_one",
            ),
            models.CheckConstraint(condition=Q(is_bundled=False) | Q(channel=MAIL), name="bundles_are_letters"),
            models.CheckConstraint(condition=Q(channel__in=list(CHANNELS)), name="delivery_channel_known"),
            models.CheckConstraint(condition=Q(state__in=DeliveryState.values), name="delivery_state_known"),
        ]

    def __str__(self) -> str:
        return f"{self.message_id} {self.channel} {self.state}"
