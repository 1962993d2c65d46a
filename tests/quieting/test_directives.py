"""Comments that speak to the program leave no trace in a draft but themselves."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach_lint.draft import Draft
from kehoach_lint.readers import read
from tests.checks import checked, found
from tests.frames import framed
from tests.readers.plans import plans

FOLDER = Path(__file__).parents[2] / "fixtures"
WRAPPED = "\n".join(
    (
        "KẾ HOẠCH",
        "Trồng tre giữ bờ sông năm 2026",
        "Ủy ban nhân dân xã ban hành Kế hoạch trồng tre giữ bờ sông, giao cho từng",
        "thôn nhận một đoạn bờ, cử người trông coi và báo cáo với Ủy ban nhân dân xã",
        "hằng tháng, trong đó Trạm Y tế xã lo nước uống, Hội Nông dân xã lo cây giống",
        "và từng tổ tự quản lo dụng cụ, xe chở cho đến khi trồng xong mới thôi.",
        "- Các thôn cùng nhau rà soát danh sách hộ còn thiếu nước sạch, ghi sổ theo",
        "dõi hằng tuần và báo cáo ngắn gọn, đúng hạn.",
    )
)
ALONE = (
    "<!-- kehoach-lint: bỏ qua XX999: lý do -->",
    "  <!-- Kehoach-Lint: ignore\n XX999: lý do\n-->  ",
    "<!-- kehoach-lint: một --> <!-- kehoach-lint: hai -->",
)
HASH = "# kehoach-lint: bỏ qua XX999: lý do"


def same(with_comments: str, without: str, name: str) -> Draft:
    """Check that the drafts are the same, and that every letter is where the draft says."""
    draft, plain = read(name, with_comments.encode()), read(name, without.encode())
    assert (draft.text, draft.blocks, draft.wrapped, draft.notes) == (
        plain.text,
        plain.blocks,
        plain.wrapped,
        plain.notes,
    )
    stored = with_comments.split("\n")
    for offset, char in enumerate(draft.text):
        line, column = draft.source.position(offset)
        assert char.isspace() or stored[line - 1][column - 1] == char
    return draft


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@given(plan=plans(), data=st.data())
@settings(max_examples=40)
def test_comments_between_paragraphs_change_nothing(
    name: str, plan: list[str], data: st.DataObject
) -> None:
    apart = data.draw(st.sampled_from(["\n", "\n\n"]))
    kinds = (*ALONE, HASH) if name == "a.txt" else ALONE
    lines = []
    for paragraph in plan:
        lines += data.draw(st.lists(st.sampled_from(kinds), max_size=2))
        tail = data.draw(st.sampled_from(["", "", " " + ALONE[0]]))
        lines.append(paragraph + tail)
    without = apart.join(plan)
    pieces = [line + ("\n" if line in kinds else apart) for line in lines]
    same("".join(pieces).removesuffix(apart), without, name)


@pytest.mark.parametrize("comment", [*ALONE, HASH])
@pytest.mark.parametrize("at", range(9))
def test_printed_lines_are_joined_across_comments(comment: str, at: int) -> None:
    lines = WRAPPED.split("\n")
    draft = same("\n".join([*lines[:at], comment, *lines[at:]]), WRAPPED, "a.txt")
    assert draft.wrapped


def test_a_comment_with_blank_lines_around_it_is_one_blank_line() -> None:
    same(f"một\n\n{HASH}\n\nhai", "một\n\nhai", "a.txt")
    same(f"một\n\n{ALONE[0]}\n{ALONE[1]}\n\nhai", "một\n\nhai", "a.md")


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*/*.txt")), ids=lambda path: path.stem)
def test_other_findings_are_the_same(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    between = text.replace("\n", f"\n{ALONE[0]}\n")
    commented, plain = checked(between), checked(text)
    same(between, text, "a.txt")
    assert [row for row in found(commented) if row[0] != "BQ003"] == found(plain)
    assert {row[0] for row in found(commented)} > {"BQ003"} or not plain.findings


def test_a_comment_at_the_top_leaves_front_matter_alone() -> None:
    front = "---\ntitle: Kế hoạch\n---\nKẾ HOẠCH\n"
    same(f"{ALONE[0]}\n{front}", front, "a.md")


def test_tables_go_on_behind_comments() -> None:
    table = "| STT | Việc |\n|---|---|\n| 1 | Trồng tre |\n| 2 | Thả cá |\n"
    marked = table.replace("| 2", f"{ALONE[0]}\n| 2").replace("tre |", f"tre | {ALONE[0]}")
    same(marked, table, "a.md")


def test_other_comments_are_left_alone() -> None:
    text = "# một\n<!-- kehoachlint: x -->\n<!-- ghi chú -->\n<!-- kehoach-lint: chưa đóng\n"
    draft = read("a.txt", f"Kế hoạch\n{text}".encode())
    assert draft.directives == ()
    assert "kehoachlint" in read("a.txt", b"K\n<!-- kehoachlint: x -->\n").text
    assert "chưa đóng" in draft.text


def test_a_hash_is_a_heading_in_markdown() -> None:
    assert read("a.md", f"{HASH}\nmột\n".encode()).directives == ()
    assert read("a.md", f"{HASH}\nmột\n".encode()).blocks[0].heading == 1


def test_what_is_kept_of_a_comment() -> None:
    text = f"một\n{HASH}\nhai {ALONE[0]} ba\nbốn {ALONE[0]}\n{ALONE[0]}\n"
    draft = read("a.txt", text.encode())
    rows = [(d.line, d.alone, draft.text[d.offset :].split("\n")[0]) for d in draft.directives]
    assert rows == [(2, True, "hai ba"), (3, False, " ba"), (4, False, ""), (5, True, "")]
    assert {d.text for d in draft.directives} == {"bỏ qua XX999: lý do"}


def test_a_great_many_comments_take_no_great_time() -> None:
    many = f"{ALONE[0]} " * 20_000
    draft = read("a.txt", f"một\n{many}\nhai\n{many}ba {many}\n".encode())
    assert draft.text == "một\nhai\nba"
    assert len(draft.directives) == 60_000
    opened = read("a.txt", ("một\n" + "<!-- kehoach-lint: " * 50_000).encode())
    assert opened.directives == ()


def test_a_file_of_comments_alone_is_blank() -> None:
    with pytest.raises(Exception, match="blank"):
        read("a.txt", HASH.encode())


def test_the_frame_with_a_comment_is_clean() -> None:
    line = "# kehoach-lint: bỏ qua NT001: chờ\n- Các thôn gửi danh sách chậm nhất ngày 31/6/2024."
    assert found(checked(framed(line))) == []
