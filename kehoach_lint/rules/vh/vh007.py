"""Tên gọi, cụm từ cố định đúng chữ nhưng sai viết hoa.

Tên phong trào, cuộc vận động, danh hiệu, ngày kỷ niệm, sự kiện, cơ quan và các cụm từ cố định được
viết hoa theo một cách (tệp rulesets/cum-tu.yaml): "Toàn dân bảo vệ an ninh Tổ quốc", "Ngày Quốc tế
Lao động", "thi đua ái quốc", "kinh tế - xã hội".

Ngoại lệ: viết thường cả cụm có thể là nói chung nên không bị xét; chữ in hoa toàn bộ, đầu câu với
cụm ngắn cũng không; "cấp ủy Đảng", "xây dựng Kế hoạch" chỉ ở mức thông tin. Tên mà văn bản đã ban
hành viết nhiều cách (nhóm nhieu-cach của tệp rulesets/viet-hoa.yaml) không bị xét.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.vh.names import HABIT, wrong_names
from kehoach_lint.rules.vh.setting import Setting, setting_of
from kehoach_lint.rules.vh.telling import Wrong, each_way


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each wrong way of writing a phrase once, with all its places."""
    setting = setting_of(context)
    found = wrong_names(setting)
    clear = [wrong for wrong in found if not _habit(setting, wrong)]
    yield from each_way(setting, clear)
    habits = [wrong for wrong in found if wrong not in clear]
    yield from each_way(setting, habits, safe=False, severity=Severity.INFO)


def _habit(setting: Setting, wrong: Wrong) -> bool:
    """Whether only words differ that may have a capital for what they stand for."""
    size = len(wrong.right)
    first = wrong.first
    return all(
        word in HABIT
        for word, written, right in zip(
            setting.words.folded[first : first + size],
            setting.words.written[first : first + size],
            wrong.right,
            strict=True,
        )
        if written != right
    )


RULE = Rule(
    code="VH007",
    name="hoa-ten-goi",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục II, mục IV và V",
    applies=Applies.TEXT,
    behind=("TR",),
    bad=("- Duy trì phong trào “Toàn dân bảo vệ an ninh tổ quốc” ở các thôn.",),
    good=(
        "- Duy trì phong trào “Toàn dân bảo vệ an ninh Tổ quốc” ở các thôn.",
        "- Làm tốt công tác đền ơn đáp nghĩa, phát triển kinh tế - xã hội.",
    ),
)
