"""What is said about findings kept quiet: sidecar files and baselines."""

from __future__ import annotations

from kehoach_lint.messages import Catalogue

TEXTS: Catalogue = {
    "program.quiet.kept": (
        "Không báo {number} phát hiện đã được bỏ qua hoặc đã biết: {ways}.",
        "Findings kept quiet, {number}: {ways}.",
    ),
    "program.quiet.by.comment": ("{number} theo chú thích", "{number} by comments"),
    "program.quiet.by.sidecar": ("{number} theo tệp kèm", "{number} by files beside drafts"),
    "program.quiet.by.config": ("{number} theo cấu hình", "{number} by the configuration"),
    "program.quiet.by.baseline": ("{number} đã biết từ trước", "{number} known before"),
    "program.quiet.sidecar": (
        "không dùng được tệp kèm {sidecar}: {reason}",
        "the file beside it, {sidecar}, cannot be used: {reason}",
    ),
    # ----------------------------------------------------------------------------------- baseline
    "program.quiet.no_baseline": (
        "--write-baseline cần biết ghi vào đâu: hãy thêm --baseline TỆP.",
        "--write-baseline must know where to write: add --baseline FILE.",
    ),
    "program.quiet.missing": (
        "không có tệp {name}; hãy tạo bằng --write-baseline.",
        "there is no file {name}; make it with --write-baseline.",
    ),
    "program.quiet.closed": (
        "không mở được {name}: {reason}",
        "cannot open {name}: {reason}",
    ),
    "program.quiet.faulty": (
        "{name} không phải là tệp phát hiện đã biết (baseline), hoặc đã hỏng.",
        "{name} is no baseline, or is damaged.",
    ),
    "program.quiet.version": (
        "{name} do phiên bản khác của chương trình ghi (dạng {version}).",
        "{name} was written by another version of the program (form {version}).",
    ),
    "program.quiet.gone": (
        "{number} phát hiện đã biết không còn trong {name}: {codes}.",
        "{number} known findings are gone in {name}: {codes}.",
    ),
    "program.quiet.written": (
        "Đã ghi {number} phát hiện của {documents} văn bản vào {name}.",
        "{number} findings of {documents} documents written to {name}.",
    ),
    "program.quiet.unwritable": (
        "không ghi được: {reason}",
        "cannot be written: {reason}",
    ),
}
