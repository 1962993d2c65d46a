"""Measure and print a small table: ``python -m benchmarks.run`` (``make bench``).

Everything is a ratio or a size, since machines differ: rounds of what is compared are interleaved
and the medians are set against each other. The exit code is 0 also when a goal is missed: a busy
machine proves nothing.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.plans import write_plan

FIXTURES = Path(__file__).parents[1] / "fixtures"
ROUNDS = 25
FILES = 1_000
WARM = 100
PAGES, MANY_PAGES = 5, 100
MEGABYTE = 1024.0


Work = Callable[[], object]


class Measure(NamedTuple):
    """A line of the table: what was measured, the figure, the goal it is to stay under."""

    name: str
    figure: float
    goal: float
    note: str


def compared(first: Work, second: Work, rounds: int) -> Sequence[float]:
    """Median seconds of both, in interleaved rounds after one that is not counted."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds + 1):
        for work, kept in zip((first, second), times, strict=True):
            start = time.perf_counter()
            work()
            if number:
                kept.append(time.perf_counter() - start)
    return [median(kept) for kept in times]


def checker(path: Path) -> Work:
    """Read, parse and check a file."""
    from kehoach_lint.checking import check
    from kehoach_lint.readers import read_file

    return lambda: check(read_file(str(path)))


def plain_reading(path: Path) -> Work:
    """Read the text of all paragraphs and tables with python-docx, and nothing else."""
    from docx import Document

    def read() -> list[str]:
        document = Document(str(path))
        texts = [paragraph.text for paragraph in document.paragraphs]
        for table in document.tables:
            texts += [cell.text for row in table.rows for cell in row.cells]
        return texts

    return read


def speed(folder: Path) -> Measure:
    """Checking a Word plan against merely reading it with python-docx."""
    path = folder / "five.docx"
    write_plan(path, PAGES)
    ours, theirs = compared(checker(path), plain_reading(path), ROUNDS)
    note = f"{ours * 1000:.1f} ms against {theirs * 1000:.1f} ms"
    return Measure(f"check {PAGES} pages / python-docx", ours / theirs, 2.5, note)


def per_page(folder: Path) -> Measure:
    """The cost of a page in a long plan against one in a short plan."""
    short, long = folder / "short.docx", folder / "long.docx"
    write_plan(short, PAGES)
    write_plan(long, MANY_PAGES)
    one, many = compared(checker(short), checker(long), ROUNDS // 5)
    ratio = (many / MANY_PAGES) / (one / PAGES)
    note = f"{many / MANY_PAGES * 1000:.2f} ms a page against {one / PAGES * 1000:.2f} ms"
    return Measure(f"page of {MANY_PAGES} / page of {PAGES}", ratio, 1.3, note)


_MANY = f"""
import re, sys
from pathlib import Path
from kehoach_lint.checking import check
from kehoach_lint.readers import read_file
for number, path in enumerate(sorted(Path(sys.argv[1]).iterdir()), 1):
    check(read_file(str(path)))
    if number in ({WARM}, {FILES}):
        print(re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1])
"""


def memory(folder: Path) -> list[Measure]:
    """The largest resident size of one process over many files, and how it grows (Linux: getrusage
    would count the process that started it)."""
    many = folder / "many"
    many.mkdir()
    for number in range(FILES):
        write_plan(many / f"{number:04}.docx", 2, number)
    command = [sys.executable, "-c", _MANY, str(many)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    early, late = (int(line) / MEGABYTE for line in done.stdout.split())
    return [
        Measure(f"MB after {FILES} files", late, 120, "largest resident size of one process"),
        Measure(f"growth from file {WARM}", late / early, 1.1, f"{early:.0f} MB after {WARM}"),
    ]


def start(folder: Path) -> list[Measure]:
    """Starting the command against starting a bare interpreter; the draft is a plan of a page."""
    draft = folder / "small.txt"
    draft.write_bytes((FIXTURES / "near-miss" / "02-ngay-ky-niem.txt").read_bytes())
    # As installed: with the modules compiled.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}

    def run(*arguments: str) -> Work:
        return lambda: subprocess.run(
            [sys.executable, *arguments],
            check=False,
            capture_output=True,
            cwd=folder,
            env=environment,
        )

    program = "from kehoach_lint.cli import main; main()"
    measures = []
    for name, arguments, goal in (
        ("--version", ["--version"], 5.0),
        ("check small.txt", ["check", str(draft)], 15.0),
    ):
        ours, bare = compared(run("-c", program, *arguments), run("-c", "pass"), ROUNDS)
        note = f"{ours * 1000:.0f} ms against {bare * 1000:.0f} ms"
        measures.append(Measure(f"{name} / bare interpreter", ours / bare, goal, note))
    return measures


def main() -> None:
    """Measure everything and print the table."""
    with tempfile.TemporaryDirectory(prefix="kehoach-lint-") as name:
        folder = Path(name)
        measures = [speed(folder), per_page(folder), *start(folder), *memory(folder)]
    print(f"{'':34} {'figure':>8} {'goal':>6}")
    for measure in measures:
        met = "" if measure.figure <= measure.goal else "  MISSED"
        line = f"{measure.name:34} {measure.figure:8.2f} {measure.goal:6.1f}  {measure.note}{met}"
        print(line)


if __name__ == "__main__":
    main()
