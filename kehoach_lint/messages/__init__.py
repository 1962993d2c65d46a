"""The wording of everything the program says, in Vietnamese and English, side by side.

A catalogue maps a key to (Vietnamese, English); fields stand in braces as for ``str.format``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module

Catalogue = Mapping[str, tuple[str, str]]

LANGUAGES = ("vi", "en")
_PARTS = {
    "program.read.": "program_reading",
    "program.write.": "program_writing",
    "program.fix.": "program_writing",
    "program.bulk.": "program_bulk",
    "program.store.": "program_bulk",
    "program.note.": "program_writing",
    "program.mark.": "program_desk",
    "program.shortcut.": "program_desk",
    "program.desk.": "program_overview",
    "program.doctor.": "program_doctor",
    "program.compare.": "program_between",
    "program.register.": "program_between",
    "program.help.compare": "program_between",
    "program.help.register": "program_between",
    "program.help.mark": "program_desk",
    "program.help.shortcut": "program_desk",
    "program.help.doctor": "program_doctor",
    "program.help.": "program_help",
    "program.config.": "program_config",
    "program.quiet.": "program_quieting",
    "program.data.rule.": "program_own",
    "program.own.": "program_own",
    "program.data.": "program_data",
}
"""Keys of the program that have a catalogue of their own, by how they begin."""


@cache
def catalogue(family: str) -> Catalogue:
    """The catalogue of a family of rules (``tt``) or of a part of the program (``program``,
    ``program_help`` and others of ``_PARTS``)."""
    texts: Catalogue = import_module(f"{__name__}.{family}").TEXTS
    return texts


def say(key: str, params: Mapping[str, object] | None = None, lang: str = "vi") -> str:
    """The message ``key`` (``TT012.day`` or ``program.summary``) in ``lang``, fields filled in.

    Raises KeyError for an unknown key or a field that is not given.
    """
    text = catalogue(_family(key))[key][LANGUAGES.index(lang)]
    return text.format_map(dict(params or {})) if params else text


def _family(key: str) -> str:
    if key[:2].isupper():
        return key[:2].lower()
    return next((name for start, name in _PARTS.items() if key.startswith(start)), "program")
