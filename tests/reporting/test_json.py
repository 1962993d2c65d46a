"""The JSON report: its schema, the order of its keys, and places that are those of the file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import kehoach_lint
from kehoach_lint.checking import Checked
from kehoach_lint.draft import Position, Span
from kehoach_lint.findings import Elsewhere, Related
from kehoach_lint.reporting.json import JsonReporter
from tests.checks import checked
from tests.frames import framed
from tests.reporting.made import document, finding, found, full, span_of

SCHEMA = json.loads(
    (Path(kehoach_lint.__file__).parent / "schemas" / "output-v1.json").read_text(encoding="utf-8")
)
FIXTURES = sorted((Path(__file__).parents[2] / "fixtures").glob("*/*.txt"))
FINDING_KEYS = [
    "code",
    "name",
    "severity",
    "message",
    "start",
    "end",
    "excerpt",
    "context",
    "related",
    "suggestion",
    "fix",
    "basis",
]


def report(*documents: Checked, errors: dict[str, str] | None = None) -> Any:
    """The report on documents, read back and held against the schema."""
    written: list[str] = []
    reporter = JsonReporter(written.append)
    for result in documents:
        reporter.document(result)
    for path, message in (errors or {}).items():
        reporter.unusable(path, message)
    reporter.finish()
    value = json.loads("".join(written))
    Draft202012Validator(SCHEMA).validate(value)
    return value


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_a_full_finding() -> None:
    result = document()
    value = report(found(result, full(result, "vào ngày 29/11/2024", "ngày 15/3/2024")))
    assert value["summary"] == {"documents": 1, "error": 1, "warning": 0, "info": 0}
    shown = value["documents"][0]["findings"][0]
    assert list(shown) == FINDING_KEYS
    assert shown["excerpt"] == "vào ngày 29/11/2024"
    assert shown["context"] == (
        "Sơ kết phong trào vào ngày 12/7/2024; tổng kết phong trào vào ngày 29/11/2024."
    )[-60:]
    assert (shown["start"], shown["end"]) == (
        {"line": 38, "column": 61},
        {"line": 38, "column": 80},
    )
    assert shown["related"] == [
        {
            "start": {"line": 26, "column": 25},
            "end": {"line": 26, "column": 39},
            "message": "thời gian kết thúc",
        }
    ]
    assert shown["fix"]["safe"] is True
    assert shown["fix"]["edits"][0]["start"] == shown["start"]


def test_the_keys_stand_in_the_order_of_the_contract() -> None:
    value = report(document(), errors={"a.pdf": "không đọc được"})
    assert list(value) == ["version", "documents", "errors", "summary"]
    keys = ["path", "format", "kind", "ruleset", "findings", "not_run"]
    assert list(value["documents"][0]) == keys
    assert value["errors"] == [{"path": "a.pdf", "message": "không đọc được"}]
    assert value["summary"]["documents"] == 1


def test_what_is_absent_has_one_place() -> None:
    result = document()
    shown = report(found(result, finding(Span(0, 0))))["documents"][0]["findings"][0]
    assert shown["start"] == shown["end"] == {"line": 1, "column": 1}
    assert shown["excerpt"] == ""
    assert shown["suggestion"] is shown["fix"] is shown["basis"] is None


def test_a_place_in_another_file_names_it() -> None:
    result = document()
    there = Elsewhere("huyen.docx", Position(12, 3), Position(12, 9), "năm 2024")
    related = Related(Span(2000, 2008), "kế hoạch cấp trên", there)
    made = finding(span_of(result, "KẾ HOẠCH"), related=(related,))
    shown = report(found(result, made))["documents"][0]["findings"][0]["related"][0]
    assert list(shown) == ["path", "start", "end", "message"]
    assert shown["path"] == "huyen.docx"
    assert shown["start"] == {"line": 12, "column": 3}
    assert shown["end"] == {"line": 12, "column": 9}


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in FIXTURES])
def test_places_are_those_of_the_file(path: Path) -> None:
    """Cut out of the file by line and column, a finding is what its excerpt says."""
    lines = path.read_text(encoding="utf-8").split("\n")
    for shown in report(checked(path.read_bytes()))["documents"][0]["findings"]:
        start, end = shown["start"], shown["end"]
        stretch = lines[start["line"] - 1 : end["line"]]
        stretch[-1] = stretch[-1][: end["column"] - 1]
        stretch[0] = stretch[0][start["column"] - 1 :]
        assert " ".join(" ".join(stretch).split()) == shown["excerpt"]
        assert shown["excerpt"] in shown["context"]


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks_are_not_counted(ending: str, mark: str) -> None:
    text = framed("- Các thôn gửi danh sách chậm nhất ngày 31/6/2024.")
    plain = report(checked(text))
    data = (mark + text.replace("\n", ending)).encode()
    assert report(checked(data)) == plain
    assert plain["summary"]["error"] == 1


def test_decomposed_letters_count_as_they_are_stored() -> None:
    import unicodedata

    text = framed("- Các thôn gửi danh sách chậm nhất ngày 31/6/2024.")
    stored = unicodedata.normalize("NFD", text)
    shown = report(checked(stored))["documents"][0]["findings"]
    place = next(row for row in shown if row["code"] == "NT001")
    line = stored.split("\n")[place["start"]["line"] - 1]
    cut = line[place["start"]["column"] - 1 : place["end"]["column"] - 1]
    assert unicodedata.normalize("NFC", cut) == place["excerpt"] == "ngày 31/6/2024"


def test_the_report_is_the_same_every_time() -> None:
    documents = [checked(path.read_bytes(), name=path.name) for path in FIXTURES[:6]]
    assert json.dumps(report(*documents)) == json.dumps(report(*documents))
