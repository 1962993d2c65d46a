"""Tên xã, huyện khác còn sót lại trong kế hoạch chép.

Kế hoạch của xã này mà viết "trên địa bàn xã" khác, "báo cáo UBND xã" khác, "Giấy khen của Chủ tịch
UBND xã" khác thì thường là chép từ kế hoạch của nơi ấy mà chưa sửa hết. Quy tắc chỉ xét những chỗ
chỉ có thể nói về chính đơn vị mình: địa bàn, nơi nhận báo cáo, cơ quan ban hành, giao việc, khen
thưởng, nghị quyết của đảng bộ, trích yếu và lời kết.

Căn cứ: không có điều khoản riêng; một văn bản chỉ nói thay cho đơn vị ban hành.

Ngoại lệ: im lặng khi câu nhắc nhiều đơn vị, nói về học tập, giao lưu, kết nghĩa, giáp ranh, sáp
nhập, xã cũ; trong tên văn bản viện dẫn, trong bảng; khi kế hoạch của huyện, tỉnh nhắc các xã. Tên
của chính mình viết sai một chữ thuộc quy tắc TR001.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule
from kehoach_lint.rules.tr.document import day_of, misspelt
from kehoach_lint.rules.tr.home import Home, acting, home_of
from kehoach_lint.rules.tr.naming import Named, agree, named_units, same, shown, within
from kehoach_lint.rules.tr.places import Key
from kehoach_lint.rulesets.units import COMMUNE, DISTRICT, units
from kehoach_lint.vietnamese.folding import fold
from kehoach_lint.vietnamese.words import Words, words_of


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each other unit once, with all places where only the own one can be meant."""
    words = words_of(context.draft.text)
    named = named_units(context.draft.text)
    home = None if agree(named) else home_of(plan, words, named)
    if home is None:
        return
    strangers = [unit for unit in named if home.is_other(unit)]
    strangers += _districts(plan, home, named, words)
    if not strangers:
        return
    from kehoach_lint.rules.tr.strangers import Grounds

    excused, told = misspelt(context.draft, plan), _told(plan, words, named)
    grounds = Grounds(context.draft, plan, words, named, home)
    found: dict[tuple[str, Key], list[Named]] = defaultdict(list)
    for unit in strangers:
        if unit in told or not excused.isdisjoint(range(unit.start, unit.last + 1)):
            continue
        if grounds.own(unit):
            found[unit.level, unit.key].append(unit)
    for (level, key), places in found.items():
        if _official(level, key, day_of(plan), len(places)):
            yield _report(places, home, words, any(map(grounds.formal, places)))


def _report(places: list[Named], home: Home, words: Words, formal: bool) -> Report:
    error = formal and home.sure and places[0].level == home.unit.level
    own = {"own": shown(home.unit, words), "written": shown(places[0], words)}
    return Report(
        places[0].span(words),
        "" if places[0].level == home.unit.level else "district",
        {**own, "count": len(places)},
        related=tuple(Mention(unit.span(words), "place") for unit in places[1:]),
        severity=Severity.ERROR if error else None,
    )


def _told(plan: Plan, words: Words, named: Sequence[Named]) -> Sequence[Named]:
    """The places in the formal parts, of which TR005 tells."""
    header = plan.header
    spans = [line.span for line in (*header.superior, *header.issuer)]
    spans += [
        part.span for part in (plan.signature, plan.recipients and plan.recipients.heading) if part
    ]
    spans += [item.span for item in plan.recipients.items] if plan.recipients else []
    formal = [unit for span in spans for unit in within(named, words, span)]
    return [*formal, *acting(plan, words, named)]


def _official(level: str, key: Key, day: date | None, count: int) -> bool:
    """Whether a name is surely that of another unit of the level: one that existed on the day, or
    one that stands in several places. What had ended may be a part of the own unit."""
    found = [unit for unit in units().find(" ".join(key)) if unit.level == level]
    return any(unit.existed(day) for unit in found) if found else count > 1


def _districts(plan: Plan, home: Home, named: Sequence[Named], words: Words) -> list[Named]:
    """The districts a commune's plan names that are surely not its own: the list of units says
    which is, and the plan names that one too."""
    if home.unit.level != COMMUNE:
        return []
    own = [unit for unit in units().find(" ".join(home.unit.key)) if unit.level == COMMUNE]
    parents = {fold(parent) for unit in own for parent in unit.parents}
    districts = [unit for unit in named if unit.level == DISTRICT]
    others = [unit for unit in districts if not _among(unit.key, parents)]
    return others if 2 * len(others) < len(districts) else []


def _among(key: Key, names: set[str]) -> bool:
    return any(same(key, tuple(name.split())) for name in names)


RULE = Rule(
    code="TR006",
    name="sot-ten-don-vi-khac",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    bad=(
        "- Tuyên truyền sâu rộng đến các hộ trên địa bàn xã Vạn Thắng.",
        "- Các thôn gửi báo cáo về UBND xã Vạn Thắng.",
        {Part.CLOSING: "Trên đây là Kế hoạch thi đua năm 2024 của UBND xã Vạn Thắng./."},
    ),
    good=(
        "- Tổ chức cho các thôn tham quan, học tập cách làm của xã Vạn Thắng.",
        "- Các hộ trên địa bàn xã Vạn Thắng (cũ) đăng ký với Văn phòng xã.",
    ),
)
