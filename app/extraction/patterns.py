"""Lists of words in a language's tables as parts of patterns, and as sets."""

import re

from app.extraction.languages.language import entries
from app.extraction.text import fold


def any_of(words: str) -> str:
    """A pattern for any entry of a list, longest first."""
    return "|".join(re.escape(fold(word)) for word in sorted(entries(words), key=len, reverse=True))


def set_of(words: str) -> frozenset[str]:
    """The entries of a list, folded."""
    return frozenset(map(fold, entries(words)))
