"""Files made to harm: refused at once, or read without harm."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach_lint.readers import Limits, UnreadableError, read
from tests.readers import hostile
from tests.readers.sources import read_or_refuse
from tests.readers.word_parts import p, table, word


def key_of(data: bytes, name: str = "a.docx", limits: Limits | None = None) -> str:
    with pytest.raises(UnreadableError) as caught:
        read(name, data, limits or Limits())
    return caught.value.key


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (hostile.zip_bomb(), "zip.ratio"),
        (hostile.many_members(5_001), "zip.members"),
        (hostile.entity_bomb(), "entities"),
        (hostile.external_entity("/etc/hostname"), "entities"),
        (hostile.external_entity("/etc/hostname", "utf-16"), "entities"),
        (hostile.twice(), "zip.twice"),
        (hostile.nested(5_000), "deep"),
    ],
)
def test_refused(data: bytes, key: str) -> None:
    before = time.perf_counter()
    assert key_of(data) == f"program.read.{key}"
    assert time.perf_counter() - before < 2


def test_sizes_of_parts() -> None:
    data = hostile.with_part("word/media/a.bin", bytes(range(256)) * 40)
    assert key_of(data, limits=Limits(max_part=10_000)) == "program.read.zip.part"
    assert key_of(data, limits=Limits(max_total=10_000)) == "program.read.zip.total"


def test_another_encoding_hides_no_document_type() -> None:
    hidden = '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE d+AD4-<a/>'
    assert key_of(hostile.with_part("word/document.xml", hidden.encode())) in (
        "program.read.broken-xml",
        "program.read.entities",
    )


def test_a_list_that_begins_at_two_thousand_million() -> None:
    before = time.perf_counter()
    draft = read("a.docx", hostile.endless_roman())
    assert draft.blocks[0].label.startswith("MMMMMMM")
    assert len(draft.blocks[0].label) < 60
    assert time.perf_counter() - before < 2


def test_styles_in_a_circle() -> None:
    assert read("a.docx", hostile.style_cycle()).text == "Kế hoạch"


def test_depth_that_is_allowed() -> None:
    assert read("a.docx", hostile.nested(60)).text == "Sâu"


def test_tables_in_tables() -> None:
    inside = p("Trong cùng")
    for _ in range(40):
        inside = table((inside,)) + p("")
    assert read("a.docx", word(inside)).text == "Trong cùng"


def test_nothing_outside_is_opened(tmp_path: Path) -> None:
    target = tmp_path / "mat.xml"
    target.write_text("<w:styles/>", encoding="utf-8")
    url = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
    external = f'<Relationship Id="x" Type="{url}" Target="{target}" TargetMode="External"/>'
    climbing = f'<Relationship Id="y" Type="{url}" Target="../../../{target}"/>'
    for relation in (external, climbing):
        assert read("a.docx", word(p("Kế hoạch"), external=relation)).text == "Kế hoạch"


@pytest.mark.parametrize(
    "text",
    [
        "a\u0301" * 3 + "\u0301\u0323" * 40_000,
        "*" * 100_000,
        "_a" * 50_000,
        "`" * 50_000 + "a" + "`" * 49_999,
        "[" * 100_000,
        "[a](" * 30_000,
        "<" * 100_000,
        "<a " * 50_000,
        "<!--" * 30_000,
        "<!---->" * 30_000,
        "\\" * 100_000,
        "&" * 100_000,
        " " * 200_000 + "a",
        "a" + " " * 200_000 + "b",
        "a" + "\t" * 200_000 + "b",
        "# " + "# " * 50_000 + "a",
        "-" * 200_000 + "a",
        "|" * 50_000 + "\n" + "|-" * 50_000 + "|",
        "> " * 50_000 + "a",
        "a" * 400_000,
        "- a - " * 30_000,
        "." * 200_000 + "a",
        "”" * 200_000 + "a",
        "1." * 100_000,
        "\n" * 150_000 + "a",
        "a\n\n" * 40_000,
        "X" * 100_000 + ".",
    ],
    ids=lambda text: repr(text[:12]),
)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_time_grows_with_length_alone(name: str, text: str) -> None:
    draft = read_or_refuse(name, text.encode(), "binary", "blank", limits=Limits(seconds=5))
    assert draft is None or draft.text


@settings(deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md", "a.docx", "-", "a.doc"]))
def test_random_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    draft = read_or_refuse(name, data)
    assert draft is None or draft.path == name


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=1, max_size=200), st.sampled_from(["document", "styles", "numbering"]))
def test_random_parts_are_read_or_refused(content: bytes, part: str) -> None:
    draft = read_or_refuse("a.docx", hostile.with_part(f"word/{part}.xml", content))
    assert draft is None or draft.text == "Kế hoạch"
