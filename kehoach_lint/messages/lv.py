"""Wording of the LV rules."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

_BEFORE = ("chỗ này trong kế hoạch năm trước", "this place in last year's plan")

TEXTS: Catalogue = {
    "LV001.action": (
        "“{text}” vẫn như kế hoạch năm trước; việc của năm {year} không thể làm vào lúc ấy.",
        "“{text}” is as in last year's plan; what the plan for {year} orders cannot be done then.",
    ),
    "LV001.date": (
        "“{text}” vẫn như kế hoạch năm trước, chưa đổi sang năm {year}.",
        "“{text}” is as in last year's plan and was not moved on to {year}.",
    ),
    "LV001.year": (
        "“{text}” vẫn như kế hoạch năm trước, chưa đổi sang năm {year}.",
        "“{text}” is as in last year's plan and was not moved on to {year}.",
    ),
    "LV001.back": (
        "“{text}” vẫn như kế hoạch năm trước; kế hoạch năm {year} nhìn lại năm {before}.",
        "“{text}” is as in last year's plan; a plan for {year} looks back on {before}.",
    ),
    "LV001.ahead": (
        "“{text}” vẫn như kế hoạch năm trước: là đầu năm {year}, khi việc chưa thể xong.",
        "“{text}” is as in last year's plan: early in {year}, before the work can be done.",
    ),
    "LV001.stage": (
        "Giai đoạn “{text}” vẫn như kế hoạch năm trước nhưng đã qua trước năm {year}.",
        "The period “{text}” is as in last year's plan but was over before {year}.",
    ),
    "LV001.again": ("cũng chưa đổi", "not changed either"),
    "LV001.before": _BEFORE,
    "LV002.years": (
        "Số năm “{text}” vẫn như kế hoạch năm trước; sau {years} năm phải là {right}.",
        "The number of years, {text}, is as in last year's plan; {years} year(s) on it is {right}.",
    ),
    "LV002.ordinal": (
        "“Lần thứ {text}” vẫn như kế hoạch năm trước trong khi năm đã đổi.",
        "The number of the event, {text}, is as in last year's plan although the year moved on.",
    ),
    "LV002.term": (
        "“{text}” vẫn như kế hoạch năm trước; sau {years} năm phải đổi.",
        "“{text}” is as in last year's plan; {years} year(s) on it must change.",
    ),
    "LV002.over": (
        "Nhiệm kỳ “{text}” vẫn như kế hoạch năm trước nhưng đã hết.",
        "The term “{text}” is as in last year's plan but has ended.",
    ),
    "LV002.lunar": (
        "“{text}” vẫn như kế hoạch năm trước; năm nay là {right}.",
        "“{text}” is as in last year's plan; this year is {right}.",
    ),
    "LV002.congress": (
        "“{text}” vẫn như kế hoạch năm trước; đã có đại hội khóa sau.",
        "“{text}” is as in last year's plan; a later congress has been held.",
    ),
    "LV002.before": _BEFORE,
    "LV003.results": (
        "Câu này chép từ kế hoạch năm {year}: đã đổi năm nhưng cả {count} số liệu vẫn như cũ.",
        "Copied from the plan for {year}: the year moved on, all {count} figures did not.",
    ),
    "LV003.targets": (
        "Toàn bộ chỉ tiêu ({count} con số) giống hệt kế hoạch năm {year}; có phải chép lại không?",
        "All targets ({count} figures) are those of the plan for {year}; were they copied?",
    ),
    "LV003.target": ("chỉ tiêu cũng như cũ", "target, the same as well"),
    "LV003.before": _BEFORE,
    "LV004": (
        "“{text}” là văn bản cho năm {year}, đã là căn cứ của kế hoạch năm trước; hãy xem đã có"
        " văn bản cho năm {now} chưa.",
        "“{text}” was made for {year}, a basis of last year's plan; is there one for {now}?",
    ),
    "LV004.before": ("căn cứ này trong kế hoạch năm trước", "the same basis in last year's plan"),
    "LV005": (
        "Kế hoạch năm trước có {count} nội dung mà kế hoạch này không còn: {names}.",
        "Last year's plan had what this one lacks ({count}): {names}.",
    ),
    "LV005.section": ("mục không còn", "section without a counterpart"),
    "LV005.body": ("cơ quan được giao nhiệm vụ", "body that was given a task"),
    "LV005.deadline": ("việc có thời hạn", "what had a deadline"),
    "LV005.recipient": ("nơi nhận", "recipient"),
    "LV006.both": (
        "Số và ngày ban hành ({symbol}, {day}) vẫn là của kế hoạch năm trước.",
        "Number and date of issue ({symbol}, {day}) are those of last year's plan.",
    ),
    "LV006.day_only": (
        "Ngày ban hành ({day}) vẫn là của kế hoạch năm trước.",
        "The date of issue ({day}) is that of last year's plan.",
    ),
    "LV006.day": ("ngày ban hành", "date of issue"),
    "LV006.before": ("ngày ban hành của kế hoạch năm trước", "date of issue of last year's plan"),
    "LV007.none": (
        "Không nhận ra {name} là văn bản hành chính nên không so sánh được.",
        "{name} is not recognised as an administrative document: nothing was compared.",
    ),
    "LV007.kind": (
        "{name} là loại văn bản khác: chỉ so những câu giống nhau.",
        "{name} is another kind of document: only sentences they share were compared.",
    ),
    "LV007.unit": (
        "{name} là của cơ quan khác ({issuer}): chỉ so những câu giống nhau.",
        "{name} is of another body ({issuer}): only sentences they share were compared.",
    ),
    "LV007.unknown": (
        "Không biết năm của kế hoạch này hoặc của {name} nên không so được năm.",
        "The year of this plan or of {name} is not known: years were not compared.",
    ),
    "LV007.same": (
        "{name} cũng là kế hoạch năm {year}: không so ngày tháng, số liệu.",
        "{name} is for {year}, too: dates and figures were not compared.",
    ),
    "LV007.later": (
        "{name} là kế hoạch năm {year}, sau kế hoạch này: không so sánh.",
        "{name} is for {year}, later than this plan: nothing was compared.",
    ),
    "LV007.far": (
        "{name} là kế hoạch năm {year}, cách quá xa hoặc gối năm với kế hoạch này: không so"
        " ngày tháng, số liệu.",
        "{name} is for {year}, too long ago or overlapping this plan: dates and figures were not"
        " compared.",
    ),
    "LV007.other": ("tên văn bản được so", "title of the other document"),
}
