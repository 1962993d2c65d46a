"""What is said about runs over many drafts and about stores."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

TEXTS: Catalogue = {
    "program.bulk.time": (
        "kiểm tra quá {seconds} giây nên bị dừng; các tệp khác không bị ảnh hưởng",
        "stopped after {seconds} seconds; other files are not affected",
    ),
    "program.bulk.memory": (
        "cần quá {megabytes} MB bộ nhớ nên bị dừng; các tệp khác không bị ảnh hưởng",
        "stopped: it needs more than {megabytes} MB of memory; other files are not affected",
    ),
    "program.bulk.died": (
        "tiến trình kiểm tra tệp này bị tắt đột ngột (mã {code}); các tệp khác không bị ảnh hưởng",
        "the process that checked this file ended suddenly (code {code}); other files are not"
        " affected",
    ),
    "program.store.missing": ("không có kho kết quả {name}", "there is no store {name}"),
    "program.store.broken": (
        "không dùng được kho kết quả {name}: {reason}",
        "the store {name} cannot be used: {reason}",
    ),
    "program.store.other": (
        "{name} là cơ sở dữ liệu của chương trình khác, không phải kho kết quả",
        "{name} is a database of another program, no store of results",
    ),
    "program.store.version": (
        "kho kết quả {name} ở định dạng {version}, phiên bản này dùng định dạng {own}",
        "the store {name} is of form {version}, this version uses form {own}",
    ),
}
