"""Cơ quan ban hành ghi ở viện dẫn không khớp.

Một văn bản ghi của hai cơ quan khác nhau (khi thì "của UBND tỉnh", khi thì "của UBND huyện"), hoặc
cơ quan không thể ban hành văn bản có ký hiệu ấy: QĐ-TTg là của Thủ tướng Chính phủ, NQ-CP của Chính
phủ, …-HĐND của Hội đồng nhân dân, …/TU của tỉnh ủy, thành ủy, …/ĐU của đảng ủy. Hãy xem lại bản
gốc.

Ngoại lệ: không báo cách gọi rộng hẹp khác nhau của một cơ quan ("UBND tỉnh", "Chủ tịch UBND tỉnh
Gia Lai"; "Tỉnh ủy", "Ban Thường vụ Tỉnh ủy") và hai văn bản cùng số ban hành khác ngày.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Citation, Form, Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.vd import cited, issuers

_MOST = 40
"""How many ways to cite one document are compared."""


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report issuers that do not fit the symbol, then documents with two issuers."""
    for group in cited.documents(cited.mentions(plan, context.draft)).values():
        named = [one for one in group if one.citation.issuer]
        wrong = [one for one in named if issuers.contradicts(one.symbol, one.citation.issuer)]
        if wrong:
            yield _misfit(wrong)
            continue
        report = _two_issuers([one.citation for one in named])
        if report:
            yield report


def _misfit(wrong: Sequence[cited.Mention]) -> Report:
    first = wrong[0]
    organ = issuers.organ_of(first.symbol)
    return Report(
        first.citation.span,
        "symbol",
        {
            "symbol": first.symbol.text,
            "issuer": first.citation.issuer,
            "organ": organ.value if organ else "",
        },
        related=tuple(Mention(one.citation.span, "place") for one in wrong[1:]),
    )


def _two_issuers(named: Sequence[Citation]) -> Report | None:
    different = {(one.issuer, one.date and one.date.day): one for one in reversed(named)}
    ordered = sorted(different.values(), key=lambda one: one.span)[:_MOST]
    for index, later in enumerate(ordered):
        for earlier in ordered[:index]:
            one, two = earlier.date, later.date
            apart = one is not None and two is not None and one.day != two.day
            if not apart and issuers.differ(earlier.issuer, later.issuer):
                params = {
                    "kind": later.kind or "Văn bản",
                    "symbol": later.symbol.text if later.symbol else "",
                    "issuer": later.issuer,
                    "other": earlier.issuer,
                }
                related = (Mention(earlier.span, "other", {"other": earlier.issuer}),)
                return Report(later.span, params=params, related=related)
    return None


RULE = Rule(
    code="VD005",
    name="hai-co-quan",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.b",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=("- Theo Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Chính phủ về giảm nghèo.",),
    good=(
        "- Theo Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ về giảm nghèo.",
        (
            "- Theo Nghị quyết số 16-NQ/TU, ngày 12/01/2024 của Ban Thường vụ Tỉnh ủy.\n"
            "- Đảng viên đi đầu thực hiện Nghị quyết số 16-NQ/TU của Tỉnh ủy."
        ),
    ),
)
