"""What a result depends on, as one key."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from kehoach_lint import __version__
from kehoach_lint.checking import Settings
from kehoach_lint.resources import data_folder

_PACKAGE = Path(__file__).parents[1]


def digest_of(data: bytes) -> str:
    """The SHA-256 of a draft, in hex."""
    return hashlib.sha256(data).hexdigest()


def key_of(digest: str, name: str, of_settings: str, quiet: object = ()) -> str:
    """The key of a result: of the draft's bytes and its name (a report says it), of the settings
    (:func:`settings_digest`) and of what is kept quiet in it."""
    found = hashlib.sha256()
    for part in (digest, name, of_settings, repr(quiet)):
        found.update(part.encode("utf-8", "surrogatepass"))
        found.update(b"\0")
    return found.hexdigest()


def settings_digest(settings: Settings) -> str:
    """What tells settings apart: rules and their severities, ruleset, stage, language, own data
    by their bytes, last year's plan, and the program itself."""
    found = hashlib.sha256(program_digest().encode())
    rules = None if settings.rules is None else [_rule(rule) for rule in settings.rules]
    previous = None if settings.previous is None else settings.previous.draft.text
    plain = settings._replace(rules=None, previous=None, quiet=(), severities={}, data=())
    parts = (rules, previous, plain, sorted(settings.severities.items()))
    found.update(repr(parts).encode("utf-8", "surrogatepass"))
    for folder in settings.data:
        for path in sorted(Path(folder).rglob("*")):
            if path.is_file():
                found.update(f"\0{path.name}\0".encode("utf-8", "surrogatepass"))
                found.update(path.read_bytes())
    return found.hexdigest()


def _rule(rule: object) -> tuple[object, ...]:
    """What makes a rule another: its code, and its own messages when it is an office's own."""
    return getattr(rule, "code", ""), getattr(rule, "severity", ""), getattr(rule, "texts", None)


@cache
def program_digest() -> str:
    """What tells one state of the program from another: version, and size and time of its files."""
    found = hashlib.sha256(__version__.encode())
    roots = (_PACKAGE, data_folder("rulesets"), data_folder("grammar"))
    for root in roots:
        for path in sorted(_files(root)):
            state = os.stat(path)
            name = os.path.relpath(path, root)
            found.update(f"{name}\0{state.st_size}\0{state.st_mtime_ns}\0".encode())
    return found.hexdigest()


def _files(root: Path) -> Iterator[str]:
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name != "__pycache__"]
        yield from (os.path.join(folder, name) for name in names)
