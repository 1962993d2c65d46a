"""The report for people: plain, drawn, on narrow screens, in two languages."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from kehoach_lint.checking import Checked, NotRun
from kehoach_lint.draft import Position, Span
from kehoach_lint.findings import Elsewhere, Related, Severity
from kehoach_lint.reporting.painters import DrawnPainter, PlainPainter, painter_for
from kehoach_lint.reporting.text import TextReporter
from tests.reporting.made import document, finding, found, full, span_of

FAMILIES = ["BC", "NT"]


def plain(*documents: Checked, lang: str = "vi", unusable: tuple[str, ...] = ()) -> str:
    """The report without colours."""
    written = io.StringIO()
    reporter = TextReporter(PlainPainter(written.write), FAMILIES, lang)
    for result in documents:
        reporter.document(result)
    for path in unusable:
        reporter.unusable(path, "không đọc được")
    reporter.finish()
    return written.getvalue()


def drawn(*documents: Checked, width: int, colour: bool = False) -> str:
    """The report as it is drawn on a terminal of a width."""
    screen = io.StringIO()
    system = "truecolor" if colour else None
    console = Console(
        file=screen,
        width=width,
        force_terminal=True,
        color_system=system,
        no_color=False,
        highlight=False,
    )
    reporter = TextReporter(DrawnPainter(console), FAMILIES, "vi")
    for result in documents:
        reporter.document(result)
    reporter.finish()
    return screen.getvalue()


def example() -> Checked:
    """A document with one finding that has everything."""
    result = document()
    return found(result, full(result, "vào ngày 29/11/2024", "ngày 15/3/2024"))


def test_a_finding_is_shown_with_all_it_has() -> None:
    assert plain(example()) == (
        "ke-hoach.txt  (Kế hoạch, bộ quy tắc thi-dua)\n"
        "\n"
        "  38:61  LỖI  NT009 sau-ket-thuc\n"
        "    Hạn sau khi kết thúc.\n"
        "      │ … trào vào ngày 12/7/2024; tổng kết phong trào vào ngày 29/11/2024.\n"
        "      │                                                ^^^^^^^^^^^^^^^^^^^\n"
        "    Nên viết: chậm nhất ngày 29/11/2024\n"
        "    26:25 “ngày 15/3/2024”: thời gian kết thúc\n"
        "    Căn cứ: Luật Thi đua, khen thưởng 2022, Điều 17\n"
        "\n"
        "Đã kiểm tra 1 văn bản theo các nhóm BC, NT: 1 lỗi, 0 cảnh báo, 0 thông tin.\n"
    )


def test_english_words() -> None:
    text = plain(example(), lang="en")
    assert "38:61  ERROR  NT009" in text
    assert "Write: chậm nhất" in text
    assert "Basis: " in text
    assert "Documents checked: 1, families BC, NT: 1 error, 0 warning, 0 info." in text


def test_something_absent_has_no_line_of_the_draft() -> None:
    text = plain(found(document(), finding(Span(0, 0))))
    assert "  1:1  CẢNH BÁO  NT009" in text
    assert "│" not in text


def test_a_place_in_another_file_names_it() -> None:
    result = document()
    there = Elsewhere("huyen.docx", Position(12, 3), Position(12, 9), "năm 2024")
    related = Related(Span(2000, 2008), "kế hoạch cấp trên", there)
    text = plain(found(result, finding(span_of(result, "KẾ HOẠCH"), related=(related,))))
    assert "    huyen.docx:12:3 “năm 2024”: kế hoạch cấp trên\n" in text


def test_several_documents_have_a_table() -> None:
    clean = document(name="sach.txt")
    text = plain(example(), clean, unusable=("hong.docx",))
    table = text[text.index("Văn bản") :].splitlines()
    assert table[0].split() == ["Văn", "bản", "Lỗi", "Cảnh", "báo", "Thông", "tin"]
    assert table[1].split() == ["ke-hoach.txt", "1", "0", "0"]
    assert table[2].split() == ["sach.txt", "0", "0", "0"]
    assert table[3].split() == ["Cộng", "1", "0", "0"]
    assert "sach.txt  (Kế hoạch, bộ quy tắc thi-dua)  không phát hiện gì\n" in text
    assert text.endswith("Không kiểm tra được 1 tệp: hong.docx\n")


def test_what_was_not_run_is_said_with_the_reason() -> None:
    skipped = document()._replace(
        not_run=(NotRun("NT", "lý do này"), NotRun("BC", "lý do này"))
    )
    text = plain(skipped)
    assert "Không chạy nhóm BC, NT (1 văn bản): lý do này." in text
    assert "theo các nhóm –:" in text
    assert "theo các nhóm BC, NT:" in plain(skipped, document())


def test_a_foreign_text_is_not_called_clean() -> None:
    text = plain(document("A plan in English.\n"))
    assert "(không phải tiếng Việt, không kiểm tra)\n" in text
    assert "không phát hiện gì" not in text


def test_piped_text_is_never_wrapped() -> None:
    result = document()
    message = "một lời rất dài " * 30
    text = plain(found(result, finding(span_of(result, "KẾ HOẠCH"), message=message)))
    assert message.strip() in text


def test_escape_sequences_of_a_draft_do_not_reach_the_screen() -> None:
    result = document("KẾ HOẠCH \x1b[2Jsố\n", name="a\x1b[31m.txt")
    made = finding(Span(0, len(result.draft.text)), message="\x1b]0;x\x07")
    for text in (plain(found(result, made)), drawn(found(result, made), width=80)):
        assert "\x1b" not in text
        assert "\x07" not in text


@pytest.mark.parametrize("width", [24, 40, 60, 80, 120, 200])
def test_a_terminal_is_never_overrun(width: int) -> None:
    text = drawn(example(), document(name="mot-ten-tep-rat-dai-" * 3 + ".txt"), width=width)
    assert max(map(len, text.splitlines())) <= width
    assert "NT009" in text
    assert "^^^" in text


def test_words_that_do_not_fit_go_on_below_as_far_in() -> None:
    lines = drawn(example(), width=40).splitlines()
    start = next(number for number, line in enumerate(lines) if "Căn cứ" in line)
    assert lines[start].rstrip() == "    Căn cứ: Luật Thi đua, khen thưởng"
    assert lines[start + 1].rstrip() == "    2022, Điều 17"


def test_severities_have_colours() -> None:
    result = document()
    span = span_of(result, "KẾ HOẠCH")
    made = [finding(span, severity=severity) for severity in Severity]
    text = drawn(found(result, *made), width=80, colour=True)
    for colour, word in (("31", "LỖI"), ("33", "CẢNH BÁO"), ("36", "THÔNG TIN")):
        assert f"\x1b[1;{colour}m{word}\x1b[0m" in text


def test_colours_are_for_terminals_that_want_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert isinstance(painter_for(print, terminal=True), DrawnPainter)
    assert isinstance(painter_for(print, terminal=False), PlainPainter)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "40")
    painter = painter_for(print, terminal=True)
    assert isinstance(painter, PlainPainter)
    assert painter.width == 40
