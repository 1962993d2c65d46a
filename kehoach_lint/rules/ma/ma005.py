"""Văn bản bị mất chữ khi lấy ra từ PDF: "ph t huy", "c c phong trào", " òng yêu nước".

Phông chữ nhúng trong tệp PDF thiếu bảng mã của vài chữ, nên mọi chữ ấy biến mất khi sao chép. Đó là
một lỗi của tệp, không phải hàng trăm lỗi chính tả: chỉ báo một lần, nêu những chữ đã mất. Ở những
chỗ ấy và ngay bên cạnh, các quy tắc chính tả và dấu câu không báo gì.

Cách sửa: kiểm tra tệp Word gốc; nếu chỉ có PDF thì quét nhận dạng lại thay cho sao chép.

Ngoại lệ: phải có ít nhất 6 chỗ chắc chắn, ít nhất 3 trên 1.000 chữ, ít nhất 3 chỗ khác nhau. Chữ
cái đứng riêng để gọi tên (điểm c, hạng C, 5 m) không phải là mất chữ.

Căn cứ: những tiếng bị cắt như vậy không có trong tiếng Việt và thêm đúng một chữ cái thì đọc được.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, Span
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.ma.places import further
from kehoach_lint.vietnamese.damage import damage_of
from kehoach_lint.vietnamese.words import words_of

_MOST_LETTERS = 12


def check(draft: Draft, _context: Context) -> Iterator[Report]:
    """Report lost letters once, naming them."""
    damage = damage_of(draft.text)
    if not damage.places:
        return
    words = words_of(draft.text)
    spans = [Span(*words.span(first, last)) for first, last in damage.places]
    # One that was guessed once may be guessed wrong.
    sure = [(letter, number) for letter, number in damage.lost if number > 1] or damage.lost
    letters = ", ".join(f"{letter} ({number})" for letter, number in sure[:_MOST_LETTERS])
    key = "" if letters else "unknown"
    yield Report(spans[0], key, {"number": len(spans), "letters": letters}, further(spans))


RULE = Rule(
    code="MA005",
    name="mat-chu",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=(
        "- C c thôn ph t động hội viên  àm đường; người  ao động tham gia ph t quang.\n"
        "- C n bộ c c tổ, chi hội b o c o kết quả với Ban Văn hóa; người d n gi m s t c c việc.",
    ),
    good=(
        "- Các thôn phát động hội viên làm đường; người lao động tham gia phát quang.",
        "- Hồ sơ nêu ở điểm c và điểm d, giấy phép lái xe hạng C, ống nước dài 5 m.",
    ),
)
