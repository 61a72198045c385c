"""How long things are kept, what the next run would do, public holidays, the words agreed to; the register."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request
from phongtrao.organizations.access import STEERS
from phongtrao.privacy import access, forms, operations, queries
from phongtrao.privacy.inventory import KEPT
from phongtrao.privacy.models import Holiday, RetentionRule

from .requests import done


@holding(*STEERS)
@require_GET
def keeping(request: Request) -> HttpResponse:
    """The terms, with what would go next (nothing is deleted by looking), and the holidays."""
    access.check_may_set_rules(request.actor)
    today = timezone.localdate(request.now)
    context = {
        "dues": queries.due_today(at=request.now),
        "holidays": Holiday.objects.filter(day__year__gte=today.year).order_by("day"),
        "holiday_form": forms.HolidayForm(),
        "last_year": queries.last_known_year(),
    }
    return answer(request, "privacy/keeping.html", context)


@holding(*STEERS)
@require_POST
def term(request: Request, pk: int) -> HttpResponse:
    """Say for how many days something is kept."""
    access.check_may_set_rules(request.actor)
    rule, form = get_object_or_404(RetentionRule, pk=pk), forms.TermForm(request.POST)
    if form.is_valid():
        operations.set_retention(rule=rule, **form.cleaned_data, by=request.actor, at=request.now)
        messages.success(request, _("Đã ghi thời hạn. Số sẽ xóa lần tới được tính lại."))
    else:
        messages.error(request, _("Hãy ghi số ngày, từ 1 đến 36500."))
    return redirect("privacy:keeping")


@holding(*STEERS)
@require_POST
def holiday(request: Request) -> HttpResponse:
    """Say that a day is no working day."""
    access.check_may_set_rules(request.actor)
    form = forms.HolidayForm(request.POST)
    if form.is_valid():
        operations.set_holiday(**form.cleaned_data, by=request.actor, at=request.now)
        messages.success(request, _("Đã ghi ngày nghỉ. Hạn của yêu cầu mới tính theo lịch này."))
    else:
        messages.error(request, " ".join(str(error) for errors in form.errors.values() for error in errors))
    return redirect("privacy:keeping")


@holding(*STEERS)
@require_POST
def holiday_removal(request: Request, pk: int) -> HttpResponse:
    """Say that a day is a working day after all."""
    access.check_may_set_rules(request.actor)
    found = get_object_or_404(Holiday, pk=pk)
    done(
        request,
        lambda: operations.remove_holiday(holiday=found, by=request.actor, at=request.now),
        _("Đã bỏ ngày nghỉ."),
    )
    return redirect("privacy:keeping")


@holding(*STEERS)
@require_GET
def register(request: Request) -> HttpResponse:
    """The register of processing, from the data itself."""
    page = queries.register(request.actor, at=request.now)
    context = {"page": page, "kept": KEPT, "sets_rules": access.may_set_rules(request.actor)}
    return answer(request, "privacy/register.html", context)


@holding(*STEERS)
@require_http_methods(["GET", "POST"])
def wording(request: Request, pk: int) -> HttpResponse:
    """The words agreed to for a purpose, with all versions; a new one is brought out here."""
    access.check_may_set_rules(request.actor)
    purpose = get_object_or_404(queries.purposes(), pk=pk)
    newest = next(iter(purpose.texts.all()), None)
    form = forms.WordingForm(request.POST or None, initial={"text": newest.text if newest else ""})
    if request.method == "POST" and form.is_valid():
        done(
            request,
            lambda: operations.reword_purpose(purpose=purpose, **form.cleaned_data, by=request.actor, at=request.now),
            _("Đã ra bản mới. Ai đã đồng ý bản trước được hỏi lại; đồng ý cũ vẫn giữ làm bằng chứng."),
        )
        return redirect("privacy:wording", purpose.pk)
    return answer(request, "privacy/wording.html", {"purpose": purpose, "form": form, "newest": newest})
