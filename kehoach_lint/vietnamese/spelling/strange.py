"""Words that are no syllable in use, for which their neighbours know what was meant."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import NamedTuple

from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.closeness import cost
from kehoach_lint.vietnamese.counts import Counts
from kehoach_lint.vietnamese.spelling.keys import FOREIGN, goes_with, typed_of
from kehoach_lint.vietnamese.spelling.neighbours import Neighbour, neighbours_of_word
from kehoach_lint.vietnamese.spelling.windows import Windows
from kehoach_lint.vietnamese.stream import HARD, NONE
from kehoach_lint.vietnamese.syllables import canonical, compose, is_syllable, parse
from kehoach_lint.vietnamese.tables import TONED_LETTERS, VOWELS, Tone

USED = 20
"""A syllable counted less often is not in use, unless it stands in the list of those that are."""
_FITS = 8
"""How often one pair with the right reading must have been counted."""
_FITS_PLAIN = 20
"""How often a run of three must have been counted for a word without any Vietnamese letter, which
may be foreign."""
_KEYS = 0.6
"""The cost of keys left as typed."""
_SINGLE = 0.9
"""The highest cost of a single slip."""
_USUAL = 200
"""A pair counted this often leaves no doubt, where the slip is a single one."""
_SURE_THREE, _SURE_ALL = 40, 100
"""How often a run of three with another syllable must have been counted to speak against one that
is in use, and to leave no doubt."""
_BOUND = 0.2
"""The share a pair must have of all places of the other syllable, to speak against one in use."""
_TWINS = {Tone.HOI: Tone.NGA, Tone.NGA: Tone.HOI}
_LONGEST = 8
"""The most letters of a syllable with a slip in it."""
_SHORTEST = 2
_ABBREVIATION = 5
"""Capitals of fewer letters may be an abbreviation."""
_SIGNS = frozenset("_^{}/\\@&=<>#")
"""Signs beside a part of an address or formula."""
LOANS = frozenset(
    ("đôla", "rơmoóc", "sơmi", "ôtô", "môtô", "càphê", "ximăng", "kilôgam", "kilômét", "tivi",
     "amiăng", "vắcxin", "cácbon", "ápphích", "panô", "băngrôn", "canô", "lôgô", "lôgic",
     "rađiô", "căngtin", "bulông", "xilanh", "tuabin", "môtơ", "bôxít", "phốtpho", "phốtphát",
     "apatít", "ôxít", "axít", "bazơ", "côngtơ", "côngtenơ", "catalô", "phôtô", "sêri", "xêri",
     "gara", "ôxy", "hyđrô", "nitơ", "prôtêin", "mêtan", "êtan", "prôpan", "butan", "pôlyme",
     "xenlulô", "xitéc", "ximen", "đécgam", "rôbốt", "rôto", "palăng", "ghitar", "viôlông",
     "sôcôla", "bida", "tácpôlin", "ôzôn", "sunphua", "sunphát", "nitrát", "clorua")
)  # fmt: skip
"""Loan words that are also written in one."""
_LETTERS = frozenset((*VOWELS, *TONED_LETTERS, *"bcdđghklmnpqrstvxfjwz"))
"""All letters of the language and those its texts borrow."""
_VOWELS = frozenset((*VOWELS, *TONED_LETTERS))


class Strange(NamedTuple):
    """Word ``word`` of a text is no syllable in use; it should read ``expected`` (a canonical
    syllable). ``phrase`` speaks for it and was counted ``number`` times; ``possible`` tells that
    the grammar has such a syllable all the same, ``in_use`` that it is in use but hardly ever
    counted, ``certain`` that hardly anything else was meant, ``keys`` that the word is the keys of
    Telex or VNI; ``cost`` is that of the slip.
    """

    word: int
    expected: str
    phrase: tuple[str, ...]
    number: int
    possible: bool
    certain: bool
    cost: float
    in_use: bool = False
    keys: bool = False


def unused(windows: Windows, used: Container[str]) -> Iterator[int]:
    """The words of a text that are neither counted nor among those ``used``, nor abbreviations,
    parts of addresses or formulas."""
    single, folded = windows.counts.single, windows.stream.words.folded
    for index, syllable in enumerate(windows.stream.ids):
        if syllable >= 0 and single[syllable] >= USED:
            continue
        if folded[index] not in used and not _is_apart(windows, index):
            yield index


def misplaced(windows: Windows) -> Iterator[tuple[int, str]]:
    """The words whose tone mark stands on a letter that cannot carry it, with the right spelling:
    "cuả", "qúa", "lưạ". Names are left alone."""
    stream, known = windows.stream, windows.counts
    for index, syllable in enumerate(stream.ids):
        if syllable >= 0:
            continue
        word, right = stream.words.folded[index], canonical(stream.words.folded[index])
        if right == word or known.named(right) < USED or is_name(windows, index):
            continue
        yield index, right


def strange_of(windows: Windows, used: Container[str]) -> Iterator[Strange]:
    """The words of a text that are no syllable in use (``used``: canonical syllables that are, even
    if never counted) and for which the neighbours know a better reading, in order."""
    single, folded = windows.counts.single, windows.stream.words.folded
    for index, syllable in enumerate(windows.stream.ids):
        if (syllable >= 0 and single[syllable] >= USED) or _is_apart(windows, index):
            continue
        unknown = folded[index] not in used
        found = _left_as_typed(windows, index) if unknown else None
        if found is None:
            found = _mistyped(windows, index) if unknown else _rare(windows, index)
        if found is not None:
            yield found


def sides(windows: Windows, index: int) -> tuple[int, int]:
    """The ids of the words before and behind one, -1 where more than white space is between."""
    stream = windows.stream
    left = stream.ids[index - 1] if stream.edges[index] == NONE else -1
    right = stream.ids[index + 1] if stream.edges[index + 1] == NONE else -1
    return left, right


def is_name(windows: Windows, index: int) -> bool:
    """Whether a capitalised word stands inside a sentence or before another one."""
    stream = windows.stream
    written = stream.words.written
    if shape(written[index]) is not Shape.TITLE:
        return False
    behind = written[index + 1 : index + 2] if stream.edges[index + 1] == NONE else []
    return stream.edges[index] != HARD or any(shape(word) is Shape.TITLE for word in behind)


def _is_apart(windows: Windows, index: int) -> bool:
    stream = windows.stream
    word, letters = stream.words.written[index], set(stream.words.folded[index])
    if stream.words.folded[index] in LOANS:
        return True
    if len(word) < _SHORTEST or (shape(word) is Shape.CAPITALS and len(word) < _ABBREVIATION):
        return True
    if _VOWELS.isdisjoint(letters) or not letters <= _LETTERS:
        return True
    before = stream.words.gaps[index - 1] if index else ""
    behind = stream.words.gaps[index]
    signs = before[-1:] + behind[:1]
    return not _SIGNS.isdisjoint(signs) or before.endswith(".") or "-" in (before, behind)


def _left_as_typed(windows: Windows, index: int) -> Strange | None:
    known, stream = windows.counts, windows.stream
    word = stream.words.folded[index]
    typed = typed_of(known, stream.words.written[index], word)
    left, right = sides(windows, index)
    if typed is None or not (typed.native or goes_with(known, typed, word, left, right)):
        return None
    if is_name(windows, index) and not typed.native:
        return None
    expected = known.syllables[typed.id]
    number = known.single[typed.id]
    return Strange(index, expected, (expected,), number, False, True, _KEYS, keys=True)


def _mistyped(windows: Windows, index: int) -> Strange | None:
    stream = windows.stream
    word, form = stream.words.folded[index], shape(stream.words.written[index])
    if form is Shape.MIXED or word in FOREIGN or is_name(windows, index):
        return None
    if word.isascii() and not _is_plain_word(windows, index):
        return None
    best = _best(windows, index)
    if best is None:
        return _twin(windows, index)
    if _same_but_for_i(word, windows.counts.syllables[best.id]):
        return None
    found = _judged(windows, index, best)
    doubtful = form is Shape.CAPITALS and not found.certain
    return None if doubtful or (word.isascii() and not _fits_plain(found, best)) else found


def _twin(windows: Windows, index: int) -> Strange | None:
    """The word with hỏi for ngã or the other way round, for one that is no word and that nothing
    around explains: "sẳn" is "sẵn" whatever stands beside it."""
    known, word = windows.counts, windows.stream.words.folded[index]
    taken = parse(word)
    if taken is None or taken.tone not in _TWINS:
        return None
    right = compose(taken._replace(tone=_TWINS[taken.tone]))
    number = known.named(right)
    if number < _USUAL:
        return None
    return Strange(index, right, (right,), number, True, False, cost(word, right))


def _speaks_in_three(found: Strange) -> bool:
    return len(found.phrase) > 2 and found.cost <= _SINGLE and found.number >= _SURE_THREE


def _rare(windows: Windows, index: int) -> Strange | None:
    """What was meant by a word that is in use but hardly ever counted, where a run of three or a
    pair that hardly stands without it speaks for something else."""
    known, (left, right) = windows.counts, sides(windows, index)
    found = _mistyped(windows, index)
    if found is not None and _speaks_in_three(found):
        return found._replace(in_use=True, certain=found.number >= _SURE_ALL)
    if is_name(windows, index):
        return None
    word = windows.stream.words.folded[index]
    for meant in neighbours_of_word(word):
        if meant.cost > _SINGLE or _same_but_for_i(word, known.syllables[meant.id]):
            continue
        for pair, other in (((left, meant.id), left), ((meant.id, right), right)):
            number = known.of(*pair)
            if number >= _SURE_THREE and number >= _BOUND * known.single[other]:
                right_one, phrase = known.syllables[meant.id], names(known, pair)
                return Strange(index, right_one, phrase, number, True, True, meant.cost, True)
    return None


def slightly_mistyped(windows: Windows, index: int) -> bool:
    """Whether a single slip explains a word that is no syllable."""
    best = _best(windows, index)
    return best is not None and best.cost <= _SINGLE


def _best(windows: Windows, index: int) -> Neighbour | None:
    """The nearest syllable that goes with the neighbours of a word."""
    known, (left, right) = windows.counts, sides(windows, index)
    word = windows.stream.words.folded[index]
    if max(left, right) < 0 or len(word) > _LONGEST:
        return None
    best: tuple[float, int, Neighbour] | None = None
    for neighbour in neighbours_of_word(word):
        number = max(known.of(left, neighbour.id), known.of(neighbour.id, right))
        if number >= _FITS:
            rank = neighbour.cost, -number, neighbour
            best = min(best, rank) if best else rank
    return best[2] if best else None


def _same_but_for_i(left: str, right: str) -> bool:
    """Whether only i and y differ, which is a habit (CT011)."""
    first, second = parse(left), parse(right)
    if first is None or second is None or first[::2] != second[::2]:
        return False
    return {first.rime, second.rime} == {"i", "y"}


def _is_plain_word(windows: Windows, index: int) -> bool:
    """Whether a word of plain letters may be meant for Vietnamese: its neighbours are."""
    ids, words = windows.stream.ids, windows.stream.words
    single = windows.counts.single
    beside = ids[max(0, index - 1) : index] + ids[index + 1 : index + 2]
    return len(words.written[index]) > _SHORTEST and all(
        other >= 0 and single[other] >= USED for other in beside
    )


def _fits_plain(found: Strange, meant: Neighbour) -> bool:
    return len(found.phrase) > 2 and found.number >= _FITS_PLAIN and meant.cost <= _SINGLE


def _judged(windows: Windows, index: int, meant: Neighbour) -> Strange:
    known, possible = windows.counts, is_syllable(windows.stream.words.folded[index])
    left, right = sides(windows, index)
    pair = max(((left, meant.id), (meant.id, right)), key=lambda run: known.of(*run))
    triple = max(runs_of_three(windows, index, meant.id), key=lambda run: known.of(*run))
    number, borne_out = known.of(*pair), known.of(*triple)
    near = meant.cost <= _SINGLE and number >= _USUAL
    certain = not possible or borne_out > 0 or near
    phrase = triple if borne_out >= _FITS else pair
    return Strange(
        index,
        known.syllables[meant.id],
        names(known, phrase),
        known.of(*phrase),
        possible,
        certain,
        meant.cost,
    )


def runs_of_three(windows: Windows, index: int, syllable: int) -> list[tuple[int, int, int]]:
    """The runs of three that a syllable makes in the place of a word (-1: no word there)."""
    stream = windows.stream
    left, right = [-1, -1, *stream.left(index, 2)], [*stream.right(index, 2), -1, -1]
    return [
        (left[-2], left[-1], syllable),
        (left[-1], syllable, right[0]),
        (syllable, right[0], right[1]),
    ]


def names(known: Counts, run: tuple[int, ...]) -> tuple[str, ...]:
    """The syllables of a run of ids."""
    return tuple(known.syllables[syllable] for syllable in run if syllable >= 0)
