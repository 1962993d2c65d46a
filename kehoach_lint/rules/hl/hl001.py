"""Viện dẫn văn bản đã hết hiệu lực.

Văn bản được viện dẫn đã hết hiệu lực vào ngày ban hành kế hoạch; không rõ ngày thì so với đầu năm
của kế hoạch. Bảng văn bản và thời gian hiệu lực ở rulesets/hieu-luc.yaml, mỗi dòng có nguồn và ngày
kiểm tra.

Dòng đã đối chiếu nguồn là cảnh báo, là lỗi khi văn bản hết hiệu lực từ 60 ngày trở lên; dòng theo
hiểu biết chung, văn bản mà số có thể được dùng lại, và luật đã được sửa đổi mà chưa nêu luật sửa
đổi chỉ được nhắc ở mức thông tin.

Ngoại lệ: không báo khi nhắc như chuyện đã qua ("trước đây", "đã hết hiệu lực", "được thay thế bởi",
"giai đoạn…"), khi văn bản ấy nằm trong tên một văn bản sửa đổi, hoặc khi văn bản thay thế được nêu
trong cùng câu.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Citation, Form, Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.hl.days import When, when
from kehoach_lint.rules.hl.history import cited_as_history
from kehoach_lint.rules.nt.times import shown
from kehoach_lint.rules.vd.texts import clause
from kehoach_lint.rulesets.acts import Act, acts, acts_of, key_of


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each act that was out of force once, with all its places, then amended ones."""
    day = when(plan)
    if day is None:
        return
    ended: dict[str, list[Citation]] = defaultdict(list)
    amended: dict[str, list[Citation]] = defaultdict(list)
    for citation in plan.citations:
        for act in acts_of(citation)[:1]:
            if act.until is not None and act.until < day.first:
                if not _excused(citation, act, plan, context.draft.text):
                    ended[act.symbol].append(citation)
            elif act.amended_from is not None and act.amended_from <= day.first:
                amended[act.symbol].append(citation)
    table = acts().by_key
    for symbol, citations in ended.items():
        yield _report(table[key_of(symbol)], citations, day)
    for symbol, citations in amended.items():
        act = table[key_of(symbol)]
        if not _says(context.draft.text, plan, act.amended_by):
            yield _amended(act, citations[0])


def _excused(citation: Citation, act: Act, plan: Plan, text: str) -> bool:
    """Whether an act is cited as one of the past, or together with the one that replaced it."""
    if cited_as_history(text, citation.span):
        return True
    around, citations = clause(text, citation.span), plan.citations
    first = bisect_left(citations, around.start, key=lambda other: other.span.start)
    last = bisect_left(citations, around.end, key=lambda other: other.span.start)
    successor = key_of(act.successor)
    return any(
        other.symbol is not None and key_of(other.symbol.text) == successor
        for other in citations[first:last]
    )


def _report(act: Act, citations: Sequence[Citation], day: When) -> Report:
    first = citations[0]
    sure = act.confirmed and not (first.symbol and first.symbol.year is None and not first.date)
    severity = Severity.WARNING if sure else Severity.INFO
    again = first.symbol is not None and first.symbol.year is None
    if sure and not again and day.dated and act.until and day.long_after(act.until):
        severity = Severity.ERROR
    params = {
        "title": act.title,
        "until": shown(act.until) if act.until else "",
        "successor": act.successor,
    }
    related = tuple(Mention(citation.span, "place") for citation in citations[1:])
    key = "" if act.successor else "ended"
    basis = act.source if act.confirmed else None
    return Report(
        first.span, key, params, related, act.successor or None, severity=severity, basis=basis
    )


def _says(text: str, plan: Plan, symbol: str) -> bool:
    """Whether a document names another one by symbol, or a change of its year."""
    year = symbol.split("/")[1]
    names = (citation.subject.lower() for citation in plan.citations)
    return (
        symbol in text or any("sửa đổi" in name for name in names) or f"bổ sung năm {year}" in text
    )


def _amended(act: Act, citation: Citation) -> Report:
    params = {
        "title": act.title,
        "by": act.amended_by,
        "from": shown(act.amended_from) if act.amended_from else "",
    }
    return Report(citation.span, "amended", params, severity=Severity.INFO)


RULE = Rule(
    code="HL001",
    name="het-hieu-luc",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=("- Khen thưởng theo Luật Thi đua, khen thưởng ngày 26/11/2003.",),
    good=(
        "- Khen thưởng theo Luật Thi đua, khen thưởng ngày 15/6/2022.",
        (
            "- Giấy khen trước đây trao theo Luật Thi đua, khen thưởng ngày 26/11/2003 vẫn được ghi"
            " sổ."
        ),
    ),
)
