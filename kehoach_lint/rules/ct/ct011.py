"""i và y lẫn nhau ở cùng một tiếng trong một văn bản.

"kĩ thuật" và "kỹ thuật", "qui định" và "quy định" đều gặp; văn bản hành chính phần lớn viết y. Một
văn bản nên theo một cách: báo một lần, kèm những chỗ theo cách ít gặp hơn.

Ngoại lệ: tên riêng viết hoa giữa câu; tiếng có nghĩa riêng khi viết i ("tỉ mỉ", "kì cọ", "bún mì",
"li ti").

Căn cứ: không có điều khoản riêng; thống nhất cách viết trong một văn bản.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.rules.base import Applies, Context, Mention, Report, Rule
from kehoach_lint.rules.ct.told import damaged
from kehoach_lint.rules.ct.verdicts import like
from kehoach_lint.vietnamese.capitals import Shape, shape
from kehoach_lint.vietnamese.stream import HARD, Stream, stream_of

_WITH_Y = {
    "kĩ": "kỹ", "kì": "kỳ", "kí": "ký", "kỉ": "kỷ", "kị": "kỵ", "lí": "lý", "lị": "lỵ", "mĩ": "mỹ",
    "sĩ": "sỹ", "tỉ": "tỷ", "hi": "hy", "hỉ": "hỷ", "qui": "quy", "quí": "quý", "quĩ": "quỹ",
    "quỉ": "quỷ", "quì": "quỳ", "quị": "quỵ",
}  # fmt: skip
"""Syllables written with i and with y that are one and the same."""
_OTHER_WORDS = frozenset(("tỉ mỉ", "kì cọ", "kị khí", "kì kèo", "hi hi", "kí ninh"))
"""Words that only i is right for."""
_HOLDERS = {**_WITH_Y, **{with_y: with_y for with_y in _WITH_Y.values()}}
"""Each of both with the one that has y."""


def check(draft: Draft, _context: Context) -> Iterator[Report]:
    """Report the rarer of i and y once, with all places of all syllables that are mixed."""
    stream, quiet = stream_of(draft.text), damaged(draft.text)
    found: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for index, word in enumerate(stream.words.folded):
        if word in _HOLDERS and index not in quiet and not _is_apart(stream, index):
            found[_HOLDERS[word]][word].append(index)
    rarer = []
    for with_y, forms in found.items():
        if len(forms) > 1:
            (with_i,) = set(forms) - {with_y}
            less = len(forms[with_y]) < len(forms[with_i])
            wrong, right = (with_y, with_i) if less else (with_i, with_y)
            rarer += [(index, right) for index in forms[wrong]]
    if rarer:
        yield _report(stream, sorted(rarer))


def _is_apart(stream: Stream, index: int) -> bool:
    words = stream.words
    if shape(words.written[index]) is Shape.TITLE and stream.edges[index] != HARD:
        return True
    return " ".join(words.folded[index : index + 2]) in _OTHER_WORDS


def _report(stream: Stream, rarer: list[tuple[int, str]]) -> Report:
    words = stream.words
    spans = [Span(*words.span(index, index)) for index, _ in rarer]
    edits = [
        Edit(span, like(words.written[index], right))
        for span, (index, right) in zip(spans, rarer, strict=True)
    ]
    return Report(
        spans[0],
        params={
            "written": words.written[rarer[0][0]],
            "expected": edits[0].text,
            "number": len(rarer),
        },
        related=tuple(Mention(span, "again") for span in spans[1:]),
        suggestion=edits[0].text,
        fix=Fix(False, tuple(edits)),
    )


RULE = Rule(
    code="CT011",
    name="i-y",
    severity=Severity.INFO,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=("- Cán bộ kĩ thuật dạy nghề; tổ kỹ thuật sửa máy bơm.",),
    good=(
        "- Cán bộ kỹ thuật dạy nghề; tổ kỹ thuật sửa máy bơm.",
        "- Làm tỉ mỉ từng việc, giữ tỷ lệ hộ sạch như cũ.",
    ),
)
