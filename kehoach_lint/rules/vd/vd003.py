"""Viện dẫn lần đầu thiếu số, ngày, cơ quan ban hành hoặc chữ "số".

Lần đầu nhắc đến một văn bản phải ghi đủ tên loại, số, ký hiệu, ngày tháng năm, tên cơ quan ban hành
và trích yếu; luật, pháp lệnh chỉ ghi tên loại và tên. Các lần sau chỉ ghi tên loại và số, ký hiệu
(Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b). Căn cứ chỉ nêu tên loại mà không có số, đứng cạnh
những căn cứ có số, cũng bị báo.

Văn bản quy phạm pháp luật, và văn bản mà ký hiệu đã cho biết cơ quan ban hành, chỉ được nhắc ở mức
thông tin. Nhiều văn bản liệt kê liền nhau có thể ghi ngày, cơ quan một lần ở cuối.

Ngoại lệ: không xét trích yếu, đề mục, bảng, chỗ trong ngoặc kép, văn bản nằm trong tên của văn bản
khác ("kế hoạch thực hiện Chỉ thị số…"), chính kế hoạch này và phụ lục của nó. Cơ quan đã nêu ở đầu
câu thì không phải nhắc lại.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Form, Plan
from kehoach_lint.rules.base import Context, Mention, Report, Rule
from kehoach_lint.rules.vd import cited
from kehoach_lint.rules.vd.texts import after, before
from kehoach_lint.rules.vd.unnumbered import unnumbered

_SKIP = late(r"hợp\s+đồng|biên\s+bản|giấy|phiếu|bản\s|luật|pháp\s+lệnh", re.IGNORECASE)
_ORGAN = (
    r"(?:Chính\s+phủ|Thủ\s+tướng|Quốc\s+hội|Bộ\s|Trung\s+ương|Ban\s|UBND|[ỦU][ỷyỶY]\s+ban|Uỷ\s+ban|HĐND"
    r"|Hội\s+đồng|Chủ\s+tịch|Sở\s|Phòng\s|Văn\s+phòng|Đảng|Tỉnh|Thành|Huyện|Trường|Mặt\s+trận|Liên\s+đoàn"
    r"|Hội\s|Đoàn\s|Công\s+ty|Chi\s+nhánh|Hợp\s+tác\s+xã|Thanh\s+tra|Cục\s|Viện\s|Trung\s+tâm|tỉnh|huyện|xã|thành\s+phố)"
)
_NAMED = late(rf"(?<![^\W_]){_ORGAN}")
_OF = late(rf"\b(?:của|do)\s+{_ORGAN}")
_LETTER = late(r"(?:văn\s+bản|công\s+văn|tờ\s+trình|báo\s+cáo)$", re.IGNORECASE)
"""Kinds that mostly go to and fro between two bodies."""
_DAY = late(r"\b(?:ngày\s+\d|năm\s+(?:19|20)\d\d)|\d/\d{1,2}/(?:19|20)\d\d")
_NEAR = 60


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each document whose first mention lacks something, and bases without a number."""
    draft = context.draft
    light: dict[tuple[str, ...], list[cited.Mention]] = defaultdict(list)
    found = cited.mentions(plan, draft)
    full: dict[cited.Identity, Span] = {}
    for mention in found:
        if mention.citation.date is not None and mention.citation.issuer:
            full.setdefault(mention.identity, mention.citation.span)
    bases = max((line.span.end for line in plan.opening), default=0)
    for at, missing in _first_mentions(draft.text, found):
        mention = found[at]
        if _light(mention, missing, bases):
            light[missing].append(mention)
        else:
            yield _report([mention], missing, full.get(mention.identity))
    for missing, same in light.items():
        yield _report(same, missing)._replace(severity=Severity.INFO)
    for span in unnumbered(plan, draft.text):
        yield Report(span, "unnumbered")


def _first_mentions(
    text: str, found: Sequence[cited.Mention]
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The first mention that ought to be full of each document, when it lacks something."""
    seen: set[cited.Identity] = set()
    for at, mention in enumerate(found):
        if mention.identity in seen:
            continue
        missing = _missing(text, found, at)
        if not missing:
            seen.add(mention.identity)
        elif mention.citation.kind and not (mention.nested or mention.aside):
            seen.add(mention.identity)
            if not _SKIP.match(mention.citation.kind):
                yield at, missing


def _light(mention: cited.Mention, missing: tuple[str, ...], bases: int) -> bool:
    """Whether what a mention lacks can be told from the symbol, or hardly matters there."""
    if cited.normative(mention.symbol):
        return True
    if missing != ("issuer",):
        return False
    letter = _LETTER.match(mention.citation.kind) is not None
    return letter or cited.central(mention.symbol) or mention.citation.span.start >= bases


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
    lead = before(text, citation.span)
    named = _NAMED.search(lead) or lead.endswith("tại ") or _OF.search(behind)
    if not any(one.issuer for one in listed) and not named:
        lacks.append("issuer")
    return tuple(lacks)


def _lead(text: str, mention: cited.Mention) -> str:
    """The words between the type and the number."""
    return text[mention.citation.span.start : mention.symbol.span.start]


def _report(
    same: Sequence[cited.Mention], missing: tuple[str, ...], full: Span | None = None
) -> Report:
    first = same[0]
    related = [Mention(one.citation.span, "place", _names(one)) for one in same[1:]]
    if full is not None:
        related.append(Mention(full, "full"))
    return Report(first.citation.span, "-".join(missing), _names(first), tuple(related))


def _names(mention: cited.Mention) -> dict[str, object]:
    return {"kind": mention.citation.kind, "symbol": mention.symbol.text}


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
    good=(
        (
            "- Mức hỗ trợ theo Quyết định số 61/QĐ-UBND ngày 09/02/2024 của UBND huyện về đường"
            " thôn."
        ),
        "- Mức hỗ trợ theo Kế hoạch số 45/KH-UBND của UBND huyện đã nêu ở phần mở đầu.",
    ),
)
