"""Self-reviews: one's own form, what a branch reads, and how many chose what in groups that hide nobody."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, F, Q, QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import queries as obligations
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.access import WORKS
from phongtrao.organizations.models import Person
from phongtrao.plans.models import Force, Plan, Task, TaskState, TierKind
from phongtrao.titles import access
from phongtrao.titles.models import ReviewLevel, SelfReview
from phongtrao.titles.rules import FIGURES, Fact, figure_words

from .facts import facts_of

LEAST_TOLD = 5
"""Of fewer people no sums are told: each would be known (RULES: groups of five or more)."""


def review_tasks(plan: Plan) -> list[Task]:
    """What a plan asks of each member, and the norms to live by. One query."""
    asked = Q(tier_kind=TierKind.MEMBER) | Q(force=Force.NORM)
    return list(Task.objects.filter(asked, plan=plan, state=TaskState.ACCEPTED).order_by("ordinal", "pk"))


def review_plan(actor: Actor) -> Plan | None:
    """The plan under which somebody's year is reviewed: of the body highest above, the newest. One query."""
    return min(obligations.published_plans(actor), key=lambda plan: plan.issuer.path.count("/"), default=None)


def visible_reviews(actor: Actor) -> QuerySet[SelfReview]:
    """One's own; what was sent, for who works for the unit of the member."""
    rows = SelfReview.objects.select_related("plan", "unit", "person")
    if actor.is_job:
        return rows
    seen = Q(person__in=organizations.records_behind(actor.user_id))
    for path in actor.reach(*WORKS):
        seen |= Q(unit__path__startswith=path, sent_at__isnull=False)
    return rows.filter(seen)


def reviews_under(plan: Plan, person: Person) -> QuerySet[SelfReview]:
    """What somebody has written under a plan: where merged records have two, the one that went further comes first."""
    rows = SelfReview.objects.filter(plan=plan, person__in=organizations.records_of(person.pk))
    return rows.order_by(F("confirmed_at").desc(nulls_last=True), F("sent_at").desc(nulls_last=True), "-pk")


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A figure of the record with what it is made of."""

    name: str
    words: str
    fact: Fact


def figure_lines(facts: dict[str, Fact]) -> tuple[FigureLine, ...]:
    """The figures of a record in words."""
    return tuple(FigureLine(str(FIGURES[key][0]), figure_words(key, one.quantity), one) for key, one in facts.items())


@dataclass(frozen=True, slots=True)
class OwnReviewPage:
    """What a member fills in: the plan, its duties and norms, the record of its days, what they wrote before."""

    plan: Plan
    tasks: tuple[Task, ...]
    figures: tuple[FigureLine, ...]
    review: SelfReview | None
    written: dict[int, str]


def own_review_page(actor: Actor) -> OwnReviewPage | None:
    """None without a published plan or a record. Ten queries."""
    person = Person.objects.filter(user_id=actor.user_id or -1, merged_into=None).first()
    plan = review_plan(actor)
    if person is None or plan is None:
        return None
    facts = facts_of([person.pk], first=plan.window_from, last=plan.window_to)[person.pk]
    review = reviews_under(plan, person).first()
    written = dict(review.answers.values_list("task_id", "words")) if review else {}
    return OwnReviewPage(plan, tuple(review_tasks(plan)), figure_lines(facts), review, written)


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """A review that was sent, and what one may say to it."""

    review: SelfReview
    answers: tuple[tuple[Task, str], ...]
    figures: tuple[FigureLine, ...]
    is_own: bool
    may_confirm: bool


def review_page(review: SelfReview, actor: Actor) -> ReviewPage:
    """Two queries."""
    is_own = access.is_person(actor, review.person)
    rows = review.answers.select_related("task").order_by("task__ordinal", "pk")
    return ReviewPage(
        review=review,
        answers=tuple((row.task, row.words) for row in rows),
        figures=figure_lines({key: Fact.of(kept) for key, kept in review.facts.items()}),
        is_own=is_own,
        may_confirm=not is_own and review.sent_at is not None and access.may_nominate(actor, review.unit),
    )


@dataclass(frozen=True, slots=True)
class UnitSums:
    """How many members of a unit stand at each level, as their branch confirmed; None where too few were confirmed."""

    name: str
    sums: tuple[tuple[str, int], ...] | None


@dataclass(frozen=True, slots=True)
class ReviewsPage:
    """What was sent to somebody, what waits first, and sums by unit."""

    plan: Plan | None
    sums: tuple[UnitSums, ...]


def reviews_sent(actor: Actor, plan: Plan | None) -> QuerySet[SelfReview]:
    """The reviews that somebody reads for their unit: those that wait for a word first."""
    rows = (
        visible_reviews(actor)
        .filter(plan=plan, sent_at__isnull=False)
        .exclude(person__in=organizations.records_behind(actor.user_id))
    )
    return rows.order_by(F("confirmed_at").asc(nulls_first=True), "person__sort_key", "pk")


def reviews_page(actor: Actor) -> ReviewsPage:
    """Two queries."""
    plan = review_plan(actor)
    rows = reviews_sent(actor, plan).filter(confirmed_at__isnull=False).order_by("unit__sort_key", "unit")
    counted = rows.values_list("unit", "unit__short_name", "unit_level").annotate(number=Count("pk"))
    by_unit: dict[tuple[int, str], Counter[str]] = {}
    for unit, name, level, number in counted:
        by_unit.setdefault((unit, name), Counter())[level] += number
    return ReviewsPage(plan, tuple(UnitSums(name, _told(counts)) for (_unit, name), counts in by_unit.items()))


def _told(counts: Counter[str]) -> tuple[tuple[str, int], ...] | None:
    if counts.total() < LEAST_TOLD:
        return None
    return tuple((str(level.label), counts[level.value]) for level in ReviewLevel)


def reviews_of(person: Person) -> list[SelfReview]:
    """All reviews of somebody, to take along. Three queries."""
    ids = organizations.records_of(person.pk)
    rows = SelfReview.objects.filter(person__in=ids).select_related("plan", "unit").prefetch_related("answers__task")
    return list(rows.order_by("-at", "-pk"))


def waiting_reviews(actor: Actor, *, on: date) -> int:
    """How many reviews wait for a word of somebody's own units. One query."""
    units = [office.unit_id for office in actor.holds("secretary")]
    rows = SelfReview.objects.filter(unit__in=units, sent_at__date__lte=on, confirmed_at=None)
    return rows.exclude(person__in=organizations.records_behind(actor.user_id)).count()
