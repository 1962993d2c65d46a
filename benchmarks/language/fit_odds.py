"""Fit the weights of CT006: ``python -m benchmarks.language.fit_odds FOLDER…``.

Needs numpy (the extra ``fit``). In go folders of documents that took no part in the counts; errors
are put into them as people make them (``benchmarks.language.inject``). Out comes
``kehoach_lint/vietnamese/spelling/weights.py``, and tables of recall and findings on the texts as
they were, for every second document by weights fitted on the others. The intercept is such that
4.5 is the level ``RATE`` of those findings are above. ``--mistakes FILE`` names those that are real
("văn bản [qui→quy] phạm", one a line): they are left out of both. ``--alarms FILE`` writes the
words of sound text with the highest odds in this form, for somebody to read.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np  # type: ignore[import-not-found, unused-ignore]

from benchmarks.language.inject import with_slips
from benchmarks.language.texts import Text, read_folders
from kehoach_lint.vietnamese.spelling.doubtful import suspicious
from kehoach_lint.vietnamese.spelling.features import (
    NAMES,
    OF_READING,
    OF_WORD,
    Habit,
    habit_of,
)
from kehoach_lint.vietnamese.spelling.odds import CERTAIN, weighed
from kehoach_lint.vietnamese.spelling.windows import Windows, windows_of

ROUNDS, SHARE = 3, 0.02
"""How often errors are put into each document, and how many a word."""
RATE = 0.3
"""Findings per 10,000 words of sound text at the level of an error."""
LEVELS = (6.5, 5.5, 5.0, 4.5, 4.0, 3.5, 3.0, 2.5, 2.0, 1.5, 1.0)
_INJECTED = 0.08
"""The weight of an injected error beside that of a word as it stood: as if one word in 200 were
wrong."""
_ALARMS = 400
_RIDGE = 1.0
_STEPS = 30
_AROUND = 30
_FILE = Path(__file__).parents[2] / "kehoach_lint" / "vietnamese" / "spelling" / "weights.py"

Matrix = Any


class Row(NamedTuple):
    """A doubtful word with the features of its best readings: ``right`` tells for each whether it
    is what was meant. ``injected`` is the word an error was put at; ``context`` has the place of a
    word as it stood, in the form of a mistake."""

    readings: list[tuple[float, ...]]
    right: list[bool]
    injected: bool
    context: str = ""


class Sample(NamedTuple):
    """The rows of a document of a folder, its number of words and of errors put in."""

    folder: str
    rows: list[Row]
    words: int
    errors: int


class Model(NamedTuple):
    """A weight for every feature, and the intercept."""

    weights: Matrix
    intercept: float

    def odds(self, row: Row) -> tuple[float, bool]:
        """The odds of the best reading, and whether it is the right one."""
        odds = np.array(row.readings) @ self.weights + self.intercept
        best = int(odds.argmax())
        return float(odds[best]), row.right[best]


def sample(folder: str, text: Text, number: int, mistakes: Sequence[str]) -> Sample:
    """The rows of a document as it is, and of its copies with errors."""
    windows = windows_of(text.draft.text)
    rows = []
    for at, syllables, readings in _weighed(windows):
        if not _is_mistake(text.draft.text, windows, at, mistakes):
            context = _context(text.draft.text, windows, at, syllables[0])
            rows.append(Row(readings, [False] * len(readings), injected=False, context=context))
    errors = 0
    for turn in range(ROUNDS):
        altered = with_slips(text.draft, 1000 * number + turn, SHARE)
        errors += len(altered.errors)
        meant = {error.span.start: error.original.lower() for error in altered.errors}
        copy = windows_of(altered.draft.text)
        for at, syllables, readings in _weighed(copy):
            original = meant.get(copy.stream.words.starts[at])
            if original is not None:
                right = [syllable == original for syllable in syllables]
                rows.append(Row(readings, right, injected=True))
    return Sample(folder, rows, len(windows.stream.ids), errors)


def _weighed(windows: Windows) -> Iterator[tuple[int, list[str], list[tuple[float, ...]]]]:
    """The suspicious words of a text, their best readings and the features of these."""
    habit: Habit = habit_of(windows.stream)
    for at in suspicious(windows):
        found = weighed(windows, at, habit)
        if found is not None:
            syllables = [windows.counts.syllables[r.neighbour.id] for r, _ in found.readings]
            yield at, syllables, [found.of_word + features for _, features in found.readings]


def _context(text: str, windows: Windows, at: int, meant: str) -> str:
    start, end = windows.stream.words.span(at, at)
    before = text[max(0, start - _AROUND) : start].replace("\n", "|")
    behind = text[end : end + _AROUND].replace("\n", "|")
    return f"{before}[{text[start:end]}→{meant}]{behind}"


def _is_mistake(text: str, windows: Windows, at: int, mistakes: Sequence[str]) -> bool:
    before, _, rest = _context(text, windows, at, "").partition("[")
    word, _, behind = rest.partition("→]")
    return any(
        f"[{word}→" in mistake
        and before.endswith(mistake.partition("[")[0])
        and behind.startswith(mistake.partition("]")[2])
        for mistake in mistakes
    )


def fitted(samples: Sequence[Sample]) -> Model:
    """The model of the best and the right reading of each row (Newton's method, a small ridge)."""
    taken = [
        (row, at)
        for one in samples
        for row in one.rows
        for at, holds in enumerate(row.right)
        if at == 0 or holds
    ]
    raw = np.array([row.readings[at] for row, at in taken])
    right = np.array([row.right[at] for row, at in taken], dtype=float)
    share = np.array([_INJECTED if row.injected else 1.0 for row, _ in taken])
    mean, spread = raw.mean(axis=0), raw.std(axis=0) + 1e-9
    scaled = np.hstack([(raw - mean) / spread, np.ones((len(taken), 1))])
    ridge = _RIDGE * np.diag([1.0] * raw.shape[1] + [0.0])
    beta = np.zeros(scaled.shape[1])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-np.clip(scaled @ beta, -30, 30)))
        slope = scaled.T @ (share * (right - chance)) - ridge @ beta
        bend = (scaled * (share * chance * (1 - chance))[:, None]).T @ scaled + ridge
        step = np.linalg.solve(bend, slope)
        beta += step
        if abs(step).max() < 1e-6:
            break
    weights = beta[:-1] / spread
    return Model(weights, float(beta[-1] - weights @ mean))


class Judged(NamedTuple):
    """What models made of a document they were not fitted on: the odds of sound words with their
    places, the odds at injected errors with whether the reading was right, numbers of words and of
    errors."""

    folder: str
    sound: list[tuple[float, str]]
    errors: list[tuple[float, bool]]
    words: int
    injected: int


def judged(samples: Sequence[Sample]) -> Iterator[Judged]:
    """Every second document judged by the model of the others, and the other way round."""
    for half in (0, 1):
        model = fitted(samples[1 - half :: 2])
        for one in samples[half::2]:
            sound = [(model.odds(row)[0], row.context) for row in one.rows if not row.injected]
            errors = [model.odds(row) for row in one.rows if row.injected]
            yield Judged(one.folder, sound, errors, one.words, one.errors)


def together(name: str, found: Iterable[Judged]) -> Judged:
    """Several documents as one."""
    parts = list(found)
    return Judged(
        name,
        sorted((pair for part in parts for pair in part.sound), reverse=True),
        [pair for part in parts for pair in part.errors],
        sum(part.words for part in parts),
        sum(part.injected for part in parts),
    )


def level(found: Judged) -> float:
    """The odds that ``RATE`` findings per 10,000 sound words are above."""
    return found.sound[int(found.words * RATE / 10_000)][0]


def table(found: Judged, shift: float) -> Iterator[str]:
    """Recall, share of right readings and findings on sound text for several levels."""
    yield f"{found.folder}: {found.words:,} words, {found.injected:,} errors"
    for least in LEVELS:
        hits = [right for odds, right in found.errors if odds + shift >= least]
        false = sum(odds + shift >= least for odds, _ in found.sound)
        yield (
            f"  {least:4.1f}  recall {len(hits) / found.injected:.3f}"
            f"  right {sum(hits) / max(1, len(hits)):.3f}"
            f"  on sound text {false} = {false / found.words * 10_000:.2f} per 10,000"
        )


def module(model: Model, shift: float) -> str:
    """The source of the module of weights."""
    values = [round(float(value), 4) for value in model.weights]
    parts = dict(zip(NAMES, values, strict=True))
    text = '"""The weights of the odds: written by ``benchmarks/language/fit_odds.py``."""\n'
    text += f"\nINTERCEPT = {model.intercept + shift:.4f}\n"
    for name, features in (("WORD_WEIGHTS", OF_WORD), ("READING_WEIGHTS", OF_READING)):
        text += f"{name} = (\n"
        text += "".join(f"    {parts[feature]},  # {feature}\n" for feature in features)
        text += ")\n"
    return text


def main(write: Callable[[str], object] = print) -> None:
    """Fit, tell how good it is, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--mistakes", type=Path)
    parser.add_argument("--alarms", type=Path)
    asked = parser.parse_args()
    lines = asked.mistakes.read_text(encoding="utf-8").splitlines() if asked.mistakes else []
    mistakes = [line for line in lines if "→" in line]
    samples = [
        sample(folder.name, text, number, mistakes)
        for folder in asked.folders
        for number, text in enumerate(read_folders([folder]))
    ]
    parts = list(judged(samples))
    whole = together("all", parts)
    shift = CERTAIN - level(whole)
    for folder in asked.folders:
        name = folder.name
        one = together(name, (part for part in parts if part.folder == name))
        write("\n".join(table(one, shift)))
    write("\n".join(table(whole, shift)))
    if asked.alarms:
        alarms = whole.sound[:_ALARMS]
        asked.alarms.write_text("\n".join(place for _, place in alarms), encoding="utf-8")
    _FILE.write_text(module(fitted(samples), shift), encoding="utf-8")


if __name__ == "__main__":
    main()
