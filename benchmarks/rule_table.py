"""How often every rule fires: ``python -m benchmarks.rule_table [FOLDER …]``.

Prints a Markdown table: a row for each rule, a column for the sample drafts of ``fixtures``, for
the texts that are near to a defect but have none, and for each further folder. Documents are
checked one by one, at the stage of review; a folder is searched for all files that can be read.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kehoach_lint.checking import check
from kehoach_lint.readers import UnreadableError, read_file
from kehoach_lint.rules.registry import all_rules

ROOT = Path(__file__).parents[1]
FIXTURES = (ROOT / "fixtures" / "drafts", ROOT / "fixtures" / "near-miss")
_FORMATS = frozenset((".docx", ".doc", ".pdf", ".md", ".txt"))


def drafts(folder: Path) -> Iterator[Path]:
    """The files of a folder that may be drafts, in order, without Word's lock files."""
    for path in sorted(folder.rglob("*")):
        fits = path.suffix.lower() in _FORMATS and path.name.lower() != "readme.md"
        if fits and not path.name.startswith("~$"):
            yield path


def firings(paths: Iterable[Path]) -> Counter[str]:
    """Findings by code; "" counts the documents. A file that cannot be read is named on standard
    error."""
    found: Counter[str] = Counter()
    for path in paths:
        try:
            draft = read_file(str(path))
        except UnreadableError as error:
            print(f"{path}: {error}", file=sys.stderr)
            continue
        found[""] += 1
        found.update(finding.code for finding in check(draft).findings)
    return found


def table(folders: Sequence[Path]) -> Iterator[str]:
    """The lines of the table for some folders."""
    columns = [firings(drafts(folder)) for folder in folders]
    names = [f"{folder.name} ({found['']})" for folder, found in zip(folders, columns, strict=True)]
    yield f"| rule | name | {' | '.join(names)} |"
    yield f"|---|---|{'---:|' * len(names)}"
    for rule in all_rules():
        numbers = (str(found[rule.code]) for found in columns)
        yield f"| {rule.code} | {rule.name} | {' | '.join(numbers)} |"
    totals = (str(found.total() - found[""]) for found in columns)
    yield f"| | total | {' | '.join(totals)} |"


def main() -> None:
    """Print the table for the fixtures and the folders named on the command line."""
    folders = [Path(name) for name in sys.argv[1:]]
    unknown = [str(folder) for folder in folders if not folder.is_dir()]
    if unknown:
        raise SystemExit(f"no such folder: {', '.join(unknown)}")
    print("\n".join(table([*FIXTURES, *folders])))


if __name__ == "__main__":
    main()
