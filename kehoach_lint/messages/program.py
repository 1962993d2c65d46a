"""What the program itself says: errors, reports, words of the lists."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

TEXTS: Catalogue = {
    # ------------------------------------------------------------------------------------- errors
    "program.error": ("lỗi", "error"),
    "program.unexpected": (
        "chương trình gặp lỗi không lường trước khi xử lý tệp này ({what});"
        " chạy lại với --debug để xem chi tiết",
        "the program broke on this file ({what}); run again with --debug to see where",
    ),
    "program.broken": (
        "chương trình gặp lỗi không lường trước: {what}",
        "the program itself broke: {what}",
    ),
    "program.empty_folder": (
        "trong thư mục không có tệp .docx, .doc, .pdf, .md hay .txt nào",
        "the folder holds no .docx, .doc, .pdf, .md or .txt file",
    ),
    "program.closed_folder": (
        "không mở được thư mục: {reason}",
        "cannot open the folder: {reason}",
    ),
    "program.unwritable": ("không ghi được kết quả: {reason}", "cannot write the report: {reason}"),
    "program.progress": ("Đang kiểm tra {done}/{total}: {name}", "Checking {done}/{total}: {name}"),
    # -------------------------------------------------------------------------------------- usage
    "program.usage.more": (
        "Xem hướng dẫn: {command} --help",
        "For help: {command} --help --lang en",
    ),
    "program.usage.option": ("không có tùy chọn {name}.", "there is no option {name}."),
    "program.usage.near": ("Có phải là {names}?", "Did you mean {names}?"),
    "program.usage.command": (
        "không có lệnh “{name}”; các lệnh: {names}.",
        "there is no command “{name}”; the commands are {names}.",
    ),
    "program.usage.missing": ("còn thiếu {name}.", "{name} is missing."),
    "program.usage.extra": ("thừa đối số: {names}", "too many arguments: {names}"),
    "program.usage.value": (
        "tùy chọn {name} thiếu giá trị, hoặc có giá trị mà không cần.",
        "option {name} lacks its value, or has one it does not take.",
    ),
    "program.usage.choice": (
        "không nhận giá trị “{value}”; hãy chọn một trong: {choices}.",
        "“{value}” is not accepted; choose one of {choices}.",
    ),
    "program.usage.format": (
        "--format: không có dạng “{value}”; hãy ghi DẠNG hoặc DẠNG:TỆP với DẠNG là {choices}.",
        "--format: there is no “{value}”; write F or F:FILE, where F is one of {choices}.",
    ),
    "program.usage.output": (
        "--output cần đúng một --format không kèm tệp.",
        "--output wants exactly one --format without a file of its own.",
    ),
    "program.usage.one_place": (
        "hai báo cáo cùng ghi vào một nơi; hãy ghi --format DẠNG:TỆP.",
        "two reports would go to one place; write --format F:FILE.",
    ),
    "program.usage.overwrite": (
        "báo cáo sẽ ghi đè lên văn bản cần kiểm tra: {name}",
        "the report would overwrite a draft to be checked: {name}",
    ),
    "program.usage.stdin_name": (
        "--stdin-name chỉ dùng khi đọc từ đầu vào chuẩn (-).",
        "--stdin-name is only for standard input (-).",
    ),
    "program.usage.code": (
        "không có quy tắc: {names} (xem: kehoach-lint rules)",
        "no such rule: {names} (see: kehoach-lint rules)",
    ),
    "program.usage.family": (
        "không có nhóm quy tắc: {names}; các nhóm: {known}",
        "no such family of rules: {names}; the families are {known}",
    ),
    "program.usage.no_rule": (
        "--select và --ignore không để lại quy tắc nào để kiểm tra.",
        "--select and --ignore leave no rule to check.",
    ),
    "program.usage.ruleset": (
        "không dùng được bộ quy tắc: {reason}",
        "the ruleset cannot be used: {reason}",
    ),
    # ------------------------------------------------------------------------------------ not run
    "program.not_run.language": (
        "văn bản không phải tiếng Việt",
        "the text is not Vietnamese",
    ),
    "program.not_run.document": (
        "không nhận ra đây là văn bản hành chính",
        "the text is not recognised as an administrative document",
    ),
    "program.not_run.ruleset": (
        "chưa có bộ quy tắc cho loại văn bản này",
        "there is no ruleset for this kind of document",
    ),
    # ------------------------------------------------------------------------------------- report
    "program.report.severity.error": ("lỗi", "error"),
    "program.report.severity.warning": ("cảnh báo", "warning"),
    "program.report.severity.info": ("thông tin", "info"),
    "program.report.severity.none": ("không báo", "silent"),
    "program.report.kind": ("{kind}, bộ quy tắc {ruleset}", "{kind}, ruleset {ruleset}"),
    "program.report.no_document": (
        "không nhận ra loại văn bản",
        "kind of document not recognised",
    ),
    "program.report.not_vietnamese": (
        "không phải tiếng Việt, không kiểm tra",
        "not Vietnamese, not checked",
    ),
    "program.report.nothing_found": ("không phát hiện gì", "nothing found"),
    "program.report.suggestion": ("Nên viết", "Write"),
    "program.report.basis": ("Căn cứ", "Basis"),
    "program.report.document": ("Văn bản", "Document"),
    "program.report.total": ("Cộng", "Total"),
    "program.report.checked": (
        "Đã kiểm tra {documents} văn bản theo các nhóm {families}:",
        "Documents checked: {documents}, families {families}:",
    ),
    "program.report.not_run": (
        "Không chạy nhóm {families} ({documents} văn bản): {reason}.",
        "Not run: {families} ({documents} documents): {reason}.",
    ),
    "program.report.unusable": (
        "Không kiểm tra được {number} tệp: {names}",
        "Could not be checked, {number}: {names}",
    ),
    # --------------------------------------------------------------------- rules and their pages
    "program.family.TT": ("thể thức văn bản", "parts of a document and their form"),
    "program.family.BC": ("bố cục, đánh số", "sections and numbering"),
    "program.family.NT": ("ngày tháng, thời hạn", "dates, periods and deadlines"),
    "program.family.TR": ("tên cơ quan, địa danh", "names of bodies and places"),
    "program.family.SL": ("số liệu", "figures"),
    "program.family.HL": ("hiệu lực và đơn vị theo thời gian", "law and units in time"),
    "program.family.VD": ("viện dẫn văn bản", "cited documents"),
    "program.stage.soan-thao": ("soạn thảo", "drafting"),
    "program.stage.tham-dinh": ("thẩm định", "review"),
    "program.stage.ky-ban-hanh": ("ký ban hành", "signing"),
    "program.page.severity": ("Mức độ", "Severity"),
    "program.page.applies": ("Áp dụng cho", "For"),
    "program.page.applies.text": ("mọi văn bản tiếng Việt", "any Vietnamese text"),
    "program.page.applies.document": ("mọi văn bản hành chính", "any administrative document"),
    "program.page.applies.plan": (
        "văn bản có bộ quy tắc (kế hoạch)",
        "documents with a ruleset (plans)",
    ),
    "program.page.forms": ("Thể thức", "Form"),
    "program.page.form.nha-nuoc": ("văn bản nhà nước", "State documents"),
    "program.page.form.dang": ("văn bản của Đảng", "Party documents"),
    "program.page.form.quy-pham": ("văn bản quy phạm pháp luật", "normative documents"),
    "program.page.basis": ("Căn cứ", "Basis"),
    "program.page.bad": ("Ví dụ bị báo", "Reported"),
    "program.page.good": ("Ví dụ đúng", "Not reported"),
    # --------------------------------------------------------------------------- tree of a plan
    "program.tree.header": ("Phần đầu", "Header"),
    "program.tree.bases": ("Căn cứ", "Bases"),
    "program.tree.sections": ("Các mục", "Sections"),
    "program.tree.periods": ("Thời gian thực hiện", "Periods"),
    "program.tree.deadlines": ("Thời hạn", "Deadlines"),
    "program.tree.citations": ("Văn bản viện dẫn", "Citations"),
    "program.tree.recipients": ("Nơi nhận", "Recipients"),
    "program.tree.signature": ("Chữ ký", "Signature"),
}
