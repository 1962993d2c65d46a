"""Tables of the syllable: onsets, the rimes each of them takes, tone marks, letters.

Written by hand after the spelling of the national language (chữ Quốc ngữ) as taught in schools.
A rime is written without its tone; the glide of "hoa, thủy" belongs to the rime.
"""

from __future__ import annotations

from enum import IntEnum
from functools import cache


class Tone(IntEnum):
    """The six tones."""

    NGANG = 0
    HUYEN = 1
    SAC = 2
    HOI = 3
    NGA = 4
    NANG = 5


TONE_MARKS = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
"""The combining mark of each tone, by :class:`Tone`."""

VOWELS = "aăâeêioôơuưy"

_TONED = (
    "àáảãạ", "ằắẳẵặ", "ầấẩẫậ", "èéẻẽẹ", "ềếểễệ", "ìíỉĩị",
    "òóỏõọ", "ồốổỗộ", "ờớởỡợ", "ùúủũụ", "ừứửữự", "ỳýỷỹỵ",
)  # fmt: skip

TONED_LETTERS = {
    toned: (base, Tone(number))
    for base, letters in zip(VOWELS, _TONED, strict=True)
    for number, toned in enumerate(letters, start=1)
}
"""Each vowel letter with a tone mark: the letter without it, and the tone."""

WITH_TONE = {(base, tone): toned for toned, (base, tone) in TONED_LETTERS.items()}
"""The vowel letter that carries a tone, by letter without it and tone."""

PLAIN_LETTERS = str.maketrans(
    {
        **{toned: base for toned, (base, _) in TONED_LETTERS.items()},
        **dict(zip("ăâêôơưđ", "aaeooud", strict=True)),
    }
    | {
        toned: plain
        for letters, plain in zip(_TONED, "aaaeeiooouuy", strict=True)
        for toned in letters
    }
)
"""For ``str.translate``: small letters without tone and without hat, hook or bar."""

PLAIN_VOWELS = str.maketrans("ăâêôơư", "aaeoou")
"""For ``str.translate``: toneless vowels without hat and hook."""

STOPPED = ("ch", "c", "p", "t")
"""Codas that only take the tones sắc and nặng."""

ONSETS = (
    "ngh", "ng", "nh", "gh", "gi", "kh", "ch", "ph", "qu", "th", "tr",
    "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
)  # fmt: skip
"""All onsets, those of two and three letters before their first letters."""

_PLAIN = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu
o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt
ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu"""
_WITH_GLIDE = """
oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt
oe oem oen oeo oet uâ uân uâng uât uây uê uêch uên uênh uêt
uy uych uyn uynh uyp uyt uyu uya uyên uyêt uơ"""
_GLIDE_IN_LOANS = "oa oe uy oan oang oai uyt oong ooc oăn oen oet oam uê uyên"
_AFTER_QU = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng ât âu ây
e ec em en eng eo ep et ê êch ên ênh êt êu i it o on ot ôc ơ ơi ơt
y ych ya yên yêt yn ynh yp yt yu"""
_AFTER_GI = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e em en eo ep et ê êc êm êng êp êt êu o oc oi om on ong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt
ư ưc ưi ưng ưt ưu ưa ươc ươi ươm ương ươt"""
_Y_ALONE = "y yêm yên yêng yêt yêu"

_NO_GLIDE = {"gh", "ngh", "k", "g", "b", "m", "ph", "v", "p"}
_LOAN_GLIDE = {"b", "m", "ph", "v", "g", "p"}
_FRONT_ONLY = {"k", "gh", "ngh"}
_BACK_ONLY = {"c", "g", "ng"}
_TAKES_Y = {"k", "l", "m", "h", "t", "s", "v", "d", "b", "n", "th", "p", "r", "đ", "x"}


@cache
def rimes_after(onset: str) -> frozenset[str]:
    """The rimes that one of :data:`ONSETS` takes ("gi" alone and "gin" stand beside them)."""
    if onset == "qu":
        return frozenset(_AFTER_QU.split())
    if onset == "gi":
        return frozenset(_AFTER_GI.split())
    rimes = set(_PLAIN.split())
    if onset not in _NO_GLIDE:
        rimes.update(_WITH_GLIDE.split())
    if onset in _LOAN_GLIDE:
        rimes.update(_GLIDE_IN_LOANS.split())
    if onset in _FRONT_ONLY:
        rimes = {rime for rime in rimes if rime[0] in "ieê"}
    if onset in _BACK_ONLY:
        rimes = {rime for rime in rimes if rime[0] not in "ieê"}
    if not onset:
        rimes = {rime for rime in rimes if not rime.startswith("iê")} | set(_Y_ALONE.split())
    if onset in _TAKES_Y:
        rimes.add("y")
    return frozenset(rimes)
