"""Dòng địa danh và thời gian ban hành viết sai dạng.

Dạng đúng: "Krông Ana, ngày 05 tháng 3 năm 2026" (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4): sau
địa danh có dấu phẩy; "ngày" viết thường; ngày, tháng, năm viết đầy đủ; ngày nhỏ hơn 10 và tháng 1,
tháng 2 có số 0 ở trước. Địa danh là tên riêng, không kèm "xã", "huyện".

Số 0 trước các tháng 3 đến 9 và danh từ chung trước địa danh chỉ được nhắc ở mức thông tin. Khi
ngày, tháng, năm đã đủ, chương trình nêu cách viết đúng.

Ngoại lệ: phần để trống không bị xét (TT013 xét việc ấy). Nơi mang tên người, chữ số, sự kiện được
ghi cả danh từ chung: "Phường Trần Hưng Đạo, ngày…", "Phường 7, ngày…".
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.plan import Form, IssueDate
from kehoach_lint.rules.base import Context, Mention, Part, Report, Rule
from kehoach_lint.vietnamese.phrases import lowered, phrase_at

_ADVICE = frozenset(("extra_zero", "unit"))
_ZERO_MONTHS = 2
_YEAR_DIGITS = 4
_UNITS = frozenset(("xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "tỉnh"))
_PERSONS = frozenset(
    (
        "Nguyễn", "Trần", "Lê", "Lý", "Phạm", "Hoàng", "Huỳnh", "Phan", "Võ", "Vũ", "Đặng", "Bùi",
        "Đỗ", "Hồ", "Ngô", "Dương", "Đinh", "Hùng", "Hai Bà", "Bà", "Trưng", "Tôn", "Cao", "Chu",
        "Mạc", "Điện Biên", "Cách Mạng", "Hồng", "Kim", "Lương", "Tô", "Trương", "Thủ Khoa",
        "Quang",
    )
)  # fmt: skip


def check(node: IssueDate, context: Context) -> Iterator[Report]:
    """Report one finding a line, with everything that is wrong with its form."""
    del context
    faults = [*_place_faults(node), *_date_faults(node)]
    faults.sort(key=lambda key: key in _ADVICE)
    if not faults:
        return
    right = _right(node)
    if right == " ".join(node.text.split()):  # only the place is in question
        right = ""
    yield Report(
        node.span,
        faults[0],
        related=tuple(Mention(node.span, key) for key in faults[1:]),
        suggestion=right or None,
        fix=Fix(faults[0] not in _ADVICE, (Edit(node.span, right),)) if right else None,
        severity=Severity.INFO if faults[0] in _ADVICE else None,
    )


def _place_faults(node: IssueDate) -> Iterator[str]:
    if not node.place:
        yield "place"
        return
    after = node.text[node.text.index(node.place) + len(node.place) :].lstrip()
    if not after.startswith(","):
        yield "comma"
    if _has_unit(node.place):
        yield "unit"


def _has_unit(place: str) -> bool:
    """Whether the noun of the unit stands before a name that needs none."""
    unit = phrase_at(lowered(place), 0, len(place), _UNITS)
    name = place[unit.end :].lstrip() if unit else ""
    if not name[:1].isalpha():
        return False
    person = phrase_at(name, 0, len(name), _PERSONS)
    return not (place[0].isupper() and person)


def _date_faults(node: IssueDate) -> Iterator[str]:
    day, month, year = node.parts
    if "tháng" not in node.text.lower():
        yield "numeric"
    elif "Ngày" in node.text or "NGÀY" in node.text:
        yield "capital"
    elif "ngày" not in node.text and day:
        yield "word"
    if day and len(day) == 1:
        yield "day_zero"
    if month in ("1", "2"):
        yield "month_zero"
    elif len(month) > 1 and month[0] == "0" and int(month) > _ZERO_MONTHS:
        yield "extra_zero"
    if year and len(year) < _YEAR_DIGITS:
        yield "year"


def _right(node: IssueDate) -> str:
    """The line as it should be; '' when a part is blank, impossible or not known."""
    day, month, year = node.day.day, node.day.month, node.day.year
    if day is None or month is None or year is None:
        return ""
    if not node.place or not node.day.possible or len(node.parts[2]) < _YEAR_DIGITS:
        return ""
    in_digits = f"{month:02}" if month <= _ZERO_MONTHS else str(month)
    return f"{node.place}, ngày {day:02} tháng {in_digits} năm {year}"


RULE = Rule(
    code="TT018",
    name="dong-ngay-sai",
    severity=Severity.WARNING,
    wants=IssueDate,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, II.4",
    forms=frozenset((Form.STATE, Form.PARTY)),
    bad=(
        {
            Part.DATE: "Cẩm Lĩnh ngày 05 tháng 3 năm 2024",
        },
        {
            Part.DATE: "Cẩm Lĩnh, Ngày 5 tháng 3 năm 2024",
        },
    ),
    good=(
        {
            Part.HEAD: (
                "ỦY BAN NHÂN DÂN\n"
                "PHƯỜNG TRẦN HƯNG ĐẠO\n"
                "Số: 12/KH-UBND\n"
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "Độc lập - Tự do - Hạnh phúc\n"
                "Phường Trần Hưng Đạo, ngày 05 tháng 3 năm 2024"
            ),
        },
        {
            Part.DATE: "Cẩm Lĩnh, ngày 25 tháng 02 năm 2024",
        },
    ),
)
