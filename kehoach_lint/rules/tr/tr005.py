"""Các phần của văn bản nêu cơ quan, đơn vị trái nhau.

Tên cơ quan ban hành, dòng địa danh, câu mở đầu ("Ủy ban nhân dân xã … ban hành Kế hoạch"), nơi nhận
và quyền hạn, chức vụ người ký phải nói cùng một cơ quan của cùng một đơn vị. Quy tắc báo khi phần
đầu là xã này mà người ký, câu mở đầu, nơi nhận hay địa danh là xã khác; khi phần đầu là Ủy ban nhân
dân mà ký thay mặt Đảng ủy, Ban Thường vụ, Hội đồng nhân dân (hoặc ngược lại); khi văn bản của xã
mà ký chức vụ của huyện; khi từ 01/7/2025 dòng cơ quan chủ quản ghi tỉnh mà xã không thuộc.

Ngoại lệ: không báo văn bản liên tịch, cơ quan ghép, ban chỉ đạo, địa danh ghi theo huyện, tỉnh của
mình. Tên viết sai một chữ thuộc quy tắc TR001; ký hiệu không hợp với cơ quan ban hành thuộc quy tắc
TT016.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Context, Part, Report, Rule
from kehoach_lint.rules.levels import levels_named
from kehoach_lint.rules.tr.authorities import Body, bodies, body_of
from kehoach_lint.rules.tr.document import day_of, misspelt
from kehoach_lint.rules.tr.home import Home, acting, home_of, place_key, signing
from kehoach_lint.rules.tr.naming import Named, agree, named_units, same, shown, within
from kehoach_lint.rules.tr.places import Key
from kehoach_lint.rulesets.units import COMMUNE, DISTRICT, PROVINCE, units
from kehoach_lint.vietnamese.folding import fold
from kehoach_lint.vietnamese.words import Words, words_of

_COMPLETE_SINCE = date(2025, 7, 1)
_OWN_RECIPIENTS = (
    "tt ", "tt. ", "tt đảng ủy", "thường trực đảng ủy", "thường trực hđnd", "đảng ủy", "hđnd",
    "thường trực hội đồng nhân dân", "lãnh đạo ubnd", "chủ tịch", "ct,", "các phó chủ tịch",
    "thành viên ubnd", "ủy viên ubnd",
)  # fmt: skip
"""How a recipient begins that is the issuing commune's own."""


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each formal part that speaks of another body or unit than the header."""
    words = words_of(context.draft.text)
    named = named_units(context.draft.text)
    issuer = plan.header.issuer_name
    yield from _body(plan, issuer)
    yield from _level(plan, issuer)
    place = place_key(plan)
    placed = place is None or any(same(place, unit.key) for unit in named)
    if agree(named) and placed and not plan.header.superior:
        return
    home = home_of(plan, words, named)
    if home is None:
        return
    excused = misspelt(context.draft, plan)
    for unit, key, severity in _units(plan, home, words, named):
        if excused.isdisjoint(range(unit.start, unit.last + 1)):
            params = {"written": shown(unit, words), "right": shown(home.unit, words)}
            yield Report(unit.span(words), key, params, severity=severity)
    yield from _place(plan, home, words, named, excused)
    yield from _superior(plan, home, words, named)


def _units(
    plan: Plan, home: Home, words: Words, named: Sequence[Named]
) -> Iterator[tuple[Named, str, Severity]]:
    """Units in the opening, the recipients and the signature that are others than the header's."""
    sure = Severity.ERROR if home.headed else Severity.WARNING
    for unit in acting(plan, words, named):
        if home.is_other(unit):
            yield unit, "opening", sure if home.sure else Severity.WARNING
    own = [unit for unit in _recipients(plan, words, named) if unit.level == home.unit.level]
    if home.unit.level == COMMUNE and all(map(home.is_other, own)):
        for unit in own[:1]:
            yield unit, "recipients", Severity.WARNING
    for unit in signing(plan, words, named):
        if home.is_other(unit):
            yield unit, "signature", sure
            return


def _recipients(plan: Plan, words: Words, named: Sequence[Named]) -> Iterator[Named]:
    for item in plan.recipients.items if plan.recipients else ():
        if fold(item.text).startswith(_OWN_RECIPIENTS):
            yield from within(named, words, item.span)


def _body(plan: Plan, issuer: str) -> Iterator[Report]:
    """The authority or post of another kind of body than the issuing one."""
    signature, body = plan.signature, body_of(issuer)
    if signature is None or body is None:
        return
    for line in (*signature.authority, *signature.positions):
        possible = bodies(line.text)
        if possible:
            if body not in possible:
                params = {"written": " ".join(line.text.split()), "right": body.value}
                yield Report(line.span, "body", params, severity=Severity.ERROR)
            return
    posts = [fold(line.text) for line in signature.positions]
    wrong = {Body.COMMITTEE: "bí thư", Body.PARTY: "chủ tịch"}.get(body)
    right = "bí thư" if body is Body.PARTY else "chủ tịch"
    if wrong and posts and all(wrong in post and right not in post for post in posts):
        line = signature.positions[0]
        yield Report(line.span, "body", {"written": line.text, "right": body.value})


def _level(plan: Plan, issuer: str) -> Iterator[Report]:
    """The post of a body of another level: UBND xã signed by the chairman of a district."""
    levels = levels_named(issuer)
    if plan.signature is None or body_of(issuer) is None or len(levels) != 1:
        return
    for line in (*plan.signature.authority, *plan.signature.positions):
        signed = levels_named(line.text)
        if len(signed) == 1 and signed != levels:
            params = {"written": " ".join(line.text.split()), "right": " ".join(issuer.split())}
            yield Report(line.span, "level", params, severity=Severity.ERROR)
            return


def _place(
    plan: Plan, home: Home, words: Words, named: Sequence[Named], excused: frozenset[int]
) -> Iterator[Report]:
    """The place of the date line when it is another unit's."""
    issued, key = plan.header.issued, place_key(plan)
    if issued is None or key is None or not home.headed or same(key, home.unit.key):
        return
    if _above(key, home, named) or not _of_level(key, home, day_of(plan)):
        return
    span = issued.place_span
    excuse = any(span.start <= words.starts[word] < span.end for word in excused)
    if not excuse:
        params = {"written": issued.place, "right": shown(home.unit, words)}
        yield Report(span, "place", params)


def _superior(plan: Plan, home: Home, words: Words, named: Sequence[Named]) -> Iterator[Report]:
    """The province in the line above the issuing body when the commune is in another one: told only
    of the time of which the list of units has all communes."""
    day = day_of(plan)
    if day is None or day < _COMPLETE_SINCE or not home.headed or home.unit.level != COMMUNE:
        return
    own = [unit for unit in units().find(" ".join(home.unit.key), day) if unit.level == COMMUNE]
    parents = [tuple(fold(parent).split()) for unit in own for parent in unit.parents]
    for line in plan.header.superior:
        for unit in within(named, words, line.span):
            known = unit.level == PROVINCE and units().is_unit(" ".join(unit.key), day)
            if own and known and not any(same(unit.key, parent) for parent in parents):
                params = {"written": shown(unit, words), "right": shown(home.unit, words)}
                yield Report(unit.span(words), "superior", params)


def _of_level(key: Key, home: Home, day: date | None) -> bool:
    """Whether a place is a unit of the same level as the document's own, and not inside of it. Only
    of communes may the list not know all that there were on the day."""
    level, own = home.unit.level, " ".join(home.unit.key)
    found = units().find(" ".join(key))
    if any(fold(parent) == own for unit in found for parent in unit.parents):
        return False
    return any(unit.level == level and (level == COMMUNE or unit.existed(day)) for unit in found)


def _above(key: Key, home: Home, named: Sequence[Named]) -> bool:
    """Whether a place is, or may be, a unit on another level that the text names, or the district
    or province of the commune."""
    if any(same(key, unit.key) for unit in named if unit.level != home.unit.level):
        return True
    if home.unit.level != COMMUNE:
        return False
    name = " ".join(key)
    found = units().find(name)
    own = [unit for unit in units().find(" ".join(home.unit.key)) if unit.level == COMMUNE]
    if any(unit.level == PROVINCE or (unit.level == DISTRICT and not own) for unit in found):
        return True
    return any(fold(parent) == name for unit in own for parent in unit.parents)


RULE = Rule(
    code="TR005",
    name="co-quan-trai-nhau",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.2, II.4, II.7",
    bad=(
        {Part.SIGNATURE: "TM. ỦY BAN NHÂN DÂN XÃ VẠN THẮNG\nCHỦ TỊCH\nLương Khắc Vượng"},
        {Part.SIGNATURE: "T/M BAN THƯỜNG VỤ\nBÍ THƯ\nLương Khắc Vượng"},
        {Part.DATE: "Vạn Thắng, ngày 05 tháng 3 năm 2024"},
    ),
    good=(
        {Part.SIGNATURE: "TM. ỦY BAN NHÂN DÂN XÃ CẨM LĨNH\nCHỦ TỊCH\nLương Khắc Vượng"},
        {Part.DATE: "Ba Vì, ngày 05 tháng 3 năm 2024"},
    ),
)
