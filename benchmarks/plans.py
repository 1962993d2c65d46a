"""Word plans of any length for the measurements: invented, complete, and no two pages alike."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument

PAGE = 2_600
"""Characters of text on a page of A4 at 14 points, as plans are printed."""

_LEFT = ("ỦY BAN NHÂN DÂN", "XÃ CẨM LĨNH", "Số: 12/KH-UBND")
_RIGHT = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Cẩm Lĩnh, ngày 05 tháng 3 năm 2024",
)
_TITLE = ("KẾ HOẠCH", "Phát động phong trào thi đua “Đường thôn sạch, ao làng trong” năm 2024")
_OPENING = (
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
    "Thực hiện Kế hoạch số 45/KH-UBND ngày 20/02/2024 của Ủy ban nhân dân huyện Ba Vì về phong"
    " trào thi đua năm 2024, Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
)
_SECTIONS = (
    "I. MỤC ĐÍCH, YÊU CẦU",
    "- Mỗi thôn giữ được một tuyến đường sạch và một ao không còn rác.",
    "II. PHẠM VI, ĐỐI TƯỢNG",
    "- Các hộ gia đình, cán bộ, công chức xã và học sinh các trường ở tất cả các thôn.",
    "III. NỘI DUNG, TIÊU CHÍ THI ĐUA",
    "- Đường không có rác, ao có người trông coi, hộ nào cũng tham gia.",
    "IV. THỜI GIAN THỰC HIỆN",
    "- Thời gian thi đua: từ ngày 15/3/2024 đến ngày 29/11/2024.",
    "V. GIẢI PHÁP",
    "- Tuyên truyền trên loa truyền thanh; kiểm tra, giám sát phong trào mỗi quý một lần.",
    "VI. KHEN THƯỞNG, KINH PHÍ",
    "- Giấy khen cho 03 thôn và 10 hộ làm tốt nhất; kinh phí lấy từ Quỹ thi đua, khen thưởng.",
    "VII. TỔNG KẾT, BÁO CÁO",
    "- Tổng kết phong trào vào ngày 29/11/2024; gửi báo cáo chậm nhất ngày 29/11/2024.",
    "VIII. TỔ CHỨC THỰC HIỆN",
    "- Văn phòng xã: theo dõi, đôn đốc, tổng hợp kết quả của các thôn.",
)
_BODIES = (
    "Văn phòng xã",
    "Ban Văn hóa xã",
    "Trạm Y tế xã",
    "Ủy ban Mặt trận Tổ quốc Việt Nam xã",
    "Hội Cựu chiến binh xã",
)
_WORK = (
    "quét dọn đường thôn, phát quang bụi rậm và khơi thông rãnh nước",
    "vớt bèo, thu gom rác dưới ao và trồng cau quanh bờ",
    "sơn lại cổng làng, thay bóng đèn hỏng trên các ngõ nhỏ",
    "hướng dẫn các hộ phân loại rác, ủ phân từ lá cây và rơm rạ",
    "kẻ biển chỉ đường, đánh số nhà và vẽ tranh trên tường trường học",
)
_CLOSING = "Trên đây là Kế hoạch phát động phong trào thi đua năm 2024 của Ủy ban nhân dân xã./."
_RECIPIENTS = (
    "- UBND huyện Ba Vì;",
    "- Thường trực Đảng ủy, Thường trực HĐND xã;",
    *(f"- {body};" for body in _BODIES),
    "- Lưu: VT.",
)
_SIGNATURE = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "Lương Khắc Vượng")
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_ITEMS = 4
_TABLE_EVERY = 5


def write_plan(path: Path, pages: int, variant: int = 0) -> None:
    """Write a Word plan of about so many pages; ``variant`` makes its words another's."""
    document = Document()
    _two_columns(document, _LEFT, _RIGHT)
    for line in (*_TITLE, *_OPENING, *_SECTIONS):
        document.add_paragraph(line)
    length = sum(map(len, _SECTIONS))
    number = len(_SECTIONS) // 2
    while length < pages * PAGE:
        number += 1
        for line in _section(number, variant):
            document.add_paragraph(line)
            length += len(line)
        if number % _TABLE_EVERY == 0:
            length += _table(document, number)
    document.add_paragraph(_CLOSING)
    _two_columns(document, ("Nơi nhận:", *_RECIPIENTS), _SIGNATURE)
    document.save(str(path))


def _two_columns(document: WordDocument, left: tuple[str, ...], right: tuple[str, ...]) -> None:
    cells = document.add_table(rows=1, cols=2).rows[0].cells
    for cell, lines in zip(cells, (left, right), strict=True):
        cell.text = lines[0]
        for line in lines[1:]:
            cell.add_paragraph(line)


def _section(number: int, variant: int) -> Iterator[str]:
    month = 4 + number % 7
    yield f"{_roman(number)}. NHIỆM VỤ CỦA CỤM DÂN CƯ SỐ {number}"
    for item in range(1, _ITEMS + 1):
        work = _WORK[(number + item + variant) % len(_WORK)]
        body = _BODIES[(number + item) % len(_BODIES)]
        day = 8 + (number * item + variant) % 20
        yield f"{item}. Việc thứ {item} của cụm {number}"
        yield f"- Trong tháng {month}/2024, các hộ {work}; mỗi tuần làm một buổi."
        yield (
            f"- {body}: theo dõi, đôn đốc cụm {number}; hoàn thành chậm nhất ngày"
            f" {day:02}/{month}/2024, chọn ra {day + item} hộ làm tốt nhất để cả xã học tập."
        )


def _table(document: WordDocument, number: int) -> int:
    """A table of figures; the number of its characters."""
    table = document.add_table(rows=1, cols=3)
    length = 0
    for row in range(6):
        cells = table.rows[0].cells if row == 0 else table.add_row().cells
        texts = ("Tổ", "Số hộ", "Ghi chú") if row == 0 else (f"{number}.{row}", f"{row * 7}", "đủ")
        for cell, text in zip(cells, texts, strict=True):
            cell.text = text
            length += len(text)
    return length


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        while number >= value:
            text += letters
            number -= value
    return text
