"""The package around a Word document: where its parts are, and what is kept between files."""

from __future__ import annotations

import hashlib

import pytest

from kehoach_lint.readers import UnreadableError, read
from kehoach_lint.readers.docx import styles as styles_module
from kehoach_lint.readers.docx.package import Content, Package
from kehoach_lint.readers.docx.styles import Styles, styles_of
from kehoach_lint.readers.docx.values import number_of
from kehoach_lint.readers.limits import Limits
from tests.readers.word_parts import (
    content_types,
    document,
    listed,
    num,
    p,
    packed,
    parts_of,
    relations,
    word,
)

LIMITS = Limits()


def moved(target: str, name: str) -> bytes:
    """A Word file whose main part has another name."""
    return packed(
        {
            "[Content_Types].xml": content_types().encode(),
            "_rels/.rels": relations({"rId1": ("officeDocument", target)}).encode(),
            name: document(p("Kế hoạch")).encode(),
        }
    )


@pytest.mark.parametrize(
    ("target", "name"),
    [
        ("word/document.xml", "word/document.xml"),
        ("/word/document.xml", "word/document.xml"),
        ("word/document2.xml", "word/document2.xml"),
        ("Word/Document.XML", "word/document.xml"),
        ("document.xml", "document.xml"),
        ("word/x/../document.xml", "word/document.xml"),
    ],
)
def test_the_main_part_is_where_the_relationship_says(target: str, name: str) -> None:
    draft = read("a.docx", moved(target, name))
    assert draft.text == "Kế hoạch"
    assert draft.blocks[0].place is not None


def test_a_main_part_that_is_missing_or_no_document() -> None:
    for data in (
        moved("word/document.xml", "word/other.xml"),
        packed({**parts_of(""), "word/document.xml": b"<a/>"}),
    ):
        with pytest.raises(UnreadableError) as caught:
            read("a.docx", data)
        assert caught.value.key == "program.read.inside.other-zip"


def test_parts_and_relationships() -> None:
    package = Package(word(p("a"), styles="", footer1=p("b")), LIMITS)
    assert package.read("WORD/STYLES.XML") is not None
    assert package.read("word/none.xml") is None
    assert package.tree("word/none.xml") is None
    found = package.relations("word/document.xml")
    assert found["rIdstyles"] == ("styles", "word/styles.xml")
    assert found["rIdfooter1"] == ("footer", "word/footer1.xml")
    assert package.relations("word/styles.xml") == {}


def test_external_relationships_are_left_aside() -> None:
    external = '<Relationship Id="x" Type="t/styles" Target="http://a.vn/s" TargetMode="External"/>'
    package = Package(word(p("a"), external=external), LIMITS)
    assert package.relations("word/document.xml") == {}


def test_a_damaged_part_that_is_not_needed_does_no_harm() -> None:
    data = packed({**parts_of(p("Kế hoạch")), "word/theme/theme1.xml": b"<broken"})
    assert read("a.docx", data).text == "Kế hoạch"


def test_numbering_is_read_only_when_a_paragraph_asks() -> None:
    broken = {"word/numbering.xml": b"<broken"}
    assert (
        read("a.docx", packed({**parts_of(p("1. Một"), numbering=""), **broken})).text == "1. Một"
    )
    with pytest.raises(UnreadableError) as caught:
        read("a.docx", packed({**parts_of(listed("Một"), numbering=""), **broken}))
    assert caught.value.key == "program.read.broken-xml"


# -------------------------------------------------------------------------------------- styles


def styles_xml(text: str) -> bytes:
    return parts_of("", styles=text)["word/styles.xml"]


def content(data: bytes) -> Content:
    """The content of a part with a digest."""
    return Content(data, hashlib.sha256(data).digest())


def test_styles_without_effect_on_the_text_are_not_parsed() -> None:
    assert styles_of(content(b"<w:styles> no XML at all"), LIMITS) == Styles()
    assert styles_of(None, LIMITS) == Styles()


def test_styles_are_kept_for_the_next_file(monkeypatch: pytest.MonkeyPatch) -> None:
    data = styles_xml('<w:style w:styleId="Z"><w:rPr><w:vanish/></w:rPr></w:style>')
    first = styles_of(content(data), LIMITS)
    assert first.effects["Z"].hidden

    def refuse(*_args: object) -> None:
        raise AssertionError("parsed again")

    monkeypatch.setattr(styles_module, "parse", refuse)
    assert styles_of(content(data), LIMITS) is first


def test_no_more_styles_are_kept_than_a_few() -> None:
    for n in range(80):
        xml = styles_xml(f'<w:style w:styleId="S{n}"><w:rPr><w:vanish/></w:rPr></w:style>')
        styles_of(content(xml), LIMITS)
    assert len(styles_module._cache) <= 32


def test_what_a_style_takes_from_those_below() -> None:
    xml = (
        '<w:style w:styleId="A"><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="7"/></w:numPr>'
        '<w:outlineLvl w:val="3"/></w:pPr></w:style>'
        '<w:style w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:styleId="C"><w:basedOn w:val="B"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'
        "</w:style>"
        '<w:style w:styleId="D"><w:basedOn w:val="missing"/></w:style>'
    )
    styles = styles_of(content(styles_xml(xml)), LIMITS)
    assert styles.effects["B"] == ("7", "A", 2, True, 3)
    assert styles.effects["C"] == ("7", "A", 2, True, None)
    assert styles.effects["D"] == (None, "", None, False, None)
    assert styles.of_paragraph("unknown") == styles.effects["D"]


# -------------------------------------------------------------------------------------- values


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (None, 3),
        ("12", 12),
        ("-4", 0),
        ("abc", 3),
        ("", 3),
        ("2000000000", 32767),
        ("9" * 5000, 32767),
        (" 7 ", 7),
    ],
)
def test_numbers_are_held_in_bounds(text: str | None, number: int) -> None:
    assert number_of(text, 3) == number


def test_a_list_that_is_declared_but_has_no_numbers_part() -> None:
    draft = read("a.docx", word(listed("Một") + p("Hai"), numbering=num()))
    assert [block.label for block in draft.blocks] == ["", ""]
