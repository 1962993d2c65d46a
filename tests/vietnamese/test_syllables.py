"""The grammar of the syllable: what it takes, one canonical form, and no other."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach_lint.vietnamese.syllables import (
    Syllable,
    canonical,
    compose,
    is_syllable,
    parse,
    skeleton,
)
from kehoach_lint.vietnamese.tables import ONSETS, STOPPED, Tone, rimes_after


@st.composite
def syllables(draw: st.DrawFn) -> Syllable:
    """Any syllable of the grammar."""
    onset = draw(st.sampled_from(ONSETS))
    rime = draw(st.sampled_from(sorted(rimes_after(onset))))
    tones = [Tone.SAC, Tone.NANG] if rime.endswith(STOPPED) else list(Tone)
    return Syllable(onset, rime, draw(st.sampled_from(tones)))


@pytest.mark.parametrize(
    ("word", "taken_apart"),
    [
        ("Thủy", ("th", "uy", Tone.HOI)),
        ("thuỷ", ("th", "uy", Tone.HOI)),
        ("quốc", ("qu", "ôc", Tone.SAC)),
        ("gì", ("gi", "", Tone.HUYEN)),
        ("gìn", ("gi", "n", Tone.HUYEN)),
        ("giếng", ("gi", "êng", Tone.SAC)),
        ("nghiêng", ("ngh", "iêng", Tone.NGANG)),
        ("ỦY", ("", "uy", Tone.HOI)),
        ("khuỷu", ("kh", "uyu", Tone.HOI)),
        ("thuở", ("th", "uơ", Tone.HOI)),
    ],
)
def test_parse(word: str, taken_apart: tuple[str, str, Tone]) -> None:
    assert parse(word) == taken_apart


@pytest.mark.parametrize(
    ("late", "early"),
    [
        ("hoà", "hòa"),
        ("khoẻ", "khỏe"),
        ("uỷ", "ủy"),
        ("toàn", "toàn"),
        ("tòan", "toàn"),
        ("cuả", "của"),
        ("quý", "quý"),
        ("quí", "quí"),
        ("giữa", "giữa"),
        ("ngoằn", "ngoằn"),
        ("boong", "boong"),
        ("Đắk", "đắk"),
        (unicodedata.normalize("NFD", "Thuỷ"), "thủy"),
    ],
)
def test_canonical(late: str, early: str) -> None:
    assert canonical(late) == early


def test_what_is_no_syllable_only_gets_small_letters() -> None:
    assert canonical("Muợn") == "muợn"
    assert canonical("Krông") == "krông"


@pytest.mark.parametrize("word", ["đắk", "krông", "cac", "hoạch1", "", "ph", "kác", "ăp"])
def test_no_syllable(word: str) -> None:
    assert not is_syllable(word)


@pytest.mark.parametrize(
    ("word", "bare"), [("Đường", "duong"), ("ỦY", "uy"), ("Krông", "krong"), ("xã", "xa")]
)
def test_skeleton(word: str, bare: str) -> None:
    assert skeleton(word) == bare


def test_number_of_written_forms() -> None:
    """The forms the measurements were made with, and the seven of "gi" and "gìn"."""
    forms = {"gì", "gìn", "gí", "gỉ", "gĩ", "gị", "gi"}
    for onset in ONSETS:
        for rime in rimes_after(onset):
            for tone in Tone:
                if not rime.endswith(STOPPED) or tone in (Tone.SAC, Tone.NANG):
                    forms.add(compose(Syllable(onset, rime, tone)))
    assert len(forms) == 16_755
    assert all(is_syllable(form) for form in forms)


@given(syllables())
def test_what_is_composed_parses_to_a_form_that_is_stable(syllable: Syllable) -> None:
    written = compose(syllable)
    assert canonical(written) == written
    assert canonical(written.upper()) == written


@given(st.text())
def test_canonical_is_idempotent(word: str) -> None:
    once = canonical(word)
    assert canonical(once) == once


@given(st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạờểữ", max_size=7))
def test_canonical_keeps_the_skeleton(word: str) -> None:
    assert skeleton(canonical(word)) == skeleton(word)
