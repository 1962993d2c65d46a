"""What the rules of language cost: ``python -m benchmarks.language.timing FOLDER...``.

Milliseconds per 1,000 words of the rules alone, on texts that are read and parsed already, side by
side with what python-docx takes to read a plan of five pages in the same process, in interleaved
rounds; then, in processes of their own, the time and the memory their data take to load. Several
texts are checked in turn, since what is known of the last two is kept.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from benchmarks.language.measuring import LANGUAGE, rules_of
from benchmarks.language.texts import Text, read_folders
from benchmarks.plans import write_plan
from benchmarks.run import Work, compared, plain_reading
from kehoach_lint.findings import Stage
from kehoach_lint.parsing import parse
from kehoach_lint.rules.base import Context
from kehoach_lint.rules.dispatch import run
from kehoach_lint.vietnamese.words import words_of

ROUNDS = 15
STARTS = 9
PAGES = 5
_WARM = """
import re, sys, time
from pathlib import Path
from kehoach_lint.findings import Stage
from kehoach_lint.parsing import parse
from kehoach_lint.readers import read_file
from kehoach_lint.rules.base import Context
from kehoach_lint.rules.dispatch import run
from kehoach_lint.rules.registry import chosen_rules
rules = chosen_rules(sys.argv[2].split(","))
draft = read_file(sys.argv[1])
context = Context(draft, parse(draft), None, Stage.REVIEW)
def largest():
    return int(re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024
before, start = largest(), time.perf_counter()
from kehoach_lint.rulesets.phrases import fixed_phrases
from kehoach_lint.vietnamese.counts import counts
fixed_phrases(), counts()
loaded = (time.perf_counter() - start) * 1000
list(run(rules, context))
print(loaded, (time.perf_counter() - start) * 1000, largest() - before)
"""


def checking(texts: Sequence[Text], names: Sequence[str]) -> Work:
    """Run the rules of families or codes on all texts, which are parsed beforehand."""
    rules = rules_of(names)
    contexts = [Context(text.draft, parse(text.draft), None, Stage.REVIEW) for text in texts]

    def check_all() -> int:
        return sum(len(list(run(rules, context))) for context in contexts)

    return check_all


def start(text: Text) -> tuple[float, ...]:
    """In fresh processes (Linux), medians: the milliseconds that counts and phrases take to load,
    those until the rules have checked a first text too, and the megabytes this adds."""
    command = [sys.executable, "-c", _WARM, text.draft.path, ",".join(LANGUAGE)]
    rounds = [
        subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        for _ in range(STARTS)
    ]
    return tuple(median(map(float, column)) for column in zip(*rounds, strict=True))


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the cost of each family, of all, and of the start."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.language.timing")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    texts = read_folders(parser.parse_args(arguments).folders)
    words = sum(len(words_of(text.draft.text).folded) for text in texts)
    if len(texts) < 3:  # two texts are remembered
        parser.error("give three texts or more")
    with tempfile.TemporaryDirectory(prefix="kehoach-lint-") as name:
        path = Path(name) / "five.docx"
        write_plan(path, PAGES)
        for names in (LANGUAGE, *((family,) for family in LANGUAGE)):
            ours, theirs = compared(checking(texts, names), plain_reading(path), ROUNDS)
            each = ours * 1_000_000 / words
            print(
                f"{','.join(names):12} {each:6.2f} ms per 1,000 words;"
                f" python-docx, {PAGES} pages: {theirs * 1000:5.1f} ms;"
                f" ratio {each / theirs / 1000:.2f}"
            )
    loaded, checked, megabytes = start(texts[0])
    print(f"data loaded in {loaded:.0f} ms; first text checked after {checked:.0f} ms")
    print(f"memory: {megabytes:.1f} MB for the data and the first text")


if __name__ == "__main__":
    main()
