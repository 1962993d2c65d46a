"""Tên đơn vị hành chính, vùng miền viết hoa sai.

Danh từ chung chỉ đơn vị hành chính viết thường, tên riêng viết hoa mọi âm tiết: "tỉnh Nam Định",
"huyện Krông Ana". Viết "Thủ đô Hà Nội", "Thành phố Hồ Chí Minh". Tên vùng theo hướng viết hoa mọi
âm tiết: "Tây Nguyên", "Nam Bộ".

Ngoại lệ: đơn vị đặt tên theo chữ số, tên người, sự kiện thì danh từ chung cũng viết hoa ("Quận 1",
"Phường Điện Biên Phủ"). Đầu câu, đầu dòng, chữ in hoa, trong ngoặc kép không bị xét.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.vh.setting import Setting, setting_of
from kehoach_lint.rules.vh.telling import Wrong, each_way, lowered, raised, raised_first
from kehoach_lint.rulesets.capitals import Group, folded_words
from kehoach_lint.rulesets.units import units

_UNITS = ("tỉnh", "huyện", "quận", "phường", "xã", "thôn")
_LONGEST_NAME = 4
_REGIONS: Mapping[tuple[str, str], frozenset[str]] = MappingProxyType(
    {("tây", "nguyên"): frozenset(("nhân", "tắc", "liệu", "lý"))}
    | {(side, "bộ"): frozenset(("đội", "phận", "trưởng", "máy", "luật", "hành"))
       for side in ("bắc", "nam", "trung")}
)  # fmt: skip
"""Regions by their two words, with the words behind which they are something else."""
_SPECIAL = (("thủ", "đô", "hà", "nội"), ("thành", "phố", "hồ", "chí", "minh"))


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each wrong way of writing once, with all its places."""
    setting = setting_of(context)
    yield from each_way(setting, [*_units(setting), *_regions(setting), *_special(setting)])


def _units(setting: Setting) -> Iterator[Wrong]:
    """A capital common noun before the name of a unit, inside a sentence."""
    words = setting.words
    for index in setting.among(frozenset(_UNITS)):
        if index == 0 or not setting.title(index) or not setting.joined(index):
            continue
        if not setting.small(index - 1) or not setting.free(index) or not setting.joined(index + 1):
            continue
        if setting.title(index + 1) and _own_name(setting, index + 1, words.folded[index]):
            yield lowered(setting, index)


def _own_name(setting: Setting, first: int, unit: str) -> bool:
    """Whether a known unit of this kind is called so, and not after a person or an event."""
    last = first
    while (
        last + 1 < len(setting.words.written)
        and last - first + 1 < _LONGEST_NAME
        and setting.joined(last + 1)
        and setting.title(last + 1)
    ):
        last += 1
    size = last - first + 1
    named = folded_words()[Group.NAMED_AFTER]
    if any(setting.folded(first, length) in named for length in range(1, size + 1)):
        return False
    return any(_known(setting.folded(first, length), unit) for length in range(size, 0, -1))


def _known(name: str, unit: str) -> bool:
    return unit == "thôn" or any(found.type == unit for found in units().find(name))


def _regions(setting: Setting) -> Iterator[Wrong]:
    for (first, second), others in _REGIONS.items():
        for index in setting.places.get(first, ()):
            if not setting.title(index) or setting.folded(index, 2) != f"{first} {second}":
                continue
            if not setting.joined(index + 1) or not setting.small(index + 1):
                continue
            behind = setting.words.folded[index + 2 : index + 3]
            if others.isdisjoint(behind) and setting.free(index):
                yield raised(setting, index, 2)


def _special(setting: Setting) -> Iterator[Wrong]:
    for name in _SPECIAL:
        for index in setting.places.get(name[0], ()):
            size = len(name)
            if tuple(setting.words.folded[index : index + size]) != name or not setting.free(index):
                continue
            own = range(index + 2, index + size)
            if setting.small(index) and all(setting.title(place) for place in own):
                right = raised_first(setting, index, 2).right
                yield Wrong(index, (*right, *setting.words.written[index + 2 : index + size]))


RULE = Rule(
    code="VH006",
    name="hoa-dia-danh",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục II, mục III",
    applies=Applies.TEXT,
    behind=("TR",),
    bad=("- Học tập cách làm của Tỉnh Nam Định và các tỉnh Tây nguyên.",),
    good=(
        "- Học tập cách làm của tỉnh Nam Định và các tỉnh Tây Nguyên.",
        "- Học tập cách làm của Quận 1, Thành phố Hồ Chí Minh.",
    ),
)
