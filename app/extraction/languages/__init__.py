"""The languages that are read: one file of words each."""

from collections.abc import Mapping

from app.extraction.languages.en import ENGLISH
from app.extraction.languages.es import SPANISH
from app.extraction.languages.fr import FRENCH
from app.extraction.languages.language import Language

LANGUAGES: Mapping[str, Language] = {language.code: language for language in (FRENCH, ENGLISH, SPANISH)}
"""ISO 639-1 code -> words."""
