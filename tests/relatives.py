"""The documents beside an example: last year's, that of the district, that of the next commune."""

from __future__ import annotations

from collections.abc import Mapping

from kehoach_lint.rules.base import Applies, Example, Part, Rule
from tests.frames import framed, of_last_year

_DISTRICT: Mapping[str, str | None] = {
    "co_quan": "ỦY BAN NHÂN DÂN\nHUYỆN BA VÌ",
    "so": "Số: 45/KH-UBND",
    "ngay": "Ba Vì, ngày 20 tháng 02 năm 2024",
    "mo_dau": "Ủy ban nhân dân huyện phát động phong trào thi đua năm 2024 như sau:",
    "noi_dung": """I. MỤC ĐÍCH
- Làng nào cũng có đường sạch, ao trong, người người thấy vui.

II. TỔ CHỨC THỰC HIỆN
- Văn phòng HĐND và UBND huyện: theo dõi chung, tổng hợp kết quả.""",
    "ket": "Trên đây là Kế hoạch của Ủy ban nhân dân huyện./.",
    "noi_nhan": "Nơi nhận:\n- UBND các xã, thị trấn;\n- Lưu: VT.",
    "ky": "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nQuách Thị Mận",
}
_NEXT_COMMUNE: Mapping[str, str | None] = {
    "co_quan": "ỦY BAN NHÂN DÂN\nXÃ VẠN THẮNG",
    "so": "Số: 15/KH-UBND",
    "ngay": "Vạn Thắng, ngày 04 tháng 3 năm 2024",
    "ket": "Trên đây là Kế hoạch của Ủy ban nhân dân xã Vạn Thắng./.",
    "ky": "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNông Bá Thụ",
}


def of_the_district(text: str = "", changes: Mapping[str, str | None] | None = None) -> str:
    """The plan of the district that the frame carries out: without period, deadlines or targets of
    its own, so that ``text`` may set them."""
    return framed(text, {**_DISTRICT, **(changes or {})})


def of_the_next_commune(text: str = "", changes: Mapping[str, str | None] | None = None) -> str:
    """The frame as another commune of the district sent it in."""
    return framed(text, {**_NEXT_COMMUNE, **(changes or {})})


_MADE = {
    Part.PREVIOUS: of_last_year,
    Part.PARENT: of_the_district,
    Part.SIBLING: of_the_next_commune,
}
BESIDE = {
    Applies.PREVIOUS: Part.PREVIOUS,
    Applies.PARENT: Part.PARENT,
    Applies.SIBLING: Part.SIBLING,
}
"""The part of an example that stands for the other document a rule needs."""


def other_of(rule: Rule, example: Example) -> dict[str, str]:
    """The other document that an example of a rule needs, by its name; KeyError when it lacks it
    or has one that the rule does not need."""
    part = BESIDE.get(rule.applies)
    given = set() if isinstance(example, str) else set(example) & set(_MADE)
    if given != ({part} if part else set()):
        raise KeyError(f"{rule.code}: {sorted(given)}")
    if part is None or isinstance(example, str):
        return {}
    return {part.value: _MADE[part](example[part])}


def other_with(rule: Rule, text: str, changes: Mapping[str, str | None]) -> dict[str, str]:
    """The same for lines of its body and parts of its frame."""
    part = BESIDE.get(rule.applies)
    return {} if part is None else {part.value: _MADE[part](text, changes)}
