"""Many files go to LibreOffice in one call, and a bad one costs only itself.

What stands in for LibreOffice here behaves as the content of each file says: LibreOffice itself
cannot be asked to hang.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach_lint.external import Failure, Source, libreoffice, to_word
from kehoach_lint.readers.office.shelf import Shelf

OFFICE = """\
#!{python}
import os, pathlib, sys, time
out = pathlib.Path(sys.argv[sys.argv.index("--outdir") + 1])
files = [pathlib.Path(name) for name in sys.argv[sys.argv.index("--outdir") + 2:]]
with open({log!r}, "a") as log:
    log.write(f"{{len(files)}}\\n")
for file in files:
    content = file.read_bytes()
    if content == b"BAD":
        continue
    if content == b"CRASH":
        os.abort()
    target = out / (file.stem + ".docx")
    if content == b"HANG":
        target.write_bytes(b"half")
        time.sleep(300)
    target.write_bytes(b"done " + content)
"""


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """How many files each call had, a line a call."""
    path = tmp_path / "log"
    program = tmp_path / "soffice"
    program.write_text(OFFICE.format(python=sys.executable, log=str(path)), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(libreoffice, "find_program", lambda _name: str(program))
    return path


def converted(*contents: str, seconds: float = 60) -> list[str | Failure]:
    """What becomes of files with these contents."""
    sources = [Source(".doc", content.encode()) for content in contents]
    results = to_word(sources, seconds)
    return [one if isinstance(one, Failure) else one.decode() for one in results]


def test_one_call_for_all(log: Path) -> None:
    names = [f"{number}" for number in range(50)]
    assert converted(*names) == [f"done {name}" for name in names]
    assert log.read_text() == "50\n"


def test_a_file_that_cannot_be_read_is_tried_alone_once(log: Path) -> None:
    assert converted("a", "BAD", "b") == ["done a", Failure.DAMAGED, "done b"]
    assert log.read_text() == "3\n1\n"


def test_a_file_that_breaks_libreoffice_costs_only_itself(log: Path) -> None:
    assert converted("a", "b", "CRASH", "c", "BAD", "d") == [
        "done a", "done b", Failure.DAMAGED, "done c", Failure.DAMAGED, "done d"
    ]  # fmt: skip
    assert converted("CRASH", "e") == [Failure.DAMAGED, "done e"]


def test_a_file_over_which_it_hangs_costs_only_itself_and_nothing_half_is_taken(log: Path) -> None:
    assert converted("a", "HANG", "b", "c", seconds=2) == [
        "done a", Failure.TIME, "done b", "done c"
    ]  # fmt: skip


def test_without_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libreoffice, "find_program", lambda _name: None)
    assert converted("a", "b") == [Failure.NO_PROGRAM] * 2


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 40)), max_size=40))
def test_the_shelf_keeps_what_it_has_room_for(steps: list[tuple[int, int]]) -> None:
    shelf = Shelf(room=100, most=4)
    last: dict[int, int] = {}
    for name, size in steps:
        shelf.put("doc", str(name).encode(), b"x" * size)
        last[name] = size
        kept = {one: shelf.get("doc", str(one).encode()) for one in last}
        assert sum(len(value) for value in kept.values() if isinstance(value, bytes)) <= 100
        assert sum(value is not None for value in kept.values()) <= 4
        assert all(value is None or value == b"x" * last[one] for one, value in kept.items())
        assert shelf.get("doc", str(name).encode()) == b"x" * size
        assert shelf.get("rtf", str(name).encode()) is None


def test_a_shared_folder_tells_other_processes(tmp_path: Path) -> None:
    here, there, elsewhere = Shelf(), Shelf(), Shelf()
    here.share(str(tmp_path))
    there.share(str(tmp_path))
    for data, result in ((b"a", b"PK made"), (b"b", Failure.TIME), (b"c", Failure.DAMAGED)):
        here.put("doc", data, result)
        assert there.get("doc", data) == result
        assert elsewhere.get("doc", data) is None
    assert there.get("doc", b"d") is None
    there.share(None)
    assert there.get("doc", b"a") is None
