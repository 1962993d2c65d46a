"""Fixed phrases with one flaw: a planted one is found, a phrase that holds is not."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from kehoach_lint.rulesets.own import table_files
from kehoach_lint.rulesets.phrases import fixed_phrases, load_phrases, variants
from kehoach_lint.vietnamese.spelling.phrases import (
    FUNCTION_WORDS,
    LONGEST,
    Flaw,
    Phrase,
    PhraseIndex,
)
from kehoach_lint.vietnamese.syllables import canonical, skeleton

WORDS = ("ao", "bèo", "cầu", "dừa", "đê", "gạch", "hoa", "kênh", "lúa", "mương", "nong", "ổi")
OTHER = ("xe", "vải", "tre", "sông", "rơm")
"""Words of texts that no phrase has."""

syllables = st.sampled_from(WORDS)
phrases = st.lists(syllables, min_size=2, max_size=7, unique=True).map(tuple)
several = st.lists(phrases, min_size=1, max_size=6, unique=True)
around = st.lists(st.sampled_from(OTHER), max_size=4)


def index_of(*found: tuple[str, ...], closed: bool = False) -> PhraseIndex:
    return PhraseIndex.of(Phrase(" ".join(phrase), phrase, closed) for phrase in found)


def flaws(index: PhraseIndex, text: list[str], at: int) -> set[tuple[str, Flaw, int, int]]:
    found = [*index.flawed(text, at)]
    if at + 1 < len(text):
        found += index.broken(text, at)
    return {(flaw.phrase.text, flaw.flaw, flaw.first, flaw.at) for flaw in found}


@given(several, st.data(), around, around)
def test_a_wrong_syllable_is_found(
    known: list[tuple[str, ...]], data: st.DataObject, before: list[str], behind: list[str]
) -> None:
    phrase = data.draw(st.sampled_from([*filter(lambda one: len(one) > 2, known)] or [("a",)]))
    assume(len(phrase) > 2)
    at = data.draw(st.integers(0, len(phrase) - 1))
    text = [*before, *phrase[:at], "phên", *phrase[at + 1 :], *behind]
    found = flaws(index_of(*known), text, len(before) + at)
    assert (" ".join(phrase), Flaw.WORD, len(before), at) in found


@given(phrases.filter(lambda phrase: len(phrase) > 3), st.data(), around, around)
def test_a_missing_syllable_is_found(
    phrase: tuple[str, ...], data: st.DataObject, before: list[str], behind: list[str]
) -> None:
    at = data.draw(st.integers(1, len(phrase) - 2))
    text = [*before, *phrase[:at], *phrase[at + 1 :], *behind]
    found = flaws(index_of(phrase), text, len(before) + at - 1)
    assert (" ".join(phrase), Flaw.MISSING, len(before), at) in found


@given(phrases.filter(lambda phrase: len(phrase) > 2), st.data(), around, around)
def test_two_syllables_in_the_wrong_order_are_found(
    phrase: tuple[str, ...], data: st.DataObject, before: list[str], behind: list[str]
) -> None:
    at = data.draw(st.integers(0, len(phrase) - 2))
    swapped = [*phrase[:at], phrase[at + 1], phrase[at], *phrase[at + 2 :]]
    found = flaws(index_of(phrase), [*before, *swapped, *behind], len(before) + at)
    assert (" ".join(phrase), Flaw.SWAPPED, len(before), at) in found


@given(several, around, around)
def test_a_phrase_that_holds_is_covered_and_flawless(
    known: list[tuple[str, ...]], before: list[str], behind: list[str]
) -> None:
    index = index_of(*known)
    for phrase in known:
        text, first = [*before, *phrase, *behind], len(before)
        last = first + len(phrase) - 1
        assert index.covers(text, first, last)
        assert index.covers(text, last, last)
        assert not index.covers([*before, *behind], 0, 0)
        for at in range(len(text)):
            assert not any(name == " ".join(phrase) and start == first
                           for name, _, start, _ in flaws(index, text, at))  # fmt: skip


def test_both_syllables_without_their_marks() -> None:
    index = index_of(("phấn", "đấu"))
    found = list(index.flawed(["thôn", "phân", "đầu", "vớt"], 1))
    assert [(flaw.flaw, flaw.first, flaw.last, flaw.word) for flaw in found] == [
        (Flaw.TWO, 1, 2, 1)
    ]


def test_one_syllable_of_a_pair_without_its_marks() -> None:
    (flaw,) = index_of(("củng", "cố")).flawed(["cũng", "cố", "đê"], 0)
    assert (flaw.flaw, flaw.first, flaw.at) == (Flaw.WORD, 0, 0)


def test_two_marks_lost_inside_a_longer_phrase() -> None:
    index = index_of(("phấn", "đấu", "hoàn", "thành", "tốt"))
    found = set(index.flawed(["phân", "đâu", "hoàn", "thành", "tốt"], 0))
    assert {(flaw.flaw, flaw.first, flaw.at) for flaw in found} == {(Flaw.TWO, 0, 0)}


def test_a_word_that_may_be_left_out_is_not_missed() -> None:
    index = index_of(("ao", "của", "thôn", "trong"), ("bèo", "và", "rác", "ao"))
    assert not list(index.broken(["ao", "thôn", "trong"], 0))
    assert not list(index.broken(["bèo", "rác", "ao"], 0))
    assert {"của", "và"} <= FUNCTION_WORDS


def test_a_short_phrase_is_not_missed_a_syllable() -> None:
    assert not list(index_of(("ao", "bèo", "cầu")).broken(["ao", "cầu", "xe"], 0))


def test_long_phrases_are_cut() -> None:
    long = tuple(f"{word}{number}" for number in range(3) for word in ("a", "b", "c", "d", "e"))
    index = index_of(long)
    assert {len(phrase) for phrase in index.exact} == {LONGEST}
    assert index.covers(list(long), 0, LONGEST - 1)


def test_of_equal_phrases_the_first_counts() -> None:
    same = [Phrase("Ao làng", ("ao", "làng"), True), Phrase("ao làng", ("ao", "làng"), False)]
    (kept,) = PhraseIndex.of(same).bare["ao", "lang"]
    assert kept.closed


def test_words_in_brackets_may_be_left_out() -> None:
    assert variants("ao (sạch) làng") == ("ao làng", "ao sạch làng")
    assert variants("ao làng") == ("ao làng",)


def test_the_phrases_of_the_program_are_canonical_and_found() -> None:
    index = fixed_phrases()
    found = load_phrases(*table_files("cum-tu.yaml"))
    assert len(index.exact) >= 1500
    for phrase in found:
        assert len(phrase.syllables) > 1
        assert phrase.syllables[:LONGEST] in index.exact
        assert tuple(map(canonical, phrase.syllables)) == phrase.syllables, phrase.text
        if len(phrase.syllables) <= 3:
            assert index.bare[tuple(map(skeleton, phrase.syllables))]
