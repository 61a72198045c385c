"""A later sentence that names who does the first one, because it takes up its verb."""

import re
from dataclasses import replace

from phongtrao.reader.letters import any_of, lower
from phongtrao.reader.model import Span
from phongtrao.reader.parting import Charged
from phongtrao.reader.vocabulary.charging import VERBS

_VERB = re.compile(any_of(VERBS) + r"(?!\w)")
_JOINT = re.compile(r",\s*|\s+và\s+")
_GENERAL = frozenset(
    (
        *("tổ chức", "thực hiện", "triển khai", "phối hợp", "tham gia", "tiếp tục", "tăng cường", "đẩy mạnh"),
        *("xây dựng", "hướng dẫn", "kiểm tra", "tuyên truyền", "vận động", "phát động", "tham mưu", "báo cáo"),
        *("theo dõi", "chủ trì", "duy trì", "rà soát", "bố trí", "phải", "cần", "tự", "cử"),
    )
)
# How far into a sentence its first verbs, and the verb that takes one up, may stand.
_TITLE, _REACH, _FEW = 60, 90, 4


def answered(text: str, span: Span, found: list[Charged]) -> list[Charged]:
    """`Thành lập 04 đội ... Phòng A tham mưu quyết định thành lập.`: A does all of it, and nothing is cut there."""
    if not found or not found[0].splits or found[0].apart or found[0].at <= span[0]:
        return found
    first = found[0]
    said = lower(text[first.end : min(span[1], first.end + _REACH)]).split(";")[0]
    verbs = _first_verbs(lower(text[span[0] : first.at]))
    if any(re.search(rf"(?<!\w){verb}(?!\w)", said) for verb in verbs):
        return [replace(first, splits=False), *found[1:]]
    return found


def _first_verbs(low: str) -> list[str]:
    """The verbs that open a sentence (`In, cấp ...`), or stand behind its short title."""
    colon = low.find(": ", 0, _TITLE)
    at = colon + 2 if colon >= 0 else 0
    verbs: list[str] = []
    while len(verbs) < _FEW and (verb := _VERB.match(low, at)):
        verbs.append(verb[0])
        joint = _JOINT.match(low, verb.end())
        if joint is None:
            break
        at = joint.end()
    return [re.escape(verb) for verb in verbs if verb not in _GENERAL]
