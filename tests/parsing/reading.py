"""Read a text in memory and look at the plan it is."""

from __future__ import annotations

from collections.abc import Sequence

from kehoach_lint.draft import Draft
from kehoach_lint.parsing import parse
from kehoach_lint.plan import Plan, Section
from kehoach_lint.readers import read

HEAD = """ỦY BAN NHÂN DÂN
XÃ ĐẠO LÝ
Số: 21/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Đạo Lý, ngày 09 tháng 4 năm 2024
KẾ HOẠCH
Thả cá giống xuống sông Châu năm 2024
"""
TAIL = """Trên đây là kế hoạch thả cá giống năm 2024./.
Nơi nhận:
- Các thôn;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trịnh Bá Hoành
"""


def draft_of(text: str, name: str = "ke-hoach.txt") -> Draft:
    """The draft of a text that is called ``name``."""
    return read(name, text.encode())


def plan_of(text: str, name: str = "ke-hoach.txt") -> Plan:
    """The plan that a text is."""
    return parse(draft_of(text, name))


def body(text: str, head: str = HEAD, tail: str = TAIL) -> Plan:
    """The plan whose body is ``text``, with a head and a tail."""
    return plan_of(f"{head}{text.strip()}\n{tail}")


def outline(sections: Sequence[Section], depth: int = 0) -> list[str]:
    """Labels and titles of sections, those below indented by two spaces a level."""
    lines = []
    for section in sections:
        text = f"{section.label.text} {section.title.text}"
        lines.append("  " * depth + text)
        lines.extend(outline(section.children, depth + 1))
    return lines
