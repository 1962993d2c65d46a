"""Dấu gạch nối của cặp từ cố định.

"Kinh tế - xã hội", "văn hóa - xã hội", "quốc phòng - an ninh", "chính trị - xã hội" viết có dấu
gạch nối, hai bên có dấu cách. Mỗi cặp từ và mỗi kiểu viết sai chỉ được nhắc một lần.

Căn cứ: không có điều khoản riêng; đây là cách viết trong luật, nghị định và văn kiện (rulesets/
cum-tu.yaml).

Ngoại lệ: "kinh tế xã hội chủ nghĩa"; dãy liệt kê "chính trị, kinh tế, xã hội"; "quốc phòng, an
ninh". Gạch dài (–) do DC014, tên cơ quan, tổ chức do nhóm TR, tiêu ngữ do TT015 xét.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.dc.joints import Between, Parted, parted_of
from kehoach_lint.rules.dc.places import muted, others
from kehoach_lint.vietnamese.words import Words, words_of

_DEVELOPED = frozenset((("phát", "triển"), ("tầng",), ("tình", "hình"), ("hình",)))
_ELSEWHERE = frozenset((("độc", "lập"), ("tự", "do"), ("xanh",), ("sạch",)))
"""The motto, and words that stand together without a mark too."""
_ORGANISED = frozenset((("tổ", "chức"), ("đoàn", "thể")))
"""Words before which only the pair can be meant, not a list ("kinh tế, xã hội")."""


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report each way to write a pair without its hyphen, once with all places."""
    del context
    words = words_of(draft.text)
    groups: dict[tuple[tuple[str, ...], Between], list[Parted]] = defaultdict(list)
    for parted in parted_of(draft.text):
        joint = parted.joint
        if Between.HYPHEN not in joint.marks or parted.written is Between.DASH:
            continue
        if muted(draft, parted.place.start) or joint.left[-2:] in _ELSEWHERE:
            continue
        if _is_pair(parted, words):
            groups[(*joint.left, *joint.right), parted.written].append(parted)
    for places in groups.values():
        yield _report(places, words, draft)


def _is_pair(parted: Parted, words: Words) -> bool:
    """Whether the words are the pair and nothing else."""
    after = words.folded[parted.last + 1 : parted.last + 3]
    if after == ["chủ", "nghĩa"] and words.adjoin(parted.last):
        return False
    before = tuple(words.folded[max(0, parted.first - 2) : parted.first])
    if parted.written is Between.SPACE and parted.joint.left[-2:] == ("chính", "trị"):
        return before in _ORGANISED or len(parted.joint.left) > len(("chính", "trị"))
    if parted.written is not Between.COMMA:
        return True
    listed = words.gaps[parted.last].strip()[:1] == "," or after[:1] == ["và"]
    near = before in _DEVELOPED or before[-1:] in _DEVELOPED or before in _ORGANISED
    whole = parted.joint.left[:2] in _DEVELOPED or parted.joint.left[:1] == ("tình",)
    return (near or whole) and not listed


def _report(places: list[Parted], words: Words, draft: Draft) -> Report:
    spans = [Span(*words.span(place.first, place.last)) for place in places]
    first = places[0]
    right = draft.text[spans[0].start : first.place.start] + " - "
    right += draft.text[first.place.end : spans[0].end]
    edits = tuple(Edit(place.place, Between.HYPHEN.value) for place in places)
    only = first.joint.marks == {Between.HYPHEN}
    return Report(
        spans[0],
        "",
        {"text": draft.excerpt(spans[0]), "right": right},
        others(spans[1:]),
        suggestion=right,
        fix=Fix(only or first.written is Between.TIGHT, edits),
    )


RULE = Rule(
    code="DC009",
    name="gach-noi-cap-tu",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    behind=("TR", "TT"),
    bad=("- Chỉ tiêu kinh tế-xã hội của xã tăng hơn năm trước.",),
    good=(
        "- Chỉ tiêu kinh tế - xã hội của xã tăng hơn năm trước.",
        "- Học bài về nền kinh tế xã hội chủ nghĩa; giữ vững quốc phòng, an ninh.",
    ),
)
