"""PDF files written by hand: text at places, with fonts whose map to Unicode is as a test wants it.

Every letter is half as wide as its size, so that a test knows where a line ends. Codes are those
of Unicode; the fonts are not embedded, as nobody looks at the pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

WIDTH, HEIGHT = 595.0, 842.0
LETTER = 0.5
"""The width of a letter as a share of its size."""
_SECOND = range(0x1EA0, 0x1EFA)


def width_of(text: str, size: float) -> float:
    """How wide a text is printed, in points."""
    return len(text) * size * LETTER


@dataclass
class Sheet:
    """A page: what is drawn on it, in the order of drawing."""

    width: float = WIDTH
    height: float = HEIGHT
    rotate: int = 0
    drawn: list[str] = field(default_factory=list)

    def text(self, x: float, y: float, text: str, size: float = 14, font: str = "F1") -> None:
        """Print a text whose first letter stands at a place; nothing for spaces at its end."""
        at = f"1 0 0 1 {x:.2f} {y:.2f} Tm"
        self.drawn.append(f"BT /{font} {size:g} Tf {at} <{_codes(text)}> Tj ET")

    def in_two_fonts(self, x: float, y: float, text: str, size: float = 14) -> None:
        """Print a text as programs do whose font lacks letters: these come from a second one, in a
        second pass, into the gaps that the first leaves."""
        for second, font in enumerate(("F1", "F2")):
            shown = [place for place, char in enumerate(text) if (ord(char) in _SECOND) == second]
            if not shown:
                continue
            parts = []
            for place, before in zip(shown, [shown[0] - 1, *shown], strict=False):
                gap = -1000 * LETTER * (place - before - 1)
                parts.append(f"{gap:g} <{_codes(text[place])}>")
            if second:
                # To the library a letter alone of which it has no picture is no text, and like
                # letters on two lines are the same ones drawn twice.
                parts.append(f"<{_codes(' ' * (1 + int(y) % 7))}>")
            at = f"1 0 0 1 {x + shown[0] * size * LETTER:.2f} {y:.2f} Tm"
            self.drawn.append(f"BT /{font} {size:g} Tf {at} [{' '.join(parts)}] TJ ET")

    def line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """Draw a straight line."""
        self.drawn.append(f"0.5 w {x0:g} {y0:g} m {x1:g} {y1:g} l S")

    def picture(self) -> None:
        """Cover the page with a picture of one pixel."""
        self.drawn.append(f"q {self.width:g} 0 0 {self.height:g} 0 0 cm /Im Do Q")


def pdf(
    sheets: Sequence[Sheet],
    *,
    fonts: Sequence[str] = ("AAAAAA+TimesNewRomanPSMT", "AAAAAB+TimesNewRomanPS-BoldMT"),
    unmapped: str = "",
    catalogue: str = "",
    trailer: str = "",
) -> bytes:
    """A PDF of these pages. Fonts are F1, F2 and so on; ``unmapped`` letters of F1 have no map to
    Unicode; ``catalogue`` and ``trailer`` are entries to add there."""
    objects: list[bytes] = []

    def add(content: str, stream: bytes | None = None) -> int:
        body = content.encode("latin-1")
        if stream is not None:
            head = f"<< /Length {len(stream)} {content} >>\nstream\n".encode("latin-1")
            body = head + stream + b"\nendstream"
        objects.append(body)
        return len(objects)

    add("")
    add("")
    image = add(
        "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8"
        " /ColorSpace /DeviceGray",
        b"\x80",
    )
    named = []
    for number, name in enumerate(fonts, 1):
        cmap = add("", _cmap(unmapped if number == 1 else ""))
        descendant = add(
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /DW 500 /CIDSystemInfo"
            " << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor"
            f" << /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [0 -250 1000 900]"
            " /ItalicAngle 0 /Ascent 900 /Descent -250 /CapHeight 700 /StemV 80 >> >>"
        )
        font = add(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H"
            f" /DescendantFonts [{descendant} 0 R] /ToUnicode {cmap} 0 R >>"
        )
        named.append(f"/F{number} {font} 0 R")
    pages = []
    for sheet in sheets:
        content = add("", "\n".join(sheet.drawn).encode("latin-1"))
        pages.append(
            add(
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {sheet.width:g} {sheet.height:g}]"
                f" /Rotate {sheet.rotate} /Contents {content} 0 R /Resources << /Font"
                f" << {' '.join(named)} >> /XObject << /Im {image} 0 R >> >> >>"
            )
        )
    kids = " ".join(f"{page} 0 R" for page in pages)
    objects[0] = f"<< /Type /Catalog /Pages 2 0 R {catalogue} >>".encode("latin-1")
    objects[1] = f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode("latin-1")
    return _file(objects, trailer)


def _file(objects: Sequence[bytes], trailer: str) -> bytes:
    data = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(data)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode("latin-1")
    entries = f"/Size {len(objects) + 1} /Root 1 0 R {trailer}"
    end = f"trailer\n<< {entries} >>\nstartxref\n{start}\n%%EOF\n"
    return data + end.encode("latin-1")


def _codes(text: str) -> str:
    return text.encode("utf-16-be").hex()


def _cmap(unmapped: str) -> bytes:
    """A map of all codes to themselves, but for some."""
    holes = {ord(char) for char in unmapped}
    ranges = []
    for high in range(0x21):
        low = high * 256
        for first, last in _between(low, low + 255, holes):
            ranges.append(f"<{first:04X}> <{last:04X}> <{first:04X}>")
    blocks = [ranges[at : at + 90] for at in range(0, len(ranges), 90)]
    body = "".join(
        f"{len(block)} beginbfrange\n" + "\n".join(block) + "\nendbfrange\n" for block in blocks
    )
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        f"{body}endcmap end end"
    ).encode("latin-1")


def _between(first: int, last: int, holes: set[int]) -> list[tuple[int, int]]:
    found = []
    start = first
    for hole in sorted(hole for hole in holes if first <= hole <= last):
        if hole > start:
            found.append((start, hole - 1))
        start = hole + 1
    return [*found, (start, last)] if start <= last else found
