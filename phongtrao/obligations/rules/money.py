"""Which money a task speaks of: what is raised, given or saved. The words for an amount are the same for all three."""

import re
from unicodedata import normalize

RAISED, GIVEN, SAVED = "vnd_raised", "vnd_given", "vnd_saved"
MONEY = (RAISED, GIVEN, SAVED)
DEEDS = {
    RAISED: r"vận động|quyên góp|huy động|gây quỹ|kêu gọi|ủng hộ|đóng góp",
    GIVEN: r"trao(?! đổi| quyền)|tặng|hỗ trợ",
    SAVED: r"làm lợi|(?<!sổ )(?<!gửi )tiết kiệm",
}
"""What is done with money, by the metric that counts it."""
DEED = re.compile("|".join(rf"(?P<{metric}>\b(?:{words})\b)" for metric, words in DEEDS.items()))
CLAUSES = re.compile(r"[.,;:\n]\s+|\n")
"""Points and commas within numbers part no clauses."""


def money_of(text: str, noun: str) -> str:
    """
    The metric of an amount of money (`noun`) in the words of a task: by what its clause does first, or the clauses
    before it, the nearest first, then those after. What is saved is told by its word anywhere in the clause: people are
    moved (vận động) to save. Money of which nothing is said was raised.
    """
    clauses = CLAUSES.split(normalize("NFC", text).lower())
    said = normalize("NFC", noun).lower()
    here = next((place for place, clause in enumerate(clauses) if said in clause), 0)
    for clause in [*reversed(clauses[: here + 1]), *clauses[here + 1 :]]:
        if deeds := [str(found.lastgroup) for found in DEED.finditer(clause)]:
            return SAVED if SAVED in deeds else deeds[0]
    return RAISED
