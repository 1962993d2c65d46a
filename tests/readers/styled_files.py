"""Word files with all ways of giving letters a size and a weight, made at random from a seed."""

from __future__ import annotations

import random
from typing import NamedTuple

from tests.readers.word_parts import document, p, packed, parts_of, r, relations, t

SIZES = (18, 20, 22, 24, 26, 27, 28, 30, 36)
"""Half points."""
FONTS = ("Times New Roman", "Liberation Serif")
TOGGLES = ("b", "i")
THEME = (
    '<?xml version="1.0" encoding="UTF-8"?><a:theme name="Office" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>'
    '<a:fontScheme name="Office"><a:majorFont><a:latin typeface="Liberation Sans"/></a:majorFont>'
    '<a:minorFont><a:latin typeface="Liberation Serif"/></a:minorFont></a:fontScheme>'
    "</a:themeElements></a:theme>"
)
PARAGRAPHS = 36


class Styled(NamedTuple):
    """A file and the words in it, one for each run; none is part of another."""

    data: bytes
    words: tuple[str, ...]


def styled_file(seed: int) -> Styled:
    """A file with chains of styles, toggles, table styles, a theme and direct formatting."""
    maker = _Maker(random.Random(seed))  # noqa: S311 (no secret)
    styles = maker.styles()
    body = "".join(maker.paragraph() for _ in range(PARAGRAPHS))
    body += maker.table()
    parts = parts_of(body, styles=styles)
    targets = {"rIds": ("styles", "styles.xml"), "rIdt": ("theme", "theme1.xml")}
    parts["word/document.xml"] = document(body).encode()
    parts["word/theme1.xml"] = THEME.encode()
    parts["word/_rels/document.xml.rels"] = relations(targets).encode()
    return Styled(packed(parts), tuple(maker.words))


class _Maker:
    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self.words: list[str] = []
        self._chain = [f"P{number}" for number in range(8)]
        self._letters = [f"C{number}" for number in range(4)]
        self._toggled: dict[str, dict[str, bool]] = {"": {}}

    def styles(self) -> str:
        """The inside of ``styles.xml``."""
        chance = self._chance
        rows = [
            "<w:docDefaults><w:rPrDefault><w:rPr>"
            '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'
            f'<w:sz w:val="{chance.choice(SIZES)}"/></w:rPr></w:rPrDefault></w:docDefaults>',
            '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
            f"<w:rPr>{self._noted('Normal', '', 0.5)}</w:rPr></w:style>",
        ]
        for number, name in enumerate(self._chain):
            base = chance.choice(["Normal", *self._chain[:number]])
            rows.append(self._style("paragraph", name, base))
        for number, name in enumerate(self._letters):
            base = chance.choice(["", *self._letters[:number]])
            rows.append(self._style("character", name, base))
        rows.append(
            '<w:style w:type="table" w:styleId="T"><w:name w:val="T"/>'
            f"<w:rPr>{self._toggle('b', 0.5)}{self._toggle('i', 0.5)}</w:rPr></w:style>"
        )
        return "".join(rows)

    def paragraph(self) -> str:
        """A paragraph of one or two runs."""
        chance = self._chance
        style = chance.choice(["", *self._chain])
        properties = f'<w:pStyle w:val="{style}"/>' if style else ""
        runs = "".join(self._run(style or "Normal") for _ in range(chance.choice((1, 1, 2))))
        return p(properties=properties, inside=runs)

    def table(self) -> str:
        """A table of four paragraphs with a style of its own."""
        rows = "".join(
            "<w:tr>" + "".join(f"<w:tc>{self.paragraph()}</w:tc>" for _ in range(2)) + "</w:tr>"
            for _ in range(2)
        )
        grid = '<w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>'
        style = '<w:tblPr><w:tblStyle w:val="T"/><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>'
        return f"<w:tbl>{style}{grid}{rows}</w:tbl>{p('')}"

    def _run(self, style: str) -> str:
        """A run with one word. LibreOffice does not let the toggles of two styles cancel out, so
        these are kept apart."""
        word = f"tu{len(self.words):04d}so"
        self.words.append(word)
        on = {name for name, value in self._toggled[style].items() if value}
        fitting = [one for one in self._letters if on.isdisjoint(self._toggled[one])]
        properties = ""
        if fitting and self._chance.random() < 0.5:
            properties += f'<w:rStyle w:val="{self._chance.choice(fitting)}"/>'
        return r(t(f"{word} "), properties + self._form(0.25))

    def _style(self, kind: str, name: str, base: str) -> str:
        based = f'<w:basedOn w:val="{base}"/>' if base else ""
        return (
            f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{name}"/>{based}'
            f"<w:rPr>{self._noted(name, base, 0.35)}</w:rPr></w:style>"
        )

    def _noted(self, name: str, base: str, share: float) -> str:
        """Properties of a style; its toggles are noted with those of its base."""
        form = self._form(share)
        own = {one: f"<w:{one}/>" in form for one in TOGGLES if f"<w:{one}" in form}
        self._toggled[name] = {**self._toggled[base], **own}
        return form

    def _form(self, share: float) -> str:
        """Properties of letters, each with a probability, in the order Word wants."""
        chance = self._chance
        font = f'<w:rFonts w:ascii="{chance.choice(FONTS)}"/>' if chance.random() < share else ""
        toggles = "".join(self._toggle(name, share) for name in TOGGLES)
        size = f'<w:sz w:val="{chance.choice(SIZES)}"/>' if chance.random() < share else ""
        return font + toggles + size

    def _toggle(self, name: str, share: float) -> str:
        if self._chance.random() >= share:
            return ""
        return self._chance.choice((f"<w:{name}/>", f'<w:{name} w:val="0"/>'))
