"""The rules and rulesets that a configuration names: known or not, and which hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from kehoach_lint.checking import verify_own_data
from kehoach_lint.config.choices import Choices
from kehoach_lint.config.effective import Effective, Told
from kehoach_lint.config.errors import ConfigError, alike
from kehoach_lint.config.model import Config
from kehoach_lint.config.picking import picked
from kehoach_lint.findings import Severity
from kehoach_lint.resources import using_data
from kehoach_lint.rules.base import Rule
from kehoach_lint.rules.further import further_rules, own_rules
from kehoach_lint.rules.registry import UnknownCodeError, all_rules, chosen_rules, find_rule
from kehoach_lint.rulesets.loading import RulesetError, load_ruleset, ruleset_names
from kehoach_lint.rulesets.model import Ruleset


def check_names(config: Config, data: tuple[str, ...] = ()) -> None:
    """Look up every code, name, family and ruleset that a configuration names, used or not.

    A code may be that of any ruleset the configuration names. ``data`` are further folders of own
    data, which hold above those of the configuration. Raises ConfigError for the first name that
    nobody knows and for rulesets and data that are faulty, and PluginError.
    """
    with using_data((*data_of(config), *data)):
        known = [*_beside(config), *_of_rulesets(config)]
        for path, where, choices in _places(config):
            for key, words in (("select", choices.select or ()), ("ignore", choices.ignore)):
                for word in words:
                    _look_up(chosen, word, known, (path, f"{where}{key}", "code"))
            for code in choices.severity:
                _look_up(find_rule, code, known, (path, f"{where}severity", "rule"))
        for entry in config.suppress:
            for word in entry.codes:
                where = f"suppress[{entry.number}].codes"
                _look_up(chosen, word, known, (entry.path, where, "code"))


def data_of(config: Config) -> tuple[str, ...]:
    """The folders of own data, those of extended files first."""
    return tuple(name for file in config.chain for name in file.data)


def _beside(config: Config) -> tuple[Rule, ...]:
    """The rules of plugins and of the own data, after all of that was read."""
    last = next((file for file in reversed(config.chain) if file.data), None)
    try:
        if last is not None:
            verify_own_data()
        return further_rules()
    except RulesetError as error:
        path = last.path if last else config.path
        raise ConfigError(path, "data", "data", reason=error) from error


def _of_rulesets(config: Config) -> Iterator[Rule]:
    """The own rules of all rulesets that are named."""
    for path, where, choices in _places(config):
        name = choices.ruleset
        if name is None:
            continue
        try:
            yield from own_rules((load_ruleset(name),))
        except RulesetError as error:
            found = alike(name, ruleset_names())
            raise ConfigError(path, f"{where}ruleset", "ruleset", found, reason=error) from error


def _places(config: Config) -> Iterator[tuple[str, str, Choices]]:
    """Everything that chooses: file, beginning of the key, choices."""
    for file in config.chain:
        yield file.path, "", file.choices
        for override in file.overrides:
            yield file.path, f"overrides[{override.number}].", override.choices


def chosen(word: str, more: Sequence[Rule]) -> tuple[Rule, ...]:
    """The rules that one code, name or family stands for. Raises UnknownCodeError."""
    return chosen_rules((word,), (), more)


def _look_up(
    find: Callable[[str, Sequence[Rule]], object],
    word: str,
    known: Sequence[Rule],
    place: tuple[str, str, str],
) -> None:
    try:
        find(word, known)
    except UnknownCodeError as error:
        rules = (*all_rules(), *known)
        near = alike(word, [*(rule.code for rule in rules), *(rule.name for rule in rules)])
        raise ConfigError(*place, near, name=word) from error


def rules_of(
    held: Effective, ruleset: Ruleset | None, *, previous: bool, parent: bool = False
) -> tuple[tuple[Rule, ...], Mapping[str, Severity]]:
    """The rules that hold, and the severities that differ from theirs, by code.

    ``previous`` and ``parent`` as in :func:`picking.picked`. A
    configuration may name rules of a ruleset that does not hold here; a word of the command line
    that nobody knows raises UnknownCodeError. Raises RulesetError and PluginError too.
    """
    more = further_rules((ruleset,) if ruleset else ())
    select, ignore = _known(held.select, more), _known(held.ignore, more)
    if held.select and not select:
        return (), {}
    rules = picked(select, ignore, more, previous=previous, parent=parent)
    changed: dict[str, Severity | None] = {}
    for word, told in held.severity.items():
        if _known((Told(word, told.origin),), more):
            changed[find_rule(word, more).code] = told.value
    left = tuple(rule for rule in rules if changed.get(rule.code, rule) is not None)
    return left, {code: value for code, value in changed.items() if value is not None}


def _known(told: Iterable[Told[str]], more: Sequence[Rule]) -> list[str]:
    """The words somebody knows. Raises UnknownCodeError with the others of the command line."""
    words, unknown = [], []
    for word, origin in told:
        try:
            chosen(word, more)
        except UnknownCodeError:
            if not origin.file:
                unknown.append(word)
        else:
            words.append(word)
    if unknown:
        raise UnknownCodeError(", ".join(unknown))
    return words
