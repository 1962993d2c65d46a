"""Ngày lễ, ngày tết, năm âm lịch, thứ và tháng viết hoa sai.

Viết hoa chữ đầu tên ngày tết ("tết Nguyên đán", "tết Trung thu"), ngày lễ ("Quốc khánh"), mọi âm
tiết của năm âm lịch ("Giáp Thìn") và âm tiết chỉ tên thứ, tháng viết bằng chữ ("thứ Hai", "tháng
Giêng").

Ngoại lệ: "Tết Nguyên đán" và "tết Nguyên đán" đều được chấp nhận; "thứ hai" nghĩa là "điều thứ hai"
hoặc "lần thứ hai", "tối thứ hai của hội thi" không bị xét, chỉ xét khi có buổi, "hằng tuần" hay "từ
thứ … đến thứ …" đi cùng; trong ngoặc kép không bị xét.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.vh.setting import Setting, setting_of
from kehoach_lint.rules.vh.telling import Wrong, each_way, raised, raised_first

_FEASTS = frozenset(("nguyên đán", "trung thu", "đoan ngọ", "quốc khánh"))
_CAN = frozenset((
    "giáp", "ất", "bính", "đinh", "mậu", "kỷ", "kỉ", "canh", "tân", "nhâm", "quý",
))  # fmt: skip
_CHI = frozenset((
    "tý", "tí", "sửu", "dần", "mão", "mẹo", "thìn", "tỵ", "tị", "ngọ", "mùi", "thân", "dậu",
    "tuất", "hợi",
))  # fmt: skip
_YEAR = frozenset(("năm", "xuân", "tết", "đón", "mừng", "nguyên đán"))
_DAYS = frozenset(("hai", "ba", "tư", "năm", "sáu", "bảy"))
_PARTS = frozenset(("sáng", "chiều", "tối"))
_WEEKLY = frozenset(("hằng tuần", "hàng tuần", "đầu tuần", "cuối tuần", "chủ nhật", "tình nguyện"))
_COUNTED = frozenset((
    "lần", "đợt", "phiên", "kỳ", "nhóm", "giải", "hạng", "đứng", "vòng", "khóa", "nhiệm", "xếp",
    "việc", "điều", "tập", "loại", "quý",
))  # fmt: skip
"""What is counted: "lần thứ hai" is no day."""
_MONTHS = frozenset(("giêng", "chạp"))


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each wrong way of writing once, with all its places."""
    setting = setting_of(context)
    found = [*_feasts(setting), *_lunar(setting), *_weekdays(setting), *_months(setting)]
    yield from each_way(setting, [wrong for wrong in found if setting.free(wrong.first)])


def _feasts(setting: Setting) -> Iterator[Wrong]:
    """Wrong: "Nguyên Đán", "nguyên đán"; right: "Nguyên đán"."""
    for index in setting.among(frozenset(name.partition(" ")[0] for name in _FEASTS)):
        if not setting.phrase_at(index, _FEASTS, 2) or _capitals(setting, index, 2):
            continue
        if setting.small(index) or not setting.small(index + 1):
            yield raised_first(setting, index, 2)


def _lunar(setting: Setting) -> Iterator[Wrong]:
    for index in setting.among(_CAN):
        if setting.folded(index + 1, 1) not in _CHI or not setting.joined(index + 1):
            continue
        both = setting.title(index) and setting.title(index + 1)
        if both or _capitals(setting, index, 2) or not setting.follows(index, _YEAR, 2):
            continue
        yield raised(setting, index, 2)


def _weekdays(setting: Setting) -> Iterator[Wrong]:
    days: dict[int, bool] = {}
    places = [index for index in setting.places.get("thứ", ()) if _is_day(setting, index)]
    for index in reversed(places):  # the first days of a list are judged by the later ones
        days[index] = _of_week(setting, index, days)
    for index in places:
        if days[index] and setting.joined(index + 1) and setting.small(index + 1):
            yield raised(setting, index + 1)


def _of_week(setting: Setting, index: int, later: Mapping[int, bool]) -> bool:
    """Whether "thứ hai" is a day, not "secondly" or "the second"; ``later`` has what was found out
    of the places behind it."""
    before = setting.folded(index - 1, 1) if setting.joined(index) else ""
    gap = setting.behind(index + 1)
    behind = setting.folded(index + 2, 2) if gap in (" ", ", ") else ""
    if before in _COUNTED or behind.startswith("của "):
        return False
    if before in _PARTS or behind in _WEEKLY:
        return True
    if before == "từ":
        return behind == "đến thứ" and setting.folded(index - 2, 1) not in _COUNTED
    return gap == ", " and later.get(index + 2, False)


def _is_day(setting: Setting, index: int) -> bool:
    """Whether a day may stand at a word, in small letters or not."""
    return setting.folded(index, 1) == "thứ" and setting.folded(index + 1, 1) in _DAYS


def _months(setting: Setting) -> Iterator[Wrong]:
    for index in setting.places.get("tháng", ()):
        named = setting.joined(index + 1) and setting.folded(index + 1, 1) in _MONTHS
        if named and setting.small(index + 1):
            yield raised(setting, index + 1)


def _capitals(setting: Setting, first: int, size: int) -> bool:
    return all(word.isupper() for word in setting.words.written[first : first + size])


RULE = Rule(
    code="VH008",
    name="hoa-ngay-le-tet",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục II, mục V.5 và V.8",
    applies=Applies.TEXT,
    behind=("TR",),
    bad=("- Trực cơ quan dịp Tết Nguyên Đán và sáng thứ bảy.",),
    good=(
        "- Trực cơ quan dịp Tết Nguyên đán và sáng thứ Bảy.",
        "- Thứ hai, cần trực cơ quan dịp tết Nguyên đán năm Giáp Thìn.",
    ),
)
