"""`make messages` leaves nothing in the catalogue that is no longer said: such rests made landings fail."""

from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from io import BytesIO

from babel.messages.pofile import read_po

from .tree import ROOT

CATALOGUE = """\
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "Còn nói"
msgstr "Still said"

#~ msgid "Thôi nói"
#~ msgstr "Said no more"
"""


def test_what_is_no_longer_said_is_dropped():
    loader = SourceFileLoader("check_messages", str(ROOT / "bin" / "check-messages"))
    script = module_from_spec(spec_from_loader(loader.name, loader))
    loader.exec_module(script)

    kept = read_po(BytesIO(script.without_obsolete(CATALOGUE.encode())))

    assert kept.get("Còn nói").string == "Still said"
    assert not kept.obsolete
