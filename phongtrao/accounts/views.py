"""Sign in and sign out: Django's views behind our doors."""

from django.contrib.auth.views import LoginView, LogoutView

from phongtrao.foundation.doors import public

from .forms import SignInForm

sign_in = public(
    LoginView.as_view(
        template_name="accounts/sign_in.html", authentication_form=SignInForm, redirect_authenticated_user=True
    )
)
sign_out = public(LogoutView.as_view())
