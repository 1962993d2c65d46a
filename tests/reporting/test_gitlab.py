"""The Code Quality report: the fields GitLab documents, and fingerprints that last."""

from __future__ import annotations

import json
from typing import Any

from jsonschema import Draft202012Validator

from kehoach_lint.findings import Severity
from kehoach_lint.reporting.gitlab import GitlabReporter
from tests.frames import framed
from tests.reporting.awkward import ERRORS, awkward, told
from tests.reporting.made import document, finding, found, span_of

# As https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format lists the fields.
LISTED = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^(?!\\./)"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def report(*documents: Any, errors: dict[str, str] | None = None) -> list[dict[str, Any]]:
    """The report on documents, held against the description."""
    text = told(lambda write: GitlabReporter(write, "vi"), *documents, errors=errors or {})
    rows: list[dict[str, Any]] = json.loads(text)
    Draft202012Validator(LISTED).validate(rows)
    return rows


def test_a_finding() -> None:
    result = document(name="./thư mục/kế hoạch.txt")
    place = span_of(result, "vào ngày 29/11/2024")
    made = finding(place, severity=Severity.ERROR, suggestion="sớm hơn", basis="Luật, Điều 17")
    (row,) = report(found(result, made))
    assert row["description"] == ("Hạn sau khi kết thúc. Nên viết: sớm hơn. Căn cứ: Luật, Điều 17")
    assert (row["check_name"], row["severity"]) == ("NT009", "major")
    assert row["location"] == {"path": "thư mục/kế hoạch.txt", "lines": {"begin": 38}}


def test_severities() -> None:
    result = document()
    place = span_of(result, "KẾ HOẠCH")
    rows = [finding(place, severity=severity) for severity in Severity]
    assert [row["severity"] for row in report(found(result, *rows))] == ["major", "minor", "info"]


def test_fingerprints_are_unique_in_a_report() -> None:
    documents = awkward() * 2  # a draft and standard input may go by one name
    rows = report(*documents, errors=ERRORS)
    assert len(rows) == sum(len(result.findings) for result in documents) + len(ERRORS)
    assert len({row["fingerprint"] for row in rows}) == len(rows)
    assert {row["check_name"] for row in rows} == {"NT009", "unreadable"}
    assert [row["severity"] for row in rows][-len(ERRORS) :] == ["blocker"] * len(ERRORS)


def fingerprint(text: str) -> str:
    """The fingerprint of a finding about the end of the campaign in a text."""
    result = document(text)
    (row,) = report(found(result, finding(span_of(result, "chậm nhất ngày 29/11/2024"))))
    print_of: str = row["fingerprint"]
    return print_of


def test_fingerprints_survive_edits_elsewhere() -> None:
    before = fingerprint(framed())
    above = framed().replace("II. PHẠM VI", "Thêm hai dòng\nở trên.\n\nII. PHẠM VI")
    assert fingerprint(above) == before
    assert fingerprint(framed("- Thêm một dòng ở dưới.")) == before
    assert fingerprint(framed().replace("Văn phòng xã chậm", "Phòng Nội vụ chậm")) != before


def test_nothing_found_is_an_empty_list() -> None:
    assert report(document()) == []
