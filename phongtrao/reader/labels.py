"""Label lines: `Nội dung: ... / Cơ quan chủ trì: ... / Thời gian: ...` make one task of several paragraphs."""

import re
from dataclasses import dataclass, field

from phongtrao.reader.dues import labelled_due
from phongtrao.reader.items import Item
from phongtrao.reader.letters import any_of, lower
from phongtrao.reader.model import Due, Span
from phongtrao.reader.partners import helping, only_helps, partners_of
from phongtrao.reader.roles import is_one_name
from phongtrao.reader.sentences import clauses
from phongtrao.reader.units import Names, names_at
from phongtrao.reader.vocabulary.charging import GENERIC, PARTNER_CUES, TRADES
from phongtrao.reader.vocabulary.labels import FIELD_OF

_LABEL = re.compile(r"(?P<label>[^\W\d_][\w\s,/và]{1,42}?)\s*(?:\([^)]{0,40}\))?\s*:\s*")
_GENERIC = re.compile(r",?\s*" + any_of(GENERIC) + r"(?!\w)")
_PARTNER = re.compile(r",?\s*" + any_of(PARTNER_CUES) + r"\s+")
_CUE = re.compile(any_of(PARTNER_CUES) + r"\s+")
_ACTION = re.compile(r"(?:chủ trì|chịu trách nhiệm|có trách nhiệm|chủ động)\s*,?\s*")
# `Phó Giám đốc phụ trách chuyên môn` is one office.
_OFFICE = re.compile(r"(?:[Đđ]ồng chí |[Đđ]/c )?(?:Phó|Trưởng|Ủy viên)\s")
# Within so many letters a label has its colon.
_REACH = 200
_CELL_NAME = 60
_TAIL_WORDS = 4


def field_of(text: str, span: Span) -> tuple[str, int] | None:
    """The field a paragraph is labelled with, and where its words begin."""
    found = _LABEL.match(text, *span) if text.find(":", span[0], min(span[1], span[0] + _REACH)) > 0 else None
    if not found:
        return None
    name = FIELD_OF.get(" ".join(lower(found["label"]).split()))
    return (name, found.end()) if name else None


@dataclass
class LabelGroup:
    """The labelled paragraphs met since the last heading, by field."""

    fields: dict[str, list[Span]] = field(default_factory=dict)
    support: list[Span] = field(default_factory=list)
    last: str | None = None
    depth: int = 0

    def add(self, name: str, span: Span, depth: int) -> None:
        """Take one labelled paragraph; an empty one waits for the lines below it."""
        self.fields.setdefault(name, [])
        if span[0] < span[1]:
            self.fields[name].append(span)
            if name != "content":
                self.support.append(span)
        self.last, self.depth = name, depth

    @property
    def is_open(self) -> bool:
        """Whether anything was gathered."""
        return bool(self.fields)

    @property
    def further(self) -> tuple[Span, ...]:
        """What is said of the content besides who does it and by when."""
        return tuple(span for name in ("detail", "target") for span in self.fields.get(name, []))

    def is_full(self, name: str) -> bool:
        """Whether a field that comes again begins a new group."""
        return name in ("content",) and bool(self.fields.get("content")) and len(self.fields) > 1


@dataclass(frozen=True)
class Performers:
    """Who a `Cơ quan thực hiện` line charges with the labelled content, and with what else."""

    leads: tuple[str, ...]
    partners: tuple[str, ...]
    others: tuple[tuple[Span, tuple[str, ...]], ...]
    acts: bool = False


def performers_of(text: str, spans: list[Span]) -> Performers:
    """Read the lines of a lead field: one clause leads the content, further actions are tasks of their own."""
    parts = [part for span in spans for part in clauses(text, *span, at_semicolons=True)]
    read = [_Part(text, part) for part in parts]
    leading = [part for part in read if not part.helps] or read
    main = next((part for part in leading if part.is_generic), None) or next(
        (part for part in leading if part.names.spans), None
    )
    helpers = tuple(name for part in read if part is not main and part.helps for name in part.leads)
    read = [part for part in read if part is main or not part.helps]
    others = [(part.span, part.leads) for part in read if part is not main and part.names.spans and part.has_action]
    plain = [part for part in read if part is main or (part.names.spans and not part.has_action)]
    leads = tuple(dict.fromkeys(name for part in plain for name in part.leads))
    if not leads and parts:
        leads = tuple(text[a:b].strip(" .;,") for a, b in parts)
    return Performers(
        leads, (main.partners if main else ()) + helpers, tuple(others), acts=bool(main and main.has_action)
    )


class _Part:
    """One clause of a lead field: the names, what follows them, who helps."""

    def __init__(self, text: str, span: Span) -> None:
        self.span = span
        self.names: Names = names_at(text, span[0])
        rest_at = min(max(self.names.end, span[0]), span[1])
        rest = lower(text[rest_at : span[1]]).strip(" .;")
        self.leads = tuple(text[a : min(b, span[1])] for a, b in self.names.spans if a < span[1])
        action = _ACTION.match(rest)
        after = rest[action.end() :] if action else rest
        self.has_action = bool(self.names.verb) and bool(after) and not _PARTNER.match(after)
        self.is_generic = bool(self.names.verb) and (not self.has_action or _GENERIC.match(after) is not None)
        self.helps = bool(self.names.spans) and only_helps(text, self.names)
        self.partners = self._partners(text, rest_at, span[1])

    def _partners(self, text: str, start: int, end: int) -> tuple[str, ...]:
        beside = helping(text, (start, end))
        if beside:
            return tuple(text[a:b] for a, b in beside)
        cue = _CUE.search(lower(text[start:end]))
        names = names_at(text, start + cue.end()) if cue else Names((), 0, "")
        return tuple(text[a : min(b, end)] for a, b in names.spans if a < end)


def listed_names(text: str, spans: list[Span]) -> tuple[str, ...]:
    """The names of a field or a cell that holds nothing else."""
    found: list[str] = []
    for span in spans:
        for part in clauses(text, *span, at_semicolons=True):
            names = names_at(text, part[0])
            if _is_one_name(text, names, part) or is_one_name(text[slice(*part)].strip(" .;")):
                found.append(text[slice(*part)].strip(" .;,"))
                continue
            whole = _with_tail(text, names, part[1])
            inside = [text[a : min(b, part[1])].strip(" .;") for a, b in whole if a < part[1]]
            found += inside or [text[part[0] : part[1]].strip(" .;,")]
    return tuple(dict.fromkeys(name for name in found if name and name not in "-–"))


def _is_one_name(text: str, names: Names, part: Span) -> bool:
    """A short cell that ends with a number or a capital is a name to its end, whatever verb it holds."""
    words = text[slice(*part)].strip(" .;")
    last = words.rsplit(" ", 1)[-1]
    return (
        len(names.spans) == 1
        and bool(names.verb)
        and len(words) <= _CELL_NAME
        and not any(sign in words for sign in ",:(")
        and (last[:1].isdigit() or last[:1].isupper())
    )


def _with_tail(text: str, names: Names, end: int) -> tuple[Span, ...]:
    """In a cell that holds names only, a few words behind the last name still belong to it (`... trong tỉnh`)."""
    rest = text[names.end : end].strip(" .;") if names.spans else ""
    if names.verb in TRADES and rest == names.verb:
        return (*names.spans[:-1], (names.spans[-1][0], names.end + len(names.verb)))
    keeps = not names.verb or (names.verb == "phụ trách" and _OFFICE.match(text, names.spans[-1][0]))
    if not rest or not keeps or not rest[0].islower() or len(rest.split()) > _TAIL_WORDS:
        return names.spans
    return (*names.spans[:-1], (names.spans[-1][0], names.end + len(text[names.end : end].rstrip(" .;"))))


def items_of_group(text: str, group: LabelGroup, model: Item, heading: Span | None, year: int | None) -> list[Item]:
    """The tasks of a label group; `model` carries section, tier and inherited units."""
    performers = performers_of(text, group.fields.get("lead", []))
    partners = performers.partners + listed_names(text, group.fields.get("partner", []))
    dues = group.fields.get("due", [])
    due = labelled_due(text, dues[0], year) if dues else None
    contents = group.fields.get("content") or ([heading] if heading else [])
    made = [_copy(text, model, span, performers.leads, partners, due) for span in contents]
    if made:
        others = {span for span, _ in performers.others}
        made[0].support = tuple(span for span in group.support if span not in others)
        made[0].details = group.further
    made += [_copy(text, model, span, leads, (), due) for span, leads in performers.others]
    return made


def _copy(
    text: str, model: Item, span: Span, leads: tuple[str, ...], partners: tuple[str, ...], due: Due | None
) -> Item:
    """Where no label says who leads, the words of the content may."""
    made = Item(span, model.section, model.role, model.tier, model.group, whole=bool(leads))
    own = tuple(text[a:b] for a, b in partners_of(text, span)) if leads else ()
    made.leads, made.own_leads, made.partners, made.due = model.leads, leads, own + partners, due
    return made
