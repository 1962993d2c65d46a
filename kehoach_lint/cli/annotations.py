"""``--annotate DIR``: a copy of each draft with its findings, written as drafts are checked."""

from __future__ import annotations

import os
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

from kehoach_lint.annotating import is_annotated
from kehoach_lint.checking import Checked
from kehoach_lint.cli.console import STANDARD_INPUT
from kehoach_lint.cli.copies import copy_of
from kehoach_lint.cli.new_files import MARKED, free_name, is_own, write_whole
from kehoach_lint.messages import say


class Annotations:
    """Writes the copies; takes part in a run like a report."""

    def __init__(self, folder: str, paths: Iterable[str], lang: str) -> None:
        """``paths`` are those of all drafts, so that equal names are kept apart. Makes the folder;
        raises OSError when that cannot be done."""
        os.makedirs(folder, exist_ok=True)
        self._folder = folder
        self._lang = lang
        files = [path for path in paths if path != STANDARD_INPUT]
        self._names = dict(_names(files))
        self._inputs = {_key(path) for path in files}
        self._written: set[str] = set()
        self.failures: list[tuple[str, str]] = []

    def document(self, checked: Checked) -> None:
        """Write the copy of a draft."""
        path = checked.draft.path
        name = os.path.join(self._folder, self._names.get(path, os.path.basename(path)))
        try:
            copy = copy_of(checked, self._lang, stored=path in self._names)
            os.makedirs(os.path.dirname(name), exist_ok=True)
            name = self._target(name, copy.ending)
            write_whole(name, copy.data)
        except OSError as error:
            reason = {"reason": error.strerror or str(error)}
            self.failures.append((name, say("program.unwritable", reason, self._lang)))

    def _target(self, name: str, ending: str) -> str:
        """The name of a copy: that of the draft, with ``ending`` if it has another; a number keeps
        apart what would be one (``a.doc`` gives ``a.doc.docx``, which may be a draft too). No
        draft is written over, nor any file that is no such copy: beside it goes ``a.kiem-tra``."""
        whole = name if name.lower().endswith(ending) else name + ending
        stem, own = os.path.splitext(whole)
        target, number = whole, 1
        while target.casefold() in self._written:
            number += 1
            target = f"{stem}-{number}{own}"
        if _key(target) in self._inputs or not _may_be_replaced(target):
            target = free_name(target, MARKED)
        self._written.add(target.casefold())
        return target

    def unusable(self, path: str, message: str) -> None:
        """A draft that could not be read has no copy."""

    def finish(self) -> None:
        """Nothing is left: each copy was written at once."""


def _names(paths: list[str]) -> Iterator[tuple[str, str]]:
    """The name of each copy: that of the draft, with its folders where another has the same."""
    if not paths:
        return
    often = Counter(map(_folded, paths))
    whole = [os.path.realpath(path) for path in paths]
    try:
        common = os.path.commonpath([os.path.dirname(path) for path in whole])
    except ValueError:  # drives of Windows
        common = ""
    for path, real in zip(paths, whole, strict=True):
        name = os.path.basename(path)
        yield path, name if often[_folded(path)] == 1 else _below(real, common)


def _below(path: str, folder: str) -> str:
    """A path as one below a folder it lies in; without one, its drive as a folder."""
    if folder:
        return os.path.relpath(path, folder)
    drive, rest = os.path.splitdrive(path)
    return os.path.join(drive.strip(":\\/").replace("\\", "-"), rest.lstrip("\\/"))


def _folded(path: str) -> str:
    """The name of a file as systems see it that mind neither case nor how letters are stored."""
    return unicodedata.normalize("NFC", os.path.basename(path)).casefold()


def _key(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))


def _may_be_replaced(target: str) -> bool:
    """Whether nothing stands at a name, or a copy of an earlier run."""
    try:
        with open(target, "rb") as file:
            return is_annotated(file.read())
    except FileNotFoundError:
        return True


def is_copy(path: str, folder: str, roots: Iterable[str]) -> bool:
    """Whether a file found under ``roots`` is a copy of an earlier run that wrote to ``folder``: it
    bears the name of one, or lies in that folder where it is one below the roots, not one of them
    and none around them."""
    below = any(_lies_in(folder, root) for root in roots)
    return is_own(path) or (below and _lies_in(path, folder))


def _lies_in(path: str, folder: str) -> bool:
    return _key(path).startswith(os.path.join(_key(folder), ""))
