"""Read what is particular to each kind of rule in a ruleset's ``rules:``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from unicodedata import normalize

from kehoach_lint.rulesets.custom import (
    Consistency,
    Forbidden,
    Kind,
    Mandatory,
    Occurrence,
    Pattern,
    Preferred,
    Reach,
    Wording,
)
from kehoach_lint.rulesets.expressions import ExpressionError, LargeExpressionError, compiled
from kehoach_lint.rulesets.rows import Row, RulesetError

_MOST_OFTEN, _FIRST = "nhieu-nhat", "dau-tien"


def read_wording(row: Row, reach: Reach) -> Wording:
    """What the ``kind`` of the rule in ``row`` asks for. Raises RulesetError when it is faulty."""
    kind = Kind(row.choice("kind", [str(kind) for kind in Kind]))
    return _READERS[kind](row, reach)


def fields_of(wording: Wording) -> tuple[str, ...]:
    """The fields a message of such a rule may have."""
    match wording:
        case Forbidden(preferred=""):
            return ("found", "count")
        case Mandatory():
            return ("wanted",)
        case Pattern():
            return ("found", "count")
        case Occurrence(phrases=phrases):
            return (*(("wanted",) if phrases else ()), "count", "least", "most")
        case _:
            return ("found", "preferred", "count")


def phrases_of(row: Row, key: str) -> tuple[str, ...]:
    """The phrases at ``key``, in NFC and with single spaces.

    Raises RulesetError for an empty one and for one that stands there twice.
    """
    return _clean(row.where, key, row.texts(key))


def _clean(where: str, key: str, phrases: Iterable[str]) -> tuple[str, ...]:
    found: list[str] = []
    for phrase in phrases:
        text = " ".join(normalize("NFC", phrase).split())
        if not text:
            raise RulesetError(where, "rule.empty", name=key)
        if text in found:
            raise RulesetError(where, "rule.phrase-twice", phrase=text, name=key)
        found.append(text)
    return tuple(found)


def _some(row: Row, key: str) -> tuple[str, ...]:
    phrases = phrases_of(row, key)
    if not phrases:
        raise RulesetError(row.where, "missing-key", name=key)
    return phrases


def _different(where: str, variants: Iterable[str], reach: Reach) -> None:
    """Raise RulesetError for variants that are one while capitals do not count."""
    seen: set[str] = set()
    for variant in variants:
        word = variant if reach.exact else variant.lower()
        if word in seen:
            raise RulesetError(where, "rule.same", phrase=variant)
        seen.add(word)


def _forbidden(row: Row, reach: Reach) -> Forbidden:
    preferred = " ".join(normalize("NFC", row.text("preferred", "")).split())
    wording = Forbidden(_some(row, "phrases"), preferred, row.flag("safe", False))
    if wording.safe and not preferred:
        raise RulesetError(row.where, "missing-key", name="preferred")
    _different(row.where, filter(None, (*wording.phrases, preferred)), reach)
    return wording


def _preferred(row: Row, reach: Reach) -> Preferred:
    value = row.raw("replace")
    words = [*value, *value.values()] if isinstance(value, dict) else []
    if not words or not all(isinstance(word, str) for word in words):
        raise RulesetError(row.where, "rule.replace")
    where = f"{row.where}: replace"
    variants = _clean(where, "replace", value)
    preferred = [" ".join(normalize("NFC", text).split()) for text in value.values()]
    _different(where, variants, reach)
    for pair in zip(variants, preferred, strict=True):
        _different(where, pair, reach)
    if "" in preferred:
        raise RulesetError(where, "rule.empty", name="replace")
    return Preferred(tuple(zip(variants, preferred, strict=True)), row.flag("safe", False))


def _mandatory(row: Row, reach: Reach) -> Mandatory:
    phrases = _some(row, "phrases")
    _different(row.where, phrases, reach)
    return Mandatory(phrases)


def _consistency(row: Row, reach: Reach) -> Consistency:
    value = row.raw("groups")
    if not isinstance(value, list) or not value:
        raise RulesetError(row.where, "rule.groups")
    groups = []
    for number, item in enumerate(value, 1):
        where = f"{row.where}: groups[{number}]"
        if not isinstance(item, list) or not all(isinstance(word, str) for word in item):
            raise RulesetError(where, "rule.groups")
        groups.append(_clean(where, "groups", item))
        if len(item) < 2:
            raise RulesetError(where, "rule.groups")
    _different(row.where, (word for group in groups for word in group), reach)
    right = row.choice("right", (_MOST_OFTEN, _FIRST), _MOST_OFTEN)
    return Consistency(tuple(groups), right == _FIRST)


def _pattern(row: Row, reach: Reach) -> Pattern:
    wording = Pattern(normalize("NFC", row.text("pattern")), row.texts("except"))
    for expression in (wording.expression, *wording.unless):
        _compile(row, expression, reach)
    return wording._replace(unless=tuple(normalize("NFC", text) for text in wording.unless))


def _compile(row: Row, expression: str, reach: Reach) -> None:
    if not expression:
        raise RulesetError(row.where, "rule.empty", name="pattern")
    try:
        compiled(normalize("NFC", expression), reach.exact)
    except LargeExpressionError as error:
        raise RulesetError(row.where, "rule.large", phrase=expression[:60]) from error
    except ExpressionError as error:
        raise RulesetError(row.where, "pattern", phrase=expression, reason=error) from error


def _occurrence(row: Row, reach: Reach) -> Occurrence:
    phrases, expression = phrases_of(row, "phrases"), normalize("NFC", row.text("pattern", ""))
    if bool(phrases) == bool(expression):
        raise RulesetError(row.where, "rule.one-of", names="phrases, pattern")
    if expression:
        _compile(row, expression, reach)
    _different(row.where, phrases, reach)
    least, most = row.number("at_least", 0), row.number("at_most", -1)
    if least < 0 or most < -1 or (least == 0 and most == -1) or 0 <= most < least:
        raise RulesetError(row.where, "rule.limits")
    return Occurrence(phrases, expression, least, None if most == -1 else most)


_READERS: Mapping[Kind, Callable[[Row, Reach], Wording]] = {
    Kind.FORBIDDEN: _forbidden,
    Kind.PREFERRED: _preferred,
    Kind.MANDATORY: _mandatory,
    Kind.CONSISTENCY: _consistency,
    Kind.PATTERN: _pattern,
    Kind.OCCURRENCE: _occurrence,
}
