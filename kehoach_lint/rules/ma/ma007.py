"""Chữ tô màu nền hoặc chữ đỏ còn lại trong tệp Word.

Người soạn tô màu để đánh dấu chỗ cần xem lại. Khi ký ban hành, chữ phải màu đen (Nghị định
30/2020/NĐ-CP, Phụ lục I, mục I.4), nên chỗ tô màu là việc chưa làm xong. Mỗi loại (tô nền, chữ đỏ)
được báo một lần, với những chỗ đầu tiên.

Cách sửa: xem lại từng chỗ, rồi bỏ tô nền và chuyển chữ về màu tự động.

Ngoại lệ: không báo khi đang soạn thảo. Có cơ quan dùng chữ đỏ để nhấn mạnh nên khi thẩm định chỉ
nhắc nhẹ. Dấu chỉ mức độ khẩn, mật và dấu "DỰ THẢO" màu đỏ là đúng. Nền nhạt theo nội dung chép từ
trang web, màu chữ khác đỏ thì không báo.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, NoteKind, Span
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Report, Rule, by_stage
from kehoach_lint.rules.ma.places import further, note_of

_KEYS = {NoteKind.HIGHLIGHTED: "", NoteKind.RED: "red"}
_STAMPS = frozenset(
    ("HỎA TỐC", "HOẢ TỐC", "HỎA TỐC HẸN GIỜ", "THƯỢNG KHẨN", "KHẨN", "MẬT", "TỐI MẬT", "TUYỆT MẬT",
     "DỰ THẢO")
)  # fmt: skip
"""Stamps that are red by rule or custom."""


def check(draft: Draft, _context: Context) -> Iterator[Report]:
    """Report highlighted text and red text, each once."""
    for kind, key in _KEYS.items():
        note = note_of(draft, kind)
        spans = [span for span in note.spans if not _is_stamp(draft, span)] if note else []
        if spans:
            yield Report(spans[0], key, {"number": len(spans)}, further(spans))


def _is_stamp(draft: Draft, span: Span) -> bool:
    return draft.excerpt(span).strip(" .!()").upper() in _STAMPS


RULE = Rule(
    code="MA007",
    name="to-mau",
    severity=by_stage(None, Severity.INFO, Severity.WARNING),
    wants=Draft,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, I.4",
    applies=Applies.TEXT,
    bad=("- Mỗi thôn trồng <mark>200 m</mark> hàng rào xanh.",),
    good=(
        "- Mỗi thôn trồng 200 m hàng rào xanh.",
        "- Mỗi thôn trồng <b>200 m</b> hàng rào xanh.",
    ),
)
