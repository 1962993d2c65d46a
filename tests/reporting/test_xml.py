"""JUnit and Checkstyle XML, read by junitparser and lxml."""

from __future__ import annotations

import re
from typing import Any

import pytest
from junitparser import Error, Failure, JUnitXml, Skipped
from lxml import etree

from kehoach_lint.findings import Severity
from kehoach_lint.reporting.checkstyle import CheckstyleReporter
from kehoach_lint.reporting.junit import JunitReporter
from tests.reporting.awkward import ERRORS, awkward, told
from tests.reporting.made import document, finding, found, span_of

# Outside of what https://www.w3.org/TR/xml/#charsets allows.
OUTSIDE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def junit(*documents: Any, errors: dict[str, str] | None = None, limit: Any = "warning") -> bytes:
    """The JUnit report; ``limit`` None never fails."""
    least = Severity(limit) if limit else None
    made = told(lambda write: JunitReporter(write, least, "vi"), *documents, errors=errors or {})
    return made.encode()


def checkstyle(*documents: Any, errors: dict[str, str] | None = None) -> Any:
    """The Checkstyle report, read by lxml."""
    made = told(lambda write: CheckstyleReporter(write, "vi"), *documents, errors=errors or {})
    return etree.fromstring(made.encode())


def shown(text: str) -> str:
    """A text as XML can hold it: line ends of elements are normalised by every reader."""
    return OUTSIDE.sub("\N{REPLACEMENT CHARACTER}", text)


def example() -> Any:
    """A document with a finding of each severity."""
    result = document()
    place = span_of(result, "vào ngày 29/11/2024")
    rows = [finding(place, severity=severity, basis="Luật, Điều 17") for severity in Severity]
    return found(result, *rows)


def test_junit_has_a_suite_a_document_and_a_case_a_finding() -> None:
    (suite,) = JUnitXml.fromstring(junit(example()))
    assert (suite.name, suite.tests, suite.failures, suite.errors) == ("ke-hoach.txt", 3, 2, 0)
    error, warning, advice = suite
    assert error.name == "NT009 sau-ket-thuc 38:61"
    assert error.classname == "ke-hoach.txt"
    (failure,) = error.result
    assert isinstance(failure, Failure)
    assert (failure.message, failure.type) == ("Hạn sau khi kết thúc.", "error")
    assert failure.text == ("ke-hoach.txt:38:61\nHạn sau khi kết thúc.\nCăn cứ: Luật, Điều 17")
    assert warning.result[0].type == "warning"
    assert advice.is_passed
    assert advice.system_out.startswith("info: ke-hoach.txt:38:61\n")


@pytest.mark.parametrize(("limit", "failures"), [("error", 1), ("info", 3), (None, 0)])
def test_junit_fails_what_fails_the_run(limit: str | None, failures: int) -> None:
    read = JUnitXml.fromstring(junit(example(), limit=limit))
    assert (read.tests, read.failures) == (3, failures)


def test_junit_of_a_clean_document_is_a_case_that_passed() -> None:
    (suite,) = JUnitXml.fromstring(junit(document()))
    (case,) = suite
    assert case.is_passed


def test_junit_of_awkward_documents() -> None:
    documents = awkward()
    read = JUnitXml.fromstring(junit(*documents, errors=ERRORS))
    suites = list(read)
    assert [suite.name for suite in suites] == [
        *(shown(result.draft.path) for result in documents),
        *(shown(path) for path in ERRORS),
    ]
    for suite, result in zip(suites, documents, strict=False):
        cases = list(suite)
        assert [case.result[0].message for case in cases if isinstance_of(case, Failure)] == [
            shown(row.message) for row in result.findings if row.severity is not Severity.INFO
        ]
        assert [case.result[0].message for case in cases if isinstance_of(case, Skipped)] == [
            shown(result.suppressed[0].reason),
            "baseline",
        ]
        (not_run,) = suite.properties()
        assert (not_run.name, not_run.value) == ("not-run", "TT: chưa <có> & 100%")
    broken = [case for suite in suites for case in suite if isinstance_of(case, Error)]
    assert [case.result[0].message for case in broken] == [shown(said) for said in ERRORS.values()]
    assert (read.tests, read.failures, read.errors, read.skipped) == (
        sum(suite.tests for suite in suites),
        sum(suite.failures for suite in suites),
        len(ERRORS),
        2 * len(documents),
    )


def isinstance_of(case: Any, kind: type) -> bool:
    """Whether a case has a result of a kind."""
    return any(isinstance(result, kind) for result in case.result)


def test_checkstyle_has_a_file_a_document_and_an_error_a_finding() -> None:
    read = checkstyle(example(), document(name="sạch.txt"))
    assert read.tag == "checkstyle"
    assert read.get("version") == "4.3"
    first, clean = read
    assert (first.get("name"), clean.get("name"), len(clean)) == ("ke-hoach.txt", "sạch.txt", 0)
    assert dict(first[0].attrib) == {
        "line": "38",
        "column": "61",
        "severity": "error",
        "message": "Hạn sau khi kết thúc. Căn cứ: Luật, Điều 17",
        "source": "kehoach-lint.NT009",
    }
    assert [row.get("severity") for row in first] == ["error", "warning", "info"]


def test_checkstyle_of_awkward_documents() -> None:
    documents = awkward()
    read = checkstyle(*documents, errors=ERRORS)
    names = [file.get("name") for file in read]
    assert names == [shown(path) for path in [row.draft.path for row in documents] + list(ERRORS)]
    for file, result in zip(read, documents, strict=False):
        for row, made in zip(file, result.findings, strict=True):
            assert row.get("message").startswith(shown(" ".join(made.message.split())))
            assert int(row.get("line")) >= 1
            assert int(row.get("column")) >= 1
    unread = read.findall("file/error[@source='kehoach-lint.unreadable']")
    assert [row.get("message") for row in unread] == [shown(said) for said in ERRORS.values()]
