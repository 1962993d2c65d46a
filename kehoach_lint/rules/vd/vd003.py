"""Viện dẫn lần đầu thiếu số, ngày, cơ quan ban hành hoặc chữ "số".

Lần đầu nhắc đến một văn bản phải ghi đủ tên loại, số, ký hiệu, ngày tháng năm, tên cơ quan ban hành
và trích yếu; luật, pháp lệnh chỉ ghi tên loại và tên. Các lần sau chỉ ghi tên loại và số, ký hiệu (Nghị
định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b). Căn cứ chỉ nêu tên loại mà không có số, đứng cạnh những căn
cứ có số, cũng bị báo.

Không xét: trích yếu, đề mục, bảng, chỗ trong ngoặc kép, văn bản nằm trong tên của văn bản khác ("kế
hoạch thực hiện Chỉ thị số …"), chính kế hoạch này và phụ lục của nó. Nhiều văn bản liệt kê liền nhau có
thể ghi ngày, cơ quan một lần ở cuối. Văn bản quy phạm pháp luật và văn bản mà ký hiệu đã cho biết cơ
quan ban hành chỉ gợi ý.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kehoach_lint.findings import Severity
from kehoach_lint.plan import Citation, Form, Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.vd import cited
from kehoach_lint.rules.vd.texts import after, before
from kehoach_lint.rules.vd.unnumbered import unnumbered

_SKIP = re.compile(r"hợp\s+đồng|biên\s+bản|giấy|phiếu|bản\s|luật|pháp\s+lệnh", re.IGNORECASE)
_ORGAN = (
    r"(?:Chính\s+phủ|Thủ\s+tướng|Quốc\s+hội|Bộ\s|Trung\s+ương|Ban\s|UBND|[ỦU][ỷyỶY]\s+ban|Uỷ\s+ban|HĐND"
    r"|Hội\s+đồng|Chủ\s+tịch|Sở\s|Phòng\s|Văn\s+phòng|Đảng|Tỉnh|Thành|Huyện|Trường|Mặt\s+trận|Liên\s+đoàn"
    r"|Hội\s|Đoàn\s|tỉnh|huyện|xã|thành\s+phố)"
)
_ISSUED_BY = re.compile(rf"{_ORGAN}[^;.\n]{{0,60}}\b(?:ban\s+hành|có|ký|đã)\s+(?:các\s+)?$")
_OF = re.compile(rf"\b(?:của|do)\s+{_ORGAN}")
_DAY = re.compile(r"\b(?:ngày\s+\d|năm\s+(?:19|20)\d\d)|\d/\d{1,2}/(?:19|20)\d\d")
_NEAR = 60


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each document whose first mention lacks something, and bases without a number."""
    draft = context.draft
    found = cited.mentions(plan, draft)
    seen: set[cited.Identity] = set()
    for at, mention in enumerate(found):
        citation = mention.citation
        missing = _missing(draft.text, found, at)
        if mention.identity in seen:
            continue
        if not missing:
            seen.add(mention.identity)
        elif not (mention.nested or mention.aside or not citation.kind):
            seen.add(mention.identity)
            if not _SKIP.match(citation.kind):
                yield _report(mention, missing, found[at + 1 :])
    if plan.form is Form.STATE or plan.form is Form.PARTY:
        for span in unnumbered(plan, draft.text):
            yield Report(span, "unnumbered")


def _missing(text: str, found: Sequence[cited.Mention], at: int) -> tuple[str, ...]:
    """What a mention lacks, as parts of a message key."""
    citation = found[at].citation
    listed = list(cited.chain(text, found, at))
    lacks = []
    if not re.search(r"\bsố\s*:?\s*$", _lead(text, found[at]), re.IGNORECASE):
        lacks.append("word")
    behind = after(text, citation.span)
    if not any(one.date for one in listed) and not _DAY.search(behind[:_NEAR]):
        lacks.append("date")
    issued_by = _ISSUED_BY.search(before(text, citation.span))
    if not any(one.issuer for one in listed) and not issued_by and not _OF.search(behind):
        lacks.append("issuer")
    return tuple(lacks)


def _lead(text: str, mention: cited.Mention) -> str:
    """The words between the type and the number."""
    return text[mention.citation.span.start : mention.symbol.span.start]


def _report(
    mention: cited.Mention, missing: tuple[str, ...], later: Sequence[cited.Mention]
) -> Report:
    light = cited.normative(mention.symbol)
    light = light or (missing == ("issuer",) and cited.central(mention.symbol))
    full = [
        other.citation.span
        for other in later
        if other.identity == mention.identity and _complete(other.citation)
    ]
    return Report(
        mention.citation.span,
        "-".join(missing),
        {"kind": mention.citation.kind, "symbol": mention.symbol.text},
        related=tuple(Mention(span, "full") for span in full[:1]),
        severity=Severity.INFO if light else None,
    )


def _complete(citation: Citation) -> bool:
    return citation.date is not None and bool(citation.issuer)


RULE = Rule(
    code="VD003",
    name="thieu-yeu-to",
    severity=Severity.WARNING,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.b",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=("- Thực hiện tốt Quyết định 61/QĐ-UBND của UBND huyện về quản lý đường thôn.",),
    good=("- Mức hỗ trợ theo Kế hoạch số 45/KH-UBND của UBND huyện.",),
)
