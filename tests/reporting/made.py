"""Checked documents with findings made up for a test, so that no rule has a say in it."""

from __future__ import annotations

from kehoach_lint.checking import Checked
from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Finding, Fix, Related, Severity
from tests.checks import checked
from tests.frames import framed


def document(text: str | None = None, name: str = "ke-hoach.txt") -> Checked:
    """A document in which nothing was looked for."""
    return checked(framed() if text is None else text, name=name, rules=())


def span_of(result: Checked, words: str) -> Span:
    """Where words stand for the first time."""
    start = result.draft.text.index(words)
    return Span(start, start + len(words))


def finding(span: Span, **changes: object) -> Finding:
    """A warning about a span."""
    made = Finding("NT009", "sau-ket-thuc", Severity.WARNING, "Hạn sau khi kết thúc.", span)
    return made._replace(**changes)  # type: ignore[arg-type]


def found(result: Checked, *findings: Finding) -> Checked:
    """The document with these findings."""
    return result._replace(findings=findings)


def full(result: Checked, words: str, other: str) -> Finding:
    """A finding that has everything a finding can have."""
    span = span_of(result, words)
    return finding(
        span,
        severity=Severity.ERROR,
        related=(Related(span_of(result, other), "thời gian kết thúc"),),
        suggestion="chậm nhất ngày 29/11/2024",
        fix=Fix(True, (Edit(span, "chậm nhất ngày 29/11/2024"),)),
        basis="Luật Thi đua, khen thưởng 2022, Điều 17",
    )
