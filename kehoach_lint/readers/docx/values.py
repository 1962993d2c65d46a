"""Values of WordprocessingML properties, read so that no malformed one can do harm."""

from __future__ import annotations

from lxml import etree

from kehoach_lint.readers.docx.names import VAL, W

_OFF = frozenset({"0", "false", "off", "none"})
_MAX_NUMBER = 32767  # Word's own limit for list numbers


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


def is_on(element: etree._Element) -> bool:
    """Whether an on/off property is on (ECMA-376, Part 1, 17.17.4)."""
    return is_on_text(element.get(VAL, "1"))


def is_on_text(value: str) -> bool:
    """Whether the value of an on/off attribute is on."""
    return value not in _OFF
