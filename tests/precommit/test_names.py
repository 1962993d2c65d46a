"""Files of any name: with spaces and diacritics, like options, renamed, deleted."""

from __future__ import annotations

import os
import unicodedata

from tests.frames import framed
from tests.precommit.repositories import Repository
from tests.precommit.test_hook import WRONG, errors

NFC = unicodedata.normalize("NFC", "Kế hoạch phường Đông Hải (bản 2).txt")
NFD = unicodedata.normalize("NFD", "Kế hoạch xã Tân Lập, đợt 1.txt")


def test_spaces_and_diacritics(repository: Repository) -> None:
    names = {NFC, NFD, unicodedata.normalize("NFD", "Hồ sơ/Số 5 'nháp'.txt"), "$(touch x) & y.txt"}
    for name in names:
        repository.stage(name, framed(WRONG))
    done = repository.commit()
    assert done.code == 1
    assert errors(done.said) == {(name, "NT001") for name in names}
    assert sorted(os.listdir(repository.folder)).count("x") == 0
    for name in names:
        repository.stage(name, framed())
    assert repository.commit().code == 0
    assert repository.committed() == names


def test_one_name_composed_and_decomposed(repository: Repository) -> None:
    composed = unicodedata.normalize("NFC", NFD)
    repository.stage(NFD, framed(WRONG))
    if (repository.folder / composed).exists():
        composed = "khác.txt"  # a file system on which both are one file
    repository.stage(composed, framed())
    assert errors(repository.commit().said) == {(NFD, "NT001")}


def test_a_name_like_an_option_is_a_name(repository: Repository) -> None:
    repository.write("README.md", "# Drafts\n")
    names = {"--output=README.md", "-ke-hoach.txt", "--fail-on=never.txt"}
    for name in names:
        repository.stage(name, framed(WRONG))
    done = repository.commit()
    assert done.code == 1
    assert errors(done.said) == {(name, "NT001") for name in names}
    assert (repository.folder / "README.md").read_text(encoding="utf-8") == "# Drafts\n"


def test_renamed_and_deleted_files(repository: Repository) -> None:
    old = framed(WRONG)
    repository.git("config", "core.hooksPath", os.devnull)
    for name in ("cũ.txt", "bỏ.txt", "ở lại.txt"):
        repository.stage(name, old)
    assert repository.commit().code == 0
    repository.git("config", "--unset", "core.hooksPath")
    repository.git("rm", "--quiet", "bỏ.txt")
    done = repository.commit()
    assert done.code == 0, "a deleted file and one that did not change are nobody's concern"
    repository.git("mv", "cũ.txt", NFD)
    done = repository.commit()
    assert (done.code, errors(done.said)) == (1, {(NFD, "NT001")})
    repository.stage(NFD, framed())
    assert repository.commit().code == 0
    assert repository.committed() == {NFD, "ở lại.txt"}
    done = repository.pre_commit("run", "--all-files")
    assert (done.code, errors(done.said)) == (1, {("ở lại.txt", "NT001")})
