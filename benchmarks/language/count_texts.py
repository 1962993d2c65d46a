"""Count runs of syllables in documents: ``python -m benchmarks.language.count_texts FOLDER...
--out FILE.tsv.xz``.

Reads every text and Word file of the folders and writes how often runs of one to four syllables are
there, in the format of ``ngrams-vi-official.tsv.xz``: a first line with the totals, then runs with
their counts in the order of their letters. Paragraphs that repeat, names of persons and what is no
Vietnamese are not counted (``runs``). Figures only come out, of what several documents have; what
looks like a slip must be in more of them.
"""

from __future__ import annotations

import argparse
import lzma
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, pairwise
from pathlib import Path
from typing import NamedTuple

from benchmarks.language.build_counts import LONGEST, NGRAMS, ngrams
from benchmarks.language.runs import Pair, Seen, Syllable, readable, runs_of, small_pairs
from benchmarks.language.texts import Text, read_folders
from kehoach_lint.vietnamese.spelling.neighbours import Lookup

LEAST = (5, 2, 2, 3)
"""The least count of a run that is kept, by its length."""
DOCUMENTS = 2
"""How many documents a run that is kept must be in."""
ORDINARY = 20
"""How often a pair must be known, or written small, to begin an ordinary word ("Thi đua")."""
KNOWN = 20
"""How many documents must have a run with the capital of a name: places, not persons."""
TIMES = 150
"""How much more often official documents have a pair that is one slip away, when they do not have
the pair itself: then it is doubtful."""
SURE = 4
"""How many documents must have a doubtful pair."""

Document = list[str]
_PAIR = 2


class Tally(NamedTuple):
    """How often runs are there, and in how many documents; a run is its syllables with spaces."""

    times: Counter[str]
    documents: Counter[str]

    def add(self, found: Counter[str]) -> None:
        """Count what one document has."""
        self.times.update(found)
        self.documents.update(found.keys())


def documents_of(texts: Iterable[Text]) -> list[Document]:
    """The paragraphs of each text that are to be counted, over all texts each once."""
    seen = Seen()
    return [
        [line for line in readable(text.draft.text.split("\n")) if seen.is_new(line)]
        for text in texts
    ]


@cache
def known_pairs() -> dict[Pair, int]:
    """The pairs of official documents, with their counts."""
    return {(run[0], run[1]): number for run, number in ngrams(NGRAMS) if len(run) == _PAIR}


def _ordinary(documents: Iterable[Document], known: Mapping[Pair, int]) -> frozenset[Pair]:
    """The pairs that begin ordinary words: those often counted, and those often written small."""
    small = Counter(
        pair for document in documents for line in document for pair in small_pairs(line)
    )
    both = ((pair, number) for counts in (known, small) for pair, number in counts.items())
    return frozenset(pair for pair, number in both if number >= ORDINARY)


def counted(
    documents: Sequence[Document],
    known: Mapping[Pair, int],
    least: Sequence[int] = LEAST,
    fewest: int = DOCUMENTS,
) -> dict[str, int]:
    """The runs of the documents that are kept, with their counts; ``known`` are the pairs of
    official documents."""
    tally = _tallied(documents, _ordinary(documents, known))
    slips = frozenset(_slips(tally, known))
    return {
        text: number
        for text, number in tally.times.items()
        if number >= least[text.count(" ")]
        and tally.documents[text] >= fewest
        and slips.isdisjoint(pairwise(text.split(" ")))
    }


def _tallied(documents: Iterable[Document], ordinary: frozenset[Pair]) -> Tally:
    plain, named = Tally(Counter(), Counter()), Tally(Counter(), Counter())
    for document in documents:
        found: tuple[Counter[str], Counter[str]] = Counter(), Counter()
        for line in document:
            for run in runs_of(line, ordinary):
                for text, doubtful in _parts(run):
                    found[doubtful][text] += 1
        plain.add(found[False])
        named.add(found[True])
    for text, number in named.documents.items():
        if number >= KNOWN:
            plain.times[text] += named.times[text]
            plain.documents[text] = max(plain.documents[text], number)
    return plain


def _slips(tally: Tally, known: Mapping[Pair, int]) -> Iterator[Pair]:
    """The doubtful pairs that too few documents have."""
    lookup = Lookup.of({syllable for pair in known for syllable in pair})
    for text, number in tally.times.items():
        first, _, second = text.partition(" ")
        if not second or " " in second or (first, second) in known or tally.documents[text] >= SURE:
            continue
        others = chain(
            ((other, second) for other, _ in lookup.near(first)),
            ((first, other) for other, _ in lookup.near(second)),
        )
        if any(known.get(other, 0) >= TIMES * number for other in others):
            yield first, second


def _parts(run: Sequence[Syllable]) -> Iterator[tuple[str, bool]]:
    for size in range(1, min(LONGEST, len(run)) + 1):
        for start in range(len(run) - size + 1):
            part = run[start : start + size]
            yield " ".join(one.text for one in part), any(one.doubtful for one in part)


def listed(runs: dict[str, int], least: Sequence[int], fewest: int) -> Iterator[str]:
    """The lines of the file."""
    types, occurrences = Counter[int](), Counter[int]()
    for text, number in runs.items():
        types[text.count(" ")] += 1
        occurrences[text.count(" ")] += number
    totals = (
        f"{size + 1}-grams: {types[size]} types, {occurrences[size]} occurrences"
        f" (count >= {least[size]}, documents >= {fewest})"
        for size in range(LONGEST)
    )
    yield f"# Vietnamese n-gram counts of official documents; {'; '.join(totals)}\n"
    for text in sorted(runs):
        yield f"{text}\t{runs[text]}\n"


def main(arguments: Sequence[str] | None = None) -> None:
    """Count, write the file and say how much there was."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.language.count_texts")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.tsv.xz")
    parser.add_argument("--least", nargs=LONGEST, type=int, default=LEAST, metavar="COUNT")
    parser.add_argument("--documents", type=int, default=DOCUMENTS, metavar="NUMBER")
    options = parser.parse_args(arguments)
    documents = documents_of(read_folders(options.folders))
    runs = counted(documents, known_pairs(), options.least, options.documents)
    with lzma.open(options.out, "wt", encoding="utf-8", preset=9, newline="\n") as file:
        file.writelines(listed(runs, options.least, options.documents))
    print(f"{len(documents)} documents, {len(runs):,} runs")


if __name__ == "__main__":
    main()
