"""Chữ chỉ trông giống chữ tiếng Việt: Ð (chữ eth) thay cho Đ, chữ Nga, chữ Hy Lạp lẫn trong từ.

Những chữ này đến từ phông chữ cũ, từ nhận dạng ảnh quét hoặc từ bàn phím khác: in ra không thấy
khác, nhưng tìm kiếm không ra và phần mềm đọc sai tên cơ quan.

Cách sửa: thay bằng chữ tiếng Việt cùng hình.

Ngoại lệ: từ viết hoàn toàn bằng chữ Nga hoặc chữ Hy Lạp, ký hiệu đo lường và công thức (µm, Δt) thì
không báo. Cả tệp chỉ được báo một lần, với mọi chỗ.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, NoteKind
from kehoach_lint.findings import Edit, Fix, Severity
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.ma.places import further, note_of, words_around


def check(draft: Draft, _context: Context) -> Iterator[Report]:
    """Report look-alikes once, with the words they stand in."""
    note = note_of(draft, NoteKind.LOOK_ALIKES)
    if note is None or not note.spans:
        return
    words = words_around(draft, note.spans)
    yield Report(
        words[0],
        params={
            "number": note.number,
            "word": draft.slice(words[0]),
            "letter": draft.slice(note.spans[0]),
        },
        related=further(words),
        fix=Fix(True, tuple(Edit(span, draft.slice(span)) for span in note.spans)),
    )


RULE = Rule(
    code="MA002",
    name="ky-tu-giong",
    severity=Severity.WARNING,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, I.4",
    applies=Applies.TEXT,
    bad=("- \u00d0ội văn nghệ tập vào tối thứ Bảy.",),
    good=(
        "- Đội văn nghệ tập vào tối thứ Bảy.",
        "- Lưới lọc có mắt nhỏ hơn 5 \u00b5m.",
    ),
)
