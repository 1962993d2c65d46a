"""The texts of ``--help``."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

TEXTS: Catalogue = {
    "program.help.usage": ("Cách dùng", "Usage"),
    "program.help.options": ("Tùy chọn", "Options"),
    "program.help.commands": ("Các lệnh", "Commands"),
    "program.help.examples": ("Ví dụ", "Examples"),
    "program.help.metavar.options": ("TÙY CHỌN", "OPTIONS"),
    "program.help.metavar.command": ("LỆNH", "COMMAND"),
    "program.help.lang": (
        "Ngôn ngữ của thông báo: tiếng Việt (mặc định) hoặc tiếng Anh.",
        "Language of the messages: Vietnamese (default) or English.",
    ),
    "program.help.help": ("Hiện hướng dẫn này.", "Show this help."),
    "program.help.version": ("Hiện phiên bản.", "Show the version."),
    "program.help.program": (
        "Kiểm tra dự thảo văn bản hành chính, trước hết là kế hoạch phát động phong trào thi đua:"
        " thể thức, bố cục, ngày tháng và thời hạn, tên cơ quan và địa danh. Chạy trên máy, không"
        " cần mạng; không sửa văn bản.",
        "Check Vietnamese administrative drafts, above all emulation plans: their parts, sections,"
        " dates and deadlines, names of bodies and places. Works offline and changes no draft.",
    ),
    "program.help.program.examples": (
        "kehoach-lint check du-thao.docx\n"
        "kehoach-lint check thu-muc/ --stage ky-ban-hanh\n"
        "kehoach-lint check du-thao.docx --format json --output ket-qua.json\n"
        "kehoach-lint explain NT009",
        "kehoach-lint check draft.docx --lang en\n"
        "kehoach-lint check folder/ --stage ky-ban-hanh\n"
        "kehoach-lint check draft.docx --format json --output result.json\n"
        "kehoach-lint explain NT009",
    ),
    # -------------------------------------------------------------------------------------- check
    "program.help.check.short": (
        "Kiểm tra dự thảo và báo kết quả.",
        "Check drafts and report.",
    ),
    "program.help.check": (
        "Kiểm tra dự thảo và báo kết quả. PATH là tệp, thư mục (tìm .docx, .doc, .rtf, .odt,"
        " .pdf, .md, .txt trong đó), hoặc - để đọc đầu vào chuẩn. Mã thoát: 0 không có gì từ mức"
        " --fail-on trở lên; 1 có phát hiện; 2 có tệp hoặc cấu hình không dùng được, hoặc không"
        " kiểm tra được gì.",
        "Check drafts and report. PATH is a file, a folder (searched for .docx, .doc, .rtf,"
        " .odt, .pdf, .md, .txt) or - for standard input. Exit code: 0 nothing at or above"
        " --fail-on; 1 findings; 2 a file or the configuration could not be used, or nothing was"
        " checked.",
    ),
    "program.help.check.examples": (
        "kehoach-lint check du-thao.docx\n"
        "kehoach-lint check van-ban/ --select TT,NT --fail-on error\n"
        "kehoach-lint check *.docx --format text --format json:ket-qua.json\n"
        "pdftotext ke-hoach.pdf - | kehoach-lint check - --stdin-name ke-hoach.txt",
        "kehoach-lint check draft.docx\n"
        "kehoach-lint check folder/ --select TT,NT --fail-on error\n"
        "kehoach-lint check *.docx --format text --format json:result.json\n"
        "pdftotext plan.pdf - | kehoach-lint check - --stdin-name plan.txt",
    ),
    "program.help.check.format": (
        "Dạng báo cáo: text (mặc định), json, jsonl, sarif, github, gitlab, junit, checkstyle,"
        " html, xlsx; thêm :TỆP để ghi vào tệp. Dùng được nhiều lần.",
        "Form of the report: text (default), json, jsonl, sarif, github, gitlab, junit,"
        " checkstyle, html, xlsx; add :FILE to write a file. Repeatable.",
    ),
    "program.help.check.output": (
        "Tệp để ghi báo cáo thay cho màn hình.",
        "File for the report instead of standard output.",
    ),
    "program.help.check.ruleset": (
        "Bộ quy tắc về nội dung: tên (thi-dua) hoặc tệp YAML; mặc định theo loại và trích yếu.",
        "Ruleset: a name (thi-dua) or a YAML file; by default chosen by kind and title.",
    ),
    "program.help.check.data": (
        "Thư mục dữ liệu riêng: sửa, bổ sung các bảng và bộ quy tắc (xem docs/du-lieu.md). Dùng"
        " được nhiều lần, thư mục ghi sau được ưu tiên.",
        "Folder of own data: corrects and extends tables and rulesets (see docs/du-lieu.md)."
        " Repeatable, the last one has the last word.",
    ),
    "program.help.check.stage": (
        "Giai đoạn của văn bản: soạn thảo, thẩm định (mặc định), ký ban hành.",
        "Stage of the document: drafting, review (default), signing.",
    ),
    "program.help.check.select": (
        "Chỉ chạy các quy tắc này: mã, tên hoặc nhóm, cách nhau bằng dấu phẩy.",
        "Only these rules: codes, names or families, comma separated.",
    ),
    "program.help.check.ignore": (
        "Bỏ qua các quy tắc này.",
        "Leave these rules out.",
    ),
    "program.help.check.previous": (
        "Kế hoạch năm trước: báo thêm những gì lẽ ra phải đổi mà chưa đổi, những gì bị mất.",
        "Last year's plan: report what should have changed and did not, and what was lost.",
    ),
    "program.help.check.parent": (
        "Kế hoạch cấp trên: báo thêm những gì trái hoặc thiếu so với kế hoạch ấy.",
        "The parent plan: report what contradicts it or is missing.",
    ),
    "program.help.check.baseline": (
        "Không báo các phát hiện đã biết, ghi trong tệp này (JSON).",
        "Do not report the findings known before, which this file (JSON) holds.",
    ),
    "program.help.check.write.baseline": (
        "Ghi mọi phát hiện hiện có vào tệp của --baseline.",
        "Write all findings there are now to the file of --baseline.",
    ),
    "program.help.check.fail.on": (
        "Mức nhẹ nhất làm mã thoát thành 1 (mặc định: warning).",
        "Lowest severity that makes the exit code 1 (default: warning).",
    ),
    "program.help.check.ocr": (
        "Nhận dạng chữ trên các trang PDF là ảnh quét (cần tesseract và dữ liệu tiếng Việt).",
        "Recognise the text of PDF pages that are scans (needs tesseract with its Vietnamese"
        " data).",
    ),
    "program.help.check.skip.empty": (
        "Bỏ qua tệp .md, .txt không có chữ nào (cho pre-commit).",
        "Pass over .md and .txt files without a word (for pre-commit).",
    ),
    "program.help.check.statistics": (
        "Thay vì từng phát hiện: mỗi quy tắc báo bao nhiêu lần, trong bao nhiêu văn bản"
        " (text, json).",
        "Instead of the findings: how often each rule reported, in how many documents"
        " (text, json).",
    ),
    "program.help.check.quiet": (
        "Báo cáo text chỉ có một dòng cho mỗi phát hiện.",
        "The text report is one line a finding, nothing else.",
    ),
    "program.help.check.config": (
        "Dùng tệp cấu hình này cho mọi văn bản (mặc định: kehoach-lint.toml hoặc"
        " [tool.kehoach-lint] gần văn bản nhất).",
        "Use this configuration for all drafts (default: the nearest kehoach-lint.toml or"
        " [tool.kehoach-lint]).",
    ),
    "program.help.check.no.config": (
        "Không dùng tệp cấu hình nào.",
        "Use no configuration file.",
    ),
    "program.help.check.show.settings": (
        "Cho xem thiết lập có hiệu lực với từng PATH và nơi đặt; không kiểm tra gì.",
        "Show what holds for every PATH, and where it is set; check nothing.",
    ),
    "program.help.check.stdin.name": (
        "Tên tệp của văn bản đọc từ đầu vào chuẩn (-).",
        "File name of the draft read from standard input (-).",
    ),
    "program.help.check.debug": (
        "Khi chương trình gặp lỗi không lường trước, in chi tiết để báo lại.",
        "When the program itself breaks, print where.",
    ),
    # -------------------------------------------------------------------------------------- parse
    "program.help.check.jobs": (
        "Số tiến trình kiểm tra cùng lúc (mặc định: theo số lõi và số tệp).",
        "Processes that check at once (default: by cores and number of files).",
    ),
    "program.help.check.store": (
        "Giữ kết quả trong tệp FILE: lần sau tệp nào không đổi thì lấy lại, bị ngắt giữa chừng thì"
        " chạy tiếp.",
        "Keep results in FILE: what has not changed is not checked again, an interrupted run goes"
        " on.",
    ),
    "program.help.check.timeout": (
        "Mỗi tệp được kiểm tra tối đa chừng này giây khi chạy nhiều tiến trình (mặc định 120).",
        "Seconds a file may take where several processes check (default 120).",
    ),
    "program.help.check.memory": (
        "Mỗi tiến trình được dùng tối đa chừng này MB bộ nhớ (mặc định 2048).",
        "Megabytes of memory a process may take (default 2048).",
    ),
    "program.help.check.annotate": (
        "Ghi vào thư mục DIR một bản sao của mỗi dự thảo có ghi chú tại từng chỗ: tệp Word bằng ghi"
        " chú của Word, tệp khác thành trang HTML.",
        "Write a copy of each draft with notes at their places into DIR: Word comments for Word"
        " files, a page of HTML for others.",
    ),
    "program.help.fix.short": (
        "Sửa tự động những chỗ chắc chắn, vào tệp mới.",
        "Mend what is beyond doubt, into a new file.",
    ),
    "program.help.fix": (
        "Sửa dự thảo theo các cách sửa chắc chắn (--unsafe: mọi cách sửa) và ghi vào tệp mới cạnh"
        " tệp gốc (du-thao.da-sua.docx). Tệp Word được sửa bằng theo dõi thay đổi để duyệt từng"
        " chỗ. PATH là tệp, thư mục hoặc - (kết quả ra đầu ra chuẩn). Kết thúc: 0 xong; 1 --diff"
        " có chỗ sẽ sửa; 2 có tệp không sửa được.",
        "Mend drafts by their safe fixes (--unsafe: by all) into a new file beside each"
        " (draft.da-sua.docx). Word files get tracked changes that can be judged one by one. PATH"
        " is a file, a folder or - (the result goes to standard output). Exit code 0: done; 1:"
        " --diff has something to show; 2: a file could not be mended.",
    ),
    "program.help.fix.examples": (
        "kehoach-lint fix du-thao.docx\n"
        "kehoach-lint fix --diff van-ban/\n"
        "kehoach-lint fix --in-place --select DC,VH ke-hoach.md",
        "kehoach-lint fix draft.docx\n"
        "kehoach-lint fix --diff documents/\n"
        "kehoach-lint fix --in-place --select DC,VH plan.md",
    ),
    "program.help.fix.diff": (
        "Chỉ cho xem những chỗ sẽ sửa, không ghi gì.",
        "Show what would change; write nothing.",
    ),
    "program.help.fix.unsafe": (
        "Sửa cả những chỗ có thể hiểu cách khác; cần đọc lại.",
        "Also mend what might be meant otherwise; read it again.",
    ),
    "program.help.fix.layout": (
        "Thay vào đó sửa cách trình bày của tệp Word: khổ giấy, lề, phông chữ, cỡ chữ theo các phát"
        " hiện KT001 - KT005, một lần cho cả tệp; không sửa chữ, không theo dõi thay đổi.",
        "Mend the look of a Word file instead: paper, margins, font and sizes as the findings KT001"
        " to KT005 say, at once; no text is changed, nothing is tracked.",
    ),
    "program.help.fix.track.changes": (
        "Với tệp Word: ghi bằng theo dõi thay đổi (mặc định) hoặc sửa thẳng.",
        "In Word files: as tracked changes (default), or written in.",
    ),
    "program.help.fix.in.place": (
        "Ghi đè lên tệp gốc thay vì tạo tệp mới.",
        "Write over the file itself instead of making a new one.",
    ),
    "program.help.parse.short": (
        "Cho xem chương trình hiểu văn bản thế nào.",
        "Show what was understood of a draft.",
    ),
    "program.help.parse": (
        "Cho xem chương trình hiểu văn bản thế nào: phần đầu, các mục, thời gian, thời hạn, văn bản"
        " viện dẫn, nơi nhận, chữ ký. PATH là tệp hoặc - để đọc đầu vào chuẩn.",
        "Show what was understood of a draft: header, sections, periods, deadlines, citations,"
        " recipients, signature. PATH is a file or - for standard input.",
    ),
    "program.help.parse.examples": (
        "kehoach-lint parse du-thao.docx --tree",
        "kehoach-lint parse draft.docx --tree",
    ),
    "program.help.parse.tree": ("Vẽ thành cây thay vì JSON.", "Draw a tree instead of JSON."),
    "program.help.parse.timeline": (
        "Vẽ các mốc thời gian: ban hành, phát động, các đợt, sơ kết, báo cáo; mốc mâu thuẫn có mã"
        " quy tắc.",
        "Draw the days: issue, launch, phases, reviews, reports; contradictions bear their rules.",
    ),
    "program.help.parse.citations": (
        "Lập bảng các văn bản viện dẫn: dòng, loại, số ký hiệu, ngày, nơi ban hành, nội dung.",
        "List the cited documents in a table: lines, type, symbol, date, issuer, subject.",
    ),
    # ---------------------------------------------------------------------------- rules, explain
    "program.help.rules.short": ("Liệt kê các quy tắc.", "List the rules."),
    "program.help.rules": (
        "Liệt kê các quy tắc với mã, tên và mức độ.",
        "List the rules with code, name and severity.",
    ),
    "program.help.rules.examples": (
        "kehoach-lint rules --family NT\nkehoach-lint rules --test van-phong.yaml",
        "kehoach-lint rules --family NT --lang en\nkehoach-lint rules --test office.yaml",
    ),
    "program.help.rules.family": ("Chỉ nhóm này, ví dụ NT.", "Only this family, such as NT."),
    "program.help.rules.data": (
        "Liệt kê các bảng dữ liệu thay vì các quy tắc: nguồn, số dòng, ngày kiểm tra lần cuối, và"
        " những dữ kiện đã quá một năm.",
        "List the tables of facts instead: sources, rows, last day of verification, and the facts"
        " older than a year.",
    ),
    "program.help.rules.on": (
        "Tính tuổi dữ kiện đến ngày này (mặc định hôm nay).",
        "Count the age of facts up to this day (default: today).",
    ),
    "program.help.rules.own": (
        "Cùng với --data: kể cả thư mục dữ liệu riêng này. Dùng được nhiều lần.",
        "With --data: this folder of own data too. Repeatable.",
    ),
    "program.help.rules.ruleset": (
        "Kể cả quy tắc riêng của bộ quy tắc này: tên hoặc tệp YAML.",
        "The own rules of this ruleset too: a name or a YAML file.",
    ),
    "program.help.rules.test": (
        "Chạy các ví dụ của quy tắc riêng trong các tệp bộ quy tắc FILE. Mã thoát: 0 đều đúng; 1 có"
        " ví dụ không đúng; 2 có tệp không dùng được hoặc không có gì để thử.",
        "Run the examples of the own rules in the ruleset files FILE. Exit code: 0 all as they"
        " should be; 1 some are not; 2 a file cannot be used or has nothing to test.",
    ),
    "program.help.rules.format": ("Dạng: text hoặc json.", "Form: text or json."),
    "program.help.completion.short": (
        "In kịch bản gợi ý lệnh cho bash, zsh, fish.",
        "Print the completion script for bash, zsh, fish.",
    ),
    "program.help.completion": (
        "In kịch bản để phím Tab gợi ý lệnh, tùy chọn, mã quy tắc và tệp.",
        "Print the script with which Tab completes commands, options, codes of rules and files.",
    ),
    "program.help.completion.examples": (
        'eval "$(kehoach-lint completion bash)"\n'
        "kehoach-lint completion fish > ~/.config/fish/completions/kehoach-lint.fish",
        'eval "$(kehoach-lint completion bash)"\n'
        "kehoach-lint completion fish > ~/.config/fish/completions/kehoach-lint.fish",
    ),
    "program.help.init.short": (
        "Ghi một tệp cấu hình để bắt đầu.",
        "Write a configuration file to begin with.",
    ),
    "program.help.init": (
        "Ghi kehoach-lint.toml có chú thích vào thư mục này (hoặc FOLDER); không bao giờ ghi đè.",
        "Write a commented kehoach-lint.toml into this folder (or FOLDER); never overwrites.",
    ),
    "program.help.init.examples": (
        "kehoach-lint init\nkehoach-lint init van-ban/2025",
        "kehoach-lint init\nkehoach-lint init drafts/2025 --lang en",
    ),
    "program.help.explain.short": ("Giải thích một quy tắc.", "Explain a rule."),
    "program.help.explain": (
        "Giải thích một quy tắc theo mã hoặc tên: báo điều gì, căn cứ vào đâu, ví dụ.",
        "Explain a rule, by code or name: what it reports, on what basis, with examples.",
    ),
    "program.help.explain.examples": (
        "kehoach-lint explain NT009\nkehoach-lint explain so-de-trong\n"
        "kehoach-lint explain XA001 --ruleset van-phong.yaml",
        "kehoach-lint explain NT009\nkehoach-lint explain so-de-trong\n"
        "kehoach-lint explain XA001 --ruleset office.yaml",
    ),
}
