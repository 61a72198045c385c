"""The theme switch leads back to where one was, and nowhere else."""

import pytest
from django.urls import reverse


@pytest.mark.parametrize(
    ("asked", "back"),
    [
        ("/bang-theo-doi/?trang=2", "/bang-theo-doi/?trang=2"),
        ("//example.org/", "/"),
        ("https://example.org/", "/"),
        ("javascript:alert(1)", "/"),
        ("", "/"),
        ("plans", "plans"),
    ],
)
def test_the_theme_switch_leads_back_and_nowhere_else(client, asked, back):
    response = client.post(reverse("foundation:theme"), {"theme": "dark", "next": asked})

    assert (response.status_code, response["Location"]) == (302, back)
    assert response.cookies["theme"].value == "dark"


def test_an_unknown_theme_is_the_devices_own(client):
    response = client.post(reverse("foundation:theme"), {"theme": "<b>"})

    assert response.cookies["theme"].value == "auto"
