"""Viết hoa sau dấu chấm phẩy khi chưa hết câu.

Chỉ chữ cái đầu của một câu hoàn chỉnh mới viết hoa; dấu chấm phẩy không kết thúc câu, nên từ đứng
sau viết thường nếu không phải tên riêng. Động từ và từ nối ("; Tiếp tục", "; Đồng thời") là cảnh
báo, danh từ là thông tin.

Ngoại lệ: không xét tên cơ quan, chức danh, loại văn bản và từ lạ, mục "tên: số liệu" ("Dân số: 500;
Tỷ lệ tăng: 2%"), chữ trong ngoặc kép.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.vh.setting import Setting, setting_of
from kehoach_lint.rules.vh.telling import lowered, together
from kehoach_lint.rulesets.capitals import Group, folded_words
from kehoach_lint.vietnamese.counts import UNKNOWN, counts

_SEEN = 60
"""How often two words are counted together that are ordinary words."""
_MARKS = frozenset("; ).…”\u00a0")
"""What may stand around a semicolon."""
_CLAUSE = late(r"[^;:.\n]*")


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report all capitals behind semicolons together: those of verbs and links, those of nouns."""
    setting = setting_of(context)
    found = list(_capitals(setting))
    plain = [index for index in found if _plain(setting, index)]
    nouns = [index for index in found if index not in plain]
    for places, severity in ((plain, None), (nouns, Severity.INFO)):
        if places:
            wrong = [lowered(setting, index) for index in places]
            yield together(setting, wrong, safe=not severity, severity=severity)


def _plain(setting: Setting, index: int) -> bool:
    """Whether a clause can only go on with this word, not name a thing."""
    groups = folded_words()
    words = groups[Group.BEHIND_SEMICOLON] | groups[Group.ORDINARY]
    return bool(setting.phrase_at(index, words))


def _capitals(setting: Setting) -> Iterator[int]:
    for index, gap in enumerate(setting.words.gaps):
        following = index + 1
        if gap == " " or not gap.endswith("; ") or following + 1 >= len(setting.words.gaps):
            continue
        if not _MARKS.issuperset(gap):
            continue
        judged = setting.title(following) and setting.free(following)
        if judged and _ordinary(setting, following) and not _labels(setting, following):
            yield following


def _labels(setting: Setting, index: int) -> bool:
    """Whether the words are a label before a colon, as in "Dân số: 500; Tỷ lệ tăng: 2%"."""
    start = setting.words.starts[index]
    clause = _CLAUSE.match(setting.text, start)
    return clause is not None and setting.text[clause.end() : clause.end() + 1] == ":"


def _ordinary(setting: Setting, index: int) -> bool:
    """Whether a capital word and the next are no name: known, and no name begins so."""
    if setting.behind(index) != " " or not setting.small(index + 1):
        return False
    known, groups = counts(), folded_words()
    first, second = setting.words.folded[index : index + 2]
    if _plain(setting, index):
        return True
    if first in groups[Group.NAME_BEGINS]:
        return False
    ids = known.ids.get(first, UNKNOWN), known.ids.get(second, UNKNOWN)
    return UNKNOWN not in ids and known.of(*ids) >= _SEEN


RULE = Rule(
    code="VH002",
    name="hoa-sau-cham-phay",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục II, mục I",
    applies=Applies.TEXT,
    bad=("- Dọn kênh mương trước mùa lũ; Tiếp tục trồng cây ven đường.",),
    good=(
        "- Dọn kênh mương trước mùa lũ; tiếp tục trồng cây ven đường.",
        "- Giao Phòng Kinh tế làm đầu mối; Hội Nông dân vận động hội viên.",
    ),
)
