"""Where an item is cut: each body charged with something else has a part of its own."""

from dataclasses import dataclass

from phongtrao.reader.model import Span
from phongtrao.reader.windows import moved

# How long, in letters, the words in front of the first charge are: a title at most, a sentence at least.
_SHORT_HEAD, _SENTENCE_HEAD = 100, 25


@dataclass(frozen=True)
class Charged:
    """A charge found at a place: the names, and where its part of the item begins."""

    at: int
    leads: tuple[Span, ...]
    end: int
    splits: bool = True
    inner: bool = False
    apart: bool = False
    apart_if_led: bool = False

    def moved(self, by: int) -> "Charged":
        """The same charge so much farther into the text."""
        leads = moved(self.leads, by)
        return Charged(self.at + by, leads, self.end + by, self.splits, self.inner, self.apart, self.apart_if_led)


def parts_of(text: str, span: Span, found: list[Charged], *, led: bool = False) -> list[tuple[Span, tuple[Span, ...]]]:
    """
    Cut the item where another unit's charge begins; a short head stays with the first, unless a label above has `led`
    it.
    """
    if not found:
        return [(span, ())]
    splitting = [charge for charge in found if charge.splits]
    if len({_names(text, charge) for charge in splitting}) == 1 and not _has_own_head(
        text, span, splitting[0], led=led
    ):
        return [(span, splitting[0].leads)]
    if not splitting:
        return [(span, found[0].leads)]
    cuts = [charge.at for charge in splitting]
    parts: list[tuple[Span, tuple[Span, ...]]] = []
    if _has_own_head(text, span, splitting[0], led=led):
        # `Mở 02 lớp; giao X đăng cai; Y chấm bài.`: who does the head stands behind it, in front of the next.
        before = [charge.leads for charge in found if not charge.splits and charge.at < cuts[0]]
        parts.append((_trimmed(text, span[0], cuts[0]), before[-1] if before else ()))
    else:
        cuts[0] = span[0]
    for charge, start, end in zip(splitting, cuts, [*cuts[1:], span[1]], strict=True):
        parts.append((_trimmed(text, start, end), charge.leads))
    return [(part, leads) for part, leads in parts if part[0] < part[1]]


def _names(text: str, charge: Charged) -> tuple[str, ...]:
    return tuple(text[a:b] for a, b in charge.leads)


def _has_own_head(text: str, span: Span, first: Charged, *, led: bool) -> bool:
    """Words in front of the first charge that are a duty themselves, not only its title."""
    if first.apart:
        return True
    head = text[span[0] : first.at].strip()
    if led and head.endswith(";"):
        return True
    if len(head) > _SHORT_HEAD or any(sign in head.rstrip(".;: ") for sign in (";", ". ")):
        return True
    return len(head) > _SENTENCE_HEAD and head.endswith((".", ";"))


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " \t\n":
        start += 1
    while end > start and text[end - 1] in " \t\n,":
        end -= 1
    return start, end
