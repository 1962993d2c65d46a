"""Clauses with figures: what a plan aims at, and odd figures that hardly two communes share."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from kehoach_lint.draft import Draft, Span, Story
from kehoach_lint.figures import Figure, figures, letters
from kehoach_lint.patterns import late
from kehoach_lint.plan import Plan
from kehoach_lint.rules.held.alignment import NUMBER, words_of
from kehoach_lint.rules.held.places import place
from kehoach_lint.rules.held.profile import Target
from kehoach_lint.vietnamese.folding import fold

_CUT = late(r"[;.\n](?=\s|$)|:\s")
_AIMED = late(
    r"(?<![^\W_])(?:phấn\s+đấu|chỉ\s+tiêu|mục\s+tiêu|ít\s+nhất|tối\s+thiểu|trở\s+lên|không\s+quá"
    r"|dưới|duy\s+trì|đạt)(?![^\W_])"
)
_TOLD = late(r"(?<![^\W_])(?:đã|kết\s+quả|năm\s+(?:qua|trước)|vừa\s+qua|cùng\s+kỳ)(?![^\W_])")
_LESS = late(r"(?<![^\W_])(?:giảm|dưới|không\s+quá|tối\s+đa|hạn\s+chế)(?![^\W_])[^,;]{0,50}$")
_PER = late(
    r"(?<![^\W_])(?:mỗi|từng)\s+(xã|phường|thị\s+trấn|đơn\s+vị|địa\s+phương|thôn|hộ|trường|cơ\s+quan)"
)
_SMALL = frozenset(
    (
        "và", "của", "các", "cho", "trong", "với", "có", "được", "đạt", "từ", "trở", "lên", "ít",
        "nhất", "phấn", "đấu", "trên", "số", "là", "địa", "bàn", "năm", "đến", "mỗi", "tỷ", "lệ",
        "tối", "thiểu", "về", "theo", "tại", "để", "hết", "không", "quá", "dưới", "duy", "trì",
        "thực", "hiện", "tham", "gia", "toàn", "xã", "huyện", "tỉnh", "phường", "vận", "động",
    )
)  # fmt: skip
_GOALS = ("chỉ tiêu", "mục tiêu")
_MOST = 200
_MOST_WORDS = 16
_MONEY = "đồng"
_ODD_FROM = 100
_YEARS = range(1900, 2101)


def targets_of(draft: Draft, plan: Plan) -> tuple[Target, ...]:
    """The clauses with a figure that counts or measures something, in order."""
    aims = [
        section.span
        for section in plan.walk()
        if section.heading and any(word in fold(section.title.text) for word in _GOALS)
    ]
    found = (_target(draft, figure, aims) for figure in _counting(draft, plan))
    return tuple(one for one in found if one.words)[:_MOST]


def odd_figures(draft: Draft, plan: Plan) -> tuple[Target, ...]:
    """Figures of 100 and more that are not round: numbers of people, of households, areas."""
    found = []
    for figure in _counting(draft, plan):
        plain = draft.slice(figure.number).isdigit()
        odd = figure.value % 10 != 0 and figure.value >= _ODD_FROM
        if odd and figure.unit != _MONEY and not (plain and figure.value in _YEARS):
            found.append(_target(draft, figure, ()))
    return tuple(found)[:_MOST]


def _counting(draft: Draft, plan: Plan) -> Iterator[Figure]:
    """The figures of the contents that have a unit."""
    starts = [section.line.span.start for section in plan.sections[:1]]
    first = min(starts, default=len(draft.text))
    last = plan.recipients.heading.span.start if plan.recipients else len(draft.text)
    for figure in figures(draft.text):
        inside = first <= figure.span.start < last and figure.unit
        if inside and draft.block_at(figure.span.start).story is Story.BODY:
            yield figure


def _target(draft: Draft, figure: Figure, aims: Sequence[Span]) -> Target:
    text, block = letters(draft.text), draft.block_at(figure.span.start).span
    cuts = [block.start, *(cut.end() for cut in _CUT.finditer(text, *block))]
    start = cuts[bisect_right(cuts, figure.span.start) - 1]
    cut = _CUT.search(text, figure.span.end, block.end)
    end = cut.start() if cut else block.end
    clause, before = text[start:end], text[start : figure.span.start]
    words = [word for word in words_of(clause) if word != NUMBER and word not in _SMALL]
    per = _PER.search(clause)
    aimed = _AIMED.search(clause) or any(a.start <= figure.span.start < a.end for a in aims)
    return Target(
        place(draft, figure.span),
        figure.low,
        figure.unit,
        tuple(dict.fromkeys(words))[:_MOST_WORDS],
        least=_LESS.search(before) is None,
        per=" ".join(per[1].split()) if per else "",
        goal=bool(aimed) and not _TOLD.search(clause),
    )
