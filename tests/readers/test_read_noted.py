"""What readers note beside the text: colours, changes, old encodings, with their places."""

from __future__ import annotations

import unicodedata

import pytest

from kehoach_lint.draft import Draft, NoteKind, Story
from kehoach_lint.findings import Severity, Stage
from kehoach_lint.readers import read
from kehoach_lint.rules.registry import chosen_rules
from tests.checks import checked, found
from tests.readers.word_parts import changed, p, r, raw, t, table, text_box, word
from tests.word_files import plan_docx

YELLOW = '<w:highlight w:val="yellow"/>'
OLD_HEAD = ("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "§éc lËp - Tù do - H¹nh phóc")
OLD_LINE = "C¸c th«n dän s¹ch ®\u00adêng lµng tr\u00adíc ngµy 15 h»ng th¸ng."
LINE = "Các thôn dọn sạch đường làng trước ngày 15 hằng tháng."


def draft_of(body: str) -> Draft:
    return read("a.docx", word(body))


def places(draft: Draft, kind: NoteKind) -> list[str]:
    notes = [note for note in draft.notes if note.kind is kind]
    return [draft.slice(span) for note in notes for span in note.spans]


def colour(value: str) -> str:
    return f'<w:color w:val="{value}"/>'


@pytest.mark.parametrize(
    "properties",
    [YELLOW, '<w:b/><w:highlight w:val="cyan"/>', '<w:shd w:val="clear" w:fill="FFFF00"/>'],
)
def test_highlighted_text(properties: str) -> None:
    draft = draft_of(raw(r(t("Trồng ")) + r(t("200 m"), properties) + r(t(" hàng rào"))))
    assert draft.text == "Trồng 200 m hàng rào"
    assert places(draft, NoteKind.HIGHLIGHTED) == ["200 m"]


@pytest.mark.parametrize("value", ["FF0000", "C00000", "EE1111", "ff0000"])
def test_red_text(value: str) -> None:
    draft = draft_of(raw(r(t("Trồng ")) + r(t("200 m"), colour(value))))
    assert places(draft, NoteKind.RED) == ["200 m"]


@pytest.mark.parametrize(
    "properties",
    [
        colour("auto"),
        colour("000000"),
        colour("0000FF"),
        colour("FFC000"),
        colour("zz"),
        '<w:highlight w:val="none"/>',
        '<w:highlight w:val="white"/>',
        '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>',
        '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>',
    ],
)
def test_ordinary_text(properties: str) -> None:
    assert draft_of(raw(r(t("200 m"), properties))).notes == ()


def test_runs_that_touch_are_one_place() -> None:
    body = raw(r(t("Trồng 2"), YELLOW) + r(t("00 m"), YELLOW) + r(t(" ")) + r(t("ruối"), YELLOW))
    draft = draft_of(body + raw(r(t("  "), YELLOW)) + raw(r(t("cỏ "), YELLOW)))
    assert places(draft, NoteKind.HIGHLIGHTED) == ["Trồng 200 m", "ruối", "cỏ"]


def test_colour_of_the_end_of_a_paragraph_is_none() -> None:
    body = p("Trồng ruối", properties=f"<w:rPr>{YELLOW}{colour('FF0000')}</w:rPr>")
    assert draft_of(body).notes == ()


def test_red_text_in_cells_and_boxes() -> None:
    cell = raw(r(t("12 hộ"), colour("FF0000")))
    box = raw(text_box(raw(r(t("DỰ THẢO"), colour("FF0000")))))
    draft = draft_of(table((p("Thôn Đoài"), cell)) + box)
    assert places(draft, NoteKind.RED) == ["12 hộ", "DỰ THẢO"]
    assert [block.story for block in draft.blocks][-1] is Story.TEXTBOX


def test_deletions_and_comments_have_the_place_before_them() -> None:
    deleted = changed("del", r("<w:delText>ba</w:delText>"))
    mark = r('<w:commentReference w:id="1"/>')
    draft = draft_of(raw(r(t("Trồng")) + deleted + r(t(" ruối"))) + raw(r(t("Vớt bèo")) + mark))
    assert draft.text == "Trồng ruối\nVớt bèo"
    assert places(draft, NoteKind.TRACKED_CHANGES) == ["g "]
    assert places(draft, NoteKind.COMMENTS) == ["o"]


# ---------------------------------------------------------------------------------- old encodings


def test_old_encoding_in_word() -> None:
    draft = draft_of(p(OLD_LINE) + p("Hµng rµo") + p("Mỗi hộ trồng một cây trước ngõ."))
    assert draft.text == f"{LINE}\nHàng rào\nMỗi hộ trồng một cây trước ngõ."
    assert places(draft, NoteKind.TCVN3) == [LINE, "Hàng rào"]
    assert draft.source.position(draft.text.index("đường")) == (1, OLD_LINE.index("®") + 1)
    assert not [note for note in draft.notes if note.kind is not NoteKind.TCVN3]


def test_an_old_run_in_a_paragraph_of_unicode() -> None:
    draft = draft_of(raw(r(t("Mỗi hộ một việc: ")) + r(t(OLD_LINE))))
    assert draft.text == f"Mỗi hộ một việc: {LINE}"
    assert places(draft, NoteKind.TCVN3) == [LINE]


def test_the_name_of_a_font_says_nothing() -> None:
    font = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
    draft = draft_of(raw(r(t(LINE), font)))
    assert (draft.text, draft.notes) == (LINE, ())


def test_a_header_in_an_old_encoding_is_read_by_columns() -> None:
    left, right = p("ñy ban nh©n d©n") + p("x· CÈm LÜnh"), "".join(map(p, OLD_HEAD))
    draft = draft_of(table((left, right), (p("Sè: 12/KH-UBND"), p("CÈm LÜnh, ngµy 05 th¸ng 3"))))
    assert draft.text.split("\n") == [
        "ủy ban nhân dân",
        "xã Cẩm Lĩnh",
        "Số: 12/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Cẩm Lĩnh, ngày 05 tháng 3",
    ]


def test_printed_lines_in_an_old_encoding_are_joined() -> None:
    old = f"{OLD_HEAD[0]}\n\n{OLD_LINE}\n\nHµng rµo xanh quanh n¨m, cæng ngâ s¹ch.\n"
    draft = read("a.txt", old.encode())
    assert draft.text.split("\n")[:2] == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", LINE]
    start = draft.text.index("ngày 15")
    assert draft.source.position(start) == (3, OLD_LINE.index("ngµy") + 1)


def test_letters_of_two_codes_keep_their_width() -> None:
    old = "Caùc thoân doïn saïch ñöôøng laøng haèng thaùng."
    draft = read("a.txt", old.encode())
    assert draft.text == "Các thôn dọn sạch đường làng hằng tháng."
    start = draft.text.index("thôn")
    first, end = draft.source.position(start), draft.source.end(start + 4)
    assert old[first.column - 1 : end.column - 1] == "thoân"
    assert unicodedata.is_normalized("NFC", draft.text)


# ------------------------------------------------------------------------------------- the rules


def word_plan(*more: str) -> bytes:
    return word(p("KẾ HOẠCH") + p("Giữ gìn đường làng năm 2024") + p(LINE) + "".join(more))


def told(data: bytes, stage: Stage) -> list[tuple[str, str, Severity]]:
    result = checked(data, name="a.docx", stage=stage, rules=chosen_rules(["MA"]))
    severities = [finding.severity for finding in result.findings]
    return [(*pair, grade) for pair, grade in zip(found(result), severities, strict=True)]


@pytest.mark.parametrize(
    ("stage", "grades"),
    [
        (Stage.DRAFTING, ()),
        (Stage.REVIEW, (Severity.INFO, Severity.WARNING)),
        (Stage.SIGNING, (Severity.WARNING, Severity.ERROR)),
    ],
)
def test_colours_and_changes_by_stage(stage: Stage, grades: tuple[Severity, ...]) -> None:
    data = word_plan(
        raw(r(t("Trồng ")) + r(t("200 m"), YELLOW)), raw(changed("ins", r(t("Vớt bèo."))))
    )
    expected = [("MA007", "200 m"), ("MA008", "Vớt bèo.")]
    assert told(data, stage) == [
        (*pair, grade) for pair, grade in zip(expected, grades, strict=False)
    ]


def test_stamps_may_be_red() -> None:
    red = colour("FF0000")
    assert told(word_plan(raw(r(t("HỎA TỐC"), red))), Stage.SIGNING) == []
    assert [code for code, *_ in told(word_plan(raw(r(t("gấp"), red))), Stage.SIGNING)] == ["MA007"]


def test_a_broken_field_in_word() -> None:
    error = "Error! Reference source not found."
    mark = '<w:fldChar w:fldCharType="{}"/>'
    inside = (
        r(t("Xem Mục "))
        + r(mark.format("begin"))
        + r("<w:instrText>REF x</w:instrText>")
        + r(mark.format("separate"))
        + r(t(error))
        + r(mark.format("end"))
    )
    assert told(word_plan(raw(inside)), Stage.DRAFTING) == [("MA009", error, Severity.ERROR)]


def test_a_clean_word_file_has_nothing_to_note() -> None:
    plan = f"KẾ HOẠCH\nGiữ gìn đường làng\n{LINE}\nNơi nhận:\n- Các thôn."
    assert read("a.docx", plan_docx(plan)).notes == ()
