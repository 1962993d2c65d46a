"""Viện dẫn văn bản chưa ban hành hoặc chưa có hiệu lực.

Vào ngày của kế hoạch, văn bản được viện dẫn chưa được ban hành (cảnh báo) hoặc đã ban hành nhưng
chưa có hiệu lực (thông tin: căn cứ phải đang có hiệu lực). Bảng văn bản ở rulesets/hieu-luc.yaml.

Ngoại lệ: không báo khi chính câu ấy nói văn bản có hiệu lực từ ngày nào, và khi ngày ghi ở viện dẫn
muộn hơn ngày của kế hoạch (NT007 đã báo).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Citation, Form, Plan
from kehoach_lint.rules.base import Context, Report, Rule
from kehoach_lint.rules.hl.days import When, when
from kehoach_lint.rules.nt.times import shown
from kehoach_lint.rules.vd.texts import clause, quoted
from kehoach_lint.rulesets.acts import Act, acts_of

_IN_FORCE = late(r"\b(?:hiệu\s+lực|sẽ|dự\s+kiến)\b", re.IGNORECASE)


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each act cited before it was issued or in force, once."""
    day = when(plan)
    if day is None:
        return
    told: set[str] = set()
    text = context.draft.text
    for citation in plan.citations:
        for act in acts_of(citation)[:1]:
            if act.symbol in told or quoted(text, citation.span):
                continue
            report = _judged(citation, act, day)
            if report and not _IN_FORCE.search(text, *clause(text, citation.span)):
                told.add(act.symbol)
                yield report


def _judged(citation: Citation, act: Act, day: When) -> Report | None:
    if act.issued is not None and act.issued > day.last:
        later = citation.date.day.first if citation.date else None
        if later is not None and later > day.last:
            return None  # NT007 tells it
        severity = Severity.WARNING if act.confirmed else Severity.INFO
        params = {"title": act.title, "issued": shown(act.issued)}
        return Report(citation.span, params=params, severity=severity)
    if act.since is not None and act.since > day.last:
        params = {"title": act.title, "since": shown(act.since)}
        return Report(citation.span, "force", params, severity=Severity.INFO)
    return None


RULE = Rule(
    code="HL002",
    name="chua-hieu-luc",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=("- Hồ sơ theo Nghị định số 152/2025/NĐ-CP của Chính phủ.",),
    good=(
        "- Hồ sơ theo Nghị định số 98/2023/NĐ-CP của Chính phủ.",
        (
            "- Chuẩn bị hồ sơ theo Nghị định số 152/2025/NĐ-CP của Chính phủ, dự kiến có hiệu lực"
            " từ năm 2025."
        ),
    ),
)
