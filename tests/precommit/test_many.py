"""Hundreds of files in one commit, in one process as long as the command line can hold them."""

from __future__ import annotations

import re

from tests.frames import framed
from tests.precommit.repositories import Repository
from tests.precommit.test_hook import WRONG

MOST = 1 << 17
"""Bytes of file names that pre-commit hands to one process at most (its ``xargs.py``)."""
COUNTED = re.compile(r"(?m)^Đã kiểm tra (\d+) văn bản .+: (\d+) lỗi")


def commit_plans(repository: Repository, folder: str, number: int) -> list[tuple[str, ...]]:
    """Try to commit so many plans, each fortieth with an error; for every process of the hook how
    many plans it checked and how many errors it counted."""
    repository.configure("args: [--]")
    for row in range(number):
        text = framed(WRONG if row % 40 == 17 else "", {"so": f"Số: {row + 1}/KH-UBND"})
        repository.write(f"{folder}/Kế hoạch số {row:03}.txt", text)
    repository.git("add", "--all")
    done = repository.commit()
    assert done.code == 1
    return COUNTED.findall(done.said)


def test_hundreds_of_files_are_one_call(repository: Repository) -> None:
    assert commit_plans(repository, "kế hoạch", 400) == [("400", "10")]


def test_names_too_long_for_one_call(repository: Repository) -> None:
    folder = "/".join(["Văn bản của các phòng và các thôn chưa gửi đi nơi nào cả"] * 15)
    number = 140
    assert MOST < number * len(folder.encode()) < 2 * MOST
    first, second = commit_plans(repository, folder, number)
    assert int(first[0]) + int(second[0]) == number
    assert int(first[1]) + int(second[1]) == len(range(17, number, 40))
