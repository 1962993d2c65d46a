"""Word files written part by part, with exactly the XML a test is about."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    f'xmlns:w="{W}" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_TYPES_URL = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS_URL = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPE_URL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_ROOTS = {
    "styles": "styles",
    "numbering": "numbering",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "settings": "settings",
    "header1": "hdr",
    "header2": "hdr",
    "footer1": "ftr",
}


def content_types(main: str = f"{_WORD_TYPE}document.main+xml") -> str:
    """The part that names the content types."""
    return (
        f'{_XML}<Types xmlns="{_TYPES_URL}">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
    )


def relations(targets: Mapping[str, tuple[str, str]], external: str = "") -> str:
    """A part of relationships: id to (kind, target); ``external`` is XML of further ones."""
    items = "".join(
        f'<Relationship Id="{name}" Type="{_TYPE_URL}{kind}" Target="{target}"/>'
        for name, (kind, target) in targets.items()
    )
    return f'{_XML}<Relationships xmlns="{_RELATIONS_URL}">{items}{external}</Relationships>'


def document(body: str) -> str:
    """The main part around a body."""
    return f"{_XML}<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"


def parts_of(body: str, external: str = "", **others: str) -> dict[str, bytes]:
    """The parts of a Word file by name; ``others`` are the insides of styles, numbering, …"""
    targets = {f"rId{name}": (name.rstrip("12"), f"{name}.xml") for name in others}
    parts = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relations({"rId1": ("officeDocument", "word/document.xml")}),
        "word/document.xml": document(body),
        "word/_rels/document.xml.rels": relations(targets, external),
    }
    for name, inside in others.items():
        root = _ROOTS[name]
        parts[f"word/{name}.xml"] = f"{_XML}<w:{root} {NAMESPACES}>{inside}</w:{root}>"
    return {name: text.encode() for name, text in parts.items()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """The parts as a zip file."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def word(body: str, external: str = "", **others: str) -> bytes:
    """A Word file with this body."""
    return packed(parts_of(body, external, **others))


# ------------------------------------------------------------------------------------ snippets


def t(text: str) -> str:
    """Text of a run, with its white space kept."""
    return f'<w:t xml:space="preserve">{text}</w:t>'


def r(inside: str, properties: str = "") -> str:
    """A run."""
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{inside}</w:r>"


def p(*texts: str, properties: str = "", inside: str = "") -> str:
    """A paragraph of one run a text, then further XML."""
    ppr = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{ppr}{''.join(r(t(text)) for text in texts)}{inside}</w:p>"


def raw(inside: str, properties: str = "") -> str:
    """A paragraph of the given XML."""
    return p(properties=properties, inside=inside)


def listed(text: str, level: int = 0, num: int = 1) -> str:
    """A paragraph of an automatic list."""
    return p(text, properties=num_pr(level, num))


def num_pr(level: int, num: int) -> str:
    """The list of a paragraph."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'


def level(index: int, form: str, text: str, start: int = 1, more: str = "") -> str:
    """A level of an abstract list."""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


OFFICE_LEVELS = (
    level(0, "upperRoman", "%1.")
    + level(1, "decimal", "%2.")
    + level(2, "decimal", "%2.%3.")
    + level(3, "lowerLetter", "%4)")
    + level(4, "bullet", "-")
)


def abstract(levels: str = OFFICE_LEVELS, number: int = 0, more: str = "") -> str:
    """An abstract list."""
    return f'<w:abstractNum w:abstractNumId="{number}">{more}{levels}</w:abstractNum>'


def num(number: int = 1, of: int = 0, more: str = "") -> str:
    """A list on an abstract one."""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def table(*rows: tuple[str, ...]) -> str:
    """A table; each cell is the XML of its paragraphs."""
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def changed(kind: str, inside: str) -> str:
    """Runs inside a tracked change."""
    return f'<w:{kind} w:id="9" w:author="N" w:date="2026-01-05T08:00:00Z">{inside}</w:{kind}>'


def field(instruction: str, result: str) -> str:
    """A complex field over five runs."""
    mark = '<w:fldChar w:fldCharType="{}"/>'
    return (
        r(mark.format("begin"))
        + r(f"<w:instrText>{instruction}</w:instrText>")
        + r(mark.format("separate"))
        + result
        + r(mark.format("end"))
    )


def text_box(content: str) -> str:
    """A run with a text box as Word writes it: twice, as Choice and as Fallback."""
    inside = f"<w:txbxContent>{content}</w:txbxContent>"
    return r(
        '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic>'
        f"<a:graphicData><wps:wsp><wps:txbx>{inside}</wps:txbx></wps:wsp></a:graphicData>"
        "</a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
        f"<v:textbox>{inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
    )
