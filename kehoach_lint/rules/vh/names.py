"""Names and fixed phrases (``rulesets/cum-tu.yaml``) that stand in a text with wrong capitals."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from kehoach_lint.resources import last_per_data, per_data
from kehoach_lint.rules.vh.setting import Setting
from kehoach_lint.rules.vh.telling import Wrong
from kehoach_lint.rulesets.capitals import Group, folded_words
from kehoach_lint.rulesets.phrases import fixed_phrases
from kehoach_lint.vietnamese.capitals import title
from kehoach_lint.vietnamese.folding import fold
from kehoach_lint.vietnamese.words import Words, split_words

Pair = tuple[str, str]
_SHORTEST = 3
"""Shorter ones are posts and heads of names, which the words behind them change."""
_LONG = 5
"""From so many syllables on, words with a capital in front are the name even where a sentence
begins."""
HABIT = frozenset((
    "đảng", "báo", "cáo", "kế", "hoạch", "chương", "trình", "quy", "chế", "quyết", "định",
    "nghị", "đề", "án",
))  # fmt: skip
"""Words that stand for the Party, or for a certain document, where they have a capital."""
_OTHERS = (("nhân", "dân"), ("nhà", "nước"))
"""Words whose capitals VH004 judges."""
_SOFT = frozenset(("", ",", "-", "–"))


class _Form(NamedTuple):
    """A phrase by its folded syllables, as it is rightly written."""

    syllables: tuple[str, ...]
    text: str


@per_data
def _forms(pair: Pair) -> list[_Form]:
    """The closed phrases that begin with two syllables of a phrase, the longest first."""
    many_ways = folded_words()[Group.MANY_WAYS]
    forms = [
        _Form(tuple(phrase.syllables), phrase.text)
        for phrase, place in fixed_phrases().beside[pair[0]][pair[1]]
        if place == 0
        and phrase.closed
        and len(phrase.syllables) >= _SHORTEST
        and fold(phrase.text) not in many_ways
    ]
    return sorted(forms, key=lambda form: -len(form.syllables))


@lru_cache(maxsize=256)
def _split(text: str) -> Words:
    return split_words(text)


@last_per_data(2)
def wrong_names(setting: Setting) -> tuple[Wrong, ...]:
    """All places of a text where a closed phrase stands with other capitals, in order."""
    return tuple(_wrong(setting))


def _wrong(setting: Setting) -> Iterator[Wrong]:
    known, folded = fixed_phrases().beside, setting.words.folded
    done = 0
    for index, pair in enumerate(pairwise(folded)):
        if index < done or pair[1] not in known[pair[0]]:
            continue
        same = _matching(setting, index, _forms(pair))
        if not same:
            continue
        done = index + len(same[0].syllables)
        written = setting.words.written[index:done]
        if any(_split(form.text).written == written for form in same):
            continue
        rights = [_right(setting, index, form) for form in same]
        if setting.legible(index) and all(_differs(setting, index, written, r) for r in rights):
            yield Wrong(index, _rewritten(written, rights[0]))


def _right(setting: Setting, index: int, form: _Form) -> tuple[str, ...]:
    """A form as it is to be written at a word; behind a dash that is written where the form has a
    comma, a capital stays ("Dạy tốt - Học tốt")."""
    right = _split(form.text)
    found = list(right.written)
    for place, gap in enumerate(right.gaps[:-1]):
        other = setting.behind(index + place).strip()
        if other != gap.strip() and other not in ("", ","):
            found[place + 1] = _shaped(found[place + 1], setting.words.written[index + place + 1])
    return tuple(found)


def _shaped(word: str, model: str) -> str:
    return word.lower() if model.islower() else title(word)


def _matching(setting: Setting, index: int, forms: list[_Form]) -> list[_Form]:
    """The longest forms whose syllables stand at a word, all of one length."""
    folded, gaps = setting.words.folded, setting.words.gaps
    found: list[_Form] = []
    for form in forms:
        size = len(form.syllables)
        if found and size < len(found[0].syllables):
            break
        if tuple(folded[index : index + size]) == form.syllables and all(
            gap == " " or ("\n" not in gap and gap.strip() in _SOFT)
            for gap in gaps[index : index + size - 1]
        ):
            found.append(form)
    return found


def _differs(setting: Setting, index: int, written: list[str], right: tuple[str, ...]) -> bool:
    """Whether a phrase is meant as this one and has other capitals."""
    if any(len(word) > 1 and word.isupper() for word in written):
        return False
    small, should = written[0].islower(), right[0].islower()
    if small is not should:
        return False
    pairs = list(zip(written[1:], right[1:], strict=True))
    pairs = _without_others(pairs)
    pairs = [(word, other) for word, other in pairs if word not in HABIT]
    missing = any(word.islower() and not other.islower() for word, other in pairs)
    if missing and not setting.inside(index) and len(right) < _LONG:
        return False
    return any(word.islower() is not other.islower() for word, other in pairs)


def _without_others(pairs: list[Pair]) -> list[Pair]:
    """The written and right syllables without those of Nhân dân and Nhà nước."""
    bare = [right.lower() for _, right in pairs]
    taken = {
        place
        for place, two in enumerate(pairwise(bare))
        if two in _OTHERS
        for place in (place, place + 1)
    }
    return [pair for place, pair in enumerate(pairs) if place not in taken]


def _rewritten(written: list[str], right: tuple[str, ...]) -> tuple[str, ...]:
    """The written syllables with the capitals of the right ones (tone marks stay in place)."""
    return tuple(
        word if word.islower() is other.islower() else _shaped(word, other)
        for word, other in zip(written, right, strict=True)
    )
