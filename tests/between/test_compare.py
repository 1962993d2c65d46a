"""``kehoach-lint compare``: what became of findings and words between two versions."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.between.versions import Change, compared, segments_of
from kehoach_lint.checking import Settings, check
from kehoach_lint.cli.app import run
from kehoach_lint.readers import read
from tests.frames import framed

LATE = "- Các thôn gửi ảnh về Văn phòng xã trước ngày 31/02/2024."
MENDED = "- Các thôn gửi ảnh về Văn phòng xã trước ngày 28/02/2024."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a draft and the issued version, which is the current one."""
    monkeypatch.chdir(tmp_path)
    draft = framed(f"{LATE}\n- Trồng hoa dọc đường vào thôn.")
    issued = framed("- Trồng hoa giấy dọc đường vào thôn.\n- Kè lại bờ ao đình bằng đá ong.")
    (tmp_path / "du-thao.txt").write_text(draft, encoding="utf-8")
    (tmp_path / "ban-hanh.txt").write_text(issued, encoding="utf-8")
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    """The JSON of a comparison."""
    run(["compare", *arguments, "--format", "json", "--select", "NT"])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_findings_went_stayed_and_came(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    forth = told(capsys, "du-thao.txt", "ban-hanh.txt")
    assert [one["excerpt"] for one in forth["gone"]] == ["ngày 31/02/2024"]
    assert forth["came"] == forth["stayed"] == []
    back = told(capsys, "ban-hanh.txt", "du-thao.txt")
    assert [one["code"] for one in back["came"]] == [one["code"] for one in forth["gone"]]
    assert back["gone"] == []
    (folder / "lan-hai.txt").write_text(framed(f"- Quét ngõ.\n{LATE}"), encoding="utf-8")
    same = told(capsys, "du-thao.txt", "lan-hai.txt")
    assert [one["excerpt"] for one in same["stayed"]] == ["ngày 31/02/2024"]
    assert same["gone"] == same["came"] == []


def test_the_text_is_told_word_by_word(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = told(capsys, "du-thao.txt", "ban-hanh.txt")
    changed = [one for one in found["paragraphs"] if one["change"] != "same"]
    by_change = {one["change"]: one for one in changed}
    assert set(by_change) == {"changed", "gone", "new"}
    segments = [(one["change"], one["text"]) for one in by_change["changed"]["segments"]]
    assert ("new", "giấy ") in segments or ("new", " giấy") in segments
    assert not [text for change, text in segments if change == "gone"]
    assert by_change["gone"]["new"] is None
    assert by_change["gone"]["segments"][0]["text"].endswith("31/02/2024.")
    line = by_change["changed"]["new"]["line"]
    text = (folder / "ban-hanh.txt").read_text(encoding="utf-8").split("\n")[line - 1]
    assert "hoa giấy" in text


def test_a_paragraph_that_moved_is_no_new_one(tmp_path: Path) -> None:
    first, second = "- Vớt bèo ở ao đình mỗi tháng một lần.", "- Sơn lại cổng làng trước rằm."
    old, new = framed(f"{first}\n{second}"), framed(f"{second}\n{first}")
    settings = Settings()
    checked = [check(read("a.txt", text.encode()), settings) for text in (old, new)]
    changes = [one.change for one in compared(*checked).paragraphs]
    assert changes.count(Change.MOVED) == 1
    assert Change.NEW not in changes
    assert Change.GONE not in changes


def test_exit_codes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    select = ["--select", "NT"]
    assert run(["compare", "du-thao.txt", "ban-hanh.txt", *select]) == 0
    assert run(["compare", "ban-hanh.txt", "du-thao.txt", *select]) == 1
    assert run(["compare", "ban-hanh.txt", "du-thao.txt", *select, "--fail-on", "never"]) == 0
    capsys.readouterr()
    assert run(["compare", "du-thao.txt", "khong-co.txt"]) == 2
    assert "khong-co.txt" in capsys.readouterr().err
    assert run(["compare", "du-thao.txt", "./du-thao.txt"]) == 2
    assert run(["compare", "du-thao.txt", "ban-hanh.txt", "--output", "khong/co.txt"]) == 2


def test_plain_text_marks_what_went_and_came(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["compare", "du-thao.txt", "ban-hanh.txt"])
    output = capsys.readouterr().out
    assert "{+" in output
    assert "[-" in output
    assert "\x1b" not in output


def test_nothing_of_a_draft_reaches_the_terminal(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "xau.txt").write_text(framed("- Trồng \x1b[31mhoa ban."), encoding="utf-8")
    run(["compare", "du-thao.txt", "xau.txt"])
    assert "\x1b" not in capsys.readouterr().out


class _Tags(HTMLParser):
    """Collects the texts of marked words, and what would load something from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.said: dict[str, list[str]] = {"ins": [], "del": []}
        self.loads: list[str] = []
        self._open = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open = tag
        points = any(name in ("src", "href") for name, _ in attrs)
        if points or tag in ("script", "link", "img", "iframe"):
            self.loads.append(tag)

    def handle_data(self, data: str) -> None:
        if self._open in self.said:
            self.said[self._open].append(data)
        self._open = ""


def test_the_page_stands_alone(folder: Path) -> None:
    (folder / "ma.txt").write_text(framed("- Dán <script>alert(1)</script> ở cổng."), "utf-8")
    asked = ["compare", "du-thao.txt", "ma.txt", "--format", "html", "--output", "so.html"]
    assert run(asked) in (0, 1)
    page = (folder / "so.html").read_text(encoding="utf-8")
    tags = _Tags()
    tags.feed(page)
    assert tags.loads == []
    assert any("31/02/2024" in text for text in tags.said["del"])
    assert any("<script>" in text for text in tags.said["ins"])


words = st.lists(st.sampled_from(["ao", "làng", "sạch", ",", "năm", "2024"]), max_size=12)


@given(words, words)
def test_segments_give_both_versions_back(old: list[str], new: list[str]) -> None:
    left, right = " ".join(old), " ".join(new)
    segments = list(segments_of(left, right))
    before = "".join(one.text for one in segments if one.change is not Change.NEW)
    after = "".join(one.text for one in segments if one.change is not Change.GONE)
    assert (before, after) == (left, right)
    changes = [one.change for one in segments]
    assert all(one is not two for one, two in pairwise(changes))
