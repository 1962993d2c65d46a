"""Wording of the NT rules."""

TEXTS: dict[str, tuple[str, str]] = {
    "NT001": ("Không có ngày này trong lịch: {date}.", "There is no such date: {date}."),
    "NT002": (
        "“{text}” không thuộc năm của kế hoạch ({plan}); có thể chép từ kế hoạch năm trước.",
        "“{text}” is not in the year of the plan ({plan}); perhaps left from last year's plan.",
    ),
    "NT002.title": (
        "Trích yếu ghi năm {year} nhưng văn bản ban hành năm {issued}.",
        "The title says {year} but the document is issued in {issued}.",
    ),
    "NT002.issued": ("thời gian ban hành", "date of issue"),
    "NT002.source": ("năm của kế hoạch", "year of the plan"),
    "NT003": (
        "Kết thúc ({end}) trước khi bắt đầu ({start}).",
        "Ends ({end}) before it starts ({start}).",
    ),
    "NT004": (
        "Đợt {two} bắt đầu {start}, khi đợt {one} chưa kết thúc ({end}).",
        "Phase {two} begins {start}, before phase {one} has ended ({end}).",
    ),
    "NT004.order": (
        "Đợt {two} (từ {start}) lại nằm trước đợt {one} (đến {end}).",
        "Phase {two} (from {start}) lies before phase {one} (until {end}).",
    ),
    "NT004.other": ("thời gian của đợt {one}", "time of phase {one}"),
    "NT005": (
        "Đợt {phase} nằm ngoài thời gian của phong trào ({start} - {end}).",
        "Phase {phase} lies outside the campaign ({start} - {end}).",
    ),
    "NT005.campaign": ("thời gian của phong trào", "time of the campaign"),
    "NT006": (
        "Bắt đầu {start}, trước ngày ban hành kế hoạch ({issued}).",
        "Starts {start}, before the plan is issued ({issued}).",
    ),
    "NT006.deadline": (
        "“{text}” đã qua khi ban hành kế hoạch ({issued}).",
        "“{text}” is over when the plan is issued ({issued}).",
    ),
    "NT006.issued": ("thời gian ban hành", "date of issue"),
    "NT007": (
        "Bắt đầu {start}, trước ngày ban hành văn bản được triển khai ({parent}).",
        "Starts {start}, before the plan it carries out was issued ({parent}).",
    ),
    "NT007.later": (
        "Viện dẫn văn bản ngày {cited}, sau ngày của chính văn bản này ({issued}).",
        "Cites a document of {cited}, later than this document itself ({issued}).",
    ),
    "NT007.issued": ("thời gian ban hành", "date of issue"),
    "NT007.parent": ("văn bản được triển khai", "the plan carried out"),
    "NT008": (
        "Phát động “{launch}”, {days} ngày sau khi phong trào bắt đầu ({start}).",
        "Launched “{launch}”, {days} days after the campaign began ({start}).",
    ),
    "NT008.start": ("thời gian bắt đầu", "start of the campaign"),
    "NT009": (
        "Hạn “{text}” sau ngày kết thúc phong trào ({end}) {days} ngày.",
        "“{text}” is {days} days after the campaign ends ({end}).",
    ),
    "NT009.month": (
        "Hạn “{text}” sau ngày kết thúc phong trào ({end}); đến hết hạn là {days} ngày.",
        "“{text}” is after the campaign ends ({end}); {days} days until it is over.",
    ),
    "NT009.end": ("thời gian kết thúc", "end of the campaign"),
    "NT010": (
        "Hạn “{text}” trước ngày kết thúc phong trào ({end}) {days} ngày.",
        "“{text}” is {days} days before the campaign ends ({end}).",
    ),
    "NT010.last_day": (
        "“{text}” là trước khi hết ngày cuối của phong trào ({end}); nên viết “chậm nhất ngày”.",
        "“{text}” is before the last day of the campaign is over ({end}); write “chậm nhất ngày”.",
    ),
    "NT010.end": ("thời gian kết thúc", "end of the campaign"),
    "NT010.review": ("tổng kết đặt sau báo cáo này", "the final review comes after this report"),
    "NT011": (
        "Báo cáo lên cấp trên (“{text}”) trước khi tổng kết (“{review}”).",
        "Reports upward (“{text}”) before the final review (“{review}”).",
    ),
    "NT011.interim": (
        "Sơ kết (“{text}”) đặt sau tổng kết (“{review}”).",
        "The interim review (“{text}”) comes after the final one (“{review}”).",
    ),
    "NT011.review": ("thời gian tổng kết", "time of the final review"),
    "NT012": (
        "Ngày {date} là {right}.",
        "{date} is a {english} ({right}).",
    ),
    "NT013": ("“{text}” rơi vào {day}.", "“{text}” falls on a weekend ({day})."),
    "NT013.holiday": (
        "“{text}” rơi vào ngày nghỉ lễ, tết.",
        "“{text}” falls on a public holiday.",
    ),
    "NT014": (
        "Viết ngày dưới 10 và tháng 1, 2 có số 0, các tháng khác không: {date}.",
        "Days under 10 and months 1 and 2 take a zero, other months none: {date}.",
    ),
    "NT014.other": ("như trên", "likewise"),
    "NT015": (
        "Cách viết ngày không thống nhất: “{date}”, phần lớn viết như “{usual}”.",
        "Dates are written in several ways: “{date}”, most like “{usual}”.",
    ),
    "NT015.other": ("như trên", "likewise"),
    "NT016.review": (
        "Giao tổng kết nhưng không nơi nào ghi thời gian.",
        "A final review is ordered but no time for it is given anywhere.",
    ),
    "NT016.report": (
        "Giao báo cáo kết quả nhưng không nơi nào ghi thời hạn.",
        "A report is ordered but no deadline for it is given anywhere.",
    ),
}
