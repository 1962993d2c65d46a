"""The standard frame: a short plan in which nothing is wrong, for examples to be put into.

Everything in it but the names of the units is invented. A test replaces or removes parts and adds
text; what is found is then the doing of the example alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from kehoach_lint.rules.base import Applies, Example, Part, Rule
from tests.looks import laid_out

PARTS: Mapping[str, str | None] = {
    "chu_quan": None,
    "co_quan": "ỦY BAN NHÂN DÂN\nXÃ CẨM LĨNH",
    "so": "Số: 12/KH-UBND",
    "quoc_hieu": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "tieu_ngu": "Độc lập - Tự do - Hạnh phúc",
    "ngay": "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024",
    "ten_loai": "KẾ HOẠCH",
    "trich_yeu": "Phát động phong trào thi đua “Đường thôn sạch, ao làng trong” năm 2024",
    "mo_dau": (
        "Thực hiện Kế hoạch số 45/KH-UBND ngày 20/02/2024 của Ủy ban nhân dân huyện Ba Vì về phong"
        " trào thi đua năm 2024, Ủy ban nhân dân xã ban hành Kế hoạch phát động phong trào thi đua"
        " “Đường thôn sạch, ao làng trong” năm 2024 như sau:"
    ),
    "noi_dung": """I. MỤC ĐÍCH, YÊU CẦU
- Mỗi thôn giữ được một tuyến đường sạch và một ao không còn rác.
- Việc làm phải cụ thể, có người nhận, có ngày xong.

II. PHẠM VI, ĐỐI TƯỢNG
- Phong trào được tổ chức ở tất cả các thôn trong xã.
- Đối tượng là các hộ gia đình, cán bộ, công chức xã và học sinh các trường.

III. NỘI DUNG, TIÊU CHÍ THI ĐUA
- Quét dọn đường thôn vào sáng thứ Bảy, vớt bèo và rác dưới ao mỗi tháng một lần.
- Tiêu chí: đường không có rác, ao có người trông coi, hộ nào cũng tham gia.

IV. THỜI GIAN THỰC HIỆN
- Thời gian thi đua: từ ngày 15/3/2024 đến ngày 29/11/2024.
- Lễ phát động tổ chức vào ngày 15/3/2024 tại sân nhà văn hóa xã.

V. GIẢI PHÁP
- Tuyên truyền trên loa truyền thanh, giới thiệu điển hình tiên tiến của từng thôn.
- Kiểm tra, giám sát việc thực hiện phong trào mỗi quý một lần.

VI. KHEN THƯỞNG, KINH PHÍ
- Chủ tịch Ủy ban nhân dân xã tặng Giấy khen cho 03 thôn và 10 hộ làm tốt nhất.
- Kinh phí khen thưởng lấy từ Quỹ thi đua, khen thưởng của xã.

VII. SƠ KẾT, TỔNG KẾT, BÁO CÁO
- Sơ kết phong trào vào ngày 12/7/2024; tổng kết phong trào vào ngày 29/11/2024.
- Các thôn gửi báo cáo kết quả phong trào về Văn phòng xã chậm nhất ngày 29/11/2024.

VIII. TỔ CHỨC THỰC HIỆN
- Văn phòng xã: theo dõi, đôn đốc, tổng hợp kết quả của các thôn.
- Ban Văn hóa xã: viết bài, thu và phát bài trên loa truyền thanh.""",
    "ket": (
        "Trên đây là Kế hoạch phát động phong trào thi đua năm 2024 của Ủy ban nhân dân xã"
        " Cẩm Lĩnh./."
    ),
    "noi_nhan": """Nơi nhận:
- UBND huyện Ba Vì;
- Thường trực Đảng ủy, Thường trực HĐND xã;
- Văn phòng xã;
- Ban Văn hóa xã;
- Các thôn;
- Lưu: VT.""",
    "ky": "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLương Khắc Vượng",
}
"""The parts in the order in which they stand, text as in a .txt file; None is absent."""

_REPLACED: Mapping[Part, tuple[str, ...]] = {
    Part.HEAD: ("chu_quan", "co_quan", "so", "quoc_hieu", "tieu_ngu", "ngay"),
    Part.MOTTO: ("quoc_hieu", "tieu_ngu"),
    Part.NUMBER: ("so",),
    Part.DATE: ("ngay",),
    Part.TITLE: ("ten_loai", "trich_yeu"),
    Part.OPENING: ("mo_dau",),
    Part.CONTENTS: ("noi_dung",),
    Part.END: ("ket", "noi_nhan", "ky"),
    Part.CLOSING: ("ket",),
    Part.RECIPIENTS: ("noi_nhan",),
    Part.SIGNATURE: ("ky",),
}
"""The parts of the frame that the part of an example stands for."""

_OF_LAST_YEAR = (
    ("12/KH-UBND", "9/KH-UBND"),
    ("05 tháng 3 năm", "03 tháng 3 năm"),
    ("45/KH-UBND ngày 20/02", "38/KH-UBND ngày 14/02"),
    ("2024", "2023"),
)

_BLANK_BEFORE = frozenset({"ten_loai", "mo_dau", "noi_dung", "noi_nhan", "ky"})


def framed(text: str = "", changes: Mapping[str, str | None] | None = None) -> str:
    """The frame as the text of a file, with ``text`` as further items of its last section.

    ``changes`` replaces parts; None removes one. Raises KeyError for a part there is none of.
    """
    parts = dict(PARTS)
    for name, part in (changes or {}).items():
        if name not in parts:
            raise KeyError(f"no such part of the frame: {name}; there are {', '.join(parts)}")
        parts[name] = part
    if text:
        parts["noi_dung"] = "\n".join(filter(None, (parts["noi_dung"], text.strip("\n"))))
    lines = []
    for name, part in parts.items():
        if part is not None:
            lines.append(("\n" if name in _BLANK_BEFORE else "") + part)
    return "\n".join(lines) + "\n"


def with_example(example: Example) -> str:
    """The text of a file with the example of a rule in it: the frame, or a document of its own."""
    if isinstance(example, str):
        return framed(example)
    if Part.DOCUMENT in example:
        return example[Part.DOCUMENT]
    changes: dict[str, str | None] = {}
    for part, text in example.items():
        if part in _REPLACED:
            first, *others = _REPLACED[part]
            changes |= {first: text, **dict.fromkeys(others)}
    return framed(example.get(Part.BODY, ""), changes)


def file_of(rule: Rule, text: str, look: str = "") -> tuple[str, bytes]:
    """The name and the bytes of a file a rule can be tried on: a plain text, or for a rule about
    pages a Word file that looks as it should but for ``look``."""
    if rule.applies is Applies.LAID_OUT:
        return "ke-hoach.docx", laid_out(text, look)
    return "ke-hoach.txt", text.encode()


def look_in(example: Example) -> str:
    """What an example says of the look of its pages, '' for nothing."""
    return "" if isinstance(example, str) else example.get(Part.LOOK, "")


def of_last_year(text: str = "", changes: Mapping[str, str | None] | None = None) -> str:
    """The same frame as it was a year before: :func:`framed` with older numbers and dates."""
    parts: dict[str, str | None] = {}
    for name, part in PARTS.items():
        for new, old in _OF_LAST_YEAR if part else ():
            part = part and part.replace(new, old)
        parts[name] = part
    return framed(text, {**parts, **(changes or {})})
