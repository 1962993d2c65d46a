"""Tên cơ quan, từ ngữ pháp luật cũ.

Cơ quan đã đổi tên, sáp nhập mà kế hoạch vẫn dùng tên cũ: Ban Tuyên giáo, Ban Dân vận (nay là Ban
Tuyên giáo và Dân vận), các bộ, sở sắp xếp từ 01/3/2025; từ ngữ của luật cũ: "thi đua theo đợt" (nay
là thi đua theo chuyên đề). Bảng ở rulesets/to-chuc-cu.yaml, mỗi dòng có nguồn; dòng đã đối chiếu
nguồn là cảnh báo, dòng theo hiểu biết chung và từ ngữ chỉ được nhắc ở mức thông tin.

Căn cứ: ghi ở từng dòng của bảng.

Ngoại lệ: không báo khi nhắc như chuyện đã qua ("trước đây", "cũ", "sáp nhập"), trong ngoặc kép,
trong tên và cơ quan ban hành của văn bản cũ, trong câu nói về năm trước.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Form, Plan
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule
from kehoach_lint.rules.hl.days import when
from kehoach_lint.rules.hl.gone import gone
from kehoach_lint.rules.nt.times import shown
from kehoach_lint.rulesets.ended import Sort


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each old name once, with all its places."""
    day = when(plan)
    if day is None:
        return
    text = context.draft.text
    for row, spans in gone(text, plan, day):
        if row.sort is Sort.LEVEL or row.until is None:
            continue
        term = row.sort is Sort.TERM
        written = " ".join(text[spans[0].start : spans[0].end].split())
        yield Report(
            spans[0],
            "term" if term else "",
            {"written": written, "until": shown(row.until), "now": row.now},
            related=tuple(Mention(span, "place") for span in spans[1:]),
            suggestion=row.now,
            severity=Severity.WARNING if row.confirmed and not term else Severity.INFO,
            basis=row.source if row.confirmed else None,
        )


RULE = Rule(
    code="HL005",
    name="ten-co-quan-cu",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        "- Tổ chức các phong trào thi đua theo đợt trong vụ gặt.",
        {
            Part.DATE: "Cẩm Lĩnh, ngày 05 tháng 3 năm 2026",
            Part.BODY: "- Ban Tuyên giáo Tỉnh ủy định hướng nội dung tuyên truyền.",
        },
    ),
    good=(
        "- Tổ chức phong trào thi đua theo chuyên đề trong vụ gặt.",
        {
            Part.DATE: "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024",
            Part.BODY: "- Ban Tuyên giáo Tỉnh ủy định hướng nội dung tuyên truyền.",
        },
    ),
)
