"""Kế hoạch cấp trên được dẫn sai số, ngày, cơ quan ban hành hoặc trích yếu.

Quy tắc đối chiếu chỗ dẫn kế hoạch cấp trên với chính văn bản ấy (`--parent`, hoặc văn bản cùng đợt
mà kế hoạch này dẫn). Sai số, ký hiệu, ngày tháng, cơ quan ban hành là lỗi; trích yếu ghi khác năm
hoặc khác tên trong ngoặc kép là cảnh báo.

Ngoại lệ: viết tắt tên cơ quan ("UBND huyện"), trích yếu rút gọn, chỗ dẫn lại chỉ ghi số; ngày hoặc
cơ quan không ghi là việc của VD003.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Severity
from kehoach_lint.patterns import late
from kehoach_lint.rules.base import Applies, Context, Mention, Part, Report, Rule
from kehoach_lint.rules.held.linking import Link, link, title_of
from kehoach_lint.rules.held.naming import Likeness, likeness
from kehoach_lint.rules.held.offices import conflict
from kehoach_lint.rules.held.profile import Held, Place, Profile
from kehoach_lint.rules.held.standing import hindrance
from kehoach_lint.rules.nt.times import shown

_QUOTED = late(r"[“\"]([^“”\"]{5,240})[”\"]")
_YEAR = late(r"năm\s+(20\d\d)")


def check(held: Held, context: Context) -> Iterator[Report]:
    """Report what differs where the document cites the one above it, each part on its own."""
    del context
    child, parent = held
    if parent.number is None or hindrance(held) in ("none", "level", "unit"):
        return
    first = link(child, parent)
    if first is None:
        return
    yield from _parts(first, child, parent)
    yield from _title(first, parent)


def _parts(found: Link, child: Profile, parent: Profile) -> Iterator[Report]:
    cited, own, issued = found.cited, parent.number, parent.issued
    if own is not None and not found.number:
        right = own.text.removeprefix("Số:").strip()
        yield _report("number", cited.number, right, parent, own.at)
    if issued is not None and cited.dated is not None and not found.date:
        yield _report("date", cited.dated.at, f"ngày {shown(issued.day)}", parent, issued.at)
    elif issued is not None and found.number:
        yield from _again(found, child, parent)
    if parent.office is not None and not found.office:
        at = own.at if own else parent.head
        yield _report("issuer", cited.at, parent.office.name, parent, at)


def _again(found: Link, child: Profile, parent: Profile) -> Iterator[Report]:
    """Further mentions of the same number with another day: VD tells those of one document."""
    issued = parent.issued
    for cited in child.citations:
        if cited is found.cited or cited.key != found.cited.key or not cited.parent:
            continue
        other = issued and cited.dated and cited.dated.day != issued.day
        if issued and cited.dated and other and not conflict(cited.office, parent.office):
            right = f"ngày {shown(issued.day)}"
            yield _report("date", cited.dated.at, right, parent, issued.at)


def _title(found: Link, parent: Profile) -> Iterator[Report]:
    """A year or a name in quotation marks in the title that is not the parent's; one that is its
    own altered is told by LV015."""
    title = parent.title
    if title is None or not (found.number and found.date):
        return
    said = title_of(found.cited)
    right_years, years = set(_YEAR.findall(title.text)), set(_YEAR.findall(said))
    names, right_names = _QUOTED.findall(said), _QUOTED.findall(title.text)
    wrong = [
        name
        for name in names
        if right_names and all(likeness(name, one) is Likeness.OTHER for one in right_names)
    ]
    if years and right_years and not years & right_years:
        wrong.append(f"năm {min(years)}")
    if wrong:
        params = {"text": "; ".join(wrong), "right": title.text}
        there = (Mention(title.at.span, "parent", elsewhere=parent.elsewhere(title.at)),)
        at = found.cited.at.span
        yield Report(at, "title", params, there, severity=Severity.WARNING)


def _report(key: str, at: Place, right: str, parent: Profile, there: Place) -> Report:
    params = {"text": at.excerpt, "right": right}
    mention = Mention(there.span, "parent", elsewhere=parent.elsewhere(there))
    return Report(at.span, key, params, (mention,), suggestion=right)


RULE = Rule(
    code="LV013",
    name="dan-sai-ke-hoach-cap-tren",
    severity=Severity.ERROR,
    wants=Held,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.b",
    applies=Applies.PARENT,
    bad=(
        {
            Part.PARENT: "- (Kế hoạch của huyện có số 45/KH-UBND, ngày 20/02/2024.)",
            Part.OPENING: (
                "Thực hiện Kế hoạch số 45/KH-UBND ngày 22/02/2024 của UBND huyện Ba Vì về phong"
                " trào thi đua năm 2024, Ủy ban nhân dân xã ban hành Kế hoạch như sau:"
            ),
        },
    ),
    good=(
        {
            Part.PARENT: "- (Kế hoạch của huyện có số 45/KH-UBND, ngày 20/02/2024.)",
            Part.BODY: "- Trồng hoa dọc đường vào thôn.",
        },
        {
            Part.PARENT: "- (Kế hoạch của huyện có số 45/KH-UBND, ngày 20/02/2024.)",
            Part.OPENING: (
                "Thực hiện Kế hoạch số 45/KH-UBND của UBND huyện và Kế hoạch số 46/KH-UBND ngày"
                " 22/02/2024 của UBND huyện về tiêm phòng dại, Ủy ban nhân dân xã lập Kế hoạch:"
            ),
        },
    ),
)
