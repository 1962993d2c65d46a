"""Pack the counts of syllables: ``python -m benchmarks.language.build_counts``.

In go ``ngrams-vi-official.tsv.xz`` (18.8 million words of law, decrees, circulars and
administrative documents, runs of 1 to 4 syllables, each from two documents or more; sources in
``README.md`` beside it) and the vocabulary of plans, ``rulesets/tu-vung.txt`` and
``rulesets/cum-tu.yaml``, every run of which counts as seen ``VOCABULARY`` times at least. Out comes
``kehoach_lint/vietnamese/data/counts.bin`` (format: ``kehoach_lint.vietnamese.counts``).
"""

from __future__ import annotations

import hashlib
import json
import lzma
import sys
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from math import log
from pathlib import Path

from kehoach_lint.resources import data_folder
from kehoach_lint.rulesets.phrases import load_phrases
from kehoach_lint.vietnamese.counts import EACH, MAGIC, STEPS, VOCABULARY
from kehoach_lint.vietnamese.spelling.neighbours import ATTESTED, Lookup
from kehoach_lint.vietnamese.syllables import canonical, is_syllable
from kehoach_lint.vietnamese.words import split_words

LEAST = {1: 5, 2: 3, 3: 4, 4: 6}
"""The least count at which a run is kept, by its length."""
SURE, FIXED = 0.97, 0.9
"""Shares of a gap one syllable must have for the gap to be fixed (upper and lower four bits)."""
ENOUGH = {3: 40, 4: 20}
"""How often a run must have been counted before its gaps count as fixed."""
LONGEST = 4

Run = tuple[int, ...]
HERE = Path(__file__).parent
NGRAMS = HERE / "ngrams-vi-official.tsv.xz"
PACK = Path(__file__).parents[2] / "kehoach_lint" / "vietnamese" / "data" / "counts.bin"


def inputs() -> tuple[Path, ...]:
    """The files a pack is made of."""
    rulesets = data_folder("rulesets")
    return NGRAMS, rulesets / "tu-vung.txt", rulesets / "cum-tu.yaml"


def digest() -> str:
    """What tells whether a pack was made from the files as they are."""
    found = hashlib.blake2b(digest_size=16)
    for path in inputs():
        found.update(path.read_bytes())
        found.update(b"\0")
    return found.hexdigest()


def vocabulary() -> Iterator[tuple[str, ...]]:
    """The canonical syllables of every entry of the vocabulary and every phrase."""
    _, words, phrases = inputs()
    for line in words.read_text(encoding="utf-8").splitlines():
        yield _syllables(line.partition("#")[0])
    for phrase in load_phrases(phrases):
        yield phrase.syllables


def _syllables(text: str) -> tuple[str, ...]:
    return tuple(canonical(word) for word in split_words(text).written)


def ngrams(path: Path) -> Iterator[tuple[tuple[str, ...], int]]:
    """The runs of a file of counts, with their counts."""
    with lzma.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                text, _, number = line.rstrip("\n").partition("\t")
                yield tuple(text.split(" ")), int(number)


def counted_in_texts() -> dict[tuple[str, ...], int]:
    """The runs that the texts alone have often enough, with their counts."""
    return {run: number for run, number in ngrams(NGRAMS) if number >= LEAST[len(run)]}


def counted() -> dict[tuple[str, ...], int]:
    """All runs with their counts."""
    runs = counted_in_texts()
    for entry in vocabulary():
        for size in range(1, LONGEST + 1):
            for start in range(len(entry) - size + 1):
                run = entry[start : start + size]
                runs[run] = max(runs.get(run, 0), VOCABULARY)
    return runs


def fixed_bits(runs: Mapping[Run, int], size: int) -> dict[Run, int]:
    """For every run, bit i when its syllable i has FIXED of what the others leave room for, and
    bit i + 4 when it has SURE."""
    mass: dict[Run, int] = defaultdict(int)
    for run, number in runs.items():
        for place in range(size):
            mass[_gap(run, place)] += number
    found = {}
    for run, number in runs.items():
        bits = 0
        for place in range(size) if number >= ENOUGH[size] else ():
            share = number / mass[_gap(run, place)]
            bits |= (share >= FIXED) << place | (share >= SURE) << (place + LONGEST)
        found[run] = bits
    return found


def _gap(run: Run, place: int) -> Run:
    return (*run[:place], -1, *run[place + 1 :])


def coded(number: int) -> int:
    """A count as the pack keeps it."""
    return min(255, round(log(number) * STEPS) + 1)


def _level(runs: Mapping[Run, int], before: list[Run], size: int) -> tuple[list[Run], list[bytes]]:
    known = set(before)
    keys = sorted(run for run in runs if run[:-1] in known)
    bits = fixed_bits({run: runs[run] for run in keys}, size) if size > 2 else {}
    first, position = array("I"), 0
    for prefix in before:
        while position < len(keys) and keys[position][:-1] < prefix:
            position += 1
        first.append(position)
    first.append(len(keys))
    last = array("H", [run[-1] for run in keys])
    parts = [first.tobytes(), last.tobytes(), bytes(coded(runs[run]) for run in keys)]
    return keys, [*parts, bytes(bits[run] for run in keys if bits)]


def _sparse(first: bytes) -> tuple[bytes, bytes]:
    """Every ``EACH``th of the beginnings, and how many runs go on from each shorter run: of the
    longest runs, which are few behind each of three, that takes a third of the room."""
    starts = array("I", first)
    kids = bytes(after - before for before, after in pairwise(starts))
    return starts[::EACH].tobytes(), kids


def packed(runs: Mapping[tuple[str, ...], int]) -> bytes:
    """The pack of all runs. A run whose beginning is missing is dropped."""
    if sys.byteorder != "little":
        raise SystemExit("build the pack on a little-endian machine")
    syllables = sorted({run[0] for run in runs if len(run) == 1})
    ids = {syllable: number for number, syllable in enumerate(syllables)}
    single = array("I", [runs[(syllable,)] for syllable in syllables])
    sections = [
        ("syllables", "B", "\n".join(syllables).encode()),
        ("single", "I", single.tobytes()),
    ]
    keys: list[Run] = [(number,) for number in range(len(syllables))]
    for size in range(2, LONGEST + 1):
        chosen = dict(_with_ids(runs, ids, size))
        keys, parts = _level(chosen, keys, size)
        names = ("first", "last", "count", "fixed")
        if size == LONGEST:
            parts[0], kids = _sparse(parts[0])
            sections.append((f"kids{size}", "B", kids))
        for name, kind, part in zip(names, "IHBB", parts, strict=True):
            sections.append((f"{name}{size}", kind, part))
        if size == 2:
            leaders = Counter(run[-1] for run in keys)
            before = array("H", [leaders[number] for number in range(len(syllables))])
            sections.append(("before2", "H", before.tobytes()))
    sections += _near(syllables, single, ids)
    header = json.dumps(
        {"digest": digest(), "sections": [[name, kind, len(part)] for name, kind, part in sections]}
    ).encode()
    return b"".join([MAGIC, len(header).to_bytes(4, "little"), header, *(p for *_, p in sections)])


def _near(
    syllables: list[str], single: array[int], ids: Mapping[str, int]
) -> list[tuple[str, str, bytes]]:
    """The sections that say which syllables may have been meant for another."""
    lookup = Lookup.of(
        syllable
        for syllable, number in zip(syllables, single, strict=True)
        if is_syllable(syllable) and number >= min(ATTESTED, VOCABULARY)
    )
    first, last, costs = array("I", [0]), array("H"), bytearray()
    for syllable in syllables:
        for other, price in lookup.near(syllable):
            last.append(ids[other])
            costs.append(round(price * 100))
        first.append(len(last))
    return [
        ("first0", "I", first.tobytes()),
        ("last0", "H", last.tobytes()),
        ("cost0", "B", bytes(costs)),
    ]


def _with_ids(
    runs: Mapping[tuple[str, ...], int], ids: Mapping[str, int], size: int
) -> Iterable[tuple[Run, int]]:
    for run, number in runs.items():
        if len(run) == size and all(syllable in ids for syllable in run):
            yield tuple(ids[syllable] for syllable in run), number


def main() -> None:
    """Write the pack and say how large it is."""
    pack = packed(counted())
    PACK.parent.mkdir(parents=True, exist_ok=True)
    new = PACK.with_suffix(".new")  # programs that have the old one open keep it whole
    new.write_bytes(pack)
    new.replace(PACK)
    print(f"{PACK.name}: {len(pack):,} bytes")


if __name__ == "__main__":
    main()
