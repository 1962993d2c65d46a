"""The table tesseract writes of a page: words with boxes, in pixels from the upper left corner.

The columns are level, page, block, paragraph, line, word, left, top, width, height, confidence,
text (tesseract's manual, "TSV"). A page that lies aslant is turned: the slope of its lines is that
of the lower edges of their words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from statistics import median
from typing import NamedTuple

from kehoach_lint.readers.pdf.fonts import style_of
from kehoach_lint.readers.pdf.words import Word

_WORD_LEVEL = "5"
_FIELDS = 12
_LEAST_CONFIDENCE = 20.0
_DEEP = frozenset("gjpqyQ,;()[]/ạẠặẶậẬẹẸệỆịỊọỌộỘợỢụỤựỰỵỴ")
"""Letters that reach below the line."""
_BELOW = 0.22
"""The share of their height that such words have below the line."""
_LONG_LINE = 4
_OTHER_SIZE = 0.3
_SIZE = 1.3
"""How many times the height of a usual word over the line the size is."""


class _Seen(NamedTuple):
    """A word as tesseract saw it: its line, its edges in points from the lower left corner."""

    line: tuple[str, ...]
    left: float
    right: float
    low: float
    high: float
    text: str


def words_of(table: str, scale: float, height: float) -> list[Word]:
    """The words of a page of this height; ``scale`` points are one pixel. The order is that of
    tesseract. What it is not sure of at all, and specks of dirt, are left out."""
    seen = [word for row in table.splitlines() if (word := _seen(row, scale, height))]
    lines = defaultdict(list)
    for word in seen:
        lines[word.line].append(word)
    slope = _slope(lines.values())
    baselines = [_baseline(line, slope) for line in lines.values()]
    sizes = [_size_of(*pair, slope) for pair in zip(lines.values(), baselines, strict=True)]
    usual = median(sizes) if sizes else 1.0
    found: list[Word] = []
    for line, baseline, size in zip(lines.values(), baselines, sizes, strict=True):
        # How high a line looks depends on its letters: what is nearly the usual size is that.
        size = usual if abs(size - usual) < _OTHER_SIZE * usual else size
        style = style_of("", size)
        found += (
            Word(word.left, word.right, baseline, word.text, style, len(found) + place, True)
            for place, word in enumerate(line)
        )
    return found


def _seen(row: str, scale: float, height: float) -> _Seen | None:
    fields = row.split("\t")
    if len(fields) != _FIELDS or fields[0] != _WORD_LEVEL:
        return None
    text = fields[11].strip()
    left, top, width, tall, sure = map(float, fields[6:11])
    if not text or (sure < _LEAST_CONFIDENCE and not any(map(str.isalnum, text))):
        return None
    low, high = height - (top + tall) * scale, height - top * scale
    return _Seen(tuple(fields[1:5]), left * scale, (left + width) * scale, low, high, text)


def _slope(lines: Iterable[Sequence[_Seen]]) -> float:
    """How far a line rises for each point to the right, by the words that stand on it."""
    slopes: list[float] = []
    for line in lines:
        level = [word for word in line if _DEEP.isdisjoint(word.text)]
        if len(level) >= _LONG_LINE:
            across = level[-1].left - level[0].left
            if across > 0:
                slopes.append((level[-1].low - level[0].low) / across)
    return median(slopes) if slopes else 0.0


def _baseline(line: Sequence[_Seen], slope: float) -> float:
    """The baseline of a line as if the page lay straight."""
    level = [word for word in line if _DEEP.isdisjoint(word.text)]
    if level:
        return median(word.low - slope * word.left for word in level)
    lows = (word.low + _BELOW * (word.high - word.low) - slope * word.left for word in line)
    return median(lows)


def _size_of(line: Sequence[_Seen], baseline: float, slope: float) -> float:
    """The size of the letters of a line in points, guessed from how high its words are."""
    usual = median(word.high - slope * word.left - baseline for word in line)
    return max(round(usual * _SIZE * 2) / 2, 1.0)
