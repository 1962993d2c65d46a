"""Thiếu dấu phẩy trong cụm từ cố định.

"Người tốt, việc tốt", "chỉ đạo, hướng dẫn", "kiểm tra, giám sát", "cán bộ, công chức, viên chức"
viết có dấu phẩy giữa các vế. Cụm từ chỉ có một cách viết là cảnh báo; cụm từ gặp cả hai cách
("phòng, chống cháy nổ") chỉ bị nhắc ở mức thông tin khi chính văn bản viết nơi có nơi không. Mỗi
cụm từ chỉ được nhắc một lần.

Căn cứ: không có điều khoản riêng; đây là cách viết trong luật và văn bản đã ban hành (rulesets/
cum-tu.yaml).

Ngoại lệ: từ ghép và cụm có nghĩa khác khi không có dấu phẩy ("cơ quan tổ chức hội nghị", "tổng hợp
báo cáo của các thôn"); dấu chấm phẩy, "và" giữa hai vế. Tên cơ quan, tên luật do nhóm TR xét.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.dc.firm import is_ambiguous, is_firm
from kehoach_lint.rules.dc.joints import Between, Joint, Parted, parted_of
from kehoach_lint.rules.dc.places import muted, others
from kehoach_lint.vietnamese.words import Words, words_of


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report each pair of members without its comma, once with all places."""
    del context
    words = words_of(draft.text)
    groups: dict[Joint, list[Parted]] = defaultdict(list)
    for parted in parted_of(draft.text):
        joint = parted.joint
        if Between.COMMA not in joint.marks or Between.HYPHEN in joint.marks:
            continue
        if parted.written is not Between.SPACE or is_ambiguous(joint):
            continue
        if not muted(draft, parted.place.start):
            groups[joint].append(parted)
    folded = " ".join(words.folded) if groups else ""
    for joint, places in groups.items():
        firm = is_firm(joint)
        if firm or _mixed(joint, places, words, folded):
            yield _report(places, words, draft, firm=firm)


def _mixed(joint: Joint, places: list[Parted], words: Words, folded: str) -> bool:
    """Whether the text has the members with their comma too."""
    return folded.count(" ".join((*joint.left, *joint.right))) > len(places) and any(
        words.folded[at : at + len(joint.left) + len(joint.right)] == [*joint.left, *joint.right]
        and words.gaps[at + len(joint.left) - 1].strip() == ","
        for at, word in enumerate(words.folded)
        if word == joint.left[0]
    )


def _report(places: list[Parted], words: Words, draft: Draft, *, firm: bool) -> Report:
    spans = [Span(*words.span(place.first, place.last)) for place in places]
    first = places[0]
    right = draft.text[spans[0].start : first.place.start] + ", "
    right += draft.text[first.place.end : spans[0].end]
    edits = tuple(Edit(place.place, Between.COMMA.value) for place in places)
    return Report(
        spans[0],
        "" if firm else "mixed",
        {"text": draft.excerpt(spans[0]), "right": right},
        others(spans[1:]),
        suggestion=right,
        fix=Fix(firm, edits),
        severity=None if firm else Severity.INFO,
    )


RULE = Rule(
    code="DC011",
    name="dau-phay-cum-tu",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    behind=("TR",),
    bad=("- Nêu gương người tốt việc tốt trên loa của thôn.",),
    good=(
        "- Nêu gương người tốt, việc tốt trên loa của thôn.",
        "- Cơ quan tổ chức hội nghị; Văn phòng xã tổng hợp báo cáo của các thôn.",
    ),
)
