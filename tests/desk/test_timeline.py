"""Timelines: the days of a plan, in the terminal and as values; names in Vietnamese order."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.desk.submissions import alphabetical, profile_in
from kehoach_lint.desk.timeline import Event, timeline_of
from kehoach_lint.desk.timeline_text import draw
from kehoach_lint.reporting.painters import PlainPainter
from tests.checks import checked
from tests.cli.conftest import Command, command, folder
from tests.frames import framed

__all__ = ["command", "folder"]
LATE = "- Các thôn gửi báo cáo kết quả đợt 1 trước ngày 10/01/2020."


def test_the_days_of_a_plan() -> None:
    result = checked(framed(""))
    timeline = timeline_of(profile_in(result), result.findings)
    assert timeline is not None
    events = [mark.event for mark in timeline.marks]
    assert {Event.ISSUE, Event.CAMPAIGN} <= set(events)
    assert all(one.first <= two.first for one, two in pairwise(timeline.marks))
    lines = framed("").split("\n")
    for mark in timeline.marks:
        assert mark.first <= mark.last
        assert mark.words in " ".join(lines[mark.line - 1].split())
        assert 0 <= timeline.share(mark.first) <= timeline.share(mark.last) <= 1
    assert not any(mark.codes for mark in timeline.marks)


def test_a_contradiction_is_on_its_day_only() -> None:
    result = checked(framed(LATE))
    timeline = timeline_of(profile_in(result), result.findings)
    assert timeline is not None
    bad = [mark for mark in timeline.marks if mark.codes]
    (early,) = [mark for mark in timeline.marks if mark.first.year == 2020]
    assert early.first in {date(2020, 1, 9), date(2020, 1, 10)}
    assert early in bad
    assert len(bad) < len(timeline.marks)


def test_in_the_terminal(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(framed(LATE), encoding="utf-8")
    result = command("parse", "a.txt", "--timeline")
    assert (result.code, result.err) == (0, "")
    rows = result.out.splitlines()
    assert any(row.startswith("Ban hành") and "◆" in row for row in rows)
    assert any("━" in row for row in rows)
    assert any("NT" in row for row in rows)
    assert "Issued" in command("parse", "a.txt", "--timeline", "--lang", "en").out
    assert command("parse", "a.txt", "--timeline", "--tree").code == 2


def test_a_text_without_days(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text("Kính gửi bà con.\n", encoding="utf-8")
    assert command("parse", "a.txt", "--timeline").out == "Văn bản không nêu mốc thời gian nào.\n"


@given(st.integers(20, 200))
def test_bars_stand_under_each_other(width: int) -> None:
    result = checked(framed(LATE), rules=())
    written: list[str] = []
    draw(timeline_of(profile_in(result)), PlainPainter(written.append, width), "vi")
    starts = {min(row.index(sign) for sign in "━◆·" if sign in row) for row in written}
    assert len(starts) == 1


def test_the_order_of_names() -> None:
    names = ["An", "Ản", "Ăn Hòa", "Âu", "Bà", "Bá", "Dương", "Đà", "Đông", "Ê", "O", "Ô", "Ơ"]
    names += ["Ủy", "Ưng", "X 2", "X 10"]
    mixed = names[::-1]
    mixed.sort(key=alphabetical)
    assert mixed == names


@given(st.lists(st.text(max_size=8)))
def test_any_names_can_be_ordered(names: list[str]) -> None:
    backwards = names[::-1]
    backwards.sort(key=alphabetical)
    assert backwards == sorted(names, key=alphabetical)
