"""GET never writes: every address is opened by an officer while the database refuses to change."""

import pytest

from phongtrao.organizations.models import Unit

from .test_doors import addresses


def test_the_law_sees_a_write(organization, no_writes):
    with no_writes(), pytest.raises(AssertionError, match="a read wrote"):
        Unit.objects.update(name="khác")


def test_the_law_lets_reads_and_sessions_pass(organization, no_writes, officer, as_):
    client = as_(officer)
    with no_writes():
        client.session.save()
        assert Unit.objects.count() > 0


@pytest.mark.django_db
@pytest.mark.parametrize("url", [*addresses(is_public=True), *addresses(is_public=False)])
def test_opening_a_page_changes_nothing(url, published_plan, officer, as_, no_writes):
    client = as_(officer)
    with no_writes():
        response = client.get(url)
    response.getvalue()

    assert response.status_code < 500
