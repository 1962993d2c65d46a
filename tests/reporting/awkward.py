"""Documents, messages and errors that break a report that is written without care."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable
from typing import Any

from kehoach_lint.checking import Checked, NotRun
from kehoach_lint.draft import Position, Span
from kehoach_lint.findings import Edit, Elsewhere, Fix, Related, Severity, Silencer, Suppressed
from tests.reporting.made import document, finding, found, span_of

PATHS = (
    "thư mục/kế hoạch 100% “Ao & đường” (bản 2).txt",
    unicodedata.normalize("NFD", "dự thảo.txt"),
    "hai\ndòng\r\nmột tên.txt",
    "a:b,c=d;e<f>g'h\"i&amp;j.txt",
    "đĩa%20cứng\u2028\x1b[31m\x07.txt",
    os.fsdecode(b"k\xe9-ho\xe1ch.txt"),
)
"""Names a file may have."""

MESSAGES = (
    "Ngày 31/6/2024: không có ngày đó; 50% số thôn, “A & B” <c> 'd' \"e\".",
    "dòng một\ndòng hai\r\n::error file=x::dòng ba\r]]>--><![CDATA[x",
    "\x00\x01\x0b\x1f\x7f\x85\u2028\u2029\ufffe\uffff\ud800{0} [bấm](http://x.example/%41)",
)
"""What a message may quote from a draft."""

ERRORS = {
    "hỏng, 5%:\n<đọc> & không được.docx": "tệp bị hỏng:\r\n<&>\x00 100%",
    os.fsdecode(b"m\xe9o.pdf"): "chưa đọc được .pdf",
}
"""Files that could not be read."""

ELSEWHERE = Elsewhere(PATHS[0], Position(3, 1), Position(3, 9), MESSAGES[1])
"""A place in another file."""

Write = Callable[[str], object]


def awkward() -> list[Checked]:
    """For every path a document with every message in every severity, one of them suppressed."""
    return [_document(path) for path in PATHS]


def _document(path: str) -> Checked:
    result = document(name=path)
    place, other = span_of(result, "vào ngày 29/11/2024"), span_of(result, "ngày 15/3/2024")
    # From one line into the next, and where something is absent.
    places = (place, Span(other.start, other.end + 40), Span(place.end, place.end))
    rows = [
        finding(
            span,
            severity=severity,
            message=message,
            suggestion=message,
            basis="Luật <1> & 2",
            related=(Related(other, message), Related(Span(0, 0), message, ELSEWHERE)),
            fix=Fix(True, (Edit(span, message),)),
        )
        for span, message in zip(places, MESSAGES, strict=True)
        for severity in Severity
    ]
    quiet = Suppressed(finding(other), Silencer.COMMENT, MESSAGES[1])
    known = Suppressed(finding(place, code="TT001", name="thieu-quoc-hieu"), Silencer.BASELINE, "")
    return found(result, *rows)._replace(
        suppressed=(quiet, known), not_run=(NotRun("TT", "chưa <có> & 100%"),)
    )


def told(make: Callable[[Write], Any], *documents: Checked, errors: dict[str, str]) -> str:
    """The text of a report, with what UTF-8 cannot write as it would be in a file."""
    written: list[str] = []
    reporter = make(written.append)
    for result in documents:
        reporter.document(result)
    for path, message in errors.items():
        reporter.unusable(path, message)
    reporter.finish()
    return "".join(written).encode("utf-8", "backslashreplace").decode("utf-8")
