"""Statistics and the brief report."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

import kehoach_lint
from kehoach_lint.findings import Severity
from kehoach_lint.reporting.brief import BriefReporter
from kehoach_lint.reporting.layout import columns
from kehoach_lint.reporting.painters import PlainPainter
from kehoach_lint.reporting.statistics import JsonStatisticsReporter, StatisticsReporter
from tests.reporting.awkward import ERRORS, awkward, told
from tests.reporting.made import document, finding, found, span_of

SCHEMA = json.loads(
    (Path(kehoach_lint.__file__).parent / "schemas" / "statistics-v1.json").read_text("utf-8")
)


def documents() -> list[Any]:
    """Three documents: NT009 twice in one and once in another, TT001 once, a clean one."""
    result = document()
    place = span_of(result, "KẾ HOẠCH")
    late = finding(place)
    other = finding(place, code="TT001", name="thieu-quoc-hieu", severity=Severity.ERROR)
    return [found(result, late, late, other), found(document(name="hai.txt"), late), document()]


def as_text(*checked: Any, lang: str = "vi") -> str:
    """The table and the summary."""
    written = io.StringIO()
    reporter = StatisticsReporter(PlainPainter(written.write), ["NT", "TT"], lang)
    for result in checked:
        reporter.document(result)
    reporter.unusable("hỏng.docx", "hỏng")
    reporter.finish()
    return written.getvalue()


def test_rules_are_counted_the_most_frequent_first() -> None:
    assert as_text(*documents()) == (
        "Quy tắc                Số lần  Văn bản\n"
        "NT009 sau-ket-thuc          3        2\n"
        "TT001 thieu-quoc-hieu       1        1\n"
        "\n"
        "Đã kiểm tra 3 văn bản theo các nhóm NT, TT: 1 lỗi, 3 cảnh báo, 0 thông tin.\n"
        "Không kiểm tra được 1 tệp: hỏng.docx\n"
    )
    assert as_text(*documents(), lang="en").startswith("Rule                   Findings  Docu")


def test_nothing_found_has_no_table() -> None:
    assert as_text(document()).startswith("Đã kiểm tra 1 văn bản")


def test_columns_stand_under_each_other() -> None:
    result = document()
    rows = [finding(span_of(result, "KẾ HOẠCH"), name=name) for name in ("计划", "e\u0302\u0301")]
    made = [row._replace(code=f"NT00{number}") for number, row in enumerate(rows)]
    table = as_text(found(result, *made)).split("\n\n")[0].splitlines()
    assert len(table) == 3
    assert len({columns(line) for line in table}) == 1


def test_statistics_as_json() -> None:
    value = json.loads(told(JsonStatisticsReporter, *documents(), errors=ERRORS))
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(value)
    assert value["statistics"] == [
        {"code": "NT009", "name": "sau-ket-thuc", "findings": 3, "documents": 2},
        {"code": "TT001", "name": "thieu-quoc-hieu", "findings": 1, "documents": 1},
    ]
    assert len(value["errors"]) == len(ERRORS)
    assert value["summary"] == {"documents": 3, "error": 1, "warning": 3, "info": 0}


def test_the_brief_report_is_a_line_a_finding() -> None:
    text = told(BriefReporter, *documents(), errors=ERRORS)
    assert text == (
        "ke-hoach.txt:8:1: NT009 warning Hạn sau khi kết thúc.\n" * 2
        + "ke-hoach.txt:8:1: TT001 error Hạn sau khi kết thúc.\n"
        + "hai.txt:8:1: NT009 warning Hạn sau khi kết thúc.\n"
    )


def test_the_brief_report_cannot_be_broken_up() -> None:
    checked = awkward()
    lines = told(BriefReporter, *checked, errors=ERRORS).splitlines()
    assert len(lines) == sum(len(result.findings) for result in checked)
    for line in lines:
        assert re.search(r":\d+:\d+: NT009 (error|warning|info) ", line)
        assert "\x1b" not in line
