"""Một văn bản được viện dẫn với hai ngày khác nhau.

Cùng loại, cùng số, ký hiệu, cùng cơ quan và cùng năm mà hai ngày khác nhau thì một chỗ sai. Ngày
của các văn bản có trong bảng tra cứu (rulesets/hieu-luc.yaml) cũng được đối chiếu.

Ngoại lệ: số được đánh lại từ đầu mỗi năm (văn bản của Đảng: mỗi nhiệm kỳ), nên cùng số mà khác năm
chỉ bị báo khi ngày, tháng hoặc trích yếu trùng nhau. Không báo khi hai chỗ ghi hai cơ quan khác cấp
hoặc khác tên.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.plan import Citation, Form, Plan, SoKyHieu
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule
from kehoach_lint.rules.nt.times import shown
from kehoach_lint.rules.vd import cited, issuers
from kehoach_lint.rulesets.acts import Act, acts_of
from kehoach_lint.vietnamese.folding import fold

_MOST = 40
"""How many ways to cite one document are compared."""
_LEVEL = late(r"\b(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s+(.+)")


def check(plan: Plan, context: Context) -> Iterator[Report]:
    """Report each document with two dates once, then dates that are not those of a known act."""
    told: set[Span] = set()
    for group in cited.documents(cited.mentions(plan, context.draft)).values():
        dated = [one.citation for one in group if _day(one.citation) is not None]
        report = _two_dates(dated)
        if report:
            told.update(citation.span for citation in dated)
            yield report
    for citation in plan.citations:
        act = None if citation.span in told else _known(citation)
        day = _day(citation)
        if act is not None and act.issued is not None and day is not None and citation.date:
            params = {"day": shown(day), "right": shown(act.issued), "name": act.title}
            right = shown(act.issued)
            yield Report(citation.date.span, "known", params, (), right, severity=Severity.WARNING)


def _day(citation: Citation) -> date | None:
    """The day of a citation that is written in full."""
    ref = citation.date
    return ref.day.first if ref is not None and ref.day.day and ref.day.month else None


def _two_dates(dated: Sequence[Citation]) -> Report | None:
    counts = Counter(map(_day, dated))
    if len(counts) < 2:
        return None
    different = {(_day(one), one.issuer): one for one in reversed(dated)}
    ordered = sorted(different.values(), key=lambda one: one.span)[:_MOST]
    for index, later in enumerate(ordered):
        for earlier in ordered[:index]:
            if _day(earlier) != _day(later) and _same_act(earlier, later):
                return _report(earlier, later, counts)
    return None


def _report(one: Citation, two: Citation, counts: Counter[date | None]) -> Report | None:
    """The report on the rarer of two dates, the later one when both are as frequent."""
    first, second = _day(one), _day(two)
    if first is None or second is None or one.date is None or two.date is None:
        return None
    if counts[first] < counts[second]:
        one, two, first, second = two, one, second, first
    if one.date is None or two.date is None:
        return None
    params = {
        "kind": two.kind or "Văn bản",
        "symbol": two.symbol.text if two.symbol else "",
        "day": shown(second),
        "other": shown(first),
    }
    related = (Mention(one.date.span, "other", {"other": shown(first)}),)
    return Report(two.date.span, params=params, related=related)


def _same_act(one: Citation, two: Citation) -> bool:
    """Whether two citations of one symbol with different dates must mean one document."""
    if issuers.differ(one.issuer, two.issuer) or _names(one.issuer, two.issuer):
        return False
    if one.symbol and not (one.issuer and two.issuer) and not _told_by(one.symbol):
        return False
    first, second = _day(one), _day(two)
    if first is None or second is None:
        return False
    if first.year == second.year:
        return True
    subjects = [fold(citation.subject) for citation in (one, two)]
    same_day = (first.day, first.month) == (second.day, second.month)
    return subjects[0] == subjects[1] != "" or (same_day and not all(subjects))


def _told_by(symbol: SoKyHieu) -> bool:
    """Whether a symbol is of a body that makes its numbers its own: companies share theirs."""
    return issuers.organ_of(symbol) is not None or cited.central(symbol)


def _names(one: str, two: str) -> bool:
    """Whether two issuers are of units with different names."""
    found = [_LEVEL.search(fold(name)) for name in (one, two)]
    if not all(found):
        return False
    first, second = (match[1].strip() if match else "" for match in found)
    return not (first.startswith(second) or second.startswith(first))


def _known(citation: Citation) -> Act | None:
    """The act of the table that a citation must mean and that has another date in that year."""
    day = _day(citation)
    for act in acts_of(citation) if day is not None else ():
        if act.confirmed and act.issued and day and act.issued.year == day.year:
            return act if act.issued != day else None
    return None


RULE = Rule(
    code="VD004",
    name="hai-ngay",
    severity=Severity.ERROR,
    wants=Plan,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.b",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.OPENING: (
                "Thực hiện Kế hoạch số 45/KH-UBND ngày 20/02/2024 của Ủy ban nhân dân huyện Ba Vì"
                " về thi đua, Ủy ban nhân dân xã ban hành Kế hoạch như sau:"
            ),
            Part.BODY: (
                "- Hạn nộp theo Kế hoạch số 45/KH-UBND ngày 22/02/2024 của Ủy ban nhân dân huyện Ba"
                " Vì."
            ),
        },
    ),
    good=(
        "- Theo Kế hoạch số 45/KH-UBND ngày 21/02/2023 của Ủy ban nhân dân huyện về ao hồ.",
        "- Hạn nộp theo Kế hoạch số 45/KH-UBND ngày 22/02/2024 của Ủy ban nhân dân tỉnh.",
    ),
)
