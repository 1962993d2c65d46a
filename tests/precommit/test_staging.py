"""What is checked is what will be committed, not what lies in the folder."""

from __future__ import annotations

from tests.frames import framed
from tests.precommit.repositories import Repository
from tests.precommit.test_hook import NO_SUCH_SECTION, NUMBERLESS, WRONG, errors
from tests.word_files import plan_docx


def test_changes_that_are_not_staged_are_not_checked(repository: Repository) -> None:
    repository.stage("a.txt", framed())
    repository.stage("b.docx", plan_docx(framed()))
    later = {"a.txt": framed(WRONG).encode(), "b.docx": b"PK\x03\x04 half saved"}
    for name, content in later.items():
        repository.write(name, content)
    repository.write("mới.txt", framed(WRONG))
    done = repository.commit()
    assert done.code == 0, done.said
    assert "Stashing unstaged files" in done.said
    assert repository.committed() == {"a.txt", "b.docx"}
    for name, content in later.items():
        assert (repository.folder / name).read_bytes() == content


def test_an_error_that_is_corrected_but_not_staged_is_found(repository: Repository) -> None:
    repository.stage("a.txt", framed(WRONG))
    repository.write("a.txt", framed())
    done = repository.commit()
    assert (done.code, errors(done.said)) == (1, {("a.txt", "NT001")})
    assert (repository.folder / "a.txt").read_text(encoding="utf-8") == framed()


def test_a_file_that_is_staged_in_part(repository: Repository) -> None:
    start = framed()
    repository.stage("a.txt", start)
    assert repository.commit().code == 0
    top = start.replace("sáng thứ Bảy", "sáng Chủ nhật")
    repository.stage("a.txt", top)
    bottom = "- Các thôn gửi danh sách chậm nhất ngày 31/6/2024.\n\nNơi nhận:"
    repository.write("a.txt", top.replace("\nNơi nhận:", bottom))
    assert repository.git("status", "--short").split() == ["MM", "a.txt"]
    assert repository.commit().code == 0
    assert repository.git("show", "HEAD:a.txt") == top
    done = repository.pre_commit("run", "--files", "a.txt")
    assert errors(done.said) == {("a.txt", "NT001")}


def test_settings_and_silenced_findings_of_the_repository(repository: Repository) -> None:
    repository.stage("kehoach-lint.toml", '[severity]\nBC008 = "error"\n')
    repository.stage("a.txt", framed(NO_SUCH_SECTION))
    done = repository.commit()
    assert (done.code, errors(done.said)) == (1, {("a.txt", "BC008")})
    repository.stage("kehoach-lint.toml", 'stage = "ky-ban-hanh"\nignore = ["BC008"]\n')
    repository.stage("a.txt", framed(NO_SUCH_SECTION, NUMBERLESS))
    assert repository.commit().code == 0, "the hook's own stage"
    repository.configure("entry: kehoach-lint check --skip-empty")
    done = repository.pre_commit("run", "--all-files")
    assert done.code == 1
    assert ("a.txt", "TT012") in errors(done.said)
