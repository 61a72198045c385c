"""Signatures that anybody can check."""

import pytest

from phongtrao.foundation.signatures import is_signed, public_keys, sign


def test_what_was_signed_holds_and_nothing_else_does():
    found = sign("12", purpose=b"card")

    assert is_signed("12", found, purpose=b"card")
    assert not is_signed("13", found, purpose=b"card")
    assert not is_signed("12", found, purpose=b"code")
    assert not is_signed("12", found[:-2] + "AA", purpose=b"card")


def test_a_signature_is_the_same_each_time_and_fits_an_address():
    assert sign("12", purpose=b"card") == sign("12", purpose=b"card")
    assert len(sign("12", purpose=b"card")) == 86


@pytest.mark.parametrize("odd", ["", "~", "a", "AAAA", "A" * 86, "é" * 86, "A" * 85 + "="])
def test_what_is_no_signature_holds_nothing(odd):
    assert not is_signed("12", odd, purpose=b"card")


def test_a_new_signing_key_leaves_what_was_signed_before(settings):
    settings.SECRET_KEY = "cũ"
    before = sign("12", purpose=b"card")
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "mới", ["cũ"]

    assert is_signed("12", before, purpose=b"card")
    assert sign("12", purpose=b"card") != before
    assert len(public_keys(purpose=b"card")) == 2
