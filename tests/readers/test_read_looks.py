"""How a Word file looks: effective values of letters, paragraphs and pages."""

from __future__ import annotations

import pytest

from kehoach_lint.presentation import (
    Alignment,
    Letters,
    LineRule,
    Look,
    PageNumber,
    Presentation,
    Ruling,
    Section,
)
from kehoach_lint.readers import read
from tests.readers.styled_files import THEME
from tests.readers.word_parts import (
    abstract,
    document,
    field,
    listed,
    num,
    p,
    packed,
    parts_of,
    r,
    raw,
    relations,
    t,
    table,
    word,
)

BORDER = '<w:pBdr><w:bottom w:val="single"/></w:pBdr>'
LINE = '<w:drawing><a:xfrm><a:ext cx="1905000" cy="0"/></a:xfrm></w:drawing>'
PRESET = '<w:drawing><a:prstGeom prst="line"/></w:drawing>'
PICTURE = '<w:drawing><a:xfrm><a:ext cx="1905000" cy="1905000"/></a:xfrm></w:drawing>'
VML = '<w:pict><v:shape type="#_x0000_t32"/></w:pict>'
FLAT = '<w:pict><v:rect style="width:120pt;height:1.5pt"/></w:pict>'
PAGE = field(" PAGE \\* MERGEFORMAT ", r(t("2")))


def presentation(data: bytes) -> Presentation:
    found = read("a.docx", data).presentation
    assert found is not None
    return found


def look(data: bytes, number: int = 0) -> Look:
    found = presentation(data).blocks[number]
    assert found is not None
    return found


def letters(inside: str, styles: str = "", properties: str = "") -> Letters:
    """The letters of a paragraph of one run, whose ``w:rPr`` has these properties."""
    data = word(p(properties=properties, inside=r(t("chữ"), inside)), styles=styles)
    (stretch,) = look(data).stretches
    return stretch.letters


def style(kind: str, name: str, rpr: str, more: str = "") -> str:
    return f'<w:style w:type="{kind}" w:styleId="{name}">{more}<w:rPr>{rpr}</w:rPr></w:style>'


def test_what_word_takes_where_nothing_is_said() -> None:
    assert letters("") == Letters(
        "Times New Roman", "Times New Roman", 10.0, False, False, False, False, None
    )


def test_letters_come_from_defaults_styles_and_runs_in_this_order() -> None:
    defaults = "<w:docDefaults><w:rPrDefault><w:rPr>{}</w:rPr></w:rPrDefault></w:docDefaults>"
    base = defaults.format('<w:sz w:val="20"/><w:color w:val="FF0000"/><w:i/>')
    one = style("paragraph", "A", '<w:sz w:val="24"/><w:rFonts w:ascii="Arial"/>')
    two = style("paragraph", "B", "<w:b/>", '<w:basedOn w:val="A"/>')
    three = style("character", "C", '<w:u w:val="single"/><w:sz w:val="26"/>')
    found = letters(
        '<w:rStyle w:val="C"/><w:sz w:val="28"/>', base + one + two + three,
        '<w:pStyle w:val="B"/>',
    )  # fmt: skip
    assert found == Letters("Arial", "Times New Roman", 14.0, True, True, True, False, "FF0000")


@pytest.mark.parametrize(
    ("paragraph", "character", "direct", "bold"),
    [
        ("<w:b/>", "", "", True),
        ("<w:b/>", "<w:b/>", "", False),
        ("", "<w:b/>", "", True),
        ("<w:b/>", "<w:b/>", "<w:b/>", True),
        ("<w:b/>", "", '<w:b w:val="0"/>', False),
    ],
)
def test_toggles_of_two_styles_cancel_out(
    paragraph: str, character: str, direct: str, bold: bool
) -> None:
    styles = style("paragraph", "A", paragraph) + style("character", "C", character)
    found = letters(f'<w:rStyle w:val="C"/>{direct}', styles, '<w:pStyle w:val="A"/>')
    assert found.bold is bold


def test_a_cycle_of_styles_ends() -> None:
    one = style("paragraph", "A", "<w:b/>", '<w:basedOn w:val="B"/>')
    two = style("paragraph", "B", "<w:i/>", '<w:basedOn w:val="A"/>')
    found = letters("", one + two, '<w:pStyle w:val="A"/>')
    assert (found.bold, found.italic) == (True, True)


def test_fonts_of_the_theme_have_their_names() -> None:
    fonts = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="minorHAnsi"/>'
    parts = parts_of("", styles="")
    parts["word/document.xml"] = document(p(inside=r(t("chữ"), fonts))).encode()
    parts["word/theme1.xml"] = THEME.encode()
    rels = {"rIds": ("styles", "styles.xml"), "rIdt": ("theme", "theme1.xml")}
    parts["word/_rels/document.xml.rels"] = relations(rels).encode()
    found = look(packed(parts)).stretches[0].letters
    assert (found.font, found.font_of_marks) == ("Liberation Sans", "Liberation Serif")


def test_stretches_are_cut_where_letters_change() -> None:
    runs = r(t("Một "), "<w:b/>") + r(t("hai"), "<w:b/>") + r(t(" ba"))
    found = look(word(raw(runs))).stretches
    assert [(one.start, one.end, one.letters.bold) for one in found] == [
        (0, 7, True), (7, 10, False)
    ]  # fmt: skip


def test_paragraphs_come_from_styles_lists_and_themselves() -> None:
    own = '<w:jc w:val="both"/><w:spacing w:before="120" w:line="360" w:lineRule="exact"/>'
    hanging = '<w:ind w:left="720" w:hanging="360"/>'
    found = look(word(p("chữ", properties=own + hanging))).paragraph
    assert found.alignment is Alignment.JUSTIFIED
    assert (found.before_pt, found.line, found.line_rule) == (6.0, 18.0, LineRule.EXACTLY)
    assert found.left_mm == pytest.approx(12.7)
    assert found.first_line_mm == pytest.approx(-6.35)
    levels = '<w:lvl w:ilvl="0"><w:pPr><w:ind w:left="567"/></w:pPr></w:lvl>'
    in_list = look(word(listed("chữ"), numbering=abstract(levels) + num())).paragraph
    assert in_list.left_mm == pytest.approx(10.0, abs=0.01)


@pytest.mark.parametrize(
    ("body", "ruled"),
    [
        (p("chữ", properties=BORDER), Ruling.BORDER),
        (raw(r(t("chữ") + LINE)), Ruling.SHAPE),
        (raw(r(t("chữ") + PRESET)), Ruling.SHAPE),
        (raw(r(t("chữ") + VML)), Ruling.SHAPE),
        (p("chữ") + raw(r(FLAT)), Ruling.SHAPE),
        (p("chữ") + p("") + p("____"), Ruling.TYPED),
        (p("chữ") + p(properties=BORDER, inside=r("")), Ruling.BORDER),
        (raw(r(t("chữ") + "<w:br/>" + t("-----"))), Ruling.TYPED),
        (raw(r(t("chữ") + PICTURE)), None),
        (p("chữ") + p("") + p("khác"), None),
    ],
)
def test_a_line_under_a_paragraph_is_seen(body: str, ruled: Ruling | None) -> None:
    assert look(word(body)).paragraph.ruled is ruled


def test_a_paragraph_in_a_table_takes_the_style_of_the_table() -> None:
    styles = style("table", "T", "<w:b/>")
    inside = table((p("ô"),)).replace(
        "<w:tbl>", '<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr>'
    )
    data = word(inside + p("chữ"), styles=styles)
    assert [look(data, n).stretches[0].letters.bold for n in (0, 1)] == [True, False]


SIZE = '<w:pgSz w:w="11906" w:h="16838"/>'
MARGINS = '<w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="851" w:gutter="{}"/>'


@pytest.mark.parametrize(("gutter", "left"), [("0", 30.0), ("567", 40.0)])
def test_pages_have_paper_and_margins(gutter: str, left: float) -> None:
    body = p("chữ") + f"<w:sectPr>{SIZE}{MARGINS.format(gutter)}</w:sectPr>"
    (section,) = presentation(word(body)).sections
    assert (section.width_mm, section.height_mm) == pytest.approx((210, 297), abs=0.1)
    assert (section.top_mm, section.right_mm) == pytest.approx((20, 15), abs=0.1)
    assert section.left_mm == pytest.approx(left, abs=0.1)


def test_sections_begin_where_the_one_before_ends() -> None:
    turned = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>'
    old = f"<w:sectPrChange><w:sectPr>{SIZE}</w:sectPr></w:sectPrChange>"
    first = p("một", properties=f"<w:sectPr>{SIZE}{old}</w:sectPr>")
    one, two = presentation(word(first + p("hai") + turned)).sections
    assert (one.start, two.start) == (0, 4)
    assert (two.width_mm or 0) > (two.height_mm or 0)


def numbered(kind: str, margin: str, more: str = "") -> Section:
    """The section of a file with a page number in ``header1`` or ``footer1``."""
    tag = margin.rstrip("1")
    reference = f'<w:{tag}Reference w:type="{kind}" r:id="rId{margin}"/>'
    body = p("chữ") + f"<w:sectPr>{reference}{more}</w:sectPr>"
    centred = raw(PAGE, '<w:jc w:val="center"/>')
    (section,) = presentation(word(body, **{margin: centred})).sections
    return section


def test_page_numbers_are_found() -> None:
    usual = Letters("Times New Roman", "Times New Roman", 10.0, False, False, False, False, None)
    centre = Alignment.CENTRE
    assert numbered("default", "header1").number == PageNumber(True, centre, usual, True)
    number = numbered("default", "footer1", "<w:titlePg/>").number
    assert number == PageNumber(False, centre, usual, False)
    assert numbered("even", "header1").number is not None
    assert numbered("first", "header1", "<w:titlePg/>").number is None
