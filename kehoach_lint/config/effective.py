"""What holds for one draft: defaults, configuration files, command line, laid over one another.

Files speak in the order of ``extend``, the nearest last; each with its own keys first, then its
overrides that fit the draft; the command line has the last word. Of single values the last one
holds. ``select`` begins anew: what was selected, ignored or switched off before is forgotten.
``ignore`` and the table ``severity`` are added to what there is.
"""

# Annotations are evaluated here: as texts each would be compiled again for its NamedTuple.
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from kehoach_lint.config import LIMIT, STAGE
from kehoach_lint.config.choices import Choices, Given
from kehoach_lint.config.model import Config
from kehoach_lint.findings import Severity, Stage

T = TypeVar("T")
_OPTION = "--"


class Origin(NamedTuple):
    """Where a value comes from: ``key`` of ``file``; an option when there is no file, and nothing
    at all for a default."""

    file: str = ""
    key: str = ""


class Told(NamedTuple, Generic[T]):
    """A value and where it comes from."""

    value: T
    origin: Origin


class Effective(NamedTuple):
    """All that holds for one draft, each value with its origin.

    ``select`` empty means all rules, ``severity`` is by code or name (None: switched off),
    ``ruleset`` None means by kind and title, ``grace_days`` None those of the ruleset.
    """

    select: tuple[Told[str], ...]
    ignore: tuple[Told[str], ...]
    severity: Mapping[str, Told[Severity | None]]
    stage: Told[Stage]
    fail_on: Told[str]
    ruleset: Told[str | None]
    grace_days: Told[int | None]
    data: tuple[Told[str], ...]
    exclude: tuple[Told[str], ...]
    baseline: Told[str | None]


class _Layer(NamedTuple):
    """One place that has chosen something: a file or, without one, the command line; ``start`` is
    how its keys begin."""

    choices: Choices
    file: str
    start: str

    def origin(self, key: str) -> Origin:
        """The origin of what it says at ``key``."""
        return Origin(self.file, self.start + key)


def effective(
    config: Config | None, overrides: tuple[tuple[int, ...], ...], given: Given
) -> Effective:
    """What holds under a configuration with these of its overrides (``Config.fitting``)."""
    layers = [*_layers(config, overrides), _Layer(given.choices, "", _OPTION)]
    select, ignore, severity = _rules(layers)
    files = config.chain if config else ()
    data = [Told(name, Origin(file.path, "data")) for file in files for name in file.data]
    baselines = [(file.baseline, Origin(file.path, "baseline")) for file in files]
    return Effective(
        select=select,
        ignore=ignore,
        severity=severity,
        stage=_last(layers, "stage", STAGE),
        fail_on=_last(layers, "fail_on", str(LIMIT)),
        ruleset=_last(layers, "ruleset", None),
        grace_days=_last(layers, "grace_days", None),
        data=(*data, *(Told(name, Origin("", f"{_OPTION}data")) for name in given.data)),
        exclude=tuple(
            Told(name, Origin(file.path, "exclude")) for file in files for name in file.exclude
        ),
        baseline=_latest([*baselines, (given.baseline, Origin("", f"{_OPTION}baseline"))], None),
    )


def _layers(config: Config | None, overrides: tuple[tuple[int, ...], ...]) -> Iterator[_Layer]:
    for file, numbers in zip(config.chain if config else (), overrides, strict=True):
        yield _Layer(file.choices, file.path, "")
        for override in file.overrides:
            if override.number in numbers:
                yield _Layer(override.choices, file.path, f"overrides[{override.number}].")


def _last(layers: Iterable[_Layer], field: str, default: Any) -> Told[Any]:
    key = field.replace("_", "-")
    said = ((getattr(layer.choices, field), layer.origin(key)) for layer in layers)
    return _latest(said, default)


def _latest(said: Iterable[tuple[Any, Origin]], default: Any) -> Told[Any]:
    """The last value that is not None."""
    found = Told(default, Origin())
    for value, origin in said:
        if value is not None:
            found = Told(value, origin)
    return found


_Words = tuple[Told[str], ...]


def _rules(
    layers: Iterable[_Layer],
) -> tuple[_Words, _Words, dict[str, Told[Severity | None]]]:
    select: _Words = ()
    ignore: _Words = ()
    severity: dict[str, Told[Severity | None]] = {}
    for layer in layers:
        choices = layer.choices
        if choices.select is not None:
            select = tuple(Told(word, layer.origin("select")) for word in choices.select)
            ignore = ()
            severity = {code: told for code, told in severity.items() if told.value is not None}
        ignore += tuple(Told(word, layer.origin("ignore")) for word in choices.ignore)
        for code, value in choices.severity.items():
            severity[code] = Told(value, layer.origin(f"severity.{code}"))
    return select, ignore, severity
