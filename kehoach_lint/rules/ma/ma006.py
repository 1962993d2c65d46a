"""Chỗ để trống hoặc chữ mẫu chưa điền: "…", "......", "xxx", "[tên đơn vị]", "(ghi rõ …)", "TBD".

Khi soạn theo mẫu hoặc sao từ văn bản năm trước, những chỗ này thường bị quên. Dự thảo để trống là
chuyện bình thường nên mức độ tăng dần theo giai đoạn. Các chỗ cùng loại được báo một lần.

Cách sửa: điền nội dung, hoặc xóa câu của mẫu nếu không dùng đến.

Ngoại lệ: không báo khi đang soạn thảo; số, ngày ban hành để trống là việc của TT012, TT013. Không
báo dấu ba chấm của phép liệt kê ("điện, đường, trường, trạm…", "v.v…"), chỗ lược bớt trong trích
dẫn, "(nếu có)", ô để đánh dấu, biểu mẫu ở phụ lục, phần ký.

Căn cứ: văn bản ký ban hành phải đủ nội dung (Nghị định 30/2020/NĐ-CP, Điều 10 và Điều 11).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Report, Rule, by_stage
from kehoach_lint.rules.ma.blanks import Blank, blanks_of
from kehoach_lint.rules.ma.places import further


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report what is left to be filled in, each kind once."""
    text = context.draft.text
    end = _end(plan, len(text))
    own = [part.span for part in (plan.header.symbol, plan.header.issued) if part is not None]
    kinds: dict[Blank, list[Span]] = defaultdict(list)
    for kind, start, stop in blanks_of(text[:end]):
        if not any(start < span.end and span.start < stop for span in own):
            kinds[kind].append(Span(start, stop))
    for kind, spans in kinds.items():
        params = {"number": len(spans), "text": context.draft.excerpt(spans[0])}
        yield Report(spans[0], kind.value, params, further(spans))


def _end(plan: Plan, length: int) -> int:
    """Where the text ends that must be complete: before the recipients, signature, appendices."""
    tails = (part.heading if part else None for part in (plan.recipients,))
    found = chain(tails, (plan.signature,), plan.appendices[:1])
    return min((part.span.start for part in found if part is not None), default=length)


RULE = Rule(
    code="MA006",
    name="cho-trong",
    severity=by_stage(None, Severity.WARNING, Severity.ERROR),
    wants=Plan,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    behind=("TT", "NT", "VD", "BC"),
    bad=(
        "- Mỗi thôn vận động … hộ hiến đất làm đường.",
        "- Giao [tên đơn vị] đo đạc tuyến đường.",
    ),
    good=(
        "- Dọn sạch đường thôn, ao làng, sân đình…",
        "- Các thôn báo cáo khó khăn (nếu có) về Văn phòng xã.",
    ),
)
