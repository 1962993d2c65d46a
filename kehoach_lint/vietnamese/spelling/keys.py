"""Keys of Telex left as typed: "thowif" for "thời", "ddaau" for "đâu"."""

from __future__ import annotations

from typing import NamedTuple

from kehoach_lint.patterns import late
from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.closeness import typed_readings
from kehoach_lint.vietnamese.counts import Counts
from kehoach_lint.vietnamese.syllables import is_syllable

_USED = 20
"""How often the reading of a word must have been counted."""
_PAIR, _PAIR_PLAIN = 20, 40
"""How often the reading must have been counted with a neighbour, for a word that may be foreign;
the second for one that has nothing but the key of a tone."""
_NATIVE = late(
    r"dd(?=[aeiouy])|u[ow]*w|[iy]ee|uoo|uaa|nhr$|awm|eef$|(?:ng|nh|[nmiu])w[fjrsx]?$|ow[a-z]*[fjx]$|aw[a-z]*[fjx]$|aa[a-z]*[fjxsr]$"
    r"|ee[a-z]*[jx]$|oo[a-z]*[jx]$|(?:ee|oo|o|a)(?:n|ng|nh|i|m)[fj]$|^(?:ng|nh|kh|tr|ph)[a-z]*[fj]$"
)
"""What no foreign word has in it."""
FOREIGN = frozenset(
    ("air", "ans", "bar", "bars", "bas", "beef", "been", "beer", "bees", "bis", "bits", "bof",
     "booms", "boot", "boots", "bos", "bow", "box", "bus", "cams", "cans", "caps", "car", "cars",
     "chaos", "chef", "chips", "chops", "conf", "cops", "cow", "cows", "def", "door", "eps",
     "fax", "for", "gas", "gif", "goof", "hair", "hans", "hips", "his", "hof", "hoof", "hops",
     "how", "ins", "its", "lads", "laos", "laser", "law", "lawn", "laws", "lee", "lex", "loop",
     "loops", "lots", "low", "macs", "maps", "mar", "mars", "mas", "max", "mens", "mix", "moon",
     "moor", "nav", "nets", "news", "noon", "nor", "now", "of", "off", "oops", "own", "par",
     "photos", "raj", "reef", "ref", "rex", "roof", "rooms", "roots", "row", "see", "seen",
     "sets", "sex", "sir", "six", "soon", "taps", "tar", "tax", "tee", "teen", "teens", "ter",
     "tex", "this", "thus", "tips", "too", "tools", "tops", "tor", "tow", "var", "ver", "view",
     "vis", "was", "zoom")
)  # fmt: skip
"""Words of other languages that read like keys of a Vietnamese one."""
_MARKS = late(r"aa|aw|dd|ee|oo|ow|uw|w[fjrsx]?$")
_LEAST, _LEAST_CAPITALS = 3, 4
"""The fewest letters; words of two have a tone key no foreign one ends with."""


class Typed(NamedTuple):
    """A syllable by its id, and whether no foreign word can have been meant."""

    id: int
    native: bool


def typed_of(known: Counts, written: str, folded: str) -> Typed | None:
    """The counted syllable whose keys a word is, if it is no syllable itself."""
    if not folded.isascii() or folded in FOREIGN or shape(written) is Shape.MIXED:
        return None
    if len(folded) < _LEAST and not folded.endswith(("f", "j")):
        return None
    if shape(written) is Shape.CAPITALS and len(written) < _LEAST_CAPITALS:
        return None
    ids = (known.ids.get(reading, -1) for reading in typed_readings(folded) if is_syllable(reading))
    best = max(ids, key=known.of, default=-1)
    if best < 0 or known.single[best] < _USED:
        return None
    named = shape(written) is Shape.CAPITALS and not _MARKS.search(folded)
    return Typed(best, not named and _NATIVE.search(folded) is not None)


def goes_with(known: Counts, typed: Typed, folded: str, left: int, right: int) -> bool:
    """Whether a reading goes with one of its neighbours (UNKNOWN: none there), as a word must that
    may be foreign."""
    plain = _MARKS.search(folded) is None
    pairs = known.of(left, typed.id), known.of(typed.id, right)
    if plain and min(left, right) >= 0 and min(pairs) == 0:
        return False
    return max(pairs) >= (_PAIR_PLAIN if plain else _PAIR)
