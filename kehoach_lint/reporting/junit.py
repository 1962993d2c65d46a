"""The report as JUnit XML, which CI systems show as tests: a suite a document, a case a finding.

A finding that weighs enough to fail the run is a failure, a lighter one a case that passed with
output, a suppressed one a case that was skipped for its reason. A document without any of them has
one case that passed, and one that could not be read has one with an error.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from xml.etree.ElementTree import Element

from kehoach_lint.checking import Checked
from kehoach_lint.draft import Draft
from kehoach_lint.findings import Finding, Severity
from kehoach_lint.reporting.places import short
from kehoach_lint.reporting.prose import sentences
from kehoach_lint.reporting.xml import below, root, written

_NAME = "kehoach-lint"
_TIME = "0"
"""Seconds a case took. Readers want the attribute; findings have no time of their own."""
_COUNTS = ("tests", "failures", "errors", "skipped")


class JunitReporter:
    """Collects a suite for every document."""

    def __init__(self, write: Callable[[str], object], limit: Severity | None, lang: str) -> None:
        """``write`` takes the finished text; ``limit`` is the lowest severity that fails."""
        self._write = write
        self._limit = limit
        self._lang = lang
        self._root = root("testsuites", {"name": _NAME})
        self._total: Counter[str] = Counter()

    def document(self, checked: Checked) -> None:
        """Add a document that was checked."""
        suite = below(self._root, "testsuite", {"name": checked.draft.path})
        if checked.not_run:
            properties = below(suite, "properties", {})
            for row in checked.not_run:
                value = f"{row.family}: {row.reason}"
                below(properties, "property", {"name": "not-run", "value": value})
        for finding in checked.findings:
            self._finding(suite, checked.draft, finding)
        for finding, by, reason in checked.suppressed:
            case = self._case(suite, checked.draft, finding)
            below(case, "skipped", {"message": reason or str(by)})
        if not checked.findings and not checked.suppressed:
            below(suite, "testcase", _case_of(checked.draft.path, _NAME))
        self._count(suite)

    def unusable(self, path: str, message: str) -> None:
        """Add a file or folder that could not be checked."""
        suite = below(self._root, "testsuite", {"name": path})
        case = below(suite, "testcase", _case_of(path, _NAME))
        below(case, "error", {"message": message, "type": "unreadable"})
        self._count(suite)

    def finish(self) -> None:
        """Write the report."""
        for key in _COUNTS:
            self._root.set(key, str(self._total[key]))
        self._root.set("time", _TIME)
        self._write(written(self._root))

    def _case(self, suite: Element, draft: Draft, finding: Finding) -> Element:
        name = f"{finding.code} {finding.name} {short(draft, finding.span)}"
        place = {"file": draft.path, "line": draft.first(finding.span).line}
        return below(suite, "testcase", {**_case_of(draft.path, name), **place})

    def _finding(self, suite: Element, draft: Draft, finding: Finding) -> None:
        case = self._case(suite, draft, finding)
        where = f"{draft.path}:{short(draft, finding.span)}"
        said = "\n".join((where, *sentences(finding, self._lang)))
        if self._limit is not None and finding.severity.rank >= self._limit.rank:
            what = {"message": finding.message, "type": finding.severity}
            below(case, "failure", what, said)
        else:
            below(case, "system-out", {}, f"{finding.severity}: {said}")

    def _count(self, suite: Element) -> None:
        counted = Counter(
            tests=len(suite.findall("testcase")),
            failures=len(suite.findall("testcase/failure")),
            errors=len(suite.findall("testcase/error")),
            skipped=len(suite.findall("testcase/skipped")),
        )
        for key in _COUNTS:
            suite.set(key, str(counted[key]))
        suite.set("time", _TIME)
        self._total += counted


def _case_of(path: str, name: str) -> dict[str, object]:
    return {"classname": path, "name": name, "time": _TIME}
