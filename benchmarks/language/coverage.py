"""How much of some texts the counts know: ``python -m benchmarks.language.coverage FOLDER...``.

Prints the share of runs of one to four syllables that are in the counts alone, before the
vocabulary, and in the pack, after it. Runs end where ``stream`` sees a HARD edge, or one that only
a comma or dash makes, or a word that is no syllable.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from benchmarks.language.build_counts import LONGEST, counted_in_texts
from benchmarks.language.texts import Text, read_folders
from kehoach_lint.vietnamese.counts import counts
from kehoach_lint.vietnamese.stream import NONE, stream_of
from kehoach_lint.vietnamese.syllables import is_syllable

Run = tuple[str, ...]


def runs_of(texts: Iterable[Text], size: int) -> Iterator[Run]:
    """All runs of so many syllables in the texts."""
    for text in texts:
        stream = stream_of(text.draft.text)
        folded = stream.words.folded
        for first in range(len(folded) - size + 1):
            run = tuple(folded[first : first + size])
            edges = stream.edges[first + 1 : first + size]
            if all(edge == NONE for edge in edges) and all(map(is_syllable, run)):
                yield run


def shares(texts: Sequence[Text]) -> Iterator[tuple[int, int, float, float]]:
    """For each length of run: length, runs in the texts, share known before and after."""
    tallies = {size: Counter(runs_of(texts, size)) for size in range(1, LONGEST + 1)}
    before = counted_in_texts()
    known = counts()
    for size, tally in tallies.items():
        number = max(1, tally.total())
        early = sum(times for run, times in tally.items() if run in before)
        late = sum(times for run, times in tally.items() if known.named(*run))
        yield size, tally.total(), early / number, late / number


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a line for each length."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.language.coverage")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    texts = read_folders(parser.parse_args(arguments).folders)
    print(f"{'syllables':>9} {'runs':>9} {'before':>7} {'after':>7}")
    for size, number, before, after in shares(texts):
        print(f"{size:9} {number:9,} {before:7.3f} {after:7.3f}")


if __name__ == "__main__":
    main()
