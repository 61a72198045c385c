"""By which day reports are to come."""

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import DateField


class CallForm(forms.Form):
    """The day."""

    due_on = DateField(label=_("Hạn nộp"))
