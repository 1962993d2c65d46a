"""Patterns of file names: what they fit, and that no pattern takes long."""

from __future__ import annotations

import time
from unicodedata import normalize

import pytest

from kehoach_lint.config.globs import fits, usable

FOLDER = "/nha/xa"


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.docx", "a.docx"),
        ("*.docx", "2025/quy-1/a.docx"),
        ("luu-tru", "luu-tru/2020/a.md"),
        ("luu-tru", "xa-a/luu-tru/a.md"),
        ("luu-tru/", "luu-tru/a.md"),
        ("cho-ky/**", "cho-ky/sau/a.md"),
        ("/cho-ky", "cho-ky/a.md"),
        ("./cho-ky/*.md", "cho-ky/a.md"),
        ("**/nhap/*.txt", "nhap/a.txt"),
        ("**/nhap/*.txt", "x/y/nhap/a.txt"),
        ("2025/**/ke-hoach-?.md", "2025/ke-hoach-1.md"),
        ("*", "a/b.md"),
        ("ke-hoach*2025*.md", "ke-hoach-2024-2025-v2.md"),
        ("[dự thảo] kế hoạch.md", "[dự thảo] kế hoạch.md"),
        (normalize("NFD", "kế hoạch*"), "kế hoạch.md"),
        ("kế hoạch*", normalize("NFD", "kế hoạch.md")),
    ],
)
def test_a_pattern_fits(pattern: str, path: str) -> None:
    assert usable(pattern)
    assert fits(f"{FOLDER}/{path}", FOLDER, [pattern])


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.docx", "a.docx.md"),
        ("cho-ky/*.md", "cho-ky/sau/a.md"),
        ("cho-ky/*.md", "x/cho-ky/a.md"),
        ("luu-tru/", "luu-tru"),
        ("/cho-ky", "x/cho-ky/a.md"),
        ("ke-hoach-?.md", "ke-hoach-12.md"),
        ("[ab].md", "a.md"),
        ("a", "ab"),
        ("**/a/b.md", "b.md"),
    ],
)
def test_a_pattern_does_not_fit(pattern: str, path: str) -> None:
    assert usable(pattern)
    assert not fits(f"{FOLDER}/{path}", FOLDER, [pattern])


def test_one_of_several_patterns_is_enough() -> None:
    assert fits(f"{FOLDER}/a.md", FOLDER, ["b.md", "a.*"])
    assert not fits(f"{FOLDER}/a.md", FOLDER, [])


def test_outside_of_the_folder_only_names_count() -> None:
    assert fits("/nha/tinh/luu-tru/a.md", FOLDER, ["luu-tru"])
    assert not fits("/nha/tinh/luu-tru/a.md", FOLDER, ["luu-tru/*.md"])
    assert not fits("/nha/tinh/luu-tru/a.md", FOLDER, ["**/a.md"])


@pytest.mark.parametrize(
    "pattern", ["", "/", "./", "../a", "a/../b", "a\\b", "!a", "a\nb", "a" * 1001]
)
def test_patterns_that_are_refused(pattern: str) -> None:
    assert not usable(pattern)


def test_a_hostile_pattern_takes_no_time() -> None:
    pattern = "a*" * 400 + "b"
    deep = "/".join(["**", "a"] * 200) + "/b"
    started = time.perf_counter()
    assert not fits(f"{FOLDER}/{'a' * 250}", FOLDER, [pattern])
    assert not fits(f"{FOLDER}/{'/'.join('a' * 1000)}", FOLDER, [deep])
    assert time.perf_counter() - started < 2
