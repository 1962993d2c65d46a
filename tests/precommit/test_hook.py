"""The hook in a real repository: what stops a commit and what does not."""

from __future__ import annotations

import re

from tests.frames import framed
from tests.precommit.repositories import Repository
from tests.word_files import plan_docx, plan_markdown

WRONG = "- Các thôn gửi danh sách chậm nhất ngày 31/6/2024."
"""NT001, an error."""
NO_SUCH_SECTION = "- Các thôn thực hiện theo Mục XV Kế hoạch này."
"""BC008, a warning."""
NUMBERLESS = {"so": "Số:      /KH-UBND", "ngay": "Cẩm Lĩnh, ngày     tháng 3 năm 2024"}
FOUND = re.compile(r"(?m)^(.+?):\d+(?::\d+)?: ([A-Z]{2}\d{3}) (error|warning|info) ")


def errors(said: str) -> set[tuple[str, str]]:
    """The files with an error in an output, each with the code."""
    return {(name, code) for name, code, severity in FOUND.findall(said) if severity == "error"}


def test_drafts_without_an_error_are_committed(repository: Repository) -> None:
    draft = framed(NO_SUCH_SECTION, NUMBERLESS)
    repository.stage("ke-hoach.txt", draft)
    repository.stage("ke-hoach.md", plan_markdown(draft))
    repository.stage("ke-hoach.docx", plan_docx(draft))
    done = repository.commit()
    assert done.code == 0, done.said
    assert re.search(r"kehoach-lint\.+Passed", done.said)
    assert not FOUND.search(done.said)
    assert repository.committed() == {"ke-hoach.txt", "ke-hoach.md", "ke-hoach.docx"}


def test_an_error_in_any_format_stops_the_commit(repository: Repository) -> None:
    draft = framed(WRONG, NUMBERLESS)
    repository.stage("sach.txt", framed())
    repository.stage("loi.txt", draft)
    repository.stage("loi.md", plan_markdown(draft))
    repository.stage("thư mục/loi.DOCX", plan_docx(draft))
    done = repository.commit()
    assert done.code == 1
    assert "exit code: 1" in done.said
    assert errors(done.said) == {
        ("loi.txt", "NT001"),
        ("loi.md", "NT001"),
        ("thư mục/loi.DOCX", "NT001"),
    }
    assert "TT012" not in done.said, "while drafting a blank number is no finding"
    assert "sach.txt" not in done.said
    assert repository.committed() == set()


def test_what_is_no_vietnamese_document_passes(repository: Repository) -> None:
    repository.stage("README.md", "# Drafts\n\nWhat the commune writes, by year, due 31/6/2024.\n")
    repository.stage("LICENSE.txt", "Permission is granted to use this without any warranty.\n")
    repository.stage("requirements.txt", "click>=8.2\nrich\n")
    repository.stage("ghi-chu.md", "# Việc tuần này\n\n- Mua giấy in, gọi điện cho chị Lan.\n")
    repository.stage("rong.txt", "")
    repository.stage("trang.md", "\n\n---\n")
    repository.stage("~$ke-hoach.docx", b"\x0bNguoi soan thao".ljust(162, b"\0"))
    repository.stage("quet.pdf", b"%PDF-1.4\n")
    repository.stage("cu.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    done = repository.pre_commit("run", "--verbose")
    assert done.code == 0, done.said
    said = done.said.splitlines()
    assert re.search(r"kehoach-lint\.+Passed", said[0])
    assert [line for line in said[1:] if line and not line.startswith("- ")] == []
    assert repository.commit().code == 0
    repository.stage("quet2.pdf", b"%PDF-1.4\n")
    assert "(no files to check)Skipped" in repository.commit().said


def test_a_file_that_cannot_be_read_stops_the_commit(repository: Repository) -> None:
    broken = {
        "hỏng.docx": plan_docx(framed())[:-900],
        "rỗng.docx": b"",
        "giả.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "mã cũ.txt": b"B\xe1o c\xe1o\n",
    }
    repository.stage("sach.txt", framed())
    repository.stage("loi.txt", framed(WRONG))
    for name, content in broken.items():
        repository.stage(name, content)
    done = repository.commit()
    assert done.code == 1
    assert "exit code: 2" in done.said
    told = re.findall(r"(?m)^kehoach-lint: (.+?): .+", done.said)
    assert (len(told), set(told)) == (len(broken), set(broken))
    assert errors(done.said) == {("loi.txt", "NT001")}
    assert "Traceback" not in done.said


def test_arguments_of_ones_own(repository: Repository) -> None:
    repository.stage("a.txt", framed(NO_SUCH_SECTION, NUMBERLESS))
    repository.configure("args: [--stage, ky-ban-hanh, --]")
    repository.git("add", ".pre-commit-config.yaml")
    done = repository.commit()
    assert done.code == 1
    assert {"TT012", "BC008"} <= set(re.findall(r"[A-Z]{2}\d{3}", done.said))
    repository.configure("args: [--quiet, --ignore, 'NT001', --]")
    repository.git("add", ".pre-commit-config.yaml")
    repository.stage("a.txt", framed(WRONG))
    assert repository.commit().code == 0
