"""Precision of rules from findings labelled by hand: ``python -m benchmarks.language.precision``.

Takes a file that ``measure --findings`` wrote and somebody labelled (see ``findings``). The share
of real defects has its 95 % interval; false alarms are given per 10,000 syllables checked.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from benchmarks.language.findings import precision, read_rows

PER = 10_000


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a line for every rule and severity with labels."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.language.precision")
    parser.add_argument("file", type=Path, metavar="FILE.tsv")
    syllables, rows = read_rows(parser.parse_args(arguments).file)
    header = f"{'':14} {'real':>5} {'var.':>5} {'false':>5} {'share':>6}  {'95 %':>13}"
    print(f"{header} {'false/10,000':>13}")
    for rule, severity, found in precision(rows):
        low, high = found.interval()
        share = found.real / found.number
        print(
            f"{rule + ' ' + severity:14} {found.real:5} {found.variant:5} {found.false:5}"
            f" {share:6.2f}  {low:5.2f} - {high:5.2f} {found.false * PER / syllables:13.2f}"
        )
    print(f"{sum(not row.label for row in rows)} of {len(rows)} rows without label")


if __name__ == "__main__":
    main()
