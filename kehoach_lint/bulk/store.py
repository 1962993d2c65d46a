"""Where the results of runs stay: one SQLite file.

A result is kept by a key made of what it depends on (``keys``): the bytes of the draft, the rules,
the rulesets and their data, and the program. What was checked before is thus not checked again. A
run is the list of its drafts in order, each with the key of its result. Every result is written at
once, so that a run that is killed loses only the drafts in hand; two runs may use one store.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

SCHEMA = 1
_PATIENCE = 60.0
"""Seconds to wait for another run that is just writing."""
_APPLICATION = 0x4B484C53
"""``KHLS``: marks the file as a store of this program."""
_TABLES = """
CREATE TABLE results (key TEXT PRIMARY KEY, data BLOB NOT NULL, made TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE runs (
  id INTEGER PRIMARY KEY AUTOINCREMENT, started TEXT NOT NULL, finished TEXT,
  folder TEXT NOT NULL, arguments TEXT NOT NULL, version TEXT NOT NULL
);
CREATE TABLE rows (
  run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (run, number)
) WITHOUT ROWID;
CREATE INDEX rows_key ON rows (key);
"""


class StoreError(Exception):
    """A store that cannot be used: a message key (``program.store.other``) and its fields."""

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(key, params)
        self.key = key
        self.params: dict[str, object] = params


class Run(NamedTuple):
    """A run: when (UTC), in which folder, with which arguments, by which version; how many drafts
    it has. ``finished`` is None for one that was interrupted or is still going on."""

    id: int
    started: datetime
    finished: datetime | None
    folder: str
    arguments: tuple[str, ...]
    version: str
    drafts: int


class Row(NamedTuple):
    """One draft of a run: its place in it, its name, the key of its result."""

    number: int
    name: str
    key: str


class Store:
    """The results and the runs in one file. Use it as a context manager."""

    def __init__(self, path: str, *, create: bool = True) -> None:
        """Open the store, or make it. Raises StoreError when it is none or cannot be used."""
        self.path = path
        if not create and not os.path.exists(path):
            raise StoreError("program.store.missing", name=path)
        try:
            self._open(path)
        except sqlite3.DatabaseError as error:
            raise StoreError("program.store.broken", name=path, reason=str(error)) from error

    def _open(self, path: str) -> None:
        self._connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
        self._connection.execute("PRAGMA foreign_keys = ON")
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            self._prepare(path)
        except BaseException:
            self._connection.execute("ROLLBACK")
            self._connection.close()
            raise
        self._connection.execute("COMMIT")

    def _prepare(self, path: str) -> None:
        """Make the tables of a new store; refuse what is another program's or another version's."""
        (tables,) = self._one("SELECT count(*) FROM sqlite_master")
        (mark,) = self._one("PRAGMA application_id")
        (version,) = self._one("PRAGMA user_version")
        if not tables:
            for statement in filter(str.strip, _TABLES.split(";")):
                self._connection.execute(statement)
            self._connection.execute(f"PRAGMA application_id = {_APPLICATION}")
            self._connection.execute(f"PRAGMA user_version = {SCHEMA}")
        elif mark != _APPLICATION:
            raise StoreError("program.store.other", name=path)
        elif version != SCHEMA:
            raise StoreError("program.store.version", name=path, version=version, own=SCHEMA)

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    # ------------------------------------------------------------------------------------ results

    def get(self, key: str) -> bytes | None:
        """The result with this key (``results.packed``), None when there is none."""
        found = self._connection.execute("SELECT data FROM results WHERE key = ?", (key,))
        row = found.fetchone()
        return None if row is None else bytes(row[0])

    def put(self, run: int, row: Row, data: bytes | None) -> None:
        """Keep a draft of a run and its result (None: it is there already), at once."""
        with self._writing():
            if data is not None:
                self._connection.execute(
                    "INSERT OR REPLACE INTO results VALUES (?, ?, ?)", (row.key, data, _now())
                )
            self._connection.execute(
                "INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?)", (run, *row)
            )

    # --------------------------------------------------------------------------------------- runs

    def begin(self, folder: str, arguments: Sequence[str], version: str) -> int:
        """Begin a run; its id."""
        with self._writing():
            made = self._connection.execute(
                "INSERT INTO runs (started, folder, arguments, version) VALUES (?, ?, ?, ?)",
                (_now(), folder, json.dumps(list(arguments)), version),
            )
        return int(made.lastrowid or 0)

    def finish(self, run: int) -> None:
        """Mark a run as finished."""
        with self._writing():
            self._connection.execute("UPDATE runs SET finished = ? WHERE id = ?", (_now(), run))

    def runs(self) -> list[Run]:
        """All runs, the oldest first."""
        found = self._connection.execute(
            "SELECT id, started, finished, folder, arguments, version,"
            " (SELECT count(*) FROM rows WHERE run = runs.id) FROM runs ORDER BY id"
        )
        return [_run(row) for row in found.fetchall()]

    def rows(self, run: int) -> Iterator[Row]:
        """The drafts of a run, in order."""
        found = self._connection.execute(
            "SELECT number, name, key FROM rows WHERE run = ? ORDER BY number", (run,)
        )
        for row in found:
            yield Row(*row)

    def prune(self, keep: int) -> tuple[int, int]:
        """Drop all but the last ``keep`` runs, and the results no run has; how many of both."""
        with self._writing():
            runs = self._connection.execute(
                "DELETE FROM runs WHERE id NOT IN (SELECT id FROM runs ORDER BY id DESC LIMIT ?)",
                (keep,),
            ).rowcount
            results = self._connection.execute(
                "DELETE FROM results WHERE key NOT IN (SELECT key FROM rows)"
            ).rowcount
        self._connection.execute("VACUUM")
        return runs, results

    def _one(self, statement: str) -> tuple[int, ...]:
        row: tuple[int, ...] = self._connection.execute(statement).fetchone()
        return row

    def _writing(self) -> _Writing:
        return _Writing(self._connection)


class _Writing:
    """A transaction that takes the right to write at its beginning, so that it cannot lose it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._connection.execute("COMMIT" if kind is None else "ROLLBACK")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _run(row: tuple[int, str, str | None, str, str, str, int]) -> Run:
    own, started, finished, folder, arguments, version, drafts = row
    ended = None if finished is None else datetime.fromisoformat(finished)
    words = tuple(json.loads(arguments))
    return Run(own, datetime.fromisoformat(started), ended, folder, words, version, drafts)
