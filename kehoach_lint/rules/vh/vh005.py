"""Viện dẫn Phần, Chương, Mục, Điều không viết hoa; khoản, điểm viết hoa giữa câu.

Khi viện dẫn, viết hoa Phần, Chương, Mục, Tiểu mục, Điều; không viết hoa khoản, điểm: "điểm a khoản
2 Điều 103 Mục 5 Chương XII Phần I".

Ngoại lệ: "các điều 57, 58" và "các mục II, III" không bị xét; "khoản", "điểm" đầu câu, đầu dòng
viết hoa là đúng; "Khoản" của mục lục ngân sách ("Loại 340, Khoản 341") không bị xét; "mục", "phần"
với chữ số thường ("mục 2") có thể là mục của biểu mẫu nên không bị xét.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.vh.setting import Setting, setting_of
from kehoach_lint.rules.vh.telling import Wrong, each_way, lowered, raised

_NUMBER = late(r" \d{1,3}\b(?![.,]\d|%)")
_ROMAN = late(r"[IVX]{1,6}")
_POINT = late(r"[a-eđg-il-vxy]")
_BUDGET = 99
"""Numbers above this are those of the budget, not of an act."""
_REFERRING = frozenset((
    "tại", "theo", "của", "ở", "với", "nêu", "và", "khoản", "điểm", "thuộc", "là", "trong",
))  # fmt: skip


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each wrong word once, with all its places."""
    setting = setting_of(context)
    yield from each_way(setting, [*_raised(setting), *_lowered(setting)])


def _raised(setting: Setting) -> Iterator[Wrong]:
    """Small "điều 5", "chương II", "mục IV" and "phần I"."""
    for word in ("điều", "chương", "mục", "phần"):
        for index in setting.places.get(word, ()):
            if not setting.small(index) or not setting.free(index):
                continue
            if _numbered(setting, index, word) and _referring(setting, index):
                yield raised(setting, index)


def _numbered(setting: Setting, index: int, word: str) -> bool:
    if word in ("điều", "chương") and _NUMBER.match(setting.behind(index)):
        return True
    if word == "điều" or not setting.joined(index + 1):
        return False
    return bool(_ROMAN.fullmatch("".join(setting.words.written[index + 1 : index + 2])))


def _referring(setting: Setting, index: int) -> bool:
    """Whether the words before lead to a reference: "tại điều 5", "khoản 2 điều 5"."""
    gap = setting.before(index)
    if gap.strip().isdigit():
        return setting.words.folded[index - 1] in ("khoản", "mục", "điều", "điểm")
    return gap in (" ", ", ") and (
        setting.words.folded[index - 1] in _REFERRING or setting.words.folded[index - 2] == "điểm"
    )


def _lowered(setting: Setting) -> Iterator[Wrong]:
    """Capital "Khoản 2", "Điểm a" inside a sentence."""
    for index in setting.places.get("khoản", ()):
        number = _NUMBER.match(setting.behind(index))
        if number and int(number[0]) <= _BUDGET and _within(setting, index):
            yield lowered(setting, index)
    for index in setting.places.get("điểm", ()):
        letter = "".join(setting.words.written[index + 1 : index + 2])
        if setting.joined(index + 1) and _POINT.fullmatch(letter) and _within(setting, index):
            yield lowered(setting, index)


def _within(setting: Setting, index: int) -> bool:
    """Whether a capital word stands inside a sentence, behind a small word, a letter or a comma."""
    if index == 0 or not setting.title(index) or not setting.free(index):
        return False
    return setting.before(index) in (" ", ", ", "; ") and (
        setting.small(index - 1) or setting.before(index) != " "
    )


RULE = Rule(
    code="VH005",
    name="hoa-vien-dan",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục II, mục V.7",
    applies=Applies.TEXT,
    bad=("- Việc bình xét theo Khoản 2 Điều 9 và điểm a khoản 1 điều 12 của Quy chế.",),
    good=(
        "- Việc bình xét theo khoản 2 Điều 9 và điểm a khoản 1 Điều 12 của Quy chế.",
        "- Khoản 2 Điều 9 nói về việc bình xét.",
    ),
)
