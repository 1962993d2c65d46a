"""Tên loại của một văn bản cụ thể không viết hoa.

Khi nêu một văn bản cụ thể (có số, ký hiệu), viết hoa chữ cái đầu của tên loại: "Công văn số
45/UBND-NV", "Quyết định số 12/QĐ-UBND".

Ngoại lệ: nói chung thì viết thường ("các quyết định khen thưởng", "số công văn"); sau "các",
"những", "hai" là nhiều văn bản nên không bị xét; hợp đồng, giấy, phiếu, biên bản và chữ trong ngoặc
kép cũng không.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan
from kehoach_lint.resources import per_data
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.vh.setting import Setting, setting_of
from kehoach_lint.rules.vh.telling import Wrong, each_way, raised_first
from kehoach_lint.rulesets.loading import document_types
from kehoach_lint.vietnamese.folding import fold

_MORE = ("nghị định", "thông tư", "công văn", "pháp lệnh")
_GENERAL = frozenset(("luật", "hợp", "giấy", "phiếu", "biên", "bản", "thư"))
"""First words of papers that are often spoken of in general, number or not."""
_SYMBOL = late(r" ?\d[\w.]*(?: ?[/-] ?[\w]|$)")
_MANY = frozenset(("các", "những", "hai", "ba", "một số", "nhiều", "từng", "mỗi"))


@per_data
def _types() -> Mapping[str, frozenset[tuple[str, ...]]]:
    """The folded words of the types by their first word."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for name in (*_MORE, *(kind.name for kind in document_types())):
        words = tuple(fold(name).split())
        if words[0] in _GENERAL:
            continue
        found.setdefault(words[-1], set()).add(words)
    return {last: frozenset(names) for last, names in found.items()}


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each type in small letters once, with all its places."""
    setting = setting_of(context)
    yield from each_way(setting, _small_types(setting))


def _small_types(setting: Setting) -> Iterator[Wrong]:
    types = _types()
    for index in setting.places.get("số", ()):
        if index == 0 or not setting.joined(index) or not setting.small(index):
            continue
        symbol = setting.text[setting.words.starts[index] + 2 :][:40]
        for words in types.get(setting.words.folded[index - 1], ()):
            first = index - len(words)
            if first < 0 or tuple(setting.words.folded[first:index]) != words:
                continue
            if _small(setting, first, index) and _SYMBOL.match(symbol):
                yield raised_first(setting, first, len(words))
                break


def _small(setting: Setting, first: int, end: int) -> bool:
    if not all(setting.small(index) for index in range(first, end)) or not setting.free(first):
        return False
    return not setting.follows(first, _MANY, 2)


RULE = Rule(
    code="VH010",
    name="hoa-ten-loai",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục II, mục V.6",
    applies=Applies.TEXT,
    bad=("- Thực hiện công văn số 45/UBND-NV của huyện về trồng cây.",),
    good=(
        "- Thực hiện Công văn số 45/UBND-NV của huyện về trồng cây.",
        "- Mỗi công văn số lượng phát hành không quá 10 bản.",
    ),
)
