"""Word files: the text as its reader sees it."""

from __future__ import annotations

import pytest

from kehoach_lint.draft import Cell, Draft, Note, NoteKind
from kehoach_lint.readers import read
from tests.readers.word_parts import (
    changed,
    document,
    field,
    p,
    packed,
    parts_of,
    r,
    raw,
    t,
    table,
    word,
)

BREAK = "<w:br/>"


def draft_of(body: str, **parts: str) -> Draft:
    return read("a.docx", word(body, **parts))


def blocks(body: str, **parts: str) -> list[str]:
    draft = draft_of(body, **parts)
    return [draft.slice(block.span) for block in draft.blocks]


def noted(draft: Draft) -> list[tuple[NoteKind, int, list[str]]]:
    """The notes with the text of their places."""
    return [(kind, n, [draft.slice(span) for span in spans]) for kind, n, spans in draft.notes]


# ----------------------------------------------------------------------------------- paragraphs


def test_lines_and_columns_count_paragraphs() -> None:
    draft = draft_of(p("KẾ HOẠCH") + p() + p("  Căn cứ ", "tình hình"))
    assert draft.text == "KẾ HOẠCH\nCăn cứ tình hình"
    assert draft.first(draft.blocks[1].span) == (3, 3)
    assert draft.last(draft.blocks[1].span) == (3, 19)
    assert not draft.wrapped


def test_what_stands_for_a_character() -> None:
    inside = r(
        f"{t('26')}<w:noBreakHyphen/>{t('NQ')}<w:softHyphen/>{t('/TW')}<w:tab/>{t('a')}<w:ptab/>"
        f'{t("b")}<w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="2264"/>'
        "<w:footnoteReference/><w:lastRenderedPageBreak/>"
    )
    draft = draft_of(raw(inside))
    assert draft.text == "26-NQ/TW\ta\tb✓≤"
    assert draft.source.position(draft.text.index("/")) == (1, 7)


@pytest.mark.parametrize("code", ["", "zz", "0001", "D800", "-5", "110000"])
def test_a_symbol_that_is_none(code: str) -> None:
    assert blocks(raw(r(f'{t("a")}<w:sym w:char="{code}"/>{t("b")}'))) == ["ab"]


def test_line_ends_of_the_xml_are_spaces() -> None:
    assert blocks(p("một\nhai")) == ["một hai"]


@pytest.mark.parametrize(
    "wrapped",
    [
        "<w:hyperlink>{}</w:hyperlink>",
        '<w:smartTag w:uri="x" w:element="y"><w:smartTagPr/>{}</w:smartTag>',
        "<w:customXml>{}</w:customXml>",
        "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:fldSimple w:instr=" DATE ">{}</w:fldSimple>',
        "<mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback><w:r><w:t>X</w:t></w:r>"
        "</mc:Fallback></mc:AlternateContent>",
        "<mc:AlternateContent><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>",
    ],
)
def test_what_wraps_runs(wrapped: str) -> None:
    assert blocks(raw(r(t("Xã ")) + wrapped.format(r(t("Tân"))) + r(t(" Hòa")))) == ["Xã Tân Hòa"]


def test_what_wraps_paragraphs() -> None:
    body = (
        f"<w:sdt><w:sdtContent>{p('Một')}</w:sdtContent></w:sdt><w:customXml>{p('Hai')}</w:customXml>"
        f"<mc:AlternateContent><mc:Choice>{p('Ba')}</mc:Choice><mc:Fallback>{p('X')}</mc:Fallback>"
        "</mc:AlternateContent>"
    )
    assert blocks(body) == ["Một", "Hai", "Ba"]


def test_rules_are_no_text() -> None:
    assert blocks(p("KẾ HOẠCH") + p("______") + p("Căn cứ")) == ["KẾ HOẠCH", "Căn cứ"]


# --------------------------------------------------------------------------------------- breaks


def test_breaks_part_the_lines_of_a_signature() -> None:
    inside = r(t("TM. ỦY BAN NHÂN DÂN") + BREAK + t("CHỦ TỊCH") + BREAK * 3 + t("Lò Thị Mơ"))
    draft = draft_of(raw(inside))
    assert draft.text == "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Thị Mơ"
    assert [tuple(draft.first(b.span)) for b in draft.blocks] == [(1, 1), (1, 21), (1, 32)]
    assert [b.place.pieces for b in draft.blocks if b.place] == [
        ((0, 19, 0, 0),),
        ((20, 8, 0, 20),),
        ((31, 9, 0, 31),),
    ]


def test_breaks_inside_a_sentence_are_spaces() -> None:
    inside = r(t("Phát động năm 2026") + BREAK + t("trên địa bàn xã") + '<w:br w:type="page"/>')
    assert blocks(raw(inside + r(t("Tân Hòa")))) == [
        "Phát động năm 2026 trên địa bàn xã",
        "Tân Hòa",
    ]


def test_columns_parted_by_tabs() -> None:
    body = (
        raw(r(t("ỦY BAN NHÂN DÂN") + "<w:tab/>" + t("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")))
        + raw(r(t("XÃ TÂN HÒA") + "<w:tab/>" + t("Độc lập - Tự do - Hạnh phúc")))
        + raw(r("<w:tab/>" * 3 + t("Tân Hòa, ngày 3 tháng 5 năm 2026")))
        + p("KẾ HOẠCH")
        + raw(r(t("Nơi nhận:") + "<w:tab/>" + t("TM. ỦY BAN NHÂN DÂN")))
        + raw(r(t("- Lưu: VT.") + "<w:tab/>" + t("CHỦ TỊCH")))
    )
    draft = draft_of(body)
    assert draft.text.splitlines() == [
        "ỦY BAN NHÂN DÂN",
        "XÃ TÂN HÒA",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Tân Hòa, ngày 3 tháng 5 năm 2026",
        "KẾ HOẠCH",
        "Nơi nhận:",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
    ]
    assert draft.first(draft.blocks[2].span) == (1, 17)
    assert draft.blocks[2].place is not None
    assert draft.blocks[2].place.pieces == ((16, 34, 0, 16),)


# --------------------------------------------------------------------------------------- tables


def test_tables_are_read_cell_by_cell() -> None:
    inner = table((p("x"),))
    body = p("Một") + table((p("a") + p("b"), p("c")), (p("d") + inner + p(), p("e"))) + p("Hai")
    draft = draft_of(body)
    assert [(b.cell, draft.slice(b.span)) for b in draft.blocks] == [
        (None, "Một"),
        (Cell(0, 0, 0), "a"),
        (Cell(0, 0, 0), "b"),
        (Cell(0, 0, 1), "c"),
        (Cell(0, 1, 0), "d"),
        (Cell(1, 0, 0), "x"),
        (Cell(0, 1, 1), "e"),
        (None, "Hai"),
    ]


def test_columns_count_on_the_grid() -> None:
    span = '<w:tcPr><w:gridSpan w:val="3"/></w:tcPr>'
    before = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>'
    body = f"<w:tbl><w:tr>{before}<w:tc>{span}{p('a')}</w:tc><w:tc>{p('b')}</w:tc></w:tr></w:tbl>"
    assert [b.cell for b in draft_of(body).blocks] == [Cell(0, 0, 1), Cell(0, 0, 4)]


def test_deleted_rows_are_gone() -> None:
    row = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>{}</w:tc></w:tr><w:tr><w:tc>{}</w:tc></w:tr>"
    assert blocks(f"<w:tbl>{row.format(p('a'), p('b'))}</w:tbl>") == ["b"]


def test_header_and_signature_tables_are_read_by_columns() -> None:
    header = table(
        (p("ỦY BAN NHÂN DÂN") + p("XÃ TÂN HÒA"), p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
        (p("Số: 5/KH-UBND"), p("Tân Hòa, ngày 3 tháng 5 năm 2026")),
    )
    signature = table(
        (p("Nơi nhận:"), p(), p("TM. ỦY BAN NHÂN DÂN")), (p("- Lưu: VT."), p(), p("A"))
    )
    draft = draft_of(header + p("KẾ HOẠCH") + signature)
    assert draft.text.splitlines() == [
        "ỦY BAN NHÂN DÂN",
        "XÃ TÂN HÒA",
        "Số: 5/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Tân Hòa, ngày 3 tháng 5 năm 2026",
        "KẾ HOẠCH",
        "Nơi nhận:",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        "A",
    ]
    assert [draft.first(b.span).line for b in draft.blocks] == [1, 2, 3, 4, 5, 6, 7, 8, 11, 12]


# ------------------------------------------------------------- tracked changes, hidden text, …


def test_tracked_changes_are_read_as_accepted() -> None:
    deleted = changed("del", r("<w:delText>cũ</w:delText>"))
    body = (
        raw(r(t("Một ")) + deleted + changed("ins", r(t("mới"))))
        + raw(changed("moveFrom", r(t("đi"))) + r(t("Hai ")) + changed("moveTo", r(t("đến"))))
        + raw(deleted, properties=f"<w:rPr>{changed('del', '')}</w:rPr>")
        + raw(r(t("Ba")), properties=f"<w:rPr>{changed('ins', '')}</w:rPr>")
    )
    draft = draft_of(body)
    assert draft.text == "Một mới\nHai đến\nBa"
    assert noted(draft) == [(NoteKind.TRACKED_CHANGES, 6, ["mới", "đến"])]
    assert [draft.first(b.span).line for b in draft.blocks] == [1, 2, 3]
    assert [b.place.paragraph for b in draft.blocks if b.place] == [0, 1, 3]
    # Runs are counted in the file as it is: the deleted one keeps its number.
    assert draft.blocks[0].place is not None
    assert draft.blocks[0].place.pieces == ((0, 4, 0, 0), (4, 3, 2, 0))


VANISH = "<w:vanish/>"
HIDING = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"/>'
    f'<w:style w:type="character" w:styleId="C"><w:rPr>{VANISH}</w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="D"><w:basedOn w:val="C"/></w:style>'
    '<w:style w:type="character" w:styleId="E"><w:basedOn w:val="C"/>'
    '<w:rPr><w:vanish w:val="0"/></w:rPr></w:style>'
    f'<w:style w:type="paragraph" w:styleId="P"><w:rPr>{VANISH}</w:rPr></w:style>'
)


@pytest.mark.parametrize(
    ("run", "paragraph", "seen"),
    [
        (VANISH, "", False),
        ('<w:vanish w:val="false"/>', "", True),
        ('<w:rStyle w:val="C"/>', "", False),
        ('<w:rStyle w:val="D"/>', "", False),
        ('<w:rStyle w:val="E"/>', "", True),
        ('<w:rStyle w:val="C"/><w:vanish w:val="0"/>', "", True),
        ("<w:b/>", '<w:pStyle w:val="P"/>', False),
        ("", '<w:pStyle w:val="P"/>', False),
        ('<w:rStyle w:val="C"/>', '<w:pStyle w:val="P"/>', True),
        ("<w:i/>", "", True),
    ],
)
def test_hidden_text(run: str, paragraph: str, seen: bool) -> None:
    draft = draft_of(raw(r(t("x"), run), paragraph) + p("Hết"), styles=HIDING)
    assert draft.text == ("x\nHết" if seen else "Hết")
    assert draft.notes == (() if seen else (Note(NoteKind.HIDDEN_TEXT, 1),))


def test_hidden_text_without_styles() -> None:
    assert draft_of(raw(r(t("a")) + r(t("b"), VANISH))).text == "a"


def test_comments_are_counted_not_read() -> None:
    inside = '<w:commentRangeStart w:id="1"/>' + r(t("Một")) + '<w:commentRangeEnd w:id="1"/>'
    draft = draft_of(raw(inside + r('<w:commentReference w:id="1"/>')))
    assert draft.text == "Một"
    assert noted(draft) == [(NoteKind.COMMENTS, 1, ["t"])]


def test_fields_show_their_stored_result() -> None:
    nested = field(f" IF {field(' PAGE ', r(t('9')))} ", r(t("Hai")))
    body = raw(r(t("Một ")) + field(" DATE ", r(t("05/3/2026"))) + r(t(" ")) + nested)
    assert blocks(body) == ["Một 05/3/2026 Hai"]


def test_a_field_over_paragraphs() -> None:
    begin = '<w:fldChar w:fldCharType="begin"/><w:instrText> TOC </w:instrText>'
    middle, end = '<w:fldChar w:fldCharType="separate"/>', '<w:fldChar w:fldCharType="end"/>'
    body = raw(r(begin + middle + t("Một"))) + p("Hai") + raw(r(end) + r(t("Ba")))
    assert blocks(body) == ["Một", "Hai", "Ba"]


def test_a_field_that_is_never_closed_swallows_nothing() -> None:
    assert blocks(raw(r('<w:fldChar w:fldCharType="begin"/>') + r(t("x"))) + p("Hai")) == ["Hai"]


def test_a_field_inside_a_run_keeps_the_places() -> None:
    inside = t("ab") + '<w:fldChar w:fldCharType="begin"/>' + t("xyz")
    inside += '<w:fldChar w:fldCharType="separate"/>' + t("cd") + '<w:fldChar w:fldCharType="end"/>'
    draft = draft_of(raw(r(inside)))
    assert draft.text == "abcd"
    assert draft.blocks[0].place is not None
    assert draft.blocks[0].place.pieces == ((0, 2, 0, 0), (2, 2, 0, 5))


# --------------------------------------------------------------------------------------- others


def test_heading_levels() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:outlineLvl w:val="1"/></w:pPr>'
        '</w:style><w:style w:type="paragraph" w:styleId="X"><w:basedOn w:val="H2"/></w:style>'
    )
    body = (
        p("a", properties='<w:pStyle w:val="X"/>')
        + p("b", properties='<w:pStyle w:val="X"/><w:outlineLvl w:val="0"/>')
        + p("c", properties='<w:pStyle w:val="X"/><w:outlineLvl w:val="9"/>')
        + p("d")
    )
    assert [b.heading for b in draft_of(body, styles=styles).blocks] == [2, 1, None, None]


def test_decomposed_letters() -> None:
    draft = draft_of(p("Kê\u0301 hoa", "\u0323ch năm"))
    assert draft.text == "Kế hoạch năm"
    assert noted(draft) == [(NoteKind.DECOMPOSED, 2, ["Kế", "hoạch"])]
    assert draft.source.position(draft.text.index("ạ")) == (1, 7)
    assert draft.source.position(draft.text.index("c")) == (1, 9)


def test_strict_open_xml() -> None:
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    xml = document(p("Kế hoạch")).replace(main, strict).encode()
    assert read("a.docx", packed({**parts_of(""), "word/document.xml": xml})).text == "Kế hoạch"


def test_parts_in_utf16() -> None:
    xml = document(p("Kế hoạch")).replace("UTF-8", "UTF-16").encode("utf-16")
    assert read("a.docx", packed({**parts_of(""), "word/document.xml": xml})).text == "Kế hoạch"
