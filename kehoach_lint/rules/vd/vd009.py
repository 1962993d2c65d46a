"""Nhắc lại đầy đủ một văn bản đã viện dẫn.

Từ lần thứ hai chỉ ghi tên loại và số, ký hiệu (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b). Chỗ
nào ghi lại cả ngày, cơ quan ban hành và trích yếu thì nên rút gọn; mọi chỗ của một văn bản gộp
thành một phát hiện.

Ngoại lệ: không xét bảng, đề mục, lần nhắc lại thiếu một trong ba yếu tố ấy, và chỗ nằm trong tên
của văn bản khác.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Citation, Form, Plan
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule
from kehoach_lint.rules.vd import cited


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report the full citations of documents that were cited in full before."""
    full: set[cited.Identity] = set()
    again: list[Citation] = []
    for mention in cited.mentions(plan, context.draft):
        citation = mention.citation
        if not (citation.kind and citation.date and citation.issuer and citation.subject):
            continue
        if mention.identity not in full:
            full.add(mention.identity)
        elif not (mention.nested or mention.aside):
            again.append(citation)
    if again:
        first = again[0]
        symbol = first.symbol.text if first.symbol else ""
        yield Report(
            first.span,
            params={"kind": first.kind, "symbol": symbol},
            related=tuple(Mention(citation.span, "place") for citation in again[1:]),
            suggestion=f"{first.kind} số {symbol}",
        )


RULE = Rule(
    code="VD009",
    name="nhac-lai",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.b",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.OPENING: (
                "Thực hiện Kế hoạch số 45/KH-UBND ngày 20/02/2024 của UBND huyện Ba Vì về phong"
                " trào thi đua năm 2024, UBND xã ban hành Kế hoạch như sau:"
            ),
            Part.BODY: (
                "- Kinh phí theo Kế hoạch số 45/KH-UBND ngày 20/02/2024 của UBND huyện Ba Vì về"
                " phong trào thi đua năm 2024."
            ),
        },
    ),
    good=(
        "- Kinh phí theo Kế hoạch số 45/KH-UBND.",
        "- Kinh phí theo Kế hoạch số 45/KH-UBND ngày 20/02/2024.",
    ),
)
