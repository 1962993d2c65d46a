"""Wording of the SL rules."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

TEXTS: Catalogue = {
    "SL001": (
        "Từ {base} đến {until} là {years} năm, không phải {count}.",
        "From {base} to {until} are {years} years, not {count}.",
    ),
    "SL001.base": (
        "{count} năm tính đến {until} thì năm gốc là {right}, không phải {base}.",
        "{count} years up to {until} begin in {right}, not in {base}.",
    ),
    "SL001.until": (
        "{count} năm tính từ {base} là năm {right}, không phải {until}.",
        "{count} years from {base} end in {right}, not in {until}.",
    ),
    "SL001.stage": (
        "{base} - {until} là {years} hoặc {more} năm (tùy cách đếm), không phải {count}.",
        "{base} - {until} are {years} or {more} years (as one counts), not {count}.",
    ),
    "SL001.count": ("số năm", "number of years"),
    "SL001.dates": ("hai mốc thời gian", "the two dates"),
    "SL002": (
        "Hai mốc của một ngày kỷ niệm phải cùng ngày, tháng ({day}): “{wrong}” và “{other}”.",
        "Both dates of an anniversary have one day and month ({day}): “{wrong}” and “{other}”.",
    ),
    "SL002.other": ("mốc kia", "the other date"),
    "SL003.day": (
        "{name} là {right}: sai ngày, tháng trong “{date}”.",
        "{name} is {right}: wrong day or month in “{date}”.",
    ),
    "SL003.year": (
        "{name} là {right}: sai năm gốc trong “{date}”.",
        "{name} is {right}: wrong base year in “{date}”.",
    ),
    "SL003.count": (
        "{name} tính từ năm {base}: năm {year} là {right} năm, không phải {count}.",
        "{name} is counted from {base}: {right} years in {year}, not {count}.",
    ),
    "SL003.source": ("năm của kế hoạch", "year of the plan"),
    "SL004": (
        "Năm {year} là {right}, không phải “{name}”.",
        "The lunar name of {year} is {right}, not “{name}”.",
    ),
    "SL004.plan": (
        "“{name}” là năm {is}; kế hoạch của năm {year}, tức {right}.",
        "“{name}” is {is}; the plan is for {year}, which is {right}.",
    ),
    "SL004.never": (
        "Không có năm “{name}”: can và chi này không đi với nhau.",
        "There is no year “{name}”: this stem and branch never meet.",
    ),
    "SL004.year": ("năm dương lịch", "the year"),
    "SL004.source": ("năm của kế hoạch", "year of the plan"),
    "SL005.part": (
        "Một phần ({part}) lớn hơn tổng số ({whole}).",
        "A part ({part}) is larger than the whole ({whole}).",
    ),
    "SL005.more": (
        "Các phần cộng lại là {total} {unit}, lớn hơn tổng số ({whole}).",
        "The parts add up to {total} {unit}, more than the whole ({whole}).",
    ),
    "SL005.less": (
        "Các phần cộng lại là {total} {unit}, chưa đủ tổng số ({whole}).",
        "The parts add up to {total} {unit}, less than the whole ({whole}).",
    ),
    "SL005.whole": ("tổng số", "the whole"),
    "SL005.part_of": ("một phần", "a part"),
    "SL006": (
        "“{share}”: một phần của tổng số không thể quá 100%.",
        "“{share}”: a share of the whole cannot be above 100 %.",
    ),
    "SL006.spent": (
        "“{share}”: giải ngân không thể quá 100% kế hoạch vốn.",
        "“{share}”: disbursement cannot be above 100 % of the planned funds.",
    ),
    "SL007": (
        "“{text}”: bằng chữ là {value}, không khớp với chữ số.",
        "“{text}”: the words say {value}, the figures something else.",
    ),
    "SL008": (
        "“{figure}” thiếu đơn vị; {head} khác trong dãy ghi “{unit}”.",
        "“{figure}” has no unit; others in the row (“{head}”) have “{unit}”.",
    ),
    "SL008.other": ("mục cùng loại có đơn vị", "an item of the row with its unit"),
    "SL009.word": (
        "Thiếu dấu cách giữa số và từ đếm: “{figure}”, viết “{right}”.",
        "No space between the number and what it counts: “{figure}”, write “{right}”.",
    ),
    "SL009.sign": (
        "Đơn vị viết liền với số: “{figure}”, nên viết “{right}” như các chỗ khác.",
        "The unit is glued to the number: “{figure}”, better “{right}” as elsewhere.",
    ),
    "SL009.apart": (
        "“{figure}”: phần lớn văn bản viết dấu % liền với số (“{right}”).",
        "“{figure}”: most of the document writes the percent sign close (“{right}”).",
    ),
    "SL009.close": (
        "“{figure}”: phần lớn văn bản viết dấu % cách số (“{right}”).",
        "“{figure}”: most of the document sets the percent sign off (“{right}”).",
    ),
    "SL009.place": ("như trên", "likewise"),
    "SL010": (
        "“{text}”: dùng “từ … đến …” hoặc dấu gạch (“{right}”), không dùng cả hai.",
        "“{text}”: use “từ … đến …” or a dash (“{right}”), not both.",
    ),
    "SL010.reversed": (
        "“{text}”: số đầu lớn hơn số cuối.",
        "“{text}”: the first number is larger than the second.",
    ),
    "SL010.place": ("như trên", "likewise"),
    "SL011": (
        "Dân số tăng {figure} một năm là khó tin; có thể là phần nghìn (‰).",
        "A growth of population by {figure} a year is hardly possible; per mille (‰) may be meant.",
    ),
}
