"""A number shared out in a list: `Giao chỉ tiêu: xã A 520, xã B 310 và xã C 240` charges each body with its share."""

import re

from phongtrao.reader.letters import lower
from phongtrao.reader.model import Span
from phongtrao.reader.parting import Charged
from phongtrao.reader.unit_starts import starts_unit

_OPENS = re.compile(
    r"(?:giao|phân bổ|phân chia|chia|phân khai)\s[^:;]{0,60}?"
    r"(?:chỉ tiêu|kế hoạch|số lượng|suất|định mức|cho các)[^:;]{0,80}:\s+"
    r"|(?<![\w(])(?:phân bổ|phân khai|chia ra|cụ thể|cụ thể như sau|trong đó)\s*:\s+"
)
_SHARE = re.compile(
    r"(?P<name>[^\W\d_][^,;:\d()]{2,70}?)\s*[:(–-]?\s*(?P<number>\d[\d.]*)(?P<unit>(?:\s[^\W\d_]+){0,3}?)\)?"
    r"\s*(?:(?P<on>[,;]|\s?và)\s+|(?=[.;]|$))"
)
_FEWEST = 2


def may_share(text: str, sentence: Span) -> bool:
    """Whether semicolons in a sentence only part such shares."""
    return (
        text.find(";", *sentence) >= 0 and text.find(":", *sentence) >= 0 and len(shared_out(text, sentence)) >= _FEWEST
    )


def shared_out(text: str, clause: Span) -> list[Charged]:
    """The bodies of such a list, each with its own part; nothing where there is none."""
    opening = _OPENS.search(lower(text[slice(*clause)]))
    if opening is None:
        return []
    found: list[Charged] = []
    at = clause[0] + opening.end()
    while share := _SHARE.match(text, at, clause[1]):
        if not starts_unit(text, at):
            break
        found.append(Charged(at, (share.span("name"),), share.end("unit")))
        at = share.end()
    return found if len(found) >= _FEWEST else []
