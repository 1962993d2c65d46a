"""The line of the draft: cut around what it is about, never wider than asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.draft import Span
from kehoach_lint.reporting.layout import columns, visible
from kehoach_lint.reporting.snippet import Snippet, snippet
from tests.reporting.made import document, span_of

LONG = "Một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba mười bốn mười lăm"


def cut(words: str, width: int, text: str = LONG) -> Snippet:
    """The snippet around words of a text."""
    result = document(text)
    made = snippet(result.draft, span_of(result, words), width)
    assert made is not None
    return made


def test_a_line_that_fits_is_whole() -> None:
    assert cut("bốn", 200) == Snippet("Một hai ba ", "bốn", LONG.partition("bốn")[2])


def test_a_long_line_is_cut_between_words() -> None:
    made = cut("chín", 30)
    assert made == Snippet("… bảy tám ", "chín", " mười mười …")


def test_what_one_side_does_not_need_is_the_others() -> None:
    assert cut("Một", 20) == Snippet("", "Một", " hai ba bốn năm …")
    assert cut("lăm", 20) == Snippet("… mười bốn mười ", "lăm", "")


def test_more_than_the_width_is_cut_itself() -> None:
    made = cut("bốn năm sáu bảy tám chín mười mười một", 20)
    assert made == Snippet("…", "bốn năm sáu bảy tá", "…")


def test_several_lines_become_one() -> None:
    result = document("Dòng thứ nhất\tở đây.\nDòng thứ hai.")
    made = snippet(result.draft, Span(5, len(result.draft.text) - 4), 80)
    assert made is not None
    assert "\n" not in "".join(made)


def test_something_absent_has_no_line() -> None:
    assert snippet(document().draft, Span(3, 3), 76) is None


@given(st.data(), st.integers(12, 120))
def test_a_snippet_is_never_too_wide_or_empty(data: st.DataObject, width: int) -> None:
    result = document()
    length = len(result.draft.text)
    start = data.draw(st.integers(0, length - 1))
    end = data.draw(st.integers(start + 1, min(length, start + 200)))
    made = snippet(result.draft, Span(start, end), width)
    assert made is not None
    assert len("".join(made)) <= width
    assert made.marked


@given(st.text("aạ 计ｗ", min_size=1), st.text("aạ 计ｗ", max_size=60), st.integers(12, 60))
def test_a_snippet_is_never_wider_than_the_columns_it_has(
    before: str, after: str, width: int
) -> None:
    result = document(f"Kế hoạch {before} chậm nhất {after}")
    made = snippet(result.draft, span_of(result, "chậm nhất"), width)
    assert made is not None
    assert columns("".join(made)) <= width
    assert made.marked.startswith("chậm")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kế hoạch", "Kế hoạch"),
        ("a\x1b[31mđỏ\x07", "a\N{REPLACEMENT CHARACTER}[31mđỏ\N{REPLACEMENT CHARACTER}"),
        ("a\u202eb\u200bc", "abc"),
        ("a\xa0b\tc\nd", "a b c d"),
        ("\uf0b7 gạch", "\uf0b7 gạch"),
    ],
)
def test_nothing_a_terminal_obeys_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_columns_of_letters() -> None:
    assert columns("Kế hoạch") == 8
    assert columns("Ke\u0302\u0301") == 2
    assert columns("计划") == 4
