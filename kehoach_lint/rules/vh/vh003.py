"""Danh từ chung, từ thông thường viết hoa giữa câu.

Nói chung nhiều đối tượng thì viết thường: "các sở, ban, ngành", "cán bộ, đảng viên", "các hợp tác
xã". Từ thông thường giữa câu cũng viết thường: "với chủ đề", "theo luật định".

Ngoại lệ: không xét khi từ ấy mở đầu một tên riêng ("các Sở Nội vụ, Tài chính", "Hợp tác xã Bình
Minh"), đầu câu, đầu dòng, trong ngoặc kép, tên gọi đứng sau loại văn bản, phong trào ("Đề án Nâng
cao …"). "Các Sở, ngành", "các Bộ, ngành" (chỉ hoa chữ đầu chuỗi) ở mức thông tin vì nhiều nơi quen
viết.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.vh.names import wrong_names
from kehoach_lint.rules.vh.setting import Setting, setting_of
from kehoach_lint.rules.vh.telling import Wrong, each_way, lowered
from kehoach_lint.rulesets.capitals import Group, folded_words

_HABIT = frozenset(("bộ", "sở", "ban", "ngành", "phòng", "hội", "chi bộ", "đảng bộ"))
"""Nouns that many offices write with a capital behind "các"."""
_LINKS = frozenset(("và", "hoặc", "cùng", "với"))
_LEVELS = ("tỉnh", "huyện", "xã", "phường")
_OF = frozenset(("của", "toàn", "cấp", "trong", "ở"))
_OTHER_BODY = frozenset(("ủy", "đoàn", "đội", "hội"))
"""What makes a level the name of a body: "Tỉnh ủy"."""
_ENDS = frozenset(("", ",", ";", ".", ":", ")"))
_LONGEST = 3


class _Noun(NamedTuple):
    first: int
    size: int
    habit: bool


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each common noun or ordinary word with a capital once, with all its places."""
    setting = setting_of(context)
    nouns = list(_nouns(setting))
    words = (lowered(setting, index) for index in _ordinary_words(setting))
    sure = [*_lowered(setting, nouns, habit=False), *_always_small(setting)]
    habits = _lowered(setting, nouns, habit=True)
    doubtful = [*words, *_own_level(setting)]
    named = _named(setting)
    yield from each_way(setting, _without(named, sure))
    yield from each_way(setting, _without(named, habits), severity=Severity.INFO)
    yield from each_way(setting, _without(named, doubtful), safe=False)


def _named(setting: Setting) -> frozenset[int]:
    """The words of the phrases that VH007 tells of."""
    return frozenset(
        index
        for name in wrong_names(setting)
        for index in range(name.first, name.first + len(name.right))
    )


def _without(named: frozenset[int], found: Iterable[Wrong]) -> list[Wrong]:
    return [wrong for wrong in found if wrong.first not in named]


def _lowered(setting: Setting, nouns: list[_Noun], *, habit: bool) -> Iterator[Wrong]:
    for noun in nouns:
        if noun.habit is habit:
            yield lowered(setting, noun.first, noun.size)


def _nouns(setting: Setting) -> Iterator[_Noun]:
    groups = folded_words()
    common = groups[Group.COMMON] | groups[Group.COMMON_ALWAYS]
    firsts = frozenset(phrase.partition(" ")[0] for phrase in common)
    for index in setting.among(firsts):
        if not setting.title(index) or index == 0:
            continue
        size = setting.phrase_at(index, common, _LONGEST)
        if not size or not _in_small(setting, index, size) or not setting.free(index):
            continue
        phrase = setting.folded(index, size)
        if setting.follows(index, groups[Group.MANY]):
            yield _Noun(index, size, phrase in _HABIT)
        elif phrase in groups[Group.COMMON_ALWAYS] and _in_list(setting, index, common):
            if phrase in _HABIT and setting.joined(index + size):
                continue
            yield _Noun(index, size, habit=False)


def _in_small(setting: Setting, index: int, size: int) -> bool:
    """Whether what follows the first syllable shows that no name begins here."""
    last = index + size - 1
    if not all(setting.small(place) for place in range(index + 1, last + 1)):
        return False
    if last + 1 >= len(setting.words.written) or not setting.joined(last + 1):
        return "/" not in setting.behind(last) and not setting.behind(last).startswith((" -", " –"))
    return setting.small(last + 1) and not _name_ahead(setting, last + 1)


def _name_ahead(setting: Setting, index: int) -> bool:
    """Whether a capital follows soon, so that the words may be a name ("Trường tiểu học Hòa Bình",
    "các Sở, ngành")."""
    for place in range(index, min(index + 4, len(setting.words.written))):
        if not setting.joined(place):
            return False
        if not setting.small(place):
            return setting.words.folded[place - 1] not in ("của", "và", "tại", "trên", "theo")
    return False


def _in_list(setting: Setting, index: int, common: frozenset[str]) -> bool:
    """Whether a noun stands in a row of common nouns that begins inside a sentence or with a
    common noun: "cán bộ, Đảng viên"."""
    gap = setting.before(index).strip()
    last = index - 1
    if gap == "" and setting.words.folded[last] in _LINKS and setting.small(last):
        last -= 1
    elif gap != ",":
        return False
    for size in range(1, _LONGEST + 1):
        first = last - size + 1
        if first >= 0 and setting.folded(first, size) in common:
            rest = range(first + 1, last + 1)
            return not _behind_name(setting, first) and all(setting.small(place) for place in rest)
    return False


def _behind_name(setting: Setting, index: int) -> bool:
    """Whether a word with a capital stands right before that does not say "many"."""
    if not setting.joined(index) or setting.small(index - 1):
        return False
    return not setting.follows(index, folded_words()[Group.MANY])


def _ordinary_words(setting: Setting) -> Iterator[int]:
    groups = folded_words()
    words = groups[Group.ORDINARY]
    for index in setting.among(frozenset(word.partition(" ")[0] for word in words)):
        if not setting.title(index) or not setting.joined(index) or not setting.small(index - 1):
            continue
        size = setting.phrase_at(index, words, _LONGEST)
        if not size or not _in_small(setting, index, size) or not setting.free(index):
            continue
        if not setting.follows(index, groups[Group.BEFORE_NAME]):
            yield index


def _always_small(setting: Setting) -> Iterator[Wrong]:
    """Phrases that never have a capital, in quotes too: "thi đua Ái Quốc"."""
    groups = folded_words()
    phrases = groups[Group.ALWAYS_SMALL]
    for index in setting.among(frozenset(phrase.partition(" ")[0] for phrase in phrases)):
        size = setting.phrase_at(index, phrases, _LONGEST + 1)
        if not size or not setting.legible(index) or setting.words.written[index].isupper():
            continue
        if all(setting.small(place) for place in range(index, index + size)):
            continue
        inside = setting.joined(index) and setting.small(index - 1)
        named = setting.follows(index, groups[Group.BEFORE_NAME])
        if (inside or setting.small(index)) and not named:
            yield lowered(setting, index, size)


def _own_level(setting: Setting) -> Iterator[Wrong]:
    """Words such as "của Tỉnh" in a text that has "của tỉnh" more often."""
    for unit in _LEVELS:
        places = [index for index in setting.places.get(unit, ()) if _alone(setting, index)]
        capital = [index for index in places if setting.title(index) and setting.free(index)]
        if len(places) - len(capital) > len(capital):
            for index in capital:
                yield lowered(setting, index)


def _alone(setting: Setting, index: int) -> bool:
    """Whether a level stands for its own unit, with no name behind it."""
    if not setting.joined(index) or setting.folded(index - 1, 1) not in _OF:
        return False
    last = index + 1 >= len(setting.words.written)
    if last or setting.behind(index).strip():
        return setting.behind(index).strip()[:1] in _ENDS
    return setting.small(index + 1) and setting.words.folded[index + 1] not in _OTHER_BODY


RULE = Rule(
    code="VH003",
    name="hoa-danh-tu-chung",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục II (chỉ viết hoa những trường hợp được nêu)",
    applies=Applies.TEXT,
    bad=("- Vận động các Hợp tác xã và cán bộ, Đảng viên cùng góp cây giống.",),
    good=(
        "- Vận động các hợp tác xã và cán bộ, đảng viên cùng góp cây giống.",
        "- Các Sở Nội vụ, Tài chính và Hợp tác xã Bình Minh góp cây giống.",
    ),
)
