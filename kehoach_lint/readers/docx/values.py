"""Values of WordprocessingML properties, read so that no malformed one can do harm."""

from __future__ import annotations

from lxml import etree

from kehoach_lint.readers.docx.names import VAL, W

_OFF = frozenset({"0", "false", "off", "none"})
_MAX_NUMBER = 32767  # Word's own limit for list numbers
_UNITS = {"pt": 20.0, "in": 1440.0, "cm": 1440 / 2.54, "mm": 1440 / 25.4, "pc": 240.0}
_MAX_LENGTH = 12
_MAX_TWIPS = 1_000_000


def value_of(parent: etree._Element | None, name: str) -> str | None:
    """The ``w:val`` of a child element, None without it."""
    if parent is None:
        return None
    child = parent.find(W + name)
    return None if child is None else child.get(VAL)


def number_of(text: str | None, default: int) -> int:
    """A whole number, held between 0 and 32767; ``default`` for anything else."""
    if text is None or len(text) > 12:
        return default if text is None else _MAX_NUMBER
    try:
        return min(max(int(text), 0), _MAX_NUMBER)
    except ValueError:
        return default


def twips_of(text: str | None) -> float | None:
    """A length in twentieths of a point: a plain number, or one with a unit as "Strict Open XML"
    writes it (``612pt``). None for anything else."""
    if not text or len(text) > _MAX_LENGTH:
        return None
    number, factor = text, 1.0
    if text[-2:] in _UNITS:
        number, factor = text[:-2], _UNITS[text[-2:]]
    try:
        value = float(number) * factor
    except ValueError:
        return None
    return value if abs(value) < _MAX_TWIPS else None


def is_on(element: etree._Element) -> bool:
    """Whether an on/off property is on (ECMA-376, Part 1, 17.17.4)."""
    return is_on_text(element.get(VAL, "1"))


def is_on_text(value: str) -> bool:
    """Whether the value of an on/off attribute is on."""
    return value not in _OFF
