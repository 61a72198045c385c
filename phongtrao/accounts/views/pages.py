"""What a page with one form says around it."""

from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = str | Promise
TEMPLATE = "accounts/form.html"
TO_SIGN_IN = _("Về trang đăng nhập")


@dataclass(frozen=True, slots=True)
class FormPage:
    """Heading, a sentence below, the word on the button; where one goes who thinks better of it."""

    title: Words
    lead: Words
    button: Words
    back: str = "account_login"
    back_label: Words = TO_SIGN_IN

    def around(self) -> dict[str, Any]:
        """How allauth's views take it: their template, and what the template shows."""
        return {"template_name": TEMPLATE, "extra_context": {"page": self}}


def of_account(title: Words, lead: Words, button: Words) -> dict[str, Any]:
    """A page that one comes to from the page of one's account."""
    return FormPage(title, lead, button, back="mfa_index", back_label=_("Tài khoản và bảo mật")).around()
