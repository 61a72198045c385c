"""`phongtrao ledger verify`: do the balances say what the entries say?"""

from time import perf_counter

from phongtrao.ledger import queries
from phongtrao.ledger.models import Balance, Entry

MOST = 200


def verify() -> None:
    """Add all entries up anew and print each difference; status 1 if there is one. Nothing is put right."""
    began = perf_counter()
    number = 0
    for number, one in enumerate(queries.differences(), start=1):
        if number <= MOST:
            where = f"phạm vi {one.scope_id}, nhãn “{one.label}”, thước đo {one.metric_id}, {one.period}, {one.of}"
            print(f"✗ {where}: đang giữ {one.kept}, bút toán cộng lại {one.expected}")
    if number:
        print(f"{number} chỗ khác. Chưa sửa gì: bút toán là gốc; hãy giữ bản sao lưu và báo người phụ trách hệ thống.")
        raise SystemExit(1)
    entries, balances = Entry.objects.count(), Balance.objects.count()
    print(f"✓ {entries} bút toán và {balances} số dư khớp nhau ({perf_counter() - began:.1f} giây).")
