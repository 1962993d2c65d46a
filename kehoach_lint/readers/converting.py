"""Text in an encoding before Unicode, converted before anything else reads it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from kehoach_lint.draft import NoteKind
from kehoach_lint.readers.characters import Wide
from kehoach_lint.readers.lines import Line
from kehoach_lint.readers.marking import Marks, Range
from kehoach_lint.vietnamese.legacy import Encoding, decode, encoding_of, gains, may_be_legacy

_KINDS = {
    Encoding.TCVN3: NoteKind.TCVN3,
    Encoding.VNI: NoteKind.VNI,
    Encoding.VIQR: NoteKind.VIQR,
}


class Converted(NamedTuple):
    """A stored text in Unicode. The character ``i`` stands for the stored ones from ``at[i]`` to
    ``at[i + 1]``; ``ranges`` are the stretches converted, by encoding."""

    text: str
    at: list[int]
    ranges: Marks

    def lines(self, lines: Sequence[Line]) -> list[Line]:
        """Lines read from the converted text with their places in the stored one."""
        at = self.at
        return [
            line._replace(chars=line.chars._replace(at=[at[place] for place in line.chars.at]))
            for line in lines
        ]

    def wide(self, wide: Wide) -> Wide:
        """The characters that stand for several, of the stored text."""
        at = self.at
        found = {at[place]: at[place + width] - at[place] for place, width in wide.items()}
        for place, start in enumerate(at[:-1]):
            if at[place + 1] - start > 1:
                found.setdefault(start, at[place + 1] - start)
        return found

    def marks(self, marks: Marks) -> Marks:
        """What was noticed in the converted text and the stretches that were, of the stored one."""
        at = self.at
        found = {
            kind: [Range(at[start], at[end]) for start, end in ranges]
            for kind, ranges in marks.items()
        }
        return {**found, **self.ranges}


def converted(stored: str, stretches: Sequence[tuple[int, int]]) -> Converted | None:
    """The stored text with those stretches (lines, runs) converted that are in an old encoding;
    None when there is none."""
    texts = [stored[start:end] for start, end in stretches]
    if not any(map(may_be_legacy, texts)):
        return None
    encodings = _encodings(texts)
    if not any(encodings):
        return None
    parts: list[str] = []
    at: list[int] = []
    ranges: Marks = {}
    done = 0
    for (start, end), encoding in zip(stretches, encodings, strict=True):
        if encoding is None:
            continue
        decoded = decode(stored[start:end], encoding)
        parts += stored[done:start], decoded.text
        at += range(done, start)
        at += (start + place for place in decoded.at[:-1])
        done = end
        ranges.setdefault(_KINDS[encoding], []).append(Range(start, end))
    return Converted("".join(parts) + stored[done:], [*at, *range(done, len(stored) + 1)], ranges)


def _encodings(texts: Sequence[str]) -> list[Encoding | None]:
    """The encoding of each text. Where one is sure, short texts around it are read in it too."""
    found = [encoding_of(text) for text in texts]
    usual = Counter(filter(None, found)).most_common(1)
    if not usual:
        return found
    encoding = usual[0][0]
    return [
        encoding if one is None and gains(text, encoding) else one
        for text, one in zip(texts, found, strict=True)
    ]
