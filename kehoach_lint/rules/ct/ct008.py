"""Hai tiếng của một cụm từ cố định đổi chỗ cho nhau.

"Ủy nhân ban dân", "thi yêu đua nước": gõ nhanh hoặc sửa dở làm hai tiếng kề nhau đổi chỗ. Báo khi
đổi lại thì được một cụm từ của tệp rulesets/cum-tu.yaml (từ ba tiếng).

Ngoại lệ: thứ tự đang viết cũng đã gặp trong văn bản khác.

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
    """Report fixed phrases with two syllables in the wrong order."""
    yield from tell(draft, How.SWAPPED)


RULE = Rule(
    code="CT008",
    name="dao-tieng",
    severity=Severity.ERROR,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    behind=NAMES_FIRST,
    bad=("- Phong thi trào đua yêu nước được giữ vững.",),
    good=(
        "- Phong trào thi đua yêu nước được giữ vững.",
        "- Công tác thi đua, phong trào văn nghệ đều khá.",
    ),
)
