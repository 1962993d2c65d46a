"""Sai một tiếng trong cụm từ cố định.

Cụm từ của ngôn ngữ hành chính có trong tệp rulesets/cum-tu.yaml: "phấn đấu hoàn thành", "lập
thành tích chào mừng", "phòng cháy, chữa cháy". Báo khi dự thảo có đúng cụm từ ấy trừ một tiếng gần
giống ("đây mạnh phong trào"), hoặc hai tiếng chỉ khác dấu. Với cụm từ đã đóng (tên gọi, công thức)
thì tiếng nào khác cũng là sai ("uống nước quên nguồn").

Ngoại lệ: cụm từ đang viết cũng là cách nói đã gặp trong văn bản ("ở đây mạnh"); tiếng viết hoa
giữa câu là tên riêng; cụm từ bị ngắt câu, bị số hoặc dấu ngoặc xen vào.

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
    """Report fixed phrases with a wrong syllable."""
    yield from tell(draft, How.PHRASE)


RULE = Rule(
    code="CT004",
    name="sai-cum-tu",
    severity=Severity.ERROR,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    behind=NAMES_FIRST,
    bad=("- Các thôn đây mạnh phong trào thi đua giữ ao.",),
    good=(
        "- Các thôn đẩy mạnh phong trào thi đua giữ ao.",
        "- Ở đây mạnh ai nấy làm, chưa thành phong trào.",
    ),
)
