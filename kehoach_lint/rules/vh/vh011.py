"""Một cụm từ viết hoa nhiều cách trong cùng văn bản.

Cùng một cụm từ, cùng một nghĩa thì viết hoa như nhau từ đầu đến cuối văn bản: không lẫn "Ban Chỉ
đạo" với "Ban chỉ đạo", "Ngày thành lập" với "ngày thành lập".

Căn cứ: cách viết nhất quán trong văn bản; các cách viết ấy có thể đều được chấp nhận.

Ngoại lệ: chữ đầu câu, đầu dòng, chữ in hoa toàn bộ và chữ trong ngoặc kép không được tính. Chỉ xét
các cụm từ trong nhóm nhat-quan của tệp rulesets/viet-hoa.yaml.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.plan import Plan
from kehoach_lint.resources import per_data
from kehoach_lint.rules.base import Applies, Context, Mention, Report, Rule
from kehoach_lint.rules.vh.setting import Setting, setting_of
from kehoach_lint.rulesets.capitals import Group, capital_words
from kehoach_lint.vietnamese.folding import fold

Pair = tuple[str, str]


class _Phrase(NamedTuple):
    """A phrase by its folded words; ``small`` tells that it means the same in small letters."""

    words: tuple[str, ...]
    small: bool


@per_data
def _phrases() -> Mapping[Pair, list[_Phrase]]:
    """The phrases by their first two words, the longest first."""
    found: dict[Pair, list[_Phrase]] = defaultdict(list)
    for phrase in capital_words()[Group.ALIKE]:
        words = tuple(fold(phrase).split())
        found[words[0], words[1]].append(_Phrase(words, phrase.islower()))
    for phrases in found.values():
        phrases.sort(key=lambda phrase: -len(phrase.words))
    return found


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each phrase that is written in several ways once, at the rarer places."""
    setting = setting_of(context)
    for ways in _occurrences(setting).values():
        if len(ways) < 2:
            continue
        usual = max(ways, key=lambda way: len(ways[way]))
        rare = sorted(span for way, spans in ways.items() if way != usual for span in spans)
        first = setting.text[slice(*rare[0])]
        yield Report(
            span=rare[0],
            params={
                "written": " ".join(first.split()),
                "usual": usual,
                "number": len(ways[usual]),
                "rare": len(rare),
            },
            related=tuple(Mention(span, "again") for span in rare[1:]),
            suggestion=usual,
        )


def _occurrences(setting: Setting) -> Mapping[tuple[str, ...], Mapping[str, list[Span]]]:
    """Where each phrase stands inside sentences, by the way it is written."""
    found: dict[tuple[str, ...], dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    phrases, folded = _phrases(), setting.words.folded
    for index, pair in enumerate(pairwise(folded)):
        if pair not in phrases:
            continue
        for words, small in phrases[pair]:
            last = index + len(words) - 1
            if tuple(folded[index : last + 1]) != words or not _one(setting, index, last):
                continue
            if setting.small(index) and not small:
                break
            span = Span(*setting.words.span(index, last))
            found[words][" ".join(setting.words.written[index : last + 1])].append(span)
            break
    return found


def _one(setting: Setting, first: int, last: int) -> bool:
    """Whether a phrase stands inside a sentence without marks between its words."""
    if not setting.inside(first) or not setting.free(first):
        return False
    if not all(setting.joined(index) for index in range(first + 1, last + 1)):
        return False
    if not setting.small(first) and _named(setting, last + 1):
        return False
    return not any(word.isupper() for word in setting.words.written[first : last + 1])


def _named(setting: Setting, index: int) -> bool:
    """Whether a name follows that the phrase is a part of: "Tổ hợp tác Bình Minh"."""
    return index < len(setting.words.written) and setting.joined(index) and setting.title(index)


RULE = Rule(
    code="VH011",
    name="hoa-khong-thong-nhat",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    behind=("TR",),
    bad=("- Chào mừng Ngày thành lập xã, hướng tới ngày thành lập huyện và ngày thành lập hội.",),
    good=(
        "- Chào mừng ngày thành lập xã, hướng tới ngày thành lập huyện.",
        "- Ngày thành lập xã được kỷ niệm cùng ngày thành lập huyện.",
    ),
)
