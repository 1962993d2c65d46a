"""How text files are written: encodings, line ends, marks of Markdown, how letters are stored."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.checking import Settings
from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit
from kehoach_lint.fixing import fix
from kehoach_lint.fixing.texts import edited_text
from kehoach_lint.readers import read
from kehoach_lint.rules.registry import find_rule
from tests.frames import framed

_WHEN = datetime(2026, 3, 5, 8, 30, tzinfo=UTC)
_JOINED = "- Các thôn tổ chức thựchiện kế hoạch này."
"""CT002, with a safe fix."""
_RIGHT = "- Các thôn tổ chức thực hiện kế hoạch này."
_WAYS = {
    "utf-8": b"",
    "utf-8-sig": b"",
    "utf-16-le": b"\xff\xfe",
    "utf-16-be": b"\xfe\xff",
}


def mended(name: str, data: bytes, *codes: str) -> bytes:
    rules = tuple(map(find_rule, codes)) or None
    return fix(name, data, Settings(rules=rules), _WHEN).data


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", _WAYS)
def test_encoding_and_line_ends_stay(encoding: str, end: str) -> None:
    old, new = (
        _WAYS[encoding] + framed(line).replace("\n", end).encode(encoding)
        for line in (_JOINED, _RIGHT)
    )
    assert mended("a.txt", old, "CT002") == new


def test_a_file_without_a_last_line_end_gets_none() -> None:
    found = mended("a.txt", framed(_JOINED).rstrip().encode(), "CT002")
    assert found == framed(_RIGHT).rstrip().encode()


def test_printed_lines_stay_printed_lines() -> None:
    """A word in the middle of a paragraph over three lines."""
    long = "- Các thôn tổ chức\n  thựchiện kế hoạch\n  này trong cả năm và báo cáo kết quả."
    data = framed(long).encode()
    assert mended("a.txt", data, "CT002") == data.replace("thựchiện".encode(), "thực hiện".encode())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("**thựchiện**", "**thực hiện**"),
        ("**thực**hiện", "**thực** hiện"),
        ("thực**hiện**", "thực **hiện**"),
        ("[thực](https://vi.du)hiện", "[thực](https://vi.du) hiện"),
        ("*thựchi*ện", "*thực hi*ện"),
        ("[thựchiện](https://vi.du/thựchiện)", "[thực hiện](https://vi.du/thựchiện)"),
        ("`thựchiện`", "`thực hiện`"),
        ("thự&#99;hiện", "thực hiện"),
        ("<b>thựchiện</b>", "<b>thực hiện</b>"),
    ],
)
def test_marks_of_markdown_stay(old: str, new: str) -> None:
    text = "# KẾ HOẠCH\n\nCác thôn tổ chức {} tốt trong năm.\n\n```\nCác thôn làm\n```\n"
    assert mended("a.md", text.format(old).encode(), "CT002").decode() == text.format(new)


def test_cells_of_a_table_are_mended() -> None:
    text = "| Việc | Người |\n|---|---|\n| Tổ chức {} kế hoạch | **Thôn** |\n"
    found = mended("a.md", text.format("thựchiện").encode(), "CT002")
    assert found.decode() == text.format("thực hiện")


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("a.txt", "- Các thôn h\u006f\u0323p dân.", "- Các thôn họp dân."),
        ("a.md", "- Các thôn **ho\u0323**p dân.", "- Các thôn **họ**p dân."),
        ("a.txt", "- \u00d0ội văn nghệ.", "- Đội văn nghệ."),
        ("a.txt", "- Đội văn\u200b nghệ\u2060, t\u00adập.", "- Đội văn nghệ, tập."),
        ("a.md", "- Đội **văn\u200b** nghệ.", "- Đội **văn** nghệ."),
    ],
)
def test_how_letters_are_stored_is_mended(name: str, old: str, new: str) -> None:
    found = mended(name, framed(old).encode(), "MA001", "MA002", "MA003")
    assert found == framed(new).encode()


_PIECES = st.lists(
    st.sampled_from(["a", "ộ", "o\u0323\u0302", "\u200b", " ", "thôn", "\u00d0", "\n\n", "**"]),
    min_size=1,
    max_size=30,
)


@given(pieces=_PIECES, data=st.data(), name=st.sampled_from(["a.txt", "a.md"]))
def test_an_edit_changes_its_characters_and_no_other(
    pieces: list[str], data: st.DataObject, name: str
) -> None:
    stored = f"x{''.join(pieces)}y\n"
    draft = read(name, stored.encode())
    start = data.draw(st.integers(0, len(draft.text)))
    block = draft.block_at(start).span
    start = min(start, block.end)
    end = data.draw(st.integers(start, block.end))
    text = data.draw(st.sampled_from(["", "M", "MỚI"]))
    edit = Edit(Span(start, end), text)
    done, left = edited_text(stored.encode(), draft, [edit])
    first = draft.source.starts[start] if start < len(draft.text) else len(stored)
    assert done.decode()[: max(first - 40, 0)] == stored[: max(first - 40, 0)]
    if left:
        assert done.decode() == stored
        return
    letters = sorted(_letters(draft.text[:start] + text + draft.text[end:]))
    assert sorted(_letters(done.decode())) == letters


def _letters(text: str) -> str:
    """What a reader sees, white space and marks of Markdown aside."""
    text = unicodedata.normalize("NFC", text).replace("\u200b", "").replace("\u00d0", "Đ")
    return "".join(char for char in text if char.isalpha())
