"""What an invited person chooses."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.utils.translation import gettext_lazy as _


class WelcomeForm(forms.Form):
    """How an invited person will sign in: by a password, or by a passkey that is made right after."""

    use_required_attribute = False
    """Whoever chooses a passkey has nothing to type; the browser is not to stop them."""

    way = forms.ChoiceField(
        label=_("Từ nay đồng chí vào bằng"),
        choices=[
            ("password", _("mật khẩu")),
            ("passkey", _("khóa truy cập: vân tay, khuôn mặt, mã PIN")),
        ],
        initial="password",
        widget=forms.RadioSelect,
    )
    new_password = forms.CharField(
        label=_("Mật khẩu"),
        strip=False,
        help_text=_("Ít nhất 10 ký tự, đừng dùng mật khẩu nhiều người hay đặt. Một câu ngắn dễ nhớ là tốt."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    email = forms.EmailField(
        label=_("Thư điện tử"),
        required=False,
        help_text=_("Để lấy lại lối vào khi quên. Chúng tôi gửi một mã tới đó ngay sau đây."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.data.get("way") == "passkey":
            self.fields["new_password"].required = False

    @property
    def password(self) -> str | None:
        """The password, or None for a passkey."""
        return None if self.cleaned_data["way"] == "passkey" else str(self.cleaned_data["new_password"])

    def clean(self) -> dict[str, Any]:
        """A password that will do, where one is wished."""
        typed = self.cleaned_data
        if typed.get("way") == "password" and "new_password" in typed:
            try:
                validate_password(typed["new_password"])
            except forms.ValidationError as fault:
                self.add_error("new_password", fault)
        return typed
