"""All rules, by code, and the choice among them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from kehoach_lint.rules import bc, bq, ct, dc, hl, kt, lv, ma, nt, sl, tr, tt, vd, vh
from kehoach_lint.rules.base import Rule

FAMILIES = {
    "TT": tt,
    "BC": bc,
    "NT": nt,
    "VD": vd,
    "VH": vh,
    "HL": hl,
    "TR": tr,
    "CT": ct,
    "SL": sl,
    "LV": lv,
    "MA": ma,
    "DC": dc,
    "KT": kt,
    "BQ": bq,
}


class UnknownCodeError(Exception):
    """Codes, names or families that no rule has; the text lists them."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the codes."""
    found = [rule for family in FAMILIES.values() for rule in family.RULES]
    return tuple(sorted(found, key=lambda rule: rule.code))


def find_rule(word: str, more: Iterable[Rule] = ()) -> Rule:
    """The rule with this code or name, in any letters, of the program or among ``more``.

    Raises UnknownCodeError when there is none.
    """
    for rule in (*all_rules(), *more):
        if word.upper() == rule.code or word.lower() == rule.name:
            return rule
    raise UnknownCodeError(word)


def chosen_rules(
    select: Iterable[str] = (), ignore: Iterable[str] = (), more: Sequence[Rule] = ()
) -> tuple[Rule, ...]:
    """The rules that ``select`` names (none: all) without those that ``ignore`` names.

    A word is a code (NT003), a name (dao-nguoc) or a family (NT). ``more`` are known beside the
    rules of the program. Raises UnknownCodeError with all unknown words.
    """
    wanted, unwanted = _named(select, more), _named(ignore, more)
    rules = [rule for rule in (*all_rules(), *more) if not wanted or rule.code in wanted]
    return tuple(rule for rule in rules if rule.code not in unwanted)


def _named(words: Iterable[str], more: Sequence[Rule]) -> frozenset[str]:
    codes: set[str] = set()
    unknown: list[str] = []
    for word in words:
        known = (*all_rules(), *more)
        family = [rule.code for rule in known if rule.family == word.upper()]
        if family:
            codes.update(family)
            continue
        try:
            codes.add(find_rule(word, more).code)
        except UnknownCodeError:
            unknown.append(word)
    if unknown:
        raise UnknownCodeError(", ".join(unknown))
    return frozenset(codes)
