"""Còn thay đổi được theo dõi (Track Changes) hoặc ghi chú bên lề chưa xử lý.

Tệp còn dấu vết sửa đổi thì người nhận có thể xem lại câu chữ đã bỏ và ý kiến nội bộ; văn bản in ra
có khi mang theo cả gạch xóa. Chương trình đọc văn bản như khi mọi thay đổi đã được chấp nhận.

Cách sửa: trong Word, mục Xem lại (Review): chấp nhận hoặc từ chối từng thay đổi, xóa các ghi chú.

Ngoại lệ: không báo khi đang soạn thảo, lúc ấy theo dõi sửa đổi là cách làm việc đúng.

Căn cứ: bản trình ký phải là bản cuối cùng; người ký chịu trách nhiệm về toàn bộ nội dung (Nghị định
30/2020/NĐ-CP, Điều 13).
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, NoteKind
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Report, Rule, by_stage
from kehoach_lint.rules.ma.places import further, note_of, top

_KEYS = {NoteKind.TRACKED_CHANGES: "", NoteKind.COMMENTS: "comments"}


def check(draft: Draft, _context: Context) -> Iterator[Report]:
    """Report tracked changes and comments, each once."""
    for kind, key in _KEYS.items():
        note = note_of(draft, kind)
        if note is not None:
            place = note.spans[0] if note.spans else top(draft)
            yield Report(place, key, {"number": note.number}, further(note.spans))


RULE = Rule(
    code="MA008",
    name="theo-doi-sua",
    severity=by_stage(None, Severity.WARNING, Severity.ERROR),
    wants=Draft,
    check=check,
    page=__doc__ or "",
    applies=Applies.TEXT,
    bad=("- Mỗi thôn trồng <ins>200 m</ins> hàng rào xanh.",),
    good=(
        "- Mỗi thôn trồng 200 m hàng rào xanh.",
        "- Mỗi thôn trồng <u>200 m</u> hàng rào xanh.",
    ),
)
