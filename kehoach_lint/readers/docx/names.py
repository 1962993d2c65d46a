"""Names of WordprocessingML elements and attributes (ECMA-376, Part 1, 17)."""

from __future__ import annotations

from typing import Final

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

W: Final = f"{{{_MAIN}}}"
MC: Final = f"{{{_COMPATIBILITY}}}"
R: Final = f"{{{_RELATIONSHIPS}}}"

VAL: Final = W + "val"
P: Final = W + "p"
RUN: Final = W + "r"
PPR: Final = W + "pPr"
RPR: Final = W + "rPr"
TABLE: Final = W + "tbl"
TEXT: Final = W + "t"
ALTERNATE: Final = MC + "AlternateContent"
CHOICE: Final = MC + "Choice"
FALLBACK: Final = MC + "Fallback"
BOX: Final = W + "txbxContent"

# "Strict Open XML" writes other namespaces for the same elements (ECMA-376, Part 1, annex A).
STRICT: Final = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", _MAIN.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", _RELATIONSHIPS.encode()),
)
