"""Dấu phẩy trước "ngày" khi viện dẫn.

Viện dẫn văn bản của Nhà nước không có dấu phẩy giữa số, ký hiệu và ngày: "Kế hoạch số 80/KH-UBND
ngày 05/3/2024"; viện dẫn văn bản của Đảng có dấu phẩy: "Nghị quyết số 05-NQ/ĐU, ngày 05/3/2024"
(Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6; Hướng dẫn 05-HD/VPTW).

Ngoại lệ: với văn bản của Đảng được viện dẫn chỉ báo khi hai kiểu lẫn lộn. Trong văn bản do cơ quan
của Đảng ban hành cũng chỉ xét việc lẫn lộn.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.plan import Form, Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule


class _Dated(NamedTuple):
    """The gap between symbol and date, with the symbol's span and whether a comma stands in it."""

    symbol: Span
    gap: Span
    date: Span
    comma: bool


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report commas in State citations, then those that stand against the other ones."""
    groups: dict[bool, list[_Dated]] = {True: [], False: []}
    for citation in plan.citations:
        if citation.symbol is None or citation.date is None:
            continue
        symbol, date = citation.symbol.span, citation.date.span
        between = context.draft.text[symbol.end : date.start]
        if len(between) <= len(" , "):
            dated = _Dated(symbol, Span(symbol.end, date.start), date, "," in between)
            groups[citation.symbol.form is Form.PARTY].append(dated)
    with_comma = [one for one in groups[False] if one.comma]
    if plan.form is Form.STATE and with_comma:
        yield _report("", with_comma, " ")
    mixed = groups[True] if plan.form is Form.STATE else groups[True] + groups[False]
    comma = [one for one in mixed if one.comma]
    bare = [one for one in mixed if not one.comma]
    if comma and bare:
        fewer = comma if len(comma) < len(bare) else bare
        yield _report("mixed", fewer, " " if fewer is comma else ", ")


def _report(key: str, places: Sequence[_Dated], gap: str) -> Report:
    spans = [Span(one.symbol.start, one.date.end) for one in places]
    edits = tuple(Edit(one.gap, gap) for one in places)
    related = tuple(Mention(span, "place") for span in spans[1:])
    return Report(spans[0], key, related=related, fix=Fix(False, edits))


RULE = Rule(
    code="VD008",
    name="dau-phay-truoc-ngay",
    severity=Severity.INFO,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.6",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=("- Theo Kế hoạch số 46/KH-UBND, ngày 21/02/2024 của UBND huyện về trồng cây.",),
    good=(
        "- Theo Kế hoạch số 46/KH-UBND ngày 21/02/2024 của UBND huyện về trồng cây.",
        "- Theo Nghị quyết số 46-NQ/ĐU, ngày 21/02/2024 của Đảng ủy xã về trồng cây.",
    ),
)
