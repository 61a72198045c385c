"""Self-reviews: one's own form, what a branch reads, and how many chose what in groups that hide nobody."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, F, Q, QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.access import WORKS
from phongtrao.organizations.models import Person
from phongtrao.plans.models import Plan, Task
from phongtrao.titles import access
from phongtrao.titles.models import ReviewLevel, SelfReview
from phongtrao.titles.rules import FIGURES, Fact
from phongtrao.vietnamese import number

from .facts import facts_of
from .review_plans import asked_of_me, plan_among, review_plans, review_tasks, reviews_under

LEAST_TOLD = 5
"""Of fewer people no sums are told: each would be known (RULES: groups of five or more)."""


def visible_reviews(actor: Actor) -> QuerySet[SelfReview]:
    """One's own; what was sent, for who works for the unit of the member."""
    rows = SelfReview.objects.select_related("plan", "unit", "person")
    if actor.is_job:
        return rows
    seen = Q(person__in=organizations.records_behind(actor.user_id))
    for path in actor.reach(*WORKS):
        seen |= Q(unit__path__startswith=path, sent_at__isnull=False)
    return rows.filter(seen)


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A figure of the record with what it is made of."""

    name: str
    words: str
    fact: Fact


def figure_lines(facts: dict[str, Fact]) -> tuple[FigureLine, ...]:
    """The figures of a record beside their names, which say the noun."""
    return tuple(FigureLine(str(FIGURES[key][0]), number(one.quantity), one) for key, one in facts.items())


@dataclass(frozen=True, slots=True)
class OwnReviewPage:
    """What a member fills in: the plan (of `plans`), its duties and norms, the record of its days, what they wrote."""

    plan: Plan
    plans: tuple[Plan, ...]
    tasks: tuple[Task, ...]
    figures: tuple[FigureLine, ...]
    review: SelfReview | None
    written: dict[int, str]


def own_review_page(actor: Actor, *, on: date, chosen: int | None = None) -> OwnReviewPage | None:
    """Under the plan that is chosen, else the likeliest; None without a published plan or a record. Sixteen queries."""
    person = Person.objects.filter(user_id=actor.user_id or -1, merged_into=None).first()
    plans = review_plans(actor, on=on)
    plan = plan_among(plans, chosen)
    if person is None or plan is None:
        return None
    facts = facts_of([person.pk], first=plan.window_from, last=plan.window_to)[person.pk]
    review = reviews_under(plan, person).first()
    written = dict(review.answers.values_list("task_id", "words")) if review else {}
    return OwnReviewPage(plan, tuple(plans), tuple(review_tasks(plan)), figure_lines(facts), review, written)


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """A review that was sent, and what one may say to it. `answers`: what was asked, and what was written of it."""

    review: SelfReview
    answers: tuple[tuple[str, str], ...]
    figures: tuple[FigureLine, ...]
    is_own: bool
    may_confirm: bool
    plans: tuple[Plan, ...]


def review_page(review: SelfReview, actor: Actor, *, on: date) -> ReviewPage:
    """Seven queries at most. One's own leads to those under other plans."""
    is_own = access.is_person(actor, review.person)
    rows = review.answers.select_related("task").order_by("task__ordinal", "pk")
    return ReviewPage(
        review=review,
        answers=tuple((asked_of_me(row.task), row.words) for row in rows),
        figures=figure_lines({key: Fact.of(kept) for key, kept in review.facts.items()}),
        is_own=is_own,
        may_confirm=not is_own and review.sent_at is not None and access.may_nominate(actor, review.unit),
        plans=tuple(review_plans(actor, on=on)) if is_own else (),
    )


@dataclass(frozen=True, slots=True)
class UnitSums:
    """How many members of a unit stand at each level, as their branch confirmed; None where too few were confirmed."""

    name: str
    sums: tuple[tuple[str, int], ...] | None


@dataclass(frozen=True, slots=True)
class ReviewsPage:
    """What was sent to somebody under a plan (of `plans`), what waits first, and sums by unit."""

    plan: Plan | None
    plans: tuple[Plan, ...]
    sums: tuple[UnitSums, ...]


def _of_others(actor: Actor) -> QuerySet[SelfReview]:
    own = organizations.records_behind(actor.user_id)
    return visible_reviews(actor).filter(sent_at__isnull=False).exclude(person__in=own)


def reviews_sent(actor: Actor, plan: Plan | None) -> QuerySet[SelfReview]:
    """The reviews that somebody reads for their unit: those that wait for a word first."""
    rows = _of_others(actor).filter(plan=plan)
    return rows.order_by(F("confirmed_at").asc(nulls_first=True), "person__sort_key", "pk")


def reviews_page(actor: Actor, *, on: date, chosen: int | None = None) -> ReviewsPage:
    """
    Under the plan that is chosen, else the one under which somebody waits for a word, else the newest one that was sent
    something. Fourteen queries at most.
    """
    sent = _of_others(actor).order_by(F("confirmed_at").asc(nulls_first=True), "-sent_at", "pk")
    ids = list(dict.fromkeys(sent.values_list("plan", flat=True)))
    known = Plan.objects.select_related("issuer").in_bulk(ids)
    plans = [known[pk] for pk in ids] or review_plans(actor, on=on)[:1]
    plan = plan_among(plans, chosen)
    rows = reviews_sent(actor, plan).filter(confirmed_at__isnull=False).order_by("unit__sort_key", "unit")
    counted = rows.values_list("unit", "unit__short_name", "unit_level").annotate(number=Count("pk"))
    by_unit: dict[tuple[int, str], Counter[str]] = {}
    for unit, name, level, many in counted:
        by_unit.setdefault((unit, name), Counter())[level] += many
    sums = tuple(UnitSums(name, _told(counts)) for (_unit, name), counts in by_unit.items())
    return ReviewsPage(plan, tuple(plans), sums)


def _told(counts: Counter[str]) -> tuple[tuple[str, int], ...] | None:
    if counts.total() < LEAST_TOLD:
        return None
    return tuple((str(level.label), counts[level.value]) for level in ReviewLevel)


def reviews_of(person: Person) -> list[SelfReview]:
    """All reviews of somebody, to take along. Three queries."""
    ids = organizations.records_of(person.pk)
    rows = SelfReview.objects.filter(person__in=ids).select_related("plan", "unit").prefetch_related("answers__task")
    return list(rows.order_by("-at", "-pk"))


def waiting_reviews(actor: Actor, *, on: date) -> dict[int, int]:
    """How many reviews wait for a word of somebody's own units, by plan. Two queries."""
    units = [office.unit_id for office in actor.holds("secretary")]
    rows = SelfReview.objects.filter(unit__in=units, sent_at__date__lte=on, confirmed_at=None)
    rows = rows.exclude(person__in=organizations.records_behind(actor.user_id)).order_by("plan")
    return dict(rows.values_list("plan").annotate(number=Count("pk")))
