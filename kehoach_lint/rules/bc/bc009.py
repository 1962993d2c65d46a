"""Mục chỉ có tiêu đề, không có nội dung.

Một mục lớn (I, II, A, Phần …) mà ngay sau tiêu đề là mục khác: nội dung đã bị mất hoặc chưa viết.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.plan import LabelKind, Plan, Section
from kehoach_lint.rules.base import Context, Report, Rule
from kehoach_lint.vietnamese.folding import fold

_HIGH = frozenset((LabelKind.PART, LabelKind.CHAPTER, LabelKind.ALPHA, LabelKind.ROMAN))

# "Kinh phí do ngân sách xã bảo đảm" without its full stop is a sentence, not a bare heading.
_SENTENCE = re.compile(r"\s(?:do|từ|lấy|trích|theo(?! dõi))\s|\d/\d")


def check(section: Section, context: Context) -> Iterator[Report]:
    """Report a heading of a high level with nothing under it."""
    empty = not section.paragraphs and not section.children and section.heading
    empty = empty and ": " not in section.title.text  # "KINH PHÍ: DO NGÂN SÁCH XÃ BẢO ĐẢM"
    empty = empty and not _SENTENCE.search(fold(section.title.text))
    if not empty or section.label.kind not in _HIGH:
        return
    if _ends_the_text(section, context.plan) and not context.plan.closing:
        return  # the text is cut here; what follows may be lost
    yield Report(section.title.span, "", {"title": " ".join(section.title.text.split())})


def _ends_the_text(section: Section, plan: Plan) -> bool:
    return bool(plan.sections) and plan.sections[-1].span.end == section.span.end


RULE = Rule(
    code="BC009",
    name="muc-rong",
    severity=Severity.WARNING,
    wants=Section,
    check=check,
    page=__doc__ or "",
)
