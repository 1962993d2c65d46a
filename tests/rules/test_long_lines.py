"""Lines that somebody might make to keep the program busy: the work grows with their length.

What once took minutes for a page, or more calls in one another than Python allows, must come to an
end at all; where work can be counted, it is.
"""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.parsing import bodies
from kehoach_lint.rules.ma.blanks import Blank, blanks_of
from kehoach_lint.rules.vh import setting
from tests.checks import checked
from tests.frames import framed

QUOTED = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"|«[^»\n]*»")


@pytest.mark.parametrize("dots", [". ", "... ", "… ", "___ ", ". . . … "])
def test_a_line_of_dots_is_read_once(dots: str) -> None:
    text = "Mỗi thôn " + dots * 2_000 + "làm đường"
    assert {found.kind for found in blanks_of(text)} <= {Blank.DOTS}


def test_a_line_to_write_on_is_one_blank() -> None:
    text = "- Ghi: " + "." * 5_000 + " hết"
    assert [(one.start, one.end) for one in blanks_of(text)] == [(7, 5_007)]


@pytest.mark.parametrize("page", ["12", " 12", " 12\nCuối"])
def test_dots_before_the_number_of_a_page_are_no_blank(page: str) -> None:
    assert not list(blanks_of("Phần một " + "." * 40 + page))


def test_days_are_told_apart_in_a_list_of_any_length() -> None:
    text = framed("- Trực ban vào " + "thứ hai, " * 3_000 + "sáng thứ hai.")
    codes = {finding.code for finding in checked(text).findings}
    assert "VH008" in codes


@given(st.text(alphabet="“”\"«»\nab", max_size=30))
def test_quotes_are_those_of_a_pattern(text: str) -> None:
    found = [tuple(span) for span in setting._quoted(text)]
    assert found == [match.span() for match in QUOTED.finditer(text)]


def test_names_are_looked_for_only_where_one_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []
    looking = bodies.phrase_at

    def counted(*arguments: object) -> object:
        calls.append(1)
        return looking(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(bodies, "phrase_at", counted)
    text = framed("- Các đơn vị báo cáo Văn phòng xã. " + "Trình " * 500)
    assert checked(text).plan.bodies
    assert len(calls) < 100
