"""From where a deed was done, no nearer than is needed."""

import pytest

from phongtrao.trail import rules

CHROME = "Mozilla/5.0 (Linux; Android 14) Chrome/126.0.0.0 Mobile Safari/537.36"
EDGE = "Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 Safari/537.36 Edg/126.0"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1"


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.77", "203.0.113.0/24"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1::/48"),
        ("không phải", ""),
        ("", ""),
    ],
)
def test_an_address_is_kept_as_its_network(address, network):
    assert rules.network_of(address) == network


@pytest.mark.parametrize(
    ("remote", "forwarded", "caller"),
    [
        ("203.0.114.7", "198.51.100.1", "203.0.114.7"),
        ("127.0.0.1", "10.9.8.7, 198.51.100.1", "198.51.100.1"),
        ("127.0.0.1", "", "127.0.0.1"),
        ("", "198.51.100.1", ""),
    ],
)
def test_only_a_neighbour_is_believed_to_be_our_proxy(remote, forwarded, caller):
    assert rules.caller(remote, forwarded) == caller


@pytest.mark.parametrize(
    ("words", "family"),
    [(CHROME, "Chrome, Android"), (EDGE, "Edge, Windows"), (IPHONE, "Safari, iOS"), ("curl/8.5", ""), ("", "")],
)
def test_a_browser_is_known_by_its_family_alone(words, family):
    assert rules.agent_family(words) == family
