"""What a comment keeps quiet: where, which, how long, and who may not be."""

from __future__ import annotations

from datetime import date

import pytest

from kehoach_lint.checking import Checked, Settings, check
from kehoach_lint.findings import Silencer, Stage
from kehoach_lint.quieting.model import Entry, Origin
from kehoach_lint.readers import read
from kehoach_lint.rules.registry import chosen_rules
from tests.checks import found
from tests.frames import framed

DAY = "- Các thôn gửi danh sách chậm nhất ngày 31/6/2024."
OTHER = "- Các thôn kiểm kê cây giống trước ngày 30/02/2024."
TODAY = date(2024, 5, 10)


def checked(text: str, name: str = "a.txt", **settings: object) -> Checked:
    """The result for lines in the frame, on a day of May 2024."""
    base = Settings(today=TODAY)._replace(**settings)
    return check(read(name, framed(text).encode()), base)


def quiet(result: Checked) -> list[tuple[str, str, str]]:
    """Code, excerpt and reason of what is kept quiet."""
    return [
        (row.finding.code, result.draft.excerpt(row.finding.span), row.reason)
        for row in result.suppressed
    ]


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- kehoach-lint: bỏ qua NT001: chờ thôn báo lại -->",
        "<!-- kehoach-lint: bo qua nt001 : chờ thôn báo lại -->",
        "<!-- kehoach-lint: ignore ngay-khong-co: chờ thôn báo lại -->",
        "<!-- kehoach-lint: BỎ QUA TT012, NT (đến 10/5/2024): chờ thôn báo lại -->",
        "<!-- kehoach-lint: ignore NT001 until 2024-05-10: chờ thôn báo lại -->",
        "# kehoach-lint: bỏ qua NT001 (đến hết ngày 31/12/2024): chờ thôn báo lại",
    ],
)
def test_a_comment_keeps_the_next_block_quiet(comment: str) -> None:
    result = checked(f"{comment}\n{DAY}\n{OTHER}")
    assert found(result) == [("NT001", "ngày 30/02/2024")]
    assert quiet(result) == [("NT001", "ngày 31/6/2024", "chờ thôn báo lại")]
    assert result.suppressed[0].by is Silencer.COMMENT


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("form", ["# kehoach-lint: {}", "<!-- kehoach-lint: {} -->"])
def test_every_end_of_line_ends_a_comment(form: str, end: str) -> None:
    lines = framed(f"{form.format('bỏ qua NT001: chờ thôn báo lại')}\n{DAY}\n{OTHER}")
    draft = read("a.txt", lines.replace("\n", end).encode())
    result = check(draft, Settings(today=TODAY, rules=chosen_rules(["NT001"])))
    assert found(result) == [("NT001", "ngày 30/02/2024")]
    assert quiet(result) == [("NT001", "ngày 31/6/2024", "chờ thôn báo lại")]


def test_a_trailing_comment_keeps_its_own_block_quiet() -> None:
    result = checked(f"{DAY} <!-- kehoach-lint: ignore NT: later -->\n{OTHER}")
    assert found(result) == [("NT001", "ngày 30/02/2024")]


def test_a_comment_about_the_file_keeps_all_of_it_quiet() -> None:
    for words in ("bỏ qua cả tệp", "bo qua ca tep", "ignore-file"):
        result = checked(f"{DAY}\n{OTHER}\n<!-- kehoach-lint: {words} NT001: chờ -->")
        assert found(result) == []
        assert len(result.suppressed) == 2


def test_a_row_of_a_table_is_one_block() -> None:
    rows = "| Việc | Hạn |\n|---|---|\n| Trồng tre | ngày 31/6/2024 |\n| Thả cá | ngày 30/02/2024 |"
    comment = "<!-- kehoach-lint: bỏ qua NT001: chờ -->"
    for marked in (rows.replace("| Thả", f"{comment}\n| Thả"), f"{rows} {comment}"):
        days = [row for row in found(checked(marked, "a.md")) if row[0] == "NT001"]
        assert days == [("NT001", "ngày 31/6/2024")]


def test_a_comment_in_a_wrapped_paragraph_speaks_of_all_of_it() -> None:
    text = (
        "- Các thôn cùng nhau rà soát danh sách hộ còn thiếu nước sạch, ghi sổ theo dõi và\n"
        "# kehoach-lint: bỏ qua NT001: chờ\n"
        "gửi về Văn phòng xã chậm nhất ngày 31/6/2024, kèm theo danh sách hộ cần giúp đỡ\n"
        "trong mùa mưa lũ để Ủy ban nhân dân xã xem xét."
    )
    assert [row[0] for row in found(checked(text))] == []


@pytest.mark.parametrize(
    ("comment", "code", "words"),
    [
        ("bỏ qua NT001 (đến 9/5/2024): chờ", "BQ002", "09/05/2024"),
        ("bỏ qua NT001", "BQ003", "lý do"),
        ("bỏ qua NT999: chờ", "BQ003", "NT999"),
        ("bỏ qua NT001 (đến 32/5/2024): chờ", "BQ003", "32/5/2024"),
        ("bỏ qua NT001, BQ002: chờ", "BQ003", "BQ002"),
        ("quên NT001: chờ", "BQ003", "quên NT001"),
        ("bỏ qua NT001 - chờ thôn", "BQ003", "hãy viết: bỏ qua MÃ: lý do"),
        ("bỏ qua NT012: chờ", "BQ001", "NT012"),
    ],
)
def test_what_does_not_act_is_told(comment: str, code: str, words: str) -> None:
    result = checked(f"# kehoach-lint: {comment}\n{DAY}")
    assert [row[0] for row in found(result)] == [code, "NT001"]
    assert words in result.findings[0].message
    assert "dòng 44" in result.findings[0].message
    assert result.draft.first(result.findings[0].span).line == 45
    assert result.suppressed == ()


def test_nothing_keeps_findings_about_comments_quiet() -> None:
    text = (
        "<!-- kehoach-lint: bỏ qua cả tệp BQ: chờ -->\n<!-- kehoach-lint: bỏ qua NT012: chờ -->\n"
        f"{DAY}"
    )
    assert [row[0] for row in found(checked(text))] == ["BQ001", "BQ003", "NT001"]


def test_unused_is_only_what_was_looked_for() -> None:
    comment = "# kehoach-lint: bỏ qua NT012, BC008: chờ\n- Các thôn ra quân vào sáng thứ Bảy."
    assert [row[0] for row in found(checked(comment))] == ["BQ001"]
    for select, codes in (("NT,BQ", []), ("NT,BC,BQ", ["BQ001"]), ("NT,BC", []), ("BQ", ["BQ001"])):
        rules = chosen_rules(select.split(","))
        assert [row[0] for row in found(checked(comment, rules=rules))] == codes
    ignored = checked(comment, rules=chosen_rules((), ("BQ001",)))
    assert found(ignored) == []


def test_a_rule_that_is_silent_at_this_stage_makes_no_comment_unused() -> None:
    comment = "# kehoach-lint: bỏ qua cả tệp TT012: văn thư cấp số sau"
    assert found(checked(comment, stage=Stage.DRAFTING)) == []
    assert [row[0] for row in found(checked(comment))] == ["BQ001"]


def test_used_comments_are_not_called_unused_when_only_they_are_asked_about() -> None:
    rules = chosen_rules(("BQ",))
    result = checked(f"# kehoach-lint: bỏ qua NT001: chờ\n{DAY}", rules=rules)
    assert (found(result), result.suppressed) == ([], ())


def entry(**fields: object) -> Entry:
    """An entry of a file."""
    base = Entry(Origin(Silencer.SIDECAR, "a.docx.kehoach-lint.toml", 2), ("NT001",), "chờ")
    return base._replace(**fields)


def test_an_entry_keeps_quiet_what_its_words_say() -> None:
    lines = f"{DAY}\n{OTHER}"
    result = checked(lines, quiet=(entry(text="KIỂM KÊ  cây giống"),))
    assert found(result) == [("NT001", "ngày 31/6/2024")]
    assert [row.by for row in result.suppressed] == [Silencer.SIDECAR]
    result = checked(lines, quiet=(entry(text="nạo vét"),))
    assert [row[0] for row in found(result)] == ["BQ001", "NT001", "NT001"]
    assert result.draft.first(result.findings[0].span) == (1, 1)
    assert "thứ 2 của a.docx.kehoach-lint.toml" in result.findings[0].message


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"reason": ""}, "BQ003"),
        ({"until": date(2024, 5, 9)}, "BQ002"),
        ({"codes": ("TT099",)}, "BQ003"),
    ],
)
def test_an_entry_that_does_not_act_is_told(fields: dict[str, object], code: str) -> None:
    result = checked(DAY, quiet=(entry(**fields),))
    assert [row[0] for row in found(result)] == [code, "NT001"]


def test_an_entry_for_many_drafts_may_have_nothing_to_do() -> None:
    over = entry(shared=True, until=date(2024, 5, 9))
    assert found(checked("", quiet=(entry(shared=True), over))) == []
    assert [row[0] for row in found(checked(DAY, quiet=(over,)))] == ["BQ002", "NT001"]


def test_the_nearest_word_counts() -> None:
    comment = "# kehoach-lint: bỏ qua NT001: theo chú thích"
    result = checked(f"{comment}\n{DAY}", quiet=(entry(),))
    assert [(row.by, row.reason) for row in result.suppressed] == [
        (Silencer.COMMENT, "theo chú thích")
    ]
    assert found(result) == []


def test_a_text_in_another_language_is_left_alone() -> None:
    text = "# kehoach-lint: bỏ qua NT001\nThe cat sat on the mat and looked at the moon. " * 3
    result = check(read("a.txt", text.encode()), Settings(today=TODAY))
    assert (result.findings, result.suppressed) == ((), ())
