"""The table of anniversaries, and numbers in words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.rules.sl.numerals import value_of
from kehoach_lint.rules.sl.sl004 import name_of
from kehoach_lint.rulesets.anniversaries import anniversaries, load_anniversaries, words_in
from kehoach_lint.rulesets.loading import RulesetError
from kehoach_lint.vietnamese.folding import fold

ROW = "{day: 5, month: 6, year: 1950, name: Ngày hội Ao làng}"
FILE = """groups:
  - status: confirmed
    source: sổ tay
    checked: 2026-01-02
    days:
      - """
DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]


def in_words(number: int) -> str:
    """A number below a thousand million in words, the way textbooks write it."""
    parts = []
    for size, name in ((10**6, "triệu"), (1000, "nghìn"), (1, "")):
        group, number = divmod(number, size)
        if group:
            parts.append(f"{_hundreds(group, bool(parts))} {name}")
    return " ".join(" ".join(parts).split()) or DIGITS[0]


def _hundreds(number: int, full: bool) -> str:
    hundreds, rest = divmod(number, 100)
    head = f"{DIGITS[hundreds]} trăm " if hundreds or full else ""
    tens, ones = divmod(rest, 10)
    if not rest:
        return head
    if not tens:
        return head + ("linh " if head else "") + DIGITS[ones]
    last = {0: "", 1: "mốt" if tens > 1 else "một", 5: "lăm"}.get(ones, DIGITS[ones])
    return f"{head}{'mười' if tens == 1 else f'{DIGITS[tens]} mươi'} {last}"


@given(st.integers(min_value=0, max_value=10**9 - 1))
def test_numbers_in_words_are_read(number: int) -> None:
    assert value_of(in_words(number).split()) == number


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("hai lăm", 25),
        ("hai mươi tư", 24),
        ("năm chục", 50),
        ("một trăm lẻ năm", 105),
        ("hai ngàn", 2000),
        ("ba tỷ hai trăm triệu", 3_200_000_000),
        ("một nghìn tỷ", 10**12),
    ],
)
def test_other_ways_to_say_a_number(words: str, value: int) -> None:
    assert value_of(words.split()) == value


@pytest.mark.parametrize(
    "words",
    ["", "năm bản lề", "triệu", "mười mười", "hai trăm trăm", "linh năm", "không mươi", "thôn ba",
     "một triệu hai triệu", "mười lăm lăm", " ".join(["ba"] * 30)],
)  # fmt: skip
def test_other_words_are_no_number(words: str) -> None:
    assert value_of(words.split()) is None


@pytest.mark.parametrize(
    ("year", "name"),
    [(1945, "Ất Dậu"), (1968, "Mậu Thân"), (1975, "Ất Mão"), (2024, "Giáp Thìn"), (2025, "Ất Tỵ"),
     (2026, "Bính Ngọ"), (2084, "Giáp Thìn")],
)  # fmt: skip
def test_lunar_names(year: int, name: str) -> None:
    assert name_of(year) == name


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("NGÀY THƯƠNG BINH, LIỆT SỸ", (27, 7, 1947)),
        ("lễ kỷ niệm Ngày thành lập Đoàn TNCS Hồ Chí Minh", (26, 3, 1931)),
        ("chào mừng Cách mạng tháng 8", (19, 8, 1945)),
        ("Ngày hội Quốc phòng toàn dân", (22, 12, 1989)),
    ],
)
def test_a_name_is_found_at_the_end(name: str, day: tuple[int, int, int]) -> None:
    found = anniversaries().ending(words_in(fold(name)))
    assert found is not None
    row = found.anniversary
    assert (row.day, row.month, row.year) == day


def test_the_longest_name_counts() -> None:
    words = words_in(fold("ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930)"))
    found = anniversaries().beginning(words)
    assert found is not None
    assert (found.anniversary.year, found.words) == (1930, 8)


@pytest.mark.parametrize(
    "name", ["Ngày hội Ao làng", "thành lập Mặt trận Tổ quốc Việt Nam", "", "ngày"]
)
def test_unknown_and_ambiguous_names_are_not_found(name: str) -> None:
    words = words_in(fold(name))
    assert anniversaries().ending(words) is None
    assert anniversaries().beginning(words) is None


def test_every_row_can_be_found_by_its_own_name() -> None:
    ambiguous = {"Ngày thành lập Mặt trận Tổ quốc Việt Nam"}
    for row in anniversaries().rows:
        found = anniversaries().ending(words_in(fold(row.name)))
        assert row.name in ambiguous or (found and found.anniversary is row), row.name
        assert row.source
        assert row.checked or not row.confirmed


def test_a_file_of_ones_own(tmp_path: Path) -> None:
    file = tmp_path / "ngay.yaml"
    file.write_text(FILE + ROW.replace("}", ', other_years: "1949, 1948"}'), encoding="utf-8")
    (row,) = load_anniversaries(file).rows
    assert row.base_years == (1950, 1949, 1948)
    assert (row.source, row.confirmed, row.checked) == ("sổ tay", True, date(2026, 1, 2))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (FILE + ROW.replace("day: 5", "day: 31"), "31/6/1950"),
        (FILE + ROW.replace("year: 1950, ", ""), "5/6/0"),
        (FILE + ROW.replace("}", ", tháng: 7}"), "tháng"),
        (FILE + ROW.replace("}", ', other_years: "xưa"}'), "other_years"),
        (FILE.replace("confirmed", "sure") + ROW, "status"),
        (FILE.replace("    source: sổ tay\n", "") + ROW, "source"),
        ("groups: 5", "groups"),
        ("- a", "key: value"),
    ],
)
def test_a_faulty_file_is_refused(tmp_path: Path, content: str, says: str) -> None:
    file = tmp_path / "ngay.yaml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(RulesetError, match=says) as refused:
        load_anniversaries(file)
    assert "ngay.yaml" in str(refused.value)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RulesetError, match="khong-co"):
        load_anniversaries(tmp_path / "khong-co.yaml")
