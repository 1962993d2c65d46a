"""Recall on injected errors and findings on sound text of the rules of language.

``python -m benchmarks.language.measure FOLDER... [--rate 0.02] [--seed 7] [--rules CT,VH]
[--findings FILE.tsv]``. The texts are not to be those the rules were tuned on.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.language.findings import Row, row_of, write_rows
from benchmarks.language.inject import Altered, with_slips
from benchmarks.language.measuring import (
    LANGUAGE,
    Outcome,
    findings_of,
    odds_at,
    odds_in,
    outcomes,
    rules_of,
    words_at,
)
from benchmarks.language.mishaps import with_mishaps
from benchmarks.language.names import FAMILIES, with_names
from benchmarks.language.slips import Slip
from benchmarks.language.texts import Text, read_folders, syllables_in
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Rule

THRESHOLDS = (2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 6.0)
PER = 10_000


class Measured(NamedTuple):
    """All that one run over some texts gave.

    ``rows`` are the findings on the unaltered texts; ``slips`` the outcomes of words put for
    others, ``mishaps`` those of the other kinds; ``found`` the odds at the slips, ``alarms`` those
    of verdicts on the unaltered texts.
    """

    syllables: int
    rows: list[Row]
    slips: list[Outcome]
    mishaps: list[Outcome]
    found: list[float]
    alarms: list[float]


def measure(texts: Sequence[Text], rules: tuple[Rule, ...], rate: float, seed: int) -> Measured:
    """Check all texts as they are and with errors at a rate a word."""
    all_of = Measured(syllables_in(texts), [], [], [], [], [])
    codes = {rule.code for rule in rules}
    naming = (*rules, *(rule for rule in rules_of(FAMILIES) if rule.code not in codes))
    for text in texts:
        findings = findings_of(text.draft, rules)
        all_of.rows.extend(row_of(text, finding) for finding in findings)
        all_of.alarms.extend(odds_in(text.draft))
        spared = words_at(text.draft, findings)
        slipped = with_slips(text.draft, seed, rate, spared)
        all_of.slips.extend(_checked(slipped, rules))
        all_of.found.extend(odds_at(slipped))
        for altered in with_mishaps(text.draft, seed, rate, spared):
            all_of.mishaps.extend(_checked(altered, rules))
        all_of.mishaps.extend(_checked(with_names(text.draft, seed), naming))
    return all_of


def _checked(altered: Altered, rules: tuple[Rule, ...]) -> Iterable[Outcome]:
    return outcomes(altered, findings_of(altered.draft, rules))


def recall_table(measured: Measured) -> list[str]:
    """Recall by kind: with errors alone, with warnings, with anything, and how often what is
    suggested is right where something is found."""
    lines = [f"{'injected':14} {'n':>5} {'error':>7} {'+warn':>7} {'+info':>7} {'right':>7}"]
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in measured.slips:
        groups[outcome.kind].append(outcome)
    for kind in Slip:
        lines += _line(kind.value, groups[kind])
    lines += _line("ALL SLIPS", measured.slips)
    others: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in measured.mishaps:
        others[outcome.kind].append(outcome)
    for name, found in others.items():
        lines += _line(name, found)
    return lines


def _line(name: str, found: Sequence[Outcome]) -> list[str]:
    if not found:
        return []
    reached = [
        _share(found, lambda outcome, rank=severity.rank: outcome.rank >= rank)  # type: ignore[misc]
        for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO)
    ]
    told = [outcome for outcome in found if outcome.rank >= Severity.INFO.rank]
    right = _share(told, lambda outcome: outcome.right)
    shares = " ".join(f"{share:7.3f}" for share in (*reached, right))
    return [f"{name:14} {len(found):5} {shares}"]


def _share(found: Sequence[Outcome], holds: Callable[[Outcome], bool]) -> float:
    return sum(map(holds, found)) / len(found) if found else 0.0


def alarm_table(measured: Measured) -> list[str]:
    """Findings on the unaltered texts by severity and rule, in all and per 10,000 syllables."""
    per = PER / max(1, measured.syllables)
    lines = [f"{'unaltered':14} {'n':>5} {'/10,000':>8}   {measured.syllables:,} syllables"]
    severities = Counter(row.severity for row in measured.rows)
    codes = Counter((row.rule, row.severity) for row in measured.rows)
    for severity in reversed(Severity):
        number = severities[severity.value]
        lines.append(f"{severity.value.upper():14} {number:5} {number * per:8.2f}")
    for (code, level), number in sorted(codes.items()):
        lines.append(f"{code + ' ' + level:14} {number:5} {number * per:8.2f}")
    return lines


def threshold_table(measured: Measured) -> list[str]:
    """For thresholds of the odds: recall of slips by verdicts that reach it, and verdicts that rest
    on odds per 10,000 syllables of the unaltered texts."""
    lines = [f"{'odds from':>14} {'recall':>7} {'/10,000':>8}"]
    for threshold in THRESHOLDS:
        recall = sum(odds >= threshold for odds in measured.found) / max(1, len(measured.found))
        alarms = sum(odds >= threshold for odds in measured.alarms) * PER
        lines.append(f"{threshold:14.1f} {recall:7.3f} {alarms / max(1, measured.syllables):8.2f}")
    return lines


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print three tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.language.measure")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--rate", type=float, default=0.02, help="errors injected a word")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--rules", default=",".join(LANGUAGE), help="families or codes")
    parser.add_argument("--findings", type=Path, help="write findings on the unaltered texts here")
    options = parser.parse_args(arguments)
    texts = read_folders(options.folders)
    rules = rules_of(options.rules.split(","))
    measured = measure(texts, rules, options.rate, options.seed)
    for table in (recall_table, threshold_table, alarm_table):
        print("\n".join(table(measured)), end="\n\n")
    if options.findings:
        write_rows(options.findings, measured.rows, measured.syllables)


if __name__ == "__main__":
    main()
