"""XML that every reader accepts."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from kehoach_lint.patterns import late

_ILLEGAL = late("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold in any way (https://www.w3.org/TR/xml/#charsets)."""


def legal(text: str) -> str:
    """The text without characters that XML cannot hold; drafts and names of files have them."""
    return _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", text)


def root(name: str, attributes: Mapping[str, object]) -> Element:
    """A first element."""
    return Element(name, _attributes(attributes))


def below(parent: Element, name: str, attributes: Mapping[str, object], text: str = "") -> Element:
    """A further element at the end of another one."""
    made = SubElement(parent, name, _attributes(attributes))
    made.text = legal(text) or None
    return made


def written(element: Element) -> str:
    """The document, with a declaration, indented, with a line feed at the end."""
    indent(element)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(element, encoding="unicode")}\n'


def _attributes(attributes: Mapping[str, object]) -> dict[str, str]:
    return {name: legal(str(value)) for name, value in attributes.items()}
