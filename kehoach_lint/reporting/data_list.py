"""The list of the facts the program rests on, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from kehoach_lint.messages import say
from kehoach_lint.reporting.json import dumped
from kehoach_lint.reporting.layout import visible
from kehoach_lint.rulesets.facts import Fact, FactFile, stale, unchecked

_SHOWN = 3
"""How many sources of a file are named in the text."""


def as_text(files: Sequence[FactFile], on: date, lang: str) -> str:
    """Two lines a file, then the facts that are older than a year and those of no day."""

    def text(key: str, **params: object) -> str:
        return say(f"program.data.{key}", params, lang)

    lines = [text("title", on=_shown(on)), ""]
    for file in files:
        lines += _file(file, lang)
    for key, facts in (("stale", stale(files, on)), ("unchecked", unchecked(files))):
        lines += ["", text(key, number=len(facts))]
        lines += [f"  {_fact(fact, lang)}" for fact in facts]
    return "".join(f"{visible(line)}\n" for line in lines)


def _file(file: FactFile, lang: str) -> Iterator[str]:
    def text(key: str, **params: object) -> str:
        return say(f"program.data.{key}", params, lang)

    name = file.file + (text("own") if file.own else "")
    memory = text("memory", number=file.from_memory) if file.from_memory else ""
    checked = text("never")
    if file.checked is not None:
        first, last = map(_shown, file.checked)
        key = "checked" if first == last else "checked-between"
        checked = text(key, first=first, last=last)
    yield "  " + text("file", file=name, rows=file.rows, memory=memory, checked=checked)
    if file.sources:
        sources = "; ".join(file.sources[:_SHOWN])
        left = len(file.sources) - _SHOWN
        more = text("more-sources", number=left) if left > 0 else ""
        yield "    " + text("sources", sources=sources + more)


def _fact(fact: Fact, lang: str) -> str:
    name = fact.name or say("program.data.whole-file", None, lang)
    day = f"{_shown(fact.checked)}  " if fact.checked else ""
    mark = say("program.data.from-memory", None, lang) if fact.confirmed is False else ""
    return f"{day}{fact.file}: {name}{mark}"


def _shown(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def as_json(files: Sequence[FactFile], on: date) -> str:
    """The same for other programs; days are ISO dates, ``confirmed`` is null where a file does not
    say."""
    return dumped(
        {
            "version": 1,
            "on": on.isoformat(),
            "files": [_file_value(file) for file in files],
            "stale": [_fact_value(fact) for fact in stale(files, on)],
            "unchecked": [_fact_value(fact) for fact in unchecked(files)],
        }
    )


def _file_value(file: FactFile) -> dict[str, object]:
    first, last = file.checked or (None, None)
    return {
        "file": file.file,
        "own": file.own,
        "rows": file.rows,
        "from_memory": file.from_memory,
        "sources": list(file.sources),
        "checked": {"first": first and first.isoformat(), "last": last and last.isoformat()},
    }


def _fact_value(fact: Fact) -> dict[str, object]:
    return {
        "file": fact.file,
        "name": fact.name,
        "source": fact.source,
        "confirmed": fact.confirmed,
        "checked": fact.checked and fact.checked.isoformat(),
    }
