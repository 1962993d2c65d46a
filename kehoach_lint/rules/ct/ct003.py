"""Một tiếng sai giữa những tiếng chỉ đi với một tiếng khác.

Trong văn bản đã ban hành, ở giữa những tiếng này hầu như luôn là một tiếng: "xã hội chủ [nghĩa]
Việt Nam", "cán bộ, công [chức], viên chức". Tiếng viết trong dự thảo gần giống tiếng ấy (sai dấu,
thiếu dấu, sai một chữ cái) mà chưa từng gặp ở đó, nên gần như chắc chắn là gõ nhầm. Thông báo nêu
cụm từ đúng và số lần gặp.

Ngoại lệ: tiếng là tên riêng; cụm ba tiếng đang viết cũng đã gặp ở văn bản khác; chỉ khác i và y;
chỗ văn bản bị mất chữ do chuyển đổi tệp (MA005).

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
    """Report syllables that stand where only another one does."""
    yield from tell(draft, How.GAP)


RULE = Rule(
    code="CT003",
    name="sai-tieng",
    severity=Severity.ERROR,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    behind=NAMES_FIRST,
    bad=("- Các thôn chịu trách nghiệm về ao của mình.",),
    good=(
        "- Các thôn chịu trách nhiệm về ao của mình.",
        "- Tăng tốc thi công để xong trước mùa mưa.",
    ),
)
