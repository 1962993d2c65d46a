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
        "trong thư mục không có tệp .docx, .doc, .rtf, .odt, .pdf, .md hay .txt nào",
        "the folder holds no .docx, .doc, .rtf, .odt, .pdf, .md or .txt file",
    ),
    "program.closed_folder": (
        "không mở được thư mục: {reason}",
        "cannot open the folder: {reason}",
    ),
    "program.unwritable": ("không ghi được kết quả: {reason}", "cannot write the report: {reason}"),
    "program.progress": ("Đang kiểm tra {done}/{total}", "Checking {done}/{total}"),
    "program.progress.left": ("còn khoảng {seconds} giây", "about {seconds} s left"),
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
    "program.usage.statistics": (
        "--statistics chỉ dùng với dạng text hoặc json.",
        "--statistics is only for the formats text and json.",
    ),
    "program.usage.no_folder": (
        "không ghi được {name}: không có thư mục {folder}",
        "cannot write {name}: there is no folder {folder}",
    ),
    "program.usage.closed": (
        "không ghi được {name}: {reason}",
        "cannot write {name}: {reason}",
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
    "program.usage.needs_file": (
        "Dạng {format} phải ghi vào tệp: --format {format}:TỆP.",
        "The format {format} needs a file: --format {format}:FILE.",
    ),
    "program.usage.no_xlsx": (
        'Ghi bảng tính cần thư viện XlsxWriter: pip install "kehoach-lint[xlsx]".',
        'Workbooks need the library XlsxWriter: pip install "kehoach-lint[xlsx]".',
    ),
    "program.usage.tree_citations": (
        "--tree, --citations và --timeline không dùng cùng nhau.",
        "--tree, --citations and --timeline do not go together.",
    ),
    "program.usage.previous": (
        "không đọc được kế hoạch năm trước {name}: {reason}",
        "last year's plan {name} cannot be used: {reason}",
    ),
    "program.usage.parent": (
        "không đọc được kế hoạch cấp trên {name}: {reason}",
        "the parent plan {name} cannot be used: {reason}",
    ),
    "program.usage.previous_same": (
        "{name} vừa là văn bản cần kiểm tra vừa là kế hoạch năm trước (--previous).",
        "{name} is to be checked and is last year's plan (--previous), too.",
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
    "program.not_run.previous": (
        "chưa có kế hoạch năm trước để so sánh (--previous)",
        "there is no plan of last year to hold it against (--previous)",
    ),
    "program.not_run.parent": (
        "chưa có kế hoạch cấp trên để so sánh (--parent)",
        "there is no parent plan to hold it against (--parent)",
    ),
    "program.not_run.sibling": (
        "chỉ chạy khi kiểm tra nhiều văn bản cùng một đợt",
        "runs only among several documents of one batch",
    ),
    "program.not_run.look": (
        "tệp chỉ có chữ, không cho biết cách trình bày trên trang",
        "the file is text alone and does not tell how its pages look",
    ),
    "program.unread": (
        "Trang {pages} là ảnh quét nên chưa được kiểm tra: hãy dùng tệp Word gốc, hoặc thêm --ocr.",
        "Pages that are scans and were not checked: {pages}. Use the Word file, or add --ocr.",
    ),
    "program.recognised": (
        "(Chữ nhận dạng từ ảnh: cần đối chiếu.)",
        "(Recognised from a picture: to be confirmed.)",
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
    "program.report.rule": ("Quy tắc", "Rule"),
    "program.report.findings": ("Số lần", "Findings"),
    "program.report.documents": ("Văn bản", "Documents"),
    "program.report.not_run_in": (
        "Không chạy {family}: {reason}",
        "Not run: {family}: {reason}",
    ),
    "program.report.fix": ("sửa như đề nghị", "the change that is suggested"),
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
    "program.family.CT": ("chính tả", "spelling"),
    "program.family.SL": ("số liệu", "figures"),
    "program.family.HL": ("hiệu lực và đơn vị theo thời gian", "law and units in time"),
    "program.family.LV": ("so với kế hoạch năm trước", "against last year's plan"),
    "program.family.MA": ("ký tự, mất chữ, chỗ chưa xong", "characters, lost letters, unfinished"),
    "program.family.DC": ("dấu câu", "punctuation"),
    "program.family.KT": ("kỹ thuật trình bày trên trang", "layout of the pages"),
    "program.family.BQ": ("bỏ qua phát hiện", "findings kept quiet"),
    "program.family.VH": ("viết hoa", "capital letters"),
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
    "program.page.applies.previous": (
        "văn bản hành chính khi có kế hoạch năm trước (`--previous`)",
        "administrative documents when last year's plan is given (`--previous`)",
    ),
    "program.page.applies.parent": (
        "văn bản hành chính khi có kế hoạch cấp trên (`--parent`)",
        "administrative documents when the parent plan is given (`--parent`)",
    ),
    "program.page.applies.sibling": (
        "văn bản hành chính khi kiểm tra nhiều văn bản cùng một đợt",
        "administrative documents of one batch",
    ),
    "program.page.applies.laid_out": (
        "văn bản hành chính có số, ký hiệu và tên loại (công văn: có số, ký hiệu) trong tệp Word"
        " hoặc PDF",
        "administrative documents with number and type (letters: number) in Word or PDF files",
    ),
    "program.page.forms": ("Thể thức", "Form"),
    "program.page.form.nha-nuoc": ("văn bản nhà nước", "State documents"),
    "program.page.form.dang": ("văn bản của Đảng", "Party documents"),
    "program.page.form.quy-pham": ("văn bản quy phạm pháp luật", "normative documents"),
    "program.page.basis": ("Căn cứ", "Basis"),
    "program.page.bad": ("Ví dụ bị báo", "Reported"),
    "program.page.good": ("Ví dụ không bị báo", "Not reported"),
    "program.page.exceptions": ("Ngoại lệ", "Exceptions"),
    "program.page.facts": ("Mức độ và phạm vi", "Severity and scope"),
    "program.page.off": ("Tắt quy tắc", "How to switch it off"),
    "program.page.off.text": (
        "- Một lần chạy: `kehoach-lint check --ignore {code} TỆP`.\n"
        '- Mọi lần chạy: ghi `ignore = ["{code}"]` vào tệp `kehoach-lint.toml`.\n'
        '- Chỉ đổi mức độ: ghi `{code} = "info"` (hoặc `"warning"`, `"error"`) dưới `[severity]`'
        " trong tệp ấy.",
        "- For one run: `kehoach-lint check --ignore {code} FILE`.\n"
        '- For every run: write `ignore = ["{code}"]` in `kehoach-lint.toml`.\n'
        '- To change its severity only: write `{code} = "info"` (or `"warning"`, `"error"`) below'
        " `[severity]` there.",
    ),
    "program.page.off.place": (
        "- Một chỗ trong tệp .txt, .md: ghi `<!-- kehoach-lint: bỏ qua {code}: lý do -->` ở dòng"
        " riêng ngay trên chỗ ấy.",
        "- In one place of a .txt or .md file: write `<!-- kehoach-lint: ignore {code}: reason -->`"
        " on a line of its own right above it.",
    ),
    "program.page.part.previous": ("Kế hoạch năm trước", "Last year's plan"),
    "program.page.part.parent": ("Kế hoạch cấp trên", "Parent plan"),
    "program.page.part.sibling": ("Kế hoạch cùng đợt", "Another plan of the batch"),
    "program.page.part.document": ("Cả văn bản", "Whole document"),
    "program.page.part.head": ("Phần đầu", "Head"),
    "program.page.part.motto": ("Quốc hiệu, Tiêu ngữ", "National name and motto"),
    "program.page.part.number": ("Số, ký hiệu", "Number and symbol"),
    "program.page.part.date": ("Địa danh và thời gian", "Place and date"),
    "program.page.part.title": ("Tên loại, trích yếu", "Type and subject"),
    "program.page.part.opening": ("Phần mở đầu", "Opening"),
    "program.page.part.contents": ("Nội dung", "Contents"),
    "program.page.part.body": ("Nội dung", "Contents"),
    "program.page.part.end": ("Phần cuối", "End"),
    "program.page.part.closing": ("Lời kết", "Closing words"),
    "program.page.part.recipients": ("Nơi nhận", "Recipients"),
    "program.page.part.signature": ("Chữ ký", "Signature"),
    "program.page.part.look": (
        "Trang trình bày đúng, trừ những điều sau",
        "Pages laid out as they should be, except for",
    ),
    # --------------------------------------------------------------------------- tree of a plan
    "program.tree.header": ("Phần đầu", "Header"),
    "program.tree.bases": ("Căn cứ", "Bases"),
    "program.tree.sections": ("Các mục", "Sections"),
    "program.tree.periods": ("Thời gian thực hiện", "Periods"),
    "program.tree.deadlines": ("Thời hạn", "Deadlines"),
    "program.tree.citations": ("Văn bản viện dẫn", "Citations"),
    "program.tree.recipients": ("Nơi nhận", "Recipients"),
    "program.tree.signature": ("Chữ ký", "Signature"),
    # ---------------------------------------------------------------------------------- citations
    "program.citations.none": ("Không có văn bản viện dẫn.", "No document is cited."),
    "program.citations.lines": ("Dòng", "Line"),
    "program.citations.kind": ("Loại", "Type"),
    "program.citations.symbol": ("Số, ký hiệu", "Symbol"),
    "program.citations.date": ("Ngày", "Date"),
    "program.citations.issuer": ("Nơi ban hành", "Issuer"),
    "program.citations.subject": ("Nội dung", "Subject"),
    "program.citations.times": ("Lần", "Times"),
}
