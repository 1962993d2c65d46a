"""Nhân dân, Nhà nước không viết hoa.

Hai từ này luôn viết hoa (Phụ lục II, mục V.1): "các tầng lớp Nhân dân", "pháp luật của Nhà nước".

Ngoại lệ: trong tên gọi thì viết thường ("Ủy ban nhân dân", "Hội đồng nhân dân", "Quân đội nhân
dân", "Công an nhân dân", "lực lượng vũ trang nhân dân"), trong từ ghép cũng vậy ("quản lý nhà
nước", "cơ quan nhà nước", "ngân sách nhà nước"); "quần chúng nhân dân" không bị xét. Chữ trong
ngoặc kép không bị xét. "Quản lý Nhà nước" (hoa thừa) chỉ ở mức thông tin.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.vh.setting import Setting, setting_of
from kehoach_lint.rules.vh.telling import each_way, lowered, raised_first
from kehoach_lint.rulesets.capitals import Group, folded_words
from kehoach_lint.vietnamese.folding import fold

_NOT_PEOPLE = frozenset(("tệ",))


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report small "nhân dân" with all places, then "nhà nước", then "quản lý Nhà nước"."""
    setting = setting_of(context)
    yield from each_way(setting, [raised_first(setting, at, 2) for at in _people(setting)])
    yield from each_way(setting, [raised_first(setting, at, 2) for at in _state(setting)])
    too_much = [lowered(setting, at, 2) for at in _compounds(setting)]
    yield from each_way(setting, too_much, safe=False, severity=Severity.INFO, key="compound")


def _pairs(setting: Setting, first: str, second: str) -> Iterator[int]:
    """Where two words stand side by side and may be judged."""
    for index in setting.places.get(first, ()):
        follows = setting.folded(index + 1, 1) == second and setting.joined(index + 1)
        if follows and setting.free(index):
            yield index


def _people(setting: Setting) -> Iterator[int]:
    names = folded_words()[Group.PEOPLE_SMALL]
    for index in _pairs(setting, "nhân", "dân"):
        if not setting.small(index) or not setting.small(index + 1):
            continue
        behind = setting.words.folded[index + 2 : index + 3] if setting.joined(index + 2) else []
        named = setting.follows(index, names) or _abbreviated(setting, index)
        if not named and _NOT_PEOPLE.isdisjoint(behind):
            yield index


def _abbreviated(setting: Setting, index: int) -> bool:
    """Whether a name in capitals stands before: "VKS nhân dân"."""
    if not setting.joined(index):
        return False
    before = setting.words.written[index - 1]
    return len(before) > 1 and before.isupper()


def _state(setting: Setting) -> Iterator[int]:
    before = folded_words()[Group.STATE_CAPITAL]
    for index in _pairs(setting, "nhà", "nước"):
        if setting.small(index) and _stands_for_itself(setting, index, before):
            yield index


def _stands_for_itself(setting: Setting, index: int, before: frozenset[str]) -> bool:
    """Whether the words before show that the State itself is meant."""
    start = setting.words.starts[max(0, index - 3)]
    text = fold(setting.text[start : setting.words.starts[index]])
    if not text.endswith(tuple(before)):
        return False
    ending = max((phrase for phrase in before if text.endswith(phrase)), key=len)
    return text == ending or not text[-len(ending) - 1].isalpha()


def _compounds(setting: Setting) -> Iterator[int]:
    heads = folded_words()[Group.STATE_SMALL]
    for index in _pairs(setting, "nhà", "nước"):
        if setting.title(index) and setting.follows(index, heads) and setting.small(index - 1):
            yield index


RULE = Rule(
    code="VH004",
    name="nhan-dan-nha-nuoc",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục II, mục V.1",
    applies=Applies.TEXT,
    behind=("TR",),
    bad=("- Vận động nhân dân trong thôn trồng hoa theo chính sách của nhà nước.",),
    good=(
        "- Vận động Nhân dân trong thôn trồng hoa theo chính sách của Nhà nước.",
        "- Ủy ban nhân dân xã quản lý nhà nước về đất đai bằng ngân sách nhà nước.",
    ),
)
