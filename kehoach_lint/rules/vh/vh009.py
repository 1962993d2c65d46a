"""Hạng của huân chương, huy chương không viết hoa.

Tên huân chương, huy chương, danh hiệu vinh dự viết hoa chữ đầu của các thành phần tạo thành tên và
từ chỉ thứ hạng: "Huân chương Lao động hạng Ba".

Ngoại lệ: "hạng nhất", "hạng ba" của giải thưởng, di tích, nhà máy … không bị xét; “Huân chương Độc
lập” trong ngoặc kép như Luật Thi đua, khen thưởng cũng không.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.vh.setting import Setting, setting_of
from kehoach_lint.rules.vh.telling import Wrong, each_way, raised

_RANKS = frozenset(("nhất", "nhì", "hai", "ba"))
_ORDERS = frozenset(("huân chương", "huy chương"))
_FAR = 9


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each rank in small letters once, with all its places."""
    setting = setting_of(context)
    yield from each_way(setting, _ranks(setting))


def _ranks(setting: Setting) -> Iterator[Wrong]:
    for index in setting.places.get("hạng", ()):
        rank = index + 1
        if not setting.joined(rank) or setting.folded(rank, 1) not in _RANKS:
            continue
        if setting.small(rank) and setting.free(rank) and _of_order(setting, index):
            yield raised(setting, rank)


def _of_order(setting: Setting, index: int) -> bool:
    """Whether the name of an order leads to the rank without a break of the sentence."""
    for first in range(index - 1, max(index - _FAR, 0) - 1, -1):
        gap = setting.words.gaps[first]
        if any(mark in gap for mark in '\n.;:”"'):
            return False
        if setting.folded(first, 2) in _ORDERS:
            return True
    return False


RULE = Rule(
    code="VH009",
    name="hoa-hang-huan-chuong",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục II, mục V.2",
    applies=Applies.TEXT,
    behind=("TR",),
    bad=("- Đón nhận Huân chương Lao động hạng ba vào quý IV.",),
    good=(
        "- Đón nhận Huân chương Lao động hạng Ba vào quý IV.",
        "- Di tích hạng ba được tu sửa trong năm.",
    ),
)
