"""JSON Lines: every line read by itself, as soon as it is there, by a strict schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import kehoach_lint
from kehoach_lint.reporting.json import JsonReporter
from kehoach_lint.reporting.jsonl import JsonLinesReporter
from tests.reporting.awkward import ERRORS, awkward, told
from tests.reporting.made import document, finding, found, span_of

SCHEMAS = Path(kehoach_lint.__file__).parent / "schemas"
LINE = json.loads((SCHEMAS / "output-lines-v1.json").read_text(encoding="utf-8"))
WHOLE = json.loads((SCHEMAS / "output-v1.json").read_text(encoding="utf-8"))


def read(text: str) -> list[dict[str, Any]]:
    """The lines, each held against the schemas."""
    rows = [json.loads(line) for line in text.removesuffix("\n").split("\n")]
    for row in rows:
        Draft202012Validator(LINE).validate(row)
        if row["type"] == "document":
            plain = {key: value for key, value in row.items() if key not in {"version", "type"}}
            one = {"$ref": "#/$defs/document", "$defs": WHOLE["$defs"]}
            Draft202012Validator(one).validate(plain)
    return rows


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(LINE)


def test_every_line_is_written_when_its_document_is_checked() -> None:
    written: list[str] = []
    reporter = JsonLinesReporter(written.append)
    reporter.document(document(name="một.txt"))
    assert [row["path"] for row in read("".join(written))] == ["một.txt"]
    reporter.unusable("hai.docx", "hỏng")
    assert [row["type"] for row in read("".join(written))] == ["document", "error"]
    reporter.finish()
    *_, last = read("".join(written))
    assert last == {
        "version": 1,
        "type": "summary",
        "documents": 1,
        "errors": 1,
        "error": 0,
        "warning": 0,
        "info": 0,
    }


def test_documents_are_those_of_the_json_report() -> None:
    documents = awkward()
    lines = read(told(JsonLinesReporter, *documents, errors=ERRORS))
    whole = json.loads(told(JsonReporter, *documents, errors=ERRORS))
    kept = [
        {key: value for key, value in row.items() if key not in {"version", "type"}}
        for row in lines
    ]
    assert kept[: len(documents)] == whole["documents"]
    assert kept[len(documents) : -1] == whole["errors"]
    assert {key: lines[-1][key] for key in whole["summary"]} == whole["summary"]


def test_no_line_is_torn_by_a_reader_that_knows_more_line_ends() -> None:
    text = told(JsonLinesReporter, *awkward(), errors=ERRORS)
    assert len(text.splitlines()) == len(text.removesuffix("\n").split("\n"))


@pytest.mark.parametrize("message", ["a\u2028b", "a\x85b", "a\nb\\u2028"])
def test_what_is_escaped_is_read_back(message: str) -> None:
    result = document()
    made = found(result, finding(span_of(result, "KẾ HOẠCH"), message=message))
    first, *_ = read(told(JsonLinesReporter, made, errors={}))
    assert first["findings"][0]["message"] == message
