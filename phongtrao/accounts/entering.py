"""Letting somebody in who has just proven who they are."""

from allauth.account.internal.flows.email_verification import send_verification_email_to_address
from allauth.account.internal.flows.login import perform_login, record_authentication
from allauth.account.models import EmailAddress, Login
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import resolve_url
from django.urls import reverse
from django.utils.http import urlencode

from .models import User


def enter(request: HttpRequest, user: User, *, email: str = "", adds_passkey: bool = False) -> HttpResponse:
    """
    Sign somebody in, through their second factor where they have one, and lead on to what they wished for.

    An address is kept only once its owner has entered the code that is sent to it.
    """
    record_authentication(request, user, "invitation", reauthenticated=True)
    then = reverse("mfa_add_webauthn") if adds_passkey else resolve_url(settings.LOGIN_REDIRECT_URL)
    response: HttpResponse = perform_login(request, Login(user=user, redirect_url=then))
    if email and request.user.is_authenticated:
        send_verification_email_to_address(request, EmailAddress(user=user, email=email))
        response = HttpResponseRedirect(f"{reverse('account_email_verification_sent')}?{urlencode({'next': then})}")
    return response
