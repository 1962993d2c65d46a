"""What is wrong with a configuration file, in one line."""

from __future__ import annotations

import os
from collections.abc import Iterable

from kehoach_lint.messages import say
from kehoach_lint.rulesets.rows import RulesetError


class ConfigError(Exception):
    """A configuration file that cannot be used.

    ``path`` is the file, ``where`` the key in it ('' for the file as a whole), ``key`` the end of a
    message key ``program.config.…`` and ``params`` its fields (one may be a RulesetError); ``near``
    is what may have been meant.
    """

    def __init__(
        self, path: str, where: str, key: str, near: Iterable[str] = (), **params: object
    ) -> None:
        super().__init__(path, where, key)
        self.path = path
        self.where = where
        self.key = key
        self.near = tuple(near)
        self.params = params

    def reason(self, lang: str) -> str:
        """The key and what is wrong with it, without the name of the file."""
        params = {name: _worded(value, lang) for name, value in self.params.items()}
        said = say(f"program.config.{self.key}", params, lang)
        near = {"names": ", ".join(self.near)}
        said = f"{said} {say('program.usage.near', near, lang)}" if self.near else said
        return f"{self.where}: {said}" if self.where else said


def _worded(value: object, lang: str) -> object:
    return say(value.key, value.params, lang) if isinstance(value, RulesetError) else value


def shortened(path: str) -> str:
    """A path as seen from the working folder, absolute when it does not lie below it."""
    here = os.path.join(os.getcwd(), "")
    return path.removeprefix(here)


def alike(word: str, known: Iterable[str]) -> list[str]:
    """Up to three of the known words that resemble ``word``, in any letters, the nearest first."""
    from difflib import get_close_matches  # needed only when something is wrong

    spelt = {name.casefold(): name for name in known}
    return [spelt[name] for name in get_close_matches(word.casefold()[:80], spelt, 3, 0.7)]
