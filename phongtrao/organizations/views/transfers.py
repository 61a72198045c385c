"""Transfers that wait for an answer."""

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request
from phongtrao.organizations import queries
from phongtrao.organizations.access import WORKS


@holding(*WORKS)
@require_GET
def waiting(request: Request) -> HttpResponse:
    """Who wants to come to the actor's units."""
    return answer(request, "organizations/transfers.html", {"rows": queries.incoming_transfers(request.actor)})
