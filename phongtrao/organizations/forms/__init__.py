"""What people type about people and units. Forms check shape; operations decide."""

from .changes import CHANGES, ChangeForm, ConfirmForm, CounterpartForm
from .invitations import WelcomeForm
from .lists import ColumnsForm, ListForm
from .offices import OfficeForm
from .people import MemberForm, PersonForm, WrittenField

__all__ = [
    "CHANGES",
    "ChangeForm",
    "ColumnsForm",
    "ConfirmForm",
    "CounterpartForm",
    "ListForm",
    "MemberForm",
    "OfficeForm",
    "PersonForm",
    "WelcomeForm",
    "WrittenField",
]
