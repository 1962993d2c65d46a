"""Word files of every kind, by name: what the tests of this room write into."""

from __future__ import annotations

import io
import random
import zipfile
from functools import cache

from docx import Document

from tests.frames import framed
from tests.readers.word_parts import (
    abstract,
    content_types,
    document,
    field,
    num,
    p,
    packed,
    parts_of,
    r,
    raw,
    relations,
    t,
    text_box,
    word,
)
from tests.word_files import plan_docx
from tests.writing.bodies import BODIES, Words, commented, note, plain

_LIST = abstract() + num()
_STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>'
    '<w:style w:type="character" w:styleId="Nho"><w:name w:val="Nho"/></w:style>'
)
_NOTE = '<w:{0} w:id="{1}">{2}</w:{0}>'
_MARGINS = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rIdheader1"/>'
    '<w:footerReference w:type="default" r:id="rIdfooter1"/></w:sectPr>'
)
_STRICT = (
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
     "http://purl.oclc.org/ooxml/wordprocessingml/main"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
     "http://purl.oclc.org/ooxml/officeDocument/relationships"),
)  # fmt: skip
_MIXED = 6


@cache
def all_files() -> dict[str, bytes]:
    """The files by name, always the same ones."""
    found = {name: _of(body(Words())) for name, body in BODIES.items()}
    for seed in range(_MIXED):
        chance, words = random.Random(seed), Words()  # noqa: S311
        chosen = chance.sample(sorted(set(BODIES) - {"old_letters", "great_ids"}), 6)
        found[f"mixed{seed}"] = _of("".join(BODIES[name](words) for name in chosen))
    return {**found, **_stories(), **_packages(), **_made()}


def _of(body: str) -> bytes:
    return word(body, styles=_STYLES, numbering=_LIST)


def _stories() -> dict[str, bytes]:
    """Text outside of the body."""
    w = Words()
    page = raw(r(t("Trang ")) + field(" PAGE ", r(t("3"))))
    margins = word(
        plain(w) + _MARGINS,
        header1=p(w(3)) + page + raw(text_box(p(w(2)))),
        footer1=raw(r(t(w(2)), "<w:b/>") + r(t(w(2)))),
    )
    notes = {
        kind: word(
            note(kind)(w),
            **{f"{kind}s": _NOTE.format(kind, 0, p("")) + _NOTE.format(kind, 2, p(w(3), w(2)))},
        )
        for kind in ("footnote", "endnote")
    }
    lonely = word(raw(text_box(p(w(4)))))
    only_margins = word("<w:p/>" + _MARGINS, header1=p(w(4)), footer1=p(w(2)))
    return {"margins": margins, **notes, "lonely_box": lonely, "only_margins": only_margins}


def _packages() -> dict[str, bytes]:
    """Files that are put together in other ways."""
    w = Words()
    body = plain(w) + BODIES["inserted"](w)
    parts = parts_of(body, styles=_STYLES)
    found = {"no_styles": word(body)}
    found["strict"] = packed({name: _strict(data) for name, data in parts.items()})
    bare = dict(parts_of(body))
    del bare["word/_rels/document.xml.rels"]
    found["no_relations"] = packed(bare)
    odd = {
        "[Content_Types].xml": content_types().replace("/word/document.xml", "/Van ban/chinh.xml"),
        "_rels/.rels": relations({"r": ("officeDocument", "/Van ban/chinh.xml")}),
        "Van ban/chinh.xml": document(body),
    }
    found["odd_names"] = packed({name: text.encode() for name, text in odd.items()})
    at_root = {
        "[Content_Types].xml": content_types().replace("/word/document.xml", "/document.xml"),
        "_rels/.rels": relations({"r": ("officeDocument", "document.xml")}),
        "document.xml": document(body),
    }
    found["at_root"] = packed({name: text.encode() for name, text in at_root.items()})
    wide = document(body).replace("UTF-8", "UTF-16").encode("utf-16")
    found["utf16"] = packed({**parts, "word/document.xml": wide})
    prefix = document(body).replace("xmlns:w=", "xmlns:zz=").replace("<w:", "<zz:")
    prefix = prefix.replace("</w:", "</zz:").replace(" w:", " zz:")
    found["other_prefix"] = packed({**parts, "word/document.xml": prefix.encode()})
    found["stored"] = _stored(parts)
    found["commented"] = _with_comments(commented(w), related=True)
    found["lost_comments"] = _with_comments(plain(w), related=False)
    return found


def _strict(data: bytes) -> bytes:
    text = data.decode()
    for old, new in _STRICT:
        text = text.replace(old, new)
    return text.encode()


def _stored(parts: dict[str, bytes]) -> bytes:
    """Not compressed, with folders, further fields, and dates of the members."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(zipfile.ZipInfo("word/"), b"")
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, (2024, 3, 5, 10, 0, 0))
            entry.extra = b"\x01\x00\x04\x00abcd\x20\xa2\x02\x00xy"
            archive.writestr(entry, content)
    return stream.getvalue()


def _with_comments(body: str, *, related: bool) -> bytes:
    """With a part of comments, which the main part knows of or does not."""
    comment = f'<w:comment w:id="0" w:author="N" w:initials="N">{p("Xem lại")}</w:comment>'
    parts = parts_of(body, styles=_STYLES)
    root = document("").replace("document>", "comments>").replace("<w:document", "<w:comments")
    parts["word/comments.xml"] = root.replace("<w:body></w:body>", comment).encode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    types = parts["[Content_Types].xml"].decode()
    override = f'<Override PartName="/word/comments.xml" ContentType="{kind}"/></Types>'
    parts["[Content_Types].xml"] = types.replace("</Types>", override).encode()
    if related:
        wanted = relations({"rId1": ("styles", "styles.xml"), "rId2": ("comments", "comments.xml")})
        parts["word/_rels/document.xml.rels"] = wanted.encode()
    return packed(parts)


def _made() -> dict[str, bytes]:
    """Files made by python-docx: a whole plan, and one with headings and lists of its template."""
    made = Document()
    w = Words()
    made.add_heading(w(3), 1)
    for style in ("List Bullet", "List Number", "Normal"):
        made.add_paragraph(w(5), style=style)
    made.sections[0].header.paragraphs[0].text = w(3)
    grid = made.add_table(2, 2, style="Table Grid")
    for cell in (cell for row in grid.rows for cell in row.cells):
        cell.text = w(2)
    stream = io.BytesIO()
    made.save(stream)
    return {"plan": plan_docx(framed()), "template": stream.getvalue()}
