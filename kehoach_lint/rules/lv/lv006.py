"""Số, ngày ban hành còn là của kế hoạch năm trước.

Số của kế hoạch đánh lại từ đầu mỗi năm nên trùng số là chuyện thường; nhưng trùng cả ngày, tháng,
năm ban hành thì phần đầu còn là của bản cũ. Người ký, ký hiệu giữ nguyên là bình thường.

Ngoại lệ: số hoặc ngày để trống; chỉ trùng số; chỉ trùng ngày và tháng; văn bản của cơ quan khác
hoặc loại khác.

Căn cứ: không có quy định riêng; mỗi văn bản có số và thời gian ban hành của mình (NĐ 30/2020/NĐ-CP,
Phụ lục I, II.3 và II.4).
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan, SoKyHieu
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.lv.places import same_office


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report a date of issue that is the other plan's, together with the number if it is, too."""
    other = context.previous
    if other is None or not same_office(context):
        return
    issued, before = plan.header.issued, other.plan.header.issued
    if issued is None or before is None or issued.blank or issued.day != before.day:
        return
    params: dict[str, object] = {"day": context.draft.excerpt(issued.span)}
    related = (Mention(before.span, "before", other=other),)
    own, old = plan.header.symbol, other.plan.header.symbol
    if own is not None and old is not None and _number(own) == _number(old) != "":
        params["symbol"] = own.text
        yield Report(own.span, "both", params, (Mention(issued.span, "day"), *related))
    else:
        yield Report(issued.span, "day_only", params, related)


def _number(symbol: SoKyHieu) -> str:
    return symbol.number.lstrip("0")


RULE = Rule(
    code="LV006",
    name="so-ngay-nam-truoc",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    applies=Applies.PREVIOUS,
    bad=(
        {
            Part.PREVIOUS: "- (Kế hoạch năm trước có số 9/KH-UBND, ban hành ngày 03/3/2023.)",
            Part.NUMBER: "Số: 9/KH-UBND",
            Part.DATE: "Cẩm Lĩnh, ngày 03 tháng 3 năm 2023",
        },
    ),
    good=(
        {
            Part.PREVIOUS: "- (Kế hoạch năm trước có số 9/KH-UBND, ban hành ngày 03/3/2023.)",
            Part.NUMBER: "Số: 9/KH-UBND",
            Part.DATE: "Cẩm Lĩnh, ngày 03 tháng 3 năm 2024",
        },
        {
            Part.PREVIOUS: "- (Kế hoạch năm trước có số 9/KH-UBND, ban hành ngày 03/3/2023.)",
            Part.NUMBER: "Số:     /KH-UBND",
            Part.DATE: "Cẩm Lĩnh, ngày     tháng     năm 2024",
        },
    ),
)
