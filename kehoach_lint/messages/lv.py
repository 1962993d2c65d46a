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
    "LV010.early": (
        "Phong trào bắt đầu {day}, sớm hơn kế hoạch cấp trên {days} ngày (từ {limit}).",
        "The campaign begins on {day}, {days} day(s) before the parent plan's ({limit}).",
    ),
    "LV010.late": (
        "Phong trào kết thúc {day}, sau kế hoạch cấp trên {days} ngày (đến {limit}).",
        "The campaign ends on {day}, {days} day(s) after the parent plan's ({limit}).",
    ),
    "LV010.parent": ("thời gian trong kế hoạch cấp trên", "the period in the parent plan"),
    "LV011.late": (
        "Hạn báo cáo ({text}) sau hạn cấp trên giao {days} ngày ({limit}).",
        "The report is due ({text}) {days} day(s) after the parent plan's deadline ({limit}).",
    ),
    "LV011.same": (
        "Hạn thu báo cáo ({text}) trùng hạn phải gửi lên cấp trên: không còn ngày để tổng hợp.",
        "Reports are collected ({text}) on the very day they are due above: no day is left.",
    ),
    "LV011.parent": ("hạn báo cáo cấp trên giao", "the deadline the parent plan sets"),
    "LV012.title": (
        "Không viện dẫn kế hoạch cấp trên: số {symbol} của {issuer}, “{title}”.",
        "The parent plan is not cited: {symbol} of {issuer}, “{title}”.",
    ),
    "LV012": (
        "Không viện dẫn kế hoạch cấp trên: số {symbol} của {issuer}.",
        "The parent plan is not cited: {symbol} of {issuer}.",
    ),
    "LV012.parent": ("kế hoạch cấp trên", "the parent plan"),
    "LV013.number": (
        "Số của kế hoạch cấp trên là {right}, ở đây ghi {text}.",
        "The number of the parent plan is {right}, here it is {text}.",
    ),
    "LV013.date": (
        "Kế hoạch cấp trên ban hành {right}, ở đây ghi {text}.",
        "The parent plan was issued {right}, here it says {text}.",
    ),
    "LV013.issuer": (
        "Kế hoạch cấp trên do {right} ban hành, ở đây ghi cơ quan khác.",
        "The parent plan was issued by {right}, here another body is named.",
    ),
    "LV013.title": (
        "Trích yếu của kế hoạch cấp trên là “{right}”, ở đây ghi “{text}”.",
        "The title of the parent plan is “{right}”, here it says “{text}”.",
    ),
    "LV013.parent": ("trong kế hoạch cấp trên", "in the parent plan"),
    "LV014.altered": (
        "Chủ đề “{text}” khác chủ đề cấp trên đặt: “{right}”.",
        "The theme “{text}” is not that of the parent plan: “{right}”.",
    ),
    "LV014.local": (
        "Chủ đề riêng “{text}”; kế hoạch cấp trên đặt chủ đề “{right}”.",
        "A theme of its own, “{text}”; the parent plan's is “{right}”.",
    ),
    "LV014.again": ("cũng ghi khác", "altered as well"),
    "LV014.parent": ("chủ đề trong kế hoạch cấp trên", "the theme in the parent plan"),
    "LV015.altered": (
        "Tên phong trào “{text}” khác tên cấp trên đặt: “{right}”.",
        "The movement's name “{text}” is not that of the parent plan: “{right}”.",
    ),
    "LV015.local": (
        "Kế hoạch nêu phong trào “{text}” mà không nhắc phong trào của cấp trên: “{right}”.",
        "The plan has the movement “{text}” and does not name the parent's: “{right}”.",
    ),
    "LV015.again": ("cũng ghi khác", "altered as well"),
    "LV015.parent": ("tên phong trào trong kế hoạch cấp trên", "the name in the parent plan"),
    "LV016.altered": (
        "Khẩu hiệu “{text}” khác khẩu hiệu cấp trên đặt: “{right}”.",
        "The slogan “{text}” is not that of the parent plan: “{right}”.",
    ),
    "LV016.local": (
        "Khẩu hiệu riêng “{text}”; kế hoạch cấp trên đặt khẩu hiệu “{right}”.",
        "A slogan of its own, “{text}”; the parent plan's is “{right}”.",
    ),
    "LV016.again": ("cũng ghi khác", "altered as well"),
    "LV016.parent": ("khẩu hiệu trong kế hoạch cấp trên", "the slogan in the parent plan"),
    "LV017": (
        "Chỉ tiêu {text} thấp hơn mức cấp trên giao ({right}).",
        "The target {text} is below what the parent plan sets ({right}).",
    ),
    "LV017.more": (
        "Chỉ tiêu {text} vượt mức tối đa cấp trên cho phép ({right}).",
        "The target {text} is above the most the parent plan allows ({right}).",
    ),
    "LV017.parent": ("chỉ tiêu trong kế hoạch cấp trên", "the target in the parent plan"),
    "LV018": (
        "Kế hoạch chưa có {count} chỉ tiêu cấp trên giao: {names}.",
        "Targets of the parent plan that this one lacks ({count}): {names}.",
    ),
    "LV018.parent": ("chỉ tiêu trong kế hoạch cấp trên", "the target in the parent plan"),
    "LV019": (
        "Cấp trên giao việc cho tổ chức mà kế hoạch này không nhắc đến ({count}): {names}.",
        "The parent plan gives tasks to bodies not named here ({count}): {names}.",
    ),
    "LV019.parent": ("giao việc trong kế hoạch cấp trên", "the task in the parent plan"),
    "LV020.none": (
        "Không nhận ra {name} là văn bản hành chính nên không so với cấp trên được.",
        "{name} is not recognised as an administrative document: nothing was compared.",
    ),
    "LV020.kind": (
        "Văn bản này không phải kế hoạch nên chỉ đối chiếu chỗ dẫn {name}.",
        "This is no plan: only its citation of {name} was compared.",
    ),
    "LV020.level": (
        "{name} là của {issuer}, không phải cấp trên của văn bản này: không so sánh.",
        "{name} is of {issuer}, which does not stand above: nothing was compared.",
    ),
    "LV020.unit": (
        "{name} là của {issuer}, không phải cấp trên của đơn vị này: không so sánh.",
        "{name} is of {issuer}, another unit's superior: nothing was compared.",
    ),
    "LV020.years": (
        "{name} là kế hoạch năm {years}, khác năm của văn bản này: chỉ đối chiếu chỗ viện dẫn.",
        "{name} is for {years}, another year: only the citation was compared.",
    ),
    "LV020.parent": ("tên văn bản được so", "title of the other document"),
    "LV030.number.given": (
        "Kế hoạch cấp trên dẫn văn bản này với số {other}, ở đây ghi {own}.",
        "The parent plan cites this document as {other}, here it is {own}.",
    ),
    "LV030.number.most": (
        "Văn bản này được {others} kế hoạch khác dẫn với số {other}, ở đây ghi {own}.",
        "{others} other plan(s) cite this document as {other}, here it is {own}.",
    ),
    "LV030.number.even": (
        "Cùng một văn bản mà nơi ghi số {own}, nơi ghi {other}; chưa rõ nơi nào đúng.",
        "One document is cited as {own} and as {other}; it is not clear which is right.",
    ),
    "LV030.date.given": (
        "Kế hoạch cấp trên ghi {symbol} ngày {other}, ở đây ghi {own}.",
        "The parent plan has {symbol} of {other}, here it is {own}.",
    ),
    "LV030.date.most": (
        "{others} kế hoạch khác ghi {symbol} ngày {other}, ở đây ghi {own}.",
        "{others} other plan(s) have {symbol} of {other}, here it is {own}.",
    ),
    "LV030.date.even": (
        "{symbol}: nơi ghi ngày {own}, nơi ghi {other}; chưa rõ nơi nào đúng.",
        "{symbol}: of {own} here, of {other} elsewhere; it is not clear which is right.",
    ),
    "LV030.issuer.given": (
        "Kế hoạch cấp trên ghi {symbol} là của {other}, ở đây ghi của {own}.",
        "The parent plan has {symbol} of {other}, here it is of {own}.",
    ),
    "LV030.issuer.most": (
        "{others} kế hoạch khác ghi {symbol} là của {other}, ở đây ghi của {own}.",
        "{others} other plan(s) have {symbol} of {other}, here it is of {own}.",
    ),
    "LV030.issuer.even": (
        "{symbol}: nơi ghi của {own}, nơi ghi của {other}; chưa rõ nơi nào đúng.",
        "{symbol}: of {own} here, of {other} elsewhere; it is not clear which is right.",
    ),
    "LV030.other": ("nơi khác dẫn", "cited elsewhere"),
    "LV031": (
        "“{text}” còn sót từ {name}: câu chữ hai kế hoạch giống nhau khoảng {alike}%.",
        "“{text}” is left from {name}: the two plans share about {alike}% of their wording.",
    ),
    "LV031.again": ("cũng còn sót", "left here, too"),
    "LV031.other": ("chỗ này trong kế hoạch kia", "this place in the other plan"),
    "LV032": (
        "Số liệu ({text}) trùng với {name}, câu chữ giống nhau khoảng {alike}%.",
        "Figures ({text}) are those of {name}, with about {alike}% of the wording the same.",
    ),
    "LV032.again": ("cũng trùng", "the same as well"),
    "LV032.other": ("số liệu trong kế hoạch kia", "the figure in the other plan"),
    "LV033.copied": (
        "{text} cũng ký {name} của {unit}; câu chữ hai kế hoạch giống nhau khoảng {alike}%.",
        "{text} also signed {name} of {unit}; about {alike}% of the wording is the same.",
    ),
    "LV033": (
        "{text} cũng ký {name} của {unit} trong cùng thời gian; có thể chỉ trùng tên.",
        "{text} also signed {name} of {unit} at that time; it may be a namesake.",
    ),
    "LV033.other": ("người ký kế hoạch kia", "the signer of the other plan"),
}
