"""The wording of the family HL."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

TEXTS: Catalogue = {
    "HL001": (
        "{title} có hiệu lực đến hết {until}, đã được thay bằng {successor}.",
        "{title} was in force until {until} and was replaced by {successor}.",
    ),
    "HL001.ended": (
        "{title} chỉ có hiệu lực đến hết {until}.",
        "{title} was in force until {until} only.",
    ),
    "HL001.amended": (
        "{title} đã được sửa đổi, bổ sung bởi {by} từ {from}; nên nêu cả luật sửa đổi.",
        "{title} has been amended by {by} since {from}; the amending law should be named, too.",
    ),
    "HL001.place": ("Ở đây cũng viện dẫn.", "Cited here, too."),
    "HL002": (
        "{title} đến {issued} mới được ban hành, sau ngày của kế hoạch.",
        "{title} was issued on {issued} only, after the day of the plan.",
    ),
    "HL002.force": (
        "{title} đến {since} mới có hiệu lực.",
        "{title} is in force from {since} only.",
    ),
    "HL003": (
        "“{written}”: {name} không còn sau {until}; nay là {now}.",
        "“{written}”: {name} ended on {until}; now it is {now}.",
    ),
    "HL003.early": (
        "“{written}” chỉ có từ {since}; trước đó là {now}.",
        "“{written}” exists from {since} only; before it is {now}.",
    ),
    "HL003.place": ("Ở đây cũng nhắc đến.", "Named here, too."),
    "HL004": (
        "“{written}” không còn sau {day}; nếu nhắc chuyện cũ thì ghi rõ “cũ” hoặc “trước đây”.",
        "“{written}” ended on {day}; say “cũ” or “trước đây” if the past is meant.",
    ),
    "HL004.early": (
        "“{written}” chỉ có từ {day}.",
        "“{written}” exists from {day} only.",
    ),
    "HL004.type": (
        "Sau {day} không còn gọi là “{written}”: đơn vị đã đổi loại.",
        "It is no longer called “{written}” after {day}: the unit is of another type.",
    ),
    "HL004.place": ("Ở đây cũng ghi như vậy.", "It is written so here, too."),
    "HL005": (
        "“{written}” là tên dùng đến hết {until}; nay là {now}.",
        "“{written}” was the name until {until}; now it is {now}.",
    ),
    "HL005.term": (
        "“{written}” là từ của luật cũ (đến hết {until}); nay dùng “{now}”.",
        "“{written}” is a term of the old law (until {until}); now “{now}”.",
    ),
    "HL005.place": ("Ở đây cũng dùng.", "Used here, too."),
}
