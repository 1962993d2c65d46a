"""Một tiếng khó đi với những tiếng xung quanh, trong khi một tiếng gần giống thì thường gặp.

Dựa trên số lần các tiếng đi liền nhau trong văn bản đã ban hành: cả cụm từ như đang viết hầu như
chưa gặp, thay bằng một tiếng gần giống thì gặp nhiều. Đây là phép đo xác suất, không phải từ điển:
khả năng cao thì báo lỗi, vừa thì cảnh báo. Ở bài không phải văn bản hành chính, ngưỡng cao
hơn.

Ngoại lệ: cách nói mà dự thảo dùng nhiều lần; tên riêng; chỉ khác i và y; chỗ văn bản bị mất chữ do
chuyển đổi tệp (MA005). Từ hiếm mà đúng vẫn có thể bị nhắc: khi đó bỏ qua.

Căn cứ: cách viết trong văn bản của cơ quan nhà nước đã ban hành; chính tả tiếng Việt (Nghị định
30/2020/NĐ-CP, Điều 7).
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.ct.telling import NAMES_FIRST, report
from kehoach_lint.rules.ct.verdicts import How, verdicts_of
from kehoach_lint.vietnamese.spelling.odds import CERTAIN

LIKELY = 3.0
"""The logarithm of the odds from which a slip is a warning."""
STRICTER = 1.5
"""By how much both levels are higher in a text that is no document: the counts know official
language alone."""


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report syllables whose company speaks for another one."""
    more = 0.0 if context.plan.kind is not None else STRICTER
    for verdict in verdicts_of(draft.text):
        if verdict.how is How.ODDS and verdict.odds >= LIKELY + more:
            certain = verdict.odds >= CERTAIN + more
            yield report(verdict, Severity.ERROR if certain else Severity.WARNING)


RULE = Rule(
    code="CT006",
    name="ngo-sai",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    behind=NAMES_FIRST,
    bad=("- Văn phòng xã lưu chữ hồ sơ khen thưởng.",),
    good=(
        "- Văn phòng xã lưu trữ hồ sơ khen thưởng.",
        "- Các mạnh thường quân hiến kế, góp của.",
    ),
)
