"""Văn bản gõ bằng bảng mã cũ (TCVN3 - ABC, VNI, VIQR), không phải Unicode.

Văn bản hành chính dùng bộ mã ký tự Unicode theo TCVN 6909:2001. Chữ của bảng mã cũ chỉ đọc được khi
máy có phông tương ứng (.VnTime, VNI-Times); ở máy khác, trên trang thông tin điện tử và trong phần
mềm quản lý văn bản sẽ thành chữ không đọc được. Bảng mã được nhận ra từ chính các chữ, không từ tên
phông: nhiều tệp ghi phông cũ mà chữ đã là Unicode.

Cách sửa: chuyển cả tệp sang Unicode bằng chức năng chuyển mã của bộ gõ, rồi chọn phông Times New
Roman.

Ngoại lệ: đoạn dưới bốn chữ, đoạn không có dấu thì không đủ để kết luận, trừ khi đứng giữa những
đoạn đã nhận ra. Các quy tắc khác đọc văn bản sau khi đã chuyển sang Unicode.
"""

from __future__ import annotations

from collections.abc import Iterator

from kehoach_lint.draft import Draft, NoteKind
from kehoach_lint.findings import Severity
from kehoach_lint.rules.base import Applies, Context, Report, Rule
from kehoach_lint.rules.ma.places import further, note_of

_NAMES = {NoteKind.TCVN3: "TCVN3 (ABC)", NoteKind.VNI: "VNI", NoteKind.VIQR: "VIQR"}


def check(draft: Draft, _context: Context) -> Iterator[Report]:
    """Report paragraphs in old encodings once."""
    notes = [note for kind in _NAMES if (note := note_of(draft, kind)) and note.spans]
    if not notes:
        return
    spans = sorted(span for note in notes for span in note.spans)
    yield Report(
        spans[0],
        params={
            "encoding": ", ".join(_NAMES[note.kind] for note in notes),
            "number": sum(note.number for note in notes),
        },
        related=further(spans),
    )


RULE = Rule(
    code="MA004",
    name="bang-ma-cu",
    severity=Severity.ERROR,
    wants=Draft,
    check=check,
    page=__doc__ or "",
    basis="NĐ 30/2020/NĐ-CP, Phụ lục I, I.4",
    applies=Applies.TEXT,
    bad=("- §éi v¨n nghÖ tËp vµo tèi thø B¶y hµng tuÇn.",),
    good=(
        "- Đội văn nghệ tập vào tối thứ Bảy hàng tuần.",
        "- Café Amélie đặt ở cổng số 2 của chợ.",
    ),
)
