"""Which configuration holds for a folder: the nearest one upwards, each looked for once."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kehoach_lint.config import FILE, PROJECT_FILE
from kehoach_lint.config.errors import ConfigError

if TYPE_CHECKING:
    from kehoach_lint.config.model import Config


class Nearest:
    """Finds configurations by folder and remembers what was found, errors too."""

    def __init__(self) -> None:
        self._by_folder: dict[str, Config | ConfigError | None] = {}

    def of(self, folder: str) -> Config | None:
        """The configuration that holds in ``folder`` (absolute); None when there is none.

        The search ends at the root of the file system. Raises ConfigError when the nearest one
        cannot be used: one further up does not stand in for it.
        """
        above: list[str] = []
        while folder not in self._by_folder:
            above.append(folder)
            found = _in(folder)
            parent = os.path.dirname(folder)
            if found is not None or parent == folder:
                self._by_folder[folder] = found
                break
            folder = parent
        found = self._by_folder[folder]
        self._by_folder.update(dict.fromkeys(above, found))
        if isinstance(found, ConfigError):
            raise found
        return found


def _is_there(path: str) -> bool:
    """Whether somebody put a configuration there, also one that leads nowhere: it is to be told."""
    return os.path.lexists(path) and not os.path.isdir(path)


def _in(folder: str) -> Config | ConfigError | None:
    for name in (FILE, PROJECT_FILE):
        path = os.path.join(folder, name)
        if not (_is_there if name == FILE else os.path.isfile)(path):
            continue
        from kehoach_lint.config.reading import read_config

        try:
            found = read_config(path)
        except ConfigError as error:
            return error
        if found is not None:
            return found
    return None
