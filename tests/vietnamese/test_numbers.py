"""Slips in the words that go with figures, and words that may well stand there."""

from __future__ import annotations

import pytest

from kehoach_lint.vietnamese.spelling.finding import slips_of
from kehoach_lint.vietnamese.spelling.numbers import beside_figures
from kehoach_lint.vietnamese.spelling.windows import windows_of


def found(text: str) -> list[tuple[str, str]]:
    windows = windows_of(text)
    written = windows.stream.words.written
    return [(written[slip.word], slip.expected) for slip in beside_figures(windows)]


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("Xong trước ngày 12 thang 3 năm 2026.", ("thang", "tháng")),
        ("Ao thả cá từ nắm 2026.", ("nắm", "năm")),
        ("Họp thôn ngáy 12/3/2026.", ("ngáy", "ngày")),
        ("Mua lưới hết 8.000.000 đồn.", ("đồn", "đồng")),
        ("Tập trung lúc 7 giò 30 phút.", ("giò", "giờ")),
        ("Nghỉ lúc 9 giờ 15 phúc.", ("phúc", "phút")),
    ],
)
def test_word_beside_figures_is_put_right(text: str, slip: tuple[str, str]) -> None:
    assert found(text) == [slip]
    assert slip[1] in [one.expected for one in slips_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Xong trước ngày 12 tháng 3 năm 2026, hết 8.000.000 đồng, lúc 7 giờ 30 phút.",
        "Cái thang 3 bậc, cái thang 12 bậc.",
        "Làng Việt Nam 2045, xóm Nam 2026.",
        "Cắt 12.000 đống rơm, gom 8.000.000 đống.",
        "Bán 7 giỏ 30 quả cam.",
        "Trồng 15 nắm 2 loại hạt.",
        "Thắng 3 trận, thua 12 trận.",
    ],
)
def test_other_words_beside_figures_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_phrase_holds_the_figure() -> None:
    after, before = beside_figures(windows_of("Từ nắm 2026. Hết 8.000.000 đồn."))
    assert (after.phrase, after.first) == (("năm", "2026"), after.word)
    assert (before.phrase, before.first) == (("8.000.000", "đồng"), before.word - 1)
