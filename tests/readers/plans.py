"""Invented plans of any shape, as lists of logical paragraphs."""

from __future__ import annotations

from hypothesis import strategies as st

_SUBJECTS = st.sampled_from(
    [
        "các thôn trong xã",
        "Trạm Y tế xã",
        "Hội Nông dân xã",
        "Hội đồng Thi đua - Khen thưởng xã",
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã",
        "từng tổ tự quản",
        "ban quản lý chợ",
    ]
)
_ACTS = st.sampled_from(
    [
        "rà soát danh sách hộ còn thiếu nước sạch",
        "trồng tre giữ bờ sông từ ngày 01/3/2026 đến ngày 30/9/2026",
        "khơi thông kênh mương trước mùa mưa lũ",
        "phát triển kinh tế - xã hội gắn với giữ rừng đầu nguồn",
        "mở lớp học đọc cho người lớn tuổi ở nhà văn hóa thôn",
        "góp ngày công làm đường theo Nghị quyết số 12/NQ-HĐND ngày 09/01/2026",
        "giữ nếp sống gọn gàng, tiết kiệm trong cưới hỏi và giỗ chạp",
        "ghi sổ theo dõi hằng tuần, báo cáo ngắn gọn, đúng hạn",
        "thả cá giống xuống hồ Đồng Mít trong giai đoạn 2026 - 2030",
    ]
)
_HEADINGS = st.sampled_from(
    ["MỤC ĐÍCH, YÊU CẦU", "NỘI DUNG", "TỔ CHỨC THỰC HIỆN", "THỜI GIAN, ĐỊA ĐIỂM", "KINH PHÍ"]
)
_ROMAN = ("I", "II", "III", "IV", "V")


@st.composite
def sentences(draw: st.DrawFn, least: int = 1) -> str:
    """A sentence of some clauses, without the mark at its end."""
    clauses = draw(st.lists(st.tuples(_SUBJECTS, _ACTS), min_size=least, max_size=4))
    text = "; ".join(f"{subject} {act}" for subject, act in clauses)
    return text[0].upper() + text[1:]


@st.composite
def sections(draw: st.DrawFn, number: int) -> list[str]:
    """A section: heading, sub-headings, items."""
    lines = [f"{_ROMAN[number]}. {draw(_HEADINGS)}"]
    for sub in range(1, draw(st.integers(1, 3)) + 1):
        lines.append(f"{sub}. {draw(st.sampled_from(['Mục đích', 'Việc làm chung:', 'Yêu cầu']))}")
        for item in range(draw(st.integers(1, 3))):
            mark = draw(st.sampled_from(["-", "+", f"{'abc'[item]})"]))
            lines.append(f"{mark} {draw(sentences(2))}.")
    return lines


@st.composite
def plans(draw: st.DrawFn) -> list[str]:
    """The logical paragraphs of a plan with header, title, body, recipients and signature."""
    number = draw(st.sampled_from(["Số: 5/KH-UBND", "Số: 112/KH-UBND"]))
    body = [line for n in range(draw(st.integers(2, 5))) for line in draw(sections(n))]
    return [
        *draw(st.sampled_from([[], ["UBND TỈNH PHÚ THỌ"]])),
        "ỦY BAN NHÂN DÂN XÃ TÂN HÒA",
        number,
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Tân Hòa, ngày 03 tháng 5 năm 2026",
        "KẾ HOẠCH",
        "Phát động phong trào " + draw(_ACTS),
        f"Căn cứ {draw(_ACTS)};",
        f"Ủy ban nhân dân xã ban hành Kế hoạch {draw(sentences(2))}, cụ thể như sau:",
        *body,
        f"Trên đây là Kế hoạch {draw(sentences())}./.",
        "Nơi nhận:",
        "- UBND huyện (b/c);",
        "- Ủy ban Mặt trận Tổ quốc Việt Nam xã;",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        *draw(st.sampled_from([["CHỦ TỊCH"], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]])),
        "Lò Thị Mơ",
    ]
