"""Files that LibreOffice converts, many in one call, shortly before they are checked."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from kehoach_lint.readers import Limits, UnreadableError, content_of

_ENDINGS = (".doc", ".dot", ".rtf", ".odt")
_MOST = 64 << 20
"""Bytes of files that are converted together."""


class Preparing:
    """Has a run's files converted in batches, each when the run comes to its first file."""

    def __init__(self, paths: Iterable[str]) -> None:
        """``paths`` are those of all drafts, in the order they will be read."""
        self._waiting = [path for path in paths if path.lower().endswith(_ENDINGS)]
        self._places = {path: place for place, path in enumerate(self._waiting)}
        self._least = 2  # one alone is converted when it is read

    @contextmanager
    def shared(self) -> Iterator[str | None]:
        """Convert for other processes: the folder in which they find the results (see
        ``readers.office.share``); None where there is nothing to convert."""
        if not self._waiting:
            yield None
            return
        from kehoach_lint.readers.office import share

        self._least = 1
        with tempfile.TemporaryDirectory(
            prefix="kehoach-lint-", ignore_cleanup_errors=True
        ) as folder:
            share(folder)
            try:
                yield folder
            finally:
                share(None)

    def before(self, path: str) -> None:
        """Convert ``path``, if that is to be done and was not yet, with those that come next."""
        if path in self._places:
            from kehoach_lint.readers.office import prepare

            files = list(self._batch(self._places[path]))
            if len(files) >= self._least:
                prepare(files, Limits())

    def _batch(self, place: int) -> Iterator[tuple[str, bytes]]:
        from kehoach_lint.readers.office import BATCH

        limits = Limits()
        size = 0
        for path in self._waiting[place : place + BATCH]:
            if self._places.pop(path, None) is None:
                continue
            try:
                data = content_of(path, limits)
            except UnreadableError:
                continue
            size += len(data)
            yield path, data
            if size >= _MOST:
                return
