"""Thiếu một tiếng trong cụm từ cố định.

Báo khi dự thảo có một cụm từ của tệp rulesets/cum-tu.yaml (từ bốn tiếng) mà thiếu đúng một tiếng ở
giữa: "Mặt trận quốc Việt Nam", "tổ chức thực có hiệu quả". Mắt người đọc thường tự điền tiếng thiếu
nên lỗi này hay lọt qua nhiều lần soát.

Ngoại lệ: các tiếng vẫn hay lược như "và", "của", "các", "sự"; hai tiếng kề nhau ấy đã gặp trong văn
bản khác; chỗ có dấu phẩy hoặc gạch nối xen vào.

Căn cứ: cách viết trong văn bản của cơ quan nhà nước đã ban hành; chính tả tiếng Việt (Nghị định
30/2020/NĐ-CP, Điều 7).
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.ct.telling import NAMES_FIRST, tell
from kehoach_lint.rules.ct.verdicts import How


def check(draft: Draft, _context: Context) -> Iterator[Report]:
    """Report fixed phrases that lack a syllable."""
    yield from tell(draft, How.MISSING)


RULE = Rule(
    code="CT005",
    name="thieu-tieng",
    severity=Severity.ERROR,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    behind=NAMES_FIRST,
    bad=("- Các thôn tổ chức thực có hiệu quả kế hoạch này.",),
    good=(
        "- Các thôn tổ chức thực hiện có hiệu quả kế hoạch này.",
        "- Chi bộ lãnh đạo chỉ đạo sát việc này.",
    ),
)
