"""Word files: text boxes, notes, page headers and footers."""

from __future__ import annotations

import pytest

from kehoach_lint.draft import Draft
from kehoach_lint.readers import read
from tests.readers.word_parts import changed, field, p, r, raw, t, text_box, word


def draft_of(body: str, **parts: str) -> Draft:
    return read("a.docx", word(body, **parts))


def blocks(body: str, **parts: str) -> list[str]:
    draft = draft_of(body, **parts)
    return [draft.slice(block.span) for block in draft.blocks]


def stories(draft: Draft) -> list[tuple[str, str]]:
    return [(block.story.value, draft.slice(block.span)) for block in draft.blocks]


def test_a_text_box_is_read_once_behind_the_body() -> None:
    inner = p("DỰ THẢO") + raw(r(t("Lần 2")) + text_box(p("Mật")))
    draft = draft_of(raw(r(t("KẾ HOẠCH")) + text_box(inner)) + p("Căn cứ"))
    assert stories(draft) == [
        ("body", "KẾ HOẠCH"),
        ("body", "Căn cứ"),
        ("textbox", "DỰ THẢO"),
        ("textbox", "Lần 2"),
        ("textbox", "Mật"),
    ]


def test_an_old_text_box() -> None:
    box = f"<w:pict><v:shape><v:textbox><w:txbxContent>{p('Khẩn')}</w:txbxContent></v:textbox>"
    assert blocks(raw(r(t("Một")) + r(f"{box}</v:shape></w:pict>"))) == ["Một", "Khẩn"]


def note(number: int, text: str, kind: str = "footnote") -> str:
    return f'<w:{kind} w:id="{number}">{raw(r(f"<w:{kind}Ref/>") + r(t(" " + text)))}</w:{kind}>'


def reference(number: int, kind: str = "footnote") -> str:
    return r(f'<w:{kind}Reference w:id="{number}"/>')


def test_notes_come_in_the_order_of_their_references() -> None:
    body = raw(r(t("Một")) + reference(2) + reference(1, "endnote")) + raw(
        r(t("Hai")) + reference(1) + changed("del", reference(3))
    )
    footnotes = "".join(note(n, f"chú {n}") for n in (1, 2, 3))
    draft = draft_of(body, footnotes=footnotes, endnotes=note(1, "cuối", "endnote"))
    assert stories(draft) == [
        ("body", "Một"),
        ("body", "Hai"),
        ("footnote", "chú 2"),
        ("footnote", "chú 1"),
        ("endnote", "cuối"),
    ]
    place = draft.blocks[2].place
    assert place is not None
    assert (place.part, place.paragraph) == ("word/footnotes.xml", 1)


def section(*references: str, title: bool = False) -> str:
    return f"<w:sectPr>{''.join(references)}{'<w:titlePg/>' if title else ''}</w:sectPr>"


def margin(name: str, kind: str = "default") -> str:
    element = "headerReference" if name.startswith("header") else "footerReference"
    return f'<w:{element} w:type="{kind}" r:id="rId{name}"/>'


def test_page_headers_and_footers_stand_last() -> None:
    body = p("Một") + section(margin("footer1"), margin("header1"))
    draft = draft_of(body, footer1=p("Xã Tân Hòa"), header1=p("MẬT") + p("Lần 1"))
    assert stories(draft) == [
        ("body", "Một"),
        ("header", "MẬT"),
        ("header", "Lần 1"),
        ("footer", "Xã Tân Hòa"),
    ]


@pytest.mark.parametrize("content", [field(" PAGE ", r(t("2"))), r(t("Trang 2/5")), r(t("- 3 -"))])
def test_page_numbers_are_no_text(content: str) -> None:
    assert blocks(p("Một") + section(margin("header1")), header1=raw(content)) == ["Một"]


def test_only_what_is_shown_of_the_margins() -> None:
    first, even = margin("header1", "first"), margin("header2", "even")
    parts = {"header1": p("Trang đầu"), "header2": p("Trang chẵn")}
    assert blocks(p("Một") + section(first, even), **parts) == ["Một"]
    assert blocks(p("Một") + section(first, title=True), **parts) == ["Một", "Trang đầu"]
    shown = blocks(p("Một") + section(even), settings="<w:evenAndOddHeaders/>", **parts)
    assert shown == ["Một", "Trang chẵn"]


def test_a_note_without_its_part_is_left_out() -> None:
    draft = draft_of(raw(r(t("Một")) + reference(7)))
    assert stories(draft) == [("body", "Một")]
