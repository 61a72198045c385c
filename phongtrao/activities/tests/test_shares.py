"""What several units hold together is split exactly."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from phongtrao.activities.rules import parts_of

SHARES = st.lists(st.decimals("0", "0.33", places=4), max_size=3).map(lambda each: dict(enumerate(each, start=2)))


@given(st.decimals("0.0001", "999999", places=4), SHARES)
def test_the_parts_add_up_to_the_whole(quantity, shares):
    parts = parts_of(quantity, 1, shares)

    assert sum(parts.values()) == quantity
    assert all(part > 0 for part in parts.values())


def test_the_host_gets_the_rest():
    third = Decimal("0.3333")

    assert parts_of(Decimal(1), 1, {2: third, 3: third}) == {1: Decimal("0.3334"), 2: third, 3: third}
    assert parts_of(Decimal(10), 1, {}) == {1: Decimal(10)}
