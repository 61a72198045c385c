"""
What personal data the tables hold, why and how long: the source of docs/personal-data.md and of the register.

`tests/law/test_personal_data.py` finds fields that look personal and fails where one has no row here. The words are
those of a Vietnamese legal register and stay Vietnamese in every language of the interface. One file for each group of
rooms.
"""

from .accounts import ACCOUNTS
from .activities import ACTIVITIES
from .activity_panels import ACTIVITY_PANELS
from .evaluation import EVALUATION
from .kept import Kept
from .movement import MOVEMENT
from .notices import NOTICES
from .people import PEOPLE
from .privacy import PRIVACY
from .titles import TITLES

KEPT: tuple[Kept, ...] = (
    *PEOPLE,
    *ACCOUNTS,
    *MOVEMENT,
    *ACTIVITIES,
    *ACTIVITY_PANELS,
    *EVALUATION,
    *TITLES,
    *NOTICES,
    *PRIVACY,
)

# Tables whose fields look personal by their names and are not: names of units, holidays, groups, words of messages.
NOT_PERSONAL = frozenset(
    {
        "organizations.Unit",
        "organizations.UnitAlias",
        "organizations.FormerName",
        "privacy.Holiday",
        "notices.Message",
        "plans.Plan",
        "activities.ActivityKind",
        "activities.Session",
        "ledger.Metric",
        "ledger.Measure",
        "auth.Permission",
        # The library's table of providers; ours stands in the environment.
        "socialaccount.SocialApp",
        "auth.Group",
        "django_tasks_database.DBTaskResult",
    }
)

__all__ = ["KEPT", "NOT_PERSONAL", "Kept"]
