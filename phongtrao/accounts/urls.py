"""Addresses of signing in and of one's account. Those that allauth's views lead to bear the names it knows."""

from django.urls import include, path

from .organization import PROVIDER
from .views import entrance, factors, keeping

ours = [
    path("dang-nhap/to-chuc/", entrance.provider, name="provider"),
    path("tai-khoan/lop-bao-ve/", factors.choice, name="factor_choice"),
    path("tai-khoan/to-chuc/noi/", keeping.identity_linking, name="identity_linking"),
    path("tai-khoan/to-chuc/bo/", keeping.identity_unlinking, name="identity_unlinking"),
    path("tai-khoan/thiet-bi/", keeping.devices, name="devices"),
    path("tai-khoan/thiet-bi/dang-xuat/", keeping.device_ending, name="device_ending"),
]
urlpatterns = [
    path("", include((ours, "accounts"))),
    path("dang-nhap/", entrance.sign_in, name="account_login"),
    path("dang-nhap/ma/", entrance.code_request, name="account_request_login_code"),
    path("dang-nhap/ma/nhap/", entrance.code, name="account_confirm_login_code"),
    path("dang-nhap/khoa/", entrance.passkey, name="mfa_login_webauthn"),
    path("dang-nhap/lop-hai/", entrance.second_step, name="mfa_authenticate"),
    path("dang-nhap/chua-co-tai-khoan/", entrance.how_to_join, name="account_signup"),
    path("dang-nhap/da-dong/", entrance.closed, name="account_inactive"),
    path(
        "dang-nhap/to-chuc/tro-ve/",
        entrance.provider_return,
        {"provider_id": PROVIDER},
        name="openid_connect_callback",
    ),
    path("dang-xuat/", entrance.sign_out, name="account_logout"),
    path("quen-mat-khau/", entrance.reset_request, name="account_reset_password"),
    path("quen-mat-khau/ma/", entrance.reset_code, name="account_confirm_password_reset_code"),
    path("quen-mat-khau/dat-lai/", entrance.reset, name="account_complete_password_reset"),
    path("tai-khoan/", factors.account, name="mfa_index"),
    path("tai-khoan/mat-khau/", keeping.change_password, name="account_change_password"),
    path("tai-khoan/mat-khau/dat/", keeping.set_password, name="account_set_password"),
    path("tai-khoan/thu/", keeping.emails, name="account_email"),
    path("tai-khoan/thu/ma/", keeping.email_code, name="account_email_verification_sent"),
    path("tai-khoan/xac-nhan/", keeping.password_again, name="account_reauthenticate"),
    path("tai-khoan/xac-nhan/ma/", factors.code_again, name="mfa_reauthenticate"),
    path("tai-khoan/xac-nhan/khoa/", factors.passkey_again, name="mfa_reauthenticate_webauthn"),
    path("tai-khoan/ung-dung/them/", factors.add_app, name="mfa_activate_totp"),
    path("tai-khoan/ung-dung/bo/", factors.remove_app, name="mfa_deactivate_totp"),
    path("tai-khoan/ma-du-phong/", factors.recovery_codes, name="mfa_view_recovery_codes"),
    path("tai-khoan/ma-du-phong/moi/", factors.new_codes, name="mfa_generate_recovery_codes"),
    path("tai-khoan/khoa/them/", factors.add_passkey, name="mfa_add_webauthn"),
    path("tai-khoan/khoa/<int:pk>/ten/", factors.rename_passkey, name="mfa_edit_webauthn"),
    path("tai-khoan/khoa/<int:pk>/bo/", factors.remove_passkey, name="mfa_remove_webauthn"),
]
