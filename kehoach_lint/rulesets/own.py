"""The files of own folders: tables that correct those of the program, and further rulesets.

A file has the name of a table (``TABLES``) and corrects it, or is a ruleset; any other YAML or TSV
file there is an error, for a misspelt name would be passed over in silence.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from kehoach_lint.resources import own_folders, per_data
from kehoach_lint.rulesets.loading import known_rulesets
from kehoach_lint.rulesets.rows import RulesetError, read_yaml

_READERS = {
    "am-tiet.txt": ("syllables", "syllables_in_use"),
    "co-quan.yaml": ("organisations", "names"),
    "cum-tu.yaml": ("phrases", "fixed_phrases"),
    "don-vi.tsv": ("units", "units"),
    "hieu-luc.yaml": ("acts", "acts"),
    "ky-niem.yaml": ("anniversaries", "anniversaries"),
    "loai-van-ban.yaml": ("loading", "document_types"),
    "noi-nhan.yaml": ("recipients", "recipient_words"),
    "to-chuc-cu.yaml": ("ended", "ended"),
    "viet-hoa.yaml": ("capitals", "capital_words"),
    "viet-tat.yaml": ("abbreviations", "known_abbreviations"),
}
"""The module of each table and what reads it; each is imported when its table has own rows."""
TABLES = tuple(_READERS)
"""The tables an own file of the same name corrects."""
_ENDINGS = (".yaml", ".yml", ".tsv")
_RULESET = frozenset(("contents", "rules", "extend"))
"""What a ruleset has one of."""


@per_data
def own_files() -> tuple[Path, ...]:
    """The tables and rulesets of the own folders, folder by folder, by name.

    Raises RulesetError for a folder that is not there or holds none, and for a file that is
    neither.
    """
    found: list[Path] = []
    for folder in own_folders():
        files = list(_in(folder))
        if not files:
            raise RulesetError(str(folder), "empty-folder", names=", ".join(TABLES))
        found += files
    return tuple(found)


def own_rulesets() -> Iterator[Path]:
    """The rulesets of the own folders, those of the last folder first; errors as above."""
    for folder in reversed(own_folders()):
        for path in own_files():
            if path.parent == folder and path.name not in TABLES:
                yield path


@per_data
def verify() -> None:
    """Read everything in the own folders, so that a fault in a table is told before a draft that
    does not need the table passes for clean.

    Raises RulesetError, naming file, place and reason.
    """
    names = {path.name for path in own_files()}
    for table in sorted(names.intersection(TABLES)):
        module, function = _READERS[table]
        getattr(import_module(f"{__package__}.{module}"), function)()
    if names.difference(TABLES):
        known_rulesets()


def _in(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        raise RulesetError(str(folder), "no-folder", reason=error.strerror or error) from error
    for path in entries:
        if path.name in TABLES or (path.suffix == ".yaml" and path.name[0] != "."):
            if path.name not in TABLES:
                _check_ruleset(path)
            yield path
        elif path.suffix.lower() in _ENDINGS and path.name[0] != ".":
            raise RulesetError(str(path), "no-table", names=", ".join(TABLES))


def _check_ruleset(path: Path) -> None:
    value = read_yaml(path)
    if not isinstance(value, dict) or _RULESET.isdisjoint(value):
        raise RulesetError(str(path), "no-table", names=", ".join(TABLES))
