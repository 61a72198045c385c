"""Signing in by the organisation's own identity provider (OpenID Connect): whom it lets in, and what it is told."""

import hashlib
import logging
import secrets
from typing import Any

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialAccount, SocialApp
from allauth.socialaccount.providers.base.constants import AuthError, AuthProcess
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext
from requests import RequestException

from . import queries
from .models import User

log = logging.getLogger(__name__)
PROVIDER = "to-chuc"
"""Under which name allauth knows the provider."""
MALFORMED = (KeyError, ValueError, TypeError, AttributeError)
"""What reading an answer raises that is not what the standard asks for."""


def provider_name() -> str:
    """What people call the provider; empty where the organisation has none."""
    apps = settings.SOCIALACCOUNT_PROVIDERS.get("openid_connect", {}).get("APPS", [])
    return str(apps[0]["name"]) if apps else ""


class IdentityAdapter(DefaultSocialAccountAdapter):
    """Who is let in: an identity that was linked, or whose confirmed address is a confirmed address of an account."""

    def authenticate_by_email(self, sociallogin: Any) -> tuple[User, str] | None:
        """
        The account that a new identity belongs to.

        An account that has an identity takes no second one: organisations give the address of somebody who left to
        somebody else.
        """
        for address in sociallogin.email_addresses:
            for user in queries.owners_of(address.email) if address.verified else ():
                if not SocialAccount.objects.filter(user=user).exists():
                    return user, address.email
        return None

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        """
        Called when the provider has vouched for somebody.

        :raises ImmediateHttpResponse: nobody here; no account is made. Or the account takes no second identity.
        """
        if sociallogin.state.get("process") == AuthProcess.CONNECT:
            held = SocialAccount.objects.filter(user=request.user.pk).exclude(uid=sociallogin.account.uid)
            if held.exists():
                words = gettext("Tài khoản này đã nối với một tài khoản %(provider)s khác. Hãy bỏ nối trước.")
                raise ImmediateHttpResponse(_back(request, words))
            return
        if not sociallogin.is_existing:
            words = gettext(
                "Chưa có tài khoản nào ứng với tài khoản %(provider)s này. Hãy đăng nhập bằng cách khác, xác nhận địa "
                "chỉ thư cơ quan ở trang Tài khoản và bảo mật rồi thử lại; chưa có tài khoản thì nhờ bí thư đơn vị mời."
            )
            raise ImmediateHttpResponse(_back(request, words))

    def get_connect_redirect_url(self, request: HttpRequest, socialaccount: Any) -> str:
        """Back to the page of the account."""
        return reverse("mfa_index")

    def on_authentication_error(
        self, request: HttpRequest, provider: Any, error: Any = None, exception: Any = None, extra_context: Any = None
    ) -> None:
        """
        Called when the provider vouched for nobody.

        :raises ImmediateHttpResponse: always: back to the sign-in page, with what to do.
        """
        raise ImmediateHttpResponse(_failed(request, error, exception))


class OrganizationAdapter(OpenIDConnectOAuth2Adapter):
    """The talk with the provider, which keeps of it no more than who it is."""

    nonce = ""

    def complete_login(self, request: HttpRequest, app: Any, token: Any, **kwargs: Any) -> Any:
        """
        What the provider says, if it says it about this sign-in and about one person.

        :raises OAuth2Error: it does not, or says it in a form of its own.
        """
        try:
            login = super().complete_login(request, app, token, **kwargs)
            told = login.account.extra_data
            vouched, claims = told["id_token"], told["userinfo"]
            is_ours = bool(self.nonce) and secrets.compare_digest(vouched["nonce"], self.nonce)
            if not is_ours or vouched["sub"] != claims["sub"]:
                raise OAuth2Error("the id token belongs to another sign-in or person")
            whose = f"{vouched['iss']}\n{vouched['sub']}"
        except MALFORMED as error:
            raise OAuth2Error("unreadable answer") from error
        login.account.uid, login.account.extra_data = hashlib.sha256(whose.encode()).hexdigest(), {}
        for address in login.email_addresses:
            address.verified = claims.get("email_verified") is True
        return login


class OrganizationCallback(OAuth2CallbackView):
    """The way back, which hands the nonce of the way there to the adapter."""

    def _get_state(self, request: HttpRequest, provider: Any) -> tuple[Any, Any]:
        state, response = super()._get_state(request, provider)
        if state:
            self.adapter.nonce = state.get("nonce", "")
        return state, response


def begin(request: HttpRequest, *, then: str | None = None, links: bool = False) -> HttpResponse:
    """
    Lead to the provider, with a state, a nonce and a code challenge; `then` is where the person wishes to go. `links`:
    to link the account that is signed in with who comes back.

    :raises Http404: the organisation has no provider.
    """
    adapter = OrganizationAdapter(request, PROVIDER)
    nonce = secrets.token_urlsafe(24)
    try:
        provider = adapter.get_provider()
        process = AuthProcess.CONNECT if links else AuthProcess.LOGIN
        return provider.redirect(request, process, next_url=then, auth_params={"nonce": nonce}, nonce=nonce)
    except SocialApp.DoesNotExist as error:
        raise Http404 from error
    except (RequestException, OAuth2Error, *MALFORMED) as error:
        return _failed(request, AuthError.UNKNOWN, error)


def complete(request: HttpRequest) -> HttpResponse:
    """
    Come back from the provider.

    :raises Http404: the organisation has no provider.
    """
    try:
        return OrganizationCallback.adapter_view(OrganizationAdapter(request, PROVIDER))(request)
    except SocialApp.DoesNotExist as error:
        raise Http404 from error
    except (RequestException, OAuth2Error, *MALFORMED) as error:
        return _failed(request, AuthError.UNKNOWN, error)


def _failed(request: HttpRequest, error: str | None, exception: Exception | None) -> HttpResponse:
    if error == AuthError.CANCELLED:
        return _back(request, gettext("Đã thôi đăng nhập bằng %(provider)s. Hãy chọn một cách đăng nhập."))
    if isinstance(exception, RequestException):
        log.warning("the identity provider does not answer: %s", exception)
        words = gettext("%(provider)s không trả lời. Hãy thử lại sau ít phút, hoặc đăng nhập bằng cách khác.")
        return _back(request, words)
    log.warning("the identity provider vouched for nobody: %s", exception or error)
    words = gettext(
        "Chưa đăng nhập được bằng %(provider)s. Hãy bấm nút ấy lại; nếu vẫn chưa được, hãy đăng nhập bằng cách khác và "
        "báo cho người quản trị."
    )
    return _back(request, words)


def _back(request: HttpRequest, words: str) -> HttpResponse:
    messages.error(request, words % {"provider": provider_name()})
    return redirect("mfa_index" if request.user.is_authenticated else "account_login")
