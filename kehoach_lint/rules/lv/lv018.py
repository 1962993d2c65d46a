"""Kế hoạch bỏ sót chỉ tiêu cấp trên giao.

Chỉ tiêu tính bằng phần trăm, hoặc giao cho mỗi xã, mỗi thôn, mỗi đơn vị trong kế hoạch cấp trên
(`--parent`) mà kế hoạch này không nói đến. Mọi chỉ tiêu sót được nêu trong một phát hiện.

Ngoại lệ: chỉ tiêu của sở, phòng, ban, ngành cấp trên; số tuyệt đối của cả huyện, cả tỉnh; chỉ tiêu
được nhắc bằng lời khác hoặc bằng con số khác đơn vị. Trong ngờ vực thì coi là có.

Căn cứ: không có điều khoản riêng; đây là gợi ý để rà soát.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.held.aims import answers
from kehoach_lint.rules.held.profile import Held
from kehoach_lint.rules.held.standing import comparable

_SHOWN = 10


def check(held: Held, context: Context) -> Iterator[Report]:
    """Report all targets without an answer in one finding, where the document's own ones stand."""
    del context
    if not comparable(held):
        return
    child, parent = held
    left = [answer.given for answer in answers(held) if answer.own is None]
    if not left:
        return
    own = [target.at.span for target in child.targets if target.goal]
    end = own[-1].end if own else child.head.span.end
    names = (f"{one.at.excerpt} ({' '.join(one.words)})" for one in left[:_SHOWN])
    related = tuple(
        Mention(one.at.span, "parent", elsewhere=parent.elsewhere(one.at)) for one in left[:_SHOWN]
    )
    yield Report(Span(end, end), "", {"names": "; ".join(names), "count": len(left)}, related)


RULE = Rule(
    code="LV018",
    name="bo-sot-chi-tieu-cap-tren",
    severity=Severity.INFO,
    wants=Held,
    check=check,
    page=__doc__ or "",
    applies=Applies.PARENT,
    bad=(
        {
            Part.PARENT: "- Phấn đấu 95% hộ gia đình phân loại rác tại nhà.",
            Part.BODY: "- Trồng hoa dọc đường vào thôn.",
        },
    ),
    good=(
        {
            Part.PARENT: "- Phấn đấu 95% hộ gia đình phân loại rác tại nhà.",
            Part.BODY: "- Có ít nhất 96% số hộ phân loại rác tại nhà.",
        },
        {
            Part.PARENT: "- Phấn đấu 100% phòng, ban của huyện bỏ chai nhựa.",
            Part.BODY: "- Trồng hoa dọc đường vào thôn.",
        },
    ),
)
