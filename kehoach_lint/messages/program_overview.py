"""What the reports for the desk say: overview, workbook, timelines."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

TEXTS: Catalogue = {
    "program.desk.title": ("Kết quả kiểm tra văn bản", "Results of the check"),
    "program.desk.submissions": ("Văn bản", "Documents"),
    "program.desk.clean": ("Không phát hiện gì", "Nothing found"),
    "program.desk.unread": ("Không kiểm tra được", "Not checked"),
    "program.desk.findings": ("Phát hiện theo từng văn bản", "Findings by document"),
    "program.desk.heat": ("Quy tắc theo đơn vị", "Rules by unit"),
    "program.desk.heat_most": (
        "{shown} trong {units} đơn vị, là các đơn vị có nhiều phát hiện nhất.",
        "{shown} of {units} units, those with the most findings.",
    ),
    "program.desk.filter": ("Lọc", "Filter"),
    "program.desk.rule": ("Quy tắc", "Rule"),
    "program.desk.severity": ("Mức độ", "Severity"),
    "program.desk.all": ("tất cả", "all"),
    "program.desk.unit": ("Đơn vị", "Unit"),
    "program.desk.file": ("Tệp", "File"),
    "program.desk.kind": ("Loại", "Type"),
    "program.desk.symbol": ("Số, ký hiệu", "Number"),
    "program.desk.line": ("dòng", "line"),
    "program.desk.message": ("Nội dung", "Message"),
    "program.desk.excerpt": ("Đoạn văn bản", "Text"),
    "program.desk.sheet.summary": ("Tổng hợp", "Summary"),
    "program.desk.sheet.findings": ("Phát hiện", "Findings"),
    "program.desk.sheet.units": ("Đơn vị", "Units"),
    "program.desk.left_out": (
        "Phát hiện không còn chỗ trong bảng tính",
        "Findings there was no room for in the sheet",
    ),
    "program.desk.timeline": ("Các mốc thời gian", "Timeline"),
    "program.desk.no_days": ("Văn bản không nêu mốc thời gian nào.", "The draft names no day."),
    "program.desk.against": ("dòng {line}: {codes}", "line {line}: {codes}"),
    "program.desk.number": ("{name} {number}", "{name} {number}"),
    "program.desk.of_phase": ("{name} (đợt {number})", "{name} (phase {number})"),
    "program.desk.event.issue": ("Ban hành", "Issued"),
    "program.desk.event.campaign": ("Thời gian thực hiện", "Campaign"),
    "program.desk.event.phase": ("Đợt", "Phase"),
    "program.desk.event.launch": ("Phát động", "Launch"),
    "program.desk.event.registration": ("Đăng ký", "Registration"),
    "program.desk.event.review": ("Sơ kết, tổng kết", "Review"),
    "program.desk.event.report": ("Báo cáo", "Report"),
    "program.desk.event.deadline": ("Thời hạn", "Deadline"),
}
