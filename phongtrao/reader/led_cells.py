"""Cells that name who leads and who helps together: `X (chủ trì), các Y`, `X chủ trì, phối hợp với Y`."""

import re

from phongtrao.reader.labels import listed_names, performers_of
from phongtrao.reader.letters import lower
from phongtrao.reader.model import Span

_LEADS = re.compile(r"\s*\((?:chủ trì|chính|phụ trách chính|đầu mối)\)\s*[,;:]?\s*(?:và\s+)?")
_HELPS = re.compile(r"\s*\((?:phối hợp|hỗ trợ|tham gia)\)\s*[,;.]?")
_WITH = "phối hợp"
Names = tuple[str, ...]


def names_of_cell(text: str, spans: list[Span]) -> tuple[Names, Names]:
    """Who leads and who helps by the words of a cell."""
    if len(spans) != 1 or not any(sign in lower(text[slice(*spans[0])]) for sign in (_WITH, "(")):
        return listed_names(text, spans), ()
    start, end = spans[0]
    low = lower(text[start:end])
    lead = _LEADS.search(low)
    if lead:
        beside = start + lead.end()
        stop = _HELPS.search(low, lead.end())
        last = start + stop.start() if stop else end
        return listed_names(text, [(start, start + lead.start())]), _listed(text, beside, last)
    read = performers_of(text, spans) if _WITH in low and "(" not in low else None
    return (read.leads, read.partners) if read and read.partners else (listed_names(text, spans), ())


def _listed(text: str, start: int, end: int) -> Names:
    return listed_names(text, [(start, end)]) if start < end else ()
