"""The store: what was put is there, whatever happens to the one who put it."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from kehoach_lint.bulk.store import Row, Store, StoreError

_WRITER = """
import os, sys
from kehoach_lint.bulk.store import Row, Store
store = Store(sys.argv[1])
run = store.begin("/", [], "0")
for number in range(int(sys.argv[2])):
    store.put(run, Row(number, f"{sys.argv[3]}{number}", f"{sys.argv[3]}{number}"), b"x" * 2000)
os._exit(9)
"""


def _write(path: Path, number: int, mark: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", _WRITER, str(path), str(number), mark])


def test_results_and_runs_stay(tmp_path: Path) -> None:
    path = str(tmp_path / "a.db")
    with Store(path) as store:
        run = store.begin("/x", ["check", "a"], "1.0")
        store.put(run, Row(0, "a.txt", "k"), b"data")
        store.finish(run)
    with Store(path, create=False) as store:
        assert store.get("k") == b"data"
        assert store.get("other") is None
        (kept,) = store.runs()
        assert (kept.folder, kept.arguments, kept.drafts) == ("/x", ("check", "a"), 1)
        assert kept.finished is not None
        assert list(store.rows(run)) == [Row(0, "a.txt", "k")]
        assert store.prune(0) == (1, 1)
        assert store.get("k") is None


def test_a_writer_that_dies_loses_nothing_it_had_put(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    assert _write(path, 50, "a").wait() == 9
    with Store(str(path)) as store:
        assert all(store.get(f"a{number}") for number in range(50))
        assert store.runs()[0].finished is None


def test_two_writers_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    Store(str(path)).close()
    writers = [_write(path, 100, mark) for mark in "ab"]
    assert [writer.wait() for writer in writers] == [9, 9]
    with Store(str(path)) as store:
        assert all(store.get(f"{mark}{number}") for mark in "ab" for number in range(100))


def test_what_is_no_store_is_refused(tmp_path: Path) -> None:
    other, text = tmp_path / "other.db", tmp_path / "text.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE a (b)")
    text.write_bytes(b"no database" * 100)
    for path, key in ((other, "other"), (text, "broken"), (tmp_path / "none.db", "missing")):
        with pytest.raises(StoreError) as caught:
            Store(str(path), create=False)
        assert caught.value.key == f"program.store.{key}"
    assert text.read_bytes() == b"no database" * 100
