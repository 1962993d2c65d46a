"""What the program says about own rules: those of rulesets and those of plugins."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

TEXTS: Catalogue = {
    # ------------------------------------------------------------------ faults in a ruleset's rules
    "program.data.rule.code": (
        "{where}: mã quy tắc “{value}” không đúng dạng: hai chữ in hoa và ba chữ số, ví dụ XA001.",
        "{where}: “{value}” is no code of a rule: two capital letters and three digits (XA001).",
    ),
    "program.data.rule.name": (
        "{where}: tên quy tắc “{value}” không đúng dạng: chữ thường không dấu, chữ số, nối bằng"
        " gạch ngang, ví dụ tu-khong-dung.",
        "{where}: “{value}” is no name of a rule: small letters without marks, digits, hyphens.",
    ),
    "program.data.rule.twice": (
        "{where}: mã {code} hoặc tên {name} đã có ở một quy tắc khác trong tệp.",
        "{where}: another rule of the file has the code {code} or the name {name}.",
    ),
    "program.data.rule.family": (
        "{where}: nhóm của mã {code} dành cho chương trình; hãy chọn hai chữ khác (không dùng"
        " {families}).",
        "{where}: the letters of {code} are the program's own; choose others (not {families}).",
    ),
    "program.data.rule.taken": (
        "{where}: mã hoặc tên của {code} ({name}) đã thuộc về một quy tắc khác.",
        "{where}: another rule has the code or the name of {code} ({name}).",
    ),
    "program.data.rule.two-versions": (
        "{where}: các bộ quy tắc có hai quy tắc khác nhau cùng mã {code} mà một văn bản có thể chịu"
        " cả hai.",
        "{where}: these rulesets have two different rules {code} for the same documents.",
    ),
    "program.data.rule.drop": (
        "{where}: drop: không có quy tắc {code} để bỏ.",
        "{where}: drop: there is no rule {code} to remove.",
    ),
    "program.data.rule.empty": (
        "{where}: {name}: không được để trống.",
        "{where}: {name}: must not be empty.",
    ),
    "program.data.rule.phrase-twice": (
        "{where}: {name}: “{phrase}” ghi hai lần.",
        "{where}: {name}: “{phrase}” stands there twice.",
    ),
    "program.data.rule.same": (
        "{where}: “{phrase}” chỉ khác cách viết kia ở chữ hoa, chữ thường; hãy thêm case: exact.",
        "{where}: “{phrase}” differs from another one in capitals alone; add case: exact.",
    ),
    "program.data.rule.field": (
        "{where}: thông báo không có chỗ điền {field}; quy tắc loại này dùng được: {known}.",
        "{where}: a message of this kind has no field {field}; there are {known}.",
    ),
    "program.data.rule.replace": (
        "{where}: replace: cần các cặp “cách viết: cách nên viết”, đều là chữ.",
        "{where}: replace: pairs of a variant and what is to be written are wanted, both texts.",
    ),
    "program.data.rule.groups": (
        "{where}: groups: mỗi nhóm là một danh sách từ hai cách viết trở lên.",
        "{where}: groups: each group is a list of two variants or more.",
    ),
    "program.data.rule.one-of": (
        "{where}: cần đúng một trong: {names}.",
        "{where}: exactly one of these is wanted: {names}.",
    ),
    "program.data.rule.limits": (
        "{where}: cần at_least (từ 1) hoặc at_most (từ 0); at_least không lớn hơn at_most.",
        "{where}: at_least (1 or more) or at_most (0 or more) is wanted, the first not above the"
        " second.",
    ),
    "program.data.rule.large": (
        "{where}: biểu thức “{phrase}” quá dài, có số lần lặp lồng nhau quá lớn, hoặc dùng (?x).",
        "{where}: the expression “{phrase}” is too long, repeats counts within counts, or uses"
        " (?x).",
    ),
    "program.data.rule.examples": (
        "{where}: {name}: cần ít nhất một ví dụ.",
        "{where}: {name}: at least one example is wanted.",
    ),
    "program.data.rule.one-text": (
        "{where}: ví dụ cần đúng một trong hai: text hoặc document.",
        "{where}: an example has either text or document.",
    ),
    "program.data.rule.finds": (
        "{where}: ví dụ sai cần finds: các đoạn chữ bị báo, theo thứ tự (“” nếu là thiếu).",
        "{where}: a bad example needs finds: the excerpts found, in order (“” for what is absent).",
    ),
    # ---------------------------------------------------------------------------- while they run
    "program.own.slow": (
        "quy tắc {code}: biểu thức tìm kiếm chạy quá {seconds} giây trên văn bản này nên phải dừng;"
        " hãy viết lại biểu thức, hoặc chạy với --ignore {code}",
        "rule {code}: its expression searched this draft for more than {seconds} s and was stopped;"
        " mend the expression, or run with --ignore {code}",
    ),
    "program.own.broke": (
        "quy tắc {code} (phần bổ sung) gặp lỗi trên văn bản này: {what}",
        "rule {code} (of a plugin) broke on this draft: {what}",
    ),
    "program.own.family": ("quy tắc riêng", "own rules"),
    # -------------------------------------------------------------------------------------- plugins
    "program.own.plugin.load": (
        "không nạp được phần bổ sung {plugin}: {reason}",
        "the plugin {plugin} cannot be loaded: {reason}",
    ),
    "program.own.plugin.no-rules": (
        "phần bổ sung {plugin} không cho danh sách quy tắc nào (RULES)",
        "the plugin {plugin} gives no list of rules (RULES)",
    ),
    "program.own.plugin.rule": (
        "phần bổ sung {plugin}: quy tắc {code} sai hoặc thiếu: {fault}",
        "the plugin {plugin}: rule {code} has a fault in: {fault}",
    ),
    "program.own.plugin.family": (
        "phần bổ sung {plugin}: nhóm của mã {code} dành cho chương trình ({families})",
        "the plugin {plugin}: the letters of {code} are the program's own ({families})",
    ),
    "program.own.plugin.taken": (
        "phần bổ sung {plugin}: mã hoặc tên của {code} ({name}) đã thuộc về một quy tắc khác",
        "the plugin {plugin}: another rule has the code or the name of {code} ({name})",
    ),
    # ---------------------------------------------------------------------------- rules --test
    "program.own.test.passed": (
        "{name}: {rules} quy tắc, {examples} ví dụ, đều đúng.",
        "{name}: {rules} rules, {examples} examples, all as they should be.",
    ),
    "program.own.test.failed": (
        "{name}: {rules} quy tắc, {examples} ví dụ, {failed} ví dụ không đúng.",
        "{name}: {rules} rules, {examples} examples, {failed} not as they should be.",
    ),
    "program.own.test.none": (
        "{name}: không có quy tắc riêng nào để thử.",
        "{name}: there are no own rules to test.",
    ),
    "program.own.test.bad": ("ví dụ sai thứ {number}", "bad example {number}"),
    "program.own.test.good": ("ví dụ đúng thứ {number}", "good example {number}"),
    "program.own.test.expected": ("cần báo", "expected"),
    "program.own.test.found": ("đã báo", "found"),
    "program.own.test.nothing": ("không gì cả", "nothing"),
    "program.own.test.absent": ("chỗ còn thiếu", "something absent"),
    "program.own.test.files": (
        "--test cần ít nhất một tệp bộ quy tắc.",
        "--test wants one ruleset file or more.",
    ),
    "program.own.test.alone": (
        "--test không đi cùng --family, --format json, --ruleset.",
        "--test does not go with --family, --format json, --ruleset.",
    ),
}
