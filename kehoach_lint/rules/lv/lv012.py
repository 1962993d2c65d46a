"""Không viện dẫn kế hoạch cấp trên.

Kế hoạch được lập để thực hiện kế hoạch của cấp trên (`--parent`) thì phần mở đầu phải dẫn kế hoạch
ấy: tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu.

Ngoại lệ: kế hoạch cấp trên chưa có số; đã dẫn nhưng ghi sai số, ngày hay cơ quan (đó là việc của
LV013); dẫn văn bản của cơ quan chuyên môn giúp việc cho cấp trên ở phần mở đầu; văn bản cấp trên
được nhắc mà không ghi số (việc của VD003).
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.held.linking import link
from kehoach_lint.rules.held.profile import Held
from kehoach_lint.rules.held.standing import comparable


def check(held: Held, context: Context) -> Iterator[Report]:
    """Report once that nothing the document cites can be the one above it."""
    del context
    child, parent = held
    if parent.number is None or not comparable(held) or link(child, parent) is not None:
        return
    at, title = parent.number.at, parent.title
    params = {
        "symbol": parent.number.text.removeprefix("Số:").strip(),
        "issuer": parent.office.name if parent.office else parent.path,
        "title": title.text if title else "",
    }
    place = Span(child.head.span.end, child.head.span.end)
    there = parent.elsewhere(title.at if title else at)
    related = (Mention((title.at if title else at).span, "parent", elsewhere=there),)
    yield Report(place, "title" if title else "", params, related)


RULE = Rule(
    code="LV012",
    name="khong-dan-ke-hoach-cap-tren",
    severity=Severity.WARNING,
    wants=Held,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.b",
    applies=Applies.PARENT,
    bad=(
        {
            Part.PARENT: "- (Kế hoạch của huyện có số 45/KH-UBND, ngày 20/02/2024.)",
            Part.OPENING: "Ủy ban nhân dân xã ban hành Kế hoạch phong trào thi đua như sau:",
        },
    ),
    good=(
        {
            Part.PARENT: "- (Kế hoạch của huyện có số 45/KH-UBND, ngày 20/02/2024.)",
            Part.BODY: "- Trồng hoa dọc đường vào thôn.",
        },
        {
            Part.PARENT: "- (Kế hoạch của huyện có số 45/KH-UBND, ngày 20/02/2024.)",
            Part.OPENING: (
                "Căn cứ Kế hoạch số 45/KH-UBND ngày 20/02/2024 của UBND huyện Ba Vì, Ủy ban nhân"
                " dân xã ban hành Kế hoạch phong trào thi đua như sau:"
            ),
        },
    ),
)
