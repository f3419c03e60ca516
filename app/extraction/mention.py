"""The mention: a span of the shadow that means something, the same for all languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

_NO_CUES: Mapping[str, str] = MappingProxyType({})


_AS_A_PLACE = {"CG": "CD"}
"""Countries whose name is also another's, which it stands for where a mission is: `Congo`."""


@dataclass(slots=True)
class Mention:
    """What a run of words means.

    `kind` is one of `country` `region` `organization` `count` `number` `money` `date` `mission` `anaphor`
    `pronoun` `draft` `people` `cue`. `value` is its code, number or EDTF date; a `cue` carries the
    cues it can express with the form of each (`noun`, `phrase`, or a verb's).
    """

    start: int
    end: int
    kind: str
    value: str | int | float | None = None
    form: str = ""
    """For a country: `name`, `demonym` or `capital`; for a count: `bare` if its noun is not said."""
    cues: Mapping[str, str] = field(default_factory=lambda: _NO_CUES)
    active: bool | None = None
    """For a verb: its voice, where the words before it settled it."""
    later: str | None = None
    """For a date without its year: how it reads in the future; `value` is how it reads in the past."""
    present: str | None = None
    """For a date without its year: how a verb in the present tense reads it, the nearer of the two."""
    maximum: int | None = None
    currency: str | None = None
    scale: int = 1
    """For money: the word of scale in it (a million, a billion), which a list may leave out further on."""
    category: str = ""
    countries: tuple[str, ...] = ()

    def has(self, *names: str) -> bool:
        """Whether the mention is a cue of one of these names."""
        return bool(self.cues) and not self.cues.keys().isdisjoint(names)

    def place(self) -> str:
        """The code of a country as the place of a mission."""
        return _AS_A_PLACE.get(str(self.value), str(self.value))
