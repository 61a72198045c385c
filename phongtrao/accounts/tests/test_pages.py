"""Nothing of allauth's own look, no letter without words of ours, no way to open an account by oneself."""

import pytest
from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from django.template.loader import TemplateDoesNotExist, get_template
from django.urls import NoReverseMatch, get_resolver, reverse

from phongtrao.accounts import letters
from phongtrao.accounts.models import User

from .conftest import ADDRESS

ANSWERS_WITHOUT_PAGE = {"mfa_login_webauthn", "account_logout"}


def allauth_views():
    """The address names of allauth's views, and what each was given."""
    for pattern in get_resolver().url_patterns:
        for entry in getattr(pattern, "url_patterns", []):
            view = getattr(entry, "callback", None)
            if view and view.__module__.startswith("allauth"):
                yield entry.name, view


def given(view):
    """What `as_view` was called with, below the doors."""
    while not hasattr(view, "view_initkwargs"):
        view = view.__wrapped__
    return view.view_initkwargs


def test_every_view_of_the_library_shows_a_page_of_ours():
    views = dict(allauth_views())

    assert len(views) > 15
    assert {
        name
        for name, view in views.items()
        if not given(view).get("template_name", "").startswith("accounts/") and name not in ANSWERS_WITHOUT_PAGE
    } == set()


@pytest.mark.parametrize("name", ["account/login.html", "account/signup.html", "mfa/index.html"])
def test_pages_of_the_library_cannot_be_found(name):
    with pytest.raises(TemplateDoesNotExist):
        get_template(name)


@pytest.mark.parametrize("name", ["account_signup_by_passkey", "mfa_signup_webauthn", "socialaccount_signup"])
def test_nobody_opens_an_account_by_themself(name, client, db):
    with pytest.raises(NoReverseMatch):
        reverse(name)

    page = client.get(reverse("account_signup"))
    assert "giấy mời" in page.content.decode()
    assert client.post(reverse("account_signup"), {"username": "x"}).status_code == 405
    assert not User.objects.exists()


@pytest.mark.parametrize("prefix", letters.CHANGES)
def test_every_change_has_words_and_a_letter(prefix):
    about = {"network": "192.0.2.0/24", "agent": "Firefox, Linux", "username": "an.nh"}

    subject, text = letters.letter(prefix, about)

    assert subject.startswith("Tài khoản Phong Trào: ")
    assert "192.0.2.0/24, Firefox, Linux" in text
    assert "Tên đăng nhập của đồng chí: an.nh" in text


def test_a_letter_that_nobody_put_in_words_is_a_bug():
    with pytest.raises(KeyError):
        letters.letter("account/email/email_confirmation_signup", {})


def test_an_address_is_added_by_its_code(secretary, by_password, code_in, mailoutbox):
    client, _response = by_password("an")

    sent = client.post("/tai-khoan/thu/", {"email": ADDRESS, "action_add": ""}, follow=True)
    assert sent.redirect_chain == [("/tai-khoan/thu/ma/", 302)]
    assert not EmailAddress.objects.exists()
    client.post("/tai-khoan/thu/ma/", {"code": code_in()})

    kept = EmailAddress.objects.get(user=secretary)
    assert (kept.email, kept.verified) == (ADDRESS, True)
    page = client.get("/tai-khoan/").content.decode()
    assert ADDRESS in page
    assert "<dt>Tên đăng nhập</dt><dd>an</dd>" in page
    assert mailoutbox[-1].to == [ADDRESS]
    assert "Tên đăng nhập của đồng chí: an\n" in mailoutbox[-1].body


def test_an_address_of_somebody_else_is_not_given_away(with_address, other_secretary, by_password, code_in):
    client, _response = by_password("chi")

    sent = client.post("/tai-khoan/thu/", {"email": ADDRESS, "action_add": ""}, follow=True)
    said = client.post("/tai-khoan/thu/ma/", {"code": code_in()}).content.decode()

    assert sent.redirect_chain == [("/tai-khoan/thu/ma/", 302)]
    assert "Hãy dùng một địa chỉ khác" in said
    assert list(EmailAddress.objects.values_list("user__username", flat=True)) == ["an"]


def test_the_only_way_in_is_no_address_to_be_let_go(with_address, by_password):
    client, _response = by_password("an")
    with_address.set_unusable_password()
    with_address.save()
    client.force_login(with_address)

    said = client.post("/tai-khoan/thu/", {"email": ADDRESS, "action_remove": ""}, follow=True).content.decode()

    assert "lối vào duy nhất" in said
    assert with_address.emailaddress_set.exists()


def test_an_address_is_let_go(with_address, by_password):
    client, _response = by_password("an")

    client.post("/tai-khoan/thu/", {"email": ADDRESS, "action_remove": ""})

    assert not EmailAddress.objects.exists()


def test_who_may_sign_up_is_nobody(rf):
    assert not get_adapter().is_open_for_signup(rf.get("/"))
