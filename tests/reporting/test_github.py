"""Workflow commands, read by the rules that GitHub documents for them."""

from __future__ import annotations

import re
from typing import NamedTuple

from kehoach_lint.draft import Span
from kehoach_lint.findings import Severity
from kehoach_lint.reporting.github import GithubReporter
from tests.reporting.awkward import ERRORS, MESSAGES, PATHS, awkward, told
from tests.reporting.made import document, finding, found, span_of

COMMAND = re.compile(r"::(?P<name>[a-z]+) (?P<properties>[^\n]*?)::(?P<message>[^\n]*)")
KNOWN = {"file", "line", "endLine", "col", "endColumn", "title"}


class Command(NamedTuple):
    """A command as the runner understands it."""

    name: str
    properties: dict[str, str]
    message: str


def read(text: str) -> list[Command]:
    """The commands of a log: properties are parted by commas, keys from values by the first "=",
    and %0D, %0A, %3A, %2C and at last %25 are undone."""
    commands = []
    for line in text.removesuffix("\n").split("\n"):
        match = COMMAND.fullmatch(line)
        assert match is not None, line
        pairs = [pair.split("=", 1) for pair in match["properties"].split(",")]
        properties = {key: plain(value, ("%3A", ":"), ("%2C", ",")) for key, value in pairs}
        assert len(properties) == len(pairs)
        assert set(properties) <= KNOWN
        commands.append(Command(match["name"], properties, plain(match["message"])))
    return commands


def plain(text: str, *further: tuple[str, str]) -> str:
    """A text without escapes."""
    for escape, letter in (("%0D", "\r"), ("%0A", "\n"), *further, ("%25", "%")):
        text = text.replace(escape, letter)
    return text


def report(*documents: object, errors: dict[str, str] | None = None, lang: str = "vi") -> str:
    """The commands for documents."""
    return told(lambda write: GithubReporter(write, lang), *documents, errors=errors or {})  # type: ignore[arg-type]


def test_a_finding() -> None:
    result = document()
    place = span_of(result, "vào ngày 29/11/2024")
    made = finding(place, severity=Severity.ERROR, suggestion="sớm hơn", basis="Luật, Điều 17")
    assert report(found(result, made)) == (
        "::error file=ke-hoach.txt,line=38,endLine=38,col=61,endColumn=80,"
        "title=NT009 sau-ket-thuc::Hạn sau khi kết thúc.%0ANên viết: sớm hơn%0A"
        "Căn cứ: Luật, Điều 17\n"
    )


def test_severities_are_commands() -> None:
    result = document()
    place = span_of(result, "KẾ HOẠCH")
    rows = [finding(place, severity=severity) for severity in Severity]
    names = [command.name for command in read(report(found(result, *rows)))]
    assert names == ["error", "warning", "notice"]


def test_columns_are_told_only_within_a_line() -> None:
    result = document()
    start = span_of(result, "ngày 15/3/2024").start
    (command,) = read(report(found(result, finding(Span(start, start + 60)))))
    assert set(command.properties) == {"file", "line", "endLine", "title"}
    assert int(command.properties["endLine"]) > int(command.properties["line"])


def test_nothing_breaks_out_of_a_command() -> None:
    documents = awkward()
    commands = read(report(*documents, errors=ERRORS))
    for result in documents:
        path = result.draft.path.encode("utf-8", "backslashreplace").decode()
        mine = [command for command in commands if command.properties.get("file") == path]
        assert len(mine) == len(result.findings)
        for command, row in zip(mine, result.findings, strict=True):
            message = row.message.encode("utf-8", "backslashreplace").decode()
            assert command.message.startswith(message)
            assert command.message.count("Căn cứ: Luật <1> & 2") == 1
            assert command.properties["title"] == "NT009 sau-ket-thuc"
    assert len(PATHS) * 3 * len(MESSAGES) + len(ERRORS) + 1 == len(commands)


def test_files_that_were_not_read_are_errors_and_what_was_not_run_is_told_once() -> None:
    commands = read(report(*awkward(), errors={"hỏng: a, b.docx": "không đọc được"}))
    *_, error, notice = commands
    assert error == (
        "error",
        {"file": "hỏng: a, b.docx", "title": "kehoach-lint"},
        "không đọc được",
    )
    assert notice.name == "notice"
    assert f"Không chạy nhóm TT ({len(PATHS)} văn bản): chưa <có> & 100%." in notice.message


def test_a_clean_document_says_nothing() -> None:
    assert report(document()) == ""
