"""Năm trong số, ký hiệu khác năm của ngày ban hành.

Văn bản quy phạm pháp luật mang năm ban hành trong ký hiệu: "98/2023/NĐ-CP" phải ban hành năm 2023.
Ngày ghi kèm thuộc năm khác thì số hoặc ngày sai.

Ngoại lệ: không xét ngày có hiệu lực ("có hiệu lực từ ngày…") và văn bản hành chính, vốn không có
năm trong ký hiệu.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Citation, Form
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.vd.texts import after

_IN_FORCE = late(r"[\s,]*(?:có\s+hiệu\s+lực|hết\s+hiệu\s+lực)", re.IGNORECASE)


def check(citation: Citation, context: Context) -> Iterator[Report]:
    """Report a citation whose full date is of another year than its symbol."""
    symbol, ref = citation.symbol, citation.date
    if symbol is None or symbol.year is None or ref is None or ref.day.day is None:
        return
    year = ref.day.year
    if year is None or year == symbol.year:
        return
    if _IN_FORCE.match(after(context.draft.text, ref.span)):
        return
    params = {"symbol": symbol.text, "year": symbol.year, "date": year}
    related = (Mention(symbol.span, "symbol", {"year": symbol.year}),)
    yield Report(ref.span, params=params, related=related)


RULE = Rule(
    code="VD006",
    name="nam-ky-hieu",
    severity=Severity.ERROR,
    wants=Citation,
    check=check,
    page=__doc__ or "",
    basis="NĐ 78/2025/NĐ-CP",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=("- Mức chi theo Nghị định số 73/2022/NĐ-CP ngày 30/6/2023 của Chính phủ.",),
    good=(
        "- Mức chi theo Nghị định số 73/2022/NĐ-CP ngày 30/9/2022 của Chính phủ.",
        (
            "- Mức chi theo Nghị định số 73/2022/NĐ-CP của Chính phủ, có hiệu lực từ ngày"
            " 15/01/2023."
        ),
    ),
)
