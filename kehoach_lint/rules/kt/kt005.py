"""Cỡ chữ, kiểu chữ của các thành phần không đúng.

Mỗi thành phần của văn bản có cỡ chữ và kiểu chữ riêng: Quốc hiệu cỡ 12 - 13, in hoa, đậm; Tiêu ngữ
cỡ 13 - 14, đậm; cơ quan chủ quản không đậm; cơ quan ban hành đậm; địa danh và thời gian in nghiêng;
chức vụ in hoa, đậm; họ tên đậm; "Nơi nhận" cỡ 12, nghiêng, đậm; danh sách nơi nhận cỡ 11. Bảng đầy
đủ nằm ở rulesets/trinh-bay.yaml.

Mỗi điều sai (cỡ chữ, đậm, nghiêng, in hoa) được báo một lần, nêu các thành phần và chỗ của chúng.
Điều mà nhiều cơ quan vẫn làm khác (cỡ chữ của số, ký hiệu; căn cứ không nghiêng; tên mục không in
hoa) chỉ được nhắc.

Cách sửa: đặt lại cỡ chữ, kiểu chữ theo Phụ lục I; "kehoach-lint fix --layout" sửa cỡ chữ.

Ngoại lệ: thành phần không nhận ra; chữ khác kiểu chỉ ở một phần của dòng; cỡ chữ của nội dung
(KT004).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kehoach_lint.draft import Draft
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Part, Report, Rule
from kehoach_lint.rules.kt.forms import FORMS
from kehoach_lint.rules.kt.pages import Page, bounds, figure, further, page_of
from kehoach_lint.rules.kt.parts import Seen, has_share, has_size, lines_of


class _Wrong(NamedTuple):
    """What is wrong with a line: a message key, whether it is only told, and the words for it."""

    key: str
    told: bool
    seen: Seen
    words: str


def check(draft: Draft, context: Context) -> Iterator[Report]:
    """Report each property once, with all parts it is wrong in."""
    del draft
    page = page_of(context)
    if page is None:
        return
    found: dict[tuple[str, bool], list[_Wrong]] = {}
    for seen in lines_of(page):
        for wrong in _wrong(page, seen):
            found.setdefault((wrong.key, wrong.told), []).append(wrong)
    for (key, told), several in found.items():
        words = ", ".join(dict.fromkeys(wrong.words for wrong in several))
        first, *others = (wrong.seen for wrong in several)
        severity = Severity.INFO if told else None
        places = further(seen.span for seen in others)
        yield Report(
            first.span, key, {"parts": words}, places, severity=severity, basis=first.form.basis
        )


def _wrong(page: Page, seen: Seen) -> Iterator[_Wrong]:
    form, size = seen.form, seen.letters.size_pt
    if has_size(seen) and size is not None and not form.has_size(size):
        words = f"{form.name} {figure(size)} ({bounds(form.least, form.most)})"
        yield _Wrong("size", form.is_usual(size), seen, words)
    for quality in ("bold", "italic"):
        wanted = getattr(form, quality)
        if wanted is not None and not has_share(page, seen.span, quality, wanted):
            key = quality if wanted else f"not_{quality}"
            yield _Wrong(key, quality in form.advice, seen, form.name)
    if form.capitals and seen.small:
        yield _Wrong("capitals", "capitals" in form.advice, seen, form.name)


RULE = Rule(
    code="KT005",
    name="chu-cua-thanh-phan",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II",
    applies=Applies.LAID_OUT,
    forms=FORMS,
    bad=(
        {Part.LOOK: "Quốc hiệu: cỡ 16"},
        {Part.LOOK: "địa danh và thời gian: không nghiêng\nhọ tên người ký: không đậm"},
        {Part.LOOK: "số, ký hiệu: cỡ 14"},
    ),
    good=(
        {Part.LOOK: "Quốc hiệu: cỡ 12\nTiêu ngữ: cỡ 13"},
        {Part.LOOK: "trích yếu: cỡ 13\ntên loại: cỡ 13"},
    ),
)
