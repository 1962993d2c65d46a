"""Đơn vị hành chính không có vào thời điểm của kế hoạch.

Tên tỉnh, thành phố, huyện, xã có trong danh mục (rulesets/don-vi.tsv) nhưng vào ngày của kế hoạch
thì không còn hoặc chưa có: "tỉnh Kon Tum" sau ngày 01/7/2025.

Tên tỉnh là cảnh báo; huyện, xã là thông tin, vì hay nằm trong địa chỉ, tên dự án, và danh mục chưa
đủ các lần sáp nhập trước 01/7/2025. Báo cáo, biên bản, tờ trình, kế hoạch trước ngày ấy, và tỉnh đã
thành thành phố trực thuộc trung ương mà vẫn gọi là tỉnh, cũng chỉ là thông tin.

Ngoại lệ: tên ngoài danh mục không bị xét. Không báo khi nhắc như chuyện đã qua ("tỉnh Kon Tum cũ",
"trước đây", "trước sáp nhập"), trong ngoặc kép, trong tên văn bản cũ, trong câu nói về năm trước.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.plan import Form, Plan
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule
from kehoach_lint.rules.hl.days import TOLD, When, when
from kehoach_lint.rules.hl.history import History
from kehoach_lint.rules.hl.phrases import named
from kehoach_lint.rules.nt.times import shown
from kehoach_lint.rules.tr.places import Place, levels_of, places
from kehoach_lint.rulesets.units import DISTRICT, PROVINCE, Unit, units
from kehoach_lint.vietnamese.words import Words, words_of

_REFORM = date(2025, 7, 1)
_TYPED = frozenset(("tỉnh", "thành phố"))
"""Nouns whose units of another type are other units."""


class _Gone(NamedTuple):
    """A unit at one place that was not there: how (message key), until or since which day."""

    key: str
    level: str
    day: date
    span: Span


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each unit once, with all its places."""
    day = when(plan)
    if day is None:
        return
    text = context.draft.text
    words, history = words_of(text), History(text, plan)
    taken = {word for place in named(text) for word in range(place.first, place.last + 1)}
    groups: dict[str, list[_Gone]] = defaultdict(list)
    for place in _longest(words):
        noun = len(place.type.split())
        if not taken.isdisjoint(range(place.first - noun, place.first)):
            continue
        gone = _judged(place, words, day)
        if gone and not history.covers(gone.span, gone.day):
            name = " ".join(words.folded[place.first - noun : place.last + 1])
            groups[name].append(gone)
    for found in groups.values():
        yield _report(found, text, plan, day)


def _longest(words: Words) -> Iterator[Place]:
    """The longest name of a unit behind each type noun."""
    best: dict[int, Place] = {}
    for place in places(words):
        if levels_of(place.type) and _rows(place, words):
            best[place.first] = place
    yield from best.values()


def _rows(place: Place, words: Words) -> Sequence[Unit]:
    """All units of a place's name that its type noun can mean."""
    name = "".join(
        words.folded[index] + (words.gaps[index] if index < place.last else "")
        for index in range(place.first, place.last + 1)
    )
    rows = [unit for unit in units().find(name) if unit.level in levels_of(place.type)]
    if place.type in _TYPED:
        rows = [unit for unit in rows if unit.type == place.type]
    elif DISTRICT in levels_of(place.type):
        rows = [unit for unit in rows if unit.type != "thành phố"]
    return rows


def _judged(place: Place, words: Words, day: When) -> _Gone | None:
    rows = _rows(place, words)
    if any(unit.existed(day.first) or unit.existed(day.last) for unit in rows):
        return None
    noun = len(place.type.split())
    start = words.starts[place.first - noun]
    span = Span(start, words.span(place.first, place.last)[1])
    ends = [unit.until for unit in rows if unit.until is not None and unit.until < day.first]
    if ends:
        last = max(ends)
        level = next(unit.level for unit in rows if unit.until == last)
        renamed = any(
            unit.level == level and unit.existed(day.first)
            for unit in units().find(" ".join(words.folded[place.first : place.last + 1]))
        )
        return _Gone("type" if renamed else "", level, last, span)
    begins = [unit.since for unit in rows if unit.since is not None and unit.since > day.last]
    if begins and rows:
        return _Gone("early", rows[0].level, min(begins), span)
    return None


def _report(found: Sequence[_Gone], text: str, plan: Plan, day: When) -> Report:
    first = found[0]
    severity = Severity.WARNING
    if first.key or first.level != PROVINCE or day.first < _REFORM or plan.kind in TOLD:
        severity = Severity.INFO
    params = {
        "written": " ".join(text[first.span.start : first.span.end].split()),
        "day": shown(first.day),
    }
    related = tuple(Mention(gone.span, "place") for gone in found[1:])
    return Report(first.span, first.key, params, related, severity=severity)


RULE = Rule(
    code="HL004",
    name="don-vi-khong-con",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="Nghị quyết 202/2025/QH15",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.DOCUMENT: (
                "ỦY BAN NHÂN DÂN\n"
                "XÃ PHONG NHA\n"
                "Số: 12/KH-UBND\n"
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "Độc lập - Tự do - Hạnh phúc\n"
                "Phong Nha, ngày 05 tháng 3 năm 2026\n"
                "\n"
                "KẾ HOẠCH\n"
                "Giữ sạch ao làng năm 2026\n"
                "\n"
                "I. TỔ CHỨC THỰC HIỆN\n"
                "- Văn phòng xã báo kết quả về Sở Nội vụ tỉnh Quảng Bình.\n"
                "- Các thôn ra quân vào sáng thứ Bảy."
            ),
        },
    ),
    good=(
        {
            Part.DOCUMENT: (
                "ỦY BAN NHÂN DÂN\n"
                "XÃ PHONG NHA\n"
                "Số: 12/KH-UBND\n"
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "Độc lập - Tự do - Hạnh phúc\n"
                "Phong Nha, ngày 05 tháng 3 năm 2026\n"
                "\n"
                "KẾ HOẠCH\n"
                "Giữ sạch ao làng năm 2026\n"
                "\n"
                "I. TỔ CHỨC THỰC HIỆN\n"
                "- Nối tiếp phong trào của tỉnh Quảng Bình cũ.\n"
                "- Các thôn ra quân vào sáng thứ Bảy."
            ),
        },
        "- Học cách làm của tỉnh Kon Tum, huyện Bố Trạch.",
    ),
)
