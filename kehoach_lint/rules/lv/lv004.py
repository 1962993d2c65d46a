"""Kế hoạch còn căn cứ vào văn bản cấp trên của năm trước.

Kế hoạch hằng năm thường thực hiện một kế hoạch, nghị quyết hằng năm của cấp trên. Nếu phần căn cứ
còn dẫn đúng văn bản ấy, cùng số và cùng ngày, như kế hoạch năm trước (`--previous`), mà tên văn bản
lại nói về năm trước ("về phong trào thi đua năm 2023") thì có lẽ đã có văn bản của năm nay.

Ngoại lệ: tên văn bản không có năm; chương trình, đề án nhiều năm còn hiệu lực ("giai đoạn 2021 -
2025"); tên văn bản nói đến cả năm nay; văn bản tổng kết, đánh giá, công nhận kết quả năm trước; văn
bản được dẫn ở phần nội dung.

Căn cứ: không có quy định riêng; căn cứ ban hành phải là văn bản đang có hiệu lực (NĐ 30/2020/NĐ-CP,
Phụ lục I, II.6.b).
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.figures import letters
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Citation, Day, Plan
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.lv.places import later
from kehoach_lint.vietnamese.folding import fold

_TITLE_END = late(r"[;\n]|\.(?:\s|$)|,\s+(?=[A-ZĐÂÊÔƠƯỦẢ])")
_YEAR = late(r"(?<![\d/-])(?:19|20)\d\d(?!\d)")
_RESULTS = late(
    r"(?<![^\W_])(?:tổng\s+kết|kết\s+quả|đánh\s+giá|công\s+nhận|sơ\s+kết|khen\s+thưởng|phê\s+chuẩn)(?![^\W_])"
)


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each basis that is last year's and was made for last year."""
    years = later(context)
    if years is None:
        return
    draft, other = context.draft, years.other
    before = {
        key: citation.span
        for citation in other.plan.citations
        if (key := _key(citation)) is not None
    }
    seen = set()
    for citation in plan.citations:
        key = _key(citation)
        if key not in before or key in seen or not _is_basis(citation, plan):
            continue
        title = _title(citation, draft)
        found = [int(year) for year in _YEAR.findall(title)]
        if not found or _RESULTS.search(title) or not years.first <= max(found) < years.now:
            continue
        seen.add(key)
        params = {"text": draft.excerpt(citation.span), "year": max(found), "now": years.now}
        related = (Mention(before[key], "before", other=other),)
        yield Report(citation.span, params=params, related=related)


def _key(citation: Citation) -> tuple[str, Day] | None:
    if citation.symbol is None or citation.date is None or not citation.symbol.number:
        return None
    return "".join(fold(citation.symbol.text).split()), citation.date.day


def _is_basis(citation: Citation, plan: Plan) -> bool:
    """Whether a document is cited before the first heading."""
    return citation.parent or any(
        line.span.start <= citation.span.start < line.span.end
        for line in (*plan.bases, *plan.opening)
    )


def _title(citation: Citation, draft: Draft) -> str:
    """What is said behind a citation, folded: the name of the document, up to the next clause."""
    block = draft.block_at(citation.span.start).span
    cut = _TITLE_END.search(draft.text, citation.span.end, block.end)
    span = Span(citation.span.end, cut.start() if cut else block.end)
    return letters(draft.text)[span.start : span.end]


RULE = Rule(
    code="LV004",
    name="can-cu-nam-truoc",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    applies=Applies.PREVIOUS,
    bad=(
        {
            Part.PREVIOUS: "- (Kế hoạch năm trước cũng thực hiện Kế hoạch số 38/KH-UBND.)",
            Part.OPENING: (
                "Thực hiện Kế hoạch số 38/KH-UBND ngày 14/02/2023 của Ủy ban nhân dân huyện Ba Vì"
                " về phong trào thi đua năm 2023, Ủy ban nhân dân xã ban hành Kế hoạch như sau:"
            ),
        },
    ),
    good=(
        {
            Part.PREVIOUS: "- (Kế hoạch năm trước thực hiện Kế hoạch số 38/KH-UBND.)",
            Part.BODY: "- Trồng hoa dọc đường vào thôn.",
        },
        {
            Part.PREVIOUS: "- (Kế hoạch năm trước cũng thực hiện Kế hoạch số 38/KH-UBND.)",
            Part.OPENING: (
                "Thực hiện Kế hoạch số 38/KH-UBND ngày 14/02/2023 của Ủy ban nhân dân huyện Ba Vì"
                " về phong trào thi đua giai đoạn 2023 - 2025, Ủy ban nhân dân xã ban hành Kế hoạch"
                " như sau:"
            ),
        },
    ),
)
