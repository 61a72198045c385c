"""Lines that only say whom or what the paragraphs below are about: a level, a body, an introduction."""

from phongtrao.reader.charges import charges_of
from phongtrao.reader.labelled import Labelled
from phongtrao.reader.markers import is_bullet
from phongtrao.reader.model import Span
from phongtrao.reader.outline import Placed
from phongtrao.reader.roles import Tier, units_of_title

_LONGEST = 90


class LabelLines(Labelled):
    """A walk that knows such lines and keeps what they say."""

    def _heads_bullets(self, place: Placed, words: str) -> bool:
        """`* Phần lễ` or a bold line without a full stop, deeper bullets right below: it names what they are about."""
        bold = place.marker is None and place.block.is_bold
        if not (bold or is_bullet(place.marker)) or len(words) > _LONGEST or not words[-1:].isalnum():
            return False
        below = next((other for other in self.placed[self.at + 1 : self.at + 3] if not other.block.note), None)
        return below is not None and is_bullet(below.marker) and below.depth > place.depth

    def _is_label(self, place: Placed, words: str, span: Span) -> bool:
        """A line that ends in a colon names a level or a unit, or introduces what follows."""
        title = words.rstrip(" :")
        tier = self._tier(title, span[0])
        units = units_of_title(title)
        if place.marker is None and not tier and not units:
            return self._introduces(place, span)
        if len(words) > _LONGEST and not units:
            return False
        if tier or units:
            self._open_label(tier, units)
        elif place.depth == 1 and not words.endswith(":"):
            self.label_units = ()
        self._say(place, "frame", "label", place.depth or None, place.marker.sign if place.marker else None)
        return True

    def _open_label(self, tier: Tier | None, units: tuple[str, ...]) -> None:
        self.groups_seen += 1
        self.group_letter = chr(ord("a") + min(self.groups_seen - 1, 25))
        if tier and self.role != "assignment":
            self.tier, self.label_units = tier, ()
        else:
            self.label_units = units
            self.tier = tier or self.tier

    def _introduces(self, place: Placed, span: Span) -> bool:
        """`..., các đơn vị thực hiện các nội dung sau:` names who does what follows."""
        charged = [c for c in charges_of(self.text, span) if c.leads]
        if charged:
            self.intro = tuple(self.text[a:b] for a, b in charged[-1].leads)
        self._say(place, self.out.marks[place.block.start].kind, "label", None, None)
        return True
