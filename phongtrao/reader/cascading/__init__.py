"""A plan beside the plan of the body above: what the lower one takes up, leaves out and adds."""

from phongtrao.reader.cascading.cascade import Cascade, Item, Match, cascade_of
from phongtrao.reader.cascading.printing import as_json_text, as_table

__all__ = ["Cascade", "Item", "Match", "as_json_text", "as_table", "cascade_of"]
