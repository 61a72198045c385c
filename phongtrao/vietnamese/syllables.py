"""Vietnamese syllables: which written words can be one, and how many of a text's words are."""

import re
import unicodedata
from functools import lru_cache


def _listed(table: str) -> list[str]:
    return table.split()


_TONES = "\u0300\u0301\u0303\u0309\u0323"
_STOPPED = ("c", "ch", "p", "t")
_STOPPED_TONES = "\u0301\u0323"
_ONSETS = _listed("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x")
_RHYMES = frozenset(
    _listed("""
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong
    op ot     ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ up ut uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt
    uyn uynh uyt uyp uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    y yên yêt yêu yêm yêng ych ynh yt yn
    """)
)
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 7
_FIRST_ACCENTED = "\u0080"


@lru_cache(maxsize=32_768)
def is_syllable(word: str) -> bool:
    """Whether the letters can be one Vietnamese syllable, tone and all; either place of the tone mark is good."""
    word = unicodedata.normalize("NFC", word.lower())
    if len(word) > _LONGEST:
        return False
    parted = unicodedata.normalize("NFD", word)
    tones = [mark for mark in parted if mark in _TONES]
    if len(tones) > 1:
        return False
    plain = unicodedata.normalize("NFC", "".join(mark for mark in parted if mark not in _TONES))
    return any(
        _is_rhyme(plain[len(onset) :], tones) for onset in ("", *_ONSETS) if plain.startswith(onset)
    ) or plain in ("gi", "đ")


def _is_rhyme(rhyme: str, tones: list[str]) -> bool:
    if rhyme not in _RHYMES:
        return False
    return not rhyme.endswith(_STOPPED) or (len(tones) == 1 and tones[0] in _STOPPED_TONES)


def share_of_syllables(text: str) -> tuple[int, float]:
    """How many words of a text hold letters beyond ASCII, and the share of these that are Vietnamese syllables."""
    accented = [word for word in _WORD.findall(text) if max(word) >= _FIRST_ACCENTED]
    good = sum(map(is_syllable, accented))
    return len(accented), good / len(accented) if accented else 0.0
