"""The files of own folders: tables that correct those of the program, and further rulesets.

A file has the name of a table (``TABLES``) and corrects it, or is a ruleset; any other YAML or TSV
file there is an error, for a misspelt name would be passed over in silence.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kehoach_lint.resources import data_folder, own_folders, per_data
from kehoach_lint.rulesets.rows import RulesetError, read_yaml

READERS = {
    "am-tiet.txt": ("syllables", "syllables_in_use"),
    "co-quan.yaml": ("organisations", "names"),
    "cum-tu.yaml": ("phrases", "fixed_phrases"),
    "don-vi.tsv": ("units", "units"),
    "hieu-luc.yaml": ("acts", "acts"),
    "ky-niem.yaml": ("anniversaries", "anniversaries"),
    "loai-van-ban.yaml": ("loading", "document_types"),
    "noi-nhan.yaml": ("recipients", "recipient_words"),
    "to-chuc-cu.yaml": ("ended", "ended"),
    "trinh-bay.yaml": ("presentation", "layouts"),
    "viet-hoa.yaml": ("capitals", "capital_words"),
    "viet-tat.yaml": ("abbreviations", "known_abbreviations"),
}
"""The module of each table and what reads it; each is imported when its table has own rows."""
TABLES = tuple(READERS)
"""The tables an own file of the same name corrects."""
_ENDINGS = (".yaml", ".yml", ".tsv")
_RULESET = frozenset(("contents", "rules", "extend"))
"""What a ruleset has one of."""


def table_files(name: str) -> tuple[Path, ...]:
    """The table ``name`` that comes with the program and those of the own folders, in the order in
    which the later corrects the earlier.

    Raises RulesetError when an own folder is not there or holds what is neither table nor ruleset.
    """
    base = data_folder("rulesets") / name
    if not own_folders():
        return (base,)
    return (base, *(path for path in own_files() if path.name == name))


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
