"""What holds of any text: its plan lies inside it, in order, with sensible labels, in fair time."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.draft import Draft, Span
from kehoach_lint.parsing import parse
from kehoach_lint.parsing.labels import ALPHABET, roman
from kehoach_lint.plan import LabelKind, Plan, Section
from kehoach_lint.readers import UnreadableError
from tests.parsing.reading import HEAD, TAIL, draft_of

FOLDER = Path(__file__).parents[2] / "fixtures"
TEXTS = [path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*/*.txt"))]
PIECES = [
    "I. ", "IV- ", "A. ", "1. ", "1.1. ", "2.3.4. ", "a) ", "đ) ", "- ", "+ ", "Điều 3. ",
    "Phần II ", "từ ", "đến ", "trước ", "ngày ", "tháng ", "năm ", "quý ", "05/3/2024", "31/6",
    " - ", "2021 - 2025", "đợt 1", "giai đoạn hai ", "báo cáo ", "tổng kết ", "phát động ",
    "02 (hai) nhiệm vụ", "Kế hoạch số 5/KH-UBND", "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH",
    "PHỤ LỤC", "./.", "; ", "\n", "\n", "\n", "Trên đây là ", "KẾ HOẠCH", "Số: 12/KH-UBND",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Kính gửi: ", "| a | b |\n",
]  # fmt: skip
SOUP = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=60).map("".join)


@st.composite
def cut_texts(draw: st.DrawFn) -> str:
    """A stretch of a document, or its lines in another order."""
    text = draw(st.sampled_from(TEXTS))
    if draw(st.booleans()):
        lines = text.splitlines()
        order = draw(st.lists(st.integers(0, len(lines) - 1), min_size=1, max_size=50))
        return "\n".join(lines[number] for number in order)
    start = draw(st.integers(0, len(text) - 1))
    return text[start : draw(st.integers(start + 1, len(text)))]


def _read(text: str, name: str = "ke-hoach.txt") -> tuple[Draft, Plan] | None:
    try:
        draft = draft_of(text, name)
    except UnreadableError:
        return None
    return draft, parse(draft)


def _spans(value: Any) -> Iterator[Span]:
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _spans(item)


def _holds(section: Section, outer: Span) -> None:
    assert outer.start <= section.span.start <= section.span.end <= outer.end
    assert section.span.start <= section.title.span.start <= section.line.span.end
    done = section.span.start
    for child in section.children:
        assert child.span.start >= done
        _holds(child, section.span)
        done = child.span.end


def _sensible(section: Section) -> None:
    label = section.label
    assert all(number > 0 for number in label.numbers)
    lengths = {LabelKind.DECIMAL: 2, LabelKind.DECIMAL3: 3, LabelKind.DASH: 0, LabelKind.PLUS: 0}
    if label.numbers or label.kind not in (LabelKind.POINT, LabelKind.ALPHA, LabelKind.PART):
        assert len(label.numbers) in (lengths.get(label.kind, 1), 0)
    if label.kind in (LabelKind.POINT, LabelKind.ALPHA):
        assert all(number <= len(ALPHABET) for number in label.numbers)


@given(SOUP | cut_texts(), st.sampled_from(["ke-hoach.txt", "ke-hoach.md"]))
def test_the_plan_of_any_text_lies_in_it(text: str, name: str) -> None:
    found = _read(text, name)
    if found is None:
        return
    draft, plan = found
    for span in _spans(plan):
        assert 0 <= span.start <= span.end <= len(draft.text)
    done = 0
    for section in plan.sections:
        assert section.span.start >= done
        _holds(section, Span(0, len(draft.text)))
        done = section.span.end
    for section in plan.walk():
        _sensible(section)


@given(SOUP | cut_texts())
def test_times_citations_and_counts_come_in_order(text: str) -> None:
    found = _read(text)
    if found is None:
        return
    draft, plan = found
    for values in (plan.dates, plan.citations, plan.quantities, plan.bodies, plan.deadlines):
        starts = [value.span.start for value in values]
        assert starts == sorted(starts)
    for deadline in plan.deadlines:
        assert deadline.clause.start <= deadline.span.start
        assert deadline.span.start <= deadline.when.span.start
        assert deadline.when in plan.dates
    for period in plan.periods:
        assert period.start is not None or period.end is not None
        assert (period.phase > 0) == (period.scope.value == "phase")
    for ref in plan.dates:
        assert draft.slice(ref.span).strip()


@given(SOUP | cut_texts())
def test_parsing_twice_says_the_same(text: str) -> None:
    found = _read(text)
    if found is not None:
        assert parse(found[0]) == found[1]


@given(st.integers(1, 39))
def test_roman_numbers(number: int) -> None:
    tens, ones = divmod(number, 10)
    written = "X" * tens + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][ones]
    assert roman(written) == number
    assert roman(written.lower()) == number


@pytest.mark.parametrize("text", ["A", "IIA", "1"])
def test_what_is_no_roman_number(text: str) -> None:
    assert roman(text) == 0


_HOSTILE = {
    "spaces": " ",
    "tabs": "\t",
    "dots": ".",
    "from": "từ ",
    "to": "đến ",
    "day": "ngày ",
    "blank dates": "ngày … tháng … năm … ",
    "dates": "từ ngày 01/3/2024 đến ngày 30/6/2024, ",
    "deadlines": "báo cáo trước ngày 01/3/2024; ",
    "numbers": "1.",
    "symbols": "12/KH-UBND",
    "references": "theo Mục ",
    "counts": "02 đợt ",
    "headings": "I. VIỆC\n",
    "items": "1. Việc làm\n",
    "points": "a) việc\n",
    "signers": "TM. ỦY BAN\n",
    "recipients": "Nơi nhận:\n",
    "titles": "KẾ HOẠCH\n",
    "brackets": "(",
    "table": "| a | b |\n",
}
_SIZE = 60_000
_FAIR = 10.0
"""Seconds: far more than the worst of them needs (0.4 s), far less than one that is quadratic."""


@pytest.mark.parametrize("unit", [pytest.param(unit, id=name) for name, unit in _HOSTILE.items()])
def test_no_text_takes_long(unit: str) -> None:
    long = unit * (_SIZE // len(unit))
    begun = time.perf_counter()
    assert _read(f"{HEAD}I. NỘI DUNG\n1. A {long} b.\n2. Thả cá.\n{TAIL}") is not None
    assert time.perf_counter() - begun < _FAIR
